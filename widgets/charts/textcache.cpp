// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/textcache.h"

#include "charts/chartpaint.h"

#include <QPainter>

namespace steelyard
{

namespace
{

/// Many more than a chart shows at once: the numbers of a long drag.
constexpr qsizetype most = 1000;

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
    painter.setFont(m_font);
    painter.drawStaticText(QPointF(left, area.center().y() - size.height() / 2), laid);
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
