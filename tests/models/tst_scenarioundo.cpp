// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undofixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class ScenarioUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aGestureOfManyWritesIsOneStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        document.beginGesture();
        for (int tick = 1; tick <= 50; ++tick) {
            document.setImportance(0, 0, 60 + tick / 2.0);
            QCoreApplication::processEvents();
        }
        document.endGesture();

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.scenario().components[0].importances[0], 85.0);
        document.undoStack().undo();
        QVERIFY(document.scenario() == twoConstraints());
    }

    void aGestureThatEndsWhereItBeganIsNoStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());
        document.setReadiness(10);

        // WHEN
        document.beginGesture();
        document.setImportance(0, 0, 80);
        document.setImportance(0, 0, 60);
        document.endGesture();

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), u"team readiness"_s);
    }

    void aGestureThatPassesItsBeginningIsStillOneStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        document.beginGesture();
        for (const double importance : {70.0, 60.0, 50.0, 40.0}) {
            document.setImportance(0, 0, importance);
        }
        document.endGesture();

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.scenario() == twoConstraints());
    }

    void twoGesturesAreTwoSteps()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        for (const double importance : {70.0, 80.0}) {
            document.beginGesture();
            document.setImportance(0, 0, importance);
            document.endGesture();
        }

        // THEN
        QCOMPARE(document.undoStack().count(), 2);
    }

    void editsOutsideAGestureNeverMerge()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        document.setImportance(0, 0, 70);
        document.setImportance(0, 0, 80);

        // THEN
        QCOMPARE(document.undoStack().count(), 2);
    }

    void whatTheScenarioCannotTakeChangesNothing_data()
    {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* name, std::function<void(ScenarioDocument&)> edit) {
            QTest::newRow(name) << Edit{std::move(edit)};
        };
        row("importance above 100", [](ScenarioDocument& document) { document.setImportance(0, 0, 100.5); });
        row("importance below 0", [](ScenarioDocument& document) { document.setImportance(0, 0, -1); });
        row("importance that is no number",
            [](ScenarioDocument& document) { document.setImportance(0, 0, notANumber); });
        row("readiness above 100", [](ScenarioDocument& document) { document.setReadiness(101); });
        row("share above 1", [](ScenarioDocument& document) { document.setFirstOrderShare(35); });
        row("must without an id", [](ScenarioDocument& document) { document.setMusts(0, {{.id = "", .name = "x"}}); });
        row("workload of which only the second half fits", [](ScenarioDocument& document) {
            document.setWorkload(0, "proxy", std::vector<double>{95, 400}, u"Proxy"_s);
        });
        row("in a gesture", [](ScenarioDocument& document) {
            document.beginGesture();
            document.setImportance(0, 0, 500);
            document.endGesture();
        });
        row("steps that are not of this scenario", [](ScenarioDocument& document) {
            const Write first{"/team/readiness", "50", "60"};
            const Write second{"/components/0/importances/longevity", "50", "60"};
            document.apply({Purpose::Workload, {}, {first, second}}, ScenarioDocument::Direction::Forward);
        });
        row("a step that takes a constraint away", [](ScenarioDocument& document) {
            const engine::Scenario fewer =
                testing::ScenarioBuilder().constraint("latency", 40, 80).component("api", {60});
            const Write everything{"", {}, writeScenario(fewer).toStdString()};
            document.apply({Purpose::Workload, {}, {everything}}, ScenarioDocument::Direction::Forward);
        });
    }
    void whatTheScenarioCannotTakeChangesNothing()
    {
        QFETCH(Edit, edit);
        // GIVEN a step done and a step undone
        ScenarioDocument document;
        document.load(twoConstraints());
        document.setReadiness(70);
        document.setReadiness(80);
        document.undoStack().undo();
        QCoreApplication::processEvents();
        const engine::Scenario before = document.scenario();
        QSignalSpy refused(&document, &ScenarioDocument::refused);
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        edit(document);

        // THEN
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.front().front().toString().isEmpty());
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.scenario() == before);
        QCOMPARE(document.undoStack().count(), 2);
        QVERIFY(document.undoStack().canRedo());
    }

    void aKeptStepThatDoesNotFitIsLeftOut()
    {
        // GIVEN
        ScenarioDocument document;
        const Change fitting{Purpose::Readiness, {}, {{"/team/readiness", "40", "50"}}};
        const Change strange{Purpose::Importance, u"x"_s, {{"/components/7/importances/x", "1", "2"}}};
        document.load(twoConstraints(), {fitting, strange}, 2);
        QSignalSpy refused(&document, &ScenarioDocument::refused);

        // WHEN
        document.undoStack().undo();

        // THEN
        QCOMPARE(refused.count(), 1);
        QVERIFY(document.scenario() == twoConstraints());
        document.undoStack().undo();
        QCOMPARE(document.scenario().team.readiness, 40.0);
    }

    void stepsAndWhatWasUndoneSurviveAReload()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());
        document.setReadiness(70);
        document.setImportance(0, 1, 33.3);
        document.setWorkload(0, "proxy", std::vector<double>{95, 40}, u"Proxy"_s);
        const engine::Scenario end = document.scenario();
        document.undoStack().undo();
        document.undoStack().undo();

        // WHEN
        ScenarioDocument reloaded;
        QSignalSpy refused(&reloaded, &ScenarioDocument::refused);
        reloaded.load(document.scenario(), document.steps(), document.undoStack().index());

        // THEN
        QVERIFY(reloaded.steps() == document.steps());
        QVERIFY(reloaded.scenario() == document.scenario());
        QCOMPARE(reloaded.undoStack().undoText(), u"team readiness"_s);
        QCOMPARE(reloaded.undoStack().redoText(), u"weight of cost"_s);
        reloaded.undoStack().redo();
        reloaded.undoStack().redo();
        QVERIFY(reloaded.scenario() == end);
        reloaded.undoStack().setIndex(0);
        QVERIFY(reloaded.scenario() == twoConstraints());
        QCOMPARE(refused.count(), 0);
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioUndoTest)
#include "tst_scenarioundo.moc"
