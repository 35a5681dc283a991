// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenarioplace.h"
#include "freeid.h"
#include "futuresdifference.h"
#include "library/exacttext.h"
#include "scenariodocument.h"
#include "verdicttext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// The document's edits of what recovering from a mistake takes and of what may come.
namespace steelyard
{

namespace
{

std::string futurePlace(std::size_t future)
{
    return "/futures/" + std::to_string(future);
}

/// A tenth of what all have together, in three digits; 1 where there are none.
double probabilityOfAnother(const std::vector<engine::Future>& futures)
{
    if (futures.empty()) {
        return 1;
    }
    const double sum = std::accumulate(futures.begin(), futures.end(), 0.0,
                                       [](double total, const auto& future) { return total + future.probability; });
    const double scale = std::pow(10.0, 3 - std::ceil(std::log10(sum / 10)));
    return std::round(sum / 10 * scale) / scale;
}

/// Everything of the original but what the program does not know.
void takeFuture(engine::Future& future, const engine::Future& original)
{
    future.name = original.name;
    future.probability = original.probability;
    future.factors = original.factors;
}

} // namespace

void ScenarioDocument::setEngineers(double engineers)
{
    edit(Purpose::Engineers, {}, {"/team/engineers"},
         [=](engine::Scenario& scenario) { scenario.team.engineers = engineers; });
}

void ScenarioDocument::setHorizonMonths(double months)
{
    edit(Purpose::Horizon, {}, {"/recovery/horizon_months"},
         [=](engine::Scenario& scenario) { scenario.recovery.horizonMonths = months; });
}

void ScenarioDocument::setLifeMonths(double months)
{
    edit(Purpose::LifeMonths, {}, {"/recovery/life_months"},
         [=](engine::Scenario& scenario) { scenario.recovery.lifeMonths = months; });
}

void ScenarioDocument::setNoticeMonths(double months)
{
    edit(Purpose::NoticeMonths, {}, {"/recovery/notice_months"},
         [=](engine::Scenario& scenario) { scenario.recovery.noticeMonths = months; });
}

void ScenarioDocument::setRewriteEffort(engine::Choice from, double personMonths)
{
    const bool go = from == engine::Choice::Go;
    const std::string place = std::string("/recovery/rewrite_person_months/") + (go ? "go_to_rust" : "rust_to_go");
    edit(Purpose::RewriteEffort, {}, {place}, [=](engine::Scenario& scenario) {
        engine::RewriteEffort& effort = scenario.recovery.rewrite;
        (go ? effort.goToRust : effort.rustToGo) = personMonths;
    });
}

void ScenarioDocument::setEffortRate(double rate)
{
    edit(Purpose::EffortRate, {}, {"/recovery/effort_rate"},
         [=](engine::Scenario& scenario) { scenario.recovery.effortRate = rate; });
}

void ScenarioDocument::resetRecovery(const Catalogue& catalogue)
{
    edit(Purpose::ResetRecovery, {},
         {"/team/engineers", "/recovery/horizon_months", "/recovery/life_months", "/recovery/notice_months",
          "/recovery/rewrite_person_months/go_to_rust", "/recovery/rewrite_person_months/rust_to_go",
          "/recovery/effort_rate"},
         [&](engine::Scenario& scenario) {
             scenario.team.engineers = catalogue.team.engineers;
             scenario.recovery = catalogue.recovery;
         });
}

std::optional<std::size_t> ScenarioDocument::addFuture(const QString& name)
{
    const std::size_t count = m_scenario.futures.size();
    const std::string slug = slugOf(name);
    engine::Future added;
    added.id = freeId(slug.empty() ? "future" : slug, [this](const std::string& id) {
        return std::ranges::find(m_scenario.futures, id, &engine::Future::id) != m_scenario.futures.end();
    });
    added.name = utf8StringOf(name);
    added.probability = probabilityOfAnother(m_scenario.futures);
    added.factors.assign(m_scenario.constraints.size(), 1);
    edit(Purpose::AddFuture, name, {"/futures"},
         [&](engine::Scenario& scenario) { scenario.futures.push_back(added); });
    return m_scenario.futures.size() > count ? std::optional(count) : std::nullopt;
}

void ScenarioDocument::removeFuture(std::size_t future)
{
    edit(Purpose::RemoveFuture, nameOf(m_scenario.futures[future]), {"/futures"}, [=](engine::Scenario& scenario) {
        scenario.futures.erase(scenario.futures.begin() + static_cast<std::ptrdiff_t>(future));
    });
}

void ScenarioDocument::moveFuture(std::size_t from, std::size_t to)
{
    edit(Purpose::MoveFuture, nameOf(m_scenario.futures[from]), {"/futures"}, [=](engine::Scenario& scenario) {
        const auto at = [&](std::size_t place) {
            return scenario.futures.begin() + static_cast<std::ptrdiff_t>(place);
        };
        if (from < to) {
            std::rotate(at(from), at(from + 1), at(to + 1));
        } else {
            std::rotate(at(to), at(from), at(from + 1));
        }
    });
}

void ScenarioDocument::renameFuture(std::size_t future, const QString& name)
{
    edit(Purpose::RenameFuture, name, {futurePlace(future) + "/name"},
         [&](engine::Scenario& scenario) { scenario.futures[future].name = utf8StringOf(name); });
}

void ScenarioDocument::setFutureProbability(std::size_t future, double probability)
{
    edit(Purpose::FutureProbability, nameOf(m_scenario.futures[future]), {futurePlace(future) + "/probability"},
         [=](engine::Scenario& scenario) { scenario.futures[future].probability = probability; });
}

void ScenarioDocument::setFutureFactor(std::size_t future, std::size_t constraint, double factor)
{
    edit(Purpose::FutureFactor, nameOf(m_scenario.futures[future]),
         {futurePlace(future) + "/factors/" + pointerToken(m_scenario.constraints[constraint].id)},
         [=](engine::Scenario& scenario) { scenario.futures[future].factors[constraint] = factor; });
}

void ScenarioDocument::resetFuture(std::size_t future, const Catalogue& catalogue)
{
    const std::vector<engine::Future> originals = futuresFor(m_scenario, catalogue);
    const engine::Future* const original = originalOf(m_scenario.futures[future], originals);
    if (original == nullptr) {
        return;
    }
    const std::string place = futurePlace(future);
    edit(Purpose::ResetFuture, nameOf(*original), {place + "/name", place + "/probability", place + "/factors"},
         [&](engine::Scenario& scenario) { takeFuture(scenario.futures[future], *original); });
}

void ScenarioDocument::resetFutures(const Catalogue& catalogue)
{
    edit(Purpose::ResetFutures, {}, {"/futures"}, [&](engine::Scenario& scenario) {
        std::vector<engine::Future> futures = futuresFor(scenario, catalogue);
        for (engine::Future& future : futures) {
            if (const engine::Future* const had = originalOf(future, scenario.futures)) {
                future.unknown = had->unknown;
            }
        }
        scenario.futures = std::move(futures);
    });
}

} // namespace steelyard
