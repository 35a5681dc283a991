// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryopening.h"

#include "backup.h"
#include "disksync.h"
#include "librarywords.h"
#include "revisionrows.h"
#include "scenariorows.h"
#include "schema.h"
#include "storyboardrows.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

OpenedDatabase refused(const QString& notice)
{
    OpenedDatabase result;
    result.opening.notice = notice;
    return result;
}

/// What speaks against the path before SQLite is asked; empty where nothing does. Makes the file where there is none.
QString objectionTo(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return LibraryWords::isDirectory(path);
    if (!file.exists()) {
        const bool made = ensurePrivateDirectory(file.absolutePath()) && createPrivateFile(path);
        // Another program may have made it in between.
        return made || QFileInfo(path).isFile() ? QString() : LibraryWords::cannotCreate(path);
    }
    if (!file.isFile())
        return LibraryWords::notAFile(path);
    return file.isReadable() ? QString() : LibraryWords::cannotRead(path);
}

bool isWritable(const QString& path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

struct Attempt {
    OpenedDatabase opened;
    bool damaged = false;
};

SchemaResult prepare(Database& database, const QString& path, bool writable)
{
    if (!writable)
        return inspectSchema(database);
    return bringUpToDate(database, libraryMigrations(),
                         [&] { writeBackup(database, backupPath(path, QDateTime::currentDateTimeUtc())); });
}

Attempt attempt(const QString& path, bool writable)
{
    try {
        auto database = Database::file(path, writable ? Database::Access::ReadWrite : Database::Access::ReadOnly);
        const auto schema = prepare(*database, path, writable);
        switch (schema.outcome) {
        case SchemaOutcome::Newer:
            return {refused(LibraryWords::newer(path, schema.version, std::ssize(libraryMigrations())))};
        case SchemaOutcome::NotALibrary:
            return {refused(LibraryWords::notALibrary(path))};
        case SchemaOutcome::Older:
        case SchemaOutcome::Damaged:
        case SchemaOutcome::Failed:
            throw *schema.error;
        case SchemaOutcome::UpToDate:
        case SchemaOutcome::Created:
        case SchemaOutcome::Migrated:
            break;
        }
        verifyScenarioRows(*database);
        verifyHeads(*database);
        verifyStoryboard(*database);
        LibraryOpening opening;
        opening.usable = true;
        opening.readOnly = !writable;
        opening.created = schema.outcome == SchemaOutcome::Created;
        opening.notice = writable ? QString() : LibraryWords::readOnly(path);
        return {{std::move(database), opening}};
    } catch (const SqlError& error) {
        return {refused(LibraryWords::notOpened(path, error)), error.trouble() == SqlTrouble::Damaged};
    }
}

/// A journal that a crash left, as it was before SQLite used it up: part of what is kept where the library turns out
/// damaged.
class JournalCopy
{
public:
    explicit JournalCopy(const QString& path) : m_copy(path + u"-journal.opening"_s)
    {
        QFile::remove(m_copy);
        if (QFileInfo::exists(path + u"-journal"_s))
            QFile::copy(path + u"-journal"_s, m_copy);
    }
    ~JournalCopy() { QFile::remove(m_copy); }
    JournalCopy(const JournalCopy&) = delete;
    JournalCopy& operator=(const JournalCopy&) = delete;

    void keepBeside(const QString& kept) const
    {
        if (!QFileInfo::exists(kept + u"-journal"_s))
            QFile::rename(m_copy, kept + u"-journal"_s);
    }

private:
    QString m_copy;
};

/// Renames the library and what SQLite keeps beside it. The journal goes first: left alone beside a new library it
/// would be rolled into that one. Empty where it cannot be done.
QString putAside(const QString& path)
{
    const auto stem = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    auto kept = stem;
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = u"%1-%2"_s.arg(stem).arg(number);
    for (const auto& companion : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        if (QFileInfo::exists(path + companion) && !QFile::rename(path + companion, kept + companion))
            return {};
    if (!QFile::rename(path, kept))
        return {};
    return syncToDisk(QFileInfo(path).absolutePath()) ? kept : QString();
}

OpenedDatabase startAnew(const QString& path, const JournalCopy& journal)
{
    const auto kept = putAside(path);
    if (kept.isEmpty())
        return refused(LibraryWords::cannotPutAside(path));
    journal.keepBeside(kept);
    if (const auto objection = objectionTo(path); !objection.isEmpty())
        return refused(objection);
    auto result = attempt(path, true).opened;
    if (!result.opening.usable)
        return result;
    result.opening.keptDamaged = kept;
    result.opening.backup = newestGoodBackup(path);
    result.opening.notice = LibraryWords::putAside(path, kept, result.opening.backup);
    return result;
}

} // namespace

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.db"_s;
}

OpenedDatabase openLibraryFile(const QString& givenPath, WhenDamaged whenDamaged)
{
    const auto path = QFileInfo(givenPath).absoluteFilePath();
    if (const auto objection = objectionTo(path); !objection.isEmpty())
        return refused(objection);
    const bool writable = isWritable(path);
    // Two programs that start at once must not both put a damaged library aside. Where no lock can be had, SQLite's own
    // still guards the writing.
    QLockFile lock(path + u".opening"_s);
    lock.setStaleLockTime(0);
    if (writable)
        static_cast<void>(lock.tryLock(5000));
    if (!writable)
        return attempt(path, false).opened;
    const JournalCopy journal(path);
    auto first = attempt(path, true);
    const bool startsAnew = first.damaged && whenDamaged == WhenDamaged::PutAside;
    return startsAnew ? startAnew(path, journal) : std::move(first.opened);
}

} // namespace steelyard
