// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace steelyard
{

/// The one place for the look of controls: flat, one-pixel lines, radius 6, a visible focus ring, no gradients. Colours
/// come from the palette, sizes from the application's font, so that zoom and theme reach everything.
class FlatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FlatStyle();

    /// Whether anything may move by itself; at first as the desktop has it.
    void setAnimated(bool animated) { m_animated = animated; }

    /// `pixels` of the design, whose text is 13 pixels high, at the size of the application's font.
    [[nodiscard]] static int scaled(int pixels);
    /// What is this large at the size of the application's font, in pixels of the design.
    [[nodiscard]] static QSize unscaled(QSize size);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;

private:
    bool m_animated = true;
};

} // namespace steelyard
