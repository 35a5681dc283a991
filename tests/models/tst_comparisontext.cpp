// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisontext.h"

#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

using engine::Choice;
using engine::Scenario;

namespace
{

/// Four constraints, of which latency speaks for Rust and the others for Go.
ScenarioBuilder base(const std::vector<double>& importances = {40, 30, 20, 10})
{
    return ScenarioBuilder()
        .constraint("Latency", 40, 80)
        .constraint("Cost", 70, 50)
        .constraint("Skills", 80, 50)
        .constraint("Age", 60, 55)
        .firstOrder({"Latency"})
        .component("api", importances);
}

/// What is asked of a comparison of two whole scenarios.
struct Pair {
    Pair(const Scenario& a, const Scenario& b)
        : first(a),
          second(b),
          before(engine::analyse(first)),
          after(engine::analyse(second)),
          comparison(engine::compare(one(), 0, other()))
    {
    }

    [[nodiscard]] engine::Compared one() const { return {first, before}; }
    [[nodiscard]] engine::Compared other() const { return {second, after}; }
    [[nodiscard]] QString difference() const { return differenceText(one(), other(), comparison); }

    Scenario first;
    Scenario second;
    engine::Analysis before;
    engine::Analysis after;
    engine::Comparison comparison;
};

} // namespace

class ComparisonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { testing::failOnAnyWarning(); }
    void whatMovedTheMarginIsNamedLargestFirst();
    void theSmallRestIsGatheredAndTheStepsStillAddUp();
    void signsAreAlwaysWritten();
    void changedRulesAreNamed_data();
    void changedRulesAreNamed();
    void mustsAreNamed();
    void whatCannotBeComparedIsSaid_data();
    void whatCannotBeComparedIsSaid();
    void sameScenariosDoNotDiffer();
    void namesArePutInAsTheyAre();
};

void ComparisonTextTest::whatMovedTheMarginIsNamedLargestFirst()
{
    // GIVEN the weight of latency raised from 40 of 100 to 100 of 160
    const Pair pair(base(), base({100, 30, 20, 10}));
    // THEN what lost weight moved the margin towards Rust as well, since it speaks for Go
    QCOMPARE(pair.difference(), u"Latency weight +6.7 · Cost weight +3.4 · Skills weight +3.0 · Age weight +0.6"_s);
    // AND scores are told from weights
    const Pair scores(base(), base().criterion("second", 50, 60, 55));
    QCOMPARE(scores.difference(), u"nothing that moves the verdict differs"_s);
    const Pair worse(base(), base().criterion("second", 50, 90, 40));
    QCOMPARE(worse.difference(), u"Age score −2.3"_s);
}

void ComparisonTextTest::theSmallRestIsGatheredAndTheStepsStillAddUp()
{
    // GIVEN five parts that do not round to nothing
    const Pair pair(base(), base({100, 30, 20, 10}).criterion("second", 50, 90, 40));
    QCOMPARE(pair.difference(), u"Latency weight +6.8 · Cost weight +3.3 · Skills weight +3.0 · other −0.9"_s);
    for (const std::size_t most : {1U, 2U, 3U, 4U, 9U}) {
        const std::vector<MarginStep> steps = marginSteps(pair.first, *pair.comparison.split(), most);
        QCOMPARE(steps.size(), std::min<std::size_t>(most, 5));
        const double sum = std::accumulate(steps.begin(), steps.end(), 0.0,
                                           [](double points, const MarginStep& step) { return points + step.points; });
        QVERIFY(std::abs(sum - (pair.comparison.split()->to - pair.comparison.split()->from)) < 1e-9);
    }
}

void ComparisonTextTest::signsAreAlwaysWritten()
{
    QCOMPARE(signedPoints(5.6), u"+5.6"_s);
    QCOMPARE(signedPoints(-1.24), u"−1.2"_s);
    QCOMPARE(signedPoints(0.04), u"0.0"_s);
    QCOMPARE(signedPoints(-0.04), u"0.0"_s);
}

void ComparisonTextTest::changedRulesAreNamed_data()
{
    QTest::addColumn<Scenario>("first");
    QTest::addColumn<Scenario>("second");
    QTest::addColumn<QString>("text");
    const Scenario same = base();
    const auto row = [](const char* name, const Scenario& first, const Scenario& second, const QString& text) {
        QTest::newRow(name) << first << second << text;
    };
    Scenario threshold = same;
    threshold.policy.teamThreshold = 60;
    Scenario bothMoved = threshold;
    bothMoved.team.readiness = 55;
    Scenario engineers = same;
    engineers.team.engineers = 7;
    row("the bar", same, base().burdenOfProof(8), u"burden of proof 5 → 8"_s);
    row("indifference", same, base().indifference(3.5), u"indifference 2 → 3.5"_s);
    row("the share that presses", same, base().firstOrderShare(0.5), u"first-order share that presses 40 % → 50 %"_s);
    row("readiness, still ready", same, base().readiness(65), u"readiness 50 → 65"_s);
    row("readiness gained", base().readiness(40), base().readiness(65), u"readiness 40 → 65 lifts the block"_s);
    row("readiness lost", base().readiness(65), base().readiness(15), u"readiness 65 → 15 blocks Rust"_s);
    row("the threshold", same, threshold, u"readiness the team needs 50 → 60 blocks Rust"_s);
    row("both, the readiness is named", same, bothMoved,
        u"readiness the team needs 50 → 60 · readiness 50 → 55 blocks Rust"_s);
    row("engineers", same, engineers, u"engineers 5 → 7"_s);
    row("first-order", same, base().firstOrder({"Cost"}),
        u"Cost is first-order now · Latency is no longer first-order"_s);
}

void ComparisonTextTest::changedRulesAreNamed()
{
    QFETCH(Scenario, first);
    QFETCH(Scenario, second);
    QString difference = Pair(first, second).difference();
    QTEST(difference.replace(u'\u00a0', u' '), "text");
}

void ComparisonTextTest::mustsAreNamed()
{
    Scenario with = base().must(Choice::Go);
    with.components[0].musts[0].name = "No pause over 1 ms";
    QCOMPARE(Pair(base(), with).difference(), u"must “No pause over 1 ms” added"_s);
    QCOMPARE(Pair(with, base()).difference(), u"must “No pause over 1 ms” removed"_s);
}

void ComparisonTextTest::whatCannotBeComparedIsSaid_data()
{
    QTest::addColumn<Scenario>("second");
    QTest::addColumn<QString>("text");
    QTest::newRow("constraints")
        << ScenarioBuilder().constraint("Latency", 1, 2).constraint("Taste", 1, 2).component("api", {1, 1}).build()
        << u"The constraints are not the same, so only the verdicts are compared. Only the first has Cost, Skills, and "
           "Age. Only this one has Taste. · Latency is no longer first-order"_s;
    QTest::newRow("nothing weighs") << base({0, 0, 0, 0}).burdenOfProof(8).build()
                                    << u"In one of them nothing weighs anything, so only the verdicts are compared. · "
                                       "burden of proof 5 → 8"_s;
    QTest::newRow("components") << base().component("b", {1, 1, 1, 1}).build()
                                << u"The components are not the same, so only the verdicts are compared."_s;
}

void ComparisonTextTest::whatCannotBeComparedIsSaid()
{
    QFETCH(Scenario, second);
    Scenario first = base();
    first.components[0].id = "another";
    QTEST(Pair(first, second).difference(), "text");
}

void ComparisonTextTest::sameScenariosDoNotDiffer()
{
    QCOMPARE(Pair(base(), base()).difference(), u"nothing that moves the verdict differs"_s);
}

void ComparisonTextTest::namesArePutInAsTheyAre()
{
    // GIVEN a constraint whose name looks like a place for a number, and one that looks like markup
    Scenario first = base();
    first.constraints[0].name = "%1 %2 %L3";
    first.constraints[1].name = "<b>Cost</b>";
    Scenario second = first;
    second.components[0].importances[0] = 100;
    // THEN they are text
    QVERIFY(Pair(first, second).difference().startsWith(u"%1 %2 %L3 weight +6.7 · <b>Cost</b> weight +3.4"_s));
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::ComparisonTextTest)
#include "tst_comparisontext.moc"
