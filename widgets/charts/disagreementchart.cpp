// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/disagreementchart.h"

#include "verdicttext.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

// In pixels of the design.
constexpr double dotSize = 9;
constexpr double gap = 6;
constexpr double notesShare = 0.4; // of the height, at most
constexpr double leastPlot = 130;  // high, with its scales, beside notes

} // namespace

DisagreementChart::DisagreementChart(QWidget* parent)
    : QtChart(parent), m_series(new QLineSeries), m_differs(new QValueAxis), m_holds(new QValueAxis)
{
    chart().addAxis(m_differs, Qt::AlignBottom);
    chart().addAxis(m_holds, Qt::AlignLeft);
    m_differs->setVisible(false);
    m_holds->setVisible(false);
    m_differs->setRange(0, 1);
    m_holds->setRange(0, 1);
    chart().addSeries(m_series);
    m_series->attachAxis(m_differs);
    m_series->attachAxis(m_holds);
    setAccessibleName(title());
    setMessage(headline(engine::Verdict::Undecided));
    restyle();
}

QString DisagreementChart::id() const
{
    return u"disagreement"_s;
}

QString DisagreementChart::title() const
{
    return tr("Disagreement");
}

QString DisagreementChart::subtitle() const
{
    return tr("How likely Rust's lead stays on its side of the bar as the room's weights differ by more");
}

QString DisagreementChart::insight() const
{
    return m_shown ? disagreementInsight(*m_shown) : headline(engine::Verdict::Undecided) + u'.';
}

ChartTable DisagreementChart::table() const
{
    return m_shown ? disagreementTable(*m_shown) : ChartTable{{tr("What"), tr("Value")}, {}};
}

void DisagreementChart::present(const ChartState& state)
{
    std::optional<DisagreementDial> shown = disagreementOf(state);
    const bool inGesture = state.before != nullptr;
    if (inGesture && !m_inGesture) {
        m_before = m_line;
    } else if (!inGesture) {
        m_before.clear();
    }
    if (shown == m_shown && inGesture == m_inGesture) {
        return;
    }
    m_inGesture = inGesture;
    m_shown = std::move(shown);
    setMessage(m_shown ? QString() : headline(engine::Verdict::Undecided));
    if (m_shown) {
        traceDisagreement(m_line, *m_shown);
        m_series->setPen(QPen(colour(theme()), 2.5 * m_texts.unit(), Qt::SolidLine, Qt::FlatCap));
        m_series->replace(m_line);
    } else {
        m_line.clear();
    }
    layOutAgain();
}

QColor DisagreementChart::colour(const Theme& theme) const
{
    return m_shown && m_shown->clears ? theme.rust : theme.go;
}

QString DisagreementChart::flipText() const
{
    return m_shown && m_shown->space.disagreement.flipsAt
               ? tr("can cross from %1").arg(percent(*m_shown->space.disagreement.flipsAt))
               : QString();
}

QRectF DisagreementChart::flipTextArea() const
{
    const double width = m_names.width(flipText());
    const double x = m_frame.positionOf({m_shown->space.disagreement.flipsAt.value_or(0), 1}).x();
    // Above the plot, so that the line does not run through it, and not above the numbers beside it.
    const double first = m_frame.plot.left();
    const double left = std::clamp(x - width / 2, first, std::max(first, m_frame.plot.right() - width));
    return {left, m_frame.plot.top() - m_names.height() - gap / 2 * m_texts.unit(), width, m_names.height()};
}

void DisagreementChart::applyTheme(const Theme& theme)
{
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
        QFont bold = small;
        bold.setBold(true);
        m_names = TextCache(bold);
    }
    m_series->setPen(QPen(colour(theme), 2.5 * m_texts.unit(), Qt::SolidLine, Qt::FlatCap));
}

double DisagreementChart::layOutNotes(const QRectF& area)
{
    const QStringList all = weightSpaceNotes(*m_shown);
    for (const QString& version : {all.join(u'\n'), all.front(), yardstickNote()}) {
        const double needed = QFontMetricsF(m_texts.font())
                                  .boundingRect(QRectF(0, 0, area.width(), 1e4), Qt::TextWordWrap, version)
                                  .height() +
                              gap * m_texts.unit();
        if (needed <= notesShare * area.height() && area.height() - needed >= leastPlot * m_texts.unit()) {
            m_notesText = version;
            m_notes = QRectF(area.left(), area.bottom() - needed, area.width(), needed);
            return needed;
        }
    }
    m_notesText.clear();
    m_notes = QRectF();
    return 0;
}

void DisagreementChart::layOut(const QRectF& area)
{
    if (!m_shown) {
        return;
    }
    const double unit = m_texts.unit();
    const double notes = layOutNotes(area);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_frame = layOutPlot(area.adjusted(0, 0, 0, -notes), m_texts,
                         {.range = {0, 1},
                          .step = 0.25,
                          .numberText = percent,
                          .title = tr("How much the room's weights differ"),
                          .shortTitle = {}},
                         {.range = {0, 1}, .step = 0.25, .numberText = percent, .title = {}, .shortTitle = {}},
                         {.start = 0, .end = 0, .top = m_names.height() + gap * unit}, mirrored);
    chart().setPlotArea(m_frame.plot);
    m_differs->setReverse(mirrored);
}

void DisagreementChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    paintGrid(painter, theme, m_frame, m_texts);
    for (qsizetype i = 1; i < m_before.size(); ++i) {
        paintGhostLine(painter, theme, {m_frame.positionOf(m_before[i - 1]), m_frame.positionOf(m_before[i])}, m_texts);
    }
}

void DisagreementChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    const double unit = m_texts.unit();
    paintScales(painter, theme, m_frame, m_texts);
    if (const std::optional<double>& flip = m_shown->space.disagreement.flipsAt) {
        painter.setPen(QPen(theme.ink, 1.5 * unit, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(m_frame.positionOf({*flip, 1}), m_frame.positionOf({*flip, 0}));
        painter.setPen(theme.ink);
        m_names.draw(painter, flipTextArea(), Qt::AlignLeft, flipText());
    }
    paintDot(painter, theme);
    if (!m_notes.isEmpty()) {
        painter.setPen(theme.muted);
        painter.setFont(m_texts.font());
        painter.drawText(m_notes.adjusted(0, gap * unit, 0, 0),
                         int(Qt::TextWordWrap | Qt::AlignTop | (m_frame.mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         m_notesText);
    }
}

void DisagreementChart::paintDot(QPainter& painter, const Theme& theme) const
{
    const std::optional<double> told = m_shown->toldLevel();
    if (!told) {
        return;
    }
    const double unit = m_texts.unit();
    const double holds = m_shown->holdsAt(*told);
    const QPointF place = m_frame.positionOf({*told, holds});
    painter.setPen(QPen(theme.surface, 1.5 * unit));
    painter.setBrush(colour(theme));
    painter.drawEllipse(place, dotSize / 2 * unit, dotSize / 2 * unit);
    // The line falls as the room differs by more: what is above it and further on is free, else what is below it.
    const QString text = tr("at %1: %2", "a disagreement, a probability").arg(percent(*told), probabilityText(holds));
    const double beside = dotSize * unit;
    const double width = m_names.width(text);
    const bool highUp = place.y() - 1.5 * m_names.height() < m_frame.plot.top();
    const bool before = highUp != m_frame.mirrored;
    const double x = before ? std::max(place.x() - beside - width, m_frame.plot.left() + beside) : place.x() + beside;
    const double y = highUp ? place.y() + beside : place.y() - m_names.height();
    const QRectF area(x, y, width, m_names.height());
    painter.fillRect(area, theme.surface);
    painter.setPen(colour(theme));
    m_names.draw(painter, area, Qt::AlignLeft, text);
}

QString DisagreementChart::toolTipAt(const QPointF& place) const
{
    if (!m_shown) {
        return {};
    }
    if (!m_frame.plot.contains(place)) {
        return weightSpaceNotes(*m_shown).join(u'\n');
    }
    const double epsilon = m_frame.xAt(place.x());
    return tr("Where the room's weights differ by %1, Rust's lead stays on its side of the bar in %2.")
        .arg(percent(epsilon), probabilityText(m_shown->holdsAt(epsilon)));
}

} // namespace steelyard
