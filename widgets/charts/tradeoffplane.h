// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <optional>

/// The trade-off plane (MODEL §14) without a picture: x is delivery value, y runtime value, both in points.
namespace steelyard
{

/// The line that Rust has to reach: deliveryShare · x + runtimeShare · y = value. Not both shares are 0.
struct TradeOffBar {
    double deliveryShare = 0;
    double runtimeShare = 0;
    double value = 0;
    bool operator==(const TradeOffBar&) const = default;
};

/// Where both languages lie, and the bar.
struct TradeOffPlaces {
    QPointF go;
    QPointF rust;
    TradeOffBar bar;
    bool operator==(const TradeOffPlaces&) const = default;
};

/// Absent where an axis has no constraints.
[[nodiscard]] std::optional<TradeOffPlaces> tradeOffPlaces(const engine::Balance& balance);

/// What is seen of a bar in a part of the plane.
struct SeenBar {
    std::optional<QLineF> line; ///< absent where the bar passes by
    QPolygonF beyond;           ///< where Rust clears; all or nothing of the part where the bar passes by
};
[[nodiscard]] SeenBar seenBar(const TradeOffBar& bar, const QRectF& part);

} // namespace steelyard
