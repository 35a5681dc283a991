// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decisionrecord.h"
#include "exchange/scenariojson.h"
#include "fileexchange.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace steelyard;
using namespace steelyard::testing;

/// Scenario files in and out of the window, the good ones and the others.
class MainWindowFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void aFileIsOpenedAndOnScreen();
    void aBrokenFileIsRefusedWithThePlaceAndNothingIsLost_data();
    void aBrokenFileIsRefusedWithThePlaceAndNothingIsLost();
    void oneBrokenFileAmongGoodOnesCostsNothing();
    void aKnownScenarioIsSelectedNotOverwritten();
    void aDeletedScenarioComesBackByOpeningItsFile();
    void aFileIsDroppedOnTheWindow();
    void whatIsOnScreenIsExportedAndReadBack();
    void aDecisionRecordIsExportedAndOpenedAgain();
    void anExportThatFailsIsTold();
    void neverMindChangesNothing();

private:
    Appearance m_appearance;
};

namespace
{

QString example(const QString& name)
{
    return QStringLiteral(STEELYARD_TEST_DATA "/vectors/") + name;
}

/// The example as a file with another name, as a colleague would send it.
QByteArray scenarioNamed(const std::string& name)
{
    engine::Scenario scenario = readScenario(bytesOf(example(u"workload-http-api.steelyard"_s))).value();
    scenario.id.clear();
    scenario.name = name;
    return writeScenario(scenario);
}

void openWithKeys(RunningWindow& running, const QStringList& paths)
{
    running.window().files().askForFilesToOpen = [paths] { return paths; };
    running.press(Qt::Key_O, Qt::ControlModifier);
}

} // namespace

void MainWindowFilesTest::aFileIsOpenedAndOnScreen()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString file = home.write(u"from-a-colleague.steelyard"_s, scenarioNamed("From a colleague"));

    // WHEN
    openWithKeys(running, {file});

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"From a colleague"_s);
    QTRY_COMPARE(running.lines().size(), 5);
    QCOMPARE(running.lines().mid(1), firstLines());
    QCOMPARE(running.state(), u"saved"_s);
    QCOMPARE(running.notice(), QString());
}

void MainWindowFilesTest::aBrokenFileIsRefusedWithThePlaceAndNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");

    const QByteArray good = scenarioNamed("Good");
    QByteArray number = good;
    number.replace("\"readiness\": ", "\"readiness\": 1");
    QTest::newRow("a number out of its range") << number << u"/team/readiness"_s;
    QTest::newRow("not JSON") << QByteArray("Dear colleague,") << u"1"_s;
    QTest::newRow("cut off") << good.left(good.size() / 2) << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QByteArray newer = good;
    newer.replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("a newer format") << newer << u"/version"_s;
}

void MainWindowFilesTest::aBrokenFileIsRefusedWithThePlaceAndNothingIsLost()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);

    // GIVEN edits on screen
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    const QString file = home.write(u"broken.steelyard"_s, bytes);

    // WHEN
    openWithKeys(running, {file});

    // THEN
    QVERIFY2(running.notice().startsWith(u"broken.steelyard was not opened: "_s), qPrintable(running.notice()));
    QVERIFY2(running.notice().contains(place), qPrintable(running.notice()));
    running.library().finish();
    QCoreApplication::processEvents();
    QCOMPARE(running.lines().size(), 4);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);
    QCOMPARE(running.undoText(), u"Undo weight of Latency"_s);
    drag(running.slider(u"Latency"_s), 50);
    QTRY_COMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
}

void MainWindowFilesTest::oneBrokenFileAmongGoodOnesCostsNothing()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QStringList files{home.write(u"one.steelyard"_s, scenarioNamed("One")), home.path(u"not-there.steelyard"_s),
                            home.write(u"broken.steelyard"_s, "{"),
                            home.write(u"two.steelyard"_s, scenarioNamed("Two"))};

    // WHEN
    openWithKeys(running, files);

    // THEN
    QTRY_COMPARE(running.lines().size(), 6);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Two"_s);
    QVERIFY(!running.notice().isEmpty());
}

void MainWindowFilesTest::aKnownScenarioIsSelectedNotOverwritten()
{
    // GIVEN an example that was edited in the library
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    drag(running.slider(u"Latency"_s), 10);
    running.choose(u"Greenfield service"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Greenfield service"_s);

    // WHEN its file is opened
    openWithKeys(running, {QStringLiteral(STEELYARD_RESOURCES "/examples/edge-proxy.steelyard")});

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QCOMPARE(running.slider(u"Latency"_s).value(), 10);
    QCOMPARE(running.lines().size(), 4);
    QTRY_COMPARE(running.notice(), u"The library has this scenario already: here it is."_s);
}

void MainWindowFilesTest::aDeletedScenarioComesBackByOpeningItsFile()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    running.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(running.lines().size(), 3);

    // WHEN
    openWithKeys(running, {QStringLiteral(STEELYARD_RESOURCES "/examples/edge-proxy.steelyard")});

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    QTRY_COMPARE(running.lines().size(), 4);
    QTRY_COMPARE(running.notice(), u"The library had deleted this scenario: it is back."_s);
}

void MainWindowFilesTest::aFileIsDroppedOnTheWindow()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QMimeData dragged;
    dragged.setUrls({QUrl(u"https://example.org/not-a-file"_s),
                     QUrl::fromLocalFile(home.write(u"dropped.steelyard"_s, scenarioNamed("Dropped")))});

    // WHEN
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&running.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({400, 400}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&running.window(), &drop);

    // THEN
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Dropped"_s);
    QTRY_COMPARE(running.lines().size(), 5);
}

void MainWindowFilesTest::whatIsOnScreenIsExportedAndReadBack()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 90);
    const QString file = home.path(u"exported.steelyard"_s);
    QString proposed;
    running.window().files().askForFileToWrite = [&](const QString& proposal) {
        proposed = proposal;
        return file;
    };

    // WHEN
    running.press(Qt::Key_E, Qt::ControlModifier);

    // THEN
    QCOMPARE(QFileInfo(proposed).fileName(), u"Greenfield service.steelyard"_s);
    QCOMPARE(running.notice(), u"Exported to %1."_s.arg(file));
    const auto read = readScenario(bytesOf(file));
    QVERIFY(read.has_value());
    QVERIFY(*read == running.document().scenario());
    QCOMPARE(running.state(), u"edited · every change is kept"_s);
}

void MainWindowFilesTest::aDecisionRecordIsExportedAndOpenedAgain()
{
    // GIVEN a scenario that was changed since it was saved
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 90);
    const engine::Scenario scenario = running.document().scenario();
    const QString file = home.path(u"record.md"_s);
    QString proposed;
    running.window().files().askForRecordToWrite = [&](const QString& proposal) {
        proposed = proposal;
        return file;
    };

    // WHEN
    running.window().findChild<QAction*>(u"export-record"_s)->trigger();

    // THEN
    QTRY_COMPARE(running.notice(), u"Exported to %1."_s.arg(file));
    QCOMPARE(QFileInfo(proposed).fileName(), u"Greenfield service.md"_s);
    const QByteArray record = bytesOf(file);
    QVERIFY(record.contains("**Revision:** 1, saved ") && record.contains("; changed since, and not saved"));
    const auto read = readScenarioOrRecord(record);
    QVERIFY(read && *read == scenario);

    // AND in another library it opens like any scenario
    const Home elsewhere;
    RunningWindow other(m_appearance, elsewhere.libraryPath());
    other.window().files().openFiles({file});
    QTRY_VERIFY(other.document().scenario().components[0].importances == scenario.components[0].importances);
    QCOMPARE(other.notice(), QString());
}

void MainWindowFilesTest::anExportThatFailsIsTold()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.window().files().askForFileToWrite = [&](const QString&) { return home.path(u"no/such/folder/x"_s); };

    // WHEN
    running.press(Qt::Key_E, Qt::ControlModifier);

    // THEN
    QVERIFY2(running.notice().contains(u"no/such/folder"_s), qPrintable(running.notice()));
}

void MainWindowFilesTest::neverMindChangesNothing()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.window().files().askForFileToWrite = [](const QString&) { return QString(); };

    // WHEN
    openWithKeys(running, {});
    running.press(Qt::Key_E, Qt::ControlModifier);
    running.library().finish();
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(running.notice(), QString());
    QCOMPARE(running.lines(), firstLines());
}

QTEST_MAIN(MainWindowFilesTest)
#include "tst_mainwindowfiles.moc"
