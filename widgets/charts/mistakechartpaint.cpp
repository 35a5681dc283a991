// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpaint.h"
#include "charts/mistakechart.h"

#include <QChart>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

/// What the chart of the cheapest mistake paints around the bars of Qt Charts.
namespace steelyard
{

using engine::Choice;

namespace
{

constexpr std::array choices{Choice::Go, Choice::Rust};

} // namespace

void MistakeChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    if (!m_losses) {
        return;
    }
    painter.setPen(QPen(theme.faint, m_texts.unit()));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t line = 0; line <= m_futures.size(); ++line) {
        for (const Choice choice : choices) {
            if (const std::optional<QRectF> ghost = ghostArea(line, choice)) {
                painter.drawRect(*ghost);
            }
        }
    }
}

void MistakeChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (!m_losses) {
        return;
    }
    const QRectF plot = chart().plotArea();
    const double unit = m_texts.unit();
    painter.setPen(QPen(theme.line, unit));
    const double below = lineArea(0).bottom();
    painter.drawLine(QPointF(m_layout.area.left(), below), QPointF(m_layout.area.right(), below));
    painter.setPen(QPen(theme.faint, 1.25 * unit));
    const double zero = m_layout.mirrored ? plot.right() : plot.left();
    painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
    for (std::size_t line = 0; line <= m_futures.size(); ++line) {
        paintLine(painter, theme, line);
    }
    double top = m_layout.notes;
    painter.setFont(m_texts.font());
    for (const QString& note : notes()) {
        const bool closed = note == m_losses->goClosed || note == m_losses->rustClosed;
        painter.setPen(closed ? theme.ink : theme.muted);
        const double height = noteHeight(note);
        painter.drawText(QRectF(m_layout.area.left(), top, m_layout.area.width(), height),
                         int(Qt::TextWordWrap | Qt::AlignTop | (m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         note);
        top += height;
    }
}

void MistakeChart::paintLine(QPainter& painter, const Theme& theme, std::size_t line) const
{
    const double gap = 8 * m_texts.unit();
    const QRectF area = lineArea(line);
    const TextCache& texts = line == 0 ? m_names : m_texts;
    const double left = m_layout.mirrored ? area.right() - m_layout.names + gap : area.left();
    const QRectF name(left, area.top(), m_layout.names - gap, area.height());
    const Qt::Alignment side = m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(theme.ink);
    if (m_layout.both && texts.width(lineName(line)) > name.width()) {
        // A long name takes two lines of text, as the bars do.
        const QString shown = texts.elided(lineName(line), 1.8 * name.width());
        painter.setFont(texts.font());
        painter.drawText(name, int(Qt::TextWordWrap | Qt::AlignVCenter) | int(side), shown);
    } else {
        texts.draw(painter, name, side, texts.elided(lineName(line), name.width()));
    }
    for (const Choice choice : choices) {
        if (line > 0 && isOpen(choice)) {
            const MistakeRow& row = m_losses->rows[m_futures[line - 1]];
            const QColor colour = choice == Choice::Go ? theme.go : theme.rust;
            if ((choice == Choice::Go ? row.go : row.rust).irrecoverable) {
                paintVerdict(painter, barArea(line, choice),
                             {.fill = colour,
                              .outline = colour,
                              .hatch = Qt::BDiagPattern,
                              .hatchColour = theme.surface,
                              .secondHalf = {}},
                             m_texts.unit());
            }
        }
        paintText(painter, theme, line, choice);
    }
}

void MistakeChart::paintText(QPainter& painter, const Theme& theme, std::size_t line, Choice choice) const
{
    if (!isOpen(choice)) {
        return;
    }
    const Choice other = choice == Choice::Go ? Choice::Rust : Choice::Go;
    const double mine = loss(*m_losses, line, choice);
    const double others = isOpen(other) ? loss(*m_losses, line, other) : -1;
    const bool larger = mine > others || (mine == others && choice == Choice::Go);
    if (!m_layout.both && !larger) {
        return;
    }
    const double gap = 6 * m_texts.unit();
    QRectF bar = barArea(line, choice);
    if (const std::optional<QRectF> ghost = ghostArea(line, choice)) {
        bar = bar.united(*ghost);
    }
    const QRectF band = m_layout.both ? bar : lineArea(line);
    painter.setPen(choice == Choice::Go ? theme.go : theme.rust);
    if (m_layout.mirrored) {
        m_texts.draw(painter,
                     {m_layout.area.left(), band.top(), bar.left() - gap - m_layout.area.left(), band.height()},
                     Qt::AlignRight, barText(line, choice));
    } else {
        m_texts.draw(painter, {bar.right() + gap, band.top(), m_layout.area.right() - bar.right(), band.height()},
                     Qt::AlignLeft, barText(line, choice));
    }
}

QString MistakeChart::toolTipAt(const QPointF& place) const
{
    if (!m_losses) {
        return {};
    }
    for (std::size_t line = 0; line <= m_futures.size(); ++line) {
        if (lineArea(line).contains(place)) {
            QStringList lines{lineName(line), barText(line, Choice::Go), barText(line, Choice::Rust)};
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
    }
    return notes().join(u'\n');
}

} // namespace steelyard
