// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace steelyard::testing
{

[[nodiscard]] inline double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Some measured times, from which figures are read.
class TimeFigures
{
public:
    void add(double time) { m_times.push_back(time); }

    /// The time that a fraction of all times does not exceed, in [0,1].
    [[nodiscard]] double quantile(double fraction) const
    {
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted[std::min(sorted.size() - 1,
                               static_cast<std::size_t>(fraction * static_cast<double>(sorted.size())))];
    }

    [[nodiscard]] double min() const { return std::ranges::min(m_times); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double max() const { return std::ranges::max(m_times); }

private:
    std::vector<double> m_times;
};

} // namespace steelyard::testing
