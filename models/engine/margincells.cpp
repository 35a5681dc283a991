// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "margincells.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace steelyard::engine
{

namespace
{

// Nearly all stretches hold no wanted cell; that is found out for many margins at once.
constexpr std::size_t stretch = 32;

/// `Width` cells side by side.
template <std::size_t Width>
struct Row {
    using Cells
        [[gnu::vector_size(Width * sizeof(std::uint16_t)), gnu::aligned(alignof(std::uint16_t)), gnu::may_alias]] =
            std::uint16_t;
    using Words [[gnu::vector_size(Width * sizeof(std::uint16_t))]] = std::uint64_t;
    static constexpr std::size_t wordCount = Width * sizeof(std::uint16_t) / sizeof(std::uint64_t);
};

/// Of one stretch. Nothing is called and no vector passed: see countSamples.
template <std::size_t Width>
[[gnu::always_inline]] inline bool anyWanted(const std::uint16_t* cells, const std::uint16_t* wanted,
                                             std::size_t wantedCount)
{
    using Cells = typename Row<Width>::Cells;
    using Words = typename Row<Width>::Words;
    Words found{};
    for (std::size_t i = 0; i < stretch; i += Width) {
        const Cells row = *reinterpret_cast<const Cells*>(cells + i);
        for (std::size_t w = 0; w < wantedCount; ++w)
            found |= reinterpret_cast<Words>(row == wanted[w]);
    }
    std::uint64_t any = 0;
    for (std::size_t word = 0; word < Row<Width>::wordCount; ++word)
        any |= found[word];
    return any != 0;
}

/// The first place from `start` on, by whole stretches, where a wanted cell may be; nothing is missed on the way.
template <std::size_t Width>
[[gnu::always_inline]] inline std::size_t skipUnwantedHere(const std::uint16_t* cells, std::size_t start,
                                                           std::size_t count, const std::uint16_t* wanted,
                                                           std::size_t wantedCount)
{
    while (start + stretch <= count && !anyWanted<Width>(cells + start, wanted, wantedCount))
        start += stretch;
    return start;
}

#ifdef __x86_64__
[[gnu::target("avx2")]] std::size_t skipUnwantedByAvx2(const std::uint16_t* cells, std::size_t start, std::size_t count,
                                                       const std::uint16_t* wanted, std::size_t wantedCount)
{
    return skipUnwantedHere<16>(cells, start, count, wanted, wantedCount);
}
#endif

std::size_t skipUnwanted(std::span<const std::uint16_t> cells, std::size_t start, std::span<const std::uint16_t> wanted,
                         Vectors vectors)
{
#ifdef __x86_64__
    if (vectors == Vectors::Avx2)
        return skipUnwantedByAvx2(cells.data(), start, cells.size(), wanted.data(), wanted.size());
#endif
    return skipUnwantedHere<8>(cells.data(), start, cells.size(), wanted.data(), wanted.size());
}

} // namespace

void findCells(std::span<const double> margins, const HistogramRange& range, std::span<std::uint16_t> cells,
               CellCounts& counts)
{
    assert(range.from < range.to && cells.size() == margins.size());
    constexpr std::int64_t last = cellCount - 1;
    const double scale = static_cast<double>(last - 1) / (range.to - range.from);
    const double offset = 1 - range.from * scale;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        const auto place = static_cast<std::int64_t>(margins[i] * scale + offset);
        const auto cell = static_cast<std::uint16_t>(std::clamp<std::int64_t>(place, 0, last));
        cells[i] = cell;
        ++counts[cell];
    }
}

void gather(std::span<const double> margins, std::span<const std::uint16_t> cells,
            std::span<const std::uint16_t> wanted, std::vector<double>& found, Vectors vectors)
{
    std::array<bool, cellCount> isWanted{};
    for (const std::uint16_t cell : wanted)
        isWanted[cell] = true;
    for (std::size_t start = 0; start < margins.size(); start += stretch) {
        start = skipUnwanted(cells, start, wanted, vectors);
        const std::size_t end = std::min(start + stretch, margins.size());
        for (std::size_t i = start; i < end; ++i) {
            if (isWanted[cells[i]])
                found.push_back(margins[i]);
        }
    }
}

} // namespace steelyard::engine
