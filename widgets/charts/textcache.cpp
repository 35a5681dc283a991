// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/textcache.h"

#include "charts/chartpaint.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace steelyard
{

namespace
{

/// Many more than a chart shows at once: the numbers of a long drag.
constexpr qsizetype most = 1000;
constexpr qsizetype mostPictures = 300;
constexpr int air = 1; ///< around a text, for what reaches out of its box

bool drawsPixels(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster &&
           painter.worldTransform().type() <= QTransform::TxTranslate;
}

QPointF onFullPixels(const QPainter& painter, QPointF place)
{
    const QTransform toDevice = painter.deviceTransform();
    return toDevice.inverted().map(QPointF(toDevice.map(place).toPoint()));
}

} // namespace

TextCache::TextCache(const QFont& font) : m_font(font), m_metrics(font), m_unit(designPixels(m_metrics, 1)) {}

double TextCache::width(const QString& text) const
{
    return laidOut(text).size().width();
}

QString TextCache::elided(const QString& text, double width) const
{
    if (this->width(text) <= width) {
        return text;
    }
    const std::pair wanted(text, width);
    const auto known = m_elided.constFind(wanted);
    if (known != m_elided.constEnd()) {
        return *known;
    }
    if (m_elided.size() >= most) {
        m_elided.clear();
    }
    return *m_elided.insert(wanted, m_metrics.elidedText(text, Qt::ElideRight, width));
}

void TextCache::draw(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text) const
{
    const QStaticText& laid = laidOut(text);
    const QSizeF size = laid.size();
    double left = area.left();
    if (alignment.testFlag(Qt::AlignRight)) {
        left = area.right() - size.width();
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        left = area.center().x() - size.width() / 2;
    }
    const QPointF place(left, area.center().y() - size.height() / 2);
    if (drawsPixels(painter)) {
        // Blending the glyphs of the texts one by one took a fifth of the time of a slider's tick.
        const QImage& picture = pictureOf(text, painter.pen().color().rgba(), painter.device()->devicePixelRatioF());
        painter.drawImage(onFullPixels(painter, place - QPointF(air, air)), picture);
        return;
    }
    painter.setFont(m_font);
    painter.drawStaticText(place, laid);
}

const QImage& TextCache::pictureOf(const QString& text, QRgb colour, double pixelRatio) const
{
    const std::pair wanted(text, std::pair(colour, pixelRatio));
    const auto known = m_pictures.constFind(wanted);
    if (known != m_pictures.constEnd()) {
        return *known;
    }
    if (m_pictures.size() >= mostPictures) {
        m_pictures.clear();
    }
    const QStaticText& laid = laidOut(text);
    const QSizeF size = (laid.size() + QSizeF(2 * air, 2 * air)) * pixelRatio;
    QImage picture(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(m_font);
    painter.setPen(QColor::fromRgba(colour));
    painter.drawStaticText(QPointF(air, air), laid);
    return *m_pictures.insert(wanted, picture);
}

const QStaticText& TextCache::laidOut(const QString& text) const
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd()) {
        return *known;
    }
    if (m_texts.size() >= most) {
        m_texts.clear();
    }
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    laid.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.prepare({}, m_font);
    return *m_texts.insert(text, laid);
}

} // namespace steelyard
