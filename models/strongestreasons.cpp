// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strongestreasons.h"

#include "verdicttext.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace steelyard
{

namespace
{

std::vector<engine::Contribution> strongestOf(const std::vector<engine::Contribution>& contributions, bool forRust,
                                              std::size_t most)
{
    std::vector<engine::Contribution> reasons;
    std::ranges::copy_if(contributions, std::back_inserter(reasons), [forRust](const engine::Contribution& each) {
        return !marginIsEven(each.points) && (each.points > 0) == forRust;
    });
    std::ranges::stable_sort(reasons, std::ranges::greater{},
                             [](const engine::Contribution& each) { return std::abs(each.points); });
    reasons.resize(std::min(reasons.size(), most));
    return reasons;
}

} // namespace

Reasons strongestReasons(const std::vector<engine::Contribution>& contributions, std::size_t most)
{
    return {strongestOf(contributions, true, most), strongestOf(contributions, false, most)};
}

} // namespace steelyard
