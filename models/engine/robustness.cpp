// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "robustness.h"

#include "tolerance.h"

#include <algorithm>
#include <cassert>

namespace steelyard::engine
{

namespace
{

/// The fraction in which it is as it is nominally, given how often it is so at all.
double holding(std::size_t often, bool nominally, std::size_t samples)
{
    return static_cast<double>(nominally ? often : samples - often) / static_cast<double>(samples);
}

} // namespace

Confidence Robustness::confidence() const
{
    if (atLeast(holds, 0.90))
        return Confidence::Robust;
    return atLeast(holds, 0.70) ? Confidence::Leaning : Confidence::Fragile;
}

void RobustnessTally::clear()
{
    m_counts = {};
    m_margins.clear();
}

void RobustnessTally::add(const RobustnessDraws& draws, std::span<const double> shares, const Policy& policy,
                          Causes causes)
{
    assert(shares.size() == draws.constraints());
    assert(m_margins.empty() || m_causes == causes);
    m_causes = causes;
    m_firstOrder.assign(shares.size(), 0);
    for (const std::size_t g : policy.firstOrder)
        m_firstOrder[g] = 1;
    const Weighting weighting{.shares = shares,
                              .firstOrder = m_firstOrder,
                              .burdenOfProof = policy.burdenOfProof,
                              .firstOrderShare = policy.firstOrderShare};
    const std::size_t before = m_margins.size();
    m_margins.resize(before + draws.samples());
    SampleCounts counts = drawMargins(draws, weighting, causes, std::span(m_margins).subspan(before));
    if (policy.firstOrder.empty())
        counts.pressing = 0; // never pressing, even where φ is 0
    m_counts += counts;
}

Robustness RobustnessTally::result(const Nominal& nominal, const HistogramRange& range)
{
    const std::size_t samples = m_margins.size();
    assert(samples > 0);
    Robustness result{.samples = samples,
                      .clears = holding(m_counts.clears, true, samples),
                      .holds = holding(m_counts.clears, nominal.clears, samples),
                      .pressingHolds = holding(m_counts.pressing, nominal.pressing, samples),
                      .holdsWeights = {},
                      .holdsScores = {},
                      .margin = distributionOf(m_margins, range, m_space)};
    if (m_causes == Causes::Counted) {
        result.holdsWeights = holding(m_counts.clearsWeights, nominal.clears, samples);
        result.holdsScores = holding(m_counts.clearsScores, nominal.clears, samples);
    }
    return result;
}

Robustness robustness(const RobustnessDraws& draws, std::span<const double> shares, const Policy& policy,
                      const Nominal& nominal, RobustnessTally& tally, const HistogramRange& range, Causes causes)
{
    tally.clear();
    tally.add(draws, shares, policy, causes);
    return tally.result(nominal, range);
}

} // namespace steelyard::engine
