// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notchrun.h"

#include <QTimer>

#include <utility>

namespace steelyard
{

namespace
{

constexpr int longestPause = 1000; // ms

} // namespace

NotchRun::NotchRun(QObject* control) : QObject(control), m_pause(new QTimer(this))
{
    m_pause->setObjectName(QStringLiteral("notch-pause"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(longestPause);
}

bool NotchRun::begin()
{
    const bool goesOn = m_pause->isActive();
    m_pause->stop();
    m_inNotch = true;
    return goesOn;
}

void NotchRun::pause()
{
    if (std::exchange(m_inNotch, false)) {
        m_pause->start();
    }
}

void NotchRun::end()
{
    m_inNotch = false;
    m_pause->stop();
}

} // namespace steelyard
