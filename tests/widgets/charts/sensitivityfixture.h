// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartprobe.h"
#include "charts/labelplaces.h"
#include "charts/sensitivitychart.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QComboBox>
#include <QSignalSpy>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

/// Differences 40, −25 and −10.
inline engine::Scenario threeConstraints(std::vector<double> importances = {40, 30, 30})
{
    return ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 45)
        .constraint("skills", 60, 50)
        .component("api", std::move(importances));
}

inline QComboBox& choiceOf(const SensitivityChart& chart)
{
    return *chart.findChild<QComboBox*>(u"constraint"_s);
}

/// In the middle of the plot's height.
inline QPoint placeOf(const SensitivityChart& chart, double share)
{
    const PlotFrame& frame = chart.frame();
    return QPointF(frame.positionOf({share, 0}).x(), frame.plot.center().y()).toPoint();
}

} // namespace steelyard::testing
