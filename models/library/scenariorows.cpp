// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariorows.h"

#include "exacttext.h"
#include "hashchain.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr qsizetype longestName = 200;

/// The columns up to the seal are those of version 1.
QString scenarioColumns(ListColumns columns)
{
    return u"CAST(s.id AS BLOB), CAST(s.name AS BLOB), s.head_rev, s.deleted_at, s.updated_at, s.verdict, s.margin, "
           "CAST(s.tags AS BLOB), CAST(s.name_key AS BLOB), s.seal, "_s +
           (columns == ListColumns::Current ? u"CAST(s.notes AS BLOB), s.components"_s : u"x'', 1"_s);
}
const QString workingColumns = u"CAST(scenario_id AS BLOB), base_rev, session, at_ms, edited, undo, body, hash"_s;

/// Not with Qt's JSON, which swallows a leading U+FEFF.
QString tagsText(const QStringList& tags)
{
    auto array = nlohmann::json::array();
    for (const auto& tag : tags)
        array.push_back(utf8StringOf(tag));
    return textOf(array.dump());
}

QStringList tagsOf(const QString& text)
{
    QStringList tags;
    for (const auto& tag : nlohmann::json::parse(utf8StringOf(text)))
        tags << textOf(tag.get<std::string>());
    return tags;
}

/// The columns that came with version 2 count only where they say something: the seals of version 1 stay valid.
QByteArray sealOf(const ScenarioRow& row, const QString& key, const QString& tags)
{
    FieldHash hash("steelyard scenario 1");
    hash.add(row.id)
        .add(row.name)
        .add(key)
        .add(row.head)
        .add(row.deletedAt)
        .add(row.updatedAt)
        .add(row.verdict)
        .add(row.margin)
        .add(tags);
    if (!row.notes.isEmpty() || row.components != 1)
        hash.add(row.notes).add(row.components);
    return hash.result();
}

SqlValue optionalValue(const auto& value)
{
    return value ? SqlValue(*value) : SqlValue(nullptr);
}

SqlValues valuesOf(const ScenarioRow& row)
{
    const auto key = nameKey(row.name);
    const auto tags = tagsText(row.tags);
    return {row.name,
            key,
            row.head,
            optionalValue(row.deletedAt),
            row.updatedAt,
            row.verdict,
            optionalValue(row.margin),
            tags,
            row.notes.isNull() ? u""_s : row.notes,
            row.components,
            sealOf(row, key, tags),
            row.id};
}

ScenarioRow scenarioFrom(const Row& row)
{
    ScenarioRow scenario{row.text(0), row.text(1), row.integer(2), row.optionalInteger(3), row.integer(4), row.text(5),
                         row.real(6), {},          row.text(10),   row.integer(11)};
    const auto tags = row.text(7);
    if (row.bytes(9) != sealOf(scenario, row.text(8), tags))
        throw SqlError::damaged(u"the entry of scenario %1 is not what was written"_s.arg(scenario.id));
    scenario.tags = tagsOf(tags);
    return scenario;
}

QByteArray hashOf(const WorkingRow& row, qint64 edited)
{
    return FieldHash("steelyard working 1")
        .add(row.id)
        .add(row.base)
        .add(row.mark.session)
        .add(row.mark.at)
        .add(edited)
        .add(row.undo)
        .add(row.body)
        .result();
}

WorkingRow workingFrom(const Row& row)
{
    WorkingRow working{row.text(0),         row.integer(1), {row.bytes(2), row.integer(3)},
                       row.integer(4) != 0, row.bytes(5),   row.bytes(6)};
    if (row.bytes(7) != hashOf(working, row.integer(4)))
        throw SqlError::damaged(u"the working copy of scenario %1 is not what was written"_s.arg(working.id));
    return working;
}

/// At most `length` code points, never half of a surrogate pair.
QString shortened(const QString& text, qsizetype length)
{
    const auto points = text.toUcs4();
    return points.size() <= length ? text
                                   : QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), length);
}

bool isTaken(Database& database, const QString& name, const QString& exceptId)
{
    return database.number(u"SELECT count(*) FROM scenario WHERE name_key=? AND deleted_at IS NULL AND id<>?"_s,
                           {nameKey(name), exceptId}) > 0;
}

/// "Payments" and 3 of "Payments (3)"; 1 where there is no such number.
std::pair<QString, qint64> withoutNumber(const QString& name)
{
    const auto open = name.lastIndexOf(u" ("_s);
    if (open < 1 || !name.endsWith(u')'))
        return {name, 1};
    const auto digits = QStringView(name).sliced(open + 2).chopped(1);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number > 1 && digits.size() < 6 ? std::pair(name.left(open), qint64{number})
                                                       : std::pair(name, qint64{1});
}

} // namespace

QString nameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toUpper().toCaseFolded();
}

QString freeName(Database& database, const QString& name, const QString& exceptId)
{
    if (!isTaken(database, name, exceptId))
        return name;
    auto [stem, number] = withoutNumber(name);
    while (true) {
        const auto suffix = u" (%1)"_s.arg(++number);
        const auto candidate = shortened(stem, longestName - suffix.size()) + suffix;
        if (!isTaken(database, candidate, exceptId))
            return candidate;
    }
}

std::optional<ScenarioRow> findScenario(Database& database, const QString& id, ListColumns columns)
{
    std::optional<ScenarioRow> found;
    database.each(u"SELECT %1 FROM scenario s WHERE s.id=?"_s.arg(scenarioColumns(columns)), {id},
                  [&](const Row& row) { found = scenarioFrom(row); });
    return found;
}

void insertScenario(Database& database, const ScenarioRow& row)
{
    database.run(
        u"INSERT INTO scenario(name, name_key, head_rev, deleted_at, updated_at, verdict, margin, tags, notes, "
        "components, seal, id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        valuesOf(row));
}

bool updateScenario(Database& database, const ScenarioRow& row, qint64 oldHead)
{
    auto values = valuesOf(row);
    values.emplace_back(oldHead);
    return database.run(u"UPDATE scenario SET name=?, name_key=?, head_rev=?, deleted_at=?, updated_at=?, verdict=?, "
                        "margin=?, tags=?, notes=?, components=?, seal=? WHERE id=? AND head_rev=?"_s,
                        values) == 1;
}

ScenarioSummary summaryOf(const ScenarioRow& row, bool edited)
{
    return {row.id,
            row.name,
            row.verdict,
            row.margin,
            row.tags,
            QDateTime::fromMSecsSinceEpoch(row.updatedAt, Qt::UTC),
            row.head,
            edited,
            row.notes,
            static_cast<int>(row.components),
            row.deletedAt ? QDateTime::fromMSecsSinceEpoch(*row.deletedAt, Qt::UTC) : QDateTime()};
}

std::vector<ScenarioSummary> listScenarios(Database& database, bool deleted)
{
    std::vector<ScenarioSummary> summaries;
    database.each(u"SELECT %1, w.edited FROM scenario s LEFT JOIN working w ON w.scenario_id=s.id "
                  "WHERE s.deleted_at IS %2 DESC, s.name_key"_s.arg(scenarioColumns(ListColumns::Current),
                                                                    deleted ? u"NOT NULL ORDER BY s.deleted_at"_s
                                                                            : u"NULL ORDER BY s.updated_at"_s),
                  {}, [&](const Row& row) {
                      summaries.push_back(summaryOf(scenarioFrom(row), row.optionalInteger(12).value_or(0) != 0));
                  });
    return summaries;
}

std::optional<WorkingRow> findWorking(Database& database, const QString& id)
{
    std::optional<WorkingRow> found;
    database.each(u"SELECT %1 FROM working WHERE scenario_id=?"_s.arg(workingColumns), {id},
                  [&](const Row& row) { found = workingFrom(row); });
    return found;
}

std::optional<WorkingMark> findWorkingMark(Database& database, const QString& id)
{
    std::optional<WorkingMark> found;
    database.each(u"SELECT session, at_ms FROM working WHERE scenario_id=?"_s, {id}, [&](const Row& row) {
        found = WorkingMark{row.bytes(0), row.integer(1)};
    });
    return found;
}

void writeWorking(Database& database, const WorkingRow& row)
{
    database.run(u"INSERT INTO working(scenario_id, base_rev, at_ms, session, edited, hash, undo, body) "
                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(scenario_id) DO UPDATE SET base_rev=excluded.base_rev, "
                 "at_ms=excluded.at_ms, session=excluded.session, edited=excluded.edited, hash=excluded.hash, "
                 "undo=excluded.undo, body=excluded.body"_s,
                 {row.id, row.base, row.mark.at, row.mark.session, qint64{row.edited}, hashOf(row, qint64{row.edited}),
                  row.undo, row.body});
}

void dropWorking(Database& database, const QString& id)
{
    database.run(u"DELETE FROM working WHERE scenario_id=?"_s, {id});
}

void verifyScenarioRows(Database& database, ListColumns columns)
{
    database.each(u"SELECT %1 FROM scenario s"_s.arg(scenarioColumns(columns)), {},
                  [](const Row& row) { static_cast<void>(scenarioFrom(row)); });
    database.each(u"SELECT %1 FROM working"_s.arg(workingColumns), {},
                  [](const Row& row) { static_cast<void>(workingFrom(row)); });
}

} // namespace steelyard
