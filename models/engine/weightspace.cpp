// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightspace.h"

#include "tolerance.h"
#include "values.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace steelyard::engine
{

namespace
{

/// Knots that hardly differ from 0 are 0.
std::vector<double> cleaned(std::span<const double> knots)
{
    std::vector<double> result(knots.begin(), knots.end());
    std::ranges::replace_if(
        result, [](double knot) { return std::abs(knot) <= tolerance; }, 0.0);
    return result;
}

std::vector<double> negated(std::span<const double> knots)
{
    std::vector<double> result(knots.size());
    std::ranges::transform(knots, result.begin(), std::negate());
    return result;
}

/// P(Σ S_g a_g ≤ 0) of cleaned knots: the recurrence itself.
double probabilityNotAbove(std::span<const double> knots)
{
    std::vector<double> upper;
    std::ranges::copy_if(knots, std::back_inserter(upper), [](double knot) { return knot > 0; });
    std::vector<double> row(upper.size() + 1, 0); // A_0 … A_|U|
    row.front() = 1;
    for (const double lower : knots) {
        if (lower > 0)
            continue;
        for (std::size_t k = 1; k < row.size(); ++k)
            row[k] = (upper[k - 1] * row[k] - lower * row[k - 1]) / (upper[k - 1] - lower);
    }
    return row.back();
}

bool anyAbove(std::span<const double> knots)
{
    return std::ranges::any_of(knots, [](double knot) { return knot > 0; });
}

/// P(Σ S_g a_g > 0) of cleaned knots: the recurrence on −a, since 1 − P(≤ 0) cancels. That gives P(≥ 0), which is the
/// same unless every knot is 0.
double probabilityAbove(std::span<const double> knots)
{
    return anyAbove(knots) ? probabilityNotAbove(negated(knots)) : 0;
}

/// The mean weighting of a part of the simplex whose probability is `part` of the knots: E[S_j · 1] = P_{n+1}/n, the
/// same probability with knot j listed twice. Absent where the part is empty, or too small for a number to hold.
template <typename Part>
std::optional<std::vector<double>> centralWeights(std::span<const double> knots, Part part)
{
    const double probability = part(knots);
    if (probability < std::numeric_limits<double>::min())
        return std::nullopt;
    std::vector<double> central;
    std::vector<double> extended(knots.begin(), knots.end());
    extended.push_back(0);
    for (const double knot : knots) {
        extended.back() = knot;
        central.push_back(part(extended) / (static_cast<double>(knots.size()) * probability));
    }
    return central;
}

/// D_g − threshold
std::vector<double> knotsOf(std::span<const double> differences, double threshold)
{
    std::vector<double> knots(differences.begin(), differences.end());
    std::ranges::for_each(knots, [threshold](double& knot) { knot -= threshold; });
    return knots;
}

/// `lead` = m − δ; the knots are D_g − δ.
std::optional<double> flipsAt(double lead, std::span<const double> knots)
{
    const bool rustSide = atLeast(lead, 0);
    const double farthest = rustSide ? std::ranges::min(knots) : std::ranges::max(knots);
    if (!(rustSide ? above(0, farthest) : above(farthest, 0)))
        return std::nullopt;
    return std::max(0.0, lead / (lead - farthest));
}

/// `lead` = m − δ; the knots are D_g − δ.
double holdsAt(double lead, std::span<const double> knots, double epsilon)
{
    std::vector<double> mixed(knots.begin(), knots.end());
    std::ranges::for_each(mixed, [lead, epsilon](double& knot) { knot = (1 - epsilon) * lead + epsilon * knot; });
    mixed = cleaned(mixed);
    // Both are 1 when all knots are 0.
    return atLeast(lead, 0) ? probabilityNotAbove(negated(mixed)) : probabilityNotAbove(mixed);
}

} // namespace

HalfSpace halfSpace(std::span<const double> knots)
{
    assert(!knots.empty());
    const std::vector<double> clean = cleaned(knots);
    return {.above = probabilityAbove(clean), .notAbove = probabilityNotAbove(clean)};
}

double holdsAt(std::span<const double> shares, std::span<const double> differences, double burdenOfProof,
               double epsilon)
{
    return holdsAt(marginOf(shares, differences) - burdenOfProof, knotsOf(differences, burdenOfProof), epsilon);
}

WeightSpace weightSpace(std::span<const double> shares, std::span<const double> differences, double burdenOfProof)
{
    assert(!shares.empty() && shares.size() == differences.size());
    const std::vector<double> fromBar = cleaned(knotsOf(differences, burdenOfProof));
    WeightSpace space{.rustAhead = probabilityAbove(cleaned(differences)),
                      .rustClears = probabilityAbove(fromBar),
                      .centralRust = centralWeights(fromBar, probabilityAbove),
                      .centralGo = {},
                      .disagreement = {}};
    // Where Rust is nowhere behind the bar, the rest is a boundary without content.
    if (!anyAbove(fromBar) || anyAbove(negated(fromBar)))
        space.centralGo = centralWeights(fromBar, probabilityNotAbove);
    const double lead = marginOf(shares, differences) - burdenOfProof;
    space.disagreement.flipsAt = flipsAt(lead, fromBar);
    std::ranges::transform(Disagreement::levels, space.disagreement.holdsAt.begin(),
                           [&](double epsilon) { return holdsAt(lead, fromBar, epsilon); });
    return space;
}

} // namespace steelyard::engine
