// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/robustnesschart.h"

#include "doubttext.h"
#include "verdicttext.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr ValueRange allMargins{-100, 100};
constexpr double leastLength = 30; ///< of what is seen of the margins, in points
constexpr double tails = 0.6;      ///< beyond the 5 and 95 % quantiles, of their distance from the middle
// In lines of text.
constexpr double wordHeight = 1.3;
constexpr double leastWithTitle = 10; ///< a lower chart has no title below its numbers
// In pixels of the design.
constexpr double gap = 5;

QString signedNumber(double margin)
{
    return margin > 0 ? u'+' + plainNumber(margin) : plainNumber(margin);
}

/// What of the distribution is to be seen.
ValueRange bulkOf(const engine::MarginDistribution& distribution)
{
    const auto [low, lower, middle, upper, high] = distribution.quantiles;
    return ValueRange{low - tails * (middle - low), high + tails * (high - middle)};
}

/// Words in a row of the plot.
QRectF inRow(double left, double width, double top, double height)
{
    return {left, top, width, height};
}

/// The left of words beside a mark, to its left or right, moved so that they stay within the plot.
double leftBeside(double mark, double width, double distance, bool toTheLeft, const QRectF& plot)
{
    const double wanted = toTheLeft ? mark - distance - width : mark + distance;
    return std::clamp(wanted, plot.left(), std::max(plot.left(), plot.right() - width));
}

} // namespace

RobustnessChart::RobustnessChart(QWidget* parent)
    : QtChart(parent),
      m_now(new QLineSeries),
      m_bar(new QLineSeries),
      m_margins(new QValueAxis),
      m_heights(new QValueAxis)
{
    chart().addAxis(m_margins, Qt::AlignBottom);
    chart().addAxis(m_heights, Qt::AlignLeft);
    m_margins->setVisible(false);
    m_heights->setVisible(false);
    m_heights->setRange(0, 1);
    for (QLineSeries* const series : {m_bar, m_now}) {
        chart().addSeries(series);
        series->attachAxis(m_margins);
        series->attachAxis(m_heights);
    }
    setAccessibleName(title());
    show(std::nullopt, headline(engine::Verdict::Undecided));
    restyle();
}

QString RobustnessChart::id() const
{
    return u"robustness"_s;
}

QString RobustnessChart::title() const
{
    return tr("Robustness");
}

QString RobustnessChart::subtitle() const
{
    return m_shown ? drawsText(m_shown->now) : tr("Draws of uncertain weights and scores");
}

QString RobustnessChart::insight() const
{
    if (!m_shown) {
        return m_message.endsWith(u'.') || m_message.endsWith(u'…') ? m_message : m_message + u'.';
    }
    //: %1 is a sentence, %2 a share of the draws
    return tr("%1 Rust clears it in %2 of draws.")
        .arg(confidenceSentence(m_shown->now), drawsPercent(m_shown->now.clears));
}

ChartTable RobustnessChart::table() const
{
    ChartTable table{{tr("What"), tr("Value")}, {}};
    if (!m_shown) {
        return table;
    }
    const engine::Robustness& now = m_shown->now;
    const auto row = [&table](const QString& what, const QString& value) { table.rows << QStringList{what, value}; };
    row(tr("Margin now"), marginText(m_shown->margin));
    row(tr("The bar"), marginText(m_shown->burdenOfProof));
    row(tr("Draws"), QLocale().toString(qulonglong(now.samples)));
    row(tr("Rust clears the bar"), drawsPercent(now.clears));
    row(tr("Below the bar"), otherDrawsPercent(now.clears));
    row(tr("As it is now"), drawsPercent(now.holds));
    if (now.holdsWeights && now.holdsScores) {
        row(tr("As it is now, only weights uncertain"), drawsPercent(*now.holdsWeights));
        row(tr("As it is now, only scores uncertain"), drawsPercent(*now.holdsScores));
    }
    row(tr("First-order reason as it is now"), drawsPercent(now.pressingHolds));
    row(tr("Mean margin"), marginText(now.margin.mean));
    for (std::size_t i = 0; i < engine::quantileLevels.size(); ++i) {
        //: %1 is a share of the draws
        row(tr("Margin that %1 of draws stay below").arg(percent(engine::quantileLevels[i])),
            marginText(now.margin.quantiles[i]));
    }
    return table;
}

void RobustnessChart::present(const ChartState& state)
{
    follow(state);
    const std::optional<engine::Balance>& balance = state.shown().balance;
    if (!balance) {
        show(std::nullopt, headline(engine::Verdict::Undecided));
        return;
    }
    if (state.outlook == nullptr || !state.outlook->robustness) {
        show(std::nullopt, tr("Drawing uncertain weights and scores…"));
        return;
    }
    Shown shown{.now = *state.outlook->robustness,
                .before = {},
                .margin = balance->margin,
                .marginBefore = {},
                .burdenOfProof = state.scenario.policy.burdenOfProof,
                .indifference = state.scenario.policy.indifference};
    if (const engine::ComponentAnalysis* const ghost = state.ghost()) {
        shown.marginBefore = ghost->balance->margin;
        if (state.outlookBefore != nullptr) {
            shown.before = state.outlookBefore->robustness;
        }
    }
    show(std::move(shown), {});
}

void RobustnessChart::follow(const ChartState& state)
{
    const std::string& component = state.scenario.components[state.component].id;
    if (m_scenario != state.scenario.id || m_component != component) {
        m_scenario = state.scenario.id;
        m_component = component;
        m_range = {};
    }
}

void RobustnessChart::show(std::optional<Shown> shown, const QString& message)
{
    if (shown == m_shown && message == m_message) {
        return;
    }
    m_shown = std::move(shown);
    m_message = message;
    setMessage(message);
    layOutAgain();
}

QString RobustnessChart::belowText() const
{
    const QString share = otherDrawsPercent(m_shown->now.clears);
    //: %1 is a share of the draws: below the bar, where there is little room
    return m_isNarrow ? tr("below %1").arg(share)
                      //: %1 is a share of the draws
                      : tr("below the bar %1").arg(share);
}

QString RobustnessChart::clearsText() const
{
    const QString share = drawsPercent(m_shown->now.clears);
    //: %1 is a share of the draws: above the bar, where there is little room
    return m_isNarrow ? tr("above %1").arg(share)
                      //: %1 is a share of the draws
                      : tr("Rust clears %1").arg(share);
}

QString RobustnessChart::nowText() const
{
    //: %1 is like "Rust by 2.4"
    return tr("now: %1").arg(marginText(m_shown->margin));
}

QString RobustnessChart::barText() const
{
    //: %1 are points
    return tr("the bar, %1").arg(plainNumber(m_shown->burdenOfProof));
}

void RobustnessChart::applyTheme(const Theme& theme)
{
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
        QFont bold = sized(font(), TextSize::Body);
        bold.setBold(true);
        m_strong = TextCache(bold);
    }
    const double unit = m_texts.unit();
    m_now->setPen(QPen(theme.ink, 2 * unit, Qt::SolidLine, Qt::FlatCap));
    m_bar->setPen(QPen(theme.muted, 1.5 * unit, Qt::DashLine, Qt::FlatCap));
}

void RobustnessChart::fitRange()
{
    ValueRange needed = bulkOf(m_shown->now.margin);
    if (m_shown->before) {
        const ValueRange before = bulkOf(m_shown->before->margin);
        needed = needed.with(before.from).with(before.to);
    }
    needed = needed.with(m_shown->margin).with(m_shown->burdenOfProof);
    needed = {std::max(needed.from, allMargins.from), std::min(needed.to, allMargins.to)};
    m_range = steadyRange(m_range, needed, leastLength, allMargins);
}

void RobustnessChart::layOut(const QRectF& area)
{
    if (!m_shown) {
        return;
    }
    fitRange();
    m_curve.emplace(m_shown->now.margin.histogram);
    m_curveBefore.reset();
    if (m_shown->before) {
        m_curveBefore.emplace(m_shown->before->margin.histogram);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double line = m_texts.height();
    PlotScale margins{.range = m_range, .step = 5, .numberText = signedNumber};
    if (area.height() >= leastWithTitle * line) {
        margins.title = mirrored ? tr("margin in points: Rust leads on the left, Go on the right")
                                 : tr("margin in points: Go leads on the left, Rust on the right");
        margins.shortTitle = tr("margin in points");
    }
    // From above: how many draws, the margin now, and within the plot the words of the bar and below them the curves.
    const double top = wordHeight * (m_strong.height() + line);
    m_frame = layOutPlot(area, m_texts, margins, PlotScale{{0, 1}}, {.top = top}, mirrored);
    m_curves = std::max(0.3, 1 - wordHeight * line / m_frame.plot.height());
    chart().setPlotArea(m_frame.plot);
    m_margins->setReverse(mirrored);
    m_margins->setRange(m_range.from, m_range.to);
    placeWords();
    placeMarks();
}

void RobustnessChart::placeWords()
{
    const QRectF& plot = m_frame.plot;
    const double line = m_texts.height();
    const double distance = gap * m_texts.unit();
    const auto strong = [&](const QString& text, bool atStart) {
        const double width = m_strong.width(text);
        const bool left = atStart != m_frame.mirrored;
        return QRectF(left ? plot.left() : plot.right() - width, 0, width, m_strong.height());
    };
    m_isNarrow = false;
    m_isNarrow = m_strong.width(belowText()) + m_strong.width(clearsText()) + 2 * distance > plot.width();
    m_words.below = strong(belowText(), true);
    m_words.clears = strong(clearsText(), false);

    const double now = m_frame.positionOf({m_shown->margin, 0}).x();
    const double bar = m_frame.positionOf({m_shown->burdenOfProof, 0}).x();
    const bool nowIsLeft = now <= bar;
    const double nowWidth = m_texts.width(nowText());
    const double barWidth = m_texts.width(barText());
    m_words.now =
        inRow(leftBeside(now, nowWidth, distance, nowIsLeft, plot), nowWidth, plot.top() - wordHeight * line, line);
    // The mark of now goes through this row: the words stand away from it, where there is no room beyond it.
    double left = leftBeside(bar, barWidth, distance, !nowIsLeft, plot);
    if (now > left - distance && now < left + barWidth + distance) {
        left = nowIsLeft ? now - distance - barWidth : now + distance;
    }
    m_words.bar = inRow(left, barWidth, plot.top(), line);
}

void RobustnessChart::placeMarks()
{
    m_now->replace(QList<QPointF>{{m_shown->margin, 0}, {m_shown->margin, 1}});
    m_bar->replace(QList<QPointF>{{m_shown->burdenOfProof, 0}, {m_shown->burdenOfProof, m_curves}});
}

double RobustnessChart::fullHeight() const
{
    return std::max(m_curve->peak(), m_curveBefore ? m_curveBefore->peak() : 0) / m_curves;
}

double RobustnessChart::curveTopAt(double margin) const
{
    return m_frame.positionOf({margin, m_curve->heightAt(margin) / fullHeight()}).y();
}

QPolygonF RobustnessChart::placed(QPolygonF values) const
{
    std::ranges::transform(values, values.begin(), [this](const QPointF& value) { return m_frame.positionOf(value); });
    return values;
}

void RobustnessChart::paintArea(QPainter& painter, const ValueRange& margins, const QColor& fill,
                                const QColor& outline) const
{
    const ValueRange seen{std::max(margins.from, m_range.from), std::min(margins.to, m_range.to)};
    if (seen.length() <= 0) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(placed(m_curve->area(seen, fullHeight())));
    if (outline == fill) {
        return;
    }
    painter.setPen(QPen(outline, m_texts.unit()));
    painter.drawPolyline(placed(m_curve->line(seen, fullHeight())));
}

void RobustnessChart::paintBefore(QPainter& painter, const Theme& theme) const
{
    painter.setPen(QPen(theme.faint, m_texts.unit()));
    painter.setBrush(Qt::NoBrush);
    if (m_curveBefore) {
        painter.drawPolyline(placed(m_curveBefore->line(m_range, fullHeight())));
    }
    if (m_shown->marginBefore) {
        const QLineF mark(m_frame.positionOf({*m_shown->marginBefore, 0}),
                          m_frame.positionOf({*m_shown->marginBefore, m_curves}));
        paintGhostLine(painter, theme, mark, m_texts);
    }
}

void RobustnessChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    const double bar = m_shown->burdenOfProof;
    const double indifferent = std::min(-m_shown->indifference, bar);
    const VerdictFill undecided = verdictFill(theme, engine::Verdict::GoLeadTooSmall);
    paintArea(painter, {allMargins.from, indifferent}, theme.go, theme.go);
    paintArea(painter, {indifferent, bar}, undecided.fill, undecided.outline);
    paintArea(painter, {bar, allMargins.to}, theme.rust, theme.rust);
    paintBefore(painter, theme);
    painter.setPen(QPen(theme.faint, m_texts.unit()));
    painter.drawLine(m_frame.plot.bottomLeft(), m_frame.plot.bottomRight());
}

void RobustnessChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (!m_shown) {
        return;
    }
    paintScales(painter, theme, m_frame, m_texts);
    painter.setPen(theme.go);
    m_strong.draw(painter, m_words.below, Qt::AlignLeft, belowText());
    painter.setPen(theme.rust);
    m_strong.draw(painter, m_words.clears, Qt::AlignLeft, clearsText());
    painter.setPen(theme.ink);
    m_texts.draw(painter, m_words.now, Qt::AlignLeft, nowText());
    painter.setPen(theme.muted);
    m_texts.draw(painter, m_words.bar, Qt::AlignLeft, barText());
}

QString RobustnessChart::toolTipAt(const QPointF& place) const
{
    if (!m_shown || !m_frame.plot.contains(place)) {
        return m_shown && place.y() > m_frame.plot.bottom() ? m_frame.x.title : QString();
    }
    const double margin = m_frame.xAt(place.x());
    //: %1 is a share of the draws, %2 like "Rust by 2.4"
    return tr("In %1 of draws the margin is less than %2.")
        .arg(drawsPercent(fractionBelow(m_shown->now.margin.histogram, margin)), marginText(margin));
}

} // namespace steelyard
