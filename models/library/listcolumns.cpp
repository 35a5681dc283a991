// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exacttext.h"
#include "revisionrows.h"
#include "scenariorows.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

/// What a library of version 1 did not keep beside the bodies.
namespace steelyard
{

namespace
{

/// Those members of a body alone: a whole scenario need not be readable for its notes.
void takeFromBody(ScenarioRow& row, const QByteArray& body)
{
    const auto members = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    if (!members.is_object())
        throw SqlError::damaged(u"the state of scenario %1 is not what was written"_s.arg(row.id));
    if (const auto notes = members.find("notes"); notes != members.end() && notes->is_string())
        row.notes = textOf(notes->get<std::string>());
    if (const auto components = members.find("components"); components != members.end() && components->is_array())
        row.components = static_cast<qint64>(components->size());
}

QByteArray bodyOf(Database& database, const ScenarioRow& row)
{
    if (const auto working = findWorking(database, row.id))
        return working->body;
    const auto head = findRevision(database, row.id, row.head);
    if (!head)
        throw SqlError::damaged(u"a scenario has lost its revision"_s);
    return head->parts.body;
}

} // namespace

void fillListColumns(Database& database)
{
    QStringList ids;
    database.each(u"SELECT CAST(id AS BLOB) FROM scenario"_s, {}, [&](const Row& row) { ids << row.text(0); });
    for (const auto& id : ids) {
        auto row = findScenario(database, id).value();
        takeFromBody(row, bodyOf(database, row));
        static_cast<void>(updateScenario(database, row, row.head));
    }
}

} // namespace steelyard
