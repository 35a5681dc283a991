// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distributions.h"

#include <cstdint>

namespace steelyard::engine
{

/// Standard normal numbers that can be asked for in any order: the k-th of a stream depends on the seed, the stream's
/// name and k alone, so that the same quantity gets the same draws in every call and in every scenario. SplitMix64
/// (Steele, Lea & Flood 2014) read as a counter-based generator: a hash of an equidistant sequence.
class RandomStream
{
public:
    /// Who is drawn: a kind of quantity and its place.
    RandomStream(std::uint64_t seed, std::uint64_t kind, std::uint64_t place, std::uint64_t subplace = 0)
        : m_key(mixed(mixed(mixed(mixed(seed) + kind) + place) + subplace))
    {
    }

    /// ~ N(0,1)
    [[nodiscard]] double normal(std::uint64_t k) const { return normalQuantile(uniform(k)); }

    /// In (0,1), neither end included.
    [[nodiscard]] double uniform(std::uint64_t k) const
    {
        return (static_cast<double>(mixed(m_key + k * step) >> 12U) + 0.5) * 0x1.0p-52;
    }

private:
    static constexpr std::uint64_t step = 0x9e3779b97f4a7c15U; ///< 2^64 by the golden ratio, odd

    [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t bits)
    {
        bits += step;
        bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
        bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
        return bits ^ (bits >> 31U);
    }

    std::uint64_t m_key;
};

} // namespace steelyard::engine
