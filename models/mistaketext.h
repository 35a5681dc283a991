// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/mistake.h"
#include "engine/verdict.h"

#include <QString>

#include <vector>

/// From what a mistake costs (MODEL §9) to sentences in the language of the person. Losses are in person-months, and in
/// point-months where κ is 0.
namespace steelyard
{

/// The article's question, with the real horizon.
[[nodiscard]] QString mistakeQuestion(const engine::Recovery& recovery);

/// "9.1", "62": with one decimal below 10. `loss` in point-months.
[[nodiscard]] QString lossNumber(double loss, const engine::Recovery& recovery);
/// "person-months", or "point-months" where κ is 0.
[[nodiscard]] QString lossUnit(const engine::Recovery& recovery);
/// "9.1 person-months".
[[nodiscard]] QString lossText(double loss, const engine::Recovery& recovery);
/// What the unit means: "One person-month of rewriting weighs 2 point-months (κ)."
[[nodiscard]] QString lossUnitText(const engine::Recovery& recovery);

/// How probable each is, in whole per cent that add up to 100; empty where none is.
[[nodiscard]] std::vector<int> futurePercents(const std::vector<engine::Future>& futures);
/// What there is to say while a scenario has no futures, and how to come by some.
[[nodiscard]] QString noFuturesText();

/// Why a choice is not open; empty where it is. "Rust is not open: team readiness is 40, it needs 50."
[[nodiscard]] QString closedText(const engine::Scenario& scenario, const engine::Component& component,
                                 engine::Choice choice);

/// Of an open choice: "Expect to lose about 2 person-months, at worst 30, recovered in 11 months."
[[nodiscard]] QString choiceText(const engine::Scenario& scenario, const engine::ChoiceCost& cost);
/// In how much of what may come the choice cannot be recovered from; empty where in none.
[[nodiscard]] QString irrecoverableText(const engine::Scenario& scenario, const engine::ChoiceCost& cost);

/// "Go is the cheapest mistake. Rust is the more cautious choice: at worst it loses less."
[[nodiscard]] QString cheapestText(const engine::Mistake& mistake);
/// What finding out before choosing is worth; empty where less than two choices are open.
[[nodiscard]] QString knowingText(const engine::Scenario& scenario, const engine::Mistake& mistake);
/// Said where the cheapest mistake and the verdict's language differ; else empty.
[[nodiscard]] QString pullText(const engine::Mistake& mistake, engine::Verdict verdict);

/// "Go", "Rust".
[[nodiscard]] QString choiceName(engine::Choice choice);

} // namespace steelyard
