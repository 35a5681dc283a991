// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "report/report.h"

/// The decision record, `NAME.md`: Markdown Any Decision Records 4 (adr.github.io/madr), to be kept beside the code,
/// and at its end the scenario itself, so that the record can be opened again.
namespace steelyard
{

/// The largest file that is read, a scenario's or a record's, in bytes: a record says a scenario twice, once in words.
inline constexpr qsizetype largestOpenedFile = 64 * 1024 * 1024;

/// The record's text, UTF-8. `date` is when it was written.
[[nodiscard]] QByteArray writeDecisionRecord(const ReportedScenario& reported, const QDate& date);

/// Reads what was taken along: a scenario file, or a decision record, from which the scenario is taken. Both are read
/// by the same strict reader; places in a record are told by its own lines.
[[nodiscard]] Checked<engine::Scenario> readScenarioOrRecord(const QByteArray& file);

} // namespace steelyard
