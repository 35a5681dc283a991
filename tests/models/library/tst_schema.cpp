// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/schema.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// Every outcome of bringing the tables up to date, and that what must not be touched is not.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEmptyFileBecomesALibrary();
    void aLibraryIsUpToDateTheSecondTime();
    void anOlderLibraryIsMigratedAfterABackup();
    void aMigrationThatFailsChangesNothing();
    void aNewerLibraryIsLeftByteForByte();
    void anotherProgramsFileIsLeftByteForByte_data();
    void anotherProgramsFileIsLeftByteForByte();
    void garbageIsDamage_data();
    void garbageIsDamage();
    void tablesThatAreNotThoseOfTheVersionAreDamage_data();
    void tablesThatAreNotThoseOfTheVersionAreDamage();
    void aTableMoreDoesNoHarm();
    void anOlderLibraryWithoutItsTablesIsDamage();
    void whatAMigrationCannotFillInChangesNothing();
    void aBusyFileIsNotDamage();
    void inspectingNeverWrites();
    void textHasTypesThatSqliteEnforces();

private:
    [[nodiscard]] SchemaResult bring(const Migrations& migrations = libraryMigrations()) const
    {
        const auto database = Database::file(m_path);
        return bringUpToDate(*database, migrations);
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

namespace
{

/// The tables of today and what a version after it does to them.
Migrations followedBy(const QStringList& statements)
{
    auto migrations = libraryMigrations();
    migrations.push_back({statements});
    return migrations;
}

const auto later = followedBy({u"CREATE TABLE later(x INTEGER) STRICT"_s, u"INSERT INTO later VALUES(7)"_s});

} // namespace

void TestSchema::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"library.db"_s);
    write({});
}

void TestSchema::anEmptyFileBecomesALibrary()
{
    // GIVEN a file of 0 bytes
    // WHEN
    const auto result = bring();
    // THEN
    QCOMPARE(result.outcome, SchemaOutcome::Created);
    RawDatabase raw(m_path);
    QCOMPARE(raw.read("PRAGMA user_version"), std::string("3\n"));
    QCOMPARE(raw.read("PRAGMA application_id"), std::to_string(libraryApplicationId) + "\n");
    QCOMPARE(raw.read("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name"),
             std::string("block\nmeta\nrevision\nscenario\nslide\nworking\n"));
}

void TestSchema::aLibraryIsUpToDateTheSecondTime()
{
    // GIVEN
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    const auto before = bytesOf(m_path);
    // WHEN / THEN
    QCOMPARE(bring().outcome, SchemaOutcome::UpToDate);
    QCOMPARE(bytesOf(m_path), before);
}

void TestSchema::anOlderLibraryIsMigratedAfterABackup()
{
    // GIVEN
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    qint64 versionAtBackup = 0;
    {
        // WHEN
        const auto database = Database::file(m_path);
        const auto result =
            bringUpToDate(*database, later, [&] { versionAtBackup = database->number(u"PRAGMA user_version"_s); });
        // THEN
        QCOMPARE(result.outcome, SchemaOutcome::Migrated);
        QCOMPARE(result.version, 3);
    }
    QCOMPARE(versionAtBackup, 3);
    QCOMPARE(RawDatabase(m_path).read("SELECT x FROM later"), std::string("7\n"));
    QCOMPARE(bring(later).outcome, SchemaOutcome::UpToDate);
}

void TestSchema::aMigrationThatFailsChangesNothing()
{
    // GIVEN a second statement that cannot work
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    const auto before = bytesOf(m_path);
    const auto broken = followedBy({u"CREATE TABLE later(x)"_s, u"INSERT INTO nowhere VALUES(1)"_s});
    // WHEN
    const auto result = bring(broken);
    // THEN
    QCOMPARE(result.outcome, SchemaOutcome::Failed);
    QVERIFY(result.error.has_value());
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(bring().outcome, SchemaOutcome::UpToDate);
}

void TestSchema::aNewerLibraryIsLeftByteForByte()
{
    // GIVEN
    QCOMPARE(bring(later).outcome, SchemaOutcome::Created);
    const auto before = bytesOf(m_path);
    // WHEN
    const auto result = bring();
    // THEN
    QCOMPARE(result.outcome, SchemaOutcome::Newer);
    QCOMPARE(result.version, 4);
    QCOMPARE(bytesOf(m_path), before);
}

void TestSchema::anotherProgramsFileIsLeftByteForByte_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("tables, no id") << u"CREATE TABLE t(x)"_s;
    QTest::newRow("another id") << u"PRAGMA application_id=77; CREATE TABLE t(x)"_s;
    QTest::newRow("another id, no tables") << u"PRAGMA application_id=77"_s;
    QTest::newRow("a version, no id") << u"PRAGMA user_version=1"_s;
}

void TestSchema::anotherProgramsFileIsLeftByteForByte()
{
    QFETCH(const QString, sql);
    // GIVEN
    RawDatabase(m_path).run(sql.toStdString());
    const auto before = bytesOf(m_path);
    QVERIFY(!before.isEmpty());
    // WHEN / THEN
    QCOMPARE(bring().outcome, SchemaOutcome::NotALibrary);
    QCOMPARE(bytesOf(m_path), before);
}

void TestSchema::garbageIsDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a database").repeated(1000);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestSchema::garbageIsDamage()
{
    QFETCH(const QByteArray, bytes);
    // GIVEN
    write(bytes);
    // WHEN
    const auto result = bring();
    // THEN
    QCOMPARE(result.outcome, SchemaOutcome::Damaged);
    QCOMPARE(bytesOf(m_path), bytes);
}

void TestSchema::tablesThatAreNotThoseOfTheVersionAreDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger less") << u"DROP TRIGGER revision_is_not_changed"_s;
    QTest::newRow("a trigger more") << u"CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM working; END"_s;
    QTest::newRow("a view") << u"CREATE VIEW v AS SELECT 1"_s;
    QTest::newRow("a column more") << u"ALTER TABLE working ADD COLUMN x INTEGER"_s;
    QTest::newRow("an index less") << u"DROP INDEX scenario_name"_s;
    QTest::newRow("a table less") << u"DROP TABLE slide"_s;
    QTest::newRow("no version") << u"PRAGMA user_version=0"_s;
    QTest::newRow("a version below all") << u"PRAGMA user_version=-3"_s;
}

void TestSchema::tablesThatAreNotThoseOfTheVersionAreDamage()
{
    QFETCH(const QString, sql);
    // GIVEN
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    QCOMPARE(RawDatabase(m_path).run(sql.toStdString()), std::string());
    // WHEN / THEN
    QCOMPARE(bring().outcome, SchemaOutcome::Damaged);
}

void TestSchema::aTableMoreDoesNoHarm()
{
    // GIVEN
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    RawDatabase(m_path).run("CREATE TABLE mine(x); CREATE INDEX mine_x ON mine(x); ANALYZE");
    // WHEN / THEN
    QCOMPARE(bring().outcome, SchemaOutcome::UpToDate);
}

void TestSchema::anOlderLibraryWithoutItsTablesIsDamage()
{
    // GIVEN
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    RawDatabase(m_path).run("DROP INDEX scenario_name");
    // WHEN / THEN
    const auto database = Database::file(m_path, Database::Access::ReadOnly);
    QCOMPARE(inspectSchema(*database, later).outcome, SchemaOutcome::Damaged);
}

void TestSchema::whatAMigrationCannotFillInChangesNothing()
{
    // GIVEN a migration that finds rows that are not what was written
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    const auto before = bytesOf(m_path);
    auto filling = later;
    filling.back().fill = [](Database&) { throw SqlError::damaged(u"a row"_s); };
    // WHEN / THEN
    QCOMPARE(bring(filling).outcome, SchemaOutcome::Damaged);
    QCOMPARE(bytesOf(m_path), before);
}

void TestSchema::aBusyFileIsNotDamage()
{
    // GIVEN somebody who holds the file
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    RawDatabase other(m_path);
    other.run("BEGIN EXCLUSIVE");
    const auto database = Database::file(m_path);
    database->run(u"PRAGMA busy_timeout=1"_s);
    // WHEN
    const auto result = bringUpToDate(*database);
    // THEN
    QCOMPARE(result.outcome, SchemaOutcome::Failed);
    QCOMPARE(result.error->trouble(), SqlTrouble::Busy);
}

void TestSchema::inspectingNeverWrites()
{
    // GIVEN an empty file, then a library
    {
        const auto database = Database::file(m_path, Database::Access::ReadOnly);
        // WHEN / THEN
        QCOMPARE(inspectSchema(*database).outcome, SchemaOutcome::Failed);
    }
    QVERIFY(bytesOf(m_path).isEmpty());
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    const auto database = Database::file(m_path, Database::Access::ReadOnly);
    QCOMPARE(inspectSchema(*database).outcome, SchemaOutcome::UpToDate);
    const auto before = bytesOf(m_path);
    const auto older = inspectSchema(*database, later);
    QCOMPARE(older.outcome, SchemaOutcome::Older);
    QCOMPARE(older.version, 3);
    QVERIFY(older.error.has_value());
    QCOMPARE(bytesOf(m_path), before);
}

void TestSchema::textHasTypesThatSqliteEnforces()
{
    // GIVEN
    QCOMPARE(bring().outcome, SchemaOutcome::Created);
    RawDatabase raw(m_path);
    // WHEN / THEN
    QVERIFY(!raw.run("INSERT INTO meta VALUES('k', x'00')").empty());
    QVERIFY(!raw.run("INSERT INTO block VALUES('text', x'00')").empty());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
