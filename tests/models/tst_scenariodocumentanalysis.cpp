// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// When a document is analysed, and what it tells of it.
class ScenarioDocumentAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void manyWritesInOneTurnAreAnalysedOnce()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);

        // WHEN
        for (int tick = 0; tick < 100; ++tick) {
            document.setImportance(0, 0, tick);
        }
        QCOMPARE(analysed.count(), 0);
        letTheDocumentThink();

        // THEN
        QCOMPARE(analysed.count(), 1);
        QVERIFY(document.analysis() == engine::analyse(document.scenario()));
        letTheDocumentThink();
        QCOMPARE(analysed.count(), 1);
    }

    void undoIsAnalysedToo()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        const engine::Analysis before = document.analysis();
        document.setImportance(0, 0, 0);
        letTheDocumentThink();
        QVERIFY(document.analysis() != before);

        // WHEN
        document.undoStack().undo();
        letTheDocumentThink();

        // THEN
        QVERIFY(document.analysis() == before);
    }

    void anEditSettlesOnceWhenItIsAnalysed()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.setReadiness(80);
        QCOMPARE(settled.count(), 0);
        letTheDocumentThink();

        // THEN
        QCOMPARE(settled.count(), 1);
    }

    void nothingSettlesWhileTheHandMoves_data()
    {
        QTest::addColumn<bool>("analysedBeforeTheEnd");
        QTest::newRow("the last tick is analysed, then the hand lets go") << true;
        QTest::newRow("the hand lets go before the last tick is analysed") << false;
    }
    void nothingSettlesWhileTheHandMoves()
    {
        QFETCH(bool, analysedBeforeTheEnd);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.beginGesture();
        document.setImportance(0, 0, 10);
        letTheDocumentThink();
        document.setImportance(0, 0, 20);
        if (analysedBeforeTheEnd) {
            letTheDocumentThink();
        }
        QCOMPARE(analysed.count(), analysedBeforeTheEnd ? 2 : 1);
        QCOMPARE(settled.count(), 0);
        document.endGesture();
        letTheDocumentThink();

        // THEN
        QCOMPARE(analysed.count(), 2);
        QCOMPARE(settled.count(), 1);
        QVERIFY(document.analysis() == engine::analyse(document.scenario()));
    }

    void whileTheHandMovesItIsKnownWhatWasBefore_data()
    {
        QTest::addColumn<bool>("analysedBeforeTheEnd");
        QTest::newRow("the last tick is analysed, then the hand lets go") << true;
        QTest::newRow("the hand lets go before the last tick is analysed") << false;
    }
    void whileTheHandMovesItIsKnownWhatWasBefore()
    {
        QFETCH(bool, analysedBeforeTheEnd);
        // GIVEN an edit that is not analysed yet
        ScenarioDocument document;
        document.load(payments());
        document.setImportance(0, 0, 30);
        const engine::Analysis atTheBegin = engine::analyse(document.scenario());
        QVERIFY(document.before() == nullptr);

        // WHEN
        document.beginGesture();
        document.setImportance(0, 0, 10);
        letTheDocumentThink();
        // THEN
        QVERIFY(document.before() != nullptr);
        QVERIFY(*document.before() == atTheBegin);
        QVERIFY(document.analysis() != atTheBegin);

        // WHEN
        document.setImportance(0, 0, 20);
        if (analysedBeforeTheEnd) {
            letTheDocumentThink();
            QVERIFY(*document.before() == atTheBegin);
        }
        bool settled = false;
        connect(&document, &ScenarioDocument::settled, this, [&] { settled = document.before() == nullptr; });
        document.endGesture();
        letTheDocumentThink();
        // THEN
        QVERIFY(settled);
        QVERIFY(document.before() == nullptr);
    }

    void anotherScenarioHasNothingBefore()
    {
        ScenarioDocument document;
        document.load(payments());
        document.beginGesture();
        document.load(payments());
        QVERIFY(document.before() == nullptr);
    }

    void endingWhatHasNotBegunIsNothing()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.endGesture();

        // THEN
        QCOMPARE(settled.count(), 0);
    }

    void theAnalysisIsThatOfTheScenarioWhenItIsAnnounced()
    {
        // GIVEN
        ScenarioDocument document;
        bool fits = false;
        connect(&document, &ScenarioDocument::loaded, this,
                [&] { fits = document.analysis() == engine::analyse(document.scenario()); });

        // WHEN
        document.load(payments());

        // THEN
        QVERIFY(fits);
    }

    void anotherComponentIsAnnouncedAndSettles()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy loaded(&document, &ScenarioDocument::loaded);
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.setComponent(1);

        // THEN
        QCOMPARE(document.component(), std::size_t(1));
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(analysed.count(), 1);
        QCOMPARE(settled.count(), 1);
        QCOMPARE(document.undoStack().count(), 0);
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentAnalysisTest)
#include "tst_scenariodocumentanalysis.moc"
