// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

namespace steelyard
{

const engine::Balance* ChartState::ghost() const
{
    if (before == nullptr || component >= before->components.size()) {
        return nullptr;
    }
    const std::optional<engine::Balance>& was = before->components[component].balance;
    const std::optional<engine::Balance>& is = shown().balance;
    const bool comparable =
        was && is && was->shares.size() == is->shares.size() && was->contributions.size() == is->contributions.size();
    return comparable ? &*was : nullptr;
}

} // namespace steelyard
