// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemargins.h"

#include "tolerance.h"

#include <cassert>
#include <cstdint>

namespace steelyard::engine
{

namespace
{

constexpr std::size_t blockSize = RobustnessDraws::blockSize;

/// How far ahead memory is asked for where two streams are read: the processor by itself follows one better than two.
constexpr std::size_t blocksAhead = 8;

/// `Width` numbers side by side, a type that GCC and clang compile to what the target has.
template <std::size_t Width>
struct Side {
    using Numbers [[gnu::vector_size(Width * sizeof(double))]] = double;
    using InMemory [[gnu::vector_size(Width * sizeof(double)), gnu::aligned(sizeof(double)), gnu::may_alias]] = double;
    using Marks [[gnu::vector_size(Width * sizeof(double))]] = std::int64_t; ///< of a comparison: 0 or −1
};

/// How the code is laid out for a processor: a vector's width, and how many vectors go side by side.
template <std::size_t Width, std::size_t Count>
struct Layout {
    static constexpr std::size_t width = Width;
    static constexpr std::size_t count = Count;
    static constexpr std::size_t step = Width * Count; ///< samples at once; divides a block
};
using Single = Layout<1, 1>;

/// Where the draws of some samples lie side by side, and what is fetched meanwhile.
struct Place {
    const double* differences; ///< D_g', everything drawn
    const double* weights;     ///< exp(σ ζ_g)
    const double* byWeights;   ///< D_g', only the weights drawn
    const double* byScores;    ///< D_g', only the scores drawn
    std::size_t ahead;         ///< how far on the draws lie that are fetched already

    [[gnu::always_inline]] Place(const RobustnessDraws& draws, std::size_t sample)
    {
        const std::size_t blockLines = 2 * draws.constraints();
        const std::size_t block = sample / blockSize * blockLines;
        const std::size_t lane = sample % blockSize;
        differences = draws.together()[block].at.data() + lane;
        weights = differences + draws.constraints() * blockSize;
        byWeights = draws.apart()[block].at.data() + lane;
        byScores = byWeights + draws.constraints() * blockSize;
        const bool inReach = block + (blocksAhead + 1) * blockLines <= draws.together().size();
        ahead = inReach ? blocksAhead * blockLines * blockSize : 0;
    }
};

/// The sums over constraints of as many samples as the layout takes at once.
template <typename Layout, Causes causes>
struct Sums {
    using Numbers = typename Side<Layout::width>::Numbers;
    using InMemory = typename Side<Layout::width>::InMemory;

    Numbers weights[Layout::count]{};         ///< Σ S_g exp(σ ζ_g)
    Numbers firstOrder[Layout::count]{};      ///< of them, those of first-order constraints
    Numbers points[Layout::count]{};          ///< weighted differences
    Numbers pointsByWeights[Layout::count]{}; ///< likewise, only the weights drawn
    Numbers pointsByScores[Layout::count]{};  ///< likewise, only the scores drawn

    [[gnu::always_inline]] void add(const Place& place, std::size_t g, double share, double isFirstOrder)
    {
        if constexpr (causes == Causes::Counted) {
            for (const double* stream : {place.differences, place.weights, place.byWeights, place.byScores})
                __builtin_prefetch(stream + place.ahead + g * blockSize);
        }
        for (std::size_t v = 0; v < Layout::count; ++v) {
            const std::size_t at = g * blockSize + v * Layout::width;
            const Numbers weight = *reinterpret_cast<const InMemory*>(place.weights + at) * share;
            weights[v] += weight;
            firstOrder[v] += weight * isFirstOrder;
            points[v] += weight * *reinterpret_cast<const InMemory*>(place.differences + at);
            if constexpr (causes == Causes::Counted) {
                pointsByWeights[v] += weight * *reinterpret_cast<const InMemory*>(place.byWeights + at);
                pointsByScores[v] += share * *reinterpret_cast<const InMemory*>(place.byScores + at);
            }
        }
    }
};

/// Counts in each lane of a vector.
template <typename Layout, Causes causes>
struct LaneCounts {
    using Numbers = typename Side<Layout::width>::Numbers;
    using InMemory = typename Side<Layout::width>::InMemory;
    using Marks = typename Side<Layout::width>::Marks;

    double bar;
    double pressingBar;
    Marks clears{};
    Marks pressing{};
    Marks clearsWeights{};
    Marks clearsScores{};

    [[gnu::always_inline]] void add(const Sums<Layout, causes>& sums, double* margins)
    {
        for (std::size_t v = 0; v < Layout::count; ++v) {
            const Numbers margin = sums.points[v] / sums.weights[v];
            *reinterpret_cast<InMemory*>(margins + v * Layout::width) = margin;
            clears += (margin >= bar) & (margin > tolerance);
            pressing += sums.firstOrder[v] / sums.weights[v] >= pressingBar;
            if constexpr (causes == Causes::Counted) {
                const Numbers byWeights = sums.pointsByWeights[v] / sums.weights[v];
                clearsWeights += (byWeights >= bar) & (byWeights > tolerance);
                clearsScores += (sums.pointsByScores[v] >= bar) & (sums.pointsByScores[v] > tolerance);
            }
        }
    }

    [[gnu::always_inline]] void addTo(SampleCounts& counts) const
    {
        for (std::size_t lane = 0; lane < Layout::width; ++lane) {
            counts.clears += static_cast<std::size_t>(-clears[lane]);
            counts.pressing += static_cast<std::size_t>(-pressing[lane]);
            counts.clearsWeights += static_cast<std::size_t>(-clearsWeights[lane]);
            counts.clearsScores += static_cast<std::size_t>(-clearsScores[lane]);
        }
    }
};

/// Samples first … last − 1, whole steps. All is inlined and no vector passed, so that the code is compiled for the
/// target of the function that it becomes part of.
template <typename Layout, Causes causes>
[[gnu::always_inline]] inline void countSamples(const RobustnessDraws& draws, const Weighting& weighting,
                                                std::size_t first, std::size_t last, double* margins,
                                                SampleCounts& counts)
{
    LaneCounts<Layout, causes> laneCounts{.bar = weighting.burdenOfProof - tolerance,
                                          .pressingBar = weighting.firstOrderShare - tolerance};
    const double* const shares = weighting.shares.data();
    const double* const firstOrder = weighting.firstOrder.data();
    for (std::size_t sample = first; sample < last; sample += Layout::step) {
        const Place place(draws, sample);
        Sums<Layout, causes> sums;
        for (std::size_t g = 0; g < draws.constraints(); ++g)
            sums.add(place, g, shares[g], firstOrder[g]);
        laneCounts.add(sums, margins + sample);
    }
    laneCounts.addTo(counts);
}

/// All samples: whole blocks by the layout, what is left one by one.
template <typename Layout, Causes causes>
[[gnu::always_inline]] inline SampleCounts countAll(const RobustnessDraws& draws, const Weighting& weighting,
                                                    double* margins)
{
    const std::size_t whole = draws.samples() / blockSize * blockSize;
    SampleCounts counts;
    countSamples<Layout, causes>(draws, weighting, 0, whole, margins, counts);
    countSamples<Single, causes>(draws, weighting, whole, draws.samples(), margins, counts);
    return counts;
}

template <typename Layout>
[[gnu::always_inline]] inline SampleCounts countWith(const RobustnessDraws& draws, const Weighting& weighting,
                                                     Causes causes, double* margins)
{
    return causes == Causes::Counted ? countAll<Layout, Causes::Counted>(draws, weighting, margins)
                                     : countAll<Layout, Causes::LeftOut>(draws, weighting, margins);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] SampleCounts countByAvx2(const RobustnessDraws& draws, const Weighting& weighting,
                                                 Causes causes, double* margins)
{
    return countWith<Layout<4, 2>>(draws, weighting, causes, margins);
}
#endif

} // namespace

SampleCounts& SampleCounts::operator+=(const SampleCounts& other)
{
    clears += other.clears;
    pressing += other.pressing;
    clearsWeights += other.clearsWeights;
    clearsScores += other.clearsScores;
    return *this;
}

SampleCounts drawMargins(const RobustnessDraws& draws, const Weighting& weighting, Causes causes,
                         std::span<double> margins, Vectors vectors)
{
    assert(weighting.shares.size() == draws.constraints() && weighting.firstOrder.size() == draws.constraints());
    assert(margins.size() == draws.samples());
#ifdef __x86_64__
    if (vectors == Vectors::Avx2)
        return countByAvx2(draws, weighting, causes, margins.data());
#endif
    return countWith<Layout<2, 2>>(draws, weighting, causes, margins.data());
}

} // namespace steelyard::engine
