// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

/// The distributions that the simulation of MODEL §7 draws from.
namespace steelyard::engine
{

/// Φ(x) of the standard normal distribution, accurate in both tails.
[[nodiscard]] double normalCdf(double x);

/// Φ⁻¹(p) for 0 < p < 1, to about 16 digits: algorithm AS 241, PPND16 (Wichura 1988, Applied Statistics 37).
[[nodiscard]] double normalQuantile(double p);

/// The triangular distribution over low ≤ likely ≤ high (Kotz & van Dorp 2004, Beyond Beta, ch. 1), prepared for
/// drawing.
class Triangular
{
public:
    explicit Triangular(const Estimate& estimate);

    /// Nothing to draw: low = high.
    [[nodiscard]] bool isPoint() const { return m_low == m_high; }

    /// The quantile at Φ(x), in points: low … high.
    [[nodiscard]] double atNormal(double x) const;

private:
    double m_low;
    double m_high;
    double m_below = 0;   ///< the probability of less than likely
    double m_rising = 0;  ///< (high − low)(likely − low)
    double m_falling = 0; ///< (high − low)(high − likely)
};

} // namespace steelyard::engine
