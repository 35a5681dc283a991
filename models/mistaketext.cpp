// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistaketext.h"

#include "engine/shares.h"
#include "engine/tolerance.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace steelyard
{

using engine::Choice;

namespace
{

struct MistakeText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::MistakeText)
};

constexpr double articlesHorizon = 12;

engine::Language languageOf(Choice choice)
{
    return choice == Choice::Go ? engine::Language::Go : engine::Language::Rust;
}

bool isWhole(double number)
{
    return number == std::round(number);
}

/// "11 months", "8.6 months".
QString monthsText(double months)
{
    return isWhole(months) ? MistakeText::tr("%n months", nullptr, static_cast<int>(months))
                           : MistakeText::tr("%1 months", "not a whole number").arg(points(months));
}

} // namespace

QString choiceName(Choice choice)
{
    return languageName(languageOf(choice));
}

QString mistakeQuestion(const engine::Recovery& recovery)
{
    if (recovery.horizonMonths == articlesHorizon) {
        return MistakeText::tr(
            "What is the cheapest mistake we can afford to make now and still recover from in twelve months?");
    }
    return MistakeText::tr("What is the cheapest mistake we can afford to make now and still recover from in %1?",
                           "%1 is a number of months")
        .arg(monthsText(recovery.horizonMonths));
}

QString lossNumber(double loss, const engine::Recovery& recovery)
{
    const double shown = engine::personMonths(loss, recovery).value_or(loss);
    return shown < 9.95 ? points(shown) : plainNumber(shown, 0);
}

QString lossUnit(const engine::Recovery& recovery)
{
    return recovery.effortRate > 0 ? MistakeText::tr("person-months") : MistakeText::tr("point-months");
}

QString lossText(double loss, const engine::Recovery& recovery)
{
    //: %1 is a number, not a whole one as a rule
    const QString pattern =
        recovery.effortRate > 0 ? MistakeText::tr("%1 person-months") : MistakeText::tr("%1 point-months");
    return pattern.arg(lossNumber(loss, recovery));
}

QString lossUnitText(const engine::Recovery& recovery)
{
    if (recovery.effortRate == 0) {
        return MistakeText::tr("One point short of the bar for one month is one point-month; the effort of a rewrite "
                               "weighs nothing (κ = 0).");
    }
    const QString pattern = recovery.effortRate == 1
                                ? MistakeText::tr("One person-month weighs %1 point-month (κ): a point short of the "
                                                  "bar for a month.")
                                : MistakeText::tr("One person-month weighs %1 point-months (κ), each a point short of "
                                                  "the bar for a month.");
    return pattern.arg(plainNumber(recovery.effortRate));
}

std::vector<int> futurePercents(const std::vector<engine::Future>& futures)
{
    std::vector<double> probabilities(futures.size());
    std::ranges::transform(futures, probabilities.begin(), &engine::Future::probability);
    const std::vector<double> shares = engine::sharesOf(probabilities);
    return shares.empty() ? std::vector<int>{} : engine::wholePercents(shares);
}

QString noFuturesText()
{
    return MistakeText::tr("No futures to make a mistake in. Add some under “Futures” below the sliders.");
}

QString closedText(const engine::Scenario& scenario, const engine::Component& component, Choice choice)
{
    if (const QString must = mustText(component, choice); !must.isEmpty()) {
        return MistakeText::tr("%1 is not open: %2", "a language, then the sentence of a must")
            .arg(choiceName(choice), must);
    }
    if (choice == Choice::Go || engine::teamReady(scenario.team, scenario.policy)) {
        return {};
    }
    return MistakeText::tr("Rust is not open: team readiness is %1, it needs %2.")
        .arg(plainNumber(scenario.team.readiness), plainNumber(scenario.policy.teamThreshold));
}

QString choiceText(const engine::Scenario& scenario, const engine::ChoiceCost& cost)
{
    const engine::Recovery& recovery = scenario.recovery;
    const QString loss = engine::above(cost.worstLoss, 0)
                             ? MistakeText::tr("Expect to lose about %1, at worst %2.")
                                   .arg(lossText(cost.expectedLoss, recovery), lossNumber(cost.worstLoss, recovery))
                             : MistakeText::tr("No future makes it a mistake.");
    const QString months = monthsText(cost.recoveryMonths);
    const QString recovering =
        cost.recoverable
            ? MistakeText::tr("Recovering takes %1.", "%1 is a number of months").arg(months)
            : MistakeText::tr("Recovering takes %1, longer than the %2 there are.", "both are a number of months")
                  .arg(months, monthsText(recovery.horizonMonths));
    return loss + u' ' + recovering;
}

QString irrecoverableText(const engine::Scenario& scenario, const engine::ChoiceCost& cost)
{
    if (!engine::above(cost.irrecoverable, 0)) {
        return {};
    }
    return MistakeText::tr("Irrecoverable with a probability of %1: the loss then lasts the service's life of %2.",
                           "%2 is a number of months")
        .arg(percent(cost.irrecoverable), monthsText(scenario.recovery.lifeMonths));
}

QString cheapestText(const engine::Mistake& mistake)
{
    if (!mistake.cheapest) {
        return MistakeText::tr("Neither Go nor Rust is open.");
    }
    const QString cheapest = choiceName(*mistake.cheapest);
    if (mistake.go.open != mistake.rust.open) {
        return MistakeText::tr("Only %1 is open.").arg(cheapest);
    }
    if (!engine::above(mistake.go.worstLoss, 0) && !engine::above(mistake.rust.worstLoss, 0)) {
        return MistakeText::tr("Neither choice is a mistake in any future.");
    }
    if (*mistake.cheapest == *mistake.cautious) {
        return MistakeText::tr("%1 is the cheapest mistake, and the most cautious one.").arg(cheapest);
    }
    return MistakeText::tr("%1 is the cheapest mistake. %2 is the more cautious one: at worst it loses less.")
        .arg(cheapest, choiceName(*mistake.cautious));
}

QString knowingText(const engine::Scenario& scenario, const engine::Mistake& mistake)
{
    if (!mistake.go.open || !mistake.rust.open) {
        return {};
    }
    const double worth = mistake.valueOfKnowing.value_or(0);
    return engine::above(worth, 0) ? MistakeText::tr("Finding out before choosing is worth about %1.")
                                         .arg(lossText(worth, scenario.recovery))
                                   : MistakeText::tr("Finding out before choosing would change nothing.");
}

QString pullText(const engine::Mistake& mistake, engine::Verdict verdict)
{
    const engine::Language language = engine::languageOf(verdict);
    if (!mistake.cheapest || language == engine::Language::None || languageOf(*mistake.cheapest) == language) {
        return {};
    }
    return MistakeText::tr("The futures pull the other way: the verdict is %1, the cheapest mistake %2.")
        .arg(languageName(language), choiceName(*mistake.cheapest));
}

} // namespace steelyard
