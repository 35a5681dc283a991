// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "robustnessdraws.h"

#include "distributions.h"
#include "randomstream.h"
#include "shares.h"

#include <algorithm>
#include <cmath>

namespace steelyard::engine
{

namespace
{

constexpr std::size_t blockSize = RobustnessDraws::blockSize;

/// Whoever wants to stop is asked for this often, in samples.
constexpr std::size_t stretch = 64;

/// The kinds of quantities that have random numbers of their own.
enum Kind : std::uint64_t { ConstraintWeight, CriterionWeight, LanguageBias, GoScore, RustScore };

/// The scores of one language on one criterion.
struct ScoreDraw {
    Triangular distribution;
    double likely;
    RandomStream own; ///< ξ_ai
};

struct CriterionDraw {
    double part; ///< p_i
    RandomStream weight;
    ScoreDraw go;
    ScoreDraw rust;
};

struct ConstraintDraw {
    RandomStream weight;
    std::vector<CriterionDraw> criteria;
};

ConstraintDraw preparedFor(const Constraint& constraint, std::size_t g, std::uint64_t seed)
{
    ConstraintDraw draw{.weight = RandomStream(seed, ConstraintWeight, g), .criteria = {}};
    const std::vector<double> parts = partsOf(constraint);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Criterion& criterion = constraint.criteria[i];
        draw.criteria.push_back(
            {.part = parts[i],
             .weight = RandomStream(seed, CriterionWeight, g, i),
             .go = {Triangular(criterion.go), criterion.go.likely, RandomStream(seed, GoScore, g, i)},
             .rust = {Triangular(criterion.rust), criterion.rust.likely, RandomStream(seed, RustScore, g, i)}});
    }
    return draw;
}

/// How strongly what is shared and what is its own move a score: √ρ and √(1−ρ).
struct Loadings {
    double shared;
    double own;
};

double drawn(const ScoreDraw& score, const Loadings& loadings, double bias, std::uint64_t k)
{
    if (score.distribution.isPoint())
        return score.likely;
    return score.distribution.atNormal(loadings.shared * bias + loadings.own * score.own.normal(k));
}

/// exp(σ ζ)
double spread(const RandomStream& stream, double sigma, std::uint64_t k)
{
    return sigma == 0 ? 1 : std::exp(sigma * stream.normal(k));
}

/// D_g' of one sample, and the values with only the scores drawn, in points.
struct Differences {
    double together = 0;
    double weightsOnly = 0;
    double scoresOnly = 0;
    double go = 0;
    double rust = 0;
};

/// What one language's flatterers add to all its scores in one sample, ξ_a.
struct Biases {
    double go;
    double rust;
};

Differences drawn(const ConstraintDraw& constraint, const Loadings& loadings, double sigma, const Biases& biases,
                  std::uint64_t k)
{
    Differences sums;
    double weights = 0;
    for (const CriterionDraw& criterion : constraint.criteria) {
        if (criterion.part == 0)
            continue;
        const double weight = criterion.part * spread(criterion.weight, sigma, k);
        const double likely = criterion.rust.likely - criterion.go.likely;
        const double rust = drawn(criterion.rust, loadings, biases.rust, k);
        const double go = drawn(criterion.go, loadings, biases.go, k);
        const double scored = rust - go;
        weights += weight;
        sums.together += weight * scored;
        sums.weightsOnly += weight * likely;
        sums.scoresOnly += criterion.part * scored;
        sums.go += criterion.part * go;
        sums.rust += criterion.part * rust;
    }
    sums.together /= weights;
    sums.weightsOnly /= weights;
    return sums;
}

std::size_t blocksOf(std::size_t samples)
{
    return (samples + blockSize - 1) / blockSize;
}

} // namespace

std::size_t RobustnessDraws::bytes(std::size_t constraints, std::size_t samples)
{
    return blocksOf(samples) * 4 * constraints * sizeof(EightSamples) +
           std::min(samples, valuedSamples) * 2 * constraints * sizeof(double);
}

std::span<const double> RobustnessDraws::values(std::size_t constraint, Choice choice) const
{
    const std::size_t row = 2 * constraint + (choice == Choice::Go ? 0 : 1);
    return std::span(m_values).subspan(row * m_valued, m_valued);
}

RobustnessDraws RobustnessDraws::generate(std::span<const Constraint> constraints, const Uncertainty& uncertainty,
                                          const Samples& samples)
{
    return generate(constraints, uncertainty, samples, std::stop_token()).value();
}

std::optional<RobustnessDraws> RobustnessDraws::generate(std::span<const Constraint> constraints,
                                                         const Uncertainty& uncertainty, const Samples& samples,
                                                         const std::stop_token& stop)
{
    std::vector<ConstraintDraw> prepared;
    for (std::size_t g = 0; g < constraints.size(); ++g)
        prepared.push_back(preparedFor(constraints[g], g, samples.seed));
    const Loadings loadings{std::sqrt(uncertainty.scoreCorrelation), std::sqrt(1 - uncertainty.scoreCorrelation)};
    const double sigma = uncertainty.weightSpread;
    const RandomStream goBias(samples.seed, LanguageBias, 0);
    const RandomStream rustBias(samples.seed, LanguageBias, 1);

    RobustnessDraws draws;
    draws.m_samples = samples.count;
    draws.m_constraints = constraints.size();
    draws.m_valued = samples.first < valuedSamples ? std::min(samples.count, valuedSamples - samples.first) : 0;
    draws.m_values.resize(2 * constraints.size() * draws.m_valued);
    const std::size_t blockLines = 2 * constraints.size();
    draws.m_together.resize(blocksOf(samples.count) * blockLines);
    draws.m_apart.resize(draws.m_together.size());
    for (std::size_t sample = 0; sample < samples.count; ++sample) {
        if (sample % stretch == 0 && stop.stop_requested())
            return std::nullopt;
        const std::uint64_t k = samples.first + sample;
        const std::size_t lane = sample % blockSize;
        const std::size_t block = sample / blockSize * blockLines;
        const Biases biases{.go = goBias.normal(k), .rust = rustBias.normal(k)};
        for (std::size_t g = 0; g < prepared.size(); ++g) {
            const Differences differences = drawn(prepared[g], loadings, sigma, biases, k);
            draws.m_together[block + g].at[lane] = differences.together;
            draws.m_together[block + prepared.size() + g].at[lane] = spread(prepared[g].weight, sigma, k);
            draws.m_apart[block + g].at[lane] = differences.weightsOnly;
            draws.m_apart[block + prepared.size() + g].at[lane] = differences.scoresOnly;
            if (sample < draws.m_valued) {
                draws.m_values[2 * g * draws.m_valued + sample] = differences.go;
                draws.m_values[(2 * g + 1) * draws.m_valued + sample] = differences.rust;
            }
        }
    }
    return draws;
}

} // namespace steelyard::engine
