// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoffchart.h"
#include "verdicttext.h"

#include <QPainter>

#include <algorithm>

namespace steelyard
{

void TradeOffChart::paintPoint(QPainter& painter, const QPointF& place, double size) const
{
    const double radius = size / 2 * m_texts.unit();
    painter.drawEllipse(m_frame.positionOf(place), radius, radius);
}

void TradeOffChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    QPolygonF beyond = seenBar(m_shown->now.bar, m_frame.values()).beyond;
    std::ranges::transform(beyond, beyond.begin(), [this](const QPointF& place) { return m_frame.positionOf(place); });
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawConvexPolygon(beyond);
    paintGrid(painter, theme, m_frame, m_texts);
    for (const auto& [choice, colour] :
         {std::pair(engine::Choice::Go, theme.go), std::pair(engine::Choice::Rust, theme.rust)}) {
        if (const std::optional<QRectF> area = uncertaintyArea(choice)) {
            paintUncertainty(painter, *area, colour, m_texts.unit());
        }
    }

    painter.setPen(QPen(theme.surface, m_texts.unit()));
    painter.setBrush(theme.faint);
    for (const SavedPoint& saved : m_saved) {
        paintPoint(painter, saved.go, savedSize);
        paintPoint(painter, saved.rust, savedSize);
    }
    if (m_shown->before) {
        paintGhostLine(painter, theme, seenLine(m_shown->before->bar), m_texts);
        painter.setPen(QPen(theme.faint, m_texts.unit()));
        painter.setBrush(Qt::NoBrush);
        paintPoint(painter, m_shown->before->go, pointSize);
        paintPoint(painter, m_shown->before->rust, pointSize);
    }
}

void TradeOffChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    paintScales(painter, theme, m_frame, m_texts);
    if (m_barName) {
        painter.setPen(theme.muted);
        m_texts.draw(painter, *m_barName, Qt::AlignHCenter, tr("the bar for Rust"));
    }
    painter.setPen(theme.go);
    m_names.draw(painter, m_goName, Qt::AlignHCenter, languageName(engine::Language::Go));
    painter.setPen(theme.rust);
    m_names.draw(painter, m_rustName, Qt::AlignHCenter, languageName(engine::Language::Rust));
}

} // namespace steelyard
