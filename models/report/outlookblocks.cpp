// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlookblocks.h"

#include "doubttext.h"
#include "mistaketext.h"
#include "numbertext.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard::report
{

namespace
{

struct OutlookBlocks {
    Q_DECLARE_TR_FUNCTIONS(steelyard::OutlookBlocks)
};

Table futureTable(const engine::Scenario& scenario)
{
    const std::vector<int> percents = futurePercents(scenario.futures);
    Table table{.caption = OutlookBlocks::tr("What may come"),
                .header = {OutlookBlocks::tr("Future"), OutlookBlocks::tr("Probability"),
                           OutlookBlocks::tr("What weighs otherwise")},
                .rows = {},
                .numbers = {1}};
    for (std::size_t s = 0; s < scenario.futures.size(); ++s) {
        const engine::Future& future = scenario.futures[s];
        QStringList factors;
        for (std::size_t g = 0; g < future.factors.size(); ++g) {
            if (future.factors[g] != 1) {
                //: %1 is a constraint, %2 a factor
                factors << OutlookBlocks::tr("%1 × %2").arg(nameOf(scenario.constraints[g]),
                                                            plainNumber(future.factors[g]));
            }
        }
        table.rows.push_back({QString::fromStdString(future.name),
                              s < percents.size() ? percent(percents[s] / 100.0) : QString(),
                              factors.isEmpty() ? OutlookBlocks::tr("nothing") : factors.join(QStringLiteral(", "))});
    }
    return table;
}

/// What an open choice may cost, or why the other is not open.
QString costText(const View& view, engine::Choice choice)
{
    const engine::Mistake& mistake = *view.outlook()->mistake;
    const engine::ChoiceCost& cost = choice == engine::Choice::Go ? mistake.go : mistake.rust;
    if (!cost.open) {
        return closedText(view.scenario(), view.component(), choice);
    }
    //: %1 is a language, %2 sentences on what choosing it may cost
    return OutlookBlocks::tr("%1: %2").arg(
        choiceName(choice), sentences({choiceText(view.scenario(), cost), irrecoverableText(view.scenario(), cost)}));
}

} // namespace

QStringList doubtTexts(const View& view)
{
    const engine::Outlook* const outlook = view.outlook();
    if (outlook == nullptr || !outlook->robustness) {
        return {};
    }
    const engine::Robustness& robustness = *outlook->robustness;
    QStringList texts{confidenceSentence(robustness)};
    if (const QString gate = gateText(view.scenario(), view.analysis(), robustness); !gate.isEmpty()) {
        //: %1 is "decided by readiness, 49 of 50"
        texts << OutlookBlocks::tr("It is %1.").arg(gate);
    }
    texts << confidenceDefinition(robustness);
    return texts;
}

QStringList mistakeTexts(const View& view)
{
    const engine::Outlook* const outlook = view.outlook();
    if (outlook == nullptr || !outlook->mistake) {
        return {};
    }
    const engine::Mistake& mistake = *outlook->mistake;
    QStringList texts{cheapestText(mistake), pullText(mistake, view.analysis().verdict),
                      costText(view, engine::Choice::Go), costText(view, engine::Choice::Rust),
                      knowingText(view.scenario(), mistake)};
    texts.removeAll(QString());
    return texts;
}

std::vector<Block> mistakeBlocks(const View& view)
{
    const QStringList texts = mistakeTexts(view);
    if (texts.isEmpty()) {
        return {};
    }
    return {paragraph(mistakeQuestion(view.scenario().recovery), Tone::Lead), bullets(texts),
            paragraph(lossUnitText(view.scenario().recovery), Tone::Muted), futureTable(view.scenario())};
}

} // namespace steelyard::report
