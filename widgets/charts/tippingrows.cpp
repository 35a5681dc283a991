// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippingrows.h"

#include "engine/shares.h"
#include "verdicttext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steelyard
{

std::vector<TippingRow> tippingRows(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis,
                                    const engine::ComponentAnalysis* ghost)
{
    std::vector<TippingRow> rows;
    if (!analysis.balance) {
        return rows;
    }
    rows.reserve(scenario.constraints.size());
    const std::vector<int> percents = engine::wholePercents(analysis.balance->shares);
    for (std::size_t g = 0; g < scenario.constraints.size(); ++g) {
        rows.push_back({nameOf(scenario.constraints[g]), analysis.balance->shares[g], analysis.balance->tipping[g],
                        ghost != nullptr ? std::optional(ghost->balance->shares[g]) : std::nullopt, percents[g]});
    }
    return rows;
}

engine::Verdict verdictAt(const TippingRow& row, double share)
{
    const auto band = std::ranges::find_if(row.bands, [share](const engine::Band& each) { return share < each.to; });
    return band == row.bands.end() ? row.bands.back().verdict : band->verdict;
}

std::vector<engine::Verdict> verdictsIn(const std::vector<TippingRow>& rows)
{
    using engine::Verdict;
    constexpr std::array order{
        Verdict::OnlyGo,
        Verdict::Go,
        Verdict::GoByDefault,
        Verdict::GoLeadTooSmall,
        Verdict::GoNoPressingReason,
        Verdict::GoUntilTeamReady,
        Verdict::Rust,
        Verdict::OnlyRust,
        Verdict::Neither,
        Verdict::Undecided,
    };
    std::vector<Verdict> result;
    std::ranges::copy_if(order, std::back_inserter(result), [&rows](Verdict verdict) {
        return std::ranges::any_of(rows, [verdict](const TippingRow& row) {
            return std::ranges::find(row.bands, verdict, &engine::Band::verdict) != row.bands.end();
        });
    });
    return result;
}

std::optional<NearestEdge> nearestEdge(const std::vector<TippingRow>& rows)
{
    std::optional<NearestEdge> nearest;
    double distance = 0;
    for (std::size_t g = 0; g < rows.size(); ++g) {
        for (std::size_t b = 1; b < rows[g].bands.size(); ++b) {
            const double edge = rows[g].bands[b].from;
            const double away = std::abs(edge - rows[g].share);
            if (!nearest || away < distance) {
                const engine::Band& beyond = rows[g].bands[edge > rows[g].share ? b : b - 1];
                nearest = {{g, edge}, beyond.verdict};
                distance = away;
            }
        }
    }
    return nearest;
}

} // namespace steelyard
