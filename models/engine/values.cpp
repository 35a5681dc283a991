// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include "shares.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <numeric>

namespace steelyard::engine
{

namespace
{

/// The constraints of one axis, added up.
struct AxisSums {
    std::size_t count = 0;
    double share = 0;         ///< W
    ConstraintValue plain;    ///< Σ V
    ConstraintValue weighted; ///< Σ S V
};

AxisSums sumsOf(Axis axis, const Scenario& scenario, std::span<const double> shares,
                std::span<const ConstraintValue> values)
{
    AxisSums sums;
    for (std::size_t g = 0; g < values.size(); ++g) {
        if (scenario.constraints[g].axis != axis)
            continue;
        ++sums.count;
        sums.share += shares[g];
        sums.plain.go += values[g].go;
        sums.plain.rust += values[g].rust;
        sums.weighted.go += shares[g] * values[g].go;
        sums.weighted.rust += shares[g] * values[g].rust;
    }
    return sums;
}

/// A language's place on one axis: the weighted mean, the plain one where nothing on the axis weighs.
std::optional<double> placeOn(const AxisSums& sums, double ConstraintValue::*language)
{
    if (sums.count == 0)
        return std::nullopt;
    if (sums.share == 0)
        return sums.plain.*language / static_cast<double>(sums.count);
    return sums.weighted.*language / sums.share;
}

double sumOfSizes(std::span<const Contribution> contributions)
{
    return std::accumulate(contributions.begin(), contributions.end(), 0.0,
                           [](double sum, const Contribution& each) { return sum + std::abs(each.points); });
}

} // namespace

std::vector<ConstraintValue> constraintValues(const Scenario& scenario)
{
    std::vector<ConstraintValue> values;
    values.reserve(scenario.constraints.size());
    for (const Constraint& constraint : scenario.constraints) {
        const std::vector<double> parts = partsOf(constraint);
        ConstraintValue& value = values.emplace_back();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            value.go += parts[i] * constraint.criteria[i].go.likely;
            value.rust += parts[i] * constraint.criteria[i].rust.likely;
        }
    }
    return values;
}

std::vector<double> differences(std::span<const ConstraintValue> values)
{
    std::vector<double> result(values.size());
    std::ranges::transform(values, result.begin(), [](const ConstraintValue& value) { return value.rust - value.go; });
    return result;
}

ConstraintValue valueOf(std::span<const double> shares, std::span<const ConstraintValue> values)
{
    assert(shares.size() == values.size());
    ConstraintValue sum;
    for (std::size_t g = 0; g < shares.size(); ++g) {
        sum.go += shares[g] * values[g].go;
        sum.rust += shares[g] * values[g].rust;
    }
    return sum;
}

double marginOf(std::span<const double> shares, std::span<const double> differences)
{
    assert(shares.size() == differences.size());
    return std::inner_product(shares.begin(), shares.end(), differences.begin(), 0.0);
}

std::vector<Contribution> contributions(const Scenario& scenario, std::span<const double> shares)
{
    assert(shares.size() == scenario.constraints.size());
    std::vector<Contribution> result;
    for (std::size_t g = 0; g < shares.size(); ++g) {
        const std::vector<Criterion>& criteria = scenario.constraints[g].criteria;
        const std::vector<double> parts = partsOf(scenario.constraints[g]);
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const double share = shares[g] * parts[i];
            const double points = share * (criteria[i].rust.likely - criteria[i].go.likely);
            result.push_back({.constraint = g, .criterion = i, .share = share, .points = points});
        }
    }
    return result;
}

double evidenceShare(const Scenario& scenario, std::span<const Contribution> contributions)
{
    const double all = sumOfSizes(contributions);
    if (all == 0)
        return 1;
    std::vector<Contribution> cited;
    std::ranges::copy_if(contributions, std::back_inserter(cited), [&scenario](const Contribution& each) {
        const Criterion& criterion = scenario.constraints[each.constraint].criteria[each.criterion];
        return !criterion.evidence.empty() && !criterion.ownJudgement;
    });
    return sumOfSizes(cited) / all;
}

TradeOff tradeOff(const Scenario& scenario, std::span<const double> shares, std::span<const ConstraintValue> values)
{
    assert(shares.size() == values.size() && values.size() == scenario.constraints.size());
    const AxisSums delivery = sumsOf(Axis::Delivery, scenario, shares, values);
    const AxisSums runtime = sumsOf(Axis::Runtime, scenario, shares, values);
    return {.go = {placeOn(delivery, &ConstraintValue::go), placeOn(runtime, &ConstraintValue::go)},
            .rust = {placeOn(delivery, &ConstraintValue::rust), placeOn(runtime, &ConstraintValue::rust)},
            .deliveryShare = delivery.share,
            .runtimeShare = runtime.share};
}

} // namespace steelyard::engine
