// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"
#include "exacttext.h"
#include "exchange/scenariojson.h"
#include "librarystore.h"
#include "librarywords.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The part of the store that changes what is being edited: here no state of anybody's may get lost.
namespace steelyard
{

namespace
{

/// The name as it is kept, or a Refusal.
QString checkedName(const QString& given)
{
    const auto name = given.trimmed();
    if (name.isEmpty())
        throw Refusal{LibraryWords::needsName()};
    if (name.toUcs4().size() > 200)
        throw Refusal{LibraryWords::nameTooLong()};
    const bool plain = std::ranges::none_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!plain || !name.isValidUtf16())
        throw Refusal{LibraryWords::nameWithControls()};
    return name;
}

engine::Scenario withIdentity(engine::Scenario scenario, const QString& id, const QString& name)
{
    scenario.id = utf8StringOf(id);
    scenario.name = utf8StringOf(name);
    return scenario;
}

bool isSame(const BodyParts& a, const BodyParts& b)
{
    return a.body == b.body && a.block == b.block;
}

} // namespace

Result<Kept> LibraryStore::keep(const WorkingCopy& copy)
{
    return attempted(Access::Writing, [&] { return keepNow(copy); });
}

Result<Saved> LibraryStore::save(const WorkingCopy& copy, const QString& note)
{
    return attempted(Access::Writing, [&] { return saveNow(copy, note); });
}

Result<Saved> LibraryStore::saveAs(const WorkingCopy& given, const QString& newName)
{
    return attempted(Access::Writing, [&] {
        const auto copy = followed(given);
        auto original = requireScenario(copy.id);
        const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto row = create({u"created"_s, {}, withIdentity(copy.scenario, id, checkedName(newName))}, id);
        keepEdited(row, {id, withIdentity(copy.scenario, id, row.name), copy.undo, row.head});
        dropOwnWorking(copy.id);
        settle(original);
        change(original, original.head);
        return Saved{summaryNow(row)};
    });
}

Result<OpenedScenario> LibraryStore::revert(const QString& id)
{
    return attempted(Access::Writing, [&] {
        auto row = requireScenario(id);
        dropOwnWorking(id);
        settle(row);
        change(row, row.head);
        return loadNow(id);
    });
}

Result<Saved> LibraryStore::rename(const QString& id, const QString& newName)
{
    return attempted(Access::Writing, [&] { return renameNow(id, checkedName(newName)); });
}

Result<OpenedScenario> LibraryStore::restoreRevision(const QString& id, qint64 number)
{
    return attempted(Access::Writing, [&] { return restoreRevisionNow(id, number); });
}

OpenedScenario LibraryStore::loadNow(const QString& id)
{
    const auto row = requireScenario(id);
    OpenedScenario opened;
    opened.saved = scenarioOf(requireRevision(id, row.head));
    opened.scenario = opened.saved;
    opened.baseRevision = row.head;
    const auto working = findWorking(*m_database, id);
    opened.summary = summaryOf(row, working && working->edited);
    m_memory.keptApart.remove(id);
    m_memory.seen.remove(id);
    if (working) {
        opened.scenario = scenarioOf(working->body, row.name);
        opened.undo = working->undo;
        opened.baseRevision = working->base;
        m_memory.seen[id] = working->mark;
    }
    return opened;
}

Kept LibraryStore::keepNow(const WorkingCopy& given)
{
    const auto copy = followed(given);
    auto row = requireScenario(copy.id);
    if (isForeign(row) || !mayReplaceWorking(copy.id))
        return {summaryNow(keepApart(copy, row.name, {})), true};
    const bool edited = keepEdited(row, copy);
    assess(row, copy.scenario);
    row.updatedAt = now();
    change(row, row.head);
    return {summaryOf(row, edited), copy.id != given.id};
}

Saved LibraryStore::saveNow(const WorkingCopy& given, const QString& note)
{
    const auto copy = followed(given);
    auto row = requireScenario(copy.id);
    const auto oldHead = row.head;
    if (isForeign(row) || oldHead != copy.baseRevision) {
        const auto apart = keepApart(copy, row.name, note);
        dropOwnWorking(copy.id);
        settle(row);
        change(row, oldHead);
        return {summaryNow(apart), true};
    }
    const auto head = requireRevision(copy.id, oldHead);
    const auto parts = splitBody(writeScenario(withIdentity(copy.scenario, row.id, textOf(copy.scenario.name))));
    if (!isSame(parts, head.parts) || !note.isEmpty())
        append(row, {u"saved"_s, note, copy.scenario});
    if (mayReplaceWorking(copy.id))
        keepEdited(row, {row.id, withIdentity(copy.scenario, row.id, row.name), copy.undo, row.head});
    assess(row, copy.scenario);
    change(row, oldHead);
    return {summaryNow(row), copy.id != given.id};
}

Saved LibraryStore::renameNow(const QString& id, const QString& name)
{
    auto row = requireScenario(id);
    if (name == row.name)
        return {summaryNow(row)};
    const auto oldHead = row.head;
    const auto oldName = row.name;
    append(row, {u"renamed"_s, {}, withIdentity(scenarioOf(requireRevision(id, oldHead)), id, name)});
    m_memory.renamed[{id, oldHead}] = {row.head, oldName, row.name};
    renameWorking(row, oldHead);
    change(row, oldHead);
    return {summaryNow(row)};
}

OpenedScenario LibraryStore::restoreRevisionNow(const QString& id, qint64 number)
{
    auto row = requireScenario(id);
    const auto oldHead = row.head;
    const auto restored = withIdentity(scenarioOf(requireRevision(id, number)), id, row.name);
    const auto working = findWorking(*m_database, id);
    if (working && working->edited && mayReplaceWorking(id)) {
        const auto edited = withIdentity(scenarioOf(working->body, row.name), id, row.name);
        append(row, {u"saved"_s, LibraryWords::beforeRestoreNote(number), edited});
    }
    append(row, {u"restored"_s, LibraryWords::restoredNote(number), restored});
    dropOwnWorking(id);
    settle(row);
    change(row, oldHead);
    return loadNow(id);
}

/// A new scenario with our state; from now on copies that still name the old one go to it.
ScenarioRow LibraryStore::keepApart(const WorkingCopy& copy, const QString& name, const QString& note)
{
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto why = note.isEmpty() ? LibraryWords::keptApartNote(name) : note;
    const auto row = create({u"created"_s, why, withIdentity(copy.scenario, id, textOf(copy.scenario.name))}, id);
    keepEdited(row, {id, withIdentity(copy.scenario, id, row.name), copy.undo, row.head});
    m_memory.keptApart[copy.id] = id;
    return row;
}

/// Writes the working copy, or drops it where it says nothing: no difference to the head and no undo steps. Returns
/// whether it differs.
bool LibraryStore::keepEdited(const ScenarioRow& row, const WorkingCopy& copy)
{
    WorkingRow working;
    working.id = row.id;
    working.base = copy.baseRevision;
    working.mark = {m_session, now()};
    working.undo = copy.undo;
    working.body = writeScenario(withIdentity(copy.scenario, row.id, textOf(copy.scenario.name)));
    working.edited = !isSame(splitBody(working.body), requireRevision(row.id, row.head).parts);
    if (!working.edited && working.undo.isEmpty()) {
        dropWorking(*m_database, row.id);
        m_memory.seen.remove(row.id);
        return false;
    }
    writeWorking(*m_database, working);
    m_memory.seen[row.id] = working.mark;
    return working.edited;
}

/// Where a copy belongs by now, after what this session itself did since the editor sent it: a conflict gave it another
/// scenario, a rename another base.
WorkingCopy LibraryStore::followed(WorkingCopy copy)
{
    if (const auto apart = m_memory.keptApart.constFind(copy.id); apart != m_memory.keptApart.constEnd()) {
        copy.id = *apart;
        const auto row = requireScenario(copy.id);
        copy.baseRevision = row.head;
        copy.scenario.name = utf8StringOf(row.name);
        return copy;
    }
    while (true) {
        const auto renamed = m_memory.renamed.constFind({copy.id, copy.baseRevision});
        if (renamed == m_memory.renamed.constEnd())
            return copy;
        if (textOf(copy.scenario.name) == renamed->from)
            copy.scenario.name = utf8StringOf(renamed->to);
        copy.baseRevision = renamed->head;
    }
}

/// Deleted by somebody else: what we have of it must not vanish with it.
bool LibraryStore::isForeign(const ScenarioRow& row) const
{
    return row.deletedAt && !m_memory.removed.contains(row.id);
}

/// There is no working copy, or it is ours, or one that we have read.
bool LibraryStore::mayReplaceWorking(const QString& id)
{
    const auto mark = findWorkingMark(*m_database, id);
    const auto seen = m_memory.seen.constFind(id);
    return !mark || mark->session == m_session || (seen != m_memory.seen.constEnd() && *seen == *mark);
}

void LibraryStore::dropOwnWorking(const QString& id)
{
    if (!mayReplaceWorking(id))
        return;
    dropWorking(*m_database, id);
    m_memory.seen.remove(id);
}

/// The working copy follows its scenario's new name and head. It stays whose it was.
void LibraryStore::renameWorking(const ScenarioRow& row, qint64 oldHead)
{
    auto working = findWorking(*m_database, row.id);
    if (!working || working->base != oldHead)
        return;
    working->base = row.head;
    working->body = writeScenario(withIdentity(scenarioOf(working->body, row.name), row.id, row.name));
    writeWorking(*m_database, *working);
}

} // namespace steelyard
