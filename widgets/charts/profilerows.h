// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QString>

#include <optional>
#include <vector>

/// What there is to say about both languages on each constraint, without a picture.
namespace steelyard
{

struct ProfileRow {
    QString name;
    engine::ConstraintValue value;
    int percent = 0;                               ///< whole per cents of the weight; together 100
    std::optional<engine::ConstraintValue> before; ///< the value when the gesture that goes on began, where another

    /// Above 0 Rust is ahead.
    [[nodiscard]] double difference() const { return value.rust - value.go; }
    bool operator==(const ProfileRow&) const = default;
};

/// One for each constraint, the largest difference first, ties in the file's order; none while nothing weighs anything.
/// `ghost` is the same before, if there is one.
[[nodiscard]] std::vector<ProfileRow> profileRows(const engine::Scenario& scenario,
                                                  const engine::ComponentAnalysis& analysis,
                                                  const engine::ComponentAnalysis* ghost = nullptr);

} // namespace steelyard
