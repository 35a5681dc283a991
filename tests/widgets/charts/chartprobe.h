// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "theme.h"

#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>
#include <QXYSeries>

/// What tests look at in any chart that Qt Charts draws.
namespace steelyard::testing
{

inline void show(Chart& chart, const engine::Scenario& scenario)
{
    chart.present({scenario, engine::analyse(scenario)});
}

/// As in a gesture that began with another scenario.
inline void showMoved(Chart& chart, const engine::Scenario& before, const engine::Scenario& now)
{
    const engine::Analysis was = engine::analyse(before);
    chart.present({now, engine::analyse(now), 0, &was});
}

inline QChartView& viewOf(const Chart& chart)
{
    return *chart.findChild<QChartView*>();
}

/// Of the series with that colour.
inline QList<QPointF> pointsOf(const Chart& chart, const QColor& colour)
{
    for (const QAbstractSeries* const each : viewOf(chart).chart()->series()) {
        const auto* const series = qobject_cast<const QXYSeries*>(each);
        const bool line = series->type() == QAbstractSeries::SeriesTypeLine;
        if ((line ? series->pen().color() : series->brush().color()) == colour) {
            return series->points();
        }
    }
    return {};
}

inline QString toolTipAt(const Chart& chart, const QPointF& place)
{
    QWidget* const viewport = viewOf(chart).viewport();
    QHelpEvent event(QEvent::ToolTip, place.toPoint(), viewport->mapToGlobal(place.toPoint()));
    QCoreApplication::sendEvent(viewport, &event);
    return QToolTip::text();
}

/// Counts how often the picture of a chart is painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(const Chart& chart) { viewOf(chart).viewport()->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// On the screen and painted, so that only what changes later is painted again.
inline void putOnScreen(Chart& chart, const QSize& size)
{
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents();
}

/// Asks for the same state again, then for another, and checks what that costs: nothing, and one paint of the series
/// and axes that were there.
inline void checkThatATickOnlyMovesThings(Chart& chart, const engine::Scenario& state, const engine::Scenario& next)
{
    show(chart, state);
    putOnScreen(chart, {500, 400});
    const QChart& picture = *viewOf(chart).chart();
    const QList<QAbstractSeries*> series = picture.series();
    const QList<QAbstractAxis*> axes = picture.axes();
    const PaintCount paints(chart);

    show(chart, state);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);

    show(chart, next);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 1);
    QCOMPARE(picture.series(), series);
    QCOMPARE(picture.axes(), axes);
}

/// The colour of the series and of the background follow the palette.
inline void checkThatThePaletteIsFollowed(Chart& chart)
{
    for (const Theme* const theme : {&Theme::light(), &Theme::night()}) {
        chart.setPalette(theme->palette());
        QVERIFY(!pointsOf(chart, theme->go).isEmpty());
        QVERIFY(!pointsOf(chart, theme->rust).isEmpty());
        QCOMPARE(viewOf(chart).backgroundBrush().color(), theme->surface);
        QCOMPARE(chart.grab().toImage().pixelColor(0, chart.height() - 1), theme->surface);
    }
}

} // namespace steelyard::testing
