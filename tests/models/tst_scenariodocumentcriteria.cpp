// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoresfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;
using engine::Choice;

/// Which criteria there are: resets, new ones, and their names.
class ScenarioDocumentCriteriaTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_document.load(payments());
    }

    void aResetBringsBackTheCitedItems()
    {
        // GIVEN a scenario that has lost a source
        engine::Scenario scenario = payments();
        engine::Criterion& edited = scenario.constraints[1].criteria[0];
        const std::string lost = edited.evidence.front();
        edited.evidence.clear();
        edited.go = estimate(1, 2, 3);
        setJudgementNote(edited, u"No."_s);
        std::erase_if(scenario.evidence, [&](const engine::EvidenceItem& item) { return item.id == lost; });
        m_document.load(scenario);

        // WHEN
        m_document.resetCriterion(1, 0, catalogue());

        // THEN
        QVERIFY(!differenceFrom(catalogue(), m_document.scenario()).criteria[1][0].any());
        QCOMPARE(m_document.scenario().evidence.back().id, lost);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), scenario));
    }

    void aResetOfAllLeavesOnesOwnCriteria()
    {
        // WHEN
        m_document.resetCriteria(catalogue());

        // THEN
        const CatalogueDifference difference = differenceFrom(catalogue(), m_document.scenario());
        QVERIFY(!difference.resettable);
        QCOMPARE(difference.ownScores, 3);
    }

    void whatTheCatalogueDoesNotHaveCannotBeReset()
    {
        m_document.resetCriterion(1, 3, catalogue());
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void aNewCriterionIsOpenAndOnesOwn()
    {
        // WHEN
        const std::optional<std::string> id = m_document.addCriterion(2, u"  Größe des\n Teams "_s);

        // THEN
        QCOMPARE(id.value(), std::string("own-groe-des-teams"));
        const engine::Criterion& added = m_document.scenario().constraints[2].criteria.back();
        QCOMPARE(added.id, *id);
        QCOMPARE(added.name, std::string("Größe des Teams"));
        QCOMPARE(added.importance, 50.0);
        QVERIFY(added.go == estimate(40, 50, 60));
        QVERIFY(added.rust == estimate(40, 50, 60));
        QVERIFY(added.ownJudgement);
        QCOMPARE(m_document.undoStack().undoText(), u"new criterion Größe des Teams"_s);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void newCriteriaHaveIdsOfTheirOwn()
    {
        QCOMPARE(m_document.addCriterion(0, u"Jitter"_s).value(), std::string("own-jitter-2"));
        QCOMPARE(m_document.addCriterion(5, u"Jitter"_s).value(), std::string("own-jitter-3"));
        QCOMPARE(m_document.addCriterion(0, u"遅延"_s).value(), std::string("own-criterion"));
    }

    void aCriterionNeedsANameThatAFileMayHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("refusals");
        QTest::newRow("none") << u" \t"_s << 0;
        QTest::newRow("201 letters") << QString(201, u'x') << 1;
    }
    void aCriterionNeedsANameThatAFileMayHold()
    {
        QFETCH(QString, name);
        QFETCH(int, refusals);
        QSignalSpy refused(&m_document, &ScenarioDocument::refused);
        QVERIFY(!m_document.addCriterion(0, name));
        QCOMPARE(refused.count(), refusals);
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void aCriterionIsRenamedInOneStep()
    {
        // WHEN
        m_document.renameCriterion(1, 3, u"  Jitter & <b>noise</b> "_s);

        // THEN the id stays, and so does what the program does not know of it
        engine::Criterion expected = payments().constraints[1].criteria[3];
        expected.name = "Jitter & <b>noise</b>";
        QVERIFY(m_document.scenario().constraints[1].criteria[3] == expected);
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(m_document.steps().front().writes.front().place, std::string("/constraints/1/criteria/3/name"));
        QCOMPARE(m_document.steps().front().purpose, Purpose::RenameCriterion);
        QCOMPARE(m_document.undoStack().undoText(), u"name Jitter && <b>noise</b>"_s);

        // WHEN
        m_document.undoStack().undo();
        // THEN
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void aNameThatNoFileMayHoldRenamesNothing_data() { aCriterionNeedsANameThatAFileMayHold_data(); }
    void aNameThatNoFileMayHoldRenamesNothing()
    {
        QFETCH(QString, name);
        QFETCH(int, refusals);
        QSignalSpy refused(&m_document, &ScenarioDocument::refused);
        m_document.renameCriterion(1, 3, name);
        QCOMPARE(refused.count(), refusals);
        QVERIFY(areIdentical(m_document.scenario(), payments()));
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void theLastCriterionStays()
    {
        while (m_document.scenario().constraints[4].criteria.size() > 1) {
            m_document.removeCriterion(4, 0);
        }
        const int steps = m_document.undoStack().count();
        m_document.removeCriterion(4, 0);
        QCOMPARE(m_document.scenario().constraints[4].criteria.size(), std::size_t(1));
        QCOMPARE(m_document.undoStack().count(), steps);
    }

private:
    ScenarioDocument m_document;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentCriteriaTest)
#include "tst_scenariodocumentcriteria.moc"
