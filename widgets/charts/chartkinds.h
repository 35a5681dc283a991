// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// Which charts there are: the one place that knows them all.
namespace steelyard
{

class Chart;

struct ChartKind {
    QString id;    ///< as Chart::id()
    QString title; ///< as Chart::title()
    std::function<Chart*()> make;
};

/// In the order of the menus.
[[nodiscard]] const std::vector<ChartKind>& chartKinds();

/// The ids of those that a new board shows, in reading order.
[[nodiscard]] QStringList firstCharts();

} // namespace steelyard
