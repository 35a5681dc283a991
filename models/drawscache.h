// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/outlook.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

/// The draws of MODEL §7 for everybody who needs them: windows, scratch copies and exports of scenarios with the same
/// scores share one set, which takes some 20 MB and a quarter of a second.
namespace steelyard
{

using SharedDraws = std::shared_ptr<const engine::RobustnessDraws>;

/// All that draws are made from: scores and importances of criteria, and the uncertainty. Whatever else changes in a
/// scenario, its draws stay.
class DrawsSource
{
public:
    explicit DrawsSource(const engine::Scenario& scenario);

    /// Allocates nothing.
    [[nodiscard]] bool isOf(const engine::Scenario& scenario) const;
    [[nodiscard]] bool operator==(const DrawsSource& other) const;

    /// How many are drawn, and which: those of `steelyard-cli evaluate` (100,000 from seed 1). Fewer, in whole
    /// thousands, where more would take over 32 MiB (from 11 constraints on) or over ten million pairs of scores (from
    /// 101 criteria on), so that neither memory nor a tick swells: 8,000 for the largest scenario there may be.
    [[nodiscard]] engine::Samples samples() const;

    /// The first of them, as many as can be drawn within a tick of a slider (1,000 for 20 criteria); nothing where
    /// those would be too few to say anything.
    [[nodiscard]] std::optional<engine::Samples> fewSamples() const;

    /// Nothing where it was asked to stop meanwhile. Heavy; any thread.
    [[nodiscard]] std::optional<engine::RobustnessDraws> draw(const engine::Samples& samples,
                                                              const std::stop_token& stop = {}) const;

private:
    [[nodiscard]] std::size_t criteria() const;

    std::vector<engine::Constraint> m_constraints; ///< without their texts
    engine::Uncertainty m_uncertainty;
};

/// Any thread.
class DrawsCache
{
public:
    [[nodiscard]] static DrawsCache& shared();

    /// Those that are there, with as many samples as the source has; null where there are none.
    [[nodiscard]] SharedDraws find(const engine::Scenario& scenario);
    /// Keeps new ones, of all samples, and returns them, or the same ones of somebody who was faster.
    SharedDraws keep(const DrawsSource& source, engine::RobustnessDraws draws);
    /// Made now where there are none: for threads that may take a quarter of a second.
    [[nodiscard]] SharedDraws obtain(const engine::Scenario& scenario);

private:
    struct Entry {
        DrawsSource source;
        std::weak_ptr<const engine::RobustnessDraws> draws;
        SharedDraws kept; ///< for those last used, even while nobody has them
    };

    /// `found` is in use; forgets what nobody has, beyond what may be kept.
    SharedDraws use(std::vector<Entry>::iterator found);

    std::mutex m_mutex;
    std::vector<Entry> m_entries; ///< last used first
};

/// The outlook of a component with all that is simulated, for threads that export: the draws and so the numbers of the
/// window. `analysis` is of this scenario; absent where nothing weighs anything.
[[nodiscard]] std::optional<engine::Outlook> simulatedOutlook(const engine::Scenario& scenario,
                                                              const engine::Analysis& analysis, std::size_t component);

/// Likewise of all components.
[[nodiscard]] std::vector<std::optional<engine::Outlook>> simulatedOutlooks(const engine::Scenario& scenario,
                                                                            const engine::Analysis& analysis);

} // namespace steelyard
