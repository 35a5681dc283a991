// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include "tolerance.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <vector>

namespace steelyard::engine
{

namespace
{

/// What the musts alone decide.
std::optional<Verdict> forcedBy(RuledOut ruledOut)
{
    if (ruledOut.go && ruledOut.rust)
        return Verdict::Neither;
    if (ruledOut.go)
        return Verdict::OnlyRust;
    if (ruledOut.rust)
        return Verdict::OnlyGo;
    return std::nullopt;
}

} // namespace

Language languageOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Neither:
    case Verdict::Undecided:
        return Language::None;
    case Verdict::OnlyRust:
    case Verdict::Rust:
        return Language::Rust;
    case Verdict::OnlyGo:
    case Verdict::GoUntilTeamReady:
    case Verdict::GoNoPressingReason:
    case Verdict::GoLeadTooSmall:
    case Verdict::Go:
    case Verdict::GoByDefault:
        return Language::Go;
    case Verdict::Mix:
        return Language::Mix;
    case Verdict::DrawTheBoundaryFirst:
        break;
    }
    assert(verdict == Verdict::DrawTheBoundaryFirst);
    return Language::None;
}

RuledOut ruledOutBy(std::span<const Must> musts)
{
    const auto anyRulesOut = [musts](Choice choice) {
        return std::ranges::any_of(musts, [choice](const Must& must) { return must.rulesOut == choice; });
    };
    return {.go = anyRulesOut(Choice::Go), .rust = anyRulesOut(Choice::Rust)};
}

bool clears(double margin, const Policy& policy)
{
    return atLeast(margin, policy.burdenOfProof) && above(margin, 0);
}

double firstOrderShare(std::span<const double> shares, const Policy& policy)
{
    std::vector<bool> counted(shares.size(), false);
    double sum = 0;
    for (const std::size_t g : policy.firstOrder) {
        assert(g < shares.size());
        if (!counted[g])
            sum += shares[g];
        counted[g] = true;
    }
    return sum;
}

bool pressing(double firstOrderShare, const Policy& policy)
{
    return !policy.firstOrder.empty() && atLeast(firstOrderShare, policy.firstOrderShare);
}

bool teamReady(const Team& team, const Policy& policy)
{
    return atLeast(team.readiness, policy.teamThreshold);
}

Verdict decide(double margin, double firstOrderShare, RuledOut ruledOut, const Policy& policy, const Team& team)
{
    if (const std::optional<Verdict> forced = forcedBy(ruledOut))
        return *forced;
    if (clears(margin, policy)) {
        if (!pressing(firstOrderShare, policy))
            return Verdict::GoNoPressingReason;
        return teamReady(team, policy) ? Verdict::Rust : Verdict::GoUntilTeamReady;
    }
    if (atLeast(margin, policy.indifference) && above(margin, 0))
        return Verdict::GoLeadTooSmall;
    if (atLeast(-margin, policy.indifference) && above(-margin, 0))
        return Verdict::Go;
    return Verdict::GoByDefault;
}

Verdict decideUnweighed(RuledOut ruledOut)
{
    return forcedBy(ruledOut).value_or(Verdict::Undecided);
}

} // namespace steelyard::engine
