// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartboard.h"
#include "exporting.h"
#include "fileexchange.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

using namespace steelyard;
using namespace steelyard::testing;

/// Reports out of the window.
class MainWindowExportTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void whatIsOnScreenIsExported_data();
    void whatIsOnScreenIsExported();
    void theChartsOnScreenAreNotTouched_data();
    void theChartsOnScreenAreNotTouched();
    void whatWasWrittenIsOneClickAway();
    void allThatIsComparedIsExported();
    void neverMindAndCancelLeaveNothing();
    void aRecordIsMadeWhileTheWindowGoesOn();
    void aTargetThatCannotBeWrittenKeepsTheOldFile();
    void withoutAPrinterAPdfIsMade();
    void aPreparedReportIsPrinted();

private:
    Appearance m_appearance;
};

namespace
{

/// Stands for the desktop: what it is to show.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "show"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> shown;

public slots:
    void show(const QUrl& url) { shown << url; }
};

Exporting& exporting(RunningWindow& running)
{
    return running.find<Exporting>(u"exporting"_s);
}

void answerWith(RunningWindow& running, const QString& path)
{
    exporting(running).askForTarget = [path](const QString&, ReportFormat) {
        return Exporting::Target{path, QPageSize(QPageSize::A4)};
    };
}

} // namespace

void MainWindowExportTest::whatIsOnScreenIsExported_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"export-pdf"_s << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("html") << u"export-html"_s << u"a.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("picture") << u"export-picture"_s << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("drawing") << u"export-picture"_s << u"a.svg"_s << QByteArray("<?xml");
}

void MainWindowExportTest::whatIsOnScreenIsExported()
{
    QFETCH(const QString, action);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, beginning);
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    answerWith(running, home.path(file));

    // WHEN
    running.find<QAction>(action).trigger();

    // THEN
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home.path(file)), 30'000);
    QTRY_COMPARE(running.notice(), u"Exported to %1."_s.arg(QDir::toNativeSeparators(home.path(file))));
    QCOMPARE(bytesOf(home.path(file)).left(beginning.size()), beginning);
    QVERIFY(!exporting(running).progressRow()->isVisible());
}

void MainWindowExportTest::theChartsOnScreenAreNotTouched_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind& kind : chartKinds()) {
        QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
}

void MainWindowExportTest::theChartsOnScreenAreNotTouched()
{
    QFETCH(const QString, kind);
    // GIVEN the chart on screen
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    answerWith(running, home.path(u"a.html"_s));
    // What is simulated comes later, and may need other room beside the charts.
    QTRY_VERIFY_WITH_TIMEOUT(running.document().outlook() && running.document().outlook()->robustness, 30'000);
    running.find<ChartBoard>(u"board"_s).exchange(0, kind);
    RunningWindow::standStill();
    Chart& chart = running.find<Chart>(kind);
    QVERIFY(chart.isVisible());
    const QImage before = chart.grab().toImage();
    const ChartTable table = chart.table();
    const QString insight = chart.insight();

    // WHEN
    running.find<QAction>(u"export-html"_s).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home.path(u"a.html"_s)), 30'000);
    running.find<QWidget>(u"notice"_s).hide();

    // THEN
    QVERIFY(chart.isVisible());
    QTRY_COMPARE(chart.grab().toImage(), before);
    QCOMPARE(chart.table().rows, table.rows);
    QCOMPARE(chart.insight(), insight);
}

void MainWindowExportTest::whatWasWrittenIsOneClickAway()
{
    // GIVEN something that was exported, and a desktop that is asked to show it
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    answerWith(running, home.path(u"a.svg"_s));
    Desktop desktop;
    running.find<QAction>(u"export-picture"_s).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(running.notice().contains(u"a.svg"_s), 30'000);
    QCOMPARE(running.find<QPushButton>(u"notice-answer"_s).text(), u"Open"_s);
    QCOMPARE(running.find<QPushButton>(u"notice-answer-2"_s).text(), u"Show folder"_s);

    // WHEN
    running.click(u"notice-answer-2"_s);

    // THEN
    QCOMPARE(desktop.shown, QList<QUrl>{QUrl::fromLocalFile(QFileInfo(home.path(u"a.svg"_s)).absolutePath())});

    // AND WHEN it is a scenario, which is open here THEN there is only its folder
    running.window().files().askForFileToWrite = [&](const QString&) { return home.path(u"a.steelyard"_s); };
    running.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(running.find<QPushButton>(u"notice-answer"_s).text(), u"Show folder"_s);
    QVERIFY(running.find<QPushButton>(u"notice-answer-2"_s).isHidden());
    QCOMPARE(desktop.shown.size(), 1);
}

void MainWindowExportTest::allThatIsComparedIsExported()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    answerWith(running, home.path(u"both.html"_s));
    running.find<QAction>(u"compare"_s).trigger();
    QTRY_VERIFY(running.find<QWidget>(u"pages"_s).isVisible() && !running.find<QWidget>(u"columns"_s).isVisible());

    // WHEN
    running.find<QAction>(u"export-html"_s).trigger();

    // THEN
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home.path(u"both.html"_s)), 30'000);
    QVERIFY(bytesOf(home.path(u"both.html"_s)).contains("2 scenario"));
}

void MainWindowExportTest::neverMindAndCancelLeaveNothing()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString path = home.path(u"a.pdf"_s);

    // WHEN nobody names a file
    answerWith(running, {});
    running.find<QAction>(u"export-pdf"_s).trigger();
    QCoreApplication::processEvents();

    // THEN
    QVERIFY(!exporting(running).progressRow()->isVisible());

    // AND WHEN it is cancelled
    answerWith(running, path);
    running.find<QAction>(u"export-pdf"_s).trigger();
    QTRY_VERIFY(exporting(running).progressRow()->isVisible());
    running.click(u"progress-cancel"_s);

    // THEN nothing comes, also not after another export
    QVERIFY(!exporting(running).progressRow()->isVisible());
    answerWith(running, home.path(u"b.svg"_s));
    running.find<QAction>(u"export-picture"_s).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home.path(u"b.svg"_s)), 30'000);
    QVERIFY(!QFileInfo::exists(path));
}

void MainWindowExportTest::aRecordIsMadeWhileTheWindowGoesOn()
{
    // GIVEN a person who names a file, and stops it as soon as the window takes the next click
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString path = home.path(u"record.md"_s);
    bool goesOn = false;
    running.window().files().askForRecordToWrite = [&](const QString&) {
        const auto stop = [&] {
            goesOn = exporting(running).progressRow()->isVisible() && !QFileInfo::exists(path);
            running.click(u"progress-cancel"_s);
        };
        QMetaObject::invokeMethod(&running.window(), stop, Qt::QueuedConnection);
        return path;
    };

    // WHEN
    running.find<QAction>(u"export-record"_s).trigger();
    QTRY_VERIFY(goesOn);

    // THEN nothing comes, also not after another one
    QVERIFY(!exporting(running).progressRow()->isVisible());
    running.window().files().askForRecordToWrite = [&](const QString&) { return home.path(u"b.md"_s); };
    running.find<QAction>(u"export-record"_s).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(running.notice().contains(u"b.md"_s), 30'000);
    QVERIFY(!exporting(running).progressRow()->isVisible());
    QVERIFY(!QFileInfo::exists(path));
}

void MainWindowExportTest::aTargetThatCannotBeWrittenKeepsTheOldFile()
{
    // GIVEN a folder in the place of the file
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString path = home.path(u"taken.svg"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s));
    answerWith(running, path);

    // WHEN
    running.find<QAction>(u"export-picture"_s).trigger();

    // THEN
    QTRY_VERIFY_WITH_TIMEOUT(running.notice().contains(u"taken.svg"_s), 30'000);
    QVERIFY(!running.notice().startsWith(u"Exported"_s));
    QVERIFY(QFileInfo(path + u"/inside"_s).isDir());
}

void MainWindowExportTest::withoutAPrinterAPdfIsMade()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    exporting(running).hasPrinter = [] { return false; };
    answerWith(running, home.path(u"a.pdf"_s));

    // WHEN
    running.find<QAction>(u"print"_s).trigger();

    // THEN
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home.path(u"a.pdf"_s)), 30'000);
}

void MainWindowExportTest::aPreparedReportIsPrinted()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    exporting(running).hasPrinter = [] { return true; };
    QString printed;
    exporting(running).preview = [&printed](const PreparedReport& report) { printed = report.report.title; };

    // WHEN
    running.find<QAction>(u"print"_s).trigger();

    // THEN
    QTRY_COMPARE_WITH_TIMEOUT(printed, running.text(u"scenario-name"_s), 30'000);
}

QTEST_MAIN(MainWindowExportTest)
#include "tst_mainwindowexport.moc"
