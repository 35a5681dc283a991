// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionrows.h"

#include "hashchain.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

const QString columns = u"CAST(r.scenario_id AS BLOB), r.rev, r.parent_rev, CAST(r.kind AS BLOB), r.at_ms, "
                        "CAST(r.author AS BLOB), CAST(r.app_version AS BLOB), CAST(r.note AS BLOB), "
                        "CAST(r.name AS BLOB), r.block, r.prev_hash, r.hash, r.body"_s;

QByteArray hashOf(const RevisionRow& row, const QByteArray& block)
{
    return FieldHash("steelyard revision 1")
        .add(row.previousHash)
        .add(row.scenarioId)
        .add(row.number)
        .add(row.parent)
        .add(row.kind)
        .add(row.at)
        .add(row.author)
        .add(row.appVersion)
        .add(row.note)
        .add(row.name)
        .add(block)
        .add(row.parts.body)
        .result();
}

SqlError damagedRevision(const RevisionRow& row)
{
    return SqlError::damaged(
        u"revision %1 of scenario %2 is not what was written"_s.arg(row.number).arg(row.scenarioId));
}

struct Unjoined {
    RevisionRow row;
    QByteArray block;
};

/// A revision whose own columns are checked, its block not read yet.
Unjoined revisionFrom(const Row& row)
{
    Unjoined result{{row.text(0),
                     row.integer(1),
                     row.integer(2),
                     row.text(3),
                     row.integer(4),
                     row.text(5),
                     row.text(6),
                     row.text(7),
                     row.text(8),
                     {row.bytes(12), {}},
                     row.bytes(10),
                     row.bytes(11)},
                    row.bytes(9)};
    if (result.row.hash != hashOf(result.row, result.block))
        throw damagedRevision(result.row);
    return result;
}

QByteArray readBlock(Database& database, const QByteArray& hash)
{
    std::optional<QByteArray> body;
    database.each(u"SELECT body FROM block WHERE hash=?"_s, {hash}, [&](const Row& row) { body = row.bytes(0); });
    if (!body || blockHash(*body) != hash)
        throw SqlError::damaged(u"the constraints of a scenario are not what was written"_s);
    return *body;
}

QByteArray parentHash(Database& database, const RevisionRow& row)
{
    QByteArray hash;
    database.each(u"SELECT hash FROM revision WHERE scenario_id=? AND rev=?"_s, {row.scenarioId, row.parent},
                  [&](const Row& found) { hash = found.bytes(0); });
    return hash;
}

} // namespace

void appendRevision(Database& database, RevisionRow& row)
{
    row.previousHash = parentHash(database, row);
    const auto block = blockHash(row.parts.block);
    row.hash = hashOf(row, block);
    database.run(u"INSERT INTO block(hash, body) VALUES(?, ?) ON CONFLICT DO NOTHING"_s, {block, row.parts.block});
    database.run(u"INSERT INTO revision(scenario_id, rev, parent_rev, kind, at_ms, author, app_version, note, name, "
                 "block, prev_hash, hash, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {row.scenarioId, row.number, row.parent, row.kind, row.at, row.author, row.appVersion, row.note,
                  row.name, block, row.previousHash, row.hash, row.parts.body});
    const auto written = findRevision(database, row.scenarioId, row.number);
    if (!written || written->hash != row.hash)
        throw damagedRevision(row);
}

std::optional<RevisionRow> findRevision(Database& database, const QString& scenarioId, qint64 number)
{
    std::optional<Unjoined> found;
    database.each(u"SELECT %1 FROM revision r WHERE r.scenario_id=? AND r.rev=?"_s.arg(columns), {scenarioId, number},
                  [&](const Row& row) { found = revisionFrom(row); });
    if (!found)
        return {};
    found->row.parts.block = readBlock(database, found->block);
    return found->row;
}

std::vector<Revision> listRevisions(Database& database, const QString& scenarioId)
{
    std::vector<Revision> revisions;
    database.each(u"SELECT rev, parent_rev, CAST(kind AS BLOB), at_ms, CAST(author AS BLOB), CAST(note AS BLOB), "
                  "CAST(name AS BLOB), hash FROM revision WHERE scenario_id=? ORDER BY rev DESC"_s,
                  {scenarioId}, [&](const Row& row) {
                      revisions.push_back({row.integer(0), row.integer(1), row.text(2),
                                           QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC), row.text(4),
                                           row.text(5), row.text(6), row.bytes(7)});
                  });
    return revisions;
}

qint64 verifyHeads(Database& database)
{
    qint64 verified = 0;
    QSet<QByteArray> blocks;
    database.each(u"SELECT %1, CAST(s.name AS BLOB) FROM scenario s "
                  "JOIN revision r ON r.scenario_id=s.id AND r.rev=s.head_rev"_s.arg(columns),
                  {}, [&](const Row& row) {
                      const auto head = revisionFrom(row);
                      if (head.row.name != row.text(13))
                          throw SqlError::damaged(u"scenario %1 has lost its name"_s.arg(head.row.scenarioId));
                      blocks.insert(head.block);
                      ++verified;
                  });
    for (const auto& block : std::as_const(blocks))
        static_cast<void>(readBlock(database, block));
    if (verified != database.number(u"SELECT count(*) FROM scenario"_s))
        throw SqlError::damaged(u"a scenario has lost its revision"_s);
    return verified;
}

void verifyRevisions(Database& database)
{
    QHash<QString, QByteArray> last;
    QHash<QString, qint64> count;
    database.each(u"SELECT %1 FROM revision r ORDER BY r.scenario_id, r.rev"_s.arg(columns), {}, [&](const Row& row) {
        const auto revision = revisionFrom(row).row;
        const bool follows = revision.number == ++count[revision.scenarioId] &&
                             revision.parent == revision.number - 1 &&
                             revision.previousHash == last.value(revision.scenarioId);
        if (!follows)
            throw SqlError::damaged(u"revision %1 of scenario %2 does not follow the one before"_s.arg(revision.number)
                                        .arg(revision.scenarioId));
        last[revision.scenarioId] = revision.hash;
    });
    database.each(u"SELECT hash, body FROM block"_s, {}, [](const Row& row) {
        if (blockHash(row.bytes(1)) != row.bytes(0))
            throw SqlError::damaged(u"the constraints of a scenario are not what was written"_s);
    });
}

} // namespace steelyard
