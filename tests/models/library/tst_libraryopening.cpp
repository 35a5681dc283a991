// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/backup.h"
#include "library/schema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// What opening makes, refuses and puts aside.
class TestLibraryOpening : public QObject
{
    Q_OBJECT

private slots:
    void aNewLibraryIsForItsOwnerOnly();
    void anEmptyFileIsANewLibrary();
    void theConnectionIsSetUpForSafety();
    void oddPathsWork_data();
    void oddPathsWork();
    void damageIsPutAsideAndANewLibraryStarted_data();
    void damageIsPutAsideAndANewLibraryStarted();
    void theJournalIsPutAsideWithTheLibrary();
    void theNewestGoodBackupIsOffered();
    void whatIsNotOursToWriteIsRefusedUnchanged_data();
    void whatIsNotOursToWriteIsRefusedUnchanged();
    void aFolderIsRefused();
    void aFolderThatCannotBeMadeIsRefused();
    void anUnusableLibraryAnswersEverythingWithItsSentence();
    void aLibraryInAFolderThatCannotBeWrittenIsReadOnly();
    void anUnreadableLibraryIsRefused();
    void theDefaultPathIsTheApplicationsOwn();
    void openingAThousandScenariosIsQuick();

private:
    [[nodiscard]] static QStringList filesBeside(const TemporaryLibrary& library)
    {
        return QDir(library.directory()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

namespace
{

void writeTo(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(path.toStdString());
}

/// Runs `check` in a process of the user nobody; 0 where it holds, otherwise its number or a signal's.
int asNobody(const std::function<int()>& check)
{
    const auto child = fork();
    if (child == 0)
        _exit(setgid(65534) == 0 && setuid(65534) == 0 ? check() : 99);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

} // namespace

void TestLibraryOpening::aNewLibraryIsForItsOwnerOnly()
{
    // GIVEN nothing, not even the folder
    const TemporaryLibrary library;
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY(opened.opening.usable && opened.opening.created && !opened.opening.readOnly);
    QVERIFY2(opened.opening.notice.isEmpty(), qPrintable(opened.opening.notice));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(library.path()) & others));
    QVERIFY(!(QFile::permissions(library.directory()) & others));
    QCOMPARE(filesBeside(library), QStringList{u"library.db"_s});
    QVERIFY(!LibraryStore::open(library.path()).opening.created);
}

void TestLibraryOpening::anEmptyFileIsANewLibrary()
{
    // GIVEN
    const TemporaryLibrary library;
    writeTo(library.path(), {});
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY(opened.opening.usable && opened.opening.created);
    QCOMPARE(filesBeside(library), QStringList{u"library.db"_s});
}

void TestLibraryOpening::theConnectionIsSetUpForSafety()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto opened = openLibraryFile(library.path());
    const auto& database = *opened.database;
    auto read = [&](const QString& name) { return opened.database->text(u"PRAGMA "_s + name); };
    // THEN
    QCOMPARE(read(u"journal_mode"_s), u"delete"_s);
    QCOMPARE(read(u"synchronous"_s), u"3"_s);
    QCOMPARE(read(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(read(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(read(u"cell_size_check"_s), u"1"_s);
    QCOMPARE(read(u"recursive_triggers"_s), u"1"_s);
    QCOMPARE(read(u"mmap_size"_s), u"0"_s);
    QCOMPARE(read(u"busy_timeout"_s), u"5000"_s);
    QVERIFY(database.isHardened());
    // defensive: the schema cannot be written; double quotes are names, not strings; no extensions
    opened.database->run(u"PRAGMA writable_schema=ON"_s);
    QVERIFY_THROWS_EXCEPTION(SqlError, opened.database->run(u"UPDATE sqlite_schema SET sql=''"_s));
    QVERIFY_THROWS_EXCEPTION(SqlError, opened.database->run(u"SELECT \"text\""_s));
    QVERIFY_THROWS_EXCEPTION(SqlError, opened.database->run(u"SELECT load_extension('x')"_s));
    QVERIFY_THROWS_EXCEPTION(SqlError, opened.database->run(u"SELECT zeroblob(100000000)"_s));
}

void TestLibraryOpening::oddPathsWork_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("question mark") << u"a?mode=memory"_s;
    QTest::newRow("hash") << u"a#b"_s;
    QTest::newRow("per cent") << u"a%20b%00"_s;
    QTest::newRow("quotes") << u"it's \"x\";"_s;
    QTest::newRow("letters") << u"Übung \U0001F980"_s;
}

void TestLibraryOpening::oddPathsWork()
{
    QFETCH(const QString, name);
    // GIVEN
    const QTemporaryDir directory;
    const auto path = directory.filePath(name);
    // WHEN
    auto opened = LibraryStore::open(path);
    // THEN
    QVERIFY2(opened.opening.usable, qPrintable(opened.opening.notice));
    QVERIFY(bytesOf(path).startsWith("SQLite format 3"));
    required(opened.store->add(exampleScenario("x"), u"created"_s));
    QVERIFY(!required(opened.store->backupIfDue()).isEmpty());
}

void TestLibraryOpening::damageIsPutAsideAndANewLibraryStarted_data()
{
    QTest::addColumn<QString>("sql"); // empty: garbage
    QTest::newRow("garbage") << QString();
    QTest::newRow("a head's body") << u"UPDATE revision SET body=CAST(body || ' ' AS BLOB)"_s;
    QTest::newRow("a block") << u"UPDATE block SET body=CAST(body || ' ' AS BLOB)"_s;
    QTest::newRow("the list's name") << u"UPDATE scenario SET name='x'"_s;
    QTest::newRow("the list's verdict") << u"UPDATE scenario SET verdict='rust'"_s;
    QTest::newRow("a working copy") << u"UPDATE working SET undo=x'00'"_s;
    QTest::newRow("no head") << u"PRAGMA foreign_keys=OFF; DELETE FROM revision"_s;
    QTest::newRow("tables") << u"DROP INDEX scenario_name"_s;
}

void TestLibraryOpening::damageIsPutAsideAndANewLibraryStarted()
{
    QFETCH(const QString, sql);
    // GIVEN
    const TemporaryLibrary library;
    if (sql.isEmpty()) {
        writeTo(library.path(), QByteArray("garbage ").repeated(700));
    } else {
        const auto store = library.open();
        const auto id = required(store->add(exampleScenario("Payments API"), u"created"_s)).summary.id;
        required(store->keep(copyOf(required(store->load(id)), 1)));
        QCOMPARE(tamper(library.path(), sql.toStdString()), std::string());
    }
    const auto before = bytesOf(library.path());
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY(opened.opening.usable && opened.opening.created);
    QVERIFY(QFileInfo(opened.opening.keptDamaged).fileName().startsWith(u"library.db.damaged-20"));
    QCOMPARE(bytesOf(opened.opening.keptDamaged), before);
    QVERIFY(opened.opening.notice.contains(opened.opening.keptDamaged));
    QVERIFY(opened.opening.backup.isEmpty());
    QVERIFY(required(opened.store->list()).empty());
    // and the next start is a usual one
    const auto again = LibraryStore::open(library.path());
    QVERIFY(again.opening.usable && again.opening.notice.isEmpty());
}

void TestLibraryOpening::theJournalIsPutAsideWithTheLibrary()
{
    // GIVEN
    const TemporaryLibrary library;
    writeTo(library.path(), QByteArray("garbage ").repeated(700));
    writeTo(library.path() + u"-journal"_s, "journal");
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY2(opened.opening.usable, qPrintable(opened.opening.notice));
    QCOMPARE(bytesOf(opened.opening.keptDamaged + u"-journal"_s), "journal"_qba);
    QVERIFY(!QFile::exists(library.path() + u"-journal"_s));
}

void TestLibraryOpening::theNewestGoodBackupIsOffered()
{
    // GIVEN a good backup, a newer one that is damaged, and a damaged library
    const TemporaryLibrary library;
    auto store = library.open();
    required(store->add(exampleScenario("Payments API"), u"created"_s));
    const auto good = backupPath(library.path(), QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
    QVERIFY(store->backup(good).has_value());
    store.reset();
    writeTo(backupPath(library.path(), QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC)), "garbage");
    writeTo(library.path(), QByteArray("garbage ").repeated(700));
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QCOMPARE(opened.opening.backup, good);
    QVERIFY(opened.opening.notice.contains(good));
}

void TestLibraryOpening::whatIsNotOursToWriteIsRefusedUnchanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("newer") << u"PRAGMA user_version=98"_s << u"newer version"_s;
    QTest::newRow("foreign id") << u"PRAGMA application_id=77"_s << u"another program"_s;
    QTest::newRow("newer, in WAL mode") << u"PRAGMA user_version=9; PRAGMA journal_mode=WAL"_s << u"newer version"_s;
}

void TestLibraryOpening::whatIsNotOursToWriteIsRefusedUnchanged()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, reason);
    // GIVEN
    const TemporaryLibrary library;
    QVERIFY(library.open() != nullptr);
    RawDatabase(library.path()).run(sql.toStdString());
    const auto before = bytesOf(library.path());
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY(!opened.opening.usable);
    QVERIFY2(opened.opening.notice.contains(reason), qPrintable(opened.opening.notice));
    QVERIFY(opened.opening.notice.contains(library.path()));
    QCOMPARE(bytesOf(library.path()), before);
    QVERIFY(opened.opening.keptDamaged.isEmpty());
}

void TestLibraryOpening::aFolderIsRefused()
{
    // GIVEN
    const TemporaryLibrary library;
    QDir().mkpath(library.path());
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY(!opened.opening.usable);
    QVERIFY(opened.opening.notice.contains(u"is a folder"));
    QVERIFY(QFileInfo(library.path()).isDir());
}

void TestLibraryOpening::aFolderThatCannotBeMadeIsRefused()
{
    // GIVEN a file where the folder should be
    const TemporaryLibrary library;
    writeTo(library.directory(), "a file");
    // WHEN
    const auto opened = LibraryStore::open(library.path());
    // THEN
    QVERIFY(!opened.opening.usable);
    QVERIFY(opened.opening.notice.contains(u"could not be made"));
    QCOMPARE(bytesOf(library.directory()), "a file"_qba);
}

void TestLibraryOpening::anUnusableLibraryAnswersEverythingWithItsSentence()
{
    // GIVEN
    const TemporaryLibrary library;
    QDir().mkpath(library.path());
    const auto opened = LibraryStore::open(library.path());
    // WHEN / THEN
    QCOMPARE(opened.store->list().error(), opened.opening.notice);
    QCOMPARE(opened.store->add(exampleScenario("x"), u"created"_s).error(), opened.opening.notice);
    QCOMPARE(opened.store->keep({}).error(), opened.opening.notice);
    QCOMPARE(opened.store->verifyAll().error(), opened.opening.notice);
    QCOMPARE(opened.store->backupIfDue().error(), opened.opening.notice);
    QCOMPARE(opened.store->version().error(), opened.opening.notice);
}

void TestLibraryOpening::aLibraryInAFolderThatCannotBeWrittenIsReadOnly()
{
    if (getuid() != 0)
        QSKIP("Needs root to become the user nobody.");
    // GIVEN
    QTemporaryDir directory(u"/tmp/steelyard-test-"_s);
    const auto path = directory.filePath(u"library.db"_s);
    required(LibraryStore::open(path).store->add(exampleScenario("Payments API"), u"created"_s));
    const auto before = bytesOf(path);
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(directory.path(), QFileDevice::Permissions(0x5555)));
    // WHEN
    const int broken = asNobody([&] {
        const auto opened = LibraryStore::open(path);
        if (!opened.opening.usable || !opened.opening.readOnly || opened.opening.notice.isEmpty())
            return 1;
        if (required(opened.store->list()).size() != 1)
            return 2;
        return opened.store->add(exampleScenario("x"), u"created"_s).has_value() ? 3 : 0;
    });
    // THEN
    QCOMPARE(broken, 0);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(QFile::setPermissions(directory.path(), QFileDevice::Permissions(0x7700)));
}

void TestLibraryOpening::anUnreadableLibraryIsRefused()
{
    if (getuid() != 0)
        QSKIP("Needs root to become the user nobody.");
    // GIVEN a library of somebody else in a folder that anybody may write
    QTemporaryDir directory(u"/tmp/steelyard-test-"_s);
    const auto path = directory.filePath(u"library.db"_s);
    QVERIFY(LibraryStore::open(path).opening.usable);
    QVERIFY(QFile::setPermissions(directory.path(), QFileDevice::Permissions(0x7777)));
    // WHEN
    const int broken = asNobody([&] {
        const auto opened = LibraryStore::open(path);
        return opened.opening.usable || !opened.opening.notice.contains(u"must not be read") ? 1 : 0;
    });
    // THEN
    QCOMPARE(broken, 0);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"library.db"_s});
}

void TestLibraryOpening::theDefaultPathIsTheApplicationsOwn()
{
    QCOMPARE(defaultLibraryPath(),
             QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.db"_s);
}

void TestLibraryOpening::openingAThousandScenariosIsQuick()
{
    // GIVEN
    const TemporaryLibrary library;
    std::vector<engine::Scenario> scenarios;
    for (int i = 0; i < 1000; ++i)
        scenarios.push_back(exampleScenario("Service " + std::to_string(i), i % 100));
    QCOMPARE(required(library.open()->addAll(scenarios, u"created"_s)).size(), 1000U);
    // WHEN
    QElapsedTimer timer;
    timer.start();
    const auto opened = LibraryStore::open(library.path());
    const auto elapsed = timer.elapsed();
    // THEN
    QCOMPARE(required(opened.store->list()).size(), 1000U);
    qInfo("1,000 scenarios opened and verified in %lld ms, %lld bytes", elapsed, QFileInfo(library.path()).size());
    QVERIFY2(elapsed < 400, "the figure to reach is 100 ms; this leaves room for a busy machine");
}

QTEST_GUILESS_MAIN(TestLibraryOpening)
#include "tst_libraryopening.moc"
