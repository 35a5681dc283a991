// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "engine/mistake.h"

#include <optional>
#include <vector>

/// What there is to say about the cheapest mistake, without a picture.
namespace steelyard
{

/// What each choice costs in one future.
struct MistakeRow {
    QString name;
    double probability = 0; ///< of all together 1
    int percent = 0;        ///< of all together 100
    engine::FutureCost go;
    engine::FutureCost rust;
    bool worstOfGo = false; ///< nothing that can happen costs Go more
    bool worstOfRust = false;
    bool operator==(const MistakeRow&) const = default;
};

struct MistakeLosses {
    std::vector<MistakeRow> rows; ///< in the order of the futures
    double expectedGo = 0;        ///< point-months, as all losses
    double expectedRust = 0;
    QString goClosed; ///< why Go is not open; empty where it is
    QString rustClosed;
    engine::Recovery recovery;
    QString insight;
    ChartTable table;
    bool operator==(const MistakeLosses&) const = default;

    [[nodiscard]] bool goOpen() const { return goClosed.isEmpty(); }
    [[nodiscard]] bool rustOpen() const { return rustClosed.isEmpty(); }
    /// Of the open choices; 0 where nothing is lost.
    [[nodiscard]] double largest() const;
    /// Some future makes an open choice an irrecoverable mistake.
    [[nodiscard]] bool anyIrrecoverable() const;
};

/// Absent without futures and where nothing weighs anything.
[[nodiscard]] std::optional<MistakeLosses> mistakeLosses(const ChartState& state);

/// Those that there is room for, in their order: the ones in which most is expected to be lost.
[[nodiscard]] std::vector<std::size_t> weightiestRows(const MistakeLosses& losses, std::size_t most);

/// A round number that holds `largest`; `current` while that does and is not far too long.
[[nodiscard]] double lossRange(double current, double largest);

} // namespace steelyard
