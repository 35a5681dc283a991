// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/contributionschart.h"
#include "testlib/scenariobuilder.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

/// One constraint, whose criteria add these points to the margin.
inline engine::Scenario scenarioOf(const std::vector<std::pair<std::string, double>>& criteria)
{
    ScenarioBuilder builder;
    builder.emptyConstraint("latency");
    for (const auto& [name, points] : criteria) {
        const double difference = points * double(criteria.size());
        builder.criterion(name, 50, std::max(0.0, -difference), std::max(0.0, difference));
    }
    return builder.component("api", {100}).build();
}

inline engine::Scenario twoSides()
{
    return scenarioOf({{"supply", -3}, {"tail", 5.04}, {"memory", 2.5}, {"hiring", -6.2}, {"nothing", 0}});
}

inline void show(ContributionsChart& chart, const engine::Scenario& scenario)
{
    chart.present({scenario, engine::analyse(scenario)});
}

inline QChartView& viewOf(const ContributionsChart& chart)
{
    return *chart.findChild<QChartView*>();
}

inline QList<QBarSet*> barsOf(const ContributionsChart& chart)
{
    return qobject_cast<QHorizontalStackedBarSeries*>(viewOf(chart).chart()->series().constFirst())->barSets();
}

inline QList<qreal> valuesOf(const QBarSet& set)
{
    QList<qreal> values;
    for (int i = 0; i < set.count(); ++i) {
        values << set.at(i);
    }
    return values;
}

inline QString toolTipAt(const ContributionsChart& chart, const QPointF& place)
{
    QWidget* const viewport = viewOf(chart).viewport();
    QHelpEvent event(QEvent::ToolTip, place.toPoint(), viewport->mapToGlobal(place.toPoint()));
    QCoreApplication::sendEvent(viewport, &event);
    return QToolTip::text();
}

/// Counts how often a widget is painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget* widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace steelyard::testing
