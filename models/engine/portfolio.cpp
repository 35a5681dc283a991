// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio.h"

#include "tolerance.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace steelyard::engine
{

namespace
{

std::size_t largestOf(std::span<const PortfolioMember> members)
{
    std::vector<double> sizes(members.size());
    std::ranges::transform(members, sizes.begin(), &PortfolioMember::size);
    return firstLargest(sizes);
}

/// The size-weighted mean margin over the members that have one. Sizes are taken relative to the largest, so that no
/// sum overflows.
std::optional<double> meanMargin(std::span<const PortfolioMember> members)
{
    const double largest = std::ranges::max(members, {}, &PortfolioMember::size).size;
    double sum = 0;
    double weight = 0;
    for (const PortfolioMember& member : members) {
        if (!member.margin)
            continue;
        sum += member.size / largest * *member.margin;
        weight += member.size / largest;
    }
    if (weight == 0)
        return std::nullopt;
    return sum / weight;
}

/// The language to go on with as long as the boundary is not drawn.
Language languageUntilDrawn(std::span<const PortfolioMember> members, const Policy& policy)
{
    const auto anyIs = [members](Verdict verdict) {
        return std::ranges::any_of(members, [verdict](const PortfolioMember& each) { return each.verdict == verdict; });
    };
    const bool rustForced = anyIs(Verdict::OnlyRust);
    const bool goForced = anyIs(Verdict::OnlyGo);
    if (rustForced && goForced)
        return Language::Mix;
    if (rustForced || goForced)
        return rustForced ? Language::Rust : Language::Go;
    const std::optional<double> margin = meanMargin(members);
    return margin && clears(*margin, policy) ? Language::Rust : Language::Go;
}

} // namespace

bool isClear(const Boundary& boundary)
{
    const std::array checks{boundary.separateProcess, boundary.networkApi, boundary.versionedContract,
                            boundary.ownOwner, boundary.deploysAlone};
    return std::ranges::count(checks, true) >= 3;
}

Portfolio portfolioOf(std::span<const PortfolioMember> members, const Boundary& boundary, const Policy& policy)
{
    if (std::ranges::any_of(members, [](const PortfolioMember& each) { return each.verdict == Verdict::Neither; }))
        return {.verdict = Verdict::Neither, .language = Language::None};

    std::vector<PortfolioMember> decided;
    std::ranges::copy_if(members, std::back_inserter(decided),
                         [](const PortfolioMember& each) { return each.verdict != Verdict::Undecided; });
    if (decided.empty())
        return {.verdict = Verdict::Undecided, .language = Language::None};

    const Language first = languageOf(decided.front().verdict);
    if (std::ranges::all_of(decided, [first](const auto& each) { return languageOf(each.verdict) == first; }))
        return {.verdict = decided[largestOf(decided)].verdict, .language = first};
    if (isClear(boundary))
        return {.verdict = Verdict::Mix, .language = Language::Mix};
    return {.verdict = Verdict::DrawTheBoundaryFirst, .language = languageUntilDrawn(decided, policy)};
}

} // namespace steelyard::engine
