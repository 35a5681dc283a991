// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// What becomes a revision, and what saving, renaming, reverting and deleting leave as it was.
class TestLibraryRevisions : public QObject
{
    Q_OBJECT

private slots:
    void savingMakesARevisionAndUndoStepsStay();
    void savingWithoutAChangeMakesNoRevision();
    void revertGoesBackToTheSavedState();
    void saveAsLeavesTheOriginalAsItWasSaved();
    void renamingKeepsTheContentAndTheWorkingCopy();
    void aCopySentBeforeARenameStillCounts();
    void aDeletedScenarioCanBeRestoredUnderItsName();
    void aCopyKeptAfterDeletingDoesNotBringTheScenarioBack();
    void anyRevisionCanBeReadAndRestored();
    void duplicatingCopiesWhatIsBeingEdited();
};

namespace
{

QStringList namesOf(const std::vector<ScenarioSummary>& summaries)
{
    QStringList names;
    for (const auto& summary : summaries)
        names << summary.name;
    names.sort();
    return names;
}

QStringList kindsOf(const std::vector<Revision>& revisions)
{
    QStringList kinds;
    for (const auto& revision : revisions)
        kinds << revision.kind;
    return kinds;
}

QString addTo(LibraryStore& store, const engine::Scenario& scenario)
{
    return required(store.add(scenario, u"created"_s)).summary.id;
}

} // namespace

void TestLibraryRevisions::savingMakesARevisionAndUndoStepsStay()
{
    // GIVEN
    const TemporaryLibrary library;
    auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    const auto copy = copyOf(required(store->load(id)), 12.5, "undo");
    required(store->keep(copy));
    // WHEN
    const auto saved = required(store->save(copy, u"After the workshop"_s));
    store = library.open();
    // THEN
    QVERIFY(!saved.changedElsewhere && !saved.summary.edited);
    QCOMPARE(saved.summary.headRevision, 2);
    const auto opened = required(store->load(id));
    QCOMPARE(firstImportance(opened.saved), 12.5);
    QVERIFY(opened.scenario == opened.saved);
    QCOMPARE(opened.undo, "undo"_qba);
    const auto revisions = required(store->revisions(id));
    QCOMPARE(kindsOf(revisions), (QStringList{u"saved"_s, u"created"_s}));
    QCOMPARE(revisions.front().note, u"After the workshop"_s);
    QCOMPARE(revisions.front().parent, 1);
    QVERIFY(revisions.front().at >= revisions.back().at);
}

void TestLibraryRevisions::savingWithoutAChangeMakesNoRevision()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    const auto copy = copyOf(required(store->load(id)), 70);
    // WHEN
    const auto silent = required(store->save(copy, {}));
    const auto withNote = required(store->save(copy, u"Agreed"_s));
    // THEN
    QCOMPARE(silent.summary.headRevision, 1);
    QCOMPARE(withNote.summary.headRevision, 2);
}

void TestLibraryRevisions::revertGoesBackToTheSavedState()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    const auto before = required(store->list()).front();
    required(store->keep(copyOf(required(store->load(id)), 0)));
    // WHEN
    const auto reverted = required(store->revert(id));
    // THEN
    QCOMPARE(firstImportance(reverted.scenario), 70);
    QVERIFY(!reverted.summary.edited && reverted.undo.isEmpty());
    QCOMPARE(reverted.summary.margin, before.margin);
}

void TestLibraryRevisions::saveAsLeavesTheOriginalAsItWasSaved()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    const auto copy = copyOf(required(store->load(id)), 12.5, "undo");
    required(store->keep(copy));
    // WHEN
    const auto saved = required(store->saveAs(copy, u"payments api"_s));
    // THEN
    QCOMPARE(saved.summary.name, u"payments api (2)"_s);
    const auto other = required(store->load(saved.summary.id));
    QCOMPARE(firstImportance(other.saved), 12.5);
    QCOMPARE(other.undo, "undo"_qba);
    QVERIFY(!other.summary.edited);
    const auto original = required(store->load(id));
    QCOMPARE(firstImportance(original.scenario), 70);
    QVERIFY(!original.summary.edited);
}

void TestLibraryRevisions::renamingKeepsTheContentAndTheWorkingCopy()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    required(store->keep(copyOf(required(store->load(id)), 12.5, "undo")));
    // WHEN
    const auto renamed = required(store->rename(id, u"  Billing "_s));
    // THEN
    const auto opened = required(store->load(id));
    QCOMPARE(renamed.summary, opened.summary);
    QCOMPARE(opened.summary.name, u"Billing"_s);
    QCOMPARE(opened.saved.name, std::string("Billing"));
    QCOMPARE(opened.scenario.name, std::string("Billing"));
    QCOMPARE(firstImportance(opened.saved), 70);
    QCOMPARE(firstImportance(opened.scenario), 12.5);
    QCOMPARE(opened.baseRevision, 2);
    QCOMPARE(opened.undo, "undo"_qba);
    QCOMPARE(kindsOf(required(store->revisions(id))), (QStringList{u"renamed"_s, u"created"_s}));
}

void TestLibraryRevisions::aCopySentBeforeARenameStillCounts()
{
    // GIVEN an editor that does not know of the new name yet
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    const auto copy = copyOf(required(store->load(id)), 12.5);
    required(store->rename(id, u"Billing"_s));
    required(store->rename(id, u"Invoices"_s));
    // WHEN
    const auto kept = required(store->keep(copy));
    const auto saved = required(store->save(copy, {}));
    // THEN
    QVERIFY(!kept.changedElsewhere && !saved.changedElsewhere);
    QCOMPARE(saved.summary.name, u"Invoices"_s);
    QCOMPARE(saved.summary.id, id);
    QCOMPARE(saved.summary.headRevision, 4);
}

void TestLibraryRevisions::aDeletedScenarioCanBeRestoredUnderItsName()
{
    // GIVEN
    const TemporaryLibrary library;
    auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    required(store->keep(copyOf(required(store->load(id)), 12.5, "undo")));
    // WHEN deleted, its name taken by another, restored
    required(store->remove(id));
    QVERIFY(required(store->list()).empty());
    QCOMPARE(namesOf(required(store->listDeleted())), QStringList{u"Payments API"_s});
    addTo(*store, exampleScenario("Payments API"));
    store = library.open();
    const auto restored = required(store->restore(id));
    // THEN
    QCOMPARE(restored.name, u"Payments API (2)"_s);
    QVERIFY(required(store->listDeleted()).empty());
    const auto opened = required(store->load(id));
    QCOMPARE(opened.scenario.name, std::string("Payments API (2)"));
    QCOMPARE(firstImportance(opened.scenario), 12.5);
    QCOMPARE(opened.undo, "undo"_qba);
    QVERIFY(store->verifyAll().has_value());
}

void TestLibraryRevisions::aCopyKeptAfterDeletingDoesNotBringTheScenarioBack()
{
    // GIVEN a change on its way while the person deletes
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    const auto late = copyOf(required(store->load(id)), 12.5);
    required(store->remove(id));
    // WHEN
    const auto kept = required(store->keep(late));
    // THEN
    QVERIFY(!kept.changedElsewhere);
    QVERIFY(required(store->list()).empty());
    required(store->restore(id));
    QCOMPARE(firstImportance(required(store->load(id)).scenario), 12.5);
}

void TestLibraryRevisions::anyRevisionCanBeReadAndRestored()
{
    // GIVEN three revisions and something being edited
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    required(store->save(copyOf(required(store->load(id)), 30), {}));
    required(store->rename(id, u"Billing"_s));
    required(store->keep(copyOf(required(store->load(id)), 5)));
    // WHEN
    const auto restored = required(store->restoreRevision(id, 1));
    // THEN
    QCOMPARE(firstImportance(restored.scenario), 70);
    QCOMPARE(restored.summary.name, u"Billing"_s);
    QCOMPARE(restored.summary.headRevision, 5);
    QVERIFY(!restored.summary.edited);
    QCOMPARE(kindsOf(required(store->revisions(id))),
             (QStringList{u"restored"_s, u"saved"_s, u"renamed"_s, u"saved"_s, u"created"_s}));
    QCOMPARE(firstImportance(required(store->loadRevision(id, 4))), 5);
    QCOMPARE(firstImportance(required(store->loadRevision(id, 2))), 30);
    QCOMPARE(required(store->loadRevision(id, 1)).name, std::string("Payments API"));
    QVERIFY(!store->loadRevision(id, 6).has_value());
}

void TestLibraryRevisions::duplicatingCopiesWhatIsBeingEdited()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    required(store->keep(copyOf(required(store->load(id)), 12.5)));
    // WHEN
    const auto duplicate = required(store->duplicate(id));
    // THEN
    QCOMPARE(duplicate.summary.name, u"Payments API (2)"_s);
    QCOMPARE(firstImportance(required(store->load(duplicate.summary.id)).saved), 12.5);
    QVERIFY(required(store->load(id)).summary.edited);
}

QTEST_GUILESS_MAIN(TestLibraryRevisions)
#include "tst_libraryrevisions.moc"
