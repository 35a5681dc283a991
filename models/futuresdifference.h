// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <optional>
#include <vector>

/// How what may come, and what recovering takes, differ from the catalogue's.
namespace steelyard
{

/// The team's engineers and the numbers of the recovery that are not the catalogue's.
struct RecoveryDifference {
    bool engineers = false;
    bool horizonMonths = false;
    bool lifeMonths = false;
    bool noticeMonths = false;
    bool goToRust = false;
    bool rustToGo = false;
    bool effortRate = false;

    [[nodiscard]] bool any() const { return *this != RecoveryDifference{}; }
    bool operator==(const RecoveryDifference&) const = default;
};
[[nodiscard]] RecoveryDifference recoveryDifference(const Catalogue& catalogue, const engine::Scenario& scenario);

/// The catalogue's futures with factors for the scenario's constraints; 1 for those that the catalogue does not have.
[[nodiscard]] std::vector<engine::Future> futuresFor(const engine::Scenario& scenario, const Catalogue& catalogue);

/// What of a future is not the catalogue's. Of one that the catalogue does not have, nothing is marked but `own`.
struct FutureDifference {
    bool own = false;
    bool name = false;
    bool probability = false;
    std::vector<bool> factors = {}; ///< one for each constraint of the scenario

    [[nodiscard]] bool any() const;
    bool operator==(const FutureDifference&) const = default;
};
/// `originals` as of futuresFor().
[[nodiscard]] FutureDifference futureDifference(const engine::Future& future,
                                                const std::vector<engine::Future>& originals);

/// The one of that id, or nullptr.
[[nodiscard]] const engine::Future* originalOf(const engine::Future& future,
                                               const std::vector<engine::Future>& originals);

/// The same futures in the same order.
[[nodiscard]] bool sameFutures(const std::vector<engine::Future>& futures,
                               const std::vector<engine::Future>& originals);

} // namespace steelyard
