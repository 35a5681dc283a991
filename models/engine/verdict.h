// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <span>

/// MODEL §4: from a margin, the first-order share, the team and the musts to one of twelve codes.
namespace steelyard::engine
{

/// The first ten are verdicts of a component, all twelve of a portfolio (MODEL §4, §11). In the order of the rules.
enum class Verdict {
    Neither,
    OnlyRust,
    OnlyGo,
    Undecided,
    Rust,
    GoUntilTeamReady,
    GoNoPressingReason,
    GoLeadTooSmall,
    Go,
    GoByDefault,
    Mix,
    DrawTheBoundaryFirst,
};

/// What a verdict says to write the service in.
enum class Language { None, Go, Rust, Mix };

/// Which languages the musts of a component rule out.
struct RuledOut {
    bool go = false;
    bool rust = false;
    bool operator==(const RuledOut&) const = default;
};

/// The language of a component's verdict; Mix for Verdict::Mix. DrawTheBoundaryFirst has none of its own: see
/// portfolio.h.
[[nodiscard]] Language languageOf(Verdict verdict);

[[nodiscard]] RuledOut ruledOutBy(std::span<const Must> musts);

/// Rust clears the bar: margin ≥ δ and margin > 0. `margin` in points.
[[nodiscard]] bool clears(double margin, const Policy& policy);

/// Σ S_g over the first-order constraints, each counted once. `shares`: one for each constraint, summing to 1.
[[nodiscard]] double firstOrderShare(std::span<const double> shares, const Policy& policy);

/// The combined first-order share weighs enough to justify Rust; never when no constraint is first-order.
[[nodiscard]] bool pressing(double firstOrderShare, const Policy& policy);

/// The team that exists today can support Rust: T ≥ τ.
[[nodiscard]] bool teamReady(const Team& team, const Policy& policy);

/// The first rule of §4 that holds, for a component in which something weighs.
[[nodiscard]] Verdict decide(double margin, double firstOrderShare, RuledOut ruledOut, const Policy& policy,
                             const Team& team);

/// The same for a component in which nothing weighs anything: the musts' verdict, else Undecided.
[[nodiscard]] Verdict decideUnweighed(RuledOut ruledOut);

} // namespace steelyard::engine
