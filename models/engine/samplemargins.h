// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "robustnessdraws.h"
#include "widevectors.h"

#include <cstddef>
#include <span>

/// The innermost loop of the simulation (MODEL §7): from draws and a position of the sliders to margins. It reads
/// memory once from front to back and is as fast as that.
namespace steelyard::engine
{

/// A position of the sliders, with what a margin is held against.
struct Weighting {
    std::span<const double> shares;     ///< S_g, summing to 1
    std::span<const double> firstOrder; ///< 1 for each constraint in F, else 0
    double burdenOfProof = 0;           ///< δ in points
    double firstOrderShare = 0;         ///< φ
};

/// In how many samples it was so.
struct SampleCounts {
    std::size_t clears = 0;        ///< everything drawn: Rust clears
    std::size_t pressing = 0;      ///< the first-order share reaches φ
    std::size_t clearsWeights = 0; ///< only the weights drawn: Rust clears
    std::size_t clearsScores = 0;  ///< only the scores drawn: Rust clears
    SampleCounts& operator+=(const SampleCounts& other);
    bool operator==(const SampleCounts&) const = default;
};

/// Whether clearsWeights and clearsScores are counted, which takes about as long again.
enum class Causes { Counted, LeftOut };

/// Writes m' of every sample to `margins`, which has room for all, and counts. Nothing is allocated.
[[nodiscard]] SampleCounts drawMargins(const RobustnessDraws& draws, const Weighting& weighting, Causes causes,
                                       std::span<double> margins, Vectors vectors = widestVectors());

} // namespace steelyard::engine
