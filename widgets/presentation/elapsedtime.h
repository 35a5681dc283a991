// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace steelyard
{

/// How long something has been going on, its pauses left out. Whoever asks says what time it is.
class ElapsedTime
{
public:
    using Clock = std::chrono::steady_clock;

    explicit ElapsedTime(Clock::time_point now) : m_from(now) {}

    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setPaused(bool paused, Clock::time_point now);
    /// From 0 again; it stays paused where it is.
    void reset(Clock::time_point now);
    [[nodiscard]] std::chrono::seconds at(Clock::time_point now) const;

private:
    Clock::time_point m_from;   ///< since when it goes
    Clock::duration m_before{}; ///< until the last pause
    bool m_paused = false;
};

/// "7:05" or "1:07:05".
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace steelyard
