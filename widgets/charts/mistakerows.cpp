// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mistakerows.h"

#include "charts/mistakechart.h"
#include "engine/tolerance.h"
#include "mistaketext.h"
#include "verdicttext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

constexpr double farTooLong = 3;

bool isWorst(const engine::ChoiceCost& choice, std::size_t future, double probability)
{
    return probability > 0 && engine::above(choice.worstLoss, 0) &&
           engine::atLeast(choice.futures[future].loss, choice.worstLoss);
}

QString lossCell(const engine::ChoiceCost& choice, double loss, const engine::Recovery& recovery)
{
    return choice.open ? lossNumber(loss, recovery) : MistakeChart::tr("not open");
}

QString noteOf(const MistakeLosses& losses, const MistakeRow& row)
{
    QStringList notes;
    if (losses.goOpen() && row.go.irrecoverable) {
        notes << MistakeChart::tr("Go irrecoverable");
    }
    if (losses.rustOpen() && row.rust.irrecoverable) {
        notes << MistakeChart::tr("Rust irrecoverable");
    }
    return notes.join(QStringLiteral(", "));
}

ChartTable tableOf(const MistakeLosses& losses, const engine::Mistake& mistake)
{
    const engine::Recovery& recovery = losses.recovery;
    //: %1 is a language, %2 the unit of a loss
    const QString heading = MistakeChart::tr("%1, %2", "heading of a column");
    ChartTable table{{MistakeChart::tr("Future"), MistakeChart::tr("Probability"),
                      heading.arg(choiceName(engine::Choice::Go), lossUnit(recovery)),
                      heading.arg(choiceName(engine::Choice::Rust), lossUnit(recovery)), MistakeChart::tr("Note")},
                     {}};
    for (const MistakeRow& row : losses.rows) {
        table.rows << QStringList{row.name, percent(row.percent / 100.0), lossCell(mistake.go, row.go.loss, recovery),
                                  lossCell(mistake.rust, row.rust.loss, recovery), noteOf(losses, row)};
    }
    table.rows << QStringList{MistakeChart::tr("Expected"), percent(1),
                              lossCell(mistake.go, mistake.go.expectedLoss, recovery),
                              lossCell(mistake.rust, mistake.rust.expectedLoss, recovery), lossUnitText(recovery)};
    table.rows << QStringList{MistakeChart::tr("Worst"),
                              {},
                              lossCell(mistake.go, mistake.go.worstLoss, recovery),
                              lossCell(mistake.rust, mistake.rust.worstLoss, recovery),
                              QStringList{losses.goClosed, losses.rustClosed}.join(u' ').trimmed()};
    return table;
}

QString insightOf(const engine::Mistake& mistake, engine::Verdict verdict)
{
    QStringList sentences{cheapestText(mistake), pullText(mistake, verdict)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

double MistakeLosses::largest() const
{
    double largest = std::max(goOpen() ? expectedGo : 0, rustOpen() ? expectedRust : 0);
    for (const MistakeRow& row : rows) {
        largest = std::max({largest, goOpen() ? row.go.loss : 0, rustOpen() ? row.rust.loss : 0});
    }
    return largest;
}

bool MistakeLosses::anyIrrecoverable() const
{
    return std::ranges::any_of(rows, [this](const MistakeRow& row) {
        return (goOpen() && row.go.irrecoverable) || (rustOpen() && row.rust.irrecoverable);
    });
}

std::optional<MistakeLosses> mistakeLosses(const ChartState& state)
{
    if (state.outlook == nullptr || !state.outlook->mistake) {
        return std::nullopt;
    }
    const engine::Mistake& mistake = *state.outlook->mistake;
    const engine::Component& component = state.scenario.components[state.component];
    MistakeLosses losses{.rows = {},
                         .expectedGo = mistake.go.expectedLoss,
                         .expectedRust = mistake.rust.expectedLoss,
                         .goClosed = closedText(state.scenario, component, engine::Choice::Go),
                         .rustClosed = closedText(state.scenario, component, engine::Choice::Rust),
                         .recovery = state.scenario.recovery,
                         .insight = insightOf(mistake, state.shown().verdict),
                         .table = {}};
    const std::vector<int> percents = futurePercents(state.scenario.futures);
    for (std::size_t s = 0; s < mistake.probabilities.size(); ++s) {
        const double probability = mistake.probabilities[s];
        losses.rows.push_back({nameOf(state.scenario.futures[s]), probability, percents[s], mistake.go.futures[s],
                               mistake.rust.futures[s], isWorst(mistake.go, s, probability),
                               isWorst(mistake.rust, s, probability)});
    }
    losses.table = tableOf(losses, mistake);
    return losses;
}

std::vector<std::size_t> weightiestRows(const MistakeLosses& losses, std::size_t most)
{
    std::vector<std::size_t> rows(losses.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    const auto expected = [&](std::size_t row) {
        const MistakeRow& shown = losses.rows[row];
        return shown.probability * ((losses.goOpen() ? shown.go.loss : 0) + (losses.rustOpen() ? shown.rust.loss : 0));
    };
    std::ranges::stable_sort(rows, std::greater(), expected);
    rows.resize(std::min(rows.size(), most));
    std::ranges::sort(rows);
    return rows;
}

double lossRange(double current, double largest)
{
    if (largest <= 0) {
        return current > 0 ? current : 1;
    }
    if (current >= largest && current <= farTooLong * largest) {
        return current;
    }
    const double power = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0}) {
        if (step * power >= largest) {
            return step * power;
        }
    }
    return 10 * power;
}

} // namespace steelyard
