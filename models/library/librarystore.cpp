// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarystore.h"

#include "assessment.h"
#include "backup.h"
#include "exacttext.h"
#include "exchange/scenariojson.h"
#include "librarywords.h"
#include "storyboardrows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString currentAuthor()
{
    const auto user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

OpenedLibrary LibraryStore::open(const QString& path, WhenDamaged whenDamaged)
{
    auto opened = openLibraryFile(path, whenDamaged);
    std::unique_ptr<LibraryStore> store(new LibraryStore(std::move(opened.database), path, opened.opening.notice));
    return {std::move(store), std::move(opened.opening)};
}

LibraryStore::LibraryStore(std::unique_ptr<Database> database, const QString& path, const QString& refusal)
    : m_database(std::move(database)), m_path(path), m_refusal(refusal), m_session(QUuid::createUuid().toRfc4122())
{
}

LibraryStore::~LibraryStore() = default;

std::optional<QString> LibraryStore::attempt(Access access, const std::function<void()>& operation)
{
    if (!m_database)
        return m_refusal;
    const auto before = m_memory;
    try {
        if (access == Access::Plain) {
            operation();
            return {};
        }
        Transaction transaction(*m_database, access == Access::Writing ? Transaction::Purpose::Writing
                                                                       : Transaction::Purpose::Reading);
        operation();
        transaction.commit();
        return {};
    } catch (const SqlError& error) {
        m_memory = before;
        return LibraryWords::failed(error);
    } catch (const Refusal& refusal) {
        m_memory = before;
        return refusal.sentence;
    }
}

Result<std::vector<ScenarioSummary>> LibraryStore::list()
{
    return attempted(Access::Reading, [this] { return listScenarios(*m_database, false); });
}

Result<std::vector<ScenarioSummary>> LibraryStore::listDeleted()
{
    return attempted(Access::Reading, [this] { return listScenarios(*m_database, true); });
}

Result<OpenedScenario> LibraryStore::load(const QString& id)
{
    return attempted(Access::Reading, [&] { return loadNow(id); });
}

Result<Added> LibraryStore::add(const engine::Scenario& scenario, const QString& kind, TakenId whenTaken)
{
    return attempted(Access::Writing, [&] { return addNow(scenario, kind, whenTaken); });
}

Result<std::vector<Added>> LibraryStore::addAll(const std::vector<engine::Scenario>& scenarios, const QString& kind,
                                                TakenId whenTaken)
{
    return attempted(Access::Writing, [&] {
        std::vector<Added> added;
        for (const auto& scenario : scenarios)
            added.push_back(addNow(scenario, kind, whenTaken));
        return added;
    });
}

Result<Saved> LibraryStore::duplicate(const QString& id)
{
    return attempted(Access::Writing, [&] {
        const auto row = requireScenario(id);
        const auto working = findWorking(*m_database, id);
        auto scenario = working ? scenarioOf(working->body, row.name) : scenarioOf(requireRevision(id, row.head));
        scenario.name = utf8StringOf(row.name);
        return Saved{summaryNow(create({u"created"_s, {}, std::move(scenario)}, newId()))};
    });
}

Result<ScenarioSummary> LibraryStore::remove(const QString& id)
{
    return attempted(Access::Writing, [&] {
        auto row = requireScenario(id);
        m_memory.removed.insert(id);
        if (!row.deletedAt) {
            row.deletedAt = now();
            change(row, row.head);
        }
        return summaryNow(row);
    });
}

Result<ScenarioSummary> LibraryStore::restore(const QString& id)
{
    return attempted(Access::Writing, [&] {
        auto row = requireScenario(id);
        m_memory.removed.remove(id);
        if (!row.deletedAt)
            return summaryNow(row);
        row.deletedAt.reset();
        const auto oldHead = row.head;
        if (const auto name = freeName(*m_database, row.name, id); name != row.name) {
            auto scenario = scenarioOf(requireRevision(id, row.head));
            scenario.name = utf8StringOf(name);
            append(row, {u"renamed"_s, {}, std::move(scenario)});
            renameWorking(row, oldHead);
        }
        change(row, oldHead);
        return summaryNow(row);
    });
}

Result<std::vector<Revision>> LibraryStore::revisions(const QString& id)
{
    return attempted(Access::Reading, [&] {
        static_cast<void>(requireScenario(id));
        return listRevisions(*m_database, id);
    });
}

Result<engine::Scenario> LibraryStore::loadRevision(const QString& id, qint64 number)
{
    return attempted(Access::Reading, [&] { return scenarioOf(requireRevision(id, number)); });
}

Result<void> LibraryStore::verifyAll()
{
    return attempted(Access::Reading, [this] {
        verifyScenarioRows(*m_database);
        verifyHeads(*m_database);
        verifyStoryboard(*m_database);
        verifyRevisions(*m_database);
        if (const auto verdict = m_database->text(u"PRAGMA integrity_check(1)"_s); verdict != u"ok")
            throw SqlError::damaged(verdict);
    });
}

Result<void> LibraryStore::backup(const QString& to)
{
    return attempted(Access::Plain, [&] { writeBackup(*m_database, to); });
}

Result<QString> LibraryStore::backupIfDue()
{
    return attempted(Access::Plain, [this] {
        const auto time = QDateTime::currentDateTimeUtc();
        const bool empty = m_database->number(u"SELECT count(*) FROM scenario"_s) == 0;
        if (empty || !isBackupDue(m_path, time))
            return QString();
        const auto path = backupPath(m_path, time);
        writeBackup(*m_database, path);
        thinBackups(m_path);
        return path;
    });
}

Result<qint64> LibraryStore::version()
{
    return attempted(Access::Plain, [this] { return m_database->number(u"PRAGMA data_version"_s); });
}

Added LibraryStore::addNow(const engine::Scenario& scenario, const QString& kind, TakenId whenTaken)
{
    auto id = textOf(scenario.id);
    const auto existing = id.isEmpty() ? std::nullopt : findScenario(*m_database, id);
    if (existing && whenTaken == TakenId::Refuse) {
        const auto outcome = existing->deletedAt ? Added::Outcome::IdTakenDeleted : Added::Outcome::IdTaken;
        return {outcome, summaryNow(*existing)};
    }
    if (existing || id.isEmpty())
        id = newId();
    return {Added::Outcome::Added, summaryNow(create({kind, {}, scenario}, id))};
}

ScenarioRow LibraryStore::requireScenario(const QString& id)
{
    auto row = findScenario(*m_database, id);
    if (!row)
        throw Refusal{LibraryWords::noSuchScenario()};
    return *std::move(row);
}

RevisionRow LibraryStore::requireRevision(const QString& id, qint64 number)
{
    auto row = findRevision(*m_database, id, number);
    if (!row)
        throw Refusal{LibraryWords::noSuchRevision(number)};
    return *std::move(row);
}

engine::Scenario LibraryStore::scenarioOf(const RevisionRow& revision) const
{
    return scenarioOf(joinBody(revision.parts), revision.name);
}

engine::Scenario LibraryStore::scenarioOf(const QByteArray& json, const QString& name) const
{
    auto scenario = readScenario(json);
    if (!scenario)
        throw Refusal{LibraryWords::unreadableBody(name, scenario.error().front().toString())};
    return *std::move(scenario);
}

/// The first revision of a new scenario, under the first name like the draft's that is free.
ScenarioRow LibraryStore::create(const Draft& draft, const QString& id)
{
    ScenarioRow row;
    row.id = id;
    row.name = freeName(*m_database, textOf(draft.scenario.name));
    assess(row, draft.scenario);
    append(row, draft);
    insertScenario(*m_database, row);
    return row;
}

/// A revision after the row's head, under the row's id; the row becomes what belongs to it, but is not written.
void LibraryStore::append(ScenarioRow& row, const Draft& draft)
{
    const auto name = textOf(draft.scenario.name);
    if (!name.trimmed().isEmpty() || row.head == 0)
        row.name = freeName(*m_database, name, row.id);
    auto scenario = draft.scenario;
    scenario.id = utf8StringOf(row.id);
    scenario.name = utf8StringOf(row.name);
    row.updatedAt = now();
    RevisionRow revision;
    revision.scenarioId = row.id;
    revision.number = row.head + 1;
    revision.parent = row.head;
    revision.kind = draft.kind;
    revision.at = row.updatedAt;
    revision.author = currentAuthor();
    revision.appVersion = QCoreApplication::applicationVersion();
    revision.note = draft.note;
    revision.name = row.name;
    revision.parts = splitBody(writeScenario(scenario));
    appendRevision(*m_database, revision);
    row.head = revision.number;
}

void LibraryStore::change(const ScenarioRow& row, qint64 oldHead)
{
    if (!updateScenario(*m_database, row, oldHead))
        throw SqlError::damaged(u"the entry of scenario %1 could not be found again"_s.arg(row.id));
}

/// The row's verdict, margin and tags become those of the state last kept.
void LibraryStore::settle(ScenarioRow& row)
{
    const auto working = findWorking(*m_database, row.id);
    assess(row, working ? scenarioOf(working->body, row.name) : scenarioOf(requireRevision(row.id, row.head)));
}

ScenarioSummary LibraryStore::summaryNow(const ScenarioRow& row)
{
    const auto working = findWorking(*m_database, row.id);
    return summaryOf(row, working && working->edited);
}

/// Strictly ascending, so that no two working copies of one session look alike.
qint64 LibraryStore::now()
{
    m_lastTime = std::max(m_lastTime + 1, QDateTime::currentMSecsSinceEpoch());
    return m_lastTime;
}

} // namespace steelyard
