// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotframe.h"

#include "charts/textcache.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

// In lines of text.
constexpr double scaleHeight = 1.4;
constexpr double titleHeight = 1.3;

double widestNumber(const PlotScale& scale, const TextCache& texts)
{
    double widest = 0;
    for (const double number : scale.numbers()) {
        widest = std::max(widest, texts.width(scale.numberText(number)));
    }
    return std::ceil(widest);
}

double gapOf(const TextCache& texts)
{
    return 6 * texts.unit();
}

/// Leaves numbers out until each has `needed` of the `room`.
void thinOut(PlotScale& scale, double room, double needed)
{
    while (scale.step < scale.range.length() && room * scale.step / scale.range.length() < needed) {
        scale.step *= 2;
    }
}

QString titleWithin(const PlotScale& scale, double width, const TextCache& texts)
{
    if (texts.width(scale.title) <= width) {
        return scale.title;
    }
    return texts.elided(scale.shortTitle.isEmpty() ? scale.title : scale.shortTitle, width);
}

} // namespace

std::vector<double> PlotScale::numbers() const
{
    std::vector<double> numbers;
    if (numberText == nullptr) {
        return numbers;
    }
    // Counted, since sums of a fraction drift.
    for (double count = std::ceil(range.from / step); count * step <= range.to + step / 1e6; ++count) {
        numbers.push_back(count * step);
    }
    return numbers;
}

QPointF PlotFrame::positionOf(const QPointF& values) const
{
    const double along = (values.x() - x.range.from) / x.range.length() * plot.width();
    const double up = (values.y() - y.range.from) / y.range.length() * plot.height();
    return {mirrored ? plot.right() - along : plot.left() + along, plot.bottom() - up};
}

double PlotFrame::xAt(double position) const
{
    const double along = (mirrored ? plot.right() - position : position - plot.left()) / plot.width();
    return x.range.from + std::clamp(along, 0.0, 1.0) * x.range.length();
}

QRectF PlotFrame::values() const
{
    return {x.range.from, y.range.from, x.range.length(), y.range.length()};
}

PlotFrame layOutPlot(const QRectF& area, const TextCache& texts, PlotScale x, PlotScale y, const PlotMargins& margins,
                     bool mirrored)
{
    const double line = texts.height();
    const double yTitle = y.title.isEmpty() ? 0 : titleHeight * line;
    const double xTitle = x.title.isEmpty() ? 0 : titleHeight * line;
    const double xNumber = widestNumber(x, texts);
    const double start = std::max(margins.start + yTitle + widestNumber(y, texts) + gapOf(texts), xNumber / 2);
    const double end = std::max(margins.end, xNumber / 2);
    const double top = std::max(margins.top, line / 2);

    PlotFrame frame{area.adjusted(mirrored ? end : start, top, mirrored ? -start : -end, -scaleHeight * line - xTitle),
                    std::move(x), std::move(y), mirrored};
    frame.plot.setSize(frame.plot.size().expandedTo({1, 1}));
    thinOut(frame.x, frame.plot.width(), xNumber + 2 * gapOf(texts));
    thinOut(frame.y, frame.plot.height(), 1.3 * line);
    return frame;
}

void paintGrid(QPainter& painter, const Theme& theme, const PlotFrame& frame, const TextCache& texts)
{
    painter.setPen(QPen(theme.line, texts.unit()));
    const QRectF& plot = frame.plot;
    for (const double number : frame.x.numbers()) {
        const double x = frame.positionOf({number, 0}).x();
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const double number : frame.y.numbers()) {
        const double y = frame.positionOf({0, number}).y();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintScales(QPainter& painter, const Theme& theme, const PlotFrame& frame, const TextCache& texts)
{
    const QRectF& plot = frame.plot;
    const double line = texts.height();
    const double gap = gapOf(texts);
    painter.setPen(theme.muted);
    for (const double number : frame.x.numbers()) {
        const QRectF place(frame.positionOf({number, 0}).x(), plot.bottom(), 0, scaleHeight * line);
        texts.draw(painter, place, Qt::AlignHCenter, frame.x.numberText(number));
    }
    for (const double number : frame.y.numbers()) {
        const double y = frame.positionOf({0, number}).y();
        const QRectF place(frame.mirrored ? plot.right() + gap : 0, y - line / 2,
                           frame.mirrored ? 0 : plot.left() - gap, line);
        texts.draw(painter, place, frame.mirrored ? Qt::AlignLeft : Qt::AlignRight, frame.y.numberText(number));
    }
    if (!frame.x.title.isEmpty()) {
        const QRectF place(plot.left(), plot.bottom() + scaleHeight * line, plot.width(), titleHeight * line);
        texts.draw(painter, place, Qt::AlignHCenter, titleWithin(frame.x, plot.width(), texts));
    }
    if (!frame.y.title.isEmpty()) {
        const double beside = gap + widestNumber(frame.y, texts) + titleHeight * line / 2;
        painter.save();
        painter.translate(frame.mirrored ? plot.right() + beside : plot.left() - beside, plot.center().y());
        painter.rotate(-90);
        texts.draw(painter, QRectF(-plot.height() / 2, -line / 2, plot.height(), line), Qt::AlignHCenter,
                   titleWithin(frame.y, plot.height(), texts));
        painter.restore();
    }
}

void paintGhostLine(QPainter& painter, const Theme& theme, const QLineF& line, const TextCache& texts)
{
    painter.setPen(QPen(theme.faint, texts.unit(), Qt::DotLine));
    painter.drawLine(line);
}

} // namespace steelyard
