// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpaint.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

/// Lines at 45°, rising to the right when `rising`, cut at the edges of the area.
QList<QLineF> diagonals(const QRectF& area, double spacing, bool rising)
{
    QList<QLineF> lines;
    // The first line starts on a grid of the whole picture, so that stripes do not crawl when an area moves.
    const double first = std::floor((area.left() - area.height()) / spacing) * spacing;
    for (double foot = first; foot < area.right(); foot += spacing) {
        const double left = std::max(foot, area.left());
        const double right = std::min(foot + area.height(), area.right());
        if (right <= left) {
            continue;
        }
        const double leftRise = left - foot;
        const double rightRise = right - foot;
        lines << (rising ? QLineF(left, area.bottom() - leftRise, right, area.bottom() - rightRise)
                         : QLineF(left, area.top() + leftRise, right, area.top() + rightRise));
    }
    return lines;
}

QList<QLineF> horizontals(const QRectF& area, double spacing)
{
    QList<QLineF> lines;
    const int count = std::max(1, int(area.height() / spacing));
    const double step = area.height() / count;
    for (double y = area.top() + step / 2; y < area.bottom(); y += step) {
        lines << QLineF(area.left(), y, area.right(), y);
    }
    return lines;
}

QList<QLineF> hatchLines(const QRectF& area, Qt::BrushStyle hatch, double spacing)
{
    switch (hatch) {
    case Qt::BDiagPattern:
        return diagonals(area, spacing, true);
    case Qt::FDiagPattern:
        return diagonals(area, spacing, false);
    case Qt::DiagCrossPattern:
        return diagonals(area, spacing, true) + diagonals(area, spacing, false);
    case Qt::HorPattern:
        return horizontals(area, spacing);
    default:
        return {};
    }
}

} // namespace

double designPixels(const QFontMetricsF& metrics, double pixels)
{
    // Inter, 13 pixels high, takes 16 a line.
    constexpr double designLine = 16;
    return pixels * metrics.height() / designLine;
}

void paintVerdict(QPainter& painter, const QRectF& area, const VerdictFill& fill, double unit)
{
    const double radius = std::min(2 * unit, area.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.fill);
    painter.drawRoundedRect(area, radius, radius);
    if (fill.secondHalf.isValid()) {
        painter.setBrush(fill.secondHalf);
        painter.drawRoundedRect(area.adjusted(area.width() / 2, 0, 0, 0), radius, radius);
    }
    if (fill.hatch != Qt::NoBrush) {
        const bool level = fill.hatch == Qt::HorPattern;
        painter.setPen(QPen(fill.hatchColour, (level ? 1 : 1.5) * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatchLines(area, fill.hatch, (level ? 5 : 8) * unit));
    }
    if (fill.outline != fill.fill) {
        painter.setPen(QPen(fill.outline, unit));
        painter.setBrush(Qt::NoBrush);
        const double inset = std::min(unit / 2, area.width() / 2);
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
}

void paintMessage(QPainter& painter, const QRectF& area, const Theme& theme, const QString& message)
{
    painter.fillRect(area, theme.surface);
    painter.setPen(theme.muted);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, message);
}

} // namespace steelyard
