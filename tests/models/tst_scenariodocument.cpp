// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class ScenarioDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void everyEditIsOneStepThatSaysWhatItIs_data() { listEdits(); }
    void everyEditIsOneStepThatSaysWhatItIs()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, text);
        QFETCH(Parts, parts);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        edit(document);

        // THEN
        QVERIFY(document.scenario() != payments());
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), text);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().value<Parts>(), parts);
    }

    void undoAndRedoRestoreEveryBit_data() { listEdits(); }
    void undoAndRedoRestoreEveryBit()
    {
        QFETCH(Edit, edit);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        edit(document);
        const engine::Scenario edited = document.scenario();

        // WHEN
        document.undoStack().undo();
        // THEN
        QVERIFY(areIdentical(document.scenario(), payments()));

        // WHEN
        document.undoStack().redo();
        // THEN
        QVERIFY(areIdentical(document.scenario(), edited));
    }

    void settingTheSameValueIsNoStep_data() { listEdits(); }
    void settingTheSameValueIsNoStep()
    {
        QFETCH(Edit, edit);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        edit(document);
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        edit(document);

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void fractionsSurviveUndoToTheLastBit_data()
    {
        QTest::addColumn<double>("importance");
        QTest::newRow("a sum that is not 0.3") << 0.1 + 0.2;
        QTest::newRow("the largest below 100") << std::nextafter(100, 0);
        QTest::newRow("the smallest there is") << std::numeric_limits<double>::denorm_min();
        QTest::newRow("a third") << 100.0 / 3;
    }
    void fractionsSurviveUndoToTheLastBit()
    {
        QFETCH(double, importance);
        // GIVEN
        engine::Scenario scenario = payments();
        scenario.components[0].importances[0] = importance;
        ScenarioDocument document;
        document.load(scenario);

        // WHEN
        document.setImportance(0, 0, 1);
        document.setImportance(0, 0, importance);
        document.undoStack().undo();
        document.undoStack().undo();

        // THEN
        QVERIFY(areIdentical(document.scenario(), scenario));
    }

    void anotherScenarioIsAnnouncedWithoutTheOldStepsAndGesture()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        document.setComponent(1);
        document.beginGesture();
        document.setImportance(0, 0, 10);
        QStringList heard;
        connect(&document, &ScenarioDocument::loaded, this, [&] { heard << u"loaded"_s; });
        connect(&document, &ScenarioDocument::changed, this, [&](Parts parts) {
            heard << (parts == Parts(Part::Everything) ? u"everything changed"_s : u"something changed"_s);
        });
        connect(&document, &ScenarioDocument::analysisChanged, this, [&] { heard << u"analysed"_s; });
        connect(&document, &ScenarioDocument::settled, this, [&] { heard << u"settled"_s; });

        // WHEN
        const engine::Scenario other =
            testing::ScenarioBuilder("Other").constraint("longevity", 10, 90).component("one", {40});
        document.load(other);
        letTheDocumentThink();

        // THEN
        QCOMPARE(heard, (QStringList{u"loaded"_s, u"everything changed"_s, u"analysed"_s, u"settled"_s}));
        QVERIFY(document.scenario() == other);
        QVERIFY(document.analysis() == engine::analyse(other));
        QCOMPARE(document.component(), std::size_t(0));
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.inGesture());
    }

    void aComponentThatIsNotThereIsNotShown()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy loaded(&document, &ScenarioDocument::loaded);

        // WHEN
        document.setComponent(2);

        // THEN
        QCOMPARE(document.component(), std::size_t(0));
        QCOMPARE(loaded.count(), 0);
    }

    void aNewNameIsNoStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        document.rename("Payments, 2027");
        document.rename("Payments, 2027");

        // THEN
        QCOMPARE(document.scenario().name, std::string("Payments, 2027"));
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().value<Parts>(), Parts(Part::Details));
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentTest)
#include "tst_scenariodocument.moc"
