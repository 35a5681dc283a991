// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/group.h"
#include "engine/values.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steelyard::engine;
using namespace steelyard::testing;

using Rankings = std::vector<std::vector<double>>;

/// MODEL §10 where it can be worked out by hand.
class GroupTest : public QObject
{
    Q_OBJECT
private slots:
    void theGroupsSharesAreTheMeanOfTheParticipants();
    void everyParticipantHasAVerdict();
    void concordanceOfRankings_data();
    void concordanceOfRankings();
    void theSpreadOfSharesIsThePopulations();
    void theSwingFollowsTheGroupsShares();
    void whatDecidesComesFirstThenTheLargestSwing();
    void equalSwingsStayInOrder();
    void mustsLeaveNothingToDecide();
    void oneBallotAgreesWithItself();
    void thereIsNoGroupWithoutBallots();
};

namespace
{

/// Differences 40, 0 and −20; the bar is 5.
ScenarioBuilder builder()
{
    return ScenarioBuilder()
        .constraint("a", 50, 90)
        .constraint("b", 50, 50)
        .constraint("c", 50, 30)
        .firstOrder({"a"})
        .component("api", {50, 50, 50});
}

Group groupOf(const Scenario& scenario)
{
    return group(scenario, scenario.components.front(), differences(constraintValues(scenario))).value();
}

QList<int> orderOf(const Group& group)
{
    QList<int> order;
    for (const Dissent& each : group.talkNext)
        order.push_back(static_cast<int>(each.constraint));
    return order;
}

} // namespace

void GroupTest::theGroupsSharesAreTheMeanOfTheParticipants()
{
    // GIVEN two ballots of which the second uses less of the scale
    const Group found = groupOf(builder().ballot("one", {100, 100, 0}).ballot("two", {0, 5, 5}));
    QCOMPARE(rounded(found.shares), (QList<double>{0.25, 0.5, 0.25}));
    QCOMPARE(rounded(found.margin), 5.0);
    QCOMPARE(found.verdict, Verdict::GoNoPressingReason);
}

void GroupTest::everyParticipantHasAVerdict()
{
    const Group found = groupOf(builder().ballot("one", {100, 100, 0}).ballot("two", {0, 5, 5}));
    QCOMPARE(found.participants.size(), 2U);
    QCOMPARE(found.participants[0].verdict, Verdict::Rust);
    QCOMPARE(rounded(found.participants[0].margin), 20.0);
    QCOMPARE(found.participants[1].verdict, Verdict::Go);
    QCOMPARE(rounded(found.participants[1].margin), -10.0);
}

void GroupTest::concordanceOfRankings_data()
{
    QTest::addColumn<Rankings>("rankings");
    QTest::addColumn<double>("expected"); // −1: absent
    QTest::newRow("none") << Rankings{} << -1.0;
    QTest::newRow("one") << Rankings{{3, 2, 1}} << -1.0;
    QTest::newRow("one item") << Rankings{{3}, {2}} << -1.0;
    QTest::newRow("all tie everything") << Rankings{{3, 3, 3}, {1, 1, 1}} << -1.0;
    QTest::newRow("one ties everything") << Rankings{{3, 3, 3}, {1, 2, 3}} << 0.5;
    QTest::newRow("the same order") << Rankings{{3, 2, 1}, {9, 5, 0}, {1, 0.5, 0.2}} << 1.0;
    QTest::newRow("the same with ties") << Rankings{{3, 3, 1}, {9, 9, 0}} << 1.0;
    QTest::newRow("the opposite") << Rankings{{3, 2, 1}, {1, 2, 3}} << 0.0;
    // Rank sums 2.5, 3.5 and 6 around 4: 12 · 6.5 / (2²·3·8 − 2·6)
    QTest::newRow("a tie in one") << Rankings{{3, 2, 1}, {2, 2, 1}} << 78.0 / 84;
    QTest::newRow("what hardly differs is a tie") << Rankings{{3, 2, 1}, {2, 2 - 1e-10, 1}} << 78.0 / 84;
}

void GroupTest::concordanceOfRankings()
{
    QFETCH(const Rankings, rankings);
    QFETCH(const double, expected);
    QCOMPARE(rounded(kendallW(rankings).value_or(-1)), rounded(expected));
}

void GroupTest::theSpreadOfSharesIsThePopulations()
{
    const Group found =
        groupOf(builder().ballot("one", {100, 0, 0}).ballot("two", {25, 75, 0}).ballot("three", {25, 0, 75}));
    const auto a = std::ranges::find(found.talkNext, std::size_t{0}, &Dissent::constraint);
    QCOMPARE(rounded(a->min), 0.25);
    QCOMPARE(rounded(a->max), 1.0);
    QCOMPARE(rounded(a->mean), 0.5);
    QCOMPARE(rounded(a->deviation), rounded(std::sqrt(0.125)));
}

void GroupTest::theSwingFollowsTheGroupsShares()
{
    // GIVEN shares of 0.25, 0.5 and 0.25 in the group, of b from 0 to 1 in its ballots; beside b, a and c weigh the
    // same
    const Group found = groupOf(builder().ballot("one", {50, 0, 50}).ballot("two", {0, 100, 0}));
    const auto b = std::ranges::find(found.talkNext, std::size_t{1}, &Dissent::constraint);
    // THEN the margin goes from that of a and c alone to that of b alone, and so does the language
    QCOMPARE(rounded(b->swing), 10.0);
    QCOMPARE(b->decides, true);
}

void GroupTest::whatDecidesComesFirstThenTheLargestSwing()
{
    // GIVEN ballots of which only some disagreements change the language
    const Group found = groupOf(builder().ballot("one", {60, 30, 10}).ballot("two", {10, 40, 50}));
    for (std::size_t i = 1; i < found.talkNext.size(); ++i) {
        const Dissent& before = found.talkNext[i - 1];
        const Dissent& after = found.talkNext[i];
        QVERIFY(before.decides || !after.decides);
        QVERIFY(before.decides != after.decides || before.swing >= after.swing);
    }
    QCOMPARE(found.talkNext.front().decides, true);
    QCOMPARE(found.talkNext.back().decides, false);
}

void GroupTest::equalSwingsStayInOrder()
{
    // GIVEN differences that are all equal: nothing swings and nothing decides
    const Group found = groupOf(ScenarioBuilder()
                                    .constraint("a", 50, 60)
                                    .constraint("b", 50, 60)
                                    .constraint("c", 50, 60)
                                    .component("api", {1, 1, 1})
                                    .ballot("one", {10, 20, 90})
                                    .ballot("two", {90, 20, 10}));
    QCOMPARE(orderOf(found), (QList<int>{0, 1, 2}));
}

void GroupTest::mustsLeaveNothingToDecide()
{
    const Group found = groupOf(builder().must(Choice::Go).ballot("one", {100, 0, 0}).ballot("two", {0, 0, 100}));
    QCOMPARE(found.verdict, Verdict::OnlyRust);
    QVERIFY(std::ranges::none_of(found.talkNext, &Dissent::decides));
    QVERIFY(found.talkNext.front().swing > 0);
}

void GroupTest::oneBallotAgreesWithItself()
{
    const Group found = groupOf(builder().ballot("one", {100, 50, 0}));
    QVERIFY(!found.kendallW);
    QCOMPARE(found.shares, found.participants.front().shares);
    for (const Dissent& each : found.talkNext) {
        QCOMPARE(each.deviation, 0.0);
        QCOMPARE(each.swing, 0.0);
        QCOMPARE(each.decides, false);
    }
}

void GroupTest::thereIsNoGroupWithoutBallots()
{
    const Scenario scenario = builder();
    QVERIFY(!group(scenario, scenario.components.front(), differences(constraintValues(scenario))));
}

QTEST_APPLESS_MAIN(GroupTest)
#include "tst_group.moc"
