// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/waterfallrows.h"

#include "comparisontext.h"
#include "verdicttext.h"

#include <QCoreApplication>

namespace steelyard
{

namespace
{

struct WaterfallText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::WaterfallText)
};

WaterfallRow marginRow(const QString& label, double margin)
{
    return {label, marginText(margin), 0, margin, true};
}

} // namespace

engine::Language WaterfallRow::language() const
{
    if (marginIsEven(to - from)) {
        return engine::Language::None;
    }
    return to > from ? engine::Language::Rust : engine::Language::Go;
}

std::vector<WaterfallRow> waterfallRows(const ComparedSide& first, const ComparedSide& second, std::size_t most)
{
    const engine::MarginSplit* const split = second.difference ? second.difference->split() : nullptr;
    if (!split) {
        return {};
    }
    std::vector<WaterfallRow> rows{marginRow(first.name(), split->from)};
    double place = split->from;
    for (const MarginStep& step : marginSteps(first.given.scenario, *split, most)) {
        rows.push_back({step.what, signedPoints(step.points), place, place + step.points, false});
        place += step.points;
    }
    rows.push_back(marginRow(second.name(), split->to));
    return rows;
}

ChartTable waterfallTable(const std::vector<WaterfallRow>& rows)
{
    ChartTable table{{WaterfallText::tr("Step"), WaterfallText::tr("Points"), WaterfallText::tr("Margin after it")},
                     {}};
    for (const WaterfallRow& row : rows) {
        table.rows << QStringList{row.label, row.isMargin ? QString() : row.number, marginText(row.to)};
    }
    return table;
}

} // namespace steelyard
