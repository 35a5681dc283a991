// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/values.h"
#include "mistaketext.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using steelyard::engine::Choice;
using steelyard::engine::Verdict;

namespace steelyard
{

namespace
{

/// The margin is 20 while both weigh the same and near 0 where the first weighs little; the bar is 5.
engine::Scenario scenarioWith(const std::vector<engine::Future>& futures)
{
    engine::Scenario scenario =
        testing::ScenarioBuilder().constraint("a", 50, 90).constraint("b", 50, 50).component("c", {50, 50});
    scenario.futures = futures;
    return scenario;
}

engine::Future future(double probability, double factor)
{
    return {.id = "f", .name = "f", .probability = probability, .factors = {factor, 1}};
}

engine::Mistake mistakeOf(const engine::Scenario& scenario)
{
    return engine::mistake(scenario, scenario.components.front(),
                           engine::differences(engine::constraintValues(scenario)))
        .value();
}

} // namespace

class MistakeTextTest : public QObject
{
    Q_OBJECT
private slots:
    void theQuestionNamesTheHorizon_data();
    void theQuestionNamesTheHorizon();
    void lossesAreInPersonMonths_data();
    void lossesAreInPersonMonths();
    void theUnitIsExplained();
    void probabilitiesAddUpInWholePerCent();
    void aClosedChoiceSaysWhy();
    void anOpenChoiceSaysWhatItLosesAndHowLongRecoveryTakes();
    void whatCannotBeRecoveredIsSaid();
    void theCheapestIsNamed();
    void knowingIsWorthSomethingWhereItChangesTheChoice();
    void theFuturesMayPullTheOtherWay_data();
    void theFuturesMayPullTheOtherWay();
};

void MistakeTextTest::theQuestionNamesTheHorizon_data()
{
    QTest::addColumn<double>("months");
    QTest::addColumn<QString>("end");
    QTest::newRow("the article's") << 12.0 << u"recover from in twelve months?"_s;
    QTest::newRow("another") << 18.0 << u"recover from in 18 months?"_s;
    QTest::newRow("not whole") << 8.5 << u"recover from in 8.5 months?"_s;
}

void MistakeTextTest::theQuestionNamesTheHorizon()
{
    QFETCH(const double, months);
    engine::Recovery recovery;
    recovery.horizonMonths = months;
    const QString question = mistakeQuestion(recovery);
    QVERIFY(question.startsWith(u"What is the cheapest mistake we can afford to make now"_s));
    // Without translations the plural of the source stands as it is.
    QFETCH(const QString, end);
    QVERIFY2(question.endsWith(end), qPrintable(question));
}

void MistakeTextTest::lossesAreInPersonMonths_data()
{
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << 18.2 << 2.0 << u"9.1 person-months"_s;
    QTest::newRow("large") << 225.0 << 2.0 << u"113 person-months"_s;
    QTest::newRow("nearly ten") << 19.94 << 2.0 << u"10 person-months"_s;
    QTest::newRow("without a rate") << 18.2 << 0.0 << u"18 point-months"_s;
}

void MistakeTextTest::lossesAreInPersonMonths()
{
    QFETCH(const double, loss);
    QFETCH(const double, rate);
    QTEST(lossText(loss, {.rewrite = {}, .effortRate = rate}), "text");
}

void MistakeTextTest::theUnitIsExplained()
{
    QVERIFY(lossUnitText({.rewrite = {}, .effortRate = 2.5}).contains(u"2.5 point-months (κ)"_s));
    QVERIFY(lossUnitText({.rewrite = {}, .effortRate = 1}).contains(u"1 point-month (κ)"_s));
    QVERIFY(lossUnitText({.rewrite = {}, .effortRate = 0}).contains(u"κ = 0"_s));
}

void MistakeTextTest::aClosedChoiceSaysWhy()
{
    engine::Scenario scenario = scenarioWith({future(1, 1)});
    const auto closed = [&](Choice choice) { return closedText(scenario, scenario.components.front(), choice); };
    QCOMPARE(closed(Choice::Go), QString());
    QCOMPARE(closed(Choice::Rust), QString());
    scenario.team.readiness = 40;
    QCOMPARE(closed(Choice::Rust), u"Rust is not open: team readiness is 40, it needs 50."_s);
    QCOMPARE(closed(Choice::Go), QString());
    scenario.components.front().musts = {{"m", "No pause", Choice::Go}};
    QVERIFY(closed(Choice::Go).startsWith(u"Go is not open: “No pause” rule"_s));
}

void MistakeTextTest::anOpenChoiceSaysWhatItLosesAndHowLongRecoveryTakes()
{
    const engine::Scenario scenario = scenarioWith({future(1, 1), future(1, 1.0 / 7)});
    const engine::Mistake mistake = mistakeOf(scenario);
    QCOMPARE(choiceText(scenario, mistake.go),
             u"Expect to lose about 56 person-months, at worst 113. Recovering takes 11 months."_s);
    QCOMPARE(choiceText(scenario, mistake.rust), u"No future makes it a mistake. Recovering takes 8.6 months."_s);
}

void MistakeTextTest::whatCannotBeRecoveredIsSaid()
{
    engine::Scenario scenario = scenarioWith({future(1, 1), future(3, 1.0 / 7)});
    QCOMPARE(irrecoverableText(scenario, mistakeOf(scenario).go), QString());
    scenario.recovery.horizonMonths = 10;
    const engine::Mistake mistake = mistakeOf(scenario);
    QVERIFY(choiceText(scenario, mistake.go).endsWith(u"takes 11 months, longer than the 10 months there are."_s));
    QCOMPARE(irrecoverableText(scenario, mistake.go),
             u"Irrecoverable with a probability of 25\u00a0%: the loss then lasts the service's life of 36 months."_s);
    QCOMPARE(irrecoverableText(scenario, mistake.rust), QString());
}

void MistakeTextTest::theCheapestIsNamed()
{
    engine::Scenario scenario = scenarioWith({future(9, 0.01), future(1, 1)});
    QCOMPARE(cheapestText(mistakeOf(scenario)),
             u"Go is the cheapest mistake. Rust is the more cautious one: at worst it loses less."_s);
    scenario.futures = {future(1, 1)};
    QCOMPARE(cheapestText(mistakeOf(scenario)), u"Rust is the cheapest mistake, and the most cautious one."_s);
    scenario.futures = {future(1, 1.0 / 7)};
    QCOMPARE(cheapestText(mistakeOf(scenario)), u"Neither choice is a mistake in any future."_s);
    scenario.team.readiness = 0;
    QCOMPARE(cheapestText(mistakeOf(scenario)), u"Only Go is open."_s);
    scenario.components.front().musts = {{"m", "M", Choice::Go}};
    QCOMPARE(cheapestText(mistakeOf(scenario)), u"Neither Go nor Rust is open."_s);
}

void MistakeTextTest::knowingIsWorthSomethingWhereItChangesTheChoice()
{
    engine::Scenario scenario = scenarioWith({future(1, 1), future(1, 0.01)});
    QCOMPARE(knowingText(scenario, mistakeOf(scenario)),
             u"Finding out before choosing is worth about 19 person-months."_s);
    scenario.futures = {future(1, 1)};
    QCOMPARE(knowingText(scenario, mistakeOf(scenario)), u"Finding out before choosing would change nothing."_s);
    scenario.team.readiness = 0;
    QCOMPARE(knowingText(scenario, mistakeOf(scenario)), QString());
}

void MistakeTextTest::theFuturesMayPullTheOtherWay_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("pulls");
    QTest::newRow("Rust") << Verdict::Rust << false;
    QTest::newRow("Go") << Verdict::Go << true;
    QTest::newRow("Go, small lead") << Verdict::GoLeadTooSmall << true;
    QTest::newRow("neither") << Verdict::Neither << false;
}

void MistakeTextTest::theFuturesMayPullTheOtherWay()
{
    // GIVEN that Rust is the cheapest mistake
    const engine::Mistake mistake = mistakeOf(scenarioWith({future(1, 1)}));
    QFETCH(const Verdict, verdict);
    QFETCH(const bool, pulls);
    QCOMPARE(pullText(mistake, verdict),
             pulls ? u"The futures pull the other way: the verdict is Go, the cheapest mistake Rust."_s : QString());
}

void MistakeTextTest::probabilitiesAddUpInWholePerCent()
{
    QCOMPARE(futurePercents({future(1, 1), future(1, 1), future(1, 1)}), (std::vector<int>{34, 33, 33}));
    QVERIFY(futurePercents({}).empty());
    QVERIFY(futurePercents({future(0, 1)}).empty());
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::MistakeTextTest)
#include "tst_mistaketext.moc"
