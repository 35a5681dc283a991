// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// Two windows on one library: whatever one writes, the other never overwrites.
class TestLibrarySharing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void interleavedSavesLoseNothing();
    void aSaveAfterSomebodyElsesIsKeptApart();
    void aSaveKeptApartKeepsItsNoteAndUndoSteps();
    void aWorkingCopyBesideSomebodyElsesIsKeptApart();
    void copiesSentBeforeTheAnswerGoToTheSameScenario();
    void openingTheScenarioAgainTakesTheOthersState();
    void aWorkingCopyThatWasReadMayBeContinued();
    void aSaveLeavesAWorkingCopyThatItHasNotSeen();
    void revertingLeavesAWorkingCopyThatItHasNotSeen();
    void aScenarioDeletedElsewhereIsKeptApart();
    void aRenameElsewhereKeepsBothStates();
    void theSameNameAtTheSameTimeGetsANumber();
    void theVersionChangesWithTheOthersWriting();
    void aFailedOperationIsForgotten();

private:
    [[nodiscard]] QSet<double> savedStates() const
    {
        QSet<double> states;
        for (const auto& summary : required(m_first->list()))
            for (const auto& revision : required(m_first->revisions(summary.id)))
                states.insert(firstImportance(required(m_first->loadRevision(summary.id, revision.number))));
        return states;
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<LibraryStore> m_first;
    std::unique_ptr<LibraryStore> m_second;
    QString m_id;
};

void TestLibrarySharing::init()
{
    m_first.reset();
    m_second.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_first = m_library->open();
    m_second = m_library->open();
    m_id = required(m_first->add(exampleScenario("Payments API", 100), u"created"_s)).summary.id;
}

void TestLibrarySharing::interleavedSavesLoseNothing()
{
    // GIVEN two editors of the same scenario
    constexpr int rounds = 100;
    QSet<double> expected = {100.0};
    int keptApart = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto here = required(m_first->load(m_id));
        const auto there = required(m_second->load(m_id));
        const double first = (round * 2 + 1) / 4.0;
        const double second = (round * 2 + 2) / 4.0;
        // WHEN both save
        const auto one = required(m_first->save(copyOf(here, first), {}));
        const auto two = required(m_second->save(copyOf(there, second), {}));
        keptApart += int{one.changedElsewhere} + int{two.changedElsewhere};
        expected << first << second;
    }
    // THEN all 200 saves are there
    QCOMPARE(keptApart, rounds);
    QCOMPARE(savedStates(), expected);
    QVERIFY(m_second->verifyAll().has_value());
}

void TestLibrarySharing::aSaveAfterSomebodyElsesIsKeptApart()
{
    // GIVEN
    const auto here = required(m_first->load(m_id));
    const auto there = required(m_second->load(m_id));
    required(m_first->save(copyOf(here, 1), {}));
    // WHEN
    const auto saved = required(m_second->save(copyOf(there, 2), {}));
    // THEN
    QVERIFY(saved.changedElsewhere);
    QVERIFY(saved.summary.id != m_id);
    QCOMPARE(saved.summary.name, u"Payments API (2)"_s);
    QCOMPARE(firstImportance(required(m_second->load(m_id)).scenario), 1);
    const auto ours = required(m_first->load(saved.summary.id));
    QCOMPARE(firstImportance(ours.saved), 2);
    QVERIFY(required(m_first->revisions(saved.summary.id)).front().note.contains(u"Payments API"));
}

void TestLibrarySharing::aSaveKeptApartKeepsItsNoteAndUndoSteps()
{
    // GIVEN an edited state that is in the library as a working copy
    const auto copy = copyOf(required(m_second->load(m_id)), 2, "undo");
    required(m_second->keep(copy));
    required(m_first->rename(m_id, u"Billing"_s));
    // WHEN
    const auto saved = required(m_second->save(copy, u"Agreed"_s));
    // THEN it has moved, and is not in two places
    QVERIFY(saved.changedElsewhere);
    QCOMPARE(required(m_first->revisions(saved.summary.id)).front().note, u"Agreed"_s);
    QCOMPARE(required(m_first->load(saved.summary.id)).undo, "undo"_qba);
    const auto original = required(m_first->load(m_id));
    QVERIFY(!original.summary.edited);
    QCOMPARE(firstImportance(original.scenario), 100);
}

void TestLibrarySharing::aWorkingCopyBesideSomebodyElsesIsKeptApart()
{
    // GIVEN
    const auto here = required(m_first->load(m_id));
    const auto there = required(m_second->load(m_id));
    required(m_first->keep(copyOf(here, 1, "undo of the first")));
    // WHEN
    const auto kept = required(m_second->keep(copyOf(there, 2, "undo of the second")));
    // THEN
    QVERIFY(kept.changedElsewhere);
    QCOMPARE(kept.summary.name, u"Payments API (2)"_s);
    const auto theirs = required(m_first->load(m_id));
    QCOMPARE(firstImportance(theirs.scenario), 1);
    QCOMPARE(theirs.undo, "undo of the first"_qba);
    const auto ours = required(m_second->load(kept.summary.id));
    QCOMPARE(firstImportance(ours.scenario), 2);
    QCOMPARE(ours.undo, "undo of the second"_qba);
}

void TestLibrarySharing::copiesSentBeforeTheAnswerGoToTheSameScenario()
{
    // GIVEN
    const auto there = required(m_second->load(m_id));
    required(m_first->keep(copyOf(required(m_first->load(m_id)), 1)));
    const auto apart = required(m_second->keep(copyOf(there, 2)));
    // WHEN
    const auto kept = required(m_second->keep(copyOf(there, 3)));
    const auto saved = required(m_second->save(copyOf(there, 4), {}));
    // THEN
    QVERIFY(kept.changedElsewhere && saved.changedElsewhere);
    QCOMPARE(kept.summary.id, apart.summary.id);
    QCOMPARE(saved.summary.id, apart.summary.id);
    QCOMPARE(saved.summary.name, u"Payments API (2)"_s);
    QCOMPARE(required(m_second->list()).size(), 2U);
}

void TestLibrarySharing::openingTheScenarioAgainTakesTheOthersState()
{
    // GIVEN a conflict
    const auto there = required(m_second->load(m_id));
    required(m_first->keep(copyOf(required(m_first->load(m_id)), 1)));
    required(m_second->keep(copyOf(there, 2)));
    // WHEN the person opens what the other one edits, and goes on with it
    const auto again = required(m_second->load(m_id));
    const auto kept = required(m_second->keep(copyOf(again, 3)));
    // THEN
    QCOMPARE(firstImportance(again.scenario), 1);
    QVERIFY(!kept.changedElsewhere);
    QCOMPARE(kept.summary.id, m_id);
    // and it is the first window's turn to be kept apart
    QVERIFY(required(m_first->keep(copyOf(again, 4))).changedElsewhere);
}

void TestLibrarySharing::aWorkingCopyThatWasReadMayBeContinued()
{
    // GIVEN a working copy of a session that has ended
    required(m_first->keep(copyOf(required(m_first->load(m_id)), 1)));
    m_first.reset();
    // WHEN
    const auto opened = required(m_second->load(m_id));
    const auto kept = required(m_second->keep(copyOf(opened, 2)));
    // THEN
    QVERIFY(!kept.changedElsewhere);
    QCOMPARE(required(m_second->list()).size(), 1U);
}

void TestLibrarySharing::aSaveLeavesAWorkingCopyThatItHasNotSeen()
{
    // GIVEN
    const auto there = required(m_second->load(m_id));
    required(m_first->keep(copyOf(required(m_first->load(m_id)), 1)));
    // WHEN
    const auto saved = required(m_second->save(copyOf(there, 2), {}));
    // THEN
    QVERIFY(!saved.changedElsewhere);
    const auto opened = required(m_first->load(m_id));
    QCOMPARE(firstImportance(opened.scenario), 1);
    QCOMPARE(firstImportance(opened.saved), 2);
    QCOMPARE(opened.baseRevision, 1);
    // and saving that one keeps both
    QVERIFY(required(m_first->save(copyOf(opened, 1), {})).changedElsewhere);
    QCOMPARE(savedStates(), (QSet<double>{100.0, 1.0, 2.0}));
}

void TestLibrarySharing::revertingLeavesAWorkingCopyThatItHasNotSeen()
{
    // GIVEN
    static_cast<void>(required(m_second->load(m_id)));
    required(m_first->keep(copyOf(required(m_first->load(m_id)), 1)));
    // WHEN
    static_cast<void>(required(m_second->revert(m_id)));
    // THEN
    QCOMPARE(firstImportance(required(m_first->load(m_id)).scenario), 1);
}

void TestLibrarySharing::aScenarioDeletedElsewhereIsKeptApart()
{
    // GIVEN
    const auto copy = copyOf(required(m_second->load(m_id)), 2);
    required(m_first->remove(m_id));
    // WHEN
    const auto kept = required(m_second->keep(copy));
    // THEN
    QVERIFY(kept.changedElsewhere);
    QCOMPARE(kept.summary.name, u"Payments API"_s);
    QCOMPARE(required(m_first->list()).size(), 1U);
    QCOMPARE(firstImportance(required(m_first->load(kept.summary.id)).scenario), 2);
}

void TestLibrarySharing::aRenameElsewhereKeepsBothStates()
{
    // GIVEN
    const auto copy = copyOf(required(m_second->load(m_id)), 2);
    required(m_first->rename(m_id, u"Billing"_s));
    // WHEN
    const auto saved = required(m_second->save(copy, {}));
    // THEN
    QVERIFY(saved.changedElsewhere);
    QCOMPARE(saved.summary.name, u"Payments API"_s);
    QCOMPARE(required(m_first->load(m_id)).summary.name, u"Billing"_s);
}

void TestLibrarySharing::theSameNameAtTheSameTimeGetsANumber()
{
    // WHEN
    const auto other = required(m_second->add(exampleScenario("payments api"), u"created"_s));
    // THEN
    QCOMPARE(other.summary.name, u"payments api (2)"_s);
}

void TestLibrarySharing::theVersionChangesWithTheOthersWriting()
{
    // GIVEN
    const auto before = required(m_first->version());
    required(m_first->rename(m_id, u"Billing"_s));
    QCOMPARE(required(m_first->version()), before);
    // WHEN
    required(m_second->rename(m_id, u"Invoices"_s));
    // THEN
    QVERIFY(required(m_first->version()) != before);
}

void TestLibrarySharing::aFailedOperationIsForgotten()
{
    // GIVEN somebody who holds the file, so that writing fails
    const auto opened = required(m_first->load(m_id));
    RawDatabase other(m_library->path());
    QCOMPARE(other.run("CREATE TABLE t(x); BEGIN IMMEDIATE"), std::string());
    // WHEN
    const auto kept = m_first->keep(copyOf(opened, 1));
    // THEN
    QVERIFY(!kept.has_value());
    QVERIFY2(kept.error().contains(u"in use by another program"), qPrintable(kept.error()));
    other.run("ROLLBACK");
    QVERIFY(!required(m_first->keep(copyOf(opened, 1))).changedElsewhere);
    QCOMPARE(required(m_first->list()).size(), 1U);
}

QTEST_GUILESS_MAIN(TestLibrarySharing)
#include "tst_librarysharing.moc"
