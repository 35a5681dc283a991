// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistake.h"

#include "shares.h"
#include "tolerance.h"
#include "values.h"
#include "verdict.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace steelyard::engine
{

namespace
{

/// A choice as it is in every future: whether it is open, and how long recovering from it takes.
ChoiceCost choiceOf(const Scenario& scenario, double effort, bool open)
{
    const Recovery& recovery = scenario.recovery;
    ChoiceCost choice{.open = open, .recoveryMonths = recovery.noticeMonths + effort / scenario.team.engineers};
    choice.recoverable = atLeast(recovery.horizonMonths, choice.recoveryMonths);
    return choice;
}

FutureCost costOf(double shortfall, const ChoiceCost& choice, double effort, const Scenario& scenario)
{
    const Recovery& recovery = scenario.recovery;
    FutureCost cost{.shortfall = shortfall};
    if (!above(shortfall, 0))
        return cost;
    const double lasting = shortfall * recovery.lifeMonths;
    if (choice.recoverable) {
        cost.loss = std::min(lasting, shortfall * choice.recoveryMonths + recovery.effortRate * effort);
    } else {
        cost.loss = lasting;
        cost.irrecoverable = atLeast(shortfall, scenario.policy.indifference);
    }
    return cost;
}

/// What the futures come to together.
void sumUp(ChoiceCost& choice, std::span<const double> probabilities)
{
    for (std::size_t s = 0; s < probabilities.size(); ++s) {
        const FutureCost& cost = choice.futures[s];
        choice.expectedLoss += probabilities[s] * cost.loss;
        if (probabilities[s] > 0)
            choice.worstLoss = std::max(choice.worstLoss, cost.loss);
        if (cost.irrecoverable)
            choice.irrecoverable += probabilities[s];
    }
}

/// Probabilities are taken relative to the largest, by a power of two and so exactly: no sum of them overflows.
std::vector<double> probabilitiesOf(std::span<const Future> futures)
{
    const double largest = futures.empty() ? 0 : std::ranges::max(futures, {}, &Future::probability).probability;
    if (largest == 0)
        return {};
    const int exponent = std::ilogb(largest);
    std::vector<double> probabilities(futures.size());
    std::ranges::transform(futures, probabilities.begin(),
                           [exponent](const Future& future) { return std::scalbn(future.probability, -exponent); });
    return sharesOf(probabilities);
}

/// m_s: the margin with the importances as they are in that future. The factors are applied to the shares, since an
/// importance that hardly is one could vanish under them.
double marginIn(const Future& future, std::span<const double> shares, std::span<const double> differences)
{
    assert(future.factors.size() == shares.size());
    std::vector<double> weighted(shares.size());
    std::ranges::transform(shares, future.factors, weighted.begin(), std::multiplies());
    return marginOf(sharesOf(weighted), differences);
}

/// The open choice of the smaller loss, whichever kind; ties go to Go.
std::optional<Choice> smaller(const Mistake& mistake, double ChoiceCost::*loss)
{
    if (mistake.go.open && mistake.rust.open)
        return above(mistake.go.*loss, mistake.rust.*loss) ? Choice::Rust : Choice::Go;
    if (mistake.go.open)
        return Choice::Go;
    return mistake.rust.open ? std::optional(Choice::Rust) : std::nullopt;
}

/// min_c E[loss_c] − E[min_c loss_c] over the open choices.
std::optional<double> valueOfKnowing(const Mistake& mistake)
{
    if (!mistake.go.open && !mistake.rust.open)
        return std::nullopt;
    if (!mistake.go.open || !mistake.rust.open)
        return 0;
    double knowing = 0;
    for (std::size_t s = 0; s < mistake.probabilities.size(); ++s)
        knowing += mistake.probabilities[s] * std::min(mistake.go.futures[s].loss, mistake.rust.futures[s].loss);
    // What is nothing may round to just below.
    return std::max(0.0, std::min(mistake.go.expectedLoss, mistake.rust.expectedLoss) - knowing);
}

} // namespace

std::optional<double> personMonths(double loss, const Recovery& recovery)
{
    return recovery.effortRate == 0 ? std::nullopt : std::optional(loss / recovery.effortRate);
}

std::optional<Mistake> mistake(const Scenario& scenario, const Component& component,
                               std::span<const double> differences)
{
    std::vector<double> probabilities = probabilitiesOf(scenario.futures);
    const std::vector<double> shares = sharesOf(component.importances);
    if (probabilities.empty() || shares.empty())
        return std::nullopt;
    const RuledOut ruledOut = ruledOutBy(component.musts);
    const RewriteEffort& effort = scenario.recovery.rewrite;
    const bool rustOpen = !ruledOut.rust && teamReady(scenario.team, scenario.policy);
    Mistake result{.go = choiceOf(scenario, effort.goToRust, !ruledOut.go),
                   .rust = choiceOf(scenario, effort.rustToGo, rustOpen),
                   .probabilities = std::move(probabilities),
                   .cheapest = {},
                   .cautious = {},
                   .valueOfKnowing = {}};
    for (const Future& future : scenario.futures) {
        // Mistakes are measured from the bar; a language that is ruled out is no rival.
        const double beyondBar = marginIn(future, shares, differences) - scenario.policy.burdenOfProof;
        const double goShort = ruledOut.rust ? 0 : std::max(0.0, beyondBar);
        const double rustShort = ruledOut.go ? 0 : std::max(0.0, -beyondBar);
        result.go.futures.push_back(costOf(goShort, result.go, effort.goToRust, scenario));
        result.rust.futures.push_back(costOf(rustShort, result.rust, effort.rustToGo, scenario));
    }
    sumUp(result.go, result.probabilities);
    sumUp(result.rust, result.probabilities);
    result.cheapest = smaller(result, &ChoiceCost::expectedLoss);
    result.cautious = smaller(result, &ChoiceCost::worstLoss);
    result.valueOfKnowing = valueOfKnowing(result);
    return result;
}

} // namespace steelyard::engine
