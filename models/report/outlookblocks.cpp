// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlookblocks.h"

#include "doubttext.h"
#include "numbertext.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace steelyard::report
{

namespace
{

struct OutlookBlocks {
    Q_DECLARE_TR_FUNCTIONS(steelyard::OutlookBlocks)
};

Table futureTable(const engine::Scenario& scenario)
{
    const double sum =
        std::accumulate(scenario.futures.begin(), scenario.futures.end(), 0.0,
                        [](double total, const engine::Future& each) { return total + each.probability; });
    Table table{.caption = OutlookBlocks::tr("What may come"),
                .header = {OutlookBlocks::tr("Future"), OutlookBlocks::tr("Probability"),
                           OutlookBlocks::tr("What weighs otherwise")},
                .rows = {},
                .numbers = {1}};
    for (const engine::Future& future : scenario.futures) {
        QStringList factors;
        for (std::size_t g = 0; g < future.factors.size(); ++g) {
            if (future.factors[g] != 1) {
                //: %1 is a constraint, %2 a factor
                factors << OutlookBlocks::tr("%1 × %2").arg(nameOf(scenario.constraints[g]),
                                                            plainNumber(future.factors[g]));
            }
        }
        table.rows.push_back({QString::fromStdString(future.name), percent(future.probability / sum),
                              factors.isEmpty() ? OutlookBlocks::tr("nothing") : factors.join(QStringLiteral(", "))});
    }
    return table;
}

QString costText(engine::Language language, const engine::ChoiceCost& cost)
{
    const QString name = languageName(language);
    if (!cost.open) {
        return OutlookBlocks::tr("%1 is not open.").arg(name);
    }
    return OutlookBlocks::tr("%1: %2 point-months are to be expected, %3 at worst; it takes %4 months to recover.")
        .arg(name, points(cost.expectedLoss), points(cost.worstLoss), points(cost.recoveryMonths));
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
    QStringList texts;
    if (mistake.cheapest) {
        texts << (*mistake.cheapest == engine::Choice::Go
                      ? OutlookBlocks::tr("The cheapest mistake is to choose Go.")
                      : OutlookBlocks::tr("The cheapest mistake is to choose Rust."));
    }
    texts << costText(engine::Language::Go, mistake.go) << costText(engine::Language::Rust, mistake.rust);
    return texts;
}

std::vector<Block> mistakeBlocks(const View& view)
{
    const QStringList texts = mistakeTexts(view);
    if (texts.isEmpty()) {
        return {};
    }
    return {bullets(texts), futureTable(view.scenario())};
}

} // namespace steelyard::report
