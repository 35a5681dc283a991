// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartboard.h"
#include "exporting.h"
#include "fileexchange.h"
#include "presenting.h"
#include "slidesexport.h"
#include "testlib/hostiledisk.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QDir>

#include <optional>

using namespace steelyard;
using namespace steelyard::testing;

/// Exports that the disk refuses: the file that is there stays, nothing else is left, and a sentence says why.
class MainWindowExportFailuresTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void whatCannotBeWrittenLeavesTheOldFile_data();
    void whatCannotBeWrittenLeavesTheOldFile();

private:
    Appearance m_appearance;
};

namespace
{

/// Whatever asks for a file gets this one.
void answerWith(RunningWindow& running, const QString& path)
{
    const auto answer = [path](const QString&) { return path; };
    running.find<Exporting>(u"exporting"_s).askForTarget = [path](const QString&, ReportFormat) {
        return Exporting::Target{path, QPageSize(QPageSize::A4)};
    };
    running.window().files().askForFileToWrite = answer;
    running.window().files().askForRecordToWrite = answer;
    running.window().presenting().slidesExport().askForFile = answer;
    running.find<ChartBoard>(u"board"_s).askForFile = [path](const QString&, ChartFormat) { return path; };
}

} // namespace

void MainWindowExportFailuresTest::whatCannotBeWrittenLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("diskIsFull");
    const QString window;
    for (const bool full : {true, false}) {
        const char* const disk = full ? "full disk" : "folder that nobody may write to";
        QTest::addRow("PDF report, %s", disk) << u"export-pdf"_s << window << u"a.pdf"_s << full;
        QTest::addRow("HTML report, %s", disk) << u"export-html"_s << window << u"a.html"_s << full;
        QTest::addRow("picture, %s", disk) << u"export-picture"_s << window << u"a.png"_s << full;
        QTest::addRow("drawing, %s", disk) << u"export-picture"_s << window << u"a.svg"_s << full;
        QTest::addRow("slides, %s", disk) << u"export-slides"_s << window << u"s.pdf"_s << full;
        QTest::addRow("record, %s", disk) << u"export-record"_s << window << u"r.md"_s << full;
        QTest::addRow("scenario, %s", disk) << u"export"_s << window << u"s.steelyard"_s << full;
        QTest::addRow("chart's picture, %s", disk) << u"savePng"_s << u"tippingCard"_s << u"c.png"_s << full;
        QTest::addRow("chart's drawing, %s", disk) << u"saveSvg"_s << u"tippingCard"_s << u"c.svg"_s << full;
        QTest::addRow("chart's table, %s", disk) << u"saveCsv"_s << u"tippingCard"_s << u"c.csv"_s << full;
    }
}

void MainWindowExportFailuresTest::whatCannotBeWrittenLeavesTheOldFile()
{
    QFETCH(const QString, action);
    QFETCH(const QString, within);
    QFETCH(const QString, file);
    QFETCH(const bool, diskIsFull);
    // GIVEN a file that is to be replaced, which everybody may write to, in a folder where nothing can be added
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString folder = home.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = home.write(u"out/"_s + file, "mine");
    constexpr auto everybodyReads = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(home.path({}), everybodyReads | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, diskIsFull ? everybodyReads | QFile::WriteOwner : everybodyReads));
    answerWith(running, path);

    // WHEN
    {
        std::optional<LargestFile> full;
        std::optional<NoRoot> nobody;
        diskIsFull ? static_cast<void>(full.emplace(1)) : static_cast<void>(nobody.emplace());
        QVERIFY(diskIsFull ? full->isSet() : nobody->isSet());
        running.find<QAction>(action, within).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!running.notice().isEmpty(), 60'000);
    }

    // THEN
    QCOMPARE(running.notice(),
             u"%1 could not be written: %2."_s.arg(QDir::toNativeSeparators(path),
                                                   diskIsFull ? u"File too large"_s : u"Permission denied"_s));
    QVERIFY(running.find<QWidget>(u"notice-answer"_s).isHidden());
    QVERIFY(running.find<QWidget>(u"progress"_s).isHidden());
    QCOMPARE(bytesOf(path), QByteArray("mine"));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
             QStringList{file});
}

QTEST_MAIN(MainWindowExportFailuresTest)
#include "tst_mainwindowexportfailures.moc"
