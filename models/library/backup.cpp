// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "disksync.h"
#include "revisionrows.h"
#include "scenariorows.h"
#include "schema.h"
#include "storyboardrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

const QString stampFormat = u"yyyyMMdd-HHmmss"_s;

QDir folderOf(const QString& libraryPath)
{
    return QDir(QFileInfo(libraryPath).absolutePath() + u"/backups"_s);
}

/// Removes the unfinished copy unless it was renamed.
class Unfinished
{
public:
    explicit Unfinished(const QString& path) : m_path(path) { discard(); }
    ~Unfinished() { discard(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

private:
    void discard() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }

    QString m_path;
};

/// Throws what is wrong.
void checkBackup(const QString& path)
{
    const auto copy = Database::file(path, Database::Access::ReadOnly);
    if (copy->number(u"PRAGMA application_id"_s) != libraryApplicationId)
        throw SqlError::damaged(u"it is not a library"_s);
    if (const auto verdict = copy->text(u"PRAGMA quick_check(1)"_s); verdict != u"ok")
        throw SqlError::damaged(verdict);
    const auto schema = inspectSchema(*copy);
    if (schema.outcome != SchemaOutcome::UpToDate && schema.outcome != SchemaOutcome::Older)
        throw SqlError::damaged(u"its tables are not those of a library"_s);
    verifyScenarioRows(*copy, listColumnsOf(schema));
    verifyHeads(*copy);
    if (hasStoryboard(schema))
        verifyStoryboard(*copy);
    verifyRevisions(*copy);
}

/// The newest of each of the `count` latest periods.
template <typename Period>
void keepNewest(const std::vector<QDateTime>& newestFirst, std::size_t count, Period period, std::set<QDateTime>& kept)
{
    std::set<decltype(period(newestFirst.front()))> periods;
    for (const auto& time : newestFirst)
        if (periods.size() < count && periods.insert(period(time)).second)
            kept.insert(time);
}

} // namespace

void writeBackup(Database& database, const QString& to)
{
    const QFileInfo target(to);
    if (target.exists())
        throw SqlError(SQLITE_CANTOPEN, u"%1 exists already"_s.arg(to));
    const auto unfinishedPath = target.absoluteFilePath() + u".unfinished"_s;
    const Unfinished unfinished(unfinishedPath);
    if (!ensurePrivateDirectory(target.absolutePath()) || !createPrivateFile(unfinishedPath))
        throw SqlError(SQLITE_CANTOPEN, u"%1 could not be made"_s.arg(unfinishedPath));
    database.run(u"VACUUM INTO ?"_s, {unfinishedPath});
    checkBackup(unfinishedPath);
    const bool done = syncToDisk(unfinishedPath) && QFile::rename(unfinishedPath, target.absoluteFilePath()) &&
                      syncToDisk(target.absolutePath());
    if (!done)
        throw SqlError(SQLITE_IOERR, u"%1 could not be brought to the disk"_s.arg(to));
}

bool isGoodBackup(const QString& path)
{
    try {
        checkBackup(path);
        return true;
    } catch (const SqlError&) {
        return false;
    }
}

QString backupPath(const QString& libraryPath, const QDateTime& at)
{
    const QFileInfo library(libraryPath);
    const auto name = u"%1-%2.%3"_s.arg(library.completeBaseName(), at.toUTC().toString(stampFormat), library.suffix());
    return folderOf(libraryPath).filePath(name);
}

QStringList backupsOf(const QString& libraryPath)
{
    const QFileInfo library(libraryPath);
    const auto folder = folderOf(libraryPath);
    QStringList paths;
    for (const auto& name : folder.entryList(QDir::Files)) {
        const auto path = folder.filePath(name);
        const auto time = backupTime(path);
        if (time.isValid() && backupPath(libraryPath, time) == path)
            paths << path;
    }
    std::ranges::sort(paths, std::ranges::greater{}, backupTime);
    return paths;
}

QString newestGoodBackup(const QString& libraryPath)
{
    const auto backups = backupsOf(libraryPath);
    const auto good = std::ranges::find_if(backups, isGoodBackup);
    return good == backups.end() ? QString() : *good;
}

QDateTime backupTime(const QString& path)
{
    auto time = QDateTime::fromString(QFileInfo(path).completeBaseName().right(stampFormat.size()), stampFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isBackupDue(const QString& libraryPath, const QDateTime& now)
{
    const auto backups = backupsOf(libraryPath);
    return backups.isEmpty() || backupTime(backups.front()).date() < now.toUTC().date();
}

std::vector<QDateTime> surplusBackups(std::vector<QDateTime> times)
{
    if (times.empty())
        return {};
    std::ranges::sort(times, std::ranges::greater{});
    std::set<QDateTime> kept;
    keepNewest(
        times, 7, [](const QDateTime& time) { return time.date(); }, kept);
    const auto week = [](const QDateTime& time) { return time.date().addDays(1 - time.date().dayOfWeek()); };
    keepNewest(times, 4, week, kept);
    const auto month = [](const QDateTime& time) { return QDate(time.date().year(), time.date().month(), 1); };
    keepNewest(times, 12, month, kept);
    std::erase_if(times, [&](const QDateTime& time) { return kept.contains(time); });
    return times;
}

void thinBackups(const QString& libraryPath)
{
    std::vector<QDateTime> times;
    for (const auto& path : backupsOf(libraryPath))
        times.push_back(backupTime(path));
    for (const auto& time : surplusBackups(times))
        QFile::remove(backupPath(libraryPath, time));
}

} // namespace steelyard
