// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintpanelfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class ConstraintPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void showingAScenarioWritesNothing()
    {
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.components[0].importances = {57.2346, 100.0 / 3, 0, 0.04, 99.96, 100};
        scenario.policy = {.burdenOfProof = 45.678,
                           .indifference = 0.001,
                           .firstOrder = {2, 0},
                           .firstOrderShare = 0.3349,
                           .teamThreshold = 99.99};
        scenario.team.readiness = 12.345;
        // WHEN
        Window window(scenario);
        letTheDocumentThink();
        // THEN
        QVERIFY(window.document.scenario() == scenario);
        QCOMPARE(window.document.undoStack().count(), 0);
    }

    void thePickerOfWorkloadsSaysWhereItsProfilesComeFrom()
    {
        const Window window;
        const auto* const workload = window.named<QComboBox>(u"Workload"_s);
        const QString origin = u"The profiles were chosen to reproduce the article."_s;
        QVERIFY2(workload->accessibleDescription().contains(origin), qPrintable(workload->accessibleDescription()));
        QVERIFY2(workload->toolTip().contains(origin), qPrintable(workload->toolTip()));
    }

    void aWorkloadFillsTheWeightsInOneStep()
    {
        // GIVEN
        Window window;
        const Workload& http = *catalogue().workload("http-api");
        auto* const workload = window.named<QComboBox>(u"Workload"_s);
        QCOMPARE(workload->currentData().toString(), u"greenfield"_s);

        // WHEN
        QTest::keyClick(workload, Qt::Key_Home);
        letTheDocumentThink();

        // THEN
        QCOMPARE(window.component().workload, std::string("http-api"));
        QVERIFY(window.component().importances == http.importances);
        QCOMPARE(window.weight(u"cost"_s)->value(), 90.0);
        QCOMPARE(window.document.undoStack().count(), 1);
        QCOMPARE(window.document.undoStack().undoText(), u"workload Ordinary HTTP service"_s);

        // WHEN
        window.document.undoStack().undo();
        letTheDocumentThink();
        // THEN
        QVERIFY(window.document.scenario() == greenfield());
        QCOMPARE(workload->currentData().toString(), u"greenfield"_s);
        QCOMPARE(window.weight(u"cost"_s)->value(), 50.0);
    }

    void theWorkloadSaysThatItsProfileWasChanged()
    {
        // GIVEN
        Window window;
        QVERIFY(window.says(u"The profiles were chosen to reproduce the article."_s));
        QVERIFY(!window.says(u"changed"_s));

        // WHEN
        window.weight(u"latency"_s)->slider()->setValue(51);
        letTheDocumentThink();
        // THEN
        QVERIFY(window.says(u"changed"_s));

        // WHEN
        window.weight(u"latency"_s)->slider()->setValue(50);
        letTheDocumentThink();
        // THEN
        QVERIFY(!window.says(u"changed"_s));
    }

    void aWorkloadIsGivenByNameNotByPlace()
    {
        // GIVEN constraints in another order, and one that the catalogue does not know
        Window window(testing::ScenarioBuilder()
                          .constraint("longevity", 40, 80)
                          .constraint("fun", 40, 80)
                          .constraint("cost", 70, 50)
                          .component("api", {1, 2, 3}));
        // WHEN
        QTest::keyClick(window.named<QComboBox>(u"Workload"_s), Qt::Key_Home);
        letTheDocumentThink();
        // THEN the catalogue says nothing of it, so it weighs what it weighed
        QVERIFY(window.component().importances == (std::vector<double>{25, 2, 90}));
        QVERIFY(!window.says(u"changed"_s));
    }

    void aWorkloadThatNoCatalogueKnowsIsShownAsItIs()
    {
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.components[0].workload = "<b>time machine</b>";
        // WHEN
        Window window(scenario);
        // THEN
        const auto* const workload = window.named<QComboBox>(u"Workload"_s);
        QCOMPARE(workload->currentIndex(), -1);
        QCOMPARE(workload->placeholderText(), u"<b>time machine</b>"_s);
    }

    void theSharesShownAddUpToAHundred_data()
    {
        QTest::addColumn<QList<double>>("importances");
        QTest::newRow("all equal") << QList<double>{50, 50, 50, 50, 50, 50};
        QTest::newRow("thirds") << QList<double>{10, 10, 10, 0, 0, 0};
        QTest::newRow("one hardly anything") << QList<double>{100, 100, 100, 100, 100, 0.1};
        QTest::newRow("any") << QList<double>{13.7, 88.8, 42, 3.14, 61.5, 27.1};
    }
    void theSharesShownAddUpToAHundred()
    {
        QFETCH(QList<double>, importances);
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.components[0].importances = {importances.begin(), importances.end()};
        // WHEN
        Window window(scenario);
        // THEN
        int sum = 0;
        for (const WeightSlider* const weight : window.weights()) {
            const auto number = QRegularExpression(u"^· (\\d+)\u00a0%$"_s).match(weight->note());
            QVERIFY2(number.hasMatch(), qPrintable(weight->note()));
            sum += number.captured(1).toInt();
        }
        QCOMPARE(sum, 100);
    }

    void thereAreNoSharesWhereNothingWeighs()
    {
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.components[0].importances.assign(6, 0);
        // WHEN
        Window window(scenario);
        // THEN
        for (const WeightSlider* const weight : window.weights()) {
            QCOMPARE(weight->note(), QString());
        }
    }

    void aHeldKeyOnAWeightIsOneStep()
    {
        // GIVEN
        Window window;
        FineSlider& slider = *window.weight(u"latency"_s)->slider();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Right, Qt::NoModifier);

        // WHEN
        QCoreApplication::sendEvent(&slider, &press);
        for (int tick = 0; tick < 10; ++tick) {
            QCoreApplication::sendEvent(&slider, &repeat);
            letTheDocumentThink();
        }
        QCoreApplication::sendEvent(&slider, &release);

        // THEN
        QCOMPARE(window.component().importances[1], 61.0);
        QCOMPARE(window.document.undoStack().count(), 1);
        QCOMPARE(window.document.undoStack().undoText(), u"weight of Latency"_s);
        QVERIFY(!window.document.inGesture());
    }

    void theWordsForReadinessFollowTheSlider_data()
    {
        QTest::addColumn<int>("readiness");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody") << 0 << u"Nobody has shipped Rust, and there is no time to learn"_s;
        QTest::newRow("just not two") << 49 << u"A few have learned it; nobody could review it in production"_s;
        QTest::newRow("two") << 50 << u"Two people can review Rust well"_s;
        QTest::newRow("everybody") << 100 << u"The team ships Rust every week"_s;
    }
    void theWordsForReadinessFollowTheSlider()
    {
        QFETCH(int, readiness);
        QFETCH(QString, words);
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.team.readiness = 75;
        Window window(scenario);
        QVERIFY(window.says(u"Most of the team has shipped Rust"_s));
        // WHEN
        window.named<FineSlider>(u"Team readiness"_s)->setValue(readiness);
        letTheDocumentThink();
        // THEN
        QVERIFY(window.says(words));
        QCOMPARE(window.document.scenario().team.readiness, static_cast<double>(readiness));
    }

    void anotherScenarioWithOtherConstraintsHasItsOwnSliders()
    {
        // GIVEN
        Window window;
        QCOMPARE(window.weights().size(), 6);

        // WHEN
        window.document.load(testing::ScenarioBuilder()
                                 .constraint("fun", 40, 80)
                                 .constraint("<b>fame</b>", 70, 50)
                                 .firstOrder({"fun"})
                                 .component("api", {10, 30}));
        // THEN
        QCOMPARE(window.weights().size(), 2);
        QVERIFY(window.named<FineSlider>(u"<b>fame</b>"_s));
        QVERIFY(!window.weight(u"latency"_s));
        QCOMPARE(window.weight(u"fun"_s)->value(), 10.0);
        QVERIFY(window.named<QCheckBox>(u"fun is first-order"_s)->isChecked());

        // WHEN
        window.weight(u"fun"_s)->slider()->setValue(70);
        // THEN
        QCOMPARE(window.component().importances[0], 70.0);
    }

    void everyComponentHasWeightsAndMustsOfItsOwn()
    {
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.components.push_back(scenario.components.front());
        scenario.components[1].id = "batch";
        scenario.components[1].name = "Batch";
        scenario.components[1].importances.assign(6, 7);
        scenario.components[1].musts = {catalogue().musts[0]};
        Window window(scenario);

        // WHEN
        QTest::mouseClick(window.named<QToolButton>(u"Batch"_s), Qt::LeftButton);
        // THEN
        QCOMPARE(window.weight(u"cost"_s)->value(), 7.0);
        QVERIFY(window.panel.findChild<WrappedCheckBox*>(u"must-no-gc-pauses"_s)->isChecked());

        // WHEN
        window.weight(u"cost"_s)->slider()->setValue(99);
        // THEN
        QCOMPARE(window.document.scenario().components[1].importances[0], 99.0);
        QCOMPARE(window.component().importances[0], 50.0);
    }

    void oneComponentNeedsNoBoundary()
    {
        Window window;
        QVERIFY(!window.panel.findChild<QWidget*>(u"boundary-own-owner"_s)->isVisible());
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::ConstraintPanelTest)
#include "tst_constraintpanel.moc"
