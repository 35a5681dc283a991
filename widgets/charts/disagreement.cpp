// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/disagreement.h"

#include "charts/disagreementchart.h"
#include "engine/tolerance.h"
#include "verdicttext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace steelyard
{

namespace
{

constexpr int steps = 80;               ///< of the line beyond the place where it leaves 1
constexpr double usualLevel = 0.1;      ///< smaller disagreements say little
constexpr double almostCertain = 0.995; ///< what would be shown as 100 %
constexpr std::size_t mostNamed = 3;    ///< constraints in a sentence

/// "Latency (24 %), Blast radius (21 %)": those with the most weight.
QString heaviest(const QStringList& names, const std::vector<double>& shares)
{
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t g) { return shares[g]; });
    order.resize(std::min(order.size(), mostNamed));
    QStringList parts;
    for (const std::size_t g : order) {
        parts << DisagreementChart::tr("%1 (%2)", "a constraint and its share")
                     .arg(names[qsizetype(g)], percent(shares[g]));
    }
    return QLocale().createSeparatedList(parts);
}

QString spaceNote(const DisagreementDial& disagreement)
{
    return DisagreementChart::tr("Of all weightings there are, Rust leads in %1 and clears the bar in %2. That all are "
                                 "equally likely is a neutral yardstick, not anybody's belief.")
        .arg(percent(disagreement.space.rustAhead), percent(disagreement.space.rustClears));
}

} // namespace

double DisagreementDial::holdsAt(double epsilon) const
{
    return engine::holdsAt(shares, differences, burden, epsilon);
}

std::optional<double> DisagreementDial::toldLevel() const
{
    const auto doubtful = [this](double level) { return level >= usualLevel && holdsAt(level) < almostCertain; };
    const auto told = std::ranges::find_if(engine::Disagreement::levels, doubtful);
    return told != engine::Disagreement::levels.end() ? std::optional(*told) : std::nullopt;
}

std::optional<DisagreementDial> disagreementOf(const ChartState& state)
{
    const engine::ComponentAnalysis& analysis = state.shown();
    if (!analysis.balance || state.outlook == nullptr) {
        return std::nullopt;
    }
    DisagreementDial disagreement{.shares = analysis.balance->shares,
                                  .differences = analysis.differences,
                                  .burden = state.scenario.policy.burdenOfProof,
                                  .names = {},
                                  .clears =
                                      engine::atLeast(analysis.balance->margin, state.scenario.policy.burdenOfProof),
                                  .space = state.outlook->weightSpace};
    for (const engine::Constraint& constraint : state.scenario.constraints) {
        disagreement.names << nameOf(constraint);
    }
    return disagreement;
}

void traceDisagreement(QList<QPointF>& line, const DisagreementDial& disagreement)
{
    line.clear();
    const double flat = std::min(1.0, disagreement.space.disagreement.flipsAt.value_or(1));
    if (flat > 0) {
        line << QPointF(0, 1);
    }
    for (int i = 0; i <= steps; ++i) {
        const double epsilon = flat + (1 - flat) * i / steps;
        line << QPointF(epsilon, disagreement.holdsAt(epsilon));
        if (flat == 1) {
            break;
        }
    }
}

QString probabilityText(double probability)
{
    // What is not certain is never rounded up to it.
    return percentBeside(probability < 1 ? std::min(probability, 0.9999) : probability, 1);
}

QString disagreementInsight(const DisagreementDial& disagreement)
{
    const engine::Disagreement& dial = disagreement.space.disagreement;
    if (!dial.flipsAt) {
        return disagreement.clears
                   ? DisagreementChart::tr("However much the room differs, Rust clears the bar.")
                   : DisagreementChart::tr("However much the room differs, Rust stays short of the bar.");
    }
    const std::optional<double> level = disagreement.toldLevel();
    if (!level) {
        return DisagreementChart::tr("The room may differ by %1 before Rust's lead can cross the bar.")
            .arg(percent(*dial.flipsAt));
    }
    return DisagreementChart::tr("The room may differ by %1 before Rust's lead can cross the bar; at %2 it stays on "
                                 "its side in %3.")
        .arg(percent(*dial.flipsAt), percent(*level), probabilityText(disagreement.holdsAt(*level)));
}

QString yardstickNote()
{
    return DisagreementChart::tr("All weights equally likely: a neutral yardstick, not anybody's belief.");
}

QStringList weightSpaceNotes(const DisagreementDial& disagreement)
{
    QStringList notes{spaceNote(disagreement)};
    if (disagreement.space.centralRust) {
        notes << DisagreementChart::tr("Where Rust clears, the weight is on average most on %1.")
                     .arg(heaviest(disagreement.names, *disagreement.space.centralRust));
    }
    if (disagreement.space.centralGo) {
        notes << DisagreementChart::tr("Where it does not, most on %1.")
                     .arg(heaviest(disagreement.names, *disagreement.space.centralGo));
    }
    return notes;
}

ChartTable disagreementTable(const DisagreementDial& disagreement)
{
    const engine::WeightSpace& space = disagreement.space;
    ChartTable table{{DisagreementChart::tr("What"), DisagreementChart::tr("Value")}, {}};
    table.rows << QStringList{DisagreementChart::tr("Disagreement at which Rust's lead can cross the bar"),
                              space.disagreement.flipsAt ? percent(*space.disagreement.flipsAt)
                                                         : DisagreementChart::tr("none")};
    for (std::size_t i = 0; i < engine::Disagreement::levels.size(); ++i) {
        table.rows << QStringList{DisagreementChart::tr("Stays on its side where the room differs by %1")
                                      .arg(percent(engine::Disagreement::levels[i])),
                                  probabilityText(space.disagreement.holdsAt[i])};
    }
    table.rows << QStringList{DisagreementChart::tr("Stays on its side under any weights, all equally likely"),
                              probabilityText(disagreement.holdsAt(1))};
    table.rows << QStringList{DisagreementChart::tr("Weightings in which Rust leads"), percent(space.rustAhead)};
    table.rows << QStringList{DisagreementChart::tr("Weightings in which Rust clears the bar"),
                              percent(space.rustClears)};
    for (qsizetype g = 0; g < disagreement.names.size(); ++g) {
        if (space.centralRust) {
            table.rows << QStringList{
                DisagreementChart::tr("Mean share of %1 where Rust clears").arg(disagreement.names[g]),
                percent((*space.centralRust)[std::size_t(g)])};
        }
        if (space.centralGo) {
            table.rows << QStringList{
                DisagreementChart::tr("Mean share of %1 where Rust does not clear").arg(disagreement.names[g]),
                percent((*space.centralGo)[std::size_t(g)])};
        }
    }
    return table;
}

} // namespace steelyard
