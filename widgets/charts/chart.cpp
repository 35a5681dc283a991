// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

namespace steelyard
{

const engine::ComponentAnalysis* ChartState::ghost() const
{
    if (before == nullptr || component >= before->components.size()) {
        return nullptr;
    }
    const engine::ComponentAnalysis& was = before->components[component];
    const engine::ComponentAnalysis& is = shown();
    const bool comparable = was.balance && is.balance && was.values.size() == is.values.size() &&
                            was.balance->contributions.size() == is.balance->contributions.size();
    return comparable ? &was : nullptr;
}

QString Chart::choice() const
{
    return {};
}

void Chart::restoreChoice(const QString& /*choice*/) {}

} // namespace steelyard
