// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparedsides.h"

#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

ScenarioBuilder decision(const std::string& name = "Baseline")
{
    return ScenarioBuilder(name).constraint("Latency", 40, 80).constraint("Cost", 70, 50).constraint("Skills", 80, 50);
}

std::vector<ComparedSide> sidesOf(const std::vector<engine::Scenario>& scenarios, const std::string& component = {})
{
    std::vector<ComparedScenario> compared;
    for (const engine::Scenario& scenario : scenarios) {
        compared.push_back({QString::number(compared.size()), scenario, false});
    }
    return comparedSides(compared, component);
}

/// "Latency 50 +10", or "Taste – " where it is not weighed.
QStringList written(const std::vector<ShareLine>& lines)
{
    QStringList result;
    for (const ShareLine& line : lines) {
        result << u"%1 %2 %3"_s.arg(line.constraint, line.share ? QString::number(line.percent) : u"–"_s,
                                    line.difference ? differenceOfPercents(*line.difference) : QString());
    }
    return result;
}

} // namespace

class ComparedSidesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }
    void differencesAreThoseOfTheShownPercents();
    void linesOfAllCardsAreAboutTheSameConstraints();
    void whereNothingWeighsThereAreNoShares();
    void anotherComponentCanBeCompared();
    void withoutThatComponentThereIsThePortfoliosVerdict();
    void theSavedStateIsCalledSo();
    void whatIsKnownIsNotAnalysedAgain();
};

void ComparedSidesTest::differencesAreThoseOfTheShownPercents()
{
    // GIVEN thirds, which are shown as 34, 33 and 33 per cent
    const auto lines =
        shareLines(sidesOf({decision().component("api", {50, 50, 50}), decision().component("api", {50, 25, 25})}));
    QCOMPARE(written(lines[0]), (QStringList{u"Latency 34 ·"_s, u"Cost 33 ·"_s, u"Skills 33 ·"_s}));
    QCOMPARE(written(lines[1]), (QStringList{u"Latency 50 +16"_s, u"Cost 25 −8"_s, u"Skills 25 −8"_s}));
}

void ComparedSidesTest::linesOfAllCardsAreAboutTheSameConstraints()
{
    // GIVEN other constraints in another order
    const auto sides =
        sidesOf({decision().component("api", {50, 25, 25}),
                 ScenarioBuilder().constraint("Taste", 1, 2).constraint("Cost", 70, 50).component("api", {60, 40})});
    const auto lines = shareLines(sides);
    // THEN each line names its constraint, and nothing is said of differences
    QCOMPARE(written(lines[0]), (QStringList{u"Latency 50 ·"_s, u"Cost 25 ·"_s, u"Skills 25 ·"_s, u"Taste – "_s}));
    QCOMPARE(written(lines[1]), (QStringList{u"Latency – "_s, u"Cost 40 "_s, u"Skills – "_s, u"Taste 60 "_s}));
    QVERIFY(!sides[1].difference->split());
}

void ComparedSidesTest::whereNothingWeighsThereAreNoShares()
{
    const auto sides = sidesOf({decision().component("api", {50, 25, 25}), decision().component("api", {0, 0, 0})});
    QCOMPARE(sides[1].verdict(), engine::Verdict::Undecided);
    QVERIFY(!sides[1].balance());
    QCOMPARE(written(shareLines(sides)[1]), (QStringList{u"Latency – "_s, u"Cost – "_s, u"Skills – "_s}));
}

void ComparedSidesTest::anotherComponentCanBeCompared()
{
    const engine::Scenario first = decision().component("api", {100, 0, 0}).component("batch", {0, 100, 0});
    const engine::Scenario second = decision().component("batch", {0, 0, 100}).component("api", {100, 0, 0});
    const auto sides = sidesOf({first, second}, "batch");
    QCOMPARE(*sides[0].component, std::size_t{1});
    QCOMPARE(*sides[1].component, std::size_t{0});
    QCOMPARE(sides[1].difference->split()->to, -30.0);
    // An id that the first scenario does not know is its first component.
    QCOMPARE(*sidesOf({first, second}, "gone")[0].component, std::size_t{0});
}

void ComparedSidesTest::withoutThatComponentThereIsThePortfoliosVerdict()
{
    const auto sides = sidesOf({decision().component("api", {100, 0, 0}).component("batch", {0, 100, 0}),
                                decision().firstOrder({"Latency"}).component("worker", {100, 0, 0})});
    QVERIFY(!sides[1].component);
    QCOMPARE(sides[1].verdict(), engine::Verdict::Rust);
    QCOMPARE(sides[1].language(), engine::Language::Rust);
    QVERIFY(!shareLines(sides)[1].front().share);
}

void ComparedSidesTest::theSavedStateIsCalledSo()
{
    const ComparedScenario saved{u"1"_s, decision("Payments API %1").component("api", {1, 1, 1}), true};
    QCOMPARE(comparedSides({saved}, {}).front().name(), u"Payments API %1, as saved"_s);
}

void ComparedSidesTest::whatIsKnownIsNotAnalysedAgain()
{
    // GIVEN sides of which one carries a mark in its analysis
    std::vector<ComparedSide> before =
        sidesOf({decision().component("api", {1, 1, 1}), decision().component("api", {2, 1, 1})});
    before[0].analysis.portfolio.verdict = engine::Verdict::Mix;
    before[1].analysis.portfolio.verdict = engine::Verdict::Mix;
    // WHEN the second one changes
    std::vector<ComparedScenario> next{before[0].given, before[1].given};
    next[1].scenario.components[0].importances[0] = 3;
    // THEN it alone is computed anew
    const auto after = comparedSides(next, {}, before);
    QCOMPARE(after[0].analysis.portfolio.verdict, engine::Verdict::Mix);
    QVERIFY(after[1].analysis.portfolio.verdict != engine::Verdict::Mix);
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::ComparedSidesTest)
#include "tst_comparedsides.moc"
