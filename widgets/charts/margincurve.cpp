// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/margincurve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

constexpr auto binCount = std::ptrdiff_t(engine::Histogram::binCount);

/// Binomial weights: nearly a normal curve, a bin's standard deviation wide.
constexpr std::array kernel{1.0 / 16, 4.0 / 16, 6.0 / 16, 4.0 / 16, 1.0 / 16};
constexpr auto reach = std::ptrdiff_t(kernel.size() / 2);

double binWidth(const engine::HistogramRange& range)
{
    return (range.to - range.from) / double(binCount);
}

} // namespace

MarginCurve::MarginCurve(const engine::Histogram& histogram) : m_range(histogram.range)
{
    for (std::ptrdiff_t bin = 0; bin < binCount; ++bin) {
        const double count = histogram.bins[std::size_t(bin)];
        if (count == 0) {
            continue;
        }
        for (std::ptrdiff_t step = -reach; step <= reach; ++step) {
            const auto place = std::size_t(std::clamp<std::ptrdiff_t>(bin + step, 0, binCount - 1));
            m_heights[place] += count * kernel[std::size_t(step + reach)];
        }
    }
    m_peak = std::ranges::max(m_heights);
}

double MarginCurve::middleOf(std::size_t bin) const
{
    return m_range.from + (double(bin) + 0.5) * binWidth(m_range);
}

double MarginCurve::heightAt(double margin) const
{
    const double place = (margin - middleOf(0)) / binWidth(m_range);
    const double below = std::floor(place);
    const auto heightOf = [this](double bin) {
        return bin < 0 || bin >= double(binCount) ? 0 : m_heights[std::size_t(bin)];
    };
    return std::lerp(heightOf(below), heightOf(below + 1), place - below);
}

QPolygonF MarginCurve::line(const ValueRange& margins, double full) const
{
    QPolygonF line;
    if (full <= 0 || margins.length() <= 0) {
        return line;
    }
    const auto add = [&](double margin, double height) { line << QPointF(margin, height / full); };
    add(margins.from, heightAt(margins.from));
    for (std::size_t bin = 0; bin < m_heights.size(); ++bin) {
        if (const double middle = middleOf(bin); middle > margins.from && middle < margins.to) {
            add(middle, m_heights[bin]);
        }
    }
    add(margins.to, heightAt(margins.to));
    return line;
}

QPolygonF MarginCurve::area(const ValueRange& margins, double full) const
{
    QPolygonF area = line(margins, full);
    if (!area.isEmpty()) {
        area << QPointF(margins.to, 0) << QPointF(margins.from, 0);
    }
    return area;
}

double fractionBelow(const engine::Histogram& histogram, double margin)
{
    const double draws = std::accumulate(histogram.bins.begin(), histogram.bins.end(),
                                         double(histogram.below) + double(histogram.above));
    const double place = std::clamp((margin - histogram.range.from) / binWidth(histogram.range), 0.0, double(binCount));
    const auto whole = std::size_t(place);
    double below = std::accumulate(histogram.bins.begin(), histogram.bins.begin() + std::ptrdiff_t(whole),
                                   double(histogram.below));
    if (whole < histogram.bins.size()) {
        below += histogram.bins[whole] * (place - std::floor(place));
    }
    return draws == 0 ? 0 : below / draws;
}

} // namespace steelyard
