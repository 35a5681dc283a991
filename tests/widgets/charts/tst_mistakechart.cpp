// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "chartprobe.h"
#include "charts/mistakechart.h"
#include "numbertext.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using steelyard::engine::Choice;

namespace steelyard
{

namespace
{

engine::Future future(double probability, double factor, const std::string& name = "f")
{
    return {.id = name, .name = name, .probability = probability, .factors = {factor, 1}};
}

/// The margin is 20 while both weigh the same and near 0 where the first weighs little; the bar is 5.
engine::Scenario scenarioWith(const std::vector<engine::Future>& futures)
{
    engine::Scenario scenario =
        testing::ScenarioBuilder().constraint("a", 50, 90).constraint("b", 50, 50).component("c", {50, 50});
    scenario.futures = futures;
    return scenario;
}

engine::Scenario mixed()
{
    return scenarioWith({future(3, 1, "Growth"), future(1, 0.01, "<b>Decline</b>")});
}

void show(MistakeChart& chart, const engine::Scenario& scenario, const engine::Scenario* before = nullptr)
{
    const engine::Analysis analysis = engine::analyse(scenario);
    const std::optional<engine::Outlook> outlook = engine::exactOutlook(scenario, analysis, 0);
    const engine::Analysis was = before != nullptr ? engine::analyse(*before) : engine::Analysis{};
    chart.present({.scenario = scenario,
                   .analysis = analysis,
                   .component = 0,
                   .before = before != nullptr ? &was : nullptr,
                   .outlook = outlook ? &*outlook : nullptr});
}

} // namespace

/// What each choice loses in each future, as the chart shows it.
class MistakeChartTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void barsAreAsLongAsTheLoss();
    void theWorstAndTheExpectedAreMarked();
    void whatCannotBeRecoveredIsSaid();
    void aClosedChoiceSaysWhyInsteadOfBars();
    void whereNothingIsOpenThereIsOnlyTheReason();
    void withoutFuturesItSaysHowToAddSome();
    void whereNothingWeighsItSaysSo();
    void aGestureLeavesAGhost();
    void theTableHasEveryFuture();
    void probabilitiesAddUpAsInTheInputs();
    void manyFuturesAreShownAsFarAsThereIsRoom();
    void lossesAreInPointMonthsWithoutARate();
    void theRangeHoldsStill_data();
    void theRangeHoldsStill();
    void userTextStaysPlain();

private:
    MistakeChart m_chart;
};

void MistakeChartTest::init()
{
    testing::failOnAnyWarning();
    m_chart.resize(420, 320);
    m_chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_chart));
}

void MistakeChartTest::barsAreAsLongAsTheLoss()
{
    show(m_chart, mixed());
    // GIVEN Go loses 225 point-months in three of four futures, so 168.75 are expected
    const double growth = m_chart.barArea(1, Choice::Go).width();
    QVERIFY(growth > 20);
    QCOMPARE(qRound(m_chart.barArea(0, Choice::Go).width()), qRound(0.75 * growth));
    QCOMPARE(m_chart.barArea(1, Choice::Rust).width(), 0.0);
    QCOMPARE(m_chart.barArea(2, Choice::Go).width(), 0.0);
    QVERIFY(m_chart.barArea(2, Choice::Rust).width() > 0);
    // THEN they stand below each other, Go first
    QVERIFY(m_chart.barArea(1, Choice::Go).bottom() <= m_chart.barArea(1, Choice::Rust).top() + 0.01);
    QVERIFY(m_chart.lineArea(1).contains(m_chart.barArea(1, Choice::Go)));
    // THEN Qt Charts draws what is said of them
    const QImage picture = m_chart.grab().toImage();
    const Theme& theme = Theme::of(m_chart.palette());
    QCOMPARE(picture.pixelColor(m_chart.barArea(1, Choice::Go).center().toPoint()), theme.go);
    QCOMPARE(picture.pixelColor(m_chart.barArea(2, Choice::Rust).center().toPoint()), theme.rust);
}

void MistakeChartTest::theWorstAndTheExpectedAreMarked()
{
    show(m_chart, mixed());
    QCOMPARE(m_chart.barText(0, Choice::Go), u"Go 84"_s);
    QCOMPARE(m_chart.barText(1, Choice::Go), u"Go 113, worst"_s);
    QCOMPARE(m_chart.barText(1, Choice::Rust), u"Rust 0"_s);
    QCOMPARE(m_chart.barText(2, Choice::Rust), u"Rust 38, worst"_s);
    QVERIFY(m_chart.insight().contains(u"Rust is the cheapest mistake"_s));
}

void MistakeChartTest::whatCannotBeRecoveredIsSaid()
{
    engine::Scenario scenario = mixed();
    scenario.recovery.horizonMonths = 10;
    show(m_chart, scenario);
    QCOMPARE(m_chart.barText(1, Choice::Go), u"Go 270, worst, irrecoverable"_s);
    QCOMPARE(m_chart.table().rows[0].last(), u"Go irrecoverable"_s);
    QCOMPARE(m_chart.table().rows[1].last(), QString());
    // WHEN there is only room for low lines
    m_chart.resize(420, 110);
    QVERIFY(m_chart.notes().contains(u"Hatched: irrecoverable."_s));
}

void MistakeChartTest::aClosedChoiceSaysWhyInsteadOfBars()
{
    engine::Scenario scenario = mixed();
    scenario.team.readiness = 40;
    show(m_chart, scenario);
    QCOMPARE(m_chart.barText(2, Choice::Rust), QString());
    QVERIFY(m_chart.barArea(2, Choice::Rust).isEmpty());
    QVERIFY(m_chart.notes().contains(u"Rust is not open: team readiness is 40, it needs 50."_s));
    QCOMPARE(m_chart.table().rows[1][3], u"not open"_s);
}

void MistakeChartTest::whereNothingIsOpenThereIsOnlyTheReason()
{
    engine::Scenario scenario = mixed();
    scenario.components[0].musts = {{"a", "A", Choice::Go}, {"b", "B", Choice::Rust}};
    show(m_chart, scenario);
    QVERIFY(!testing::viewOf(m_chart).isVisible());
    QCOMPARE(m_chart.insight(), u"Neither Go nor Rust is open."_s);
}

void MistakeChartTest::withoutFuturesItSaysHowToAddSome()
{
    show(m_chart, scenarioWith({}));
    QVERIFY(!testing::viewOf(m_chart).isVisible());
    QVERIFY(m_chart.insight().contains(u"Add some"_s));
    QVERIFY(m_chart.table().rows.isEmpty());
    QVERIFY(m_chart.notes().isEmpty());
    // WHEN there are some
    show(m_chart, mixed());
    QVERIFY(testing::viewOf(m_chart).isVisible());
}

void MistakeChartTest::whereNothingWeighsItSaysSo()
{
    engine::Scenario scenario = mixed();
    scenario.components[0].importances = {0, 0};
    show(m_chart, scenario);
    QCOMPARE(m_chart.insight(), u"Nothing weighs anything yet."_s);
    QVERIFY(!testing::viewOf(m_chart).isVisible());
}

void MistakeChartTest::aGestureLeavesAGhost()
{
    const engine::Scenario before = mixed();
    show(m_chart, before);
    QVERIFY(!m_chart.ghostArea(1, Choice::Go));
    engine::Scenario now = before;
    now.components[0].importances = {30, 50};
    show(m_chart, now, &before);
    const std::optional<QRectF> ghost = m_chart.ghostArea(1, Choice::Go);
    QVERIFY(ghost && ghost->width() > m_chart.barArea(1, Choice::Go).width() + 5);
    // WHEN the hand lets go
    show(m_chart, now);
    QVERIFY(!m_chart.ghostArea(1, Choice::Go));
}

void MistakeChartTest::theTableHasEveryFuture()
{
    show(m_chart, mixed());
    const ChartTable table = m_chart.table();
    QCOMPARE(table.header[2], u"Go, person-months"_s);
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows[0], (QStringList{u"Growth"_s, u"75\u00a0%"_s, u"113"_s, u"0.0"_s, QString()}));
    QCOMPARE(table.rows[2][0], u"Expected"_s);
    QCOMPARE(table.rows[3][0], u"Worst"_s);
}

void MistakeChartTest::probabilitiesAddUpAsInTheInputs()
{
    // GIVEN probabilities that come to 101 when each is rounded by itself
    std::vector<engine::Future> futures;
    for (const double probability : {0.4, 0.9, 0.1, 0.15, 0.1, 0.1}) {
        futures.push_back(future(probability, 1));
    }
    // WHEN
    show(m_chart, scenarioWith(futures));
    // THEN
    QStringList told;
    for (std::size_t s = 0; s < futures.size(); ++s) {
        told << m_chart.table().rows[qsizetype(s)][1];
    }
    QCOMPARE(told,
             (QStringList{percent(0.23), percent(0.51), percent(0.06), percent(0.08), percent(0.06), percent(0.06)}));
}

void MistakeChartTest::manyFuturesAreShownAsFarAsThereIsRoom()
{
    std::vector<engine::Future> futures;
    for (int i = 0; i < 30; ++i) {
        // The last ones cost most.
        futures.push_back(future(1 + i, 1, "Future " + std::to_string(i)));
    }
    show(m_chart, scenarioWith(futures));
    QVERIFY(m_chart.shownFutures().size() < 30);
    QCOMPARE(m_chart.shownFutures().back(), 29U);
    QVERIFY(std::ranges::is_sorted(m_chart.shownFutures()));
    QCOMPARE(m_chart.table().rows.size(), 32);
    QVERIFY(m_chart.notes().front().contains(u"more in the table"_s));
    QVERIFY(m_chart.lineArea(m_chart.shownFutures().size()).bottom() < m_chart.height());
}

void MistakeChartTest::lossesAreInPointMonthsWithoutARate()
{
    engine::Scenario scenario = mixed();
    scenario.recovery.effortRate = 0;
    show(m_chart, scenario);
    QCOMPARE(m_chart.barText(1, Choice::Go), u"Go 165, worst"_s);
    QCOMPARE(m_chart.table().header[2], u"Go, point-months"_s);
    QVERIFY(m_chart.notes().last().contains(u"κ = 0"_s));
}

void MistakeChartTest::theRangeHoldsStill_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("range");
    QTest::newRow("none yet") << 0.0 << 225.0 << 300.0;
    QTest::newRow("holds") << 300.0 << 120.0 << 300.0;
    QTest::newRow("too short") << 300.0 << 301.0 << 400.0;
    QTest::newRow("far too long") << 300.0 << 70.0 << 80.0;
    QTest::newRow("exactly") << 0.0 << 100.0 << 100.0;
    QTest::newRow("above the last step") << 0.0 << 90.0 << 100.0;
    QTest::newRow("nothing is lost") << 0.0 << 0.0 << 1.0;
    QTest::newRow("nothing is lost any more") << 300.0 << 0.0 << 300.0;
}

void MistakeChartTest::theRangeHoldsStill()
{
    QFETCH(const double, current);
    QFETCH(const double, largest);
    QTEST(lossRange(current, largest), "range");
}

void MistakeChartTest::userTextStaysPlain()
{
    show(m_chart, mixed());
    const QString tip = testing::toolTipAt(m_chart, m_chart.lineArea(2).center());
    QVERIFY2(tip.contains(u"&lt;b&gt;Decline&lt;/b&gt;"_s), qPrintable(tip));
}

} // namespace steelyard

QTEST_MAIN(steelyard::MistakeChartTest)
#include "tst_mistakechart.moc"
