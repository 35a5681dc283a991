// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileexchange.h"
#include "librarychores.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace steelyard;
using namespace steelyard::testing;

/// Many scenarios at once, their order and tags, recent files, and what the library has kept of the past.
class MainWindowChoresTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void severalAreDeletedAndComeBackInOneStep();
    void markingSeveralOpensNone();
    void aCopyIsMarkedAloneWhileTheKeysAreStillDown();
    void severalAreCopied();
    void severalAreExportedWithoutOverwriting();
    void theOrderIsRemembered();
    void aTagThatIsClickedIsSearched();
    void aFileThatDiffersIsOpenedAsACopy();
    void recentFilesAreOffered();
    void aRecentFileThatIsGoneIsTakenOffTheList();
    void anOldRevisionIsOpenedAsACopy();
    void anOldRevisionIsRestored();
    void aDeletedScenarioIsRestoredFromTheDialog();

private:
    /// Marks these lines with Ctrl and the mouse.
    static void mark(const RunningWindow& running, const QStringList& names)
    {
        running.list().clearSelection();
        for (const QString& name : names) {
            QTest::mouseClick(running.list().viewport(), Qt::LeftButton, Qt::ControlModifier, running.lineOf(name));
        }
    }
    static void trigger(const RunningWindow& running, const QString& action)
    {
        running.find<QAction>(action).trigger();
    }
    static QTreeWidget& rowsOf(const RunningWindow& running, const QString& dialog)
    {
        return running.find<QTreeWidget>(u"rows"_s, dialog);
    }
    static QStringList namesOf(const RunningWindow& running)
    {
        QStringList names;
        for (const QString& line : running.lines()) {
            names << line.section(u" | "_s, 0, 0);
        }
        return names;
    }

    Appearance m_appearance;
};

void MainWindowChoresTest::severalAreDeletedAndComeBackInOneStep()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    mark(running, {u"Greenfield service"_s, u"Edge proxy"_s});

    // WHEN
    trigger(running, u"delete"_s);

    // THEN another one is on screen
    QTRY_COMPARE(namesOf(running), (QStringList{u"Payments API"_s, u"Admin back office"_s}));
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Payments API"_s);
    QCOMPARE(running.notice(), u"2 scenario(s) were deleted."_s);
    QCOMPARE(running.undoText(), u"Undo deleting 2 scenario(s)"_s);

    // WHEN
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(namesOf(running).size(), 4);
    QTRY_COMPARE(running.notice(), QString());
}

void MainWindowChoresTest::markingSeveralOpensNone()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());

    // WHEN
    mark(running, {u"Edge proxy"_s, u"Payments API"_s});
    running.library().finish();
    QCoreApplication::processEvents();

    // THEN the first mark is a choice, the second is not
    QCOMPARE(running.list().selectionModel()->selectedRows().size(), 2);
    QVERIFY(running.text(u"scenario-name"_s) != u"Payments API"_s);

    // WHEN an edit is kept, and the list changes
    drag(running.slider(u"Latency"_s), 100);
    QTRY_VERIFY(running.lines().first().endsWith(u"edited"_s));

    // THEN the marks stay
    QCOMPARE(running.list().selectionModel()->selectedRows().size(), 2);

    // WHEN one is clicked
    running.choose(u"Admin back office"_s);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Admin back office"_s);
    QCOMPARE(running.list().selectionModel()->selectedRows().size(), 1);
}

void MainWindowChoresTest::severalAreCopied()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    mark(running, {u"Payments API"_s, u"Admin back office"_s});

    // WHEN
    trigger(running, u"duplicate"_s);

    // THEN
    QTRY_COMPARE(namesOf(running).size(), 6);
    QVERIFY(namesOf(running).contains(u"Payments API (2)"_s));
    QVERIFY(namesOf(running).contains(u"Admin back office (2)"_s));
    QTRY_COMPARE(running.notice(), u"2 copies were made."_s);
}

void MainWindowChoresTest::severalAreExportedWithoutOverwriting()
{
    // GIVEN a file that is there, and edits on screen
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    const QString there = home.write(u"Edge proxy.steelyard"_s, "mine");
    running.window().chores().askForFolder = [&] { return home.path(u"."_s); };
    mark(running, {u"Greenfield service"_s, u"Edge proxy"_s});

    // WHEN
    trigger(running, u"export"_s);

    // THEN
    QTRY_VERIFY2(running.notice().startsWith(u"2 scenario(s) were exported to "_s), qPrintable(running.notice()));
    QCOMPARE(bytesOf(there), "mine"_qba);
    QVERIFY(readScenario(bytesOf(home.path(u"Edge proxy (2).steelyard"_s))).has_value());
    const auto greenfield = readScenario(bytesOf(home.path(u"Greenfield service.steelyard"_s)));
    QVERIFY(greenfield.has_value());
    QVERIFY(*greenfield == running.document().scenario());
    QVERIFY(running.find<QPushButton>(u"notice-answer"_s).isVisible());
    QCOMPARE(running.find<QPushButton>(u"notice-answer"_s).text(), u"Show folder"_s);

    // WHEN nobody names a folder
    running.window().chores().askForFolder = [] { return QString(); };
    running.find<QWidget>(u"notice"_s).hide();
    trigger(running, u"export"_s);
    running.library().finish();
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(running.notice(), QString());
}

void MainWindowChoresTest::theOrderIsRemembered()
{
    const Home home;
    const QStringList byLead{u"Edge proxy"_s, u"Payments API"_s, u"Greenfield service"_s, u"Admin back office"_s};
    {
        // GIVEN
        RunningWindow running(m_appearance, home.libraryPath());
        // WHEN
        trigger(running, u"sort-name"_s);
        // THEN
        QCOMPARE(namesOf(running),
                 (QStringList{u"Admin back office"_s, u"Edge proxy"_s, u"Greenfield service"_s, u"Payments API"_s}));
        trigger(running, u"sort-margin"_s);
        QCOMPARE(namesOf(running), byLead);
    }
    // WHEN the program is started again
    RunningWindow running(m_appearance, home.libraryPath());
    // THEN
    QCOMPARE(namesOf(running), byLead);
    QVERIFY(running.find<QAction>(u"sort-margin"_s).isChecked());
    QCOMPARE(running.find<QToolButton>(u"library-sort"_s).accessibleDescription(), u"By lead of Rust"_s);
}

void MainWindowChoresTest::aTagThatIsClickedIsSearched()
{
    // GIVEN two scenarios of which one has a tag
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    engine::Scenario tagged = exampleScenario("Tagged");
    tagged.tags = {"core"};
    tagged.notes = "The contract says 5 ms.";
    running.library().add(tagged, u"created"_s);
    QTRY_COMPARE(namesOf(running).size(), 5);
    const QString onScreen = running.text(u"scenario-name"_s);

    // WHEN the place behind the margin is clicked
    const QModelIndex index = running.list().model()->index(0, 0);
    const QRect line = running.list().visualRect(index);
    QPoint tag;
    for (int x = line.left(); x < line.right() && tag.isNull(); ++x) {
        QTest::mouseMove(running.list().viewport(), QPoint(x, line.bottom() - 15));
        if (running.list().viewport()->cursor().shape() == Qt::PointingHandCursor) {
            tag = QPoint(x + 3, line.bottom() - 15);
        }
    }
    QVERIFY(!tag.isNull());
    QTest::mouseClick(running.list().viewport(), Qt::LeftButton, {}, tag);

    // THEN
    QCOMPARE(running.find<QLineEdit>(u"library-search"_s).text(), u"#core"_s);
    QCOMPARE(namesOf(running), QStringList{u"Tagged"_s});
    QCOMPARE(running.text(u"scenario-name"_s), onScreen);

    // WHEN a word of the notes is typed
    running.find<QLineEdit>(u"library-search"_s).setText(u"contract"_s);
    // THEN
    QCOMPARE(namesOf(running), QStringList{u"Tagged"_s});
}

void MainWindowChoresTest::aFileThatDiffersIsOpenedAsACopy()
{
    // GIVEN the file of an example, changed by a colleague
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    engine::Scenario theirs =
        readScenario(bytesOf(QStringLiteral(STEELYARD_RESOURCES "/examples/edge-proxy.steelyard"))).value();
    theirs.team.readiness = 3;

    // WHEN
    running.window().files().openFiles({home.write(u"theirs.steelyard"_s, writeScenario(theirs))});

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QTRY_COMPARE(running.notice(),
                 u"The library has this scenario already, but not as in the file. This is the library's."_s);
    QVERIFY(running.document().scenario().team.readiness != 3);

    // WHEN
    running.click(u"notice-answer"_s);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy (2)"_s);
    QCOMPARE(running.document().scenario().team.readiness, 3);
    QCOMPARE(namesOf(running).size(), 5);
}

void MainWindowChoresTest::recentFilesAreOffered()
{
    const Home home;
    const QString file = home.write(u"this & that.steelyard"_s, writeScenario(exampleScenario("From a file")));
    {
        // GIVEN
        RunningWindow running(m_appearance, home.libraryPath());
        QVERIFY(running.find<QMenu>(u"recent-files"_s).isEmpty());
        running.window().files().openFiles({file});
        QTRY_COMPARE(running.text(u"scenario-name"_s), u"From a file"_s);
        running.window().files().askForFileToWrite = [&](const QString&) { return home.path(u"out.steelyard"_s); };
        trigger(running, u"export"_s);
        QCOMPARE(running.find<QMenu>(u"recent-files"_s).actions().size(), 2);
        running.window().files().openFiles({file});
    }
    // WHEN the program is started again
    RunningWindow running(m_appearance, home.libraryPath());
    const QList<QAction*> offered = running.find<QMenu>(u"recent-files"_s).actions();
    // THEN the last is the first, and each is there once
    QCOMPARE(offered.size(), 2);
    QVERIFY(offered.first()->text().endsWith(u"this && that.steelyard"_s));
    // WHEN
    offered.first()->trigger();
    // THEN
    QTRY_VERIFY(running.text(u"scenario-name"_s).startsWith(u"From a file"_s));
}

void MainWindowChoresTest::aRecentFileThatIsGoneIsTakenOffTheList()
{
    // GIVEN
    const Home home;
    const QString file = home.write(u"gone.steelyard"_s, writeScenario(exampleScenario("Gone")));
    RunningWindow running(m_appearance, home.libraryPath());
    running.window().files().openFiles({file});
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Gone"_s);
    QVERIFY(QFile::remove(file));

    // WHEN
    running.find<QMenu>(u"recent-files"_s).actions().first()->trigger();

    // THEN
    QVERIFY2(running.notice().contains(u"gone.steelyard is no longer there"_s), qPrintable(running.notice()));
    QVERIFY(running.find<QMenu>(u"recent-files"_s).isEmpty());
}

void MainWindowChoresTest::aCopyIsMarkedAloneWhileTheKeysAreStillDown()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QWindow* const keyboard = running.window().windowHandle();

    // WHEN
    QTest::keyPress(keyboard, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy (2)"_s);

    // THEN what comes next is not about both
    const QModelIndexList marked = running.list().selectionModel()->selectedRows();
    QTest::keyRelease(keyboard, Qt::Key_D, Qt::NoModifier);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.front().data(LibraryModel::NameRole).toString(), u"Edge proxy (2)"_s);
}

void MainWindowChoresTest::anOldRevisionIsOpenedAsACopy()
{
    // GIVEN two revisions
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    running.click(u"header-save"_s);
    QTRY_COMPARE(running.state(), u"saved"_s);

    // WHEN
    trigger(running, u"history"_s);
    QTRY_COMPARE(rowsOf(running, u"history"_s).topLevelItemCount(), 2);
    rowsOf(running, u"history"_s).setCurrentItem(rowsOf(running, u"history"_s).topLevelItem(1));
    running.click(u"open-copy"_s, u"history"_s);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Greenfield service, revision 1"_s);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 50);
    QTRY_COMPARE(namesOf(running).size(), 5);
}

void MainWindowChoresTest::anOldRevisionIsRestored()
{
    // GIVEN two revisions and something being edited
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    running.click(u"header-save"_s);
    QTRY_COMPARE(running.state(), u"saved"_s);
    drag(running.slider(u"Latency"_s), 77);

    // WHEN
    trigger(running, u"history"_s);
    QTreeWidget& rows = rowsOf(running, u"history"_s);
    QTRY_COMPARE(rows.topLevelItemCount(), 2);
    rows.setCurrentItem(rows.topLevelItem(1));
    running.click(u"restore-revision"_s, u"history"_s);

    // THEN what was edited is a revision, too
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 50);
    QTRY_COMPARE(rows.topLevelItemCount(), 4);
    QCOMPARE(running.state(), u"saved"_s);
    QCOMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
    QVERIFY(!running.notice().isEmpty());
    running.find<QDialog>(u"history"_s).close();
}

void MainWindowChoresTest::aDeletedScenarioIsRestoredFromTheDialog()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    mark(running, {u"Edge proxy"_s});
    trigger(running, u"delete"_s);
    QTRY_COMPARE(namesOf(running).size(), 3);

    // WHEN
    trigger(running, u"recently-deleted"_s);
    QTreeWidget& rows = rowsOf(running, u"recently-deleted"_s);
    QTRY_COMPARE(rows.topLevelItemCount(), 1);
    QCOMPARE(rows.topLevelItem(0)->text(0), u"Edge proxy"_s);
    QVERIFY(!rows.topLevelItem(0)->text(1).isEmpty());
    running.click(u"restore-deleted"_s, u"recently-deleted"_s);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QTRY_COMPARE(rows.topLevelItemCount(), 0);
    QVERIFY(!running.find<QWidget>(u"restore-deleted"_s, u"recently-deleted"_s).isEnabled());
    QCOMPARE(running.text(u"rows-explanation"_s), u"No scenario was deleted."_s);
    QCOMPARE(namesOf(running).size(), 4);
}

QTEST_MAIN(MainWindowChoresTest)
#include "tst_mainwindowchores.moc"
