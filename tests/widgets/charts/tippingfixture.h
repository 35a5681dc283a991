// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tippingchart.h"
#include "testlib/scenariobuilder.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;
using engine::Verdict;

/// With nothing first-order Rust never wins: the bands are Go, Go by default, Go with a small lead, and Go without a
/// first-order reason.
inline engine::Scenario threeConstraints(std::vector<double> importances = {40, 30, 30})
{
    return ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 45)
        .constraint("skills", 60, 50)
        .component("api", std::move(importances))
        .build();
}

inline void show(TippingChart& chart, const engine::Scenario& scenario)
{
    chart.present({scenario, engine::analyse(scenario)});
}

/// A place in the band of a constraint, `share` of the way from where it begins.
inline QPoint placeIn(const TippingChart& chart, std::size_t constraint, double share)
{
    const QRectF band = chart.bandArea(constraint);
    const bool mirrored = chart.layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? band.right() - share * band.width() : band.left() + share * band.width();
    return {qRound(x), qRound(band.center().y())};
}

} // namespace steelyard::testing
