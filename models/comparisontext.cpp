// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisontext.h"

#include "numbertext.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace steelyard
{

using engine::Compared;
using engine::Comparison;
using engine::Incomparable;
using engine::Setting;

namespace
{

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ComparisonText)
};

/// A line names this many steps before it gathers the rest.
constexpr std::size_t stepsInALine = 4;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString nameOfConstraint(const std::string& id, const engine::Scenario& scenario)
{
    const auto found = std::ranges::find(scenario.constraints, id, &engine::Constraint::id);
    return found == scenario.constraints.end() ? text(id) : nameOf(*found);
}

QString namesOf(const std::vector<std::string>& ids, const engine::Scenario& scenario)
{
    QStringList names;
    std::ranges::transform(ids, std::back_inserter(names),
                           [&scenario](const std::string& id) { return nameOfConstraint(id, scenario); });
    return QLocale().createSeparatedList(names);
}

QString settingText(const engine::SettingChange& change)
{
    const QString from = plainNumber(change.from);
    const QString to = plainNumber(change.to);
    switch (change.setting) {
    case Setting::BurdenOfProof:
        return ComparisonText::tr("burden of proof %1 → %2").arg(from, to);
    case Setting::Indifference:
        return ComparisonText::tr("indifference %1 → %2").arg(from, to);
    case Setting::FirstOrderShare:
        return ComparisonText::tr("first-order share that presses %1 → %2")
            .arg(plainPercent(change.from), plainPercent(change.to));
    case Setting::TeamThreshold:
        return ComparisonText::tr("readiness the team needs %1 → %2").arg(from, to);
    case Setting::Readiness:
        return ComparisonText::tr("readiness %1 → %2").arg(from, to);
    case Setting::Engineers:
        return ComparisonText::tr("engineers %1 → %2").arg(from, to);
    }
    return {};
}

/// Readiness and the threshold it has to reach; where both moved, the readiness is said to have done it.
bool decidesReadiness(Setting setting, const engine::RuleChanges& rules)
{
    const bool readinessMoved = std::ranges::any_of(
        rules.settings, [](const engine::SettingChange& change) { return change.setting == Setting::Readiness; });
    return setting == Setting::Readiness || (setting == Setting::TeamThreshold && !readinessMoved);
}

bool isReady(const engine::Scenario& scenario)
{
    return engine::teamReady(scenario.team, scenario.policy);
}

} // namespace

std::vector<MarginStep> marginSteps(const engine::Scenario& first, const engine::MarginSplit& split, std::size_t most)
{
    std::vector<MarginStep> steps;
    for (const engine::MarginPart& part : split.parts) {
        const QString name = nameOf(first.constraints[part.constraint]);
        //: %1 is a constraint: what a changed weight of it did to the margin
        steps.push_back({ComparisonText::tr("%1 weight").arg(name), part.weight});
        //: %1 is a constraint: what changed scores of it did to the margin
        steps.push_back({ComparisonText::tr("%1 score").arg(name), part.score});
    }
    const auto size = [](const MarginStep& step) { return std::abs(step.points); };
    std::ranges::stable_sort(steps, std::ranges::greater{}, size);
    const auto nothing = std::ranges::find_if(steps, [](const MarginStep& step) { return marginIsEven(step.points); });
    const auto shown = static_cast<std::size_t>(nothing - steps.begin());
    if (shown <= most) {
        steps.erase(nothing, steps.end());
        return steps;
    }
    const auto rest = steps.begin() + static_cast<std::ptrdiff_t>(most) - 1;
    const double points =
        std::accumulate(rest, steps.end(), 0.0, [](double sum, const MarginStep& step) { return sum + step.points; });
    steps.erase(rest, steps.end());
    if (marginIsEven(points)) {
        return steps;
    }
    //: what all the smaller steps did to the margin together
    steps.push_back({ComparisonText::tr("other"), points});
    return steps;
}

QString signedPoints(double value)
{
    return !marginIsEven(value) && value > 0 ? u'+' + points(value) : points(value);
}

QString stepText(const MarginStep& step)
{
    //: a step and its points: "Latency weight +5.6"
    return ComparisonText::tr("%1 %2").arg(step.what, signedPoints(step.points));
}

QStringList ruleTexts(const Compared& first, const Compared& second, const engine::RuleChanges& rules)
{
    QStringList texts;
    for (const engine::SettingChange& change : rules.settings) {
        const QString plain = settingText(change);
        const bool readyBefore = isReady(first.scenario);
        if (readyBefore == isReady(second.scenario) || !decidesReadiness(change.setting, rules)) {
            texts << plain;
        } else {
            //: %1 is "readiness 40 → 65"
            texts << (readyBefore ? ComparisonText::tr("%1 blocks Rust").arg(plain)
                                  : ComparisonText::tr("%1 lifts the block").arg(plain));
        }
    }
    for (const std::string& id : rules.becameFirstOrder) {
        texts << ComparisonText::tr("%1 is first-order now").arg(nameOfConstraint(id, second.scenario));
    }
    for (const std::string& id : rules.ceasedFirstOrder) {
        texts << ComparisonText::tr("%1 is no longer first-order").arg(nameOfConstraint(id, first.scenario));
    }
    for (const engine::Must& must : rules.mustsAdded) {
        texts << ComparisonText::tr("must “%1” added").arg(text(must.name));
    }
    for (const engine::Must& must : rules.mustsRemoved) {
        texts << ComparisonText::tr("must “%1” removed").arg(text(must.name));
    }
    return texts;
}

QString incomparableText(const Compared& first, const Compared& second, const Comparison& comparison)
{
    if (comparison.split()) {
        return {};
    }
    QStringList sentences;
    switch (std::get<Incomparable>(comparison.margin)) {
    case Incomparable::OtherComponents:
        sentences << ComparisonText::tr("The components are not the same, so only the verdicts are compared.");
        break;
    case Incomparable::OtherConstraints:
        sentences << ComparisonText::tr("The constraints are not the same, so only the verdicts are compared.");
        if (!comparison.onlyInFirst.empty()) {
            sentences << ComparisonText::tr("Only the first has %1.", "a list of constraints")
                             .arg(namesOf(comparison.onlyInFirst, first.scenario));
        }
        if (!comparison.onlyInSecond.empty()) {
            sentences << ComparisonText::tr("Only this one has %1.", "a list of constraints")
                             .arg(namesOf(comparison.onlyInSecond, second.scenario));
        }
        break;
    case Incomparable::NothingWeighs:
        sentences << ComparisonText::tr("In one of them nothing weighs anything, so only the verdicts are compared.");
        break;
    }
    return sentences.join(u' ');
}

QString differenceText(const Compared& first, const Compared& second, const Comparison& comparison)
{
    QStringList parts;
    if (const engine::MarginSplit* const split = comparison.split()) {
        const std::vector<MarginStep> steps = marginSteps(first.scenario, *split, stepsInALine);
        std::ranges::transform(steps, std::back_inserter(parts), stepText);
    } else {
        parts << incomparableText(first, second, comparison);
    }
    parts << ruleTexts(first, second, comparison.rules);
    return parts.isEmpty() ? ComparisonText::tr("nothing that moves the verdict differs") : parts.join(u" · ");
}

} // namespace steelyard
