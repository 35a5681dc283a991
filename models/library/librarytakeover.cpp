// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"
#include "exacttext.h"
#include "librarystore.h"
#include "librarywords.h"
#include "schema.h"
#include "storyboardrows.h"

using namespace Qt::StringLiterals;

/// The part of the store that brings scenarios in from another library, of which anything may be damaged.
namespace steelyard
{

namespace
{

/// What `read` gives, or nothing where that part of the file is damaged.
template <typename Read>
auto intact(const Read& read) -> decltype(read())
{
    try {
        return read();
    } catch (const SqlError& error) {
        if (error.trouble() != SqlTrouble::Damaged)
            throw;
        return {};
    }
}

/// As many ids as can be read.
QStringList idsIn(Database& other)
{
    QStringList ids;
    try {
        other.each(u"SELECT CAST(id AS BLOB) FROM scenario"_s, {}, [&](const Row& row) { ids << row.text(0); });
    } catch (const SqlError& error) {
        if (error.trouble() != SqlTrouble::Damaged)
            throw;
    }
    return ids;
}

/// The first to the last revision; empty where one of them is damaged.
std::vector<RevisionRow> allRevisions(Database& other, const QString& id)
{
    return intact([&] {
        std::vector<RevisionRow> revisions;
        for (auto next = findRevision(other, id, 1); next; next = findRevision(other, id, next->number + 1))
            revisions.push_back(*next);
        return revisions;
    });
}

/// The newest revision that is not damaged.
std::optional<RevisionRow> newestRevision(Database& other, const QString& id)
{
    const auto count = intact(
        [&] { return std::optional(other.number(u"SELECT max(rev) FROM revision WHERE scenario_id=?"_s, {id})); });
    for (auto number = count.value_or(0); number > 0; --number)
        if (auto revision = intact([&] { return findRevision(other, id, number); }))
            return revision;
    return {};
}

} // namespace

Result<TakenOver> LibraryStore::takeOver(const QString& otherLibrary)
{
    return attempted(Access::Writing, [&] {
        const auto other = intact([&] { return Database::file(otherLibrary, Database::Access::ReadOnly); });
        const auto schema = other ? inspectSchema(*other) : SchemaResult();
        if (schema.outcome != SchemaOutcome::UpToDate && schema.outcome != SchemaOutcome::Older)
            throw Refusal{LibraryWords::cannotTakeOver(otherLibrary)};
        TakenOver result;
        for (const auto& id : idsIn(*other))
            takeOverScenario({*other, listColumnsOf(schema)}, id, result);
        if (hasStoryboard(schema))
            takeOverStoryboard(*other);
        return result;
    });
}

void LibraryStore::takeOverScenario(const OtherLibrary& from, const QString& id, TakenOver& result)
{
    auto& other = from.database;
    if (findScenario(*m_database, id)) {
        ++result.there;
        return;
    }
    const auto was = intact([&] { return findScenario(other, id, from.columns); });
    const auto working = intact([&] { return findWorking(other, id); });
    if (const auto revisions = allRevisions(other, id); !revisions.empty()) {
        insertTakenOver(revisions, was, working);
        ++result.whole;
        return;
    }
    auto newest = newestRevision(other, id);
    if (!newest) {
        ++result.unreadable;
        return;
    }
    newest->number = 1;
    newest->parent = 0;
    insertTakenOver({*newest}, was, {});
    ++result.headOnly;
}

/// `was` is the scenario's entry where that can be read. Written again field by field, the revisions get the hashes
/// they had.
void LibraryStore::insertTakenOver(const std::vector<RevisionRow>& revisions, const std::optional<ScenarioRow>& was,
                                   const std::optional<WorkingRow>& working)
{
    for (auto revision : revisions)
        appendRevision(*m_database, revision);
    const auto& head = revisions.back();
    ScenarioRow row;
    row.id = head.scenarioId;
    row.name = head.name;
    row.head = head.number;
    row.deletedAt = was ? was->deletedAt : std::nullopt;
    row.updatedAt = was ? was->updatedAt : head.at;
    auto scenario = scenarioOf(head);
    assess(row, working ? scenarioOf(working->body, row.name) : scenario);
    if (const auto name = freeName(*m_database, row.name, row.id); name != row.name && !row.deletedAt) {
        scenario.name = utf8StringOf(name);
        append(row, {u"renamed"_s, {}, std::move(scenario)});
    }
    insertScenario(*m_database, row);
    if (!working)
        return;
    writeWorking(*m_database, *working);
    if (row.head != head.number)
        renameWorking(row, head.number);
}

/// Where there is none yet. Slides of scenarios that could not be read stay in it: another file may still have them.
void LibraryStore::takeOverStoryboard(Database& other)
{
    if (!readStoryboard(*m_database).empty())
        return;
    const auto readable = readIntactSlides(other);
    if (!readable.empty())
        writeStoryboard(*m_database, readable);
}

} // namespace steelyard
