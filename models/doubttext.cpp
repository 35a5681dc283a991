// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubttext.h"

#include "engine/tolerance.h"
#include "numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

using engine::Confidence;
using engine::Robustness;
using engine::Verdict;

namespace
{

struct DoubtText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::DoubtText)
};

constexpr double fewest = 0.005; ///< what rounds to nothing
constexpr double most = 0.995;   ///< what rounds to all

bool isSpecial(double fraction)
{
    return fraction <= 0 || fraction >= 1 || fraction < fewest || fraction >= most;
}

QString wholePercent(double whole)
{
    return plainPercent(whole / 100);
}

/// With a decimal where a whole per cent would look as if it reached the next confidence.
QString holdsPercent(double holds)
{
    constexpr std::array thresholds{0.5, 0.7, 0.9};
    const auto close = std::ranges::find_if(thresholds, [holds](double threshold) {
        return holds < threshold && std::round(holds * 100) >= threshold * 100;
    });
    return close == thresholds.end() ? drawsPercent(holds) : percentBeside(holds, *close);
}

enum class Cause { Weights, Scores, Both, None };

/// What the doubt is about: of the draws of the one alone clearly more than of the other alone turn the verdict.
Cause causeOf(const Robustness& robustness)
{
    constexpr double clearly = 1.25;
    if (!robustness.holdsWeights || !robustness.holdsScores || robustness.confidence() == Confidence::Robust) {
        return Cause::None;
    }
    const double weights = 1 - *robustness.holdsWeights;
    const double scores = 1 - *robustness.holdsScores;
    if (scores > clearly * weights) {
        return Cause::Scores;
    }
    return weights > clearly * scores ? Cause::Weights : Cause::Both;
}

bool isOnTheBar(const Robustness& robustness)
{
    return robustness.holds < 0.5;
}

QString pressingText(const engine::Scenario& scenario, const engine::Balance& balance, const Robustness& robustness)
{
    if (scenario.policy.firstOrder.empty()) {
        return DoubtText::tr("decided by the policy: no constraint is first-order");
    }
    //: %1 and %2 are shares of the weight: has and needs; %3 is a share of the draws
    return DoubtText::tr("decided by first-order weight, %1 of %2, which holds in %3 of draws")
        .arg(percentBeside(balance.firstOrderShare, scenario.policy.firstOrderShare),
             plainPercent(scenario.policy.firstOrderShare), drawsPercent(robustness.pressingHolds));
}

} // namespace

QString drawsPercent(double fraction)
{
    if (fraction > 0 && fraction < fewest) {
        return DoubtText::tr("under %1").arg(wholePercent(1));
    }
    if (fraction < 1 && fraction >= most) {
        return DoubtText::tr("over %1").arg(wholePercent(99));
    }
    return wholePercent(std::round(fraction * 100));
}

QString otherDrawsPercent(double fraction)
{
    return isSpecial(fraction) ? drawsPercent(1 - fraction) : wholePercent(100 - std::round(fraction * 100));
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Robust:
        return DoubtText::tr("robust", "confidence");
    case Confidence::Leaning:
        return DoubtText::tr("leaning", "confidence");
    case Confidence::Fragile:
        break;
    }
    return DoubtText::tr("fragile", "confidence");
}

QString confidenceText(const Robustness& robustness)
{
    const QString holds = holdsPercent(robustness.holds);
    const bool onTheBar = isOnTheBar(robustness);
    switch (causeOf(robustness)) {
    case Cause::Weights:
        return (onTheBar ? DoubtText::tr("on the bar: holds in %1 of draws, mostly because weights are uncertain")
                         : DoubtText::tr("holds in %1 of draws, mostly because weights are uncertain"))
            .arg(holds);
    case Cause::Scores:
        return (onTheBar ? DoubtText::tr("on the bar: holds in %1 of draws, mostly because scores are uncertain")
                         : DoubtText::tr("holds in %1 of draws, mostly because scores are uncertain"))
            .arg(holds);
    case Cause::Both:
        return (onTheBar ? DoubtText::tr("on the bar: holds in %1 of draws, because weights and scores are uncertain")
                         : DoubtText::tr("holds in %1 of draws, because weights and scores are uncertain"))
            .arg(holds);
    case Cause::None:
        break;
    }
    if (robustness.holds == 1) {
        return DoubtText::tr("holds in all draws");
    }
    return (onTheBar ? DoubtText::tr("on the bar: holds in %1 of draws") : DoubtText::tr("holds in %1 of draws"))
        .arg(holds);
}

QString gateText(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis,
                 const Robustness& robustness)
{
    switch (analysis.verdict) {
    case Verdict::Neither:
    case Verdict::OnlyGo:
    case Verdict::OnlyRust:
        return DoubtText::tr("decided by a must");
    case Verdict::GoUntilTeamReady:
        //: %1 is the team's readiness, %2 what it has to be
        return DoubtText::tr("decided by readiness, %1 of %2")
            .arg(plainNumber(scenario.team.readiness), plainNumber(scenario.policy.teamThreshold));
    case Verdict::GoNoPressingReason:
        return pressingText(scenario, *analysis.balance, robustness);
    case Verdict::Rust:
        // The gate is open, but the weights may well close it.
        return engine::atLeast(robustness.pressingHolds, 0.9)
                   ? QString()
                   : DoubtText::tr("its first-order reason holds in %1 of draws")
                         .arg(drawsPercent(robustness.pressingHolds));
    default:
        return {};
    }
}

QString confidenceSentence(const Robustness& robustness)
{
    //: %1 is "fragile", %2 like "holds in 67 % of draws, mostly because scores are uncertain"
    return DoubtText::tr("Whether Rust clears the bar is %1: it %2.")
        .arg(confidenceName(robustness.confidence()), confidenceText(robustness));
}

QString confidenceDefinition(const Robustness& robustness)
{
    return drawsText(robustness) + u".\n"_s +
           DoubtText::tr(
               "In each draw every weight and every score is moved at random within its uncertainty, and it is "
               "looked whether Rust still clears the bar, or still does not.\nRobust: so in at least 90\u00a0% "
               "of draws; leaning: in at least 70\u00a0%; fragile: in fewer.");
}

QString drawsText(const Robustness& robustness)
{
    //: %1 is a number with its separators
    return DoubtText::tr("%1 draws of uncertain weights and scores")
        .arg(QLocale().toString(qulonglong(robustness.samples)));
}

} // namespace steelyard
