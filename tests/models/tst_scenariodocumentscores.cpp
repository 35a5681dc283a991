// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoresfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;
using engine::Choice;

class ScenarioDocumentScoresTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_document.load(payments());
    }

    void everyEditIsOneStepOfPlacesThatSaysWhatItIs_data() { listEdits(); }
    void everyEditIsOneStepOfPlacesThatSaysWhatItIs()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, text);
        QFETCH(QStringList, places);
        QSignalSpy changed(&m_document, &ScenarioDocument::changed);

        // WHEN
        edit(m_document);

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(m_document.undoStack().undoText(), text);
        QStringList written;
        const Change step = m_document.steps().front();
        for (const Write& write : step.writes) {
            written << QString::fromStdString(write.place);
        }
        QCOMPARE(written, places);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().value<Parts>(), Parts(Part::Scores));
    }

    void undoAndRedoRestoreEveryBit_data() { listEdits(); }
    void undoAndRedoRestoreEveryBit()
    {
        QFETCH(Edit, edit);
        // GIVEN
        edit(m_document);
        const engine::Scenario edited = m_document.scenario();
        QVERIFY(edited != payments());

        // WHEN
        m_document.undoStack().undo();
        // THEN
        QVERIFY(areIdentical(m_document.scenario(), payments()));

        // WHEN
        m_document.undoStack().redo();
        // THEN
        QVERIFY(areIdentical(m_document.scenario(), edited));
    }

    void settingTheSameAgainIsNoStep_data() { listEdits(); }
    void settingTheSameAgainIsNoStep()
    {
        QFETCH(Edit, edit);
        // GIVEN
        edit(m_document);

        // WHEN
        edit(m_document);

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
    }

    void whatIsSetByHandIsOnesOwnJudgement()
    {
        // WHEN
        m_document.setEstimate(1, 0, Choice::Rust, estimate(1, 2, 3));
        // THEN
        QVERIFY(tail(m_document).ownJudgement);

        // WHEN
        m_document.setOwnJudgement(1, 0, false);
        // THEN
        QVERIFY(!tail(m_document).ownJudgement);
        QCOMPARE(tail(m_document).rust.high, 3.0);
    }

    void theSameScoreIsNoJudgement()
    {
        m_document.setEstimate(1, 0, Choice::Go, tail(m_document).go);
        QVERIFY(!tail(m_document).ownJudgement);
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void aDragIsOneStep()
    {
        // WHEN
        m_document.beginGesture();
        for (int tick = 1; tick <= 20; ++tick) {
            m_document.setEstimate(1, 0, Choice::Go, estimate(45, 64 + tick, 85));
        }
        m_document.endGesture();

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(tail(m_document).go.likely, 84.0);
        QVERIFY(tail(m_document).ownJudgement);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void aDragBackToWhereItBeganIsNothing_data()
    {
        QTest::addColumn<bool>("ownBefore");
        QTest::newRow("nobody's judgement") << false;
        QTest::newRow("own judgement") << true;
    }
    void aDragBackToWhereItBeganIsNothing()
    {
        QFETCH(bool, ownBefore);
        // GIVEN
        engine::Scenario scenario = payments();
        scenario.constraints[1].criteria[0].ownJudgement = ownBefore;
        m_document.load(scenario);
        const engine::Estimate go = tail(m_document).go;

        // WHEN
        m_document.beginGesture();
        m_document.setEstimate(1, 0, Choice::Go, estimate(45, 65, 85));
        m_document.setEstimate(1, 0, Choice::Go, estimate(45, 66, 85));
        m_document.setEstimate(1, 0, Choice::Go, go);
        m_document.endGesture();

        // THEN
        QVERIFY(areIdentical(m_document.scenario(), scenario));
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void anotherDragBackIsAnotherJudgement()
    {
        // GIVEN a drag
        const engine::Estimate go = tail(m_document).go;
        m_document.beginGesture();
        m_document.setEstimate(1, 0, Choice::Go, estimate(45, 65, 85));
        m_document.endGesture();

        // WHEN a second one brings the old score back
        m_document.beginGesture();
        m_document.setEstimate(1, 0, Choice::Go, go);
        m_document.endGesture();

        // THEN that is somebody's judgement now
        QCOMPARE(m_document.undoStack().count(), 2);
        QVERIFY(tail(m_document).ownJudgement);
    }

    void aScoreOutOfOrderIsRefusedAndChangesNothing()
    {
        QSignalSpy refused(&m_document, &ScenarioDocument::refused);

        // WHEN
        m_document.setEstimate(1, 0, Choice::Rust, estimate(80, 70, 90));

        // THEN
        QVERIFY(areIdentical(m_document.scenario(), payments()));
        QCOMPARE(m_document.undoStack().count(), 0);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().toString(), u"/constraints/1/criteria/0/rust: low 80 is above likely 70"_s);
    }

    void typedTextIsOneStep()
    {
        // WHEN it is typed letter by letter, each analysed
        m_document.beginGesture();
        const int typing = m_document.gesture();
        m_document.setRationale(1, 3, u"N"_s);
        m_document.endGesture();
        for (const QString& typed : {u"No"_s, u"No."_s}) {
            m_document.resumeGesture(typing);
            m_document.setRationale(1, 3, typed);
            m_document.endGesture();
            QCoreApplication::processEvents();
        }

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void theAnalysisFollowsTheScores()
    {
        m_document.setEstimate(1, 0, Choice::Go, estimate(0, 0, 0));
        m_document.removeCriterion(1, 3);
        QCoreApplication::processEvents();
        QVERIFY(m_document.analysis() == engine::analyse(m_document.scenario()));
    }

private:
    ScenarioDocument m_document;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentScoresTest)
#include "tst_scenariodocumentscores.moc"
