// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoffplane.h"

#include <array>

namespace steelyard
{

std::optional<TradeOffPlaces> tradeOffPlaces(const engine::Balance& balance)
{
    const engine::TradeOff& plane = balance.tradeOff;
    if (!plane.go.delivery || !plane.go.runtime || !plane.rust.delivery || !plane.rust.runtime) {
        return std::nullopt;
    }
    return TradeOffPlaces{{*plane.go.delivery, *plane.go.runtime},
                          {*plane.rust.delivery, *plane.rust.runtime},
                          {plane.deliveryShare, plane.runtimeShare, balance.bar}};
}

SeenBar seenBar(const TradeOffBar& bar, const QRectF& part)
{
    const auto above = [&bar](const QPointF& place) {
        return bar.deliveryShare * place.x() + bar.runtimeShare * place.y() - bar.value;
    };
    // Around the part's edge: a straight line crosses it twice or not at all.
    const std::array corners{part.topLeft(), part.topRight(), part.bottomRight(), part.bottomLeft()};
    SeenBar seen;
    QPolygonF crossings;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF& corner = corners[i];
        const QPointF& next = corners[(i + 1) % corners.size()];
        const double here = above(corner);
        const double there = above(next);
        if (here >= 0) {
            seen.beyond << corner;
        }
        if ((here >= 0) != (there >= 0)) {
            crossings << corner + (next - corner) * (here / (here - there));
            seen.beyond << crossings.constLast();
        }
    }
    if (crossings.size() == 2) {
        seen.line = QLineF(crossings[0], crossings[1]);
    }
    return seen;
}

} // namespace steelyard
