// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistake.h"

#include "shares.h"
#include "tolerance.h"
#include "values.h"
#include "verdict.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <numeric>
#include <vector>

namespace steelyard::engine
{

namespace
{

struct Loss {
    double pointMonths = 0;
    bool irrecoverable = false;
};

/// What a choice costs where its language falls `shortfall` points behind.
Loss lossOf(double shortfall, double recoveryMonths, double effort, const Scenario& scenario)
{
    const Recovery& recovery = scenario.recovery;
    if (!above(shortfall, 0))
        return {};
    const double lasting = shortfall * recovery.lifeMonths;
    if (!atLeast(recovery.horizonMonths, recoveryMonths))
        return {.pointMonths = lasting, .irrecoverable = atLeast(shortfall, scenario.policy.indifference)};
    return {.pointMonths = std::min(lasting, shortfall * recoveryMonths + recovery.effortRate * effort)};
}

/// One choice, future by future.
class Prospect
{
public:
    Prospect(const Scenario& scenario, double effort)
        : m_scenario(scenario),
          m_effort(effort),
          m_recoveryMonths(scenario.recovery.noticeMonths + effort / scenario.team.engineers)
    {
    }

    void add(double shortfall) { m_losses.push_back(lossOf(shortfall, m_recoveryMonths, m_effort, m_scenario)); }

    [[nodiscard]] double loss(std::size_t future) const { return m_losses[future].pointMonths; }

    [[nodiscard]] ChoiceCost cost(bool open, std::span<const double> probabilities) const
    {
        ChoiceCost cost{.open = open, .recoveryMonths = m_recoveryMonths};
        for (std::size_t s = 0; s < probabilities.size(); ++s) {
            cost.expectedLoss += probabilities[s] * loss(s);
            if (probabilities[s] > 0)
                cost.worstLoss = std::max(cost.worstLoss, loss(s));
            if (m_losses[s].irrecoverable)
                cost.irrecoverable += probabilities[s];
        }
        return cost;
    }

private:
    const Scenario& m_scenario;
    double m_effort;
    double m_recoveryMonths;
    std::vector<Loss> m_losses;
};

std::vector<double> probabilitiesOf(std::span<const Future> futures)
{
    std::vector<double> probabilities(futures.size());
    std::ranges::transform(futures, probabilities.begin(), &Future::probability);
    return sharesOf(probabilities);
}

/// m_s: the margin with the importances as they are in that future.
double marginIn(const Future& future, const Component& component, std::span<const double> differences)
{
    assert(future.factors.size() == component.importances.size());
    std::vector<double> importances(component.importances.size());
    std::ranges::transform(component.importances, future.factors, importances.begin(), std::multiplies());
    return marginOf(sharesOf(importances), differences);
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
std::optional<double> valueOfKnowing(const Mistake& mistake, const Prospect& go, const Prospect& rust,
                                     std::span<const double> probabilities)
{
    if (!mistake.go.open && !mistake.rust.open)
        return std::nullopt;
    if (!mistake.go.open || !mistake.rust.open)
        return 0;
    double knowing = 0;
    for (std::size_t s = 0; s < probabilities.size(); ++s)
        knowing += probabilities[s] * std::min(go.loss(s), rust.loss(s));
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
    const std::vector<double> probabilities = probabilitiesOf(scenario.futures);
    if (probabilities.empty() || sharesOf(component.importances).empty())
        return std::nullopt;
    const RuledOut ruledOut = ruledOutBy(component.musts);
    Prospect go(scenario, scenario.recovery.rewrite.goToRust);
    Prospect rust(scenario, scenario.recovery.rewrite.rustToGo);
    for (const Future& future : scenario.futures) {
        // Mistakes are measured from the bar; a language that is ruled out is no rival.
        const double beyondBar = marginIn(future, component, differences) - scenario.policy.burdenOfProof;
        go.add(ruledOut.rust ? 0 : std::max(0.0, beyondBar));
        rust.add(ruledOut.go ? 0 : std::max(0.0, -beyondBar));
    }
    Mistake result{.go = go.cost(!ruledOut.go, probabilities),
                   .rust = rust.cost(!ruledOut.rust && teamReady(scenario.team, scenario.policy), probabilities),
                   .cheapest = {},
                   .cautious = {},
                   .valueOfKnowing = {}};
    result.cheapest = smaller(result, &ChoiceCost::expectedLoss);
    result.cautious = smaller(result, &ChoiceCost::worstLoss);
    result.valueOfKnowing = valueOfKnowing(result, go, rust, probabilities);
    return result;
}

} // namespace steelyard::engine
