// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sensitivitychart.h"
#include "verdicttext.h"

#include <QPainter>

#include <algorithm>

/// What the sensitivity chart paints itself, under and over the lines.
namespace steelyard
{

namespace
{

constexpr double dotSize = 9; // pixels of the design

} // namespace

void SensitivityChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    paintGrid(painter, theme, m_layout.frame, m_texts);
    if (!m_shown->before.empty()) {
        painter.setPen(QPen(theme.faint, 2 * m_texts.unit(), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(m_layout.uprightAt(m_shown->before[m_constraint]));
    }
}

void SensitivityChart::paintMark(QPainter& painter, const Theme& theme) const
{
    const double unit = m_texts.unit();
    const double share = m_shown->shares[m_constraint];
    const QLineF mark = m_layout.uprightAt(share);
    painter.setPen(QPen(theme.ink, 1.5 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawEllipse(mark.p1(), dotSize / 2 * unit, dotSize / 2 * unit);
    const QString text = tr("now %1").arg(percent(share));
    const double width = m_names.width(text);
    const double left = std::clamp(mark.x1() - width / 2, 0.0, std::max(0.0, this->width() - width));
    painter.setPen(theme.ink);
    m_names.draw(painter,
                 {left, m_layout.frame.plot.top() - m_names.height() - dotSize / 2 * unit, width, m_names.height()},
                 Qt::AlignLeft, text);
}

void SensitivityChart::paintGuides(QPainter& painter, const Theme& theme) const
{
    const double unit = m_texts.unit();
    painter.setPen(QPen(theme.ink, unit, Qt::DashLine, Qt::FlatCap));
    for (const std::optional<double>& share : {m_chosen, m_hovered}) {
        if (share) {
            painter.drawLine(m_layout.uprightAt(*share));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_layout.frame.plot.adjusted(-unit, -unit, unit, unit), 4 * unit, 4 * unit);
    }
}

void SensitivityChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    const double unit = m_texts.unit();
    paintScales(painter, theme, m_layout.frame, m_texts);
    paintMark(painter, theme);
    if (m_layout.crossing) {
        painter.setPen(QPen(theme.surface, 1.5 * unit));
        painter.setBrush(theme.rust);
        painter.drawEllipse(m_layout.frame.positionOf({*m_lines.crossing, m_lines.barAt(*m_lines.crossing)}),
                            dotSize / 2 * unit, dotSize / 2 * unit);
        painter.setPen(theme.ink);
        m_names.draw(painter, *m_layout.crossing, Qt::AlignLeft, crossingText(*m_lines.crossing));
    }
    const std::array colours{theme.go, theme.rust, theme.muted};
    const std::array<QString, 3> texts = endNames();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        painter.setPen(colours[i]);
        m_names.draw(painter, m_layout.ends[i], Qt::AlignLeft, texts[i]);
    }
    paintGuides(painter, theme);
}

} // namespace steelyard
