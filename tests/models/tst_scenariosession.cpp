// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class ScenarioSessionTest : public QObject
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

    void whatIsOpenedIsOnScreen()
    {
        // GIVEN
        Program program(path());
        // WHEN
        program.open(u"payments"_s);
        // THEN
        QCOMPARE(program.opened.count(), 1);
        QCOMPARE(program.session.id(), u"payments"_s);
        QCOMPARE(program.session.name(), u"payments"_s);
        QVERIFY(!program.session.isEdited());
        QVERIFY(program.document.scenario() == scenarioNamed("payments"));
    }

    void theLastWishIsWhatIsOpened()
    {
        // GIVEN
        Program program(path());
        // WHEN
        program.session.open(u"payments"_s);
        program.open(u"proxy"_s);
        // THEN
        QCOMPARE(program.session.id(), u"proxy"_s);

        // WHEN the wish comes before what is opened
        program.session.open(u"payments"_s);
        program.session.showUnkept(scenarioNamed("scratch"));
        program.letItWork();
        // THEN
        QCOMPARE(program.session.name(), u"scratch"_s);
    }

    void whatIsNotThereIsSaidAndNotOpened()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        // WHEN
        program.open(u"nowhere"_s);
        // THEN
        QCOMPARE(program.notices.count(), 1);
        QCOMPARE(program.session.id(), u"payments"_s);
    }

    void anEditIsKeptWithinASecond()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        QElapsedTimer sinceTheEdit;

        // WHEN
        sinceTheEdit.start();
        program.setLatency(77.125);
        QVERIFY(program.session.isEdited());
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"payments"_s).scenario.components[0].importances[0], 77.125, 5000);

        // THEN
        QVERIFY2(sinceTheEdit.elapsed() < 1500, qPrintable(QString::number(sinceTheEdit.elapsed())));
    }

    void aHandThatNeverRestsIsKeptEverySecondToo()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        double importance = 0;
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [&] { program.setLatency(importance += 0.125); });

        // WHEN
        hand.start(20);
        // THEN
        QTRY_VERIFY_WITH_TIMEOUT(kept(u"payments"_s).summary.edited, 5000);
    }

    void whatIsKeptNowIsOnTheDisk()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        // WHEN
        program.setLatency(77);
        program.keep();
        // THEN
        QCOMPARE(kept(u"payments"_s).scenario.components[0].importances[0], 77.0);
        QVERIFY(kept(u"payments"_s).saved == scenarioNamed("payments"));
    }

    void anotherScenarioAndBackKeepsEditsAndSteps()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        program.setLatency(77);
        program.document.setReadiness(20);
        program.document.undoStack().undo();

        // WHEN
        program.open(u"proxy"_s);
        // THEN
        QVERIFY(program.document.scenario() == scenarioNamed("proxy"));
        QVERIFY(!program.session.isEdited());
        QVERIFY(!program.document.undoStack().canUndo());

        // WHEN
        program.open(u"payments"_s);
        // THEN
        QCOMPARE(program.latency(), 77.0);
        QVERIFY(program.session.isEdited());
        program.document.undoStack().redo();
        QCOMPARE(program.document.scenario().team.readiness, 20.0);
        program.document.undoStack().setIndex(0);
        QVERIFY(program.document.scenario() == scenarioNamed("payments"));
        QVERIFY(!program.session.isEdited());
    }

    void whatTheHandDoesWhileAnotherScenarioIsLoadedIsKept()
    {
        // GIVEN
        Program program(path());
        program.open(u"payments"_s);
        // WHEN the library has something to do first
        program.library.backup(m_folder->filePath(u"backup.db"_s));
        program.session.open(u"proxy"_s);
        program.setLatency(77);
        program.letItWork();
        // THEN
        QCOMPARE(program.session.id(), u"proxy"_s);
        QVERIFY(program.document.scenario() == scenarioNamed("proxy"));
        QCOMPARE(kept(u"payments"_s).scenario.components[0].importances[0], 77.0);
    }

    void undoSurvivesARestart()
    {
        // GIVEN
        {
            Program program(path());
            program.open(u"payments"_s);
            program.setLatency(77);
            program.document.setReadiness(20);
            program.keep();
        }
        // WHEN
        Program program(path());
        program.open(u"payments"_s);
        // THEN
        QCOMPARE(program.document.undoStack().undoText(), u"team readiness"_s);
        program.document.undoStack().undo();
        program.document.undoStack().undo();
        QVERIFY(program.document.scenario() == scenarioNamed("payments"));
        QVERIFY(!program.document.undoStack().canUndo());
    }

    void aScenarioFromAFileIsAddedAndOpened()
    {
        // GIVEN
        Program program(path());
        // WHEN
        program.session.bring(scenarioNamed("from a file"));
        program.letItWork();
        // THEN
        QCOMPARE(program.session.id(), u"from a file"_s);
        QCOMPARE(program.notices.count(), 0);
    }

    void aScenarioFromAFileThatIsThereAlreadyIsTheLibrarys_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<bool>("asInTheFile");
        QTest::newRow("there, and the same") << false << true;
        QTest::newRow("there, and another") << false << false;
        QTest::newRow("deleted, and the same") << true << true;
        QTest::newRow("deleted, and another") << true << false;
    }
    void aScenarioFromAFileThatIsThereAlreadyIsTheLibrarys()
    {
        QFETCH(bool, deleted);
        QFETCH(bool, asInTheFile);
        // GIVEN
        Program program(path());
        if (deleted) {
            program.library.remove(u"payments"_s);
        }
        engine::Scenario file = scenarioNamed("payments");
        if (!asInTheFile) {
            file.team.readiness = 99;
        }

        // WHEN
        program.session.bring(file);
        program.letItWork();

        // THEN
        QCOMPARE(program.session.id(), u"payments"_s);
        QVERIFY(program.document.scenario() == scenarioNamed("payments"));
        QCOMPARE(program.notices.count(), 1);
        QCOMPARE(program.library.summaries().size(), std::size_t(2));
        QCOMPARE(program.notices.front().at(1).toString().isEmpty(), asInTheFile);

        // WHEN the file's is wanted as a copy
        if (!asInTheFile) {
            program.notices.front().at(2).value<std::function<void()>>()();
            program.letItWork();
            // THEN
            QVERIFY(program.session.id() != u"payments"_s);
            QCOMPARE(program.document.scenario().team.readiness, 99.0);
            QCOMPARE(program.library.summaries().size(), std::size_t(3));
        }
    }

    void anotherWindowsEditsAreNotOverwritten()
    {
        // GIVEN two windows with the same scenario
        Program first(path());
        Program second(path());
        first.open(u"payments"_s);
        second.open(u"payments"_s);

        // WHEN both edit
        first.setLatency(71);
        first.keep();
        second.setLatency(72);
        second.keep();

        // THEN
        QCOMPARE(second.notices.count(), 1);
        QVERIFY(second.session.id() != u"payments"_s);
        QCOMPARE(second.latency(), 72.0);
        QCOMPARE(kept(u"payments"_s).scenario.components[0].importances[0], 71.0);
        QCOMPARE(kept(second.session.id()).scenario.components[0].importances[0], 72.0);
    }

    void whatNoLibraryHoldsIsShownAllTheSame()
    {
        // GIVEN
        Program program(path());
        // WHEN
        program.session.showUnkept(scenarioNamed("scratch"));
        program.setLatency(1);
        program.keep();
        // THEN
        QCOMPARE(program.session.id(), QString());
        QCOMPARE(program.session.name(), u"scratch"_s);
        QCOMPARE(program.notices.count(), 0);
        QCOMPARE(program.library.summaries().size(), std::size_t(2));
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

QTEST_GUILESS_MAIN(steelyard::ScenarioSessionTest)
#include "tst_scenariosession.moc"
