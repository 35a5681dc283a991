// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/robustnesschart.h"

#include "chartprobe.h"
#include "doubttext.h"
#include "testlib/scenariobuilder.h"
#include "testlib/simulated.h"
#include "testlib/warnings.h"
#include "verdicttext.h"

using namespace Qt::StringLiterals;
using namespace steelyard::testing;

namespace steelyard
{

namespace
{

/// Rust is ahead by 40 on latency and behind by 20 on cost; scores are uncertain by 25 points.
engine::Scenario weighing(double latency, double cost, double burdenOfProof = 5)
{
    return uncertainBy(25, ScenarioBuilder()
                               .constraint("latency", 40, 80)
                               .constraint("cost", 70, 50, engine::Axis::Delivery)
                               .firstOrder({"latency"})
                               .burdenOfProof(burdenOfProof)
                               .component("api", {latency, cost}));
}

engine::Scenario certain(engine::Scenario scenario)
{
    scenario.uncertainty.weightSpread = 0;
    return uncertainBy(0, std::move(scenario));
}

void showSimulated(Chart& chart, const engine::Scenario& scenario)
{
    const std::optional<engine::Outlook> outlook = simulated(scenario);
    chart.present(
        {.scenario = scenario, .analysis = engine::analyse(scenario), .outlook = outlook ? &*outlook : nullptr});
}

void showSimulatedMoved(Chart& chart, const engine::Scenario& before, const engine::Scenario& now)
{
    const engine::Analysis was = engine::analyse(before);
    const engine::Outlook outlookBefore = simulated(before).value();
    const engine::Outlook outlook = simulated(now).value();
    chart.present({.scenario = now,
                   .analysis = engine::analyse(now),
                   .component = 0,
                   .before = &was,
                   .outlook = &outlook,
                   .outlookBefore = &outlookBefore});
}

QString valueOf(const ChartTable& table, const QString& what)
{
    const auto row = std::ranges::find(table.rows, what, [](const QStringList& each) { return each.front(); });
    return row == table.rows.end() ? QString() : row->at(1);
}

} // namespace

class RobustnessChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theMarksStandWhereMarginAndBarAre();
    void whatIsPaintedLiesWhereQtChartsPutsIt_data();
    void whatIsPaintedLiesWhereQtChartsPutsIt();
    void theColoursChangeAtTheBar();
    void wordsCoverNothing_data();
    void wordsCoverNothing();
    void inLittleRoomTheSharesAreSaidInShort();
    void theTableHasAllNumbers();
    void theInsightSaysHowSureAndWhy();
    void itSaysHowManyDrawsThereAre();
    void withoutUncertaintyItIsOneSpike();
    void whileSlidersMoveItShowsWhatWas();
    void theScaleStaysWhileItFits();
    void anotherComponentHasAScaleOfItsOwn();
    void withoutSimulationItSaysSo();
    void whileNothingWeighsItSaysSo();
    void aTooltipCountsTheDraws();
    void aTickOnlyMovesThings();
    void aChangedPaletteChangesTheColours();
};

void RobustnessChartTest::theMarksStandWhereMarginAndBarAre()
{
    // GIVEN
    RobustnessChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 320);
    showSimulated(chart, weighing(50, 50));

    // THEN
    QCOMPARE(pointsOf(chart, Theme::light().ink).front().x(), 10.0);
    QCOMPARE(pointsOf(chart, Theme::light().muted).front().x(), 5.0);
    QVERIFY(chart.frame().x.range.from < -5 && chart.frame().x.range.to > 20);
    QVERIFY(chart.frame().x.title.startsWith(u"margin in points: Go leads on the left"_s));
}

void RobustnessChartTest::whatIsPaintedLiesWhereQtChartsPutsIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void RobustnessChartTest::whatIsPaintedLiesWhereQtChartsPutsIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    RobustnessChart chart;
    chart.setLayoutDirection(direction);
    chart.resize(400, 320);
    showSimulated(chart, weighing(50, 50));
    QChart& picture = *viewOf(chart).chart();
    for (const QPointF& place : {QPointF(10, 0), QPointF(5, 1), QPointF(-3, 0.5)}) {
        const QPointF series = picture.mapToPosition(place, picture.series().constFirst());
        QVERIFY(QLineF(chart.frame().positionOf(place), series).length() < 0.01);
    }
    // AND the title names the sides as they are
    const bool goIsLeft = chart.frame().positionOf({-5, 0}).x() < chart.frame().positionOf({5, 0}).x();
    QCOMPARE(goIsLeft, direction == Qt::LeftToRight);
    QCOMPARE(chart.frame().x.title.contains(u"Go leads on the left"_s), goIsLeft);
}

void RobustnessChartTest::theColoursChangeAtTheBar()
{
    // GIVEN
    const Theme& theme = Theme::light();
    RobustnessChart chart;
    chart.setPalette(theme.palette());
    chart.resize(600, 400);
    showSimulated(chart, weighing(40, 60));
    const QImage picture = chart.grab().toImage();
    const auto colourAt = [&](double margin) {
        return picture.pixelColor((chart.frame().positionOf({margin, 0}) - QPointF(0, 3)).toPoint());
    };

    // THEN Go, what is too small a lead, Rust
    QCOMPARE(colourAt(-3), theme.go);
    QCOMPARE(colourAt(-1), verdictFill(theme, engine::Verdict::GoLeadTooSmall).fill);
    QCOMPARE(colourAt(2), verdictFill(theme, engine::Verdict::GoLeadTooSmall).fill);
    QCOMPARE(colourAt(7), theme.rust);
}

void RobustnessChartTest::wordsCoverNothing_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::newRow("short of the bar") << weighing(40, 60);
    QTest::newRow("on the bar") << weighing(45, 60);
    QTest::newRow("beyond the bar") << weighing(80, 20);
    QTest::newRow("far below it") << weighing(0, 100);
    QTest::newRow("a bar far away") << weighing(10, 90, 60);
    QTest::newRow("certain") << certain(weighing(50, 50));
    QTest::newRow("hardly known") << uncertainBy(100, weighing(50, 50));
}

void RobustnessChartTest::wordsCoverNothing()
{
    QFETCH(engine::Scenario, scenario);
    for (const QSize size : {QSize(290, 220), QSize(400, 320), QSize(900, 600)}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            RobustnessChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(size);
            showSimulated(chart, scenario);
            const RobustnessChart::Words& words = chart.words();
            const QRectF& plot = chart.frame().plot;
            // AND not each other, nor the way out
            const std::array all{words.below, words.clears, words.now, words.bar};
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY2(QRectF(chart.rect()).contains(all[i]), qPrintable(QString::number(i)));
                for (std::size_t k = i + 1; k < all.size(); ++k) {
                    QVERIFY2(!all[i].intersects(all[k]), qPrintable(u"%1 and %2"_s.arg(i).arg(k)));
                }
                // AND not the curve
                for (double x = std::max(all[i].left(), plot.left()); x <= std::min(all[i].right(), plot.right());
                     ++x) {
                    QVERIFY(chart.curveTopAt(chart.frame().xAt(x)) >= all[i].bottom() - 0.5);
                }
            }
            // AND the mark of now does not go through the words of the bar
            const double now = pointsOf(chart, Theme::of(chart.palette()).ink).front().x();
            const double mark = chart.frame().positionOf({now, 0}).x();
            QVERIFY(mark <= words.bar.left() || mark >= words.bar.right());
        }
    }
}

void RobustnessChartTest::inLittleRoomTheSharesAreSaidInShort()
{
    RobustnessChart wide;
    wide.resize(400, 320);
    showSimulated(wide, weighing(40, 60));
    RobustnessChart narrow;
    narrow.resize(240, 220);
    showSimulated(narrow, weighing(40, 60));
    QVERIFY(narrow.words().below.width() < wide.words().below.width());
    QVERIFY(!narrow.words().below.intersects(narrow.words().clears));
}

void RobustnessChartTest::theTableHasAllNumbers()
{
    // GIVEN
    const engine::Scenario scenario = weighing(40, 60);
    const engine::Robustness robustness = simulated(scenario)->robustness.value();
    RobustnessChart chart;
    QVERIFY(chart.table().rows.isEmpty());

    // WHEN
    showSimulated(chart, scenario);

    // THEN
    const ChartTable table = chart.table();
    QCOMPARE(table.header, (QStringList{u"What"_s, u"Value"_s}));
    QCOMPARE(valueOf(table, u"Margin now"_s), u"Rust by 4.0"_s);
    QCOMPARE(valueOf(table, u"The bar"_s), u"Rust by 5.0"_s);
    QCOMPARE(valueOf(table, u"Draws"_s), u"5,000"_s);
    QCOMPARE(valueOf(table, u"Rust clears the bar"_s), drawsPercent(robustness.clears));
    QCOMPARE(valueOf(table, u"As it is now"_s), drawsPercent(robustness.holds));
    QCOMPARE(valueOf(table, u"As it is now, only scores uncertain"_s), drawsPercent(*robustness.holdsScores));
    QCOMPARE(valueOf(table, u"Margin that 5\u00A0% of draws stay below"_s),
             marginText(robustness.margin.quantiles.front()));
    QCOMPARE(table.rows.size(), 15);
}

void RobustnessChartTest::theInsightSaysHowSureAndWhy()
{
    const engine::Scenario scenario = weighing(40, 60);
    const engine::Robustness robustness = simulated(scenario)->robustness.value();
    RobustnessChart chart;
    showSimulated(chart, scenario);
    QCOMPARE(chart.insight(), u"Whether Rust clears the bar is fragile: it %1. Rust clears it in %2 of draws."_s.arg(
                                  confidenceText(robustness), drawsPercent(robustness.clears)));
}

void RobustnessChartTest::itSaysHowManyDrawsThereAre()
{
    RobustnessChart chart;
    QCOMPARE(chart.subtitle(), u"Draws of uncertain weights and scores"_s);
    showSimulated(chart, weighing(40, 60));
    QCOMPARE(chart.subtitle(), u"5,000 draws of uncertain weights and scores"_s);
}

void RobustnessChartTest::withoutUncertaintyItIsOneSpike()
{
    // GIVEN nothing to draw
    RobustnessChart chart;
    chart.resize(400, 320);
    showSimulated(chart, certain(weighing(50, 50)));

    // THEN all of it is at the margin, nothing two points beside it
    QVERIFY(chart.curveTopAt(10.25) < chart.frame().plot.bottom() - 50);
    QCOMPARE(chart.curveTopAt(7.5), chart.frame().plot.bottom());
    QCOMPARE(chart.curveTopAt(13), chart.frame().plot.bottom());
    QCOMPARE(valueOf(chart.table(), u"Rust clears the bar"_s), u"100\u00A0%"_s);
    QCOMPARE(valueOf(chart.table(), u"Below the bar"_s), u"0\u00A0%"_s);
}

void RobustnessChartTest::whileSlidersMoveItShowsWhatWas()
{
    // GIVEN
    RobustnessChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(600, 400);
    showSimulated(chart, weighing(80, 20));
    const QImage still = chart.grab().toImage();

    // WHEN
    showSimulatedMoved(chart, weighing(20, 80), weighing(80, 20));
    const QImage moved = chart.grab().toImage();

    // THEN the picture has more in it, and both are within it
    QVERIFY(moved != still);
    QVERIFY(chart.frame().x.range.from < -10 && chart.frame().x.range.to > 30);
    const QPointF was = chart.frame().positionOf({-8, 0.3});
    bool marked = false;
    for (int x = -1; x <= 1; ++x) {
        for (int y = -4; y <= 4; ++y) {
            marked = marked || moved.pixelColor(was.toPoint() + QPoint(x, y)) != Theme::light().surface;
        }
    }
    QVERIFY(marked);
}

void RobustnessChartTest::theScaleStaysWhileItFits()
{
    // GIVEN
    RobustnessChart chart;
    chart.resize(400, 320);
    showSimulated(chart, weighing(50, 50));
    const ValueRange range = chart.frame().x.range;

    // WHEN the weights move a little
    for (const double latency : {51.0, 52.0, 53.0, 49.0}) {
        showSimulated(chart, weighing(latency, 50));
        // THEN
        QCOMPARE(chart.frame().x.range, range);
    }

    // WHEN they move far
    showSimulated(chart, weighing(0, 100));

    // THEN it follows
    QVERIFY(chart.frame().x.range.from < range.from);
}

void RobustnessChartTest::anotherComponentHasAScaleOfItsOwn()
{
    // GIVEN what is much like it and needs a little less
    const engine::Scenario wide = weighing(60, 40);
    engine::Scenario other = weighing(50, 50);
    RobustnessChart fresh;
    fresh.resize(400, 320);
    showSimulated(fresh, other);
    RobustnessChart chart;
    chart.resize(400, 320);
    showSimulated(chart, wide);
    showSimulated(chart, other);
    QVERIFY(chart.frame().x.range != fresh.frame().x.range); // it stays as long as it is the same component

    // WHEN
    showSimulated(chart, wide);
    other.components[0].id = "another";
    showSimulated(chart, other);

    // THEN
    QCOMPARE(chart.frame().x.range, fresh.frame().x.range);
}

void RobustnessChartTest::withoutSimulationItSaysSo()
{
    // GIVEN a scenario whose draws are still being made
    const engine::Scenario scenario = weighing(50, 50);
    RobustnessChart chart;
    showSimulated(chart, scenario);

    // WHEN
    show(chart, scenario);

    // THEN
    QCOMPARE(chart.insight(), u"Drawing uncertain weights and scores…"_s);
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(viewOf(chart).isHidden());
}

void RobustnessChartTest::whileNothingWeighsItSaysSo()
{
    RobustnessChart chart;
    showSimulated(chart, weighing(0, 0));
    QCOMPARE(chart.insight(), u"Nothing weighs anything yet."_s);
    QVERIFY(viewOf(chart).isHidden());
}

void RobustnessChartTest::aTooltipCountsTheDraws()
{
    RobustnessChart chart;
    putOnScreen(chart, {600, 400});
    showSimulated(chart, certain(weighing(50, 50)));
    QVERIFY(toolTipAt(chart, chart.frame().positionOf({8, 0.1}))
                .contains(u"In 0\u00A0% of draws the margin is less than Rust by 8.0."_s));
    QVERIFY(toolTipAt(chart, chart.frame().positionOf({15, 0.1})).contains(u"In 100\u00A0% of draws"_s));
}

void RobustnessChartTest::aTickOnlyMovesThings()
{
    // GIVEN
    RobustnessChart chart;
    showSimulated(chart, weighing(50, 50));
    putOnScreen(chart, {500, 400});
    const QChart& picture = *viewOf(chart).chart();
    const QList<QAbstractSeries*> series = picture.series();
    const QList<QAbstractAxis*> axes = picture.axes();
    const PaintCount paints(chart);

    // WHEN nothing has changed
    showSimulated(chart, weighing(50, 50));
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(paints.count, 0);

    // WHEN
    showSimulated(chart, weighing(55, 50));
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(paints.count, 1);
    QCOMPARE(picture.series(), series);
    QCOMPARE(picture.axes(), axes);
}

void RobustnessChartTest::aChangedPaletteChangesTheColours()
{
    RobustnessChart chart;
    chart.resize(400, 320);
    showSimulated(chart, weighing(50, 50));
    for (const Theme* const theme : {&Theme::light(), &Theme::night()}) {
        chart.setPalette(theme->palette());
        QVERIFY(!pointsOf(chart, theme->ink).isEmpty());
        QVERIFY(!pointsOf(chart, theme->muted).isEmpty());
        QCOMPARE(viewOf(chart).backgroundBrush().color(), theme->surface);
    }
}

} // namespace steelyard

QTEST_MAIN(steelyard::RobustnessChartTest)
#include "tst_robustnesschart.moc"
