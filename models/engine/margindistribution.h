// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widevectors.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// How simulated margins are spread: mean, quantiles and a histogram (MODEL §7). All in points.
namespace steelyard::engine
{

inline constexpr std::array quantileLevels{0.05, 0.25, 0.5, 0.75, 0.95};

/// Which margins a histogram shows: `from` included, `to` not.
struct HistogramRange {
    double from = -100;
    double to = 100;
    bool operator==(const HistogramRange&) const = default;
};

/// How many margins lie in each of the equal bins of a range, and beside it.
struct Histogram {
    static constexpr std::size_t binCount = 400;

    HistogramRange range;
    std::array<std::uint32_t, binCount> bins{};
    std::uint32_t below = 0;
    std::uint32_t above = 0; ///< at `range.to` or more
    bool operator==(const Histogram&) const = default;
};

struct MarginDistribution {
    double mean = 0;
    std::array<double, quantileLevels.size()> quantiles{}; ///< at quantileLevels, exact order statistics in between
                                                           ///< which is interpolated linearly (Hyndman & Fan 1996, 7)
    Histogram histogram;
    bool operator==(const MarginDistribution&) const = default;
};

/// Memory that is kept from one call to the next, so that only the first allocates.
struct SelectionSpace {
    std::vector<std::uint16_t> cells;
    std::vector<double> candidates;
};

/// `margins` are at least one, finite. Order statistics are selected exactly: a fine histogram finds the cells that
/// hold them, and only what lies there is put in order (Tibshirani 2008, "Fast computation of the median by successive
/// binning").
[[nodiscard]] MarginDistribution distributionOf(std::span<const double> margins, const HistogramRange& range,
                                                SelectionSpace& space, Vectors vectors = widestVectors());

} // namespace steelyard::engine
