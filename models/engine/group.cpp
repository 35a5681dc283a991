// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "group.h"

#include "shares.h"
#include "tolerance.h"
#include "values.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <numeric>

namespace steelyard::engine
{

namespace
{

/// Decides weightings of one component.
struct Judge {
    const Scenario& scenario;
    RuledOut ruledOut;
    std::span<const double> differences;

    [[nodiscard]] double margin(std::span<const double> shares) const { return marginOf(shares, differences); }

    [[nodiscard]] Verdict verdict(std::span<const double> shares) const
    {
        return decide(margin(shares), firstOrderShare(shares, scenario.policy), ruledOut, scenario.policy,
                      scenario.team);
    }
};

/// The share of one constraint, participant by participant.
std::vector<double> sharesOfConstraint(std::span<const ParticipantView> participants, std::size_t g)
{
    std::vector<double> shares;
    std::ranges::transform(participants, std::back_inserter(shares),
                           [g](const ParticipantView& each) { return each.shares[g]; });
    return shares;
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(std::span<const double> values, double mean)
{
    const double squares = std::accumulate(values.begin(), values.end(), 0.0, [mean](double sum, double value) {
        return sum + (value - mean) * (value - mean);
    });
    return std::sqrt(squares / static_cast<double>(values.size()));
}

Dissent dissentOn(std::size_t g, const Group& group, const Judge& judge)
{
    const std::vector<double> shares = sharesOfConstraint(group.participants, g);
    const auto [least, most] = std::ranges::minmax(shares);
    const std::vector<double> low = sharesWith(group.shares, g, least);
    const std::vector<double> high = sharesWith(group.shares, g, most);
    return {.constraint = g,
            .min = least,
            .max = most,
            .mean = group.shares[g],
            .deviation = deviationOf(shares, group.shares[g]),
            .swing = std::abs(judge.margin(high) - judge.margin(low)),
            .decides = languageOf(judge.verdict(low)) != languageOf(judge.verdict(high))};
}

/// `decides` first, then the largest swing, then the order they are in. Swings that hardly differ are equal, so that no
/// comparison of pairs gives an order: the next one is looked for again and again.
std::vector<Dissent> byWhatMatters(std::vector<Dissent> dissents)
{
    std::vector<Dissent> ordered;
    while (!dissents.empty()) {
        const bool anyDecides = std::ranges::any_of(dissents, &Dissent::decides);
        std::vector<double> swings;
        std::ranges::transform(dissents, std::back_inserter(swings), [anyDecides](const Dissent& each) {
            return each.decides == anyDecides ? each.swing : -1;
        });
        const auto next = dissents.begin() + static_cast<std::ptrdiff_t>(firstLargest(swings));
        ordered.push_back(*next);
        dissents.erase(next);
    }
    return ordered;
}

/// The ranks of values, 1 for the largest, equal ones share the mean of theirs; and Σ(t³ − t) over the ties.
struct Ranking {
    std::vector<double> ranks;
    double ties = 0;
};

Ranking rankingOf(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [values](std::size_t i) { return values[i]; });
    Ranking ranking{.ranks = std::vector<double>(values.size())};
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && atLeast(values[order[end]], values[order[first]]))
            ++end;
        const double shared = static_cast<double>(first + 1 + end) / 2;
        for (std::size_t i = first; i < end; ++i)
            ranking.ranks[order[i]] = shared;
        const auto tied = static_cast<double>(end - first);
        ranking.ties += tied * tied * tied - tied;
        first = end;
    }
    return ranking;
}

} // namespace

std::optional<double> kendallW(std::span<const std::vector<double>> rankings)
{
    if (rankings.size() < 2 || rankings.front().size() < 2)
        return std::nullopt;
    const auto raters = static_cast<double>(rankings.size());
    const auto items = static_cast<double>(rankings.front().size());
    std::vector<double> rankSums(rankings.front().size(), 0);
    double ties = 0;
    for (const std::vector<double>& values : rankings) {
        assert(values.size() == rankSums.size());
        const Ranking ranking = rankingOf(values);
        std::ranges::transform(rankSums, ranking.ranks, rankSums.begin(), std::plus());
        ties += ranking.ties;
    }
    const double possible = raters * raters * items * (items * items - 1) - raters * ties;
    if (possible == 0) // whole numbers: exact
        return std::nullopt;
    const double mean = raters * (items + 1) / 2;
    const double squares = std::accumulate(rankSums.begin(), rankSums.end(), 0.0, [mean](double sum, double ranks) {
        return sum + (ranks - mean) * (ranks - mean);
    });
    return 12 * squares / possible;
}

std::optional<Group> group(const Scenario& scenario, const Component& component, std::span<const double> differences)
{
    if (component.ballots.empty())
        return std::nullopt;
    const Judge judge{.scenario = scenario, .ruledOut = ruledOutBy(component.musts), .differences = differences};
    Group group;
    std::vector<std::vector<double>> rankings;
    for (const Ballot& ballot : component.ballots) {
        std::vector<double> shares = sharesOf(ballot.importances);
        group.participants.push_back(
            {.verdict = judge.verdict(shares), .margin = judge.margin(shares), .shares = shares});
        rankings.push_back(std::move(shares));
    }
    for (std::size_t g = 0; g < differences.size(); ++g)
        group.shares.push_back(meanOf(sharesOfConstraint(group.participants, g)));
    group.margin = judge.margin(group.shares);
    group.verdict = judge.verdict(group.shares);
    group.kendallW = kendallW(rankings);
    for (std::size_t g = 0; g < differences.size(); ++g)
        group.talkNext.push_back(dissentOn(g, group, judge));
    group.talkNext = byWhatMatters(std::move(group.talkNext));
    return group;
}

} // namespace steelyard::engine
