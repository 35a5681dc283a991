// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictblocks.h"

#include "engine/shares.h"
#include "numbertext.h"
#include "strongestreasons.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace steelyard::report
{

using engine::Choice;
using engine::Language;

namespace
{

struct VerdictBlocks {
    Q_DECLARE_TR_FUNCTIONS(steelyard::VerdictBlocks)
};

constexpr std::size_t reasonsForEach = 5;

/// A share of a constraint at which the language changes.
struct Turn {
    std::size_t constraint = 0;
    double at = 0; ///< 0–1
    bool above = false;
    double distance = 0; ///< from the present share
    engine::Verdict verdict = engine::Verdict::Undecided;
};

/// The nearest turn on either side of the share.
void addTurns(std::vector<Turn>& turns, const View& view, std::size_t constraint)
{
    const engine::Balance& balance = *view.analysis().balance;
    const std::vector<engine::Band>& bands = balance.tipping[constraint];
    const double share = balance.shares[constraint];
    const Language now = view.analysis().language;
    const auto turnsAway = [now](const engine::Band& band) { return engine::languageOf(band.verdict) != now; };
    const auto here =
        std::ranges::find_if(bands, [share](const engine::Band& band) { return share <= band.to; }) - bands.begin();
    const auto above = std::find_if(bands.begin() + here, bands.end(), turnsAway);
    if (above != bands.end() && above->from >= share) {
        turns.push_back({constraint, above->from, true, above->from - share, above->verdict});
    }
    const auto below = std::find_if(bands.rend() - here, bands.rend(), turnsAway);
    if (below != bands.rend() && below->to <= share) {
        turns.push_back({constraint, below->to, false, share - below->to, below->verdict});
    }
}

QString turnText(const View& view, const Turn& turn)
{
    const std::vector<double>& shares = view.analysis().balance->shares;
    const double share = shares[turn.constraint];
    //: %1 is a constraint, %2 and %3 are parts of the weight, %4 is the headline of a verdict
    return (turn.above ? VerdictBlocks::tr("If %1 holds more than %2 of the weight (now %3), the verdict is “%4”.")
                       //: %1 is a constraint, %2 and %3 are parts of the weight, %4 is the headline of a verdict
                       : VerdictBlocks::tr("If %1 holds less than %2 of the weight (now %3), the verdict is “%4”."))
        .arg(nameOf(view.scenario().constraints[turn.constraint]), percentBeside(turn.at, share),
             percentBeside(share, engine::wholePercents(shares)[turn.constraint], turn.at), headline(turn.verdict));
}

/// What a team that becomes ready, or no longer is, changes; empty where the verdict does not hang on it.
QString readinessText(const View& view)
{
    const QString needed = plainNumber(view.scenario().policy.teamThreshold);
    const QString now = plainNumber(view.scenario().team.readiness);
    if (view.analysis().verdict == engine::Verdict::Rust && view.scenario().policy.teamThreshold > 0) {
        //: %1 and %2 are points of 100, %3 is the headline of a verdict
        return VerdictBlocks::tr("If the team's readiness falls below %1 (now %2), the verdict is “%3”.")
            .arg(needed, now, headline(engine::Verdict::GoUntilTeamReady));
    }
    if (view.analysis().verdict == engine::Verdict::GoUntilTeamReady) {
        //: %1 and %2 are points of 100, %3 is the headline of a verdict
        return VerdictBlocks::tr("If the team's readiness reaches %1 (now %2), the verdict is “%3”.")
            .arg(needed, now, headline(engine::Verdict::Rust));
    }
    return {};
}

const std::vector<engine::Contribution>& reasonsFor(const Reasons& reasons, Choice choice)
{
    return choice == Choice::Rust ? reasons.rust : reasons.go;
}

} // namespace

std::vector<Block> verdictBlocks(const View& view)
{
    const engine::ComponentAnalysis& analysis = view.analysis();
    Paragraph verdict = paragraph(headline(analysis.verdict), Tone::Verdict);
    verdict.language = analysis.language;
    return {verdict, paragraph(explanation(view.scenario(), view.component(), analysis), Tone::Lead)};
}

QString valuesText(const View& view)
{
    if (!view.analysis().balance) {
        return {};
    }
    const engine::Balance& balance = *view.analysis().balance;
    //: %1 and %2 are points, %3 is a margin like "Rust by 2.4"
    return VerdictBlocks::tr("With these weights Go is worth %1 and Rust %2 of 100 points: %3.")
        .arg(points(balance.value.go), points(balance.value.rust), marginText(balance.margin));
}

QStringList lookAgainTexts(const View& view)
{
    if (!view.analysis().balance) {
        return {};
    }
    std::vector<Turn> turns;
    for (std::size_t g = 0; g < view.scenario().constraints.size(); ++g) {
        addTurns(turns, view, g);
    }
    std::ranges::stable_sort(turns, std::ranges::less{}, &Turn::distance);
    QStringList texts;
    std::ranges::transform(turns, std::back_inserter(texts),
                           [&view](const Turn& turn) { return turnText(view, turn); });
    if (const QString readiness = readinessText(view); !readiness.isEmpty()) {
        texts << readiness;
    }
    return texts;
}

std::vector<Block> changeBlocks(const View& view)
{
    std::vector<Block> blocks;
    if (const QString flip = flipText(view.scenario(), view.analysis()); !flip.isEmpty()) {
        blocks.emplace_back(paragraph(flip));
    }
    if (const QStringList texts = lookAgainTexts(view); !texts.isEmpty()) {
        blocks.emplace_back(paragraph(VerdictBlocks::tr("Look again when one of these comes about:")));
        blocks.emplace_back(bullets(texts));
    }
    return blocks;
}

std::vector<Block> needBlocks(const View& view)
{
    QStringList texts;
    for (const Need& need : rustNeeds(view.scenario(), view.analysis())) {
        //: %1 is something Rust needs, with its numbers
        texts << (need.met ? VerdictBlocks::tr("Met: %1").arg(need.text)
                           : VerdictBlocks::tr("Not met: %1").arg(need.text));
    }
    return texts.isEmpty() ? std::vector<Block>{} : std::vector<Block>{bullets(texts)};
}

QStringList reasonTexts(const View& view, Choice choice)
{
    QStringList texts;
    if (view.analysis().balance) {
        const Reasons reasons = strongestReasons(view.analysis().balance->contributions, reasonsForEach);
        for (const engine::Contribution& reason : reasonsFor(reasons, choice)) {
            //: %1 is a criterion, %2 are points of the margin
            texts << VerdictBlocks::tr("%1, %2 points")
                         .arg(nameOf(view.scenario().constraints[reason.constraint].criteria[reason.criterion]),
                              points(std::abs(reason.points)));
        }
    }
    return texts;
}

std::vector<Block> reasonBlocks(const View& view)
{
    std::vector<Block> blocks;
    const auto add = [&](Choice choice, const QString& heading) {
        if (const QStringList texts = reasonTexts(view, choice); !texts.isEmpty()) {
            blocks.emplace_back(Paragraph{{{heading, {}, true}}});
            blocks.emplace_back(bullets(texts));
        }
    };
    const bool rust = view.analysis().language == Language::Rust;
    const QString speaksForRust = VerdictBlocks::tr("What speaks for Rust");
    const QString speaksForGo = VerdictBlocks::tr("What speaks for Go");
    add(rust ? Choice::Rust : Choice::Go, rust ? speaksForRust : speaksForGo);
    add(rust ? Choice::Go : Choice::Rust, rust ? speaksForGo : speaksForRust);
    return blocks;
}

Table weightTable(const View& view)
{
    Table table{.caption = VerdictBlocks::tr("What weighs how much, and what it says of Go and of Rust"),
                .header = {VerdictBlocks::tr("Constraint"), VerdictBlocks::tr("Importance"),
                           VerdictBlocks::tr("Share of the weight"), VerdictBlocks::tr("Go", "language"),
                           VerdictBlocks::tr("Rust", "language"), VerdictBlocks::tr("Ahead"),
                           VerdictBlocks::tr("First-order")},
                .rows = {},
                .numbers = {1, 2, 3, 4}};
    const std::vector<engine::Constraint>& constraints = view.scenario().constraints;
    const engine::ComponentAnalysis& analysis = view.analysis();
    const std::vector<int> shares =
        analysis.balance ? engine::wholePercents(analysis.balance->shares) : std::vector<int>(constraints.size(), 0);
    for (std::size_t g = 0; g < constraints.size(); ++g) {
        const bool firstOrder = std::ranges::count(view.scenario().policy.firstOrder, g) > 0;
        table.rows.push_back({nameOf(constraints[g]), plainNumber(view.component().importances[g]),
                              percent(shares[g] / 100.0), points(analysis.values[g].go),
                              points(analysis.values[g].rust), marginText(analysis.differences[g]),
                              firstOrder ? VerdictBlocks::tr("yes") : VerdictBlocks::tr("no")});
    }
    return table;
}

} // namespace steelyard::report
