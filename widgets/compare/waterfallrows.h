// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "compare/comparedsides.h"

#include <vector>

/// What a waterfall shows: from one margin to another, step by step.
namespace steelyard
{

/// A bar from one place on the margin's axis to another, in points.
struct WaterfallRow {
    QString label;
    QString number; ///< "Rust by 2.4" for a margin, "+5.6" for a step
    double from = 0;
    double to = 0;
    bool isMargin = false; ///< a whole margin, from 0; else a step on the way

    /// Whom it speaks for; none where it rounds to nothing.
    [[nodiscard]] engine::Language language() const;
    bool operator==(const WaterfallRow&) const = default;
};

/// The first margin, at most `most` ≥ 1 steps, the largest first, and the second margin. Empty where the two cannot be
/// compared.
[[nodiscard]] std::vector<WaterfallRow> waterfallRows(const ComparedSide& first, const ComparedSide& second,
                                                      std::size_t most);

/// The whole way as a table: each step with its points and the margin after it.
[[nodiscard]] ChartTable waterfallTable(const std::vector<WaterfallRow>& rows);

} // namespace steelyard
