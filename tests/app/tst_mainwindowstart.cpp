// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace steelyard;
using namespace steelyard::testing;

/// What a person sees when the program starts: the first time, again, and with a library that cannot be used.
class MainWindowStartTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void theFirstStartShowsAGreenfieldScenarioAndThreeExamples();
    void everythingIsThereAfterClosingAndStartingAgain();
    void theScenarioOnScreenLastComesBack();
    void aFileGivenAtTheStartIsOnScreen();
    void aLibraryOfANewerVersionIsLeftAsItIs();
    void aFileThatIsNoLibraryIsKeptAsideAndANewLibraryMade();
    void aTornLibraryIsKeptAsideAndANewLibraryMade();
    void whatCanBeReadOfATornLibraryComesBack();
    void settingsAreInAFolderOfTheProgramsName();
    void whatCannotBeKeptHoldsTheWindowOpenUntilSomebodyDecides();

private:
    Appearance m_appearance;
};

namespace
{

QStringList keptAside(const QString& libraryPath)
{
    const QFileInfo library(libraryPath);
    return library.dir().entryList({u"*damaged*"_s}, QDir::Files);
}

} // namespace

void MainWindowStartTest::theFirstStartShowsAGreenfieldScenarioAndThreeExamples()
{
    // GIVEN a home in which Steelyard never ran
    const Home home;

    // WHEN
    const RunningWindow running(m_appearance, home.libraryPath());

    // THEN
    QCOMPARE(running.lines(), firstLines());
    QCOMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
    QCOMPARE(running.state(), u"saved"_s);
    QCOMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
    QCOMPARE(running.notice(), QString());
    QCOMPARE(running.list().currentIndex().data(LibraryModel::NameRole).toString(), u"Greenfield service"_s);
}

void MainWindowStartTest::everythingIsThereAfterClosingAndStartingAgain()
{
    // GIVEN two drags in an example, closed within the second in which they would have been kept
    const Home home;
    {
        RunningWindow running(m_appearance, home.libraryPath());
        running.choose(u"Payments API"_s);
        QTRY_COMPARE(running.text(u"scenario-name"_s), u"Payments API"_s);
        drag(running.slider(u"Latency"_s), 20);
        drag(running.slider(u"Team readiness"_s), 80);
    }

    // WHEN
    RunningWindow running(m_appearance, home.libraryPath());

    // THEN
    QCOMPARE(running.text(u"scenario-name"_s), u"Payments API"_s);
    QCOMPARE(running.slider(u"Latency"_s).value(), 20);
    QCOMPARE(running.slider(u"Team readiness"_s).value(), 80);
    QCOMPARE(running.state(), u"edited · every change is kept"_s);
    QVERIFY2(running.lines()[0].startsWith(u"Payments API | "_s), qPrintable(running.lines()[0]));
    QVERIFY2(running.lines()[0].endsWith(u"| edited"_s), qPrintable(running.lines()[0]));
    QCOMPARE(running.undoText(), u"Undo team readiness"_s);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 70);
    QCOMPARE(running.state(), u"saved"_s);
    running.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 20);
}

void MainWindowStartTest::theScenarioOnScreenLastComesBack()
{
    // GIVEN
    const Home home;
    {
        const RunningWindow running(m_appearance, home.libraryPath());
        running.choose(u"Edge proxy"_s);
        QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
    }

    // WHEN
    const RunningWindow running(m_appearance, home.libraryPath());

    // THEN
    QCOMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QCOMPARE(running.list().currentIndex().data(LibraryModel::NameRole).toString(), u"Edge proxy"_s);
}

void MainWindowStartTest::aFileGivenAtTheStartIsOnScreen()
{
    // GIVEN
    const Home home;
    const QString file = QStringLiteral(STEELYARD_TEST_DATA "/vectors/workload-http-api.steelyard");

    // WHEN
    const RunningWindow running(m_appearance, home.libraryPath(), {file});

    // THEN
    QTRY_COMPARE(running.lines().size(), 5);
    QTRY_COMPARE(running.text(u"scenario-name"_s), running.lines()[0].section(u" | "_s, 0, 0));
}

void MainWindowStartTest::aLibraryOfANewerVersionIsLeftAsItIs()
{
    // GIVEN
    const Home home;
    {
        const RunningWindow running(m_appearance, home.libraryPath());
    }
    QCOMPARE(RawDatabase(home.libraryPath()).run("PRAGMA user_version=99"), std::string());
    const QByteArray before = bytesOf(home.libraryPath());

    {
        // WHEN
        RunningWindow running(m_appearance, home.libraryPath());

        // THEN the window says so and works with a scenario that it does not keep
        QVERIFY2(running.notice().contains(u"newer version"_s), qPrintable(running.notice()));
        QCOMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);
        QCOMPARE(running.state(), u"not kept: there is no library"_s);
        drag(running.slider(u"Latency"_s), 100);
        QCOMPARE(running.headline(), u"Choose Rust"_s);
        running.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
        QVERIFY(!running.find<QAction>(u"save"_s).isEnabled());
        QVERIFY(!running.find<QAction>(u"save-as"_s).isEnabled());
        QVERIFY(!running.find<QAction>(u"delete"_s).isEnabled());
        const auto& saveAs = running.find<QAbstractButton>(u"save-as"_s, u"verdict"_s);
        QVERIFY(!saveAs.isEnabled());
        QCOMPARE(saveAs.toolTip(), u"There is no library that could keep it."_s);
    }
    QVERIFY(bytesOf(home.libraryPath()) == before);
}

void MainWindowStartTest::aFileThatIsNoLibraryIsKeptAsideAndANewLibraryMade()
{
    // GIVEN
    const Home home;
    QVERIFY(QDir().mkpath(home.path(u"library"_s)));
    const QByteArray garbage(5000, 'x');
    static_cast<void>(home.write(u"library/library.db"_s, garbage));

    // WHEN
    const RunningWindow running(m_appearance, home.libraryPath());

    // THEN
    QVERIFY2(running.notice().contains(u"was damaged. It is kept as"_s), qPrintable(running.notice()));
    QCOMPARE(running.lines(), firstLines());
    QCOMPARE(keptAside(home.libraryPath()).size(), 1);
    QCOMPARE(bytesOf(home.path(u"library/"_s + keptAside(home.libraryPath()).front())), garbage);
}

void MainWindowStartTest::aTornLibraryIsKeptAsideAndANewLibraryMade()
{
    // GIVEN a library of which the middle was overwritten
    const Home home;
    {
        const RunningWindow running(m_appearance, home.libraryPath());
    }
    {
        QFile file(home.libraryPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 4));
        QVERIFY(file.write(QByteArray(int(file.size() / 2), '\xff')) > 0);
    }

    // WHEN
    const RunningWindow running(m_appearance, home.libraryPath());

    // THEN
    QVERIFY2(running.notice().contains(u"was damaged. It is kept as"_s), qPrintable(running.notice()));
    QCOMPARE(running.lines(), firstLines());
    QCOMPARE(keptAside(home.libraryPath()).size(), 1);
}

void MainWindowStartTest::whatCanBeReadOfATornLibraryComesBack()
{
    // GIVEN a library with a scenario of one's own, in which a state of another was changed behind its back
    const Home home;
    {
        RunningWindow running(m_appearance, home.libraryPath());
        drag(running.slider(u"Latency"_s), 100);
        running.window().askForName = [](const QString&) { return u"Mine"_s; };
        running.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(running.text(u"scenario-name"_s), u"Mine"_s);
    }
    QCOMPARE(tamper(home.libraryPath(), "UPDATE revision SET note='changed' WHERE name='Edge proxy'"), std::string());

    // WHEN
    RunningWindow running(m_appearance, home.libraryPath());
    QVERIFY2(running.notice().contains(u"was damaged. It is kept as"_s), qPrintable(running.notice()));
    QCOMPARE(running.find<QPushButton>(u"notice-answer"_s).text(), u"Bring back what can be read"_s);
    running.click(u"notice-answer"_s);

    // THEN
    QTRY_COMPARE(running.lines().filter(u"Mine | rust | Rust by 6.0"_s).size(), 1);
    QTRY_VERIFY2(running.notice().contains(u"came back"_s), qPrintable(running.notice()));
}

void MainWindowStartTest::settingsAreInAFolderOfTheProgramsName()
{
    // GIVEN a start that has remembered something
    const Home home;
    {
        const RunningWindow running(m_appearance, home.libraryPath());
    }

    // THEN it is in a folder that bears the program's name
    QVERIFY(QFile::exists(home.path(u"settings/steelyard/steelyard.ini"_s)));
}

/// Answers the question that the window asks on its way out; returns what it asked.
QString answer(RunningWindow& running, QMessageBox::ButtonRole role)
{
    QString asked;
    QTimer::singleShot(0, &running.window(), [&running, &asked, role] {
        auto& question = running.find<QMessageBox>(u"leaving"_s);
        asked = question.text() + u' ' + question.informativeText();
        for (QAbstractButton* const button : question.buttons()) {
            if (question.buttonRole(button) == role) {
                return button->click();
            }
        }
    });
    running.window().close();
    return asked;
}

void MainWindowStartTest::whatCannotBeKeptHoldsTheWindowOpenUntilSomebodyDecides()
{
    // GIVEN a library that has lost the scenario on screen
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QVERIFY(running.library().open(home.path(u"other.db"_s)).result().usable);
    drag(running.slider(u"Latency"_s), 100);

    // WHEN
    const QString asked = answer(running, QMessageBox::RejectRole);

    // THEN
    QVERIFY2(asked.startsWith(u"“Greenfield service” could not be kept. "_s), qPrintable(asked));
    QVERIFY(running.window().isVisible());
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);

    // WHEN it is left all the same
    QVERIFY(!answer(running, QMessageBox::DestructiveRole).isEmpty());
    // THEN
    QVERIFY(!running.window().isVisible());
}

QTEST_MAIN(MainWindowStartTest)
#include "tst_mainwindowstart.moc"
