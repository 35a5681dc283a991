// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintpanelfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// The rules below the weights: policy and musts.
class PolicyAndMustsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void policyIsTypedInItsUnitAndWrittenExactly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<engine::Policy>("policy");
        QTest::addColumn<QString>("undo");
        const auto row = [](const QString& name, const QString& typed, const QString& undo, const auto& change) {
            engine::Policy policy = greenfield().policy;
            change(policy);
            QTest::newRow(qPrintable(name)) << name << typed << policy << undo;
        };
        row(u"Burden of proof, exact"_s, u"7.5"_s, u"burden of proof"_s,
            [](engine::Policy& policy) { policy.burdenOfProof = 7.5; });
        row(u"Indifference, exact"_s, u"0.3"_s, u"indifference"_s,
            [](engine::Policy& policy) { policy.indifference = 0.3; });
        row(u"First-order share, exact"_s, u"35"_s, u"first-order share"_s,
            [](engine::Policy& policy) { policy.firstOrderShare = 0.35; });
        row(u"First-order share, exact"_s, u"57"_s, u"first-order share"_s,
            [](engine::Policy& policy) { policy.firstOrderShare = 0.57; });
        row(u"Team threshold, exact"_s, u"66"_s, u"team threshold"_s,
            [](engine::Policy& policy) { policy.teamThreshold = 66; });
    }
    void policyIsTypedInItsUnitAndWrittenExactly()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(engine::Policy, policy);
        QFETCH(QString, undo);
        // GIVEN
        Window window;
        // WHEN
        window.type(name, typed);
        letTheDocumentThink();
        letTheDocumentThink();
        // THEN
        QVERIFY(window.policy() == policy);
        QCOMPARE(window.document.undoStack().count(), 1);
        QCOMPARE(window.document.undoStack().undoText(), undo);
        QCOMPARE(window.named<QDoubleSpinBox>(name)->text(), typed);
    }

    void theBurdenOfProofIsSaidInWords()
    {
        // GIVEN
        Window window;
        QVERIFY(window.says(u"Go is the default: Rust has to lead by 5 points"_s));
        // WHEN
        window.type(u"Burden of proof, exact"_s, u"7.5"_s);
        letTheDocumentThink();
        // THEN
        QVERIFY(window.says(u"Go is the default: Rust has to lead by 7.5 points"_s));
    }

    void anyConstraintCanBeFirstOrder()
    {
        // GIVEN latency, blast radius and longevity
        Window window;
        auto* const cost = window.named<QCheckBox>(u"Cost is first-order"_s);
        QVERIFY(cost);
        QVERIFY(!cost->isChecked());

        // WHEN
        cost->click();
        letTheDocumentThink();
        // THEN
        QVERIFY(window.policy().firstOrder == (std::vector<std::size_t>{0, 1, 2, 5}));

        // WHEN
        window.document.undoStack().undo();
        letTheDocumentThink();
        // THEN
        QVERIFY(!cost->isChecked());
        QVERIFY(window.policy().firstOrder == greenfield().policy.firstOrder);
    }

    void noConstraintNeedsToBeFirstOrder()
    {
        // GIVEN
        Window window;
        // WHEN
        for (QCheckBox* const box : window.panel.findChildren<QCheckBox*>()) {
            if (box->isChecked()) {
                box->click();
                letTheDocumentThink();
            }
        }
        // THEN
        QVERIFY(window.policy().firstOrder.empty());
        QCOMPARE(window.document.undoStack().count(), 3);
    }

    void aMustIsTickedByItsTextAndUntickedByUndo()
    {
        // GIVEN
        Window window;
        auto* const must = window.panel.findChild<WrappedCheckBox*>(u"must-no-ramp-up"_s);
        QVERIFY(!must->isChecked());

        // WHEN
        QTest::mouseClick(must->findChild<TextLabel*>(), Qt::LeftButton);
        letTheDocumentThink();
        // THEN
        QVERIFY(must->isChecked());
        QCOMPARE(window.component().musts.size(), std::size_t(1));
        QVERIFY(window.component().musts.front() == catalogue().musts[2]);
        QCOMPARE(window.document.analysis().components[0].verdict, engine::Verdict::OnlyGo);

        // WHEN
        window.document.undoStack().undo();
        letTheDocumentThink();
        // THEN
        QVERIFY(!must->isChecked());
        QVERIFY(window.component().musts.empty());
    }

    void aMustOfTheScenarioKeepsItsOwnWords()
    {
        // GIVEN a must that has the id of one in the catalogue, but says something else
        engine::Scenario scenario = greenfield();
        const engine::Must own{.id = "no-gc-pauses", .name = "No pause over 1 ms", .rulesOut = engine::Choice::Go};
        scenario.components[0].musts = {own};
        Window window(scenario);
        QVERIFY(window.says(u"No pause over 1 ms"_s));

        // WHEN another one is ticked
        window.panel.findChild<WrappedCheckBox*>(u"must-no-ramp-up"_s)->findChild<QCheckBox*>()->click();

        // THEN
        QVERIFY(window.component().musts == (std::vector{own, catalogue().musts[2]}));
    }

    void aMustThatUndoBringsBackHasItsBox()
    {
        // GIVEN a must of the scenario's own that was taken away before the program was started again
        engine::Scenario scenario = greenfield();
        const engine::Must own{.id = "own", .name = "Our own", .rulesOut = engine::Choice::Rust};
        scenario.components[0].musts = {own};
        ScenarioDocument before;
        before.load(scenario);
        before.setMusts(0, {});
        Window window;
        window.document.load(before.scenario(), before.steps(), 1);
        QVERIFY(!window.panel.findChild<WrappedCheckBox*>(u"must-own"_s));

        // WHEN
        window.document.undoStack().undo();
        letTheDocumentThink();

        // THEN
        auto* const box = window.panel.findChild<WrappedCheckBox*>(u"must-own"_s);
        QVERIFY(box && box->isChecked());
        window.panel.findChild<WrappedCheckBox*>(u"must-no-ramp-up"_s)->findChild<QCheckBox*>()->click();
        QCOMPARE(window.component().musts.size(), std::size_t(2));
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::PolicyAndMustsTest)
#include "tst_policyandmusts.moc"
