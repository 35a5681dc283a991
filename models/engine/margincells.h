// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "margindistribution.h"
#include "widevectors.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// The bins of a histogram divided into cells, fine enough that a cell holds few margins: the loops over all margins
/// behind their distribution.
namespace steelyard::engine
{

inline constexpr std::size_t cellsPerBin = 10;
inline constexpr std::size_t cellCount = Histogram::binCount * cellsPerBin + 2; ///< below, those of the bins, above

/// How many margins lie in each cell.
using CellCounts = std::array<std::uint32_t, cellCount>;

/// Writes the cell of each margin and adds it to the counts; a greater margin never has a lower cell.
void findCells(std::span<const double> margins, const HistogramRange& range, std::span<std::uint16_t> cells,
               CellCounts& counts);

/// Appends the margins whose cells are wanted to `found`, which has room for all of them, in their order.
void gather(std::span<const double> margins, std::span<const std::uint16_t> cells,
            std::span<const std::uint16_t> wanted, std::vector<double>& found, Vectors vectors);

} // namespace steelyard::engine
