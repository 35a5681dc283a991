// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/group.h"

#include <QString>
#include <QStringList>

#include <vector>

/// From what the room thinks (MODEL §10) to sentences in the language of the person.
namespace steelyard
{

/// "agreement W = 0.28 (weak)"; why there is none where it is not defined.
[[nodiscard]] QString agreementText(const engine::Group& group);
/// What W is, in plain words.
[[nodiscard]] QString agreementDefinition();

/// "From 10 % to 30 %: swings the margin by 15.8 points". A swing below `indifference` points that does not change the
/// language barely matters, and the text says so.
[[nodiscard]] QString dissentText(const engine::Dissent& dissent, double indifference);

/// "Cost 21 %, Latency 18 %", in the scenario's order, adding up to 100 %.
[[nodiscard]] QString sharesText(const engine::Scenario& scenario, const std::vector<double>& shares);

/// What came of an import: "2 ballots were added. 1 was there already. …"; `replaced` are names, empty where they are
/// hidden.
struct ImportCounts {
    int added = 0;
    int same = 0;
    int replaced = 0;
    QStringList names = {}; ///< of those replaced
};
[[nodiscard]] QString importText(const ImportCounts& counts);

} // namespace steelyard
