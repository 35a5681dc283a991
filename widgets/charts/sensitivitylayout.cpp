// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sensitivitylayout.h"

#include "charts/labelplaces.h"
#include "charts/textcache.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard
{

namespace
{

struct SensitivityText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::SensitivityText)
};

// In pixels of the design.
constexpr double nameDistance = 9;
constexpr double gap = 8;

/// The ends of a line, in pixels.
QLineF lineIn(const PlotFrame& frame, double atNone, double atAll)
{
    return {frame.positionOf({0, atNone}), frame.positionOf({1, atAll})};
}

void placeEnds(SensitivityLayout& layout, const Sensitivity& lines, const TextCache& names)
{
    const double line = names.height();
    const QRectF& plot = layout.frame.plot;
    std::vector<double> wanted;
    for (const double value : {lines.atAll.go, lines.atAll.rust, lines.barAt(1)}) {
        wanted.push_back(layout.frame.positionOf({1, value}).y());
    }
    const std::vector<double> heights = spreadOut(wanted, line, plot.top(), plot.bottom());
    const double beside = gap / 2 * names.unit();
    const std::array<QString, 3> texts = endNames();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const double width = names.width(texts[i]);
        const double left = layout.frame.mirrored ? plot.left() - beside - width : plot.right() + beside;
        layout.ends[i] = {left, heights[i] - line / 2, width, line};
    }
}

void placeCrossing(SensitivityLayout& layout, const Sensitivity& lines, double share, const TextCache& names)
{
    if (!lines.crossing) {
        return;
    }
    const PlotFrame& frame = layout.frame;
    const QPointF dot = frame.positionOf({*lines.crossing, lines.barAt(*lines.crossing)});
    if (!frame.plot.contains(dot)) {
        return;
    }
    const Surroundings surroundings{frame.plot,
                                    {},
                                    {lineIn(frame, lines.atNone.go, lines.atAll.go),
                                     lineIn(frame, lines.atNone.rust, lines.atAll.rust),
                                     lineIn(frame, lines.barAt(0), lines.barAt(1)), layout.uprightAt(share)}};
    const QSizeF size(names.width(crossingText(*lines.crossing)), names.height());
    const std::vector<QRectF> places = placesAround(dot, size, nameDistance * names.unit());
    layout.crossingSide = bestPlace(places, surroundings, layout.crossingSide);
    layout.crossing = places[layout.crossingSide];
}

} // namespace

QLineF SensitivityLayout::uprightAt(double share) const
{
    const double x = frame.positionOf({share, 0}).x();
    return {x, frame.plot.top(), x, frame.plot.bottom()};
}

std::array<QString, 3> endNames()
{
    return {languageName(engine::Language::Go), languageName(engine::Language::Rust),
            SensitivityText::tr("the bar", "at the end of a line")};
}

QString crossingText(double share)
{
    //: %1 is a share
    return SensitivityText::tr("at %1").arg(percent(share));
}

SensitivityLayout layOutSensitivity(const QRectF& area, const Sensitivity& lines, double share,
                                    const QString& constraint, ValueRange range, const TextCache& texts,
                                    const TextCache& names, std::size_t crossingSide, bool mirrored)
{
    double widest = 0;
    for (const QString& name : endNames()) {
        widest = std::max(widest, names.width(name));
    }
    const PlotScale shares{{0, 1},
                           0.25,
                           [](double each) { return percent(each); },
                           SensitivityText::tr("Share of %1").arg(constraint),
                           {}};
    const PlotScale values{range, 10, [](double value) { return plainNumber(value); },
                           SensitivityText::tr("Value in points"), SensitivityText::tr("Value")};
    // Above the plot is what the mark says.
    const PlotMargins margins{0, widest + gap * texts.unit(), names.height() + gap * texts.unit()};
    SensitivityLayout layout{layOutPlot(area, texts, shares, values, margins, mirrored), {}, {}, crossingSide};
    placeEnds(layout, lines, names);
    placeCrossing(layout, lines, share, names);
    return layout;
}

ValueRange neededRange(const Sensitivity& lines)
{
    ValueRange needed{lines.atNone.go, lines.atNone.go};
    for (const double value : {lines.atNone.rust, lines.atAll.go, lines.atAll.rust, std::min(lines.barAt(0), 100.0),
                               std::min(lines.barAt(1), 100.0)}) {
        needed = needed.with(value);
    }
    return needed;
}

} // namespace steelyard
