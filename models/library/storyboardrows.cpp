// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyboardrows.h"

#include "hashchain.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// As it is written down.
constexpr std::array<std::pair<SlideKind, QStringView>, 6> codes{{{SlideKind::Verdict, u"verdict"},
                                                                  {SlideKind::Why, u"why"},
                                                                  {SlideKind::TradeOff, u"trade-off"},
                                                                  {SlideKind::TippingPoints, u"tipping-points"},
                                                                  {SlideKind::CheapestMistake, u"cheapest-mistake"},
                                                                  {SlideKind::Comparison, u"comparison"}}};

QString codeOf(SlideKind kind)
{
    return std::ranges::find(codes, kind, &decltype(codes)::value_type::first)->second.toString();
}

std::optional<SlideKind> slideKindOf(const QString& code)
{
    const auto found = std::ranges::find(codes, code, &decltype(codes)::value_type::second);
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

const QString slideColumns =
    u"place, total, CAST(kind AS BLOB), CAST(scenario_id AS BLOB), CAST(notes AS BLOB), seal"_s;

QByteArray sealOf(qint64 place, qint64 total, const Slide& slide)
{
    return FieldHash("steelyard slide 1")
        .add(place)
        .add(total)
        .add(codeOf(slide.kind))
        .add(slide.scenario)
        .add(slide.notes)
        .result();
}

/// Nothing where the row is not what was written.
std::optional<Slide> slideFrom(const Row& row)
{
    const auto kind = slideKindOf(row.text(2));
    if (!kind)
        return {};
    Slide slide{*kind, row.text(3), row.text(4)};
    return row.bytes(5) == sealOf(row.integer(0), row.integer(1), slide) ? std::optional(slide) : std::nullopt;
}

} // namespace

Storyboard readStoryboard(Database& database)
{
    Storyboard storyboard;
    qint64 total = 0;
    database.each(u"SELECT %1 FROM slide ORDER BY place"_s.arg(slideColumns), {}, [&](const Row& row) {
        const auto place = std::ssize(storyboard);
        const auto slide = slideFrom(row);
        if (!slide || row.integer(0) != place)
            throw SqlError::damaged(u"slide %1 of the storyboard is not what was written"_s.arg(place + 1));
        storyboard.push_back(*slide);
        total = row.integer(1);
    });
    if (std::ssize(storyboard) != total)
        throw SqlError::damaged(u"the storyboard has lost slides"_s);
    return storyboard;
}

Storyboard readIntactSlides(Database& database)
{
    Storyboard storyboard;
    try {
        database.each(u"SELECT %1 FROM slide ORDER BY place"_s.arg(slideColumns), {}, [&](const Row& row) {
            if (const auto slide = slideFrom(row))
                storyboard.push_back(*slide);
        });
    } catch (const SqlError& error) {
        if (error.trouble() != SqlTrouble::Damaged)
            throw;
    }
    return storyboard;
}

void writeStoryboard(Database& database, const Storyboard& storyboard)
{
    database.run(u"DELETE FROM slide"_s);
    const qint64 total = std::ssize(storyboard);
    qint64 place = 0;
    for (const auto& slide : storyboard) {
        database.run(u"INSERT INTO slide(place, total, kind, scenario_id, notes, seal) VALUES(?, ?, ?, ?, ?, ?)"_s,
                     {place, total, codeOf(slide.kind), slide.scenario.isNull() ? u""_s : slide.scenario,
                      slide.notes.isNull() ? u""_s : slide.notes, sealOf(place, total, slide)});
        ++place;
    }
    if (readStoryboard(database) != storyboard)
        throw SqlError::damaged(u"the storyboard read back is not what was written"_s);
}

void verifyStoryboard(Database& database)
{
    static_cast<void>(readStoryboard(database));
}

} // namespace steelyard
