// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoffchart.h"

#include "chartprobe.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

using namespace Qt::StringLiterals;
using namespace steelyard::testing;

namespace steelyard
{

using engine::Axis;
using engine::Choice;

namespace
{

/// Go lies at (70, 40), Rust at (50, 80).
engine::Scenario twoAxes(double latency, double cost)
{
    return ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50, Axis::Delivery)
        .component("api", {latency, cost});
}

/// A point in the plane for each language, with weights of 50 % each.
engine::Scenario lyingAt(const QPointF& go, const QPointF& rust, double burden = 5)
{
    return ScenarioBuilder()
        .constraint("latency", go.y(), rust.y())
        .constraint("cost", go.x(), rust.x(), Axis::Delivery)
        .burdenOfProof(burden)
        .component("api", {50, 50});
}

} // namespace

class TradeOffChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void pointsAndBarAreThoseOfTheAnalysis();
    void whatIsPaintedLiesWhereQtChartsPutsIt_data();
    void whatIsPaintedLiesWhereQtChartsPutsIt();
    void namesCoverNothing_data();
    void namesCoverNothing();
    void theAxesHoldStillWhileTheHandMoves();
    void beyondTheBarThePlaneIsShaded();
    void whileTheHandMovesItShowsWhereTheyWere();
    void savedScenariosAreFaintAndNamed();
    void theInsightSaysWhereRustLies_data();
    void theInsightSaysWhereRustLies();
    void theTableHasAllNumbers();
    void anAxisWithoutConstraintsIsSaidInALine_data();
    void anAxisWithoutConstraintsIsSaidInALine();
    void whileNothingWeighsItSaysSo();
    void namesAreNeverTakenForHtml();
    void aTickOnlyMovesThings();
    void aChangedPaletteChangesTheColours();
    void aChangedFontChangesTheSizes();
};

void TradeOffChartTest::pointsAndBarAreThoseOfTheAnalysis()
{
    // GIVEN 60 % of the weight on runtime
    TradeOffChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 370);
    show(chart, twoAxes(60, 40));

    // THEN both are in the plane
    QCOMPARE(pointsOf(chart, Theme::light().go), (QList<QPointF>{{70, 40}}));
    QCOMPARE(pointsOf(chart, Theme::light().rust), (QList<QPointF>{{50, 80}}));
    // AND the bar is a straight line whose ends have 0.4 x + 0.6 y = 57
    const QList<QPointF> bar = pointsOf(chart, Theme::light().muted);
    QCOMPARE(bar.size(), 2);
    for (const QPointF& end : bar) {
        QCOMPARE(0.4 * end.x() + 0.6 * end.y(), 57.0);
    }
    // AND it says what counts for which axis
    QCOMPARE(chart.frame().x.title, u"Delivery value (cost)"_s);
    QCOMPARE(chart.frame().y.title, u"Runtime value (latency)"_s);
}

void TradeOffChartTest::whatIsPaintedLiesWhereQtChartsPutsIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TradeOffChartTest::whatIsPaintedLiesWhereQtChartsPutsIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    TradeOffChart chart;
    chart.setLayoutDirection(direction);
    chart.resize(400, 370);
    show(chart, twoAxes(60, 40));
    QChart& picture = *viewOf(chart).chart();
    for (const QPointF& place : {QPointF(70, 40), QPointF(50, 80)}) {
        const QPointF series = picture.mapToPosition(place, picture.series().constFirst());
        QVERIFY(QLineF(chart.frame().positionOf(place), series).length() < 0.01);
    }
    const bool grows = chart.frame().positionOf({70, 40}).x() > chart.frame().positionOf({50, 40}).x();
    QCOMPARE(grows, direction == Qt::LeftToRight);
    QVERIFY(QRectF(chart.rect()).contains(chart.frame().plot));
}

void TradeOffChartTest::namesCoverNothing_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::newRow("far from the bar") << lyingAt({70, 40}, {50, 45});
    QTest::newRow("Rust on the bar") << lyingAt({70, 40}, {50, 70});
    QTest::newRow("both on the bar") << lyingAt({70, 40}, {50, 60}, 0);
    QTest::newRow("near each other") << lyingAt({50, 50}, {52, 51});
    QTest::newRow("on the same place") << lyingAt({50, 50}, {50, 50});
    QTest::newRow("in opposite corners") << lyingAt({0, 100}, {100, 0});
    QTest::newRow("in the best corner") << lyingAt({100, 100}, {95, 98});
    QTest::newRow("in the worst corner") << lyingAt({0, 0}, {3, 1});
    engine::Scenario level = lyingAt({50, 50}, {70, 55});
    level.components[0].importances = {100, 0};
    QTest::newRow("a level bar through both") << level;
    engine::Scenario upright = lyingAt({50, 50}, {55, 70});
    upright.components[0].importances = {0, 100};
    QTest::newRow("an upright bar") << upright;
}

void TradeOffChartTest::namesCoverNothing()
{
    QFETCH(engine::Scenario, scenario);
    for (const QSize size : {QSize(300, 250), QSize(400, 370), QSize(900, 600)}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TradeOffChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(size);
            show(chart, scenario);
            const PlotFrame& frame = chart.frame();
            const TradeOffPlaces places = *tradeOffPlaces(*engine::analyse(scenario).components[0].balance);
            const auto seen = seenBar(places.bar, frame.values()).line;

            std::vector<QRectF> names{chart.nameArea(Choice::Go), chart.nameArea(Choice::Rust)};
            if (chart.barNameArea()) {
                names.push_back(*chart.barNameArea());
            }
            Surroundings surroundings{frame.plot, {}, {}};
            if (seen) {
                surroundings.lines.emplace_back(frame.positionOf(seen->p1()), frame.positionOf(seen->p2()));
            }
            for (const QPointF& point : {places.go, places.rust}) {
                surroundings.areas.emplace_back(frame.positionOf(point) - QPointF(5, 5), QSizeF(10, 10));
            }
            for (const QRectF& name : names) {
                QCOMPARE(conflicts(name, surroundings), 0);
                surroundings.areas.push_back(name);
            }
        }
    }
}

void TradeOffChartTest::theAxesHoldStillWhileTheHandMoves()
{
    // GIVEN a chart of several constraints on each axis, so that points move with the weights
    const auto scenarioWith = [](double latency) {
        return ScenarioBuilder()
            .constraint("latency", 40, 80)
            .constraint("longevity", 55, 66)
            .constraint("cost", 70, 50, Axis::Delivery)
            .constraint("skills", 60, 55, Axis::Delivery)
            .component("api", {latency, 50, 40, 20})
            .build();
    };
    TradeOffChart chart;
    chart.resize(400, 370);
    const engine::Scenario before = scenarioWith(50);
    show(chart, before);
    const QRectF seen = chart.frame().values();

    // WHEN the hand moves a weight to its ends
    for (const double latency : {60.0, 80.0, 100.0, 50.0, 20.0, 0.0}) {
        showMoved(chart, before, scenarioWith(latency));
        // THEN the same part of the plane is seen
        QCOMPARE(chart.frame().values(), seen);
    }
    // AND both axes are as long as each other, in tens
    QCOMPARE(seen.width(), seen.height());
    QCOMPARE(std::fmod(seen.left(), 10), 0.0);
}

void TradeOffChartTest::beyondTheBarThePlaneIsShaded()
{
    TradeOffChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 370);
    show(chart, twoAxes(50, 50));
    const QImage picture = chart.grab().toImage();
    const auto colourAt = [&](double x, double y) {
        return picture.pixelColor(chart.frame().positionOf({x, y}).toPoint());
    };
    // 0.5 x + 0.5 y = 60 is the bar
    QCOMPARE(colourAt(74, 76), Theme::light().sunken);
    QCOMPARE(colourAt(47, 46), Theme::light().surface);
}

void TradeOffChartTest::whileTheHandMovesItShowsWhereTheyWere()
{
    // GIVEN a criterion whose scores move Rust by 12 points on the runtime axis
    TradeOffChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 370);
    const engine::Scenario before = lyingAt({70, 43}, {50, 78});
    const engine::Scenario now = lyingAt({70, 43}, {50, 66});
    showMoved(chart, before, now);

    // THEN there is a faint ring where it was
    const QPointF was = chart.frame().positionOf({50, 78});
    const auto isFaintAround = [&] {
        const QImage picture = chart.grab().toImage();
        int faint = 0;
        for (int y = -8; y <= 8; ++y) {
            for (int x = -8; x <= 8; ++x) {
                const QColor colour = picture.pixelColor(was.toPoint() + QPoint(x, y));
                faint += colour.lightness() < 215 ? 1 : 0;
            }
        }
        return faint > 10;
    };
    QVERIFY(isFaintAround());

    // WHEN the hand lets go, it is gone
    show(chart, now);
    QVERIFY(!isFaintAround());
}

void TradeOffChartTest::savedScenariosAreFaintAndNamed()
{
    // GIVEN a chart with none
    TradeOffChart chart;
    chart.setPalette(Theme::light().palette());
    show(chart, twoAxes(60, 40));
    putOnScreen(chart, {400, 370});
    const qsizetype rows = chart.table().rows.size();
    const auto colourAt = [&chart](const QPointF& place) {
        return chart.grab().toImage().pixelColor(chart.frame().positionOf(place).toPoint());
    };
    QVERIFY(colourAt({60, 71}) != Theme::light().faint);

    // WHEN more than can be shown are saved, the first of them at places of its own
    std::vector<SavedPoint> saved(TradeOffChart::mostSavedPoints + 50, {u"another"_s, {65, 44}, {66, 45}});
    saved.front() = {u"<b>Edge</b>"_s, {74, 62}, {60, 71}};
    chart.setSavedPoints(saved);

    // THEN they are faint, have their name in the tooltip, and as many as there may be are in the table
    QCOMPARE(colourAt({60, 71}), Theme::light().faint);
    QVERIFY(toolTipAt(chart, chart.frame().positionOf({60, 71}))
                .contains(u"&lt;b&gt;Edge&lt;/b&gt;: Rust: delivery value 60.0, runtime value 71.0"_s));
    QVERIFY(toolTipAt(chart, chart.frame().positionOf({74, 62})).contains(u"&lt;b&gt;Edge&lt;/b&gt;: Go"_s));
    QCOMPARE(chart.table().rows.size(), rows + 2 * qsizetype(TradeOffChart::mostSavedPoints));
    // AND one far away is seen as well
    chart.setSavedPoints({{u"far"_s, {5, 5}, {6, 7}}});
    QVERIFY(chart.frame().plot.contains(chart.frame().positionOf({5, 5})));

    // WHEN they are taken away, the picture is as before
    chart.setSavedPoints({});
    QCOMPARE(chart.table().rows.size(), rows);
}

void TradeOffChartTest::theInsightSaysWhereRustLies_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<QString>("insight");
    QTest::newRow("beyond") << twoAxes(50, 50)
                            << u"Delivery value: Go by 20.0; runtime value: Rust by 40.0. "
                               "Rust lies beyond the bar by 5.0 points."_s;
    QTest::newRow("short") << lyingAt({70, 40}, {50, 65})
                           << u"Delivery value: Go by 20.0; runtime value: Rust by 25.0. "
                              "Rust is 2.5 points short of the bar."_s;
    QTest::newRow("on it") << lyingAt({70, 40}, {50, 70})
                           << u"Delivery value: Go by 20.0; runtime value: Rust by 30.0. Rust lies on the bar."_s;
    QTest::newRow("a hair short") << lyingAt({70, 40}, {50, 69.96})
                                  << u"Delivery value: Go by 20.0; runtime value: Rust by 30.0. "
                                     "Rust is 0.02 points short of the bar."_s;
    QTest::newRow("even") << lyingAt({50, 50}, {50, 50})
                          << u"Delivery value: even; runtime value: even. Rust is 5.0 points short of the bar."_s;
    engine::Scenario undecided = twoAxes(0, 0);
    QTest::newRow("undecided") << undecided << u"Nothing weighs anything yet."_s;
}

void TradeOffChartTest::theInsightSaysWhereRustLies()
{
    QFETCH(engine::Scenario, scenario);
    TradeOffChart chart;
    show(chart, scenario);
    QTEST(chart.insight(), "insight");
}

void TradeOffChartTest::theTableHasAllNumbers()
{
    TradeOffChart chart;
    show(chart, twoAxes(60, 40));
    QCOMPARE(chart.table().header,
             (QStringList{u"What"_s, u"Delivery value"_s, u"Runtime value"_s, u"All together"_s}));
    const QList<QStringList> expected{{u"Go"_s, u"70.0"_s, u"40.0"_s, u"52.0"_s},
                                      {u"Rust"_s, u"50.0"_s, u"80.0"_s, u"68.0"_s},
                                      {u"The bar for Rust"_s, u""_s, u""_s, u"57.0"_s},
                                      {u"Weight"_s, u"40\u00A0%"_s, u"60\u00A0%"_s, u""_s}};
    QCOMPARE(chart.table().rows, expected);
}

void TradeOffChartTest::anAxisWithoutConstraintsIsSaidInALine_data()
{
    QTest::addColumn<Axis>("axis");
    QTest::addColumn<QString>("message");
    QTest::newRow("no delivery") << Axis::Runtime
                                 << u"No constraint belongs to delivery, so there is nothing to trade off against."_s;
    QTest::newRow("no runtime") << Axis::Delivery
                                << u"No constraint belongs to runtime, so there is nothing to trade off against."_s;
}

void TradeOffChartTest::anAxisWithoutConstraintsIsSaidInALine()
{
    QFETCH(Axis, axis);
    TradeOffChart chart;
    show(chart, twoAxes(60, 40));
    QVERIFY(!viewOf(chart).isHidden());

    show(chart, ScenarioBuilder().constraint("only", 40, 80, axis).component("api", {50}));
    QVERIFY(viewOf(chart).isHidden());
    QTEST(chart.insight(), "message");
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(!chart.grab().isNull());

    show(chart, twoAxes(60, 40));
    QVERIFY(!viewOf(chart).isHidden());
}

void TradeOffChartTest::whileNothingWeighsItSaysSo()
{
    TradeOffChart chart;
    QVERIFY(viewOf(chart).isHidden());
    show(chart, twoAxes(60, 40));
    show(chart, twoAxes(0, 0));
    QVERIFY(viewOf(chart).isHidden());
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(!chart.grab().isNull());
}

void TradeOffChartTest::namesAreNeverTakenForHtml()
{
    // GIVEN a constraint with a name like HTML, and far too long
    engine::Scenario scenario = twoAxes(60, 40);
    scenario.constraints[1].name = "<img src=/etc/passwd> %1 " + std::string(300, 'x');
    TradeOffChart chart;
    show(chart, scenario);
    putOnScreen(chart, {400, 370});

    // THEN the title of the axis is told in full, as text
    const QPointF title(chart.frame().plot.center().x(), chart.height() - 5);
    QVERIFY(toolTipAt(chart, title).contains(u"&lt;img src=/etc/passwd&gt; %1 xxx"_s));
}

void TradeOffChartTest::aTickOnlyMovesThings()
{
    TradeOffChart chart;
    checkThatATickOnlyMovesThings(chart, twoAxes(60, 40), twoAxes(61, 40));
}

void TradeOffChartTest::aChangedPaletteChangesTheColours()
{
    TradeOffChart chart;
    chart.resize(400, 370);
    show(chart, twoAxes(60, 40));
    checkThatThePaletteIsFollowed(chart);
}

void TradeOffChartTest::aChangedFontChangesTheSizes()
{
    TradeOffChart chart;
    chart.resize(900, 600);
    show(chart, twoAxes(60, 40));
    const QRectF name = chart.nameArea(Choice::Rust);
    const double left = chart.frame().plot.left();
    QFont font = chart.font();
    font.setPixelSize(26);
    chart.setFont(font);
    QVERIFY(chart.nameArea(Choice::Rust).height() > 1.5 * name.height());
    QVERIFY(chart.frame().plot.left() > 1.5 * left);
}

} // namespace steelyard

QTEST_MAIN(steelyard::TradeOffChartTest)
#include "tst_tradeoffchart.moc"
