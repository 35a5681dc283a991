// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippinglayout.h"

#include "charts/textcache.h"
#include "verdicttext.h"

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

// In lines of text.
constexpr double smallestPitch = 1.3;
constexpr double largestPitch = 5.5;

QRectF mirroredIn(const QRectF& area, const QRectF& rect)
{
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

/// Entries one after the other, on more lines where they have to; relative to the top of the legend.
std::vector<QRectF> flow(const QRectF& area, const TextCache& texts, const std::vector<engine::Verdict>& legend)
{
    const double line = texts.height() + 6 * texts.unit();
    const double gap = 16 * texts.unit();
    std::vector<QRectF> entries;
    double x = area.left();
    double y = 0;
    for (const engine::Verdict verdict : legend) {
        const double text = std::ceil(texts.width(shortVerdict(verdict)));
        const double width = std::min(area.width(), 18 * texts.unit() + text);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += line;
        }
        entries.emplace_back(x, y, width, line);
        x += width + gap;
    }
    return entries;
}

double widestName(const TextCache& texts, const std::vector<TippingRow>& rows)
{
    double widest = 0;
    for (const TippingRow& row : rows) {
        widest = std::max(widest, texts.width(row.name));
    }
    return std::ceil(widest);
}

} // namespace

double TippingLayout::xOf(double share) const
{
    return mirrored ? bands.right() - share * bands.width() : bands.left() + share * bands.width();
}

double TippingLayout::shareAt(double x) const
{
    const double along = mirrored ? bands.right() - x : x - bands.left();
    return std::clamp(along / bands.width(), 0.0, 1.0);
}

QRectF TippingLayout::row(std::size_t index) const
{
    return {rows.left(), rows.top() - scrolled + double(index) * pitch, rows.width(), pitch};
}

QRectF TippingLayout::name(std::size_t index) const
{
    const QRectF line = row(index);
    return {mirrored ? line.right() - names : line.left(), line.top(), names, line.height()};
}

QRectF TippingLayout::band(std::size_t index) const
{
    const QRectF line = row(index);
    return {bands.left(), line.center().y() - thickness / 2, bands.width(), thickness};
}

QRectF TippingLayout::part(std::size_t index, double from, double to) const
{
    const QRectF whole = band(index);
    const double left = std::min(xOf(from), xOf(to));
    return {left, whole.top(), std::abs(xOf(to) - xOf(from)), whole.height()};
}

TippingLayout layOutTipping(const QRectF& area, const TextCache& texts, const std::vector<TippingRow>& rows,
                            const std::vector<engine::Verdict>& legend, double scrollBar, bool mirrored)
{
    const double line = texts.height();
    TippingLayout result;
    result.mirrored = mirrored;
    result.legend = flow(area, texts, legend);
    result.axisHeight = 1.6 * line;
    const double legendHeight = legend.empty() ? 0 : result.legend.back().bottom() + 6 * texts.unit();
    const double room = std::max(smallestPitch * line, area.height() - result.axisHeight - legendHeight);
    const auto count = double(std::max<std::size_t>(1, rows.size()));

    result.pitch = std::clamp(room / count, smallestPitch * line, largestPitch * line);
    result.content = result.pitch * count;
    const bool scrolls = result.content > room + 0.5;
    const double width = area.width() - (scrolls ? scrollBar : 0);
    result.rows = {area.left(), area.top(), width, std::min(room, result.content)};
    result.thickness = std::min(0.62 * result.pitch, 2.2 * line);
    result.names = std::min(widestName(texts, rows), 0.35 * width);

    const double beside = result.names + 16 * texts.unit();
    const double end = std::ceil(texts.width(percent(1)) / 2);
    result.bands = {result.rows.left() + beside, result.rows.top(), std::max(1.0, width - beside - end),
                    result.rows.height()};
    result.axis = result.rows.bottom();
    for (QRectF& entry : result.legend) {
        entry.translate(0, result.axis + result.axisHeight + 4 * texts.unit());
    }
    if (mirrored) {
        result.rows = mirroredIn(area, result.rows);
        result.bands = mirroredIn(area, result.bands);
        std::ranges::transform(result.legend, result.legend.begin(),
                               [&area](const QRectF& entry) { return mirroredIn(area, entry); });
    }
    return result;
}

} // namespace steelyard
