// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"
#include "numbertext.h"

#include <QString>

#include <optional>
#include <vector>

/// From an analysis to sentences in the language of the person. The only place that words a verdict.
namespace steelyard
{

/// The stable code of MODEL §4 and §11: "go-lead-too-small".
[[nodiscard]] QString verdictCode(engine::Verdict verdict);
[[nodiscard]] std::optional<engine::Verdict> verdictOfCode(const QString& code);
/// "go", "rust", "none", "mix".
[[nodiscard]] QString languageCode(engine::Language language);

/// "Go: Rust's lead is too small".
[[nodiscard]] QString headline(engine::Verdict verdict);
/// For a chip or a legend: "Go", "Rust", "Go, small lead".
[[nodiscard]] QString shortVerdict(engine::Verdict verdict);

/// "Go", "Rust", "Mix", "None".
[[nodiscard]] QString languageName(engine::Language language);

/// Too small a margin to be shown as a lead: it rounds to 0.0.
[[nodiscard]] bool marginIsEven(double margin);
/// "Rust by 2.4", "Go by 11.2", "even".
[[nodiscard]] QString marginText(double margin);

/// The sentence under the headline: why this rule and not another, with its numbers.
[[nodiscard]] QString explanation(const engine::Scenario& scenario, const engine::Component& component,
                                  const engine::ComponentAnalysis& analysis);

/// What would change it, as a sentence; empty where nothing weighs.
[[nodiscard]] QString flipText(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

/// What a must that decides says: "“No pause over 1 ms” rules out Go."; empty where no must rules anything out.
[[nodiscard]] QString mustText(const engine::Component& component);
/// The same of the musts that rule out this language.
[[nodiscard]] QString mustText(const engine::Component& component, engine::Choice ruledOut);

/// One thing Rust needs: met or not, with its numbers.
struct Need {
    bool met = false;
    QString text;
};
[[nodiscard]] std::vector<Need> rustNeeds(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

/// The name of a constraint, criterion, component or future, its id where it has none.
[[nodiscard]] QString nameOf(const engine::Constraint& constraint);
[[nodiscard]] QString nameOf(const engine::Criterion& criterion);
[[nodiscard]] QString nameOf(const engine::Component& component);
[[nodiscard]] QString nameOf(const engine::Future& future);

} // namespace steelyard
