// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"
#include "testlib/randomscenario.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace steelyard::engine;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// Why two scenarios differ.
class ComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void weightCountsOnlyAsFarAsAConstraintIsAboveTheAverage();
    void scoresCountAtTheMeanWeight();
    void theImportanceOfACriterionCountsAsScore();
    void constraintsArePairedByIdInAnyOrder();
    void thePartsAddUpToTheDifference();
    void theWayBackIsTheOpposite();
    void whatIsTheSameMovesNothing();
    void otherConstraintsAreNamed();
    void whereNothingWeighsThereIsNoMarginToSplit();
    void componentsArePairedById();
    void theSoleComponentsAreAPairWhateverTheyAreCalled();
    void policyAndTeamAreListed();
    void firstOrderIsASet();
    void mustsAreListedByWhatTheySay();
};

namespace
{

Comparison compared(const Scenario& first, const Scenario& second, std::size_t component = 0)
{
    const Analysis before = analyse(first);
    const Analysis after = analyse(second);
    return compare({first, before}, component, {second, after});
}

/// Latency speaks for Rust by 40, cost for Go by 20.
ScenarioBuilder latencyAndCost()
{
    return ScenarioBuilder().constraint("latency", 40, 80).constraint("cost", 70, 50);
}

double sumOf(const MarginSplit& split)
{
    return std::accumulate(split.parts.begin(), split.parts.end(), 0.0,
                           [](double sum, const MarginPart& part) { return sum + part.weight + part.score; });
}

/// The same scenario with its constraints in another order.
Scenario shuffled(const Scenario& scenario, RandomScenario& random)
{
    std::vector<std::size_t> order(scenario.constraints.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[random.upTo(0, left - 1)]);
    Scenario result = scenario;
    for (std::size_t g = 0; g < order.size(); ++g) {
        result.constraints[g] = scenario.constraints[order[g]];
        for (std::size_t c = 0; c < result.components.size(); ++c)
            result.components[c].importances[g] = scenario.components[c].importances[order[g]];
    }
    for (std::size_t& first : result.policy.firstOrder)
        first = static_cast<std::size_t>(std::ranges::find(order, first) - order.begin());
    return result;
}

/// Tries the property on pairs of scenarios over the same constraints; counts those that have a split.
void holdsForEveryPair(const std::function<QString(const Scenario&, const Scenario&, const MarginSplit&)>& property)
{
    RandomScenario random(20260118);
    int split = 0;
    for (int number = 0; number < 4000; ++number) {
        const Scenario first = random.next();
        Scenario second = random.next();
        while (second.constraints.size() != first.constraints.size())
            second = random.next();
        second = shuffled(second, random);
        const Comparison comparison = compared(first, second);
        if (!comparison.split())
            continue;
        ++split;
        const QString complaint = property(first, second, *comparison.split());
        if (!complaint.isEmpty())
            QFAIL(qPrintable(u"pair %1: %2"_s.arg(number).arg(complaint)));
    }
    QVERIFY2(split > 2000, qPrintable(u"only %1 pairs"_s.arg(split)));
}

} // namespace

void ComparisonTest::weightCountsOnlyAsFarAsAConstraintIsAboveTheAverage()
{
    // GIVEN half of the weight on each, and then three quarters on latency: margins of 10 and 25
    const Comparison comparison =
        compared(latencyAndCost().component("api", {50, 50}), latencyAndCost().component("api", {75, 25}));
    const MarginSplit split = *comparison.split();
    QCOMPARE(rounded(split.from), 10.0);
    QCOMPARE(rounded(split.to), 25.0);
    // THEN latency is 40 − 17.5 above the average of the two margins, cost 20 + 17.5 below it
    QCOMPARE(rounded(split.parts[0].weight), 0.25 * 22.5);
    QCOMPARE(rounded(split.parts[1].weight), 0.25 * 37.5);
    QCOMPARE(split.parts[0].score, 0.0);
    QCOMPARE(split.parts[1].score, 0.0);
}

void ComparisonTest::scoresCountAtTheMeanWeight()
{
    // GIVEN latency at 50 % and then at 100 %, where it speaks for Rust by 40 and then by 60
    const Comparison comparison =
        compared(latencyAndCost().component("api", {50, 50}),
                 ScenarioBuilder().constraint("latency", 20, 80).constraint("cost", 70, 50).component("api", {50, 0}));
    const MarginSplit split = *comparison.split();
    // THEN the 20 points more count at 75 %
    QCOMPARE(rounded(split.parts[0].score), 15.0);
    QCOMPARE(split.parts[1].score, 0.0);
    QCOMPARE(rounded(sumOf(split)), rounded(split.to - split.from));
}

void ComparisonTest::theImportanceOfACriterionCountsAsScore()
{
    const auto withTail = [](double importance) {
        return ScenarioBuilder()
            .emptyConstraint("latency")
            .criterion("tail", importance, 40, 80)
            .criterion("startup", 50, 60, 60)
            .component("api", {50});
    };
    const Comparison comparison = compared(withTail(50), withTail(0));
    QCOMPARE(comparison.split()->parts[0].weight, 0.0);
    QCOMPARE(rounded(comparison.split()->parts[0].score), -20.0);
}

void ComparisonTest::constraintsArePairedByIdInAnyOrder()
{
    // GIVEN the same decision with its constraints the other way round
    const Comparison comparison =
        compared(latencyAndCost().firstOrder({"latency"}).component("api", {60, 40}), ScenarioBuilder()
                                                                                          .constraint("cost", 70, 50)
                                                                                          .constraint("latency", 40, 80)
                                                                                          .firstOrder({"latency"})
                                                                                          .component("api", {40, 60}));
    // THEN nothing moved
    for (const MarginPart& part : comparison.split()->parts) {
        QCOMPARE(rounded(part.weight), 0.0);
        QCOMPARE(rounded(part.score), 0.0);
    }
    QCOMPARE(comparison.rules, RuleChanges());
}

void ComparisonTest::thePartsAddUpToTheDifference()
{
    holdsForEveryPair([](const Scenario& first, const Scenario& second, const MarginSplit& split) {
        const double from = analyse(first).components[0].balance->margin;
        const double to = analyse(second).components[0].balance->margin;
        if (split.from != from || split.to != to)
            return u"the margins are not those of the scenarios"_s;
        return closeTo(sumOf(split), to - from) ? QString() : u"%1 is not %2"_s.arg(sumOf(split)).arg(to - from);
    });
}

void ComparisonTest::theWayBackIsTheOpposite()
{
    holdsForEveryPair([](const Scenario& first, const Scenario& second, const MarginSplit& split) -> QString {
        const Comparison back = compared(second, first);
        for (const MarginPart& part : back.split()->parts) {
            const auto same =
                std::ranges::find(first.constraints, second.constraints[part.constraint].id, &Constraint::id);
            const MarginPart& there = split.parts[static_cast<std::size_t>(same - first.constraints.begin())];
            if (!closeTo(part.weight, -there.weight) || !closeTo(part.score, -there.score))
                return u"constraint %1"_s.arg(part.constraint);
        }
        return {};
    });
}

void ComparisonTest::whatIsTheSameMovesNothing()
{
    RandomScenario random(7);
    for (int number = 0; number < 500; ++number) {
        const Scenario scenario = random.next();
        const Comparison comparison = compared(scenario, scenario);
        QCOMPARE(comparison.rules, RuleChanges());
        if (!comparison.split())
            continue;
        for (const MarginPart& part : comparison.split()->parts)
            QVERIFY(part.weight == 0 && part.score == 0);
    }
}

void ComparisonTest::otherConstraintsAreNamed()
{
    const Comparison comparison =
        compared(latencyAndCost().component("api", {50, 50}),
                 ScenarioBuilder().constraint("latency", 40, 80).constraint("taste", 1, 2).component("api", {50, 50}));
    QVERIFY(!comparison.split());
    QCOMPARE(std::get<Incomparable>(comparison.margin), Incomparable::OtherConstraints);
    QCOMPARE(comparison.onlyInFirst, std::vector<std::string>{"cost"});
    QCOMPARE(comparison.onlyInSecond, std::vector<std::string>{"taste"});
    // A subset is not the same set either.
    const Comparison less = compared(latencyAndCost().component("api", {50, 50}),
                                     ScenarioBuilder().constraint("latency", 40, 80).component("api", {50}));
    QCOMPARE(std::get<Incomparable>(less.margin), Incomparable::OtherConstraints);
    QVERIFY(less.onlyInSecond.empty());
}

void ComparisonTest::whereNothingWeighsThereIsNoMarginToSplit()
{
    const Scenario weighed = latencyAndCost().component("api", {50, 50});
    const Scenario unweighed = latencyAndCost().component("api", {0, 0}).readiness(80);
    QCOMPARE(std::get<Incomparable>(compared(weighed, unweighed).margin), Incomparable::NothingWeighs);
    QCOMPARE(std::get<Incomparable>(compared(unweighed, weighed).margin), Incomparable::NothingWeighs);
    // What moves the verdict is listed all the same.
    QCOMPARE(compared(weighed, unweighed).rules.settings.size(), std::size_t{1});
}

void ComparisonTest::componentsArePairedById()
{
    const Scenario first = latencyAndCost().component("api", {50, 50}).component("batch", {0, 100});
    const Scenario second = latencyAndCost().component("batch", {100, 0}).component("other", {50, 50});
    QCOMPARE(counterpart(first, 1, second), std::optional<std::size_t>(0));
    QCOMPARE(counterpart(first, 0, second), std::nullopt);
    QCOMPARE(rounded(compared(first, second, 1).split()->to), 40.0);
    QCOMPARE(std::get<Incomparable>(compared(first, second, 0).margin), Incomparable::OtherComponents);
}

void ComparisonTest::theSoleComponentsAreAPairWhateverTheyAreCalled()
{
    const Scenario first = latencyAndCost().component("api", {50, 50});
    const Scenario second = latencyAndCost().component("proxy", {75, 25});
    QVERIFY(compared(first, second).split());
    // With a second component it is not clear any more which one is meant.
    const Scenario two = latencyAndCost().component("proxy", {75, 25}).component("batch", {50, 50});
    QVERIFY(!compared(first, two).split());
}

void ComparisonTest::policyAndTeamAreListed()
{
    const Scenario first = latencyAndCost().component("api", {50, 50});
    Scenario second = first;
    second.policy.burdenOfProof = 8;
    second.policy.indifference = 3;
    second.policy.firstOrderShare = 0.5;
    second.policy.teamThreshold = 60;
    second.team.readiness = 65;
    second.team.engineers = 7;
    const std::vector<SettingChange> expected{{Setting::BurdenOfProof, 5, 8},       {Setting::Indifference, 2, 3},
                                              {Setting::FirstOrderShare, 0.4, 0.5}, {Setting::TeamThreshold, 50, 60},
                                              {Setting::Readiness, 50, 65},         {Setting::Engineers, 5, 7}};
    QCOMPARE(compared(first, second).rules.settings, expected);
    QCOMPARE(sumOf(*compared(first, second).split()), 0.0);
}

void ComparisonTest::firstOrderIsASet()
{
    const Scenario first = latencyAndCost().firstOrder({"latency", "latency"}).component("api", {50, 50});
    const Scenario second = latencyAndCost().firstOrder({"cost"}).component("api", {50, 50});
    QCOMPARE(compared(first, second).rules.becameFirstOrder, std::vector<std::string>{"cost"});
    QCOMPARE(compared(first, second).rules.ceasedFirstOrder, std::vector<std::string>{"latency"});
    const Scenario once = latencyAndCost().firstOrder({"latency"}).component("api", {50, 50});
    QCOMPARE(compared(first, once).rules, RuleChanges());
}

void ComparisonTest::mustsAreListedByWhatTheySay()
{
    Scenario first = latencyAndCost().component("api", {50, 50}).must(Choice::Go).must(Choice::Rust);
    Scenario second = first;
    // GIVEN one that has another id only, and one that says something else
    second.components[0].musts[0].id = "elsewhere";
    second.components[0].musts[1].name = "Another must";
    const RuleChanges rules = compared(first, second).rules;
    QCOMPARE(rules.mustsRemoved, std::vector<Must>{first.components[0].musts[1]});
    QCOMPARE(rules.mustsAdded, std::vector<Must>{second.components[0].musts[1]});
    // What rules out the other language is another must.
    second = first;
    second.components[0].musts[0].rulesOut = Choice::Rust;
    QCOMPARE(compared(first, second).rules.mustsAdded.size(), std::size_t{1});
    QCOMPARE(compared(first, second).rules.mustsRemoved.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
