// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include "theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPicture>
#include <QSvgGenerator>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

struct DrawingText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::Drawing)
};

constexpr int textHeight = 13;
constexpr int designDotsPerInch = 96;
constexpr double inchesPerMetre = 1 / 0.0254;

} // namespace

Drawing::Drawing(QSize size, Paint paint, QString title, QString description)
    : m_size(size), m_paint(std::move(paint)), m_title(std::move(title)), m_description(std::move(description))
{
}

void Drawing::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = std::min(area.width() / m_size.width(), area.height() / m_size.height());
    painter.save();
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-m_size.width() / 2.0, -m_size.height() / 2.0);
    if (painter.device()->devType() == QInternal::Printer) {
        // A widget is printed as a grid of pixels, but what it draws can be recorded.
        QPicture recorded;
        QPainter recorder(&recorded);
        paintAsDesigned(recorder);
        recorder.end();
        // Played, it grows by what the printer is finer than it.
        painter.scale(double(recorded.logicalDpiX()) / painter.device()->logicalDpiX(),
                      double(recorded.logicalDpiY()) / painter.device()->logicalDpiY());
        painter.drawPicture(0, 0, recorded);
    } else {
        paintAsDesigned(painter);
    }
    painter.restore();
}

void Drawing::paintAsDesigned(QPainter& painter) const
{
    // A painter begins with the application's font, which follows the zoom.
    painter.setFont(drawingFont());
    m_paint(painter);
}

QImage Drawing::image(int scale) const
{
    QImage image(m_size * scale, QImage::Format_RGB32);
    if (!image.isNull()) {
        image.setDevicePixelRatio(scale);
        image.fill(Theme::light().surface);
        QPainter painter(&image);
        paintAsDesigned(painter);
        painter.end();
        const int dotsPerMetre = qRound(scale * designDotsPerInch * inchesPerMetre);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
    }
    return image;
}

Result<QByteArray> Drawing::png(int scale) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image(scale).save(&buffer, "PNG")) {
        return tl::unexpected(
            DrawingText::tr("%1 was not saved: the picture is too large. Save it at a smaller size.").arg(m_title));
    }
    return bytes;
}

QByteArray Drawing::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(designDotsPerInch);
    generator.setSize(m_size);
    generator.setViewBox(QRect(QPoint(), m_size));
    // It writes both as they are.
    generator.setTitle(m_title.toHtmlEscaped());
    generator.setDescription(m_description.toHtmlEscaped());
    QPainter painter(&generator);
    paintAsDesigned(painter);
    painter.end();
    return bytes;
}

QFont drawingFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(textHeight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void lightenForDrawing(QWidget& widget, QSize size)
{
    widget.setPalette(Theme::light().palette());
    widget.setFont(drawingFont());
    widget.setBackgroundRole(QPalette::Base);
    widget.setAutoFillBackground(true);
    widget.resize(size);
}

Drawing drawingOf(std::unique_ptr<QWidget> widget, const QString& title, const QString& description)
{
    const QSize size = widget->size();
    return {size, [drawn = std::shared_ptr<QWidget>(std::move(widget))](QPainter& painter) { drawn->render(&painter); },
            title, description};
}

} // namespace steelyard
