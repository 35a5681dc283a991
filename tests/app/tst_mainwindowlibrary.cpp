// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QLineEdit>

using namespace steelyard;
using namespace steelyard::testing;

/// The saved scenarios: kept, named, found, deleted and back again.
class MainWindowLibraryTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void saveAsMakesAScenarioAndLeavesTheOriginalAsItWas();
    void saveAsWithoutANameDoesNothing();
    void saveMakesARevision();
    void revertGoesBackToTheLastRevision();
    void anotherScenarioKeepsItsOwnEdits();
    void aScenarioIsRenamedInTheList();
    void escapeLeavesTheName();
    void aNameThatIsTakenIsStillTold();
    void aCopyIsMade();
    void aDeletedScenarioComesBackWithTheKeyboard();
    void aDeletedScenarioComesBackWithTheNoticesButton();
    void thereIsAlwaysAScenarioOnScreen();
    void searchFindsByAnyWordAndEnterOpens();
    void aNewScenarioStartsFromTheCatalogue();

private:
    Appearance m_appearance;
};

void MainWindowLibraryTest::saveAsMakesAScenarioAndLeavesTheOriginalAsItWas()
{
    // GIVEN an edit that was kept already
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    QTRY_COMPARE(running.lines().front(), u"Greenfield service | rust | Rust by 6.0 | edited"_s);
    QString proposed;
    running.window().askForName = [&](const QString& proposal) {
        proposed = proposal;
        return u"If p99 < 5 ms is contractual"_s;
    };

    // WHEN
    running.click(u"save-as"_s, u"verdict"_s);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"If p99 < 5 ms is contractual"_s);
    QCOMPARE(proposed, u"Greenfield service, what if"_s);
    QCOMPARE(running.lines(), QStringList{u"If p99 < 5 ms is contractual | rust | Rust by 6.0"_s} + firstLines());
    QCOMPARE(running.state(), u"saved"_s);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);

    // WHEN
    running.choose(u"Greenfield service"_s);

    // THEN
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 50);
    QCOMPARE(running.state(), u"saved"_s);
}

void MainWindowLibraryTest::saveAsWithoutANameDoesNothing()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    running.window().askForName = [](const QString&) { return u"   "_s; };

    // WHEN
    running.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);

    // THEN
    QTRY_COMPARE(running.lines().front(), u"Greenfield service | rust | Rust by 6.0 | edited"_s);
    QCOMPARE(running.lines().size(), 4);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);
}

void MainWindowLibraryTest::saveMakesARevision()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QVERIFY(!running.find<QWidget>(u"header-save"_s).isVisible());
    drag(running.slider(u"Latency"_s), 100);

    // WHEN
    running.click(u"header-save"_s);

    // THEN
    QTRY_COMPARE(running.state(), u"saved"_s);
    QCOMPARE(running.lines().front(), u"Greenfield service | rust | Rust by 6.0"_s);
    const QString id = running.list().model()->index(0, 0).data(LibraryModel::IdRole).toString();
    const auto revisions = running.library().revisions(id).result();
    QVERIFY(revisions.has_value());
    QCOMPARE(revisions->size(), 2U);
    QVERIFY(!running.find<QWidget>(u"header-save"_s).isVisible());

    // WHEN the step is taken back after it was saved
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
    QCOMPARE(running.state(), u"edited · every change is kept"_s);
}

void MainWindowLibraryTest::revertGoesBackToTheLastRevision()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    drag(running.slider(u"Cost"_s), 0);

    // WHEN
    running.click(u"header-revert"_s);

    // THEN
    QTRY_COMPARE(running.state(), u"saved"_s);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 50);
    QCOMPARE(running.slider(u"Cost"_s).value(), 50);
    QTRY_COMPARE(running.lines(), firstLines());

    // WHEN that was too much
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN nothing is lost
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 100);
    QCOMPARE(running.slider(u"Cost"_s).value(), 0);
    QCOMPARE(running.state(), u"edited · every change is kept"_s);
}

void MainWindowLibraryTest::anotherScenarioKeepsItsOwnEdits()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);

    // WHEN another one is opened and edited
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QCOMPARE(running.document().undoStack().count(), 0);
    drag(running.slider(u"Latency"_s), 0);
    running.choose(u"Greenfield service"_s);

    // THEN each has its own state and its own steps
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);
    QCOMPARE(running.undoText(), u"Undo weight of Latency"_s);
    QCOMPARE(running.state(), u"edited · every change is kept"_s);
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QCOMPARE(running.slider(u"Latency"_s).value(), 0);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 95);
}

void MainWindowLibraryTest::aScenarioIsRenamedInTheList()
{
    // GIVEN edits, which a new name does not touch
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);

    // WHEN
    running.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    running.type(u"Checkout"_s);
    running.press(Qt::Key_Return);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Checkout"_s);
    QTRY_COMPARE(running.lines().front(), u"Checkout | rust | Rust by 6.0 | edited"_s);
    QCOMPARE(running.lines().size(), 4);
    QCOMPARE(running.window().windowTitle(), u"Checkout – Steelyard"_s);
    QCOMPARE(running.undoText(), u"Undo weight of Latency"_s);
}

void MainWindowLibraryTest::escapeLeavesTheName()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());

    // WHEN
    running.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    running.type(u"Checkout"_s);
    running.press(Qt::Key_Escape);
    running.library().finish();
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(running.lines(), firstLines());
    QCOMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
}

void MainWindowLibraryTest::aNameThatIsTakenIsStillTold()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());

    // WHEN a scenario is to have the name of another
    running.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    running.type(u"Edge proxy"_s);
    running.press(Qt::Key_Return);

    // THEN both can be told apart
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy (2)"_s);
    QTRY_COMPARE(running.lines().filter(u"Edge proxy |"_s).size(), 1);
}

void MainWindowLibraryTest::aCopyIsMade()
{
    // GIVEN a scenario with edits
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);

    // WHEN
    running.press(Qt::Key_D, Qt::ControlModifier);

    // THEN the copy shows what was on screen, and the original keeps it too
    QTRY_VERIFY(running.text(u"scenario-name"_s) != u"Greenfield service"_s);
    QTRY_COMPARE(running.lines().size(), 5);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);
    QCOMPARE(running.lines().filter(u"Greenfield service | rust | Rust by 6.0 | edited"_s).size(), 1);
}

void MainWindowLibraryTest::aDeletedScenarioComesBackWithTheKeyboard()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    running.list().setFocus();

    // WHEN
    running.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);

    // THEN another one is on screen
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Payments API"_s);
    QCOMPARE(running.lines(), firstLines().mid(1));
    QCOMPARE(running.notice(), u"“Greenfield service” was deleted."_s);
    QCOMPARE(running.undoText(), u"Undo deleting “Greenfield service”"_s);

    // WHEN
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN it is back with what was edited in it
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
    QTRY_COMPARE(running.lines().filter(u"Greenfield service | rust | Rust by 6.0 | edited"_s).size(), 1);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);
}

void MainWindowLibraryTest::aDeletedScenarioComesBackWithTheNoticesButton()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    running.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(running.notice(), u"“Edge proxy” was deleted."_s);
    QCOMPARE(running.lines().size(), 3);

    // WHEN
    running.click(u"notice-answer"_s);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QTRY_COMPARE(running.lines().filter(u"Edge proxy | rust | Rust by 8.2"_s).size(), 1);
    QCOMPARE(running.notice(), QString());
}

void MainWindowLibraryTest::thereIsAlwaysAScenarioOnScreen()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());

    const QString first = running.list().currentIndex().data(LibraryModel::IdRole).toString();

    // WHEN all four are deleted
    for (const QString& line : firstLines()) {
        const QString name = line.section(u" | "_s, 0, 0);
        QTRY_COMPARE(running.text(u"scenario-name"_s), name);
        running.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    }

    // THEN a new one is there
    QTRY_COMPARE(running.lines(), firstLines().first(1));
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
    QVERIFY(running.list().currentIndex().data(LibraryModel::IdRole).toString() != first);
}

void MainWindowLibraryTest::searchFindsByAnyWordAndEnterOpens()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());

    // WHEN
    running.press(Qt::Key_F, Qt::ControlModifier);
    running.type(u"PROX edg"_s);

    // THEN
    QCOMPARE(running.lines(), QStringList{u"Edge proxy | rust | Rust by 8.2"_s});
    QCOMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);

    // WHEN
    running.press(Qt::Key_Return);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);

    // WHEN
    running.type(u"x"_s);

    // THEN
    QCOMPARE(running.lines(), QStringList());
    QVERIFY(running.find<QLabel>(u"library-hint"_s).isVisible());
    QCOMPARE(running.text(u"library-hint"_s), u"No scenario has all of these words."_s);
    running.find<QLineEdit>(u"library-search"_s).clear();
    QCOMPARE(running.lines(), firstLines());
}

void MainWindowLibraryTest::aNewScenarioStartsFromTheCatalogue()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());

    // WHEN
    running.press(Qt::Key_N, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"New scenario"_s);
    QTRY_COMPARE(running.lines().front(), u"New scenario | go-lead-too-small | Rust by 2.7"_s);
    QCOMPARE(running.state(), u"saved"_s);
}

QTEST_MAIN(MainWindowLibraryTest)
#include "tst_mainwindowlibrary.moc"
