// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pointuncertainty.h"

#include "numbertext.h"

#include <QColor>
#include <QCoreApplication>
#include <QPainter>
#include <QPen>

namespace steelyard
{

namespace
{

struct UncertaintyText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::UncertaintyText)
};

constexpr float fillOpacity = 0.16F; ///< the grid and the other ellipse are seen through it
constexpr float lineOpacity = 0.45F;

QColor withOpacity(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

const engine::PointRanges& rangesOf(const engine::TradeOffRanges& ranges, engine::Choice choice)
{
    return choice == engine::Choice::Go ? ranges.go : ranges.rust;
}

QRectF areaOf(const engine::PointRanges& ranges)
{
    return {QPointF(ranges.delivery.value().from, ranges.runtime.value().from),
            QPointF(ranges.delivery.value().to, ranges.runtime.value().to)};
}

QString rangeText(const engine::PointRange& range)
{
    //: %1 and %2 are points
    return UncertaintyText::tr("%1 to %2").arg(points(range.from), points(range.to));
}

void paintUncertainty(QPainter& painter, const QRectF& area, const QColor& colour, double unit)
{
    painter.setPen(QPen(withOpacity(colour, lineOpacity), unit));
    painter.setBrush(withOpacity(colour, fillOpacity));
    painter.drawEllipse(area);
}

} // namespace steelyard
