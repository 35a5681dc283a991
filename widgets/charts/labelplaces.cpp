// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplaces.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

QRectF centredAt(const QPointF& centre, const QSizeF& size)
{
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

bool touches(const QRectF& area, const QLineF& line)
{
    if (area.contains(line.p1()) || area.contains(line.p2())) {
        return true;
    }
    const std::array edges{QLineF(area.topLeft(), area.topRight()), QLineF(area.topRight(), area.bottomRight()),
                           QLineF(area.bottomRight(), area.bottomLeft()), QLineF(area.bottomLeft(), area.topLeft())};
    return std::ranges::any_of(
        edges, [&line](const QLineF& edge) { return edge.intersects(line) == QLineF::BoundedIntersection; });
}

} // namespace

int conflicts(const QRectF& place, const Surroundings& surroundings)
{
    const auto areas =
        std::ranges::count_if(surroundings.areas, [&place](const QRectF& area) { return area.intersects(place); });
    const auto lines =
        std::ranges::count_if(surroundings.lines, [&place](const QLineF& line) { return touches(place, line); });
    return int(areas + lines) + (surroundings.within.contains(place) ? 0 : 1);
}

std::size_t bestPlace(const std::vector<QRectF>& places, const Surroundings& surroundings, std::size_t kept)
{
    std::vector<int> trouble(places.size());
    std::ranges::transform(places, trouble.begin(),
                           [&surroundings](const QRectF& place) { return conflicts(place, surroundings); });
    const auto best = std::ranges::min_element(trouble);
    return kept < places.size() && trouble[kept] == *best ? kept : std::size_t(best - trouble.begin());
}

std::vector<QRectF> placesAround(const QPointF& point, const QSizeF& size, double distance)
{
    constexpr std::array ways{QPointF(1, 0),  QPointF(-1, 0),  QPointF(1, -1), QPointF(1, 1),
                              QPointF(-1, 1), QPointF(-1, -1), QPointF(0, -1), QPointF(0, 1)};
    std::vector<QRectF> places;
    for (const double away : {distance, 2 * distance, 4 * distance}) {
        for (const QPointF& way : ways) {
            // On the diagonals the corner is as far away as the edge on the others.
            const double along = way.x() != 0 && way.y() != 0 ? away * std::sqrt(0.5) : away;
            places.push_back(centredAt(
                point + QPointF(way.x() * (along + size.width() / 2), way.y() * (along + size.height() / 2)), size));
        }
    }
    return places;
}

std::vector<QRectF> placesAlong(const QLineF& line, const QSizeF& size, double distance)
{
    const QLineF normal = line.normalVector().unitVector();
    const QPointF side(normal.dx(), normal.dy());
    const double away = std::abs(side.x()) * size.width() / 2 + std::abs(side.y()) * size.height() / 2 + distance;
    std::vector<QRectF> places;
    for (const double sign : {1.0, -1.0}) {
        for (const double way : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9}) {
            places.push_back(centredAt(line.pointAt(way) + sign * away * side, size));
        }
    }
    return places;
}

std::vector<double> spreadOut(const std::vector<double>& wanted, double apart, double top, double bottom)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&wanted](std::size_t each) { return wanted[each]; });
    std::vector<double> heights = wanted;
    double least = top;
    for (const std::size_t each : order) {
        heights[each] = std::max(heights[each], least);
        least = heights[each] + apart;
    }
    double most = bottom;
    for (auto each = order.rbegin(); each != order.rend(); ++each) {
        heights[*each] = std::min(heights[*each], most);
        most = heights[*each] - apart;
    }
    return heights;
}

} // namespace steelyard
