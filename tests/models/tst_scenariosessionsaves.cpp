// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// What becomes of the scenario on screen in the library: revisions, names, and the way back.
class ScenarioSessionSavesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        const OpenedLibrary library = LibraryStore::open(path());
        QVERIFY(library.store->addAll({scenarioNamed("payments"), scenarioNamed("proxy")}, u"created"_s));
    }

    void aSaveIsARevisionAndNoLongerEdited()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);
        QSignalSpy state(&program.session, &ScenarioSession::stateChanged);

        // WHEN
        program.session.save();
        program.letItWork();

        // THEN
        QVERIFY(!program.session.isEdited());
        QVERIFY(state.count() > 0);
        QCOMPARE(kept(u"payments"_s).saved.components[0].importances[0], 77.0);
        QCOMPARE(LibraryStore::open(path()).store->revisions(u"payments"_s)->size(), std::size_t(2));

        // WHEN what was saved is undone
        program.document.undoStack().undo();
        // THEN
        QVERIFY(program.session.isEdited());
    }

    void whatIsEditedWhileASaveIsUnderwayIsStillEdited()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);
        // WHEN the library has something to do first
        program.library.backup(m_folder->filePath(u"backup.db"_s));
        program.session.save();
        program.setLatency(78);
        program.letItWork();
        // THEN
        QVERIFY(program.session.isEdited());
        QCOMPARE(kept(u"payments"_s).saved.components[0].importances[0], 77.0);
        program.keep();
        QCOMPARE(kept(u"payments"_s).scenario.components[0].importances[0], 78.0);
    }

    void aSaveThatFailsSaysSoAndLosesNothing()
    {
        // GIVEN a library in which the scenario cannot be saved for a while
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);
        program.library.open(m_folder->filePath(u"other.db"_s));

        // WHEN
        program.session.save();
        program.letItWork();
        // THEN
        QCOMPARE(program.notices.count(), 1);
        QVERIFY(program.session.isEdited());

        // WHEN
        program.library.open(path());
        // THEN
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"payments"_s).scenario.components[0].importances[0], 77.0, 5000);
    }

    void aWorkingCopyThatCannotBeKeptIsSaidOnce()
    {
        // GIVEN a library that has lost the scenario
        Program program(path());
        program.open(u"payments"_s);
        program.library.open(m_folder->filePath(u"other.db"_s));
        program.letItWork();
        QSignalSpy failed(&program.library, &ScenarioLibrary::failed);

        // WHEN
        program.setLatency(77);
        program.keep();

        // THEN
        QCOMPARE(failed.count() + program.notices.count(), 1);
    }

    void revertIsBackToWhatWasSavedAndCanBeUndone()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);
        program.keep();

        // WHEN
        program.session.revert();
        program.letItWork();
        // THEN
        QVERIFY(program.document.scenario() == scenarioNamed("payments"));
        QVERIFY(!program.session.isEdited());
        QVERIFY(!kept(u"payments"_s).summary.edited);

        // WHEN
        program.document.undoStack().undo();
        // THEN
        QCOMPARE(program.latency(), 77.0);
        QVERIFY(program.session.isEdited());
    }

    void aNewNameKeepsTheEdits()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);

        // WHEN
        program.session.rename(u"Payments, 2027"_s);
        program.letItWork();

        // THEN
        QCOMPARE(program.session.name(), u"Payments, 2027"_s);
        QVERIFY(program.session.isEdited());
        QCOMPARE(program.latency(), 77.0);
        QCOMPARE(program.document.undoStack().count(), 1);
        QCOMPARE(kept(u"payments"_s).summary.name, u"Payments, 2027"_s);

        // WHEN
        program.document.undoStack().undo();
        // THEN
        QVERIFY(!program.session.isEdited());
    }

    void saveAsIsAScenarioOfItsOwn()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);

        // WHEN
        program.session.saveAs(u"If p99 < 5 ms"_s);
        program.letItWork();

        // THEN
        QVERIFY(program.session.id() != u"payments"_s);
        QCOMPARE(program.session.name(), u"If p99 < 5 ms"_s);
        QCOMPARE(program.latency(), 77.0);
        QVERIFY(!program.session.isEdited());
        QVERIFY(kept(u"payments"_s).scenario == scenarioNamed("payments"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.db"_s); }

    /// What another program would find.
    [[nodiscard]] OpenedScenario kept(const QString& id) const
    {
        return LibraryStore::open(path()).store->load(id).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioSessionSavesTest)
#include "tst_scenariosessionsaves.moc"
