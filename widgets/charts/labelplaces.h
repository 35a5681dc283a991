// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

/// Where the words in a picture go, so that they cover nothing.
namespace steelyard
{

/// What a label may not touch.
struct Surroundings {
    QRectF within;
    std::vector<QRectF> areas;
    std::vector<QLineF> lines;
};

/// How many of them a label there would touch; leaving `within` counts as well.
[[nodiscard]] int conflicts(const QRectF& place, const Surroundings& surroundings);

/// The index of the place with the fewest conflicts: `kept` if that is one of them, so that a label stays where it is
/// while it can, else the first. `places` is not empty.
[[nodiscard]] std::size_t bestPlace(const std::vector<QRectF>& places, const Surroundings& surroundings,
                                    std::size_t kept);

/// All around a point, from the right onwards, then once more further away.
[[nodiscard]] std::vector<QRectF> placesAround(const QPointF& point, const QSizeF& size, double distance);

/// Along a line, on its side to the left of the way from p1 to p2 first.
[[nodiscard]] std::vector<QRectF> placesAlong(const QLineF& line, const QSizeF& size, double distance);

/// Heights as near as can be to the wanted ones, ascending, in which centres are at least `apart` from each other and
/// within `top` and `bottom` as far as there is room; in the order they were given.
[[nodiscard]] std::vector<double> spreadOut(const std::vector<double>& wanted, double apart, double top, double bottom);

} // namespace steelyard
