// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sharekeys.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace steelyard
{

ShareKey shareKeyOf(const QKeyEvent& event, double now, bool mirrored)
{
    const auto moved = [now](int percents) {
        return ShareKey{ShareWish::Choose, std::clamp(std::round(now * 100) + percents, 0.0, 100.0) / 100};
    };
    switch (event.key()) {
    case Qt::Key_Up:
        return {ShareWish::ConstraintBefore};
    case Qt::Key_Down:
        return {ShareWish::ConstraintAfter};
    case Qt::Key_Left:
        return moved(mirrored ? 1 : -1);
    case Qt::Key_Right:
        return moved(mirrored ? -1 : 1);
    case Qt::Key_PageUp:
        return moved(10);
    case Qt::Key_PageDown:
        return moved(-10);
    case Qt::Key_Home:
        return {ShareWish::Choose, 0};
    case Qt::Key_End:
        return {ShareWish::Choose, 1};
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return {ShareWish::Go};
    case Qt::Key_Escape:
        return {ShareWish::Dismiss};
    default:
        return {};
    }
}

} // namespace steelyard
