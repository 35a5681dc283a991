// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "exchange/undosteps.h"
#include "library/backup.h"
#include "library/schema.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// A library as an earlier version of the tables left it is brought up to date, and nothing in it is lost whatever
/// happens.
class TestLibraryMigration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void everythingIsStillThere();
    void theListKnowsNotesAndComponents();
    void theTablesAreThoseOfANewLibrary();
    void aBackupIsMadeBefore();
    void withoutABackupNothingIsChanged();
    void whileItIsBusyNothingIsChanged();
    void aDamagedOneIsPutAsideAsItIs_data();
    void aDamagedOneIsPutAsideAsItIs();
    void anOldBackupIsGoodAndCanBeTakenOver();
    void aDamagedOldBackupIsNotGood();
    void everyVersionsGoldenFileIsThere();

private:
    [[nodiscard]] QString path() const { return m_library->path(); }

    std::unique_ptr<TemporaryLibrary> m_library;
};

namespace
{

QString goldenFile(qint64 version)
{
    return QStringLiteral(STEELYARD_TEST_DATA "/library/schema-%1.db").arg(version);
}

const ScenarioSummary& named(const std::vector<ScenarioSummary>& list, const QString& name)
{
    const auto found = std::ranges::find(list, name, &ScenarioSummary::name);
    if (found == list.end())
        throw std::runtime_error(name.toStdString());
    return *found;
}

const QString payments = u"Payments API · baseline"_s;

} // namespace

void TestLibraryMigration::initTestCase_data()
{
    QTest::addColumn<qint64>("version");
    QTest::addColumn<int>("scenarios"); // that are not deleted
    QTest::newRow("version 1") << qint64{1} << 3;
    QTest::newRow("version 2") << qint64{2} << 4;
}

void TestLibraryMigration::init()
{
    QFETCH_GLOBAL(const qint64, version);
    m_library = std::make_unique<TemporaryLibrary>();
    QVERIFY(QDir().mkpath(m_library->directory()));
    QVERIFY(QFile::copy(goldenFile(version), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
}

void TestLibraryMigration::everythingIsStillThere()
{
    // GIVEN a library with a saved, an edited, a divided and a deleted scenario
    // WHEN
    const auto opened = LibraryStore::open(path());
    // THEN
    QVERIFY2(opened.opening.usable, qPrintable(opened.opening.notice));
    QCOMPARE(opened.opening.notice, QString());
    QVERIFY(!opened.opening.created);
    const auto list = required(opened.store->list());
    QFETCH_GLOBAL(const int, scenarios);
    QCOMPARE(std::ssize(list), scenarios);
    const auto& edited = named(list, payments);
    QVERIFY(edited.edited);
    QCOMPARE(edited.tags, (QStringList{u"payments"_s, u"core"_s}));
    const auto loaded = required(opened.store->load(edited.id));
    QCOMPARE(firstImportance(loaded.scenario), 90);
    QCOMPARE(firstImportance(loaded.saved), 40);
    QCOMPARE(readUndoSteps(loaded.undo).steps.size(), 1U);
    const auto revisions = required(opened.store->revisions(edited.id));
    QCOMPARE(revisions.size(), 3U);
    QCOMPARE(revisions[1].note, u"After the review"_s);
    QCOMPARE(revisions[1].author, u"Ada"_s);
    QVERIFY(opened.store->verifyAll().has_value());
    QVERIFY(required(opened.store->storyboard()).empty());
    // and what is written now is found
    required(opened.store->keep(copyOf(loaded, 12)));
    QVERIFY(opened.store->verifyAll().has_value());
    QCOMPARE(LibraryStore::open(path()).opening.notice, QString());
}

void TestLibraryMigration::theListKnowsNotesAndComponents()
{
    // WHEN
    const auto store = m_library->open();
    // THEN the notes are those of what is being edited
    const auto list = required(store->list());
    QCOMPARE(named(list, payments).notes, u"Asked by Finance; the contract says 5 ms, Zürich office ☃."_s);
    QCOMPARE(named(list, payments).components, 1);
    QCOMPARE(named(list, u"Edge proxy"_s).notes, QString());
    QCOMPARE(named(list, u"Platform split"_s).notes, u"Two services."_s);
    QCOMPARE(named(list, u"Platform split"_s).components, 2);
    const auto deleted = required(store->listDeleted());
    QCOMPARE(deleted.size(), 1U);
    QCOMPARE(deleted.front().notes, u"Given up."_s);
    QVERIFY(deleted.front().deletedAt.isValid());
}

void TestLibraryMigration::theTablesAreThoseOfANewLibrary()
{
    // GIVEN
    QVERIFY(m_library->open() != nullptr);
    const TemporaryLibrary fresh;
    QVERIFY(fresh.open() != nullptr);
    // WHEN / THEN
    const auto tables = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    QCOMPARE(RawDatabase(path()).read(tables), RawDatabase(fresh.path()).read(tables));
    QCOMPARE(RawDatabase(path()).read("PRAGMA user_version"), std::string("3\n"));
}

void TestLibraryMigration::aBackupIsMadeBefore()
{
    // WHEN
    QVERIFY(m_library->open() != nullptr);
    // THEN
    const auto backups = backupsOf(path());
    QCOMPARE(backups.size(), 1);
    QFETCH_GLOBAL(const qint64, version);
    QCOMPARE(RawDatabase(backups.front()).read("PRAGMA user_version"), std::to_string(version) + "\n");
    QVERIFY(isGoodBackup(backups.front()));
    // WHEN it is opened again / THEN there is nothing to do
    QVERIFY(m_library->open() != nullptr);
    QCOMPARE(backupsOf(path()).size(), 1);
}

void TestLibraryMigration::withoutABackupNothingIsChanged()
{
    // GIVEN a file where the folder of the backups should be
    QFile obstacle(m_library->directory() + u"/backups"_s);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto before = bytesOf(path());
    // WHEN
    const auto opened = LibraryStore::open(path());
    // THEN
    QVERIFY(!opened.opening.usable);
    QVERIFY2(opened.opening.notice.contains(u"It was not changed"_s), qPrintable(opened.opening.notice));
    QCOMPARE(bytesOf(path()), before);
}

void TestLibraryMigration::whileItIsBusyNothingIsChanged()
{
    // GIVEN somebody who writes
    RawDatabase other(path());
    QCOMPARE(other.run("BEGIN IMMEDIATE"), std::string());
    const auto before = bytesOf(path());
    const auto database = Database::file(path());
    database->run(u"PRAGMA busy_timeout=1"_s);
    // WHEN
    const auto result = bringUpToDate(*database);
    // THEN
    QCOMPARE(result.outcome, SchemaOutcome::Failed);
    QCOMPARE(result.error->trouble(), SqlTrouble::Busy);
    QCOMPARE(bytesOf(path()), before);
}

void TestLibraryMigration::aDamagedOneIsPutAsideAsItIs_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an entry") << u"UPDATE scenario SET tags='[\"x\"]' WHERE name='Edge proxy'"_s;
    QTest::newRow("a working copy") << u"UPDATE working SET body=x'7b7d'"_s;
    QTest::newRow("a revision") << u"UPDATE revision SET body=x'7b7d' WHERE name='Edge proxy'"_s;
    QTest::newRow("no revision") << u"PRAGMA foreign_keys=OFF; DELETE FROM revision WHERE name='Edge proxy'"_s;
    QTest::newRow("no trigger") << u"CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM working; END"_s;
}

void TestLibraryMigration::aDamagedOneIsPutAsideAsItIs()
{
    QFETCH(const QString, sql);
    // GIVEN
    QCOMPARE(tamper(path(), sql.toStdString()), std::string());
    const auto before = bytesOf(path());
    // WHEN
    const auto opened = LibraryStore::open(path());
    // THEN
    QVERIFY(opened.opening.usable);
    QVERIFY(opened.opening.created);
    QCOMPARE(bytesOf(opened.opening.keptDamaged), before);
    // and what can be read of it comes back
    const auto taken = opened.store->takeOver(opened.opening.keptDamaged);
    if (taken)
        QVERIFY(taken->whole >= 3);
}

void TestLibraryMigration::anOldBackupIsGoodAndCanBeTakenOver()
{
    // GIVEN a new library, and a backup from before
    const TemporaryLibrary fresh;
    const auto store = fresh.open();
    QVERIFY(isGoodBackup(path()));
    const auto before = bytesOf(path());
    // WHEN
    const auto taken = required(store->takeOver(path()));
    // THEN
    QFETCH_GLOBAL(const int, scenarios);
    QCOMPARE(taken.whole, scenarios + 1);
    QCOMPARE(taken.headOnly + taken.there + taken.unreadable, 0);
    const auto list = required(store->list());
    QCOMPARE(std::ssize(list), scenarios);
    QCOMPARE(named(list, payments).notes, u"Asked by Finance; the contract says 5 ms, Zürich office ☃."_s);
    QVERIFY(named(list, payments).edited);
    QCOMPARE(required(store->listDeleted()).size(), 1U);
    QVERIFY(store->verifyAll().has_value());
    QCOMPARE(bytesOf(path()), before);
}

void TestLibraryMigration::aDamagedOldBackupIsNotGood()
{
    // GIVEN
    QCOMPARE(tamper(path(), "UPDATE scenario SET name='x' WHERE name='Edge proxy'"), std::string());
    // WHEN / THEN
    QVERIFY(!isGoodBackup(path()));
}

void TestLibraryMigration::everyVersionsGoldenFileIsThere()
{
    for (qint64 version = 1; version < std::ssize(libraryMigrations()); ++version)
        QVERIFY2(QFile::exists(goldenFile(version)), qPrintable(goldenFile(version)));
}

QTEST_GUILESS_MAIN(TestLibraryMigration)
#include "tst_librarymigration.moc"
