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

template <std::size_t Width>
[[gnu::always_inline]] inline std::size_t marked(const typename Side<Width>::Marks& counts)
{
    std::size_t sum = 0;
    for (std::size_t lane = 0; lane < Width; ++lane)
        sum += static_cast<std::size_t>(-counts[lane]);
    return sum;
}

/// Samples first … last − 1, whole steps. No function is called in the loop and no vector passed, so that the code is
/// compiled for the target of the function that it is inlined into.
template <typename Layout, Causes causes>
[[gnu::always_inline]] inline SampleCounts countSamples(const RobustnessDraws& draws, const Weighting& weighting,
                                                        std::size_t first, std::size_t last, double* margins)
{
    using Numbers = typename Side<Layout::width>::Numbers;
    using InMemory = typename Side<Layout::width>::InMemory;
    using Marks = typename Side<Layout::width>::Marks;
    constexpr std::size_t count = Layout::count;
    const std::size_t constraints = draws.constraints();
    const double* const shares = weighting.shares.data();
    const double* const firstOrder = weighting.firstOrder.data();
    const double bar = weighting.burdenOfProof - tolerance;
    const double pressingBar = weighting.firstOrderShare - tolerance;
    Marks clears{};
    Marks pressing{};
    Marks clearsWeights{};
    Marks clearsScores{};
    for (std::size_t sample = first; sample < last; sample += Layout::step) {
        const std::size_t block = sample / blockSize * 2 * constraints;
        const double* differences = draws.together()[block].at.data() + sample % blockSize;
        const double* weights = differences + constraints * blockSize;
        const double* byWeights = draws.apart()[block].at.data() + sample % blockSize;
        const double* byScores = byWeights + constraints * blockSize;
        Numbers weightSum[count]{};
        Numbers firstOrderSum[count]{};
        Numbers points[count]{};
        Numbers pointsByWeights[count]{};
        Numbers pointsByScores[count]{};
        for (std::size_t g = 0; g < constraints; ++g) {
            for (std::size_t v = 0; v < count; ++v) {
                const std::size_t place = g * blockSize + v * Layout::width;
                const Numbers weight = *reinterpret_cast<const InMemory*>(weights + place) * shares[g];
                weightSum[v] += weight;
                firstOrderSum[v] += weight * firstOrder[g];
                points[v] += weight * *reinterpret_cast<const InMemory*>(differences + place);
                if constexpr (causes == Causes::Counted) {
                    pointsByWeights[v] += weight * *reinterpret_cast<const InMemory*>(byWeights + place);
                    pointsByScores[v] += shares[g] * *reinterpret_cast<const InMemory*>(byScores + place);
                }
            }
        }
        for (std::size_t v = 0; v < count; ++v) {
            points[v] /= weightSum[v];
            *reinterpret_cast<InMemory*>(margins + sample + v * Layout::width) = points[v];
            clears += (points[v] >= bar) & (points[v] > tolerance);
            pressing += firstOrderSum[v] / weightSum[v] >= pressingBar;
            if constexpr (causes == Causes::Counted) {
                pointsByWeights[v] /= weightSum[v];
                clearsWeights += (pointsByWeights[v] >= bar) & (pointsByWeights[v] > tolerance);
                clearsScores += (pointsByScores[v] >= bar) & (pointsByScores[v] > tolerance);
            }
        }
    }
    return {.clears = marked<Layout::width>(clears),
            .pressing = marked<Layout::width>(pressing),
            .clearsWeights = marked<Layout::width>(clearsWeights),
            .clearsScores = marked<Layout::width>(clearsScores)};
}

/// All samples: whole blocks by the layout, what is left one by one.
template <typename Layout, Causes causes>
[[gnu::always_inline]] inline SampleCounts countAll(const RobustnessDraws& draws, const Weighting& weighting,
                                                    double* margins)
{
    const std::size_t whole = draws.samples() / blockSize * blockSize;
    SampleCounts counts = countSamples<Layout, causes>(draws, weighting, 0, whole, margins);
    counts += countSamples<Single, causes>(draws, weighting, whole, draws.samples(), margins);
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
