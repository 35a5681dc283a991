// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparedsides.h"

#include "engine/shares.h"
#include "numbertext.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace steelyard
{

namespace
{

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::CompareText)
};

std::size_t componentOf(const engine::Scenario& scenario, const std::string& id)
{
    const auto found = std::ranges::find(scenario.components, id, &engine::Component::id);
    return found == scenario.components.end() ? 0 : static_cast<std::size_t>(found - scenario.components.begin());
}

/// A constraint of some scenario, as lines need it.
struct Named {
    std::string id;
    QString name;
};

std::vector<Named> constraintsOf(const std::vector<ComparedSide>& sides)
{
    std::vector<Named> all;
    for (const ComparedSide& side : sides) {
        for (const engine::Constraint& constraint : side.given.scenario.constraints) {
            if (std::ranges::find(all, constraint.id, &Named::id) == all.end()) {
                all.push_back({constraint.id, nameOf(constraint)});
            }
        }
    }
    return all;
}

/// What one side says of these constraints, without the differences.
std::vector<ShareLine> linesOf(const ComparedSide& side, const std::vector<Named>& constraints)
{
    const engine::Balance* const balance = side.balance();
    const std::vector<int> percents = balance ? engine::wholePercents(balance->shares) : std::vector<int>{};
    std::vector<ShareLine> lines;
    for (const Named& constraint : constraints) {
        ShareLine& line = lines.emplace_back();
        line.constraint = constraint.name;
        const auto& own = side.given.scenario.constraints;
        const auto found = std::ranges::find(own, constraint.id, &engine::Constraint::id);
        if (balance && found != own.end()) {
            const auto place = static_cast<std::size_t>(found - own.begin());
            line.share = balance->shares[place];
            line.percent = percents[place];
        }
    }
    return lines;
}

} // namespace

QString ComparedSide::name() const
{
    const QString name = QString::fromStdString(given.scenario.name);
    //: %1 is a scenario: its last saved state, beside the one that is being edited
    return given.asSaved ? CompareText::tr("%1, as saved").arg(name) : name;
}

engine::Verdict ComparedSide::verdict() const
{
    return component ? analysis.components[*component].verdict : analysis.portfolio.verdict;
}

engine::Language ComparedSide::language() const
{
    return component ? analysis.components[*component].language : analysis.portfolio.language;
}

const engine::Balance* ComparedSide::balance() const
{
    return component && analysis.components[*component].balance ? &*analysis.components[*component].balance : nullptr;
}

std::vector<ComparedSide> comparedSides(std::vector<ComparedScenario> scenarios, const std::string& component,
                                        const std::vector<ComparedSide>& before)
{
    std::vector<ComparedSide> sides;
    for (ComparedScenario& scenario : scenarios) {
        const std::size_t place = sides.size();
        const bool known = place < before.size() && before[place].given == scenario;
        ComparedSide& side = sides.emplace_back();
        side.analysis = known ? before[place].analysis : engine::analyse(scenario.scenario);
        side.given = std::move(scenario);
    }
    if (sides.empty()) {
        return sides;
    }
    const ComparedSide& first = sides.front();
    const std::size_t chosen = componentOf(first.given.scenario, component);
    sides.front().component = chosen;
    for (auto side = std::next(sides.begin()); side != sides.end(); ++side) {
        side->component = engine::counterpart(first.given.scenario, chosen, side->given.scenario);
        side->difference = engine::compare(first.compared(), chosen, side->compared());
    }
    return sides;
}

std::vector<std::vector<ShareLine>> shareLines(const std::vector<ComparedSide>& sides)
{
    const std::vector<Named> constraints = constraintsOf(sides);
    std::vector<std::vector<ShareLine>> result;
    for (const ComparedSide& side : sides) {
        std::vector<ShareLine>& lines = result.emplace_back(linesOf(side, constraints));
        if (side.difference && !side.difference->split()) {
            continue;
        }
        for (std::size_t row = 0; row < lines.size(); ++row) {
            if (lines[row].share) {
                lines[row].difference = lines[row].percent - result.front()[row].percent;
            }
        }
    }
    return result;
}

QString differenceOfPercents(int difference)
{
    if (difference == 0) {
        return QStringLiteral("·");
    }
    return difference > 0 ? u'+' + plainNumber(difference) : plainNumber(difference);
}

} // namespace steelyard
