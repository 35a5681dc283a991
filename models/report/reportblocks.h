// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

/// What the sections of a report are made of.
namespace steelyard::report
{

[[nodiscard]] Paragraph paragraph(const QString& text, Tone tone = Tone::Body);
/// "Label: text", the label strong.
[[nodiscard]] Paragraph labelled(const QString& label, const QString& text);
/// A paragraph for each block of lines that stand together.
[[nodiscard]] std::vector<Block> paragraphs(const std::string& utf8);
[[nodiscard]] BulletList bullets(const QStringList& items);
/// Sentences in a row, without the empty ones.
[[nodiscard]] QString sentences(QStringList each);

/// One component of a reported scenario, with what was computed of it.
struct View {
    const ReportedScenario& reported;
    Subject subject;

    [[nodiscard]] const engine::Scenario& scenario() const { return reported.scenario; }
    [[nodiscard]] const engine::Component& component() const { return scenario().components[subject.component]; }
    [[nodiscard]] const engine::ComponentAnalysis& analysis() const
    {
        return reported.analysis.components[subject.component];
    }
    /// Null where it is not known, or where nothing weighs anything.
    [[nodiscard]] const engine::Outlook* outlook() const;
};

} // namespace steelyard::report
