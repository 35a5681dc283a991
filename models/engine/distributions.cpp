// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributions.h"

#include <array>
#include <cassert>
#include <cmath>
#include <numbers>
#include <span>

namespace steelyard::engine
{

namespace
{

/// A rational function: its coefficients from the highest power down (Horner).
struct Ratio {
    std::array<double, 8> above;
    std::array<double, 8> below;

    [[nodiscard]] double at(double x) const
    {
        double numerator = 0;
        double denominator = 0;
        for (std::size_t i = 0; i < above.size(); ++i) {
            numerator = numerator * x + above[i];
            denominator = denominator * x + below[i];
        }
        return numerator / denominator;
    }
};

// The coefficients of PPND16: |p − ½| ≤ 0.425, the near and the far tail.
constexpr Ratio centre{
    {2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
     1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0},
    {5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
     5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0}};
constexpr Ratio nearTail{
    {7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
     3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0},
    {1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0}};
constexpr Ratio farTail{
    {2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0},
    {2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0}};

} // namespace

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalQuantile(double p)
{
    assert(p > 0 && p < 1);
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425)
        return q * centre.at(0.180625 - q * q);
    const double r = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    const double size = r <= 5 ? nearTail.at(r - 1.6) : farTail.at(r - 5);
    return std::copysign(size, q);
}

Triangular::Triangular(const Estimate& estimate) : m_low(estimate.low), m_high(estimate.high)
{
    assert(estimate.low <= estimate.likely && estimate.likely <= estimate.high);
    if (isPoint())
        return;
    const double width = m_high - m_low;
    m_below = (estimate.likely - m_low) / width;
    m_rising = width * (estimate.likely - m_low);
    m_falling = width * (m_high - estimate.likely);
}

double Triangular::atNormal(double x) const
{
    const double probability = normalCdf(x);
    if (probability < m_below)
        return m_low + std::sqrt(probability * m_rising);
    // Φ(−x), not 1 − Φ(x), which would lose what little is left in the upper tail.
    return m_high - std::sqrt((x > 0 ? normalCdf(-x) : 1 - probability) * m_falling);
}

} // namespace steelyard::engine
