// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tippingfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;
using engine::Verdict;

class TippingChartTest : public QObject
{
    Q_OBJECT

private slots:
    void aClickAsksForTheShareUnderIt_data();
    void aClickAsksForTheShareUnderIt();
    void onlyAClickAsks();
    void theMouseShowsWhatItWouldBe();
    void theLegendHasWhatOccursAndFits();
    void theTableListsAllBands();
    void theInsightNamesTheNearestEdge_data();
    void theInsightNamesTheNearestEdge();
    void whileNothingWeighsItSaysSoAndIsDeaf();
    void theSameStateIsNotPaintedAgain();
    void whileTheHandMovesAMarkStaysWhereItWas();
    void aChangedPaletteChangesTheColours();
};

void TippingChartTest::aClickAsksForTheShareUnderIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<std::size_t>("constraint");
    QTest::addColumn<double>("share");
    QTest::newRow("left to right, first") << Qt::LeftToRight << std::size_t{0} << 0.25;
    QTest::newRow("left to right, last") << Qt::LeftToRight << std::size_t{2} << 0.9;
    QTest::newRow("left to right, nothing") << Qt::LeftToRight << std::size_t{1} << 0.0;
    QTest::newRow("right to left, first") << Qt::RightToLeft << std::size_t{0} << 0.25;
    QTest::newRow("right to left, last") << Qt::RightToLeft << std::size_t{2} << 0.9;
}

void TippingChartTest::aClickAsksForTheShareUnderIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(std::size_t, constraint);
    QFETCH(double, share);

    // GIVEN a chart of three constraints
    TippingChart chart;
    chart.setLayoutDirection(direction);
    chart.resize(500, 300);
    show(chart, threeConstraints());
    chart.show();
    const QSignalSpy requests(&chart, &Chart::shareRequested);

    // WHEN a band is clicked
    QTest::mouseClick(&chart, Qt::LeftButton, {}, placeIn(chart, constraint, share));

    // THEN that constraint's share at the click is asked for, as exactly as the mouse points
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<std::size_t>(), constraint);
    QVERIFY(std::abs(requests[0][1].toDouble() - share) < 0.005);
}

void TippingChartTest::onlyAClickAsks()
{
    TippingChart chart;
    chart.resize(500, 300);
    show(chart, threeConstraints());
    chart.show();
    const QSignalSpy requests(&chart, &Chart::shareRequested);

    // WHEN another button is used, a name is clicked, or the mouse leaves the row with the button down
    QTest::mouseClick(&chart, Qt::RightButton, {}, placeIn(chart, 0, 0.5));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(3, placeIn(chart, 0, 0.5).y()));
    QTest::mousePress(&chart, Qt::LeftButton, {}, placeIn(chart, 0, 0.5));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, placeIn(chart, 1, 0.5));

    // THEN nothing is asked for
    QCOMPARE(requests.count(), 0);
}

void TippingChartTest::theMouseShowsWhatItWouldBe()
{
    // GIVEN a chart whose constraint has a name like HTML
    engine::Scenario scenario = threeConstraints();
    scenario.constraints[0].name = "<b>latency</b>";
    TippingChart chart;
    chart.resize(500, 300);
    show(chart, scenario);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));

    // WHEN the mouse is over its band
    QTest::mouseMove(&chart, placeIn(chart, 0, 0.05));

    // THEN a guide, a tooltip and the cursor say what a click would do
    QVERIFY(chart.hoveredPlace().has_value());
    QCOMPARE(chart.placeText({0, 0.05}), u"<b>latency</b> at 5\u00A0%: Choose Go"_s);
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;latency&lt;/b&gt; at 5\u00A0%: Choose Go"_s));
    QCOMPARE(chart.cursor().shape(), Qt::PointingHandCursor);

    // WHEN it is beside the bands
    QTest::mouseMove(&chart, QPoint(2, 2));

    // THEN nothing does
    QVERIFY(!chart.hoveredPlace().has_value());
    QCOMPARE(chart.cursor().shape(), Qt::ArrowCursor);
}

void TippingChartTest::theLegendHasWhatOccursAndFits()
{
    // GIVEN bands of four verdicts
    TippingChart chart;
    show(chart, threeConstraints());
    QVERIFY(chart.legend() ==
            (std::vector{Verdict::Go, Verdict::GoByDefault, Verdict::GoLeadTooSmall, Verdict::GoNoPressingReason}));

    // WHEN the chart is narrow
    for (const int width : {600, 300, 200}) {
        chart.resize(width, 300);
        chart.grab();
        // THEN the legend takes more lines, and none of it is cut off or overlaps
        for (std::size_t i = 0; i < chart.legend().size(); ++i) {
            QVERIFY(QRectF(chart.rect()).contains(chart.legendArea(i)));
            for (std::size_t other = 0; other < i; ++other) {
                QVERIFY(!chart.legendArea(i).intersects(chart.legendArea(other)));
            }
        }
    }
    QVERIFY(chart.legendArea(3).top() > chart.legendArea(0).top());
}

void TippingChartTest::theTableListsAllBands()
{
    // GIVEN a must that decides, so that there is one band each
    const engine::Scenario scenario = ScenarioBuilder()
                                          .constraint("latency", 40, 80)
                                          .constraint("cost", 70, 45)
                                          .component("api", {75, 25})
                                          .must(engine::Choice::Rust)
                                          .build();
    TippingChart chart;
    show(chart, scenario);
    const QList<QStringList> expected{
        {u"latency"_s, u"75\u00A0%"_s, u"0\u00A0%"_s, u"100\u00A0%"_s, u"Go: Rust is ruled out"_s},
        {u"cost"_s, u"25\u00A0%"_s, u"0\u00A0%"_s, u"100\u00A0%"_s, u"Go: Rust is ruled out"_s}};
    QCOMPARE(chart.table().header, (QStringList{u"Constraint"_s, u"Now"_s, u"From"_s, u"To"_s, u"Verdict"_s}));
    QCOMPARE(chart.table().rows, expected);

    // AND as many rows as bands where there are more
    const engine::Scenario open = threeConstraints();
    const engine::Analysis analysis = engine::analyse(open);
    chart.present({open, analysis});
    qsizetype bands = 0;
    for (const std::vector<engine::Band>& each : analysis.components[0].balance->tipping) {
        bands += qsizetype(each.size());
    }
    QVERIFY(bands > 3);
    QCOMPARE(chart.table().rows.size(), bands);
}

void TippingChartTest::theInsightNamesTheNearestEdge_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<QString>("insight");
    // m = 40 L − 20 (1 − L) reaches the bar of 5 at L = 5/12.
    QTest::newRow("an edge")
        << ScenarioBuilder()
               .constraint("latency", 40, 80)
               .constraint("cost", 70, 50)
               .firstOrder({"latency"})
               .component("api", {50, 50})
               .build()
        << u"The nearest tipping point is latency at 42\u00A0% of the weight, now 50\u00A0%; beyond it: "
           "Go: Rust's lead is too small."_s;
    QTest::newRow("none") << ScenarioBuilder()
                                 .constraint("latency", 40, 80)
                                 .constraint("cost", 70, 50)
                                 .component("api", {50, 50})
                                 .must(engine::Choice::Go)
                                 .build()
                          << u"No constraint alone changes the verdict, whatever its share."_s;
    QTest::newRow("undecided") << threeConstraints({0, 0, 0}) << u"Nothing weighs anything yet."_s;
}

void TippingChartTest::theInsightNamesTheNearestEdge()
{
    QFETCH(engine::Scenario, scenario);
    TippingChart chart;
    show(chart, scenario);
    QTEST(chart.insight(), "insight");
}

void TippingChartTest::whileNothingWeighsItSaysSoAndIsDeaf()
{
    TippingChart chart;
    chart.resize(500, 300);
    show(chart, threeConstraints({0, 0, 0}));
    chart.show();
    const QSignalSpy requests(&chart, &Chart::shareRequested);
    QTest::mouseMove(&chart, QPoint(250, 100));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(250, 100));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_Return}) {
        QTest::keyClick(&chart, key);
    }
    QCOMPARE(requests.count(), 0);
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(!chart.grab().isNull());
}

void TippingChartTest::theSameStateIsNotPaintedAgain()
{
    struct PaintCount : QObject {
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } paints;
    TippingChart chart;
    show(chart, threeConstraints());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents();
    chart.installEventFilter(&paints);

    show(chart, threeConstraints());
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);

    show(chart, threeConstraints({41, 30, 30}));
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 1);
}

void TippingChartTest::whileTheHandMovesAMarkStaysWhereItWas()
{
    // GIVEN a chart in a gesture that began with a share of 40 %
    TippingChart chart;
    chart.resize(500, 300);
    chart.setPalette(Theme::light().palette());
    const engine::Analysis before = engine::analyse(threeConstraints());
    const engine::Scenario scenario = threeConstraints({80, 10, 10});
    const engine::Analysis analysis = engine::analyse(scenario);
    chart.present({scenario, analysis, 0, &before});
    const auto colourAt = [&chart](double share) {
        return chart.grab().toImage().pixelColor(placeIn(chart, 0, share));
    };

    // A mark need not lie on whole pixels.
    const auto isNearly = [](const QColor& one, const QColor& other) {
        return std::abs(one.lightness() - other.lightness()) < 30;
    };

    // THEN there is a faint mark, beside the one that is now
    QVERIFY(isNearly(colourAt(0.4), Theme::light().faint));
    QVERIFY(isNearly(colourAt(0.8), Theme::light().ink));

    // WHEN the hand lets go, it is gone
    show(chart, scenario);
    QVERIFY(!isNearly(colourAt(0.4), Theme::light().faint));
    QVERIFY(isNearly(colourAt(0.8), Theme::light().ink));
}

void TippingChartTest::aChangedPaletteChangesTheColours()
{
    // GIVEN a chart in which Go is best everywhere
    TippingChart chart;
    chart.resize(400, 200);
    chart.setPalette(Theme::light().palette());
    show(chart, ScenarioBuilder().constraint("latency", 80, 40).component("api", {50}).build());
    const QPoint place = placeIn(chart, 0, 0.5);
    QCOMPARE(chart.grab().toImage().pixelColor(place), Theme::light().go);

    // WHEN its palette becomes dark
    chart.setPalette(Theme::night().palette());

    // THEN so does the picture
    QCOMPARE(chart.grab().toImage().pixelColor(place), Theme::night().go);
    QCOMPARE(chart.grab().toImage().pixelColor(QPoint(399, 199)), Theme::night().surface);
}

} // namespace steelyard

QTEST_MAIN(steelyard::TippingChartTest)
#include "tst_tippingchart.moc"
