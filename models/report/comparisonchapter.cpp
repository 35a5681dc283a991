// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisontext.h"
#include "numbertext.h"
#include "reportblocks.h"
#include "scenariochapter.h"
#include "verdicttext.h"

#include <QCoreApplication>

namespace steelyard::report
{

namespace
{

struct ComparisonChapter {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ComparisonChapter)
};

constexpr std::size_t mostSteps = 12;

QString nameOfScenario(const ReportedScenario& reported)
{
    return QString::fromStdString(reported.scenario.name);
}

engine::Compared comparedOf(const ReportedScenario& reported)
{
    return {reported.scenario, reported.analysis};
}

/// What a table says where there is nothing to say.
QString dash()
{
    return QStringLiteral("–");
}

/// The rows of one component of the first scenario, and of what corresponds to it in the others.
void addRows(Table& table, const std::vector<ReportedScenario>& scenarios, std::size_t component)
{
    for (const ReportedScenario& reported : scenarios) {
        const auto paired = engine::counterpart(scenarios.front().scenario, component, reported.scenario);
        if (!paired) {
            continue;
        }
        const engine::ComponentAnalysis& analysis = reported.analysis.components[*paired];
        const auto& balance = analysis.balance;
        const QString name = scenarios.front().scenario.components.size() == 1
                                 ? nameOfScenario(reported)
                                 //: %1 is a scenario, %2 one of its components
                                 : ComparisonChapter::tr("%1: %2").arg(nameOfScenario(reported),
                                                                       nameOf(reported.scenario.components[*paired]));
        table.rows.push_back({name, headline(analysis.verdict), balance ? marginText(balance->margin) : dash(),
                              balance ? percent(balance->firstOrderShare) : dash(),
                              plainNumber(reported.scenario.team.readiness)});
    }
}

/// What made the difference between the first and another one, as items.
QStringList differences(const ReportedScenario& first, std::size_t component, const ReportedScenario& other)
{
    const engine::Compared from = comparedOf(first);
    const engine::Compared to = comparedOf(other);
    const engine::Comparison comparison = engine::compare(from, component, to);
    QStringList texts;
    if (const engine::MarginSplit* const split = comparison.split()) {
        for (const MarginStep& step : marginSteps(first.scenario, *split, mostSteps)) {
            //: %1 is what changed, %2 are points with a sign; above 0 moves the margin towards Rust
            texts << ComparisonChapter::tr("%1: %2 points").arg(step.what, signedPoints(step.points));
        }
    } else {
        texts << incomparableText(from, to, comparison);
    }
    texts << ruleTexts(from, to, comparison.rules);
    return texts.isEmpty() ? QStringList{ComparisonChapter::tr("Nothing that moves the verdict differs.")} : texts;
}

std::vector<Block> differenceBlocks(const ReportedScenario& first, const ReportedScenario& other)
{
    std::vector<Block> blocks;
    const std::vector<engine::Component>& components = first.scenario.components;
    for (std::size_t component = 0; component < components.size(); ++component) {
        if (components.size() > 1) {
            blocks.emplace_back(Paragraph{{{nameOf(components[component]), {}, true}}});
        }
        blocks.emplace_back(bullets(differences(first, component, other)));
    }
    return blocks;
}

} // namespace

Chapter comparisonChapter(const std::vector<ReportedScenario>& scenarios)
{
    Chapter chapter{ComparisonChapter::tr("Comparison"), {}};
    Table table{.caption = ComparisonChapter::tr("The scenarios side by side"),
                .header = {ComparisonChapter::tr("Scenario"), ComparisonChapter::tr("Verdict"),
                           ComparisonChapter::tr("Margin"), ComparisonChapter::tr("First-order share"),
                           ComparisonChapter::tr("Team readiness")},
                .rows = {},
                .numbers = {3, 4}};
    const ReportedScenario& first = scenarios.front();
    for (std::size_t component = 0; component < first.scenario.components.size(); ++component) {
        addRows(table, scenarios, component);
    }
    chapter.sections.push_back({2, chapter.title, {table}});
    for (std::size_t i = 1; i < scenarios.size(); ++i) {
        //: %1 and %2 are scenarios: what made the second one's margin different from the first one's
        chapter.sections.push_back(
            {3, ComparisonChapter::tr("From “%1” to “%2”").arg(nameOfScenario(first), nameOfScenario(scenarios[i])),
             differenceBlocks(first, scenarios[i])});
    }
    return chapter;
}

} // namespace steelyard::report
