// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoffchart.h"

#include "engine/tolerance.h"
#include "verdicttext.h"

#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr double leastLength = 40; ///< of what is seen of an axis, in points
// In pixels of the design.
constexpr double nameDistance = 10; ///< from a point to its name
constexpr double barDistance = 4;   ///< from the bar to its name

QStringList namesOn(engine::Axis axis, const engine::Scenario& scenario)
{
    QStringList names;
    for (const engine::Constraint& constraint : scenario.constraints) {
        if (constraint.axis == axis) {
            names << nameOf(constraint);
        }
    }
    return names;
}

} // namespace

TradeOffChart::TradeOffChart(QWidget* parent)
    : QtChart(parent),
      m_go(new QScatterSeries),
      m_rust(new QScatterSeries),
      m_bar(new QLineSeries),
      m_deliveryAxis(new QValueAxis),
      m_runtimeAxis(new QValueAxis)
{
    chart().addAxis(m_deliveryAxis, Qt::AlignBottom);
    chart().addAxis(m_runtimeAxis, Qt::AlignLeft);
    m_deliveryAxis->setVisible(false);
    m_runtimeAxis->setVisible(false);
    for (QXYSeries* const series : std::initializer_list<QXYSeries*>{m_bar, m_go, m_rust}) {
        chart().addSeries(series);
        series->attachAxis(m_deliveryAxis);
        series->attachAxis(m_runtimeAxis);
    }
    setAccessibleName(title());
    show(std::nullopt, headline(engine::Verdict::Undecided));
    restyle();
}

QString TradeOffChart::id() const
{
    return u"tradeoff"_s;
}

QString TradeOffChart::title() const
{
    return tr("Trade-off");
}

QString TradeOffChart::subtitle() const
{
    return tr("The bar for Rust, dashed, turns as weights move; Rust has to lie on or beyond it");
}

QString TradeOffChart::insight() const
{
    if (!m_shown) {
        return m_message.endsWith(u'.') ? m_message : m_message + u'.';
    }
    const TradeOffPlaces& now = m_shown->now;
    const QString delivery = marginText(now.rust.x() - now.go.x());
    const QString runtime = marginText(now.rust.y() - now.go.y());
    const double beyond = m_shown->value.rust - now.bar.value;
    //: %1 and %2 are like "Rust by 2.4"
    const QString axes = tr("Delivery value: %1; runtime value: %2.").arg(delivery, runtime);
    const QString bar =
        engine::above(beyond, 0)   ? tr("Rust lies beyond the bar by %1 points.").arg(pointsBeside(beyond, 0))
        : engine::above(0, beyond) ? tr("Rust is %1 points short of the bar.").arg(pointsBeside(-beyond, 0))
                                   : tr("Rust lies on the bar.");
    //: two sentences
    return tr("%1 %2").arg(axes, bar);
}

ChartTable TradeOffChart::table() const
{
    ChartTable table{{tr("What"), tr("Delivery value"), tr("Runtime value"), tr("All together")}, {}};
    if (!m_shown) {
        return table;
    }
    const TradeOffPlaces& now = m_shown->now;
    const auto row = [&table](const QString& name, const QPointF& place, const QString& value) {
        table.rows << QStringList{name, points(place.x()), points(place.y()), value};
    };
    row(languageName(engine::Language::Go), now.go, points(m_shown->value.go));
    row(languageName(engine::Language::Rust), now.rust, points(m_shown->value.rust));
    if (const std::optional<engine::TradeOffRanges>& ranges = m_shown->ranges) {
        const auto rangeRow = [&table](engine::Language language, const engine::PointRanges& its) {
            //: %1 is a language
            table.rows << QStringList{tr("%1: nine of ten draws").arg(languageName(language)),
                                      rangeText(its.delivery.value()), rangeText(its.runtime.value()), QString()};
        };
        rangeRow(engine::Language::Go, ranges->go);
        rangeRow(engine::Language::Rust, ranges->rust);
    }
    table.rows << QStringList{tr("The bar for Rust"), QString(), QString(), points(now.bar.value)};
    table.rows << QStringList{tr("Weight"), percent(now.bar.deliveryShare), percent(now.bar.runtimeShare), QString()};
    for (const SavedPoint& saved : m_saved) {
        //: %1 is the name of a scenario
        row(tr("%1: Go").arg(saved.name), saved.go, {});
        row(tr("%1: Rust").arg(saved.name), saved.rust, {});
    }
    return table;
}

void TradeOffChart::present(const ChartState& state)
{
    const std::optional<engine::Balance>& balance = state.shown().balance;
    if (!balance) {
        show(std::nullopt, headline(engine::Verdict::Undecided));
        return;
    }
    const std::optional<TradeOffPlaces> now = tradeOffPlaces(*balance);
    if (!now) {
        show(std::nullopt, missingAxis(state.scenario));
        return;
    }
    const engine::ComponentAnalysis* const ghost = state.ghost();
    show(Shown{*now, ghost != nullptr ? tradeOffPlaces(*ghost->balance) : std::nullopt, balance->value,
               state.outlook != nullptr ? state.outlook->ranges : std::nullopt,
               namesOn(engine::Axis::Delivery, state.scenario), namesOn(engine::Axis::Runtime, state.scenario)},
         {});
}

QString TradeOffChart::missingAxis(const engine::Scenario& scenario)
{
    return namesOn(engine::Axis::Delivery, scenario).isEmpty()
               ? tr("No constraint belongs to delivery, so there is nothing to trade off against.")
               : tr("No constraint belongs to runtime, so there is nothing to trade off against.");
}

void TradeOffChart::show(std::optional<Shown> shown, const QString& message)
{
    if (shown == m_shown && message == m_message) {
        return;
    }
    m_shown = std::move(shown);
    m_message = message;
    setMessage(message);
    layOutAgain();
}

void TradeOffChart::setSavedPoints(std::vector<SavedPoint> points)
{
    points.resize(std::min(points.size(), mostSavedPoints));
    if (points != m_saved) {
        m_saved = std::move(points);
        layOutAgain();
    }
}

void TradeOffChart::setNamesConstraints(bool names)
{
    if (names != m_namesConstraints) {
        m_namesConstraints = names;
        layOutAgain();
    }
}

std::optional<QRectF> TradeOffChart::uncertaintyArea(engine::Choice choice) const
{
    if (!m_shown || !m_shown->ranges) {
        return std::nullopt;
    }
    const QRectF values = areaOf(rangesOf(*m_shown->ranges, choice));
    return QRectF(m_frame.positionOf(values.topLeft()), m_frame.positionOf(values.bottomRight())).normalized();
}

QRectF TradeOffChart::nameArea(engine::Choice choice) const
{
    return choice == engine::Choice::Go ? m_goName : m_rustName;
}

void TradeOffChart::applyTheme(const Theme& theme)
{
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
        QFont bold = sized(font(), TextSize::Body);
        bold.setBold(true);
        m_names = TextCache(bold);
    }
    const double unit = m_texts.unit();
    for (const auto& [series, colour] : {std::pair(m_go, theme.go), std::pair(m_rust, theme.rust)}) {
        series->setMarkerSize(pointSize * unit);
        series->setBrush(colour);
        series->setPen(QPen(theme.surface, unit));
    }
    m_bar->setPen(QPen(theme.muted, 1.5 * unit, Qt::DashLine, Qt::FlatCap));
}

void TradeOffChart::layOut(const QRectF& area)
{
    if (!m_shown) {
        return;
    }
    fitRanges();
    const PlotScale delivery = scaleOf(m_deliveryRange, tr("Delivery value"), m_shown->delivery);
    PlotScale runtime = scaleOf(m_runtimeRange, tr("Runtime value"), m_shown->runtime);
    runtime.shortTitle = tr("Runtime value");
    m_frame = layOutPlot(area, m_texts, delivery, runtime, {}, layoutDirection() == Qt::RightToLeft);
    chart().setPlotArea(m_frame.plot);
    m_deliveryAxis->setReverse(m_frame.mirrored);
    m_deliveryAxis->setRange(m_deliveryRange.from, m_deliveryRange.to);
    m_runtimeAxis->setRange(m_runtimeRange.from, m_runtimeRange.to);

    m_go->replace(QList<QPointF>{m_shown->now.go});
    m_rust->replace(QList<QPointF>{m_shown->now.rust});
    const std::optional<QLineF> bar = seenBar(m_shown->now.bar, m_frame.values()).line;
    m_bar->replace(bar ? QList<QPointF>{bar->p1(), bar->p2()} : QList<QPointF>{});
    placeNames();
}

PlotScale TradeOffChart::scaleOf(ValueRange range, const QString& name, const QStringList& constraints) const
{
    //: %1 is "Delivery value" or "Runtime value", %2 the constraints that count for it
    const QString title = tr("%1 (%2)").arg(name, constraints.join(tr(", ", "between names")));
    return {range, 10, [](double number) { return plainNumber(number); }, m_namesConstraints ? title : name, {}};
}

void TradeOffChart::fitRanges()
{
    std::vector<QPointF> places{m_shown->now.go, m_shown->now.rust};
    if (m_shown->before) {
        places.insert(places.end(), {m_shown->before->go, m_shown->before->rust});
    }
    for (const SavedPoint& saved : m_saved) {
        places.insert(places.end(), {saved.go, saved.rust});
    }
    if (m_shown->ranges) {
        for (const QRectF& area : {areaOf(m_shown->ranges->go), areaOf(m_shown->ranges->rust)}) {
            places.insert(places.end(), {area.topLeft(), area.bottomRight()});
        }
    }
    ValueRange delivery{places.front().x(), places.front().x()};
    ValueRange runtime{places.front().y(), places.front().y()};
    for (const QPointF& place : places) {
        delivery = delivery.with(place.x());
        runtime = runtime.with(place.y());
    }
    // As long as each other, so that the bar's slope is that of the weights.
    const double length =
        std::max(fittingRange(delivery, leastLength).length(), fittingRange(runtime, leastLength).length());
    m_deliveryRange = steadyRange(m_deliveryRange, delivery, length);
    m_runtimeRange = steadyRange(m_runtimeRange, runtime, length);
}

QLineF TradeOffChart::seenLine(const TradeOffBar& bar) const
{
    const std::optional<QLineF> line = seenBar(bar, m_frame.values()).line;
    if (!line) {
        return {};
    }
    const QPointF one = m_frame.positionOf(line->p1());
    const QPointF other = m_frame.positionOf(line->p2());
    return one.x() < other.x() ? QLineF(one, other) : QLineF(other, one);
}

void TradeOffChart::placeNames()
{
    const double unit = m_texts.unit();
    const double radius = pointSize / 2 * unit;
    const QPointF go = m_frame.positionOf(m_shown->now.go);
    const QPointF rust = m_frame.positionOf(m_shown->now.rust);
    const QLineF bar = seenLine(m_shown->now.bar);
    Surroundings surroundings{m_frame.plot, {}, {}};
    std::vector<QPointF> covered{go, rust};
    if (m_shown->before) {
        covered.push_back(m_frame.positionOf(m_shown->before->go));
        covered.push_back(m_frame.positionOf(m_shown->before->rust));
    }
    for (const QPointF& point : covered) {
        surroundings.areas.emplace_back(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
    }
    if (!bar.isNull()) {
        surroundings.lines.push_back(bar);
    }

    const auto place = [&](const TextCache& texts, const QString& text, std::size_t& side, const auto& placesOf) {
        const std::vector<QRectF> places = placesOf(QSizeF(texts.width(text), texts.height()));
        side = bestPlace(places, surroundings, side);
        return places[side];
    };
    const auto around = [unit](const QPointF& point) {
        return [=](const QSizeF& size) { return placesAround(point, size, nameDistance * unit); };
    };
    m_goName = place(m_names, languageName(engine::Language::Go), m_goSide, around(go));
    surroundings.areas.push_back(m_goName);
    m_rustName = place(m_names, languageName(engine::Language::Rust), m_rustSide, around(rust));
    surroundings.areas.push_back(m_rustName);
    m_barName.reset();
    if (bar.isNull()) {
        return;
    }
    // Better not on the bar as it was either, but rather there than nowhere.
    const Surroundings withoutGhost = surroundings;
    if (m_shown->before) {
        surroundings.lines.push_back(seenLine(m_shown->before->bar));
    }
    const QRectF name = place(m_texts, tr("the bar for Rust"), m_barSide,
                              [&](const QSizeF& size) { return placesAlong(bar, size, barDistance * unit); });
    if (conflicts(name, withoutGhost) == 0) {
        m_barName = name;
    }
}

QString TradeOffChart::placeText(const QString& name, const QPointF& place) const
{
    //: %1 is a language, or a scenario and a language; %2 and %3 are points
    return tr("%1: delivery value %2, runtime value %3").arg(name, points(place.x()), points(place.y()));
}

QString TradeOffChart::placeText(engine::Choice choice) const
{
    const bool go = choice == engine::Choice::Go;
    const QString place = placeText(languageName(go ? engine::Language::Go : engine::Language::Rust),
                                    go ? m_shown->now.go : m_shown->now.rust);
    if (!m_shown->ranges) {
        return place;
    }
    const engine::PointRanges& ranges = rangesOf(*m_shown->ranges, choice);
    //: %1 says where a point is; %2 and %3 are like "66.0 to 78.0"
    return tr("%1; in nine of ten draws %2 and %3")
        .arg(place, rangeText(ranges.delivery.value()), rangeText(ranges.runtime.value()));
}

QString TradeOffChart::toolTipAt(const QPointF& place) const
{
    if (!m_shown) {
        return {};
    }
    const auto isAt = [&](const QPointF& point, double size) {
        return QLineF(m_frame.positionOf(point), place).length() <= size * m_texts.unit();
    };
    for (const auto& [choice, point, area] : {std::tuple(engine::Choice::Rust, m_shown->now.rust, m_rustName),
                                              std::tuple(engine::Choice::Go, m_shown->now.go, m_goName)}) {
        if (isAt(point, pointSize) || area.contains(place)) {
            return placeText(choice);
        }
    }
    for (const SavedPoint& saved : m_saved) {
        if (isAt(saved.rust, savedSize)) {
            return placeText(tr("%1: Rust").arg(saved.name), saved.rust);
        }
        if (isAt(saved.go, savedSize)) {
            return placeText(tr("%1: Go").arg(saved.name), saved.go);
        }
    }
    if (m_frame.plot.contains(place)) {
        return {};
    }
    return place.y() > m_frame.plot.bottom() ? m_frame.x.title : m_frame.y.title;
}

} // namespace steelyard
