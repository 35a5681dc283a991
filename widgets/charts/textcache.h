// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QRectF>
#include <QStaticText>

class QPainter;

namespace steelyard
{

/// The short texts of a chart in one font, each laid out once: laying them out would cost most of a picture, and the
/// same ones come again at every tick.
class TextCache
{
public:
    explicit TextCache(const QFont& font = {});

    [[nodiscard]] const QFont& font() const { return m_font; }
    /// Of a line.
    [[nodiscard]] double height() const { return m_metrics.height(); }
    /// One pixel of the design, whose text is 13 pixels high, at the size of this font.
    [[nodiscard]] double unit() const { return m_unit; }
    [[nodiscard]] double width(const QString& text) const;
    /// The text, or as much of it as fits with "…" at the end.
    [[nodiscard]] QString elided(const QString& text, double width) const;

    /// Draws one line in the painter's colour, in the middle of the area's height and at its left, right or centre,
    /// whatever the direction of the layout. On a screen or picture from pixels that are kept, on full pixels;
    /// elsewhere (PDF, SVG, turned) as text.
    void draw(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text) const;

private:
    [[nodiscard]] const QStaticText& laidOut(const QString& text) const;
    /// The text in that colour as a picture with one pixel of air around it.
    [[nodiscard]] const QImage& pictureOf(const QString& text, QRgb colour, double pixelRatio) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_unit;
    mutable QHash<QString, QStaticText> m_texts;
    mutable QHash<std::pair<QString, double>, QString> m_elided;
    mutable QHash<std::pair<QString, std::pair<QRgb, double>>, QImage> m_pictures;
};

} // namespace steelyard
