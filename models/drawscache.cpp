// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawscache.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace steelyard
{

namespace
{

constexpr std::size_t mostBytes = 32UL << 20UL; ///< of one set of draws
constexpr std::size_t mostPairs = 10'000'000;   ///< of scores, one for each criterion and sample
constexpr std::size_t fewPairs = 20'000;        ///< likewise, where somebody waits: two or three milliseconds
constexpr std::size_t most = 1'000;             ///< samples, of a few
constexpr std::size_t least = 200;
constexpr std::size_t rounding = 1'000;         ///< of a number of samples that is not the usual one
constexpr std::size_t keptBytes = 64UL << 20UL; ///< of all sets together that nobody has

std::size_t bytesOf(const engine::RobustnessDraws& draws)
{
    return engine::RobustnessDraws::bytes(draws.constraints(), draws.samples());
}

bool sameNumbers(const engine::Estimate& one, const engine::Estimate& other)
{
    return one.low == other.low && one.likely == other.likely && one.high == other.high;
}

bool sameNumbers(const engine::Criterion& one, const engine::Criterion& other)
{
    return one.importance == other.importance && sameNumbers(one.go, other.go) && sameNumbers(one.rust, other.rust);
}

bool sameNumbers(const std::vector<engine::Constraint>& one, const std::vector<engine::Constraint>& other)
{
    return std::ranges::equal(one, other, [](const engine::Constraint& mine, const engine::Constraint& theirs) {
        return std::ranges::equal(mine.criteria, theirs.criteria,
                                  [](const auto& each, const auto& its) { return sameNumbers(each, its); });
    });
}

bool sameNumbers(const engine::Uncertainty& one, const engine::Uncertainty& other)
{
    return one.weightSpread == other.weightSpread && one.scoreCorrelation == other.scoreCorrelation;
}

engine::Estimate numbersOf(const engine::Estimate& estimate)
{
    return {.low = estimate.low, .likely = estimate.likely, .high = estimate.high};
}

engine::Constraint numbersOf(const engine::Constraint& constraint)
{
    engine::Constraint numbers{.id = {}, .name = {}, .criteria = {}};
    for (const engine::Criterion& criterion : constraint.criteria) {
        numbers.criteria.push_back({.id = {},
                                    .name = {},
                                    .importance = criterion.importance,
                                    .go = numbersOf(criterion.go),
                                    .rust = numbersOf(criterion.rust)});
    }
    return numbers;
}

} // namespace

DrawsSource::DrawsSource(const engine::Scenario& scenario)
    : m_uncertainty{.weightSpread = scenario.uncertainty.weightSpread,
                    .scoreCorrelation = scenario.uncertainty.scoreCorrelation}
{
    std::ranges::transform(scenario.constraints, std::back_inserter(m_constraints),
                           [](const engine::Constraint& constraint) { return numbersOf(constraint); });
}

bool DrawsSource::isOf(const engine::Scenario& scenario) const
{
    return sameNumbers(m_uncertainty, scenario.uncertainty) && sameNumbers(m_constraints, scenario.constraints);
}

bool DrawsSource::operator==(const DrawsSource& other) const
{
    return sameNumbers(m_uncertainty, other.m_uncertainty) && sameNumbers(m_constraints, other.m_constraints);
}

engine::Samples DrawsSource::samples() const
{
    engine::Samples samples;
    const auto bytes = [this](std::size_t count) {
        return engine::RobustnessDraws::bytes(m_constraints.size(), count);
    };
    const std::size_t each = (bytes(2 * samples.count) - bytes(samples.count)) / samples.count;
    const std::size_t excess = bytes(samples.count) - std::min(bytes(samples.count), mostBytes);
    const std::size_t affordable = std::min(samples.count - excess / each, mostPairs / criteria());
    if (affordable < samples.count) {
        samples.count = std::max(affordable / rounding, std::size_t{1}) * rounding;
    }
    return samples;
}

std::optional<engine::Samples> DrawsSource::fewSamples() const
{
    engine::Samples samples = this->samples();
    samples.count = std::min({samples.count, most, fewPairs / criteria()});
    return samples.count < least ? std::nullopt : std::optional(samples);
}

std::size_t DrawsSource::criteria() const
{
    return std::accumulate(
        m_constraints.begin(), m_constraints.end(), std::size_t{0},
        [](std::size_t sum, const engine::Constraint& constraint) { return sum + constraint.criteria.size(); });
}

std::optional<engine::RobustnessDraws> DrawsSource::draw(const engine::Samples& samples,
                                                         const std::stop_token& stop) const
{
    return engine::RobustnessDraws::generate(m_constraints, m_uncertainty, samples, stop);
}

DrawsCache& DrawsCache::shared()
{
    static DrawsCache cache;
    return cache;
}

SharedDraws DrawsCache::find(const engine::Scenario& scenario)
{
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::ranges::find_if(m_entries, [&scenario](const Entry& entry) { return entry.source.isOf(scenario); });
    return found == m_entries.end() ? nullptr : use(found);
}

SharedDraws DrawsCache::keep(const DrawsSource& source, engine::RobustnessDraws draws)
{
    const std::lock_guard lock(m_mutex);
    auto found = std::ranges::find(m_entries, source, &Entry::source);
    if (found == m_entries.end()) {
        const auto shared = std::make_shared<const engine::RobustnessDraws>(std::move(draws));
        found = m_entries.insert(m_entries.begin(), Entry{source, shared, shared});
    }
    return use(found);
}

SharedDraws DrawsCache::obtain(const engine::Scenario& scenario)
{
    if (SharedDraws found = find(scenario)) {
        return found;
    }
    const DrawsSource source(scenario);
    return keep(source, source.draw(source.samples()).value());
}

SharedDraws DrawsCache::use(std::vector<Entry>::iterator found)
{
    SharedDraws used = found->draws.lock();
    found->kept = used;
    std::rotate(m_entries.begin(), found, found + 1);
    std::size_t kept = 0;
    for (Entry& entry : m_entries) {
        kept += entry.kept ? bytesOf(*entry.kept) : 0;
        if (kept > keptBytes && entry.kept != used) {
            entry.kept.reset();
        }
    }
    std::erase_if(m_entries, [](const Entry& entry) { return entry.draws.expired(); });
    return used;
}

std::optional<engine::Outlook> simulatedOutlook(const engine::Scenario& scenario, const engine::Analysis& analysis,
                                                std::size_t component)
{
    std::optional<engine::Outlook> outlook = engine::exactOutlook(scenario, analysis, component);
    if (outlook) {
        engine::SimulationSpace space;
        engine::addSimulated(*outlook, scenario, *analysis.components[component].balance,
                             *DrawsCache::shared().obtain(scenario), space);
    }
    return outlook;
}

std::vector<std::optional<engine::Outlook>> simulatedOutlooks(const engine::Scenario& scenario,
                                                              const engine::Analysis& analysis)
{
    // Held, so that all components have the same set.
    const SharedDraws draws = DrawsCache::shared().obtain(scenario);
    std::vector<std::optional<engine::Outlook>> outlooks;
    for (std::size_t component = 0; component < analysis.components.size(); ++component) {
        outlooks.push_back(simulatedOutlook(scenario, analysis, component));
    }
    return outlooks;
}

} // namespace steelyard
