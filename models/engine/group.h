// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"
#include "verdict.h"

#include <optional>
#include <span>
#include <vector>

/// MODEL §10: what the people in the room think, and what they should talk about next.
namespace steelyard::engine
{

/// One ballot, decided as if it were the component's importances.
struct ParticipantView {
    Verdict verdict = Verdict::Undecided;
    double margin = 0; ///< in points
    std::vector<double> shares;
    bool operator==(const ParticipantView&) const = default;
};

/// How far the participants' shares of one constraint lie apart, and what that does.
struct Dissent {
    std::size_t constraint = 0; ///< index into Scenario::constraints
    double min = 0;
    double max = 0;
    double mean = 0;
    double deviation = 0; ///< standard deviation of the population
    double swing = 0;     ///< how far the margin moves between min and max, in points
    bool decides = false; ///< the language differs between min and max
    bool operator==(const Dissent&) const = default;
};

struct Group {
    std::vector<double> shares; ///< the mean of the participants' shares
    double margin = 0;          ///< in points
    Verdict verdict = Verdict::Undecided;
    std::vector<ParticipantView> participants; ///< in the order of the ballots
    std::optional<double> kendallW;            ///< agreement on the order of the constraints, 0–1
    std::vector<Dissent> talkNext;             ///< all constraints, the disagreement that matters most first
    bool operator==(const Group&) const = default;
};

/// Absent without ballots. `differences` are D_g in points.
[[nodiscard]] std::optional<Group> group(const Scenario& scenario, const Component& component,
                                         std::span<const double> differences);

/// Kendall's W, the concordance of rankings by these values, with tie correction (Kendall & Gibbons 1990, ch. 6).
/// Absent with fewer than two rankings, with one item, or where every ranking ties everything.
[[nodiscard]] std::optional<double> kendallW(std::span<const std::vector<double>> rankings);

} // namespace steelyard::engine
