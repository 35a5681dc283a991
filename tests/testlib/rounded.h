// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cmath>
#include <span>

/// Computed numbers as a person would write them down, so that QCOMPARE says both on a failure.
namespace steelyard::testing
{

/// To nine decimals, the tolerance of the model.
[[nodiscard]] inline double rounded(double value)
{
    return std::round(value * 1e9) / 1e9;
}

[[nodiscard]] inline QList<double> rounded(std::span<const double> values)
{
    QList<double> result;
    for (const double value : values)
        result.push_back(rounded(value));
    return result;
}

/// Equal to 1e-9, relative or absolute.
[[nodiscard]] inline bool closeTo(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::fmax(1, std::abs(expected));
}

} // namespace steelyard::testing
