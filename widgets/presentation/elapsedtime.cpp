// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/elapsedtime.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

void ElapsedTime::setPaused(bool paused, Clock::time_point now)
{
    if (paused == m_paused) {
        return;
    }
    if (paused) {
        m_before += now - m_from;
    }
    m_from = now;
    m_paused = paused;
}

void ElapsedTime::reset(Clock::time_point now)
{
    m_from = now;
    m_before = {};
}

std::chrono::seconds ElapsedTime::at(Clock::time_point now) const
{
    return std::chrono::floor<std::chrono::seconds>(m_before + (m_paused ? Clock::duration() : now - m_from));
}

QString durationText(std::chrono::seconds duration)
{
    const auto count = duration.count();
    const auto two = [](auto number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString tail = two(count % 60);
    const auto minutes = count / 60 % 60;
    return count < 3600 ? u"%1:%2"_s.arg(minutes).arg(tail)
                        : u"%1:%2:%3"_s.arg(QString::number(count / 3600), two(minutes), tail);
}

} // namespace steelyard
