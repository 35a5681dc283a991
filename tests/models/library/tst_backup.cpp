// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include "libraryfixture.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// Copies that are whole or not there, one a day, fewer as they age.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsAWholeLibrary();
    void aBackupIsForItsOwnerOnly();
    void nothingIsOverwritten();
    void aDamagedLibraryIsNotBackedUp();
    void aBackupThatCannotBeWrittenLeavesNothing();
    void anInterruptedBackupDoesNotStopTheNext();
    void oneADayIsEnough();
    void anEmptyLibraryNeedsNone();
    void oldBackupsAreThinnedOut();
    void thinningLeavesOtherFilesAlone();
    void aGoodBackupIsToldFromABadOne_data();
    void aGoodBackupIsToldFromABadOne();

private:
    [[nodiscard]] static QDateTime at(int year, int month, int day, int hour = 8)
    {
        return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
    }
};

void TestBackup::aBackupIsAWholeLibrary()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = required(store->add(exampleScenario("Payments API", 70), u"created"_s)).summary.id;
    required(store->keep(copyOf(required(store->load(id)), 30, "undo")));
    const auto path = library.directory() + u"/copies/copy.db"_s;
    // WHEN
    const auto done = store->backup(path);
    // THEN
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error()));
    const auto copy = LibraryStore::open(path);
    QVERIFY2(copy.opening.usable && copy.opening.notice.isEmpty(), qPrintable(copy.opening.notice));
    const auto opened = required(copy.store->load(id));
    QCOMPARE(firstImportance(opened.scenario), 30);
    QCOMPARE(opened.undo, "undo"_qba);
    QVERIFY(copy.store->verifyAll().has_value());
    QCOMPARE(QDir(library.directory() + u"/copies"_s).entryList(QDir::Files), QStringList{u"copy.db"_s});
}

void TestBackup::aBackupIsForItsOwnerOnly()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    required(store->add(exampleScenario("Payments API"), u"created"_s));
    // WHEN
    const auto path = required(store->backupIfDue());
    // THEN
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(path).absolutePath()) & others));
}

void TestBackup::nothingIsOverwritten()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    QFile file(library.directory() + u"/mine"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    // WHEN
    const auto done = store->backup(file.fileName());
    // THEN
    QVERIFY(!done.has_value());
    QVERIFY(done.error().contains(file.fileName()));
    QCOMPARE(bytesOf(file.fileName()), "mine"_qba);
}

void TestBackup::aDamagedLibraryIsNotBackedUp()
{
    // GIVEN an old revision that is not what was written
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = required(store->add(exampleScenario("Payments API"), u"created"_s)).summary.id;
    required(store->rename(id, u"Billing"_s));
    QCOMPARE(tamper(library.path(), "UPDATE revision SET note='x' WHERE rev=1"), std::string());
    // WHEN
    const auto done = store->backupIfDue();
    // THEN
    QVERIFY(!done.has_value());
    QVERIFY(done.error().contains(u"revision 1"));
    QVERIFY(backupsOf(library.path()).isEmpty());
    QVERIFY(QDir(library.directory() + u"/backups"_s).isEmpty());
}

void TestBackup::aBackupThatCannotBeWrittenLeavesNothing()
{
    // GIVEN a file where the folder should be
    const TemporaryLibrary library;
    const auto store = library.open();
    required(store->add(exampleScenario("Payments API"), u"created"_s));
    QFile file(library.directory() + u"/backups"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // WHEN
    const auto done = store->backupIfDue();
    // THEN
    QVERIFY(!done.has_value());
    QCOMPARE(required(store->list()).size(), 1U);
}

void TestBackup::anInterruptedBackupDoesNotStopTheNext()
{
    // GIVEN what a crash left
    const TemporaryLibrary library;
    const auto store = library.open();
    required(store->add(exampleScenario("Payments API"), u"created"_s));
    const auto path = library.directory() + u"/copy.db"_s;
    QFile left(path + u".unfinished"_s);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
    left.close();
    // WHEN / THEN
    QVERIFY(store->backup(path).has_value());
    QVERIFY(isGoodBackup(path));
    QVERIFY(!left.exists());
}

void TestBackup::oneADayIsEnough()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    required(store->add(exampleScenario("Payments API"), u"created"_s));
    // WHEN
    const auto first = required(store->backupIfDue());
    const auto second = required(store->backupIfDue());
    // THEN
    QVERIFY(isGoodBackup(first));
    QVERIFY(second.isEmpty());
    QCOMPARE(backupsOf(library.path()), QStringList{first});
    QCOMPARE(newestGoodBackup(library.path()), first);
    QVERIFY(!isBackupDue(library.path(), backupTime(first)));
    QVERIFY(isBackupDue(library.path(), backupTime(first).addDays(1)));
}

void TestBackup::anEmptyLibraryNeedsNone()
{
    // GIVEN
    const TemporaryLibrary library;
    // WHEN / THEN
    QVERIFY(required(library.open()->backupIfDue()).isEmpty());
    QVERIFY(backupsOf(library.path()).isEmpty());
}

void TestBackup::oldBackupsAreThinnedOut()
{
    // GIVEN two a day for two years
    std::vector<QDateTime> kept;
    for (auto day = at(2024, 11, 23); day <= at(2026, 11, 23); day = day.addDays(1)) {
        // WHEN each is made and the surplus removed
        for (const int hour : {8, 20}) {
            kept.push_back(QDateTime(day.date(), QTime(hour, 0), Qt::UTC));
            const auto surplus = surplusBackups(kept);
            std::erase_if(kept, [&](const QDateTime& time) { return std::ranges::count(surplus, time) > 0; });
        }
    }
    // THEN
    std::ranges::sort(kept, std::ranges::greater{});
    for (int day = 0; day < 7; ++day)
        QCOMPARE(kept[static_cast<std::size_t>(day)].date(), QDate(2026, 11, 23).addDays(-day));
    QCOMPARE(kept.front().time(), QTime(20, 0));
    QVERIFY2(kept.size() >= 7 + 2 + 10 && kept.size() <= 7 + 4 + 12, qPrintable(QString::number(kept.size())));
    QVERIFY(kept.back().date() >= QDate(2025, 12, 1) && kept.back().date() <= QDate(2025, 12, 31));
    QVERIFY(surplusBackups({}).empty());
    QVERIFY(surplusBackups(kept).empty());
}

void TestBackup::thinningLeavesOtherFilesAlone()
{
    // GIVEN 30 daily backups, and files that only look like one
    const TemporaryLibrary library;
    const auto store = library.open();
    QStringList others;
    QVERIFY(QDir().mkpath(QFileInfo(backupPath(library.path(), at(2026, 1, 1))).absolutePath()));
    for (int day = 1; day <= 30; ++day)
        QVERIFY(QFile(backupPath(library.path(), at(2026, 1, day))).open(QIODevice::WriteOnly));
    for (const auto& name : {u"other-20260101-080000.db"_s, u"library-2026.db"_s, u"library-20260101-080000.txt"_s}) {
        others << library.directory() + u"/backups/"_s + name;
        QVERIFY(QFile(others.back()).open(QIODevice::WriteOnly));
    }
    // WHEN
    thinBackups(library.path());
    // THEN 7 days (24th to 30th), then the Sundays before: 18th and 11th; the month's newest is among the days
    const auto left = backupsOf(library.path());
    QCOMPARE(left.size(), 9);
    QCOMPARE(left.front(), backupPath(library.path(), at(2026, 1, 30)));
    QCOMPARE(left.back(), backupPath(library.path(), at(2026, 1, 11)));
    for (const auto& other : others)
        QVERIFY(QFile::exists(other));
}

void TestBackup::aGoodBackupIsToldFromABadOne_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("good");
    QTest::newRow("as written") << u"SELECT 1"_s << true;
    QTest::newRow("a changed revision") << u"UPDATE revision SET note='x'"_s << false;
    QTest::newRow("a changed entry") << u"UPDATE scenario SET name='x'"_s << false;
    QTest::newRow("another program's") << u"PRAGMA application_id=77"_s << false;
    QTest::newRow("newer") << u"PRAGMA user_version=99"_s << false;
}

void TestBackup::aGoodBackupIsToldFromABadOne()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, good);
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    required(store->add(exampleScenario("Payments API"), u"created"_s));
    const auto path = required(store->backupIfDue());
    // WHEN
    QCOMPARE(tamper(path, sql.toStdString()), std::string());
    // THEN
    QCOMPARE(isGoodBackup(path), good);
    QCOMPARE(newestGoodBackup(library.path()), good ? path : QString());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
