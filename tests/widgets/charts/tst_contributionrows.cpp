// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contributionrows.h"

#include "testlib/scenariobuilder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

class ContributionRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void rustsSideComesFirstAndTheLargestFirstOnEach();
    void onlyTheLargestStayWhereThereIsLittleRoom();
    void theAxisHoldsStillUnderTheHand_data();
    void theAxisHoldsStillUnderTheHand();
};

namespace
{

QStringList namesOf(const std::vector<ContributionRow>& rows)
{
    QStringList names;
    std::ranges::transform(rows, std::back_inserter(names), &ContributionRow::criterion);
    return names;
}

std::vector<ContributionRow> fiveRows()
{
    const engine::Scenario scenario = ScenarioBuilder()
                                          .emptyConstraint("latency")
                                          .criterion("plus8", 50, 20, 60)
                                          .criterion("minus4", 50, 60, 40)
                                          .criterion("plus16", 50, 10, 90)
                                          .criterion("nothing", 50, 30, 30)
                                          .criterion("minus12", 50, 80, 20)
                                          .component("api", {100})
                                          .build();
    return rankedContributions(scenario, *engine::analyse(scenario).components[0].balance);
}

} // namespace

void ContributionRowsTest::rustsSideComesFirstAndTheLargestFirstOnEach()
{
    // GIVEN five criteria that weigh the same
    // WHEN they are ranked
    const std::vector<ContributionRow> rows = fiveRows();

    // THEN what speaks for Rust comes first, what adds nothing last
    QCOMPARE(namesOf(rows), (QStringList{u"plus16"_s, u"plus8"_s, u"minus12"_s, u"minus4"_s, u"nothing"_s}));
    QCOMPARE(rows[0].points, 16.0);
    QCOMPARE(rows[2].points, -12.0);
    QCOMPARE(rows[0].share, 0.2);
    QCOMPARE(rows[0].constraint, u"latency"_s);
}

void ContributionRowsTest::onlyTheLargestStayWhereThereIsLittleRoom()
{
    // GIVEN five ranked rows
    const std::vector<ContributionRow> rows = fiveRows();

    // WHEN there is room for three
    // THEN the three largest stay, whichever side they are on, in the order they had
    QCOMPARE(namesOf(largestContributions(rows, 3)), (QStringList{u"plus16"_s, u"plus8"_s, u"minus12"_s}));
    QCOMPARE(namesOf(largestContributions(rows, 2)), (QStringList{u"plus16"_s, u"minus12"_s}));
    QCOMPARE(largestContributions(rows, 5), rows);
    QCOMPARE(largestContributions(rows, 50), rows);
}

void ContributionRowsTest::theAxisHoldsStillUnderTheHand_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("range");
    QTest::newRow("the first time, the next round number") << 0.0 << 2.9 << 3.0;
    QTest::newRow("exactly a round number") << 0.0 << 4.0 << 4.0;
    QTest::newRow("grown a little, still fits") << 3.0 << 3.0 << 3.0;
    QTest::newRow("grown beyond") << 3.0 << 3.1 << 4.0;
    QTest::newRow("shrunk a little, stays") << 4.0 << 2.1 << 4.0;
    QTest::newRow("shrunk below half") << 4.0 << 1.9 << 2.0;
    QTest::newRow("nothing at all") << 0.0 << 0.0 << 0.5;
    QTest::newRow("nothing, again") << 0.5 << 0.0 << 0.5;
    QTest::newRow("everything") << 0.0 << 100.0 << 100.0;
}

void ContributionRowsTest::theAxisHoldsStillUnderTheHand()
{
    QFETCH(double, current);
    QFETCH(double, largest);
    QTEST(steadyRange(current, largest), "range");
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ContributionRowsTest)
#include "tst_contributionrows.moc"
