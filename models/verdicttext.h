// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QLocale>
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

/// One decimal, with the true minus sign: "−2.4".
[[nodiscard]] QString points(double value);
/// "Rust by 2.4", "Go by 11.2", "even".
[[nodiscard]] QString marginText(double margin);
/// "21 %".
[[nodiscard]] QString percent(double share);

/// The sentence under the headline: why this rule and not another, with its numbers.
[[nodiscard]] QString explanation(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

/// What would change it, as a sentence; empty where nothing weighs.
[[nodiscard]] QString flipText(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

/// One thing Rust needs: met or not, with its numbers.
struct Need {
    bool met = false;
    QString text;
};
[[nodiscard]] std::vector<Need> rustNeeds(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

/// The name of a constraint or criterion, its id where it has none.
[[nodiscard]] QString nameOf(const engine::Constraint& constraint);
[[nodiscard]] QString nameOf(const engine::Criterion& criterion);

} // namespace steelyard
