// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verdict.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;

class VerdictTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRuleThatHoldsDecides_data();
    void theFirstRuleThatHoldsDecides();
    void withoutABurdenOfProofRustStillHasToLead();
    void indifferenceAboveTheBurdenOfProofLeavesTheBarAlone();
    void withoutFirstOrderConstraintsNothingPresses();
    void aConstraintNamedTwiceCountsOnce();
    void nothingThatWeighsIsUndecidedUnlessAMustDecides();
    void everyVerdictHasItsLanguage();
    void mustsRuleOutWhatTheyName();
};

namespace
{

Policy policyWithFirstOrder()
{
    Policy policy;
    policy.firstOrder = {0};
    return policy;
}

} // namespace

void VerdictTest::theFirstRuleThatHoldsDecides_data()
{
    QTest::addColumn<double>("margin");
    QTest::addColumn<double>("firstOrder");
    QTest::addColumn<double>("readiness");
    QTest::addColumn<bool>("goRuledOut");
    QTest::addColumn<bool>("rustRuledOut");
    QTest::addColumn<Verdict>("verdict");

    // δ = 5, ι = 2, φ = 0.4, τ = 50
    QTest::newRow("both ruled out") << 50.0 << 1.0 << 100.0 << true << true << Verdict::Neither;
    QTest::newRow("Go ruled out, whatever the margin") << -50.0 << 0.0 << 0.0 << true << false << Verdict::OnlyRust;
    QTest::newRow("Rust ruled out") << 50.0 << 1.0 << 100.0 << false << true << Verdict::OnlyGo;
    QTest::newRow("clears, presses, ready") << 6.0 << 0.5 << 60.0 << false << false << Verdict::Rust;
    QTest::newRow("on every threshold") << 5.0 << 0.4 << 50.0 << false << false << Verdict::Rust;
    QTest::newRow("below by less than the tolerance")
        << 5 - 9e-10 << 0.4 - 9e-10 << 50 - 9e-10 << false << false << Verdict::Rust;
    QTest::newRow("margin below by more") << 5 - 2e-9 << 0.4 << 50.0 << false << false << Verdict::GoLeadTooSmall;
    QTest::newRow("team not ready") << 6.0 << 0.5 << 49.0 << false << false << Verdict::GoUntilTeamReady;
    QTest::newRow("readiness below by more than the tolerance")
        << 6.0 << 0.5 << 50 - 2e-9 << false << false << Verdict::GoUntilTeamReady;
    QTest::newRow("nothing presses") << 6.0 << 0.39 << 60.0 << false << false << Verdict::GoNoPressingReason;
    QTest::newRow("nothing presses and not ready")
        << 6.0 << 0.39 << 0.0 << false << false << Verdict::GoNoPressingReason;
    QTest::newRow("lead too small") << 4.9 << 1.0 << 100.0 << false << false << Verdict::GoLeadTooSmall;
    QTest::newRow("just a lead") << 2.0 << 1.0 << 100.0 << false << false << Verdict::GoLeadTooSmall;
    QTest::newRow("nearly a lead") << 1.9 << 1.0 << 100.0 << false << false << Verdict::GoByDefault;
    QTest::newRow("nothing between them") << 0.0 << 1.0 << 100.0 << false << false << Verdict::GoByDefault;
    QTest::newRow("nearly a lead of Go") << -1.9 << 1.0 << 100.0 << false << false << Verdict::GoByDefault;
    QTest::newRow("just a lead of Go") << -2.0 << 1.0 << 100.0 << false << false << Verdict::Go;
    QTest::newRow("within the tolerance of a lead of Go")
        << -2 + 9e-10 << 1.0 << 100.0 << false << false << Verdict::Go;
    QTest::newRow("Go leads") << -30.0 << 1.0 << 100.0 << false << false << Verdict::Go;
}

void VerdictTest::theFirstRuleThatHoldsDecides()
{
    QFETCH(const double, margin);
    QFETCH(const double, firstOrder);
    QFETCH(const double, readiness);
    QFETCH(const bool, goRuledOut);
    QFETCH(const bool, rustRuledOut);
    const Team team{.readiness = readiness};
    QTEST(decide(margin, firstOrder, {goRuledOut, rustRuledOut}, policyWithFirstOrder(), team), "verdict");
}

void VerdictTest::withoutABurdenOfProofRustStillHasToLead()
{
    // GIVEN no burden of proof and no indifference
    Policy policy = policyWithFirstOrder();
    policy.burdenOfProof = 0;
    policy.indifference = 0;
    // WHEN nobody leads, THEN Rust does not clear and neither leads
    QVERIFY(!clears(0, policy));
    QVERIFY(!clears(1e-9, policy));
    QVERIFY(clears(2e-9, policy));
    QCOMPARE(decide(0, 1, {}, policy, {}), Verdict::GoByDefault);
    QCOMPARE(decide(1e-9, 1, {}, policy, {}), Verdict::GoByDefault);
    QCOMPARE(decide(-1e-9, 1, {}, policy, {}), Verdict::GoByDefault);
    QCOMPARE(decide(-2e-9, 1, {}, policy, {}), Verdict::Go);
}

void VerdictTest::indifferenceAboveTheBurdenOfProofLeavesTheBarAlone()
{
    Policy policy = policyWithFirstOrder();
    policy.burdenOfProof = 3;
    policy.indifference = 10;
    QCOMPARE(decide(4, 1, {}, policy, {}), Verdict::Rust);
    QCOMPARE(decide(2, 1, {}, policy, {}), Verdict::GoByDefault);
    QCOMPARE(decide(-9, 1, {}, policy, {}), Verdict::GoByDefault);
    QCOMPARE(decide(-10, 1, {}, policy, {}), Verdict::Go);
}

void VerdictTest::withoutFirstOrderConstraintsNothingPresses()
{
    // GIVEN no first-order constraints and a threshold of nothing
    Policy policy;
    policy.firstOrderShare = 0;
    // THEN nothing presses, while one that weighs nothing does
    QVERIFY(!pressing(0, policy));
    policy.firstOrder = {0};
    QVERIFY(pressing(0, policy));
}

void VerdictTest::aConstraintNamedTwiceCountsOnce()
{
    Policy policy;
    policy.firstOrder = {2, 0, 2, 2};
    QCOMPARE(rounded(firstOrderShare(std::vector<double>{0.25, 0.4, 0.35}, policy)), 0.6);
}

void VerdictTest::nothingThatWeighsIsUndecidedUnlessAMustDecides()
{
    QCOMPARE(decideUnweighed({}), Verdict::Undecided);
    QCOMPARE(decideUnweighed({.go = true}), Verdict::OnlyRust);
    QCOMPARE(decideUnweighed({.go = false, .rust = true}), Verdict::OnlyGo);
    QCOMPARE(decideUnweighed({.go = true, .rust = true}), Verdict::Neither);
}

void VerdictTest::everyVerdictHasItsLanguage()
{
    QCOMPARE(languageOf(Verdict::Rust), Language::Rust);
    QCOMPARE(languageOf(Verdict::OnlyRust), Language::Rust);
    QCOMPARE(languageOf(Verdict::Undecided), Language::None);
    QCOMPARE(languageOf(Verdict::Neither), Language::None);
    QCOMPARE(languageOf(Verdict::Mix), Language::Mix);
    for (const Verdict verdict : {Verdict::OnlyGo, Verdict::GoUntilTeamReady, Verdict::GoNoPressingReason,
                                  Verdict::GoLeadTooSmall, Verdict::Go, Verdict::GoByDefault})
        QCOMPARE(languageOf(verdict), Language::Go);
}

void VerdictTest::mustsRuleOutWhatTheyName()
{
    const Scenario scenario =
        ScenarioBuilder().component("none", {}).component("one", {}).must(Choice::Rust).must(Choice::Rust);
    QCOMPARE(ruledOutBy(scenario.components[0].musts), RuledOut{});
    QCOMPARE(ruledOutBy(scenario.components[1].musts), (RuledOut{.go = false, .rust = true}));
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
