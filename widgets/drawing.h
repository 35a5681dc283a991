// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class QPainter;
class QWidget;

namespace steelyard
{

/// A picture for the world outside the window, of lines and text as long as it can be: on a page, as SVG, as PNG. Its
/// size is in pixels of the design, whose text is 13 pixels high, whatever the zoom of the window.
class Drawing
{
public:
    using Paint = std::function<void(QPainter&)>;

    /// `paint` fills the rectangle from the origin to `size`. Title and description, which is one sentence, are for
    /// those who do not see it.
    Drawing(QSize size, Paint paint, QString title, QString description);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& description() const { return m_description; }

    /// As large as fits into the area, in its middle.
    void paint(QPainter& painter, const QRectF& area) const;
    /// With `scale` pixels for each one of the design, on the light surface; null where that are too many.
    [[nodiscard]] QImage image(int scale) const;
    /// The image as a file's bytes.
    [[nodiscard]] Result<QByteArray> png(int scale) const;
    [[nodiscard]] QByteArray svg() const;

private:
    void paintAsDesigned(QPainter& painter) const;

    QSize m_size;
    Paint m_paint;
    QString m_title;
    QString m_description;
};

/// The application's font in the size of the design, whatever the zoom. Its letters stand where they would on paper,
/// not where a screen's pixels are.
[[nodiscard]] QFont drawingFont();

/// Gives a widget that is never shown the light theme, the font of drawings and this size, whatever the window has.
void lightenForDrawing(QWidget& widget, QSize size);

/// What the widget shows; it has been lightened.
[[nodiscard]] Drawing drawingOf(std::unique_ptr<QWidget> widget, const QString& title, const QString& description);

} // namespace steelyard
