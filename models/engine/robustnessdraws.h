// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

/// MODEL §7: what a simulated margin is made of, drawn once for all positions of the sliders.
namespace steelyard::engine
{

/// The random points that are used: `count` of them from the `first` on, of the sequence that `seed` names.
struct Samples {
    std::size_t count = 100'000;
    std::uint64_t seed = 1;
    std::uint64_t first = 0;
    bool operator==(const Samples&) const = default;
};

/// Eight samples of one quantity: a line of the processor's cache.
struct alignas(64) EightSamples {
    std::array<double, 8> at{};
};

/// For each sample what does not depend on the sliders: exp(σ ζ_g) and D_g', this once with everything drawn, once with
/// drawn weights and the likely scores, once with drawn scores and the weights as they are.
///
/// Doubles, not floats: where a margin lies exactly on the bar in all samples (point scores, differences that all equal
/// δ) only they keep within the 1e-9 that counts as equality, and a fraction would be half wrong, not a thousandth.
/// The samples lie in blocks of eight, all quantities of a block together, so that a pass over them is one stream.
///
/// Of the first few thousand samples of the sequence the values V'_{a,g} behind the differences are kept as well, for
/// the ranges of MODEL §14: of all of them they would double the memory and the time of a tick.
class RobustnessDraws
{
public:
    static constexpr std::size_t blockSize = 8;        ///< samples
    static constexpr std::size_t valuedSamples = 4096; ///< of the sequence, from its first on

    RobustnessDraws() = default;

    /// Heavy, about a quarter of a second for 100,000 samples of an ordinary scenario; safe on any thread. The logistic
    /// normal (Aitchison & Shen 1980) for weights; for scores the triangular distribution with one factor for each
    /// language behind all its scores, a one-factor Gaussian copula (Vasicek 1987).
    [[nodiscard]] static RobustnessDraws generate(std::span<const Constraint> constraints,
                                                  const Uncertainty& uncertainty, const Samples& samples);

    /// Likewise; nothing where it was asked to stop meanwhile, which it does within milliseconds.
    [[nodiscard]] static std::optional<RobustnessDraws> generate(std::span<const Constraint> constraints,
                                                                 const Uncertainty& uncertainty, const Samples& samples,
                                                                 const std::stop_token& stop);

    /// How much memory they take, to be asked before they are generated.
    [[nodiscard]] static std::size_t bytes(std::size_t constraints, std::size_t samples);

    [[nodiscard]] std::size_t samples() const { return m_samples; }
    [[nodiscard]] std::size_t constraints() const { return m_constraints; }

    /// Block by block, the last one padded: D_g' of all constraints, then exp(σ ζ_g) of all constraints.
    [[nodiscard]] std::span<const EightSamples> together() const { return m_together; }

    /// Block by block: D_g' of all constraints with drawn weights only, then with drawn scores only.
    [[nodiscard]] std::span<const EightSamples> apart() const { return m_apart; }

    /// How many samples of these belong to the first of the sequence, of which there are values.
    [[nodiscard]] std::size_t valued() const { return m_valued; }

    /// V'_{a,g} of the valued samples, in points: only the scores drawn.
    [[nodiscard]] std::span<const double> values(std::size_t constraint, Choice choice) const;

private:
    std::size_t m_samples = 0;
    std::size_t m_constraints = 0;
    std::size_t m_valued = 0;
    std::vector<EightSamples> m_together;
    std::vector<EightSamples> m_apart;
    std::vector<double> m_values; ///< by constraint, Go before Rust, by sample
};

} // namespace steelyard::engine
