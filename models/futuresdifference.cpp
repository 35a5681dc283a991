// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuresdifference.h"

#include <algorithm>
#include <functional>

namespace steelyard
{

RecoveryDifference recoveryDifference(const Catalogue& catalogue, const engine::Scenario& scenario)
{
    const engine::Recovery& is = scenario.recovery;
    const engine::Recovery& given = catalogue.recovery;
    return {.engineers = scenario.team.engineers != catalogue.team.engineers,
            .horizonMonths = is.horizonMonths != given.horizonMonths,
            .lifeMonths = is.lifeMonths != given.lifeMonths,
            .noticeMonths = is.noticeMonths != given.noticeMonths,
            .goToRust = is.rewrite.goToRust != given.rewrite.goToRust,
            .rustToGo = is.rewrite.rustToGo != given.rewrite.rustToGo,
            .effortRate = is.effortRate != given.effortRate};
}

std::vector<engine::Future> futuresFor(const engine::Scenario& scenario, const Catalogue& catalogue)
{
    std::vector<engine::Future> futures = catalogue.futures;
    for (engine::Future& future : futures) {
        std::vector<double> factors(scenario.constraints.size(), 1);
        for (std::size_t g = 0; g < factors.size(); ++g) {
            const auto known =
                std::ranges::find(catalogue.constraints, scenario.constraints[g].id, &engine::Constraint::id);
            if (known != catalogue.constraints.end()) {
                factors[g] = future.factors[static_cast<std::size_t>(known - catalogue.constraints.begin())];
            }
        }
        future.factors = std::move(factors);
        // A scenario that was begun in English keeps its English words: they are no difference to the catalogue.
        if (const engine::Future* const own = originalOf(future, scenario.futures);
            own && catalogue.texts.value(QString::fromStdString(own->name)) == QString::fromStdString(future.name)) {
            future.name = own->name;
        }
    }
    return futures;
}

bool FutureDifference::any() const
{
    return own || name || probability || std::ranges::find(factors, true) != factors.end();
}

const engine::Future* originalOf(const engine::Future& future, const std::vector<engine::Future>& originals)
{
    const auto found = std::ranges::find(originals, future.id, &engine::Future::id);
    return found == originals.end() ? nullptr : &*found;
}

FutureDifference futureDifference(const engine::Future& future, const std::vector<engine::Future>& originals)
{
    FutureDifference difference;
    difference.factors.resize(future.factors.size());
    const engine::Future* const original = originalOf(future, originals);
    if (original == nullptr) {
        difference.own = true;
        return difference;
    }
    difference.name = future.name != original->name;
    difference.probability = future.probability != original->probability;
    // A std::vector<bool> is no range of C++20 to write to.
    std::transform(future.factors.begin(), future.factors.end(), original->factors.begin(), difference.factors.begin(),
                   std::not_equal_to());
    return difference;
}

bool sameFutures(const std::vector<engine::Future>& futures, const std::vector<engine::Future>& originals)
{
    return std::ranges::equal(futures, originals, [&](const engine::Future& future, const engine::Future& original) {
        return future.id == original.id && !futureDifference(future, originals).any();
    });
}

} // namespace steelyard
