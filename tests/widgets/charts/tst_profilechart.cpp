// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/profilechart.h"

#include "chartprobe.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QScatterSeries>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace steelyard::testing;

namespace steelyard
{

namespace
{

engine::Scenario threeConstraints(std::vector<double> importances = {20, 30, 50})
{
    return ScenarioBuilder()
        .constraint("cost", 70, 45)
        .constraint("latency", 40, 80)
        .constraint("skills", 60, 50)
        .component("api", std::move(importances));
}

} // namespace

class ProfileChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void dotsAreTheValuesInTheOrderOfTheDifference();
    void theTwoLanguagesHaveDifferentShapes();
    void theTableListsAllConstraints();
    void theInsightNamesTheFurthest_data();
    void theInsightNamesTheFurthest();
    void whereThereIsNoRoomTheOthersAreCounted();
    void longNamesAreShortenedAndToldInFull();
    void whileScoresMoveItShowsWhereTheyWere();
    void rightToLeftTheScaleTurnsAround();
    void whileNothingWeighsItSaysSo();
    void aTickOnlyMovesThings();
    void aChangedPaletteChangesTheColours();
};

void ProfileChartTest::dotsAreTheValuesInTheOrderOfTheDifference()
{
    // GIVEN three constraints
    ProfileChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 370);
    show(chart, threeConstraints());

    // THEN the largest difference is on top, which the axis counts from below
    QCOMPARE(chart.shownRows().front().name, u"latency"_s);
    QCOMPARE(pointsOf(chart, Theme::light().go), (QList<QPointF>{{40, 2}, {70, 1}, {60, 0}}));
    QCOMPARE(pointsOf(chart, Theme::light().rust), (QList<QPointF>{{80, 2}, {45, 1}, {50, 0}}));
    // AND the rows lie where the dots are
    QChart& picture = *viewOf(chart).chart();
    for (std::size_t row = 0; row < 3; ++row) {
        const QPointF dot =
            picture.mapToPosition({chart.shownRows()[row].value.go, 2.0 - double(row)}, picture.series().constFirst());
        QVERIFY(QLineF(dot, chart.placeOf(row, chart.shownRows()[row].value.go)).length() < 0.01);
        QCOMPARE(qRound(chart.rowArea(row).center().y()), qRound(dot.y()));
    }
    // AND between the two dots is a line in the colour of the one ahead
    const QPointF middle = (chart.placeOf(0, 40) + chart.placeOf(0, 80)) / 2;
    QCOMPARE(chart.grab().toImage().pixelColor(middle.toPoint() - QPoint(3, 0)), Theme::light().rust);
}

void ProfileChartTest::theTwoLanguagesHaveDifferentShapes()
{
    ProfileChart chart;
    show(chart, threeConstraints());
    QSet<int> shapes;
    for (const QAbstractSeries* const series : viewOf(chart).chart()->series()) {
        shapes << qobject_cast<const QScatterSeries*>(series)->markerShape();
    }
    QCOMPARE(shapes.size(), 2);
}

void ProfileChartTest::theTableListsAllConstraints()
{
    ProfileChart chart;
    chart.resize(300, 60);
    show(chart, threeConstraints());
    QCOMPARE(chart.table().header, (QStringList{u"Constraint"_s, u"Weight"_s, u"Go"_s, u"Rust"_s, u"Difference"_s}));
    const QList<QStringList> expected{{u"latency"_s, u"30\u00A0%"_s, u"40.0"_s, u"80.0"_s, u"Rust by 40.0"_s},
                                      {u"cost"_s, u"20\u00A0%"_s, u"70.0"_s, u"45.0"_s, u"Go by 25.0"_s},
                                      {u"skills"_s, u"50\u00A0%"_s, u"60.0"_s, u"50.0"_s, u"Go by 10.0"_s}};
    QCOMPARE(chart.table().rows, expected);
}

void ProfileChartTest::theInsightNamesTheFurthest_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<QString>("insight");
    QTest::newRow("both") << threeConstraints()
                          << u"Rust is furthest ahead on latency, by 40.0 points; Go on cost, by 25.0."_s;
    QTest::newRow("only Rust") << ScenarioBuilder().constraint("%2", 40, 80).component("api", {50}).build()
                               << u"Go is ahead on nothing; Rust is furthest ahead on %2, by 40.0 points."_s;
    QTest::newRow("only Go") << ScenarioBuilder().constraint("cost", 80, 40).component("api", {50}).build()
                             << u"Rust is ahead on nothing; Go is furthest ahead on cost, by 40.0 points."_s;
    QTest::newRow("even") << ScenarioBuilder().constraint("cost", 50, 50.001).component("api", {50}).build()
                          << u"Go and Rust are even on every constraint."_s;
    QTest::newRow("undecided") << threeConstraints({0, 0, 0}) << u"Nothing weighs anything yet."_s;
}

void ProfileChartTest::theInsightNamesTheFurthest()
{
    QFETCH(engine::Scenario, scenario);
    ProfileChart chart;
    show(chart, scenario);
    QTEST(chart.insight(), "insight");
}

void ProfileChartTest::whereThereIsNoRoomTheOthersAreCounted()
{
    // GIVEN thirty constraints
    ScenarioBuilder builder;
    for (int i = 1; i <= 30; ++i) {
        builder.constraint("c" + std::to_string(i), 40, 40 + i);
    }
    ProfileChart chart;
    chart.resize(400, 250);
    show(chart, builder.component("api", std::vector<double>(30, 50)));

    // THEN the largest differences are shown, the others counted, all within the chart
    const auto shown = int(chart.shownRows().size());
    QVERIFY(shown > 2 && shown < 30);
    QCOMPARE(chart.shownRows().front().name, u"c30"_s);
    QCOMPARE(chart.remainder(), u"and %1 with smaller differences"_s.arg(30 - shown));
    QVERIFY(chart.rowArea(std::size_t(shown)).bottom() < chart.height());

    // WHEN there is room for all, all are shown
    chart.resize(400, 1500);
    chart.grab();
    QCOMPARE(chart.shownRows().size(), std::size_t{30});
    QCOMPARE(chart.remainder(), QString());
    QVERIFY(chart.rowArea(29).bottom() < chart.height());
}

void ProfileChartTest::longNamesAreShortenedAndToldInFull()
{
    engine::Scenario scenario = threeConstraints();
    scenario.constraints[1].name = "<img src=/etc/passwd> " + std::string(200, 'x');
    ProfileChart chart;
    show(chart, scenario);
    putOnScreen(chart, {400, 370});
    QVERIFY(chart.shownName(0).endsWith(u'…'));
    QVERIFY(chart.frame().plot.width() > 150);
    QVERIFY(toolTipAt(chart, chart.rowArea(0).center()).contains(u"&lt;img src=/etc/passwd&gt; xxx"_s));
    QVERIFY(toolTipAt(chart, chart.rowArea(2).center())
                .contains(u"skills: Go 60.0, Rust 50.0 points; 50\u00A0% of the weight"_s));
}

void ProfileChartTest::whileScoresMoveItShowsWhereTheyWere()
{
    // GIVEN a score that the hand moves from 80 to 70
    ProfileChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 370);
    engine::Scenario now = threeConstraints();
    now.constraints[1].criteria[0].rust = {70, 70, 70};
    showMoved(chart, threeConstraints(), now);
    const QPoint edge = chart.placeOf(0, 80).toPoint();
    const auto isOutlined = [&chart, edge] {
        const QImage picture = chart.grab().toImage();
        for (int x = 3; x <= 9; ++x) {
            // A little above the line of the row, where there is nothing else.
            if (picture.pixelColor(edge + QPoint(-x, -2)).lightness() < 190) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(chart.shownRows()[0].before.has_value());
    QVERIFY(isOutlined());

    // WHEN the hand lets go, it is gone
    show(chart, now);
    QVERIFY(!isOutlined());
}

void ProfileChartTest::rightToLeftTheScaleTurnsAround()
{
    ProfileChart chart;
    chart.resize(400, 370);
    show(chart, threeConstraints());
    const double centre = chart.frame().plot.center().x();
    chart.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(chart.placeOf(0, 0).x() > chart.placeOf(0, 100).x());
    QCOMPARE(qRound(chart.frame().plot.center().x()), qRound(chart.width() - centre));
    QChart& picture = *viewOf(chart).chart();
    QVERIFY(QLineF(picture.mapToPosition({30, 2}, picture.series().constFirst()), chart.placeOf(0, 30)).length() <
            0.01);
}

void ProfileChartTest::whileNothingWeighsItSaysSo()
{
    ProfileChart chart;
    QVERIFY(viewOf(chart).isHidden());
    show(chart, threeConstraints());
    QVERIFY(!viewOf(chart).isHidden());
    show(chart, threeConstraints({0, 0, 0}));
    QVERIFY(viewOf(chart).isHidden());
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(!chart.grab().isNull());
}

void ProfileChartTest::aTickOnlyMovesThings()
{
    ProfileChart chart;
    checkThatATickOnlyMovesThings(chart, threeConstraints(), threeConstraints({30, 30, 40}));
}

void ProfileChartTest::aChangedPaletteChangesTheColours()
{
    ProfileChart chart;
    chart.resize(400, 370);
    show(chart, threeConstraints());
    checkThatThePaletteIsFollowed(chart);
}

} // namespace steelyard

QTEST_MAIN(steelyard::ProfileChartTest)
#include "tst_profilechart.moc"
