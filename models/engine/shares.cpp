// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shares.h"

#include "tolerance.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace steelyard::engine
{

namespace
{

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<double> scaled(std::span<const double> values, double factor)
{
    std::vector<double> result(values.begin(), values.end());
    std::ranges::for_each(result, [factor](double& value) { value *= factor; });
    return result;
}

/// Each value by the sum of all; `ifNothing` where that sum is 0.
std::vector<double> normalised(std::span<const double> values, std::vector<double> ifNothing)
{
    const double sum = sumOf(values);
    if (sum == 0)
        return ifNothing;
    std::vector<double> result(values.begin(), values.end());
    std::ranges::for_each(result, [sum](double& value) { value /= sum; });
    return result;
}

std::vector<double> equalParts(std::size_t count)
{
    return std::vector<double>(count, 1.0 / static_cast<double>(count));
}

} // namespace

std::vector<double> sharesOf(std::span<const double> importances)
{
    return normalised(importances, {});
}

std::vector<double> partsOf(const Constraint& constraint)
{
    assert(!constraint.criteria.empty());
    std::vector<double> importances;
    importances.reserve(constraint.criteria.size());
    std::ranges::transform(constraint.criteria, std::back_inserter(importances), &Criterion::importance);
    return normalised(importances, equalParts(importances.size()));
}

std::vector<double> importancesOf(std::span<const double> shares, std::span<const double> before)
{
    assert(shares.size() == before.size());
    if (shares.empty())
        return {};
    const double sumBefore = sumOf(before);
    std::vector<double> importances = scaled(shares, sumBefore == 0 ? 100 : sumBefore);
    const double largest = std::ranges::max(importances);
    if (largest > 100)
        importances = scaled(importances, 100 / largest);
    // The scaled largest may round to just above 100.
    std::ranges::for_each(importances, [](double& importance) { importance = std::min(importance, 100.0); });
    return importances;
}

std::vector<int> wholePercents(std::span<const double> shares)
{
    std::vector<int> percents;
    std::vector<double> remainders;
    for (const double share : shares) {
        const double percent = 100 * share;
        const double whole = std::floor(percent);
        percents.push_back(static_cast<int>(whole));
        remainders.push_back(percent - whole);
    }
    if (percents.empty())
        return percents;
    for (int left = 100 - std::accumulate(percents.begin(), percents.end(), 0); left > 0; --left) {
        const std::size_t next = firstLargest(remainders);
        ++percents[next];
        remainders[next] -= 1;
    }
    return percents;
}

std::vector<double> sharesWith(std::span<const double> shares, std::size_t g, double share)
{
    assert(g < shares.size());
    if (shares.size() == 1)
        return {1};
    std::vector<double> others(shares.begin(), shares.end());
    others[g] = 0;
    // Equal parts among the others; g has no part in them.
    std::vector<double> equally(shares.size(), 1.0 / static_cast<double>(shares.size() - 1));
    equally[g] = 0;
    std::vector<double> result = scaled(normalised(others, std::move(equally)), 1 - share);
    result[g] = share;
    return result;
}

} // namespace steelyard::engine
