// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pointranges.h"

#include <QRectF>
#include <QString>
#include <QStringList>

class QColor;
class QPainter;

/// How uncertain a point of the trade-off plane is, as a soft ellipse and in words.
namespace steelyard
{

/// Both axes have constraints wherever there are points.
[[nodiscard]] const engine::PointRanges& rangesOf(const engine::TradeOffRanges& ranges, engine::Choice choice);

/// Around nine of ten draws, in values: from the least delivery and runtime value to the largest.
[[nodiscard]] QRectF areaOf(const engine::PointRanges& ranges);

/// "66.0 to 78.0"
[[nodiscard]] QString rangeText(const engine::PointRange& range);

/// `unit` is one pixel of the design.
void paintUncertainty(QPainter& painter, const QRectF& area, const QColor& colour, double unit);

} // namespace steelyard
