// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "margindistribution.h"
#include "robustnessdraws.h"
#include "samplemargins.h"
#include "scenario.h"

#include <optional>
#include <span>
#include <vector>

/// MODEL §7: how sure a verdict is when weights and scores are not known exactly. Stochastic multicriteria
/// acceptability (Lahdelma, Hokkanen & Salminen 1998; Tervonen & Lahdelma 2007).
namespace steelyard::engine
{

/// How it is with the weights and scores as they stand.
struct Nominal {
    bool clears = false;
    bool pressing = false;
};

/// `holds` of at least 0.90, of at least 0.70, less.
enum class Confidence { Robust, Leaning, Fragile };

/// Fractions of samples.
struct Robustness {
    std::size_t samples = 0;
    double clears = 0;                  ///< Rust clears the bar
    double holds = 0;                   ///< that is as it is nominally
    double pressingHolds = 0;           ///< `pressing` is as it is nominally
    std::optional<double> holdsWeights; ///< `holds` with only the weights drawn; absent where causes were left out
    std::optional<double> holdsScores;  ///< `holds` with only the scores drawn; likewise
    MarginDistribution margin;

    [[nodiscard]] Confidence confidence() const;
    bool operator==(const Robustness&) const = default;
};

/// Collects simulated margins from one or several portions of draws. Keeps its memory: once it has seen as many
/// samples, it allocates no more.
class RobustnessTally
{
public:
    void clear();

    /// One more portion. `shares` sum to 1, one for each constraint of the draws.
    void add(const RobustnessDraws& draws, std::span<const double> shares, const Policy& policy,
             Causes causes = Causes::Counted);

    /// Of all that was added, which is something, always with or always without causes.
    [[nodiscard]] Robustness result(const Nominal& nominal, const HistogramRange& range = {});

private:
    SampleCounts m_counts;
    Causes m_causes = Causes::Counted;
    std::vector<double> m_firstOrder;
    std::vector<double> m_margins;
    SelectionSpace m_space;
};

/// A tick of a slider: everything about one weighting, from draws that are there already.
[[nodiscard]] Robustness robustness(const RobustnessDraws& draws, std::span<const double> shares, const Policy& policy,
                                    const Nominal& nominal, RobustnessTally& tally, const HistogramRange& range = {},
                                    Causes causes = Causes::Counted);

} // namespace steelyard::engine
