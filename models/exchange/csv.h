// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

/// Tables for spreadsheets.
namespace steelyard
{

/// Text that a spreadsheet takes as text: with a leading ' where it would read a formula.
[[nodiscard]] QString withoutFormula(const QString& text);

/// Text, or a number that stays one.
using CsvCell = std::variant<QString, double>;
using CsvRow = std::vector<CsvCell>;

/// RFC 4180 in UTF-8, with a byte-order mark, without which spreadsheets guess another encoding. Text is
/// withoutFormula(); numbers have a point and as many digits as read back equal, one that is not finite is left empty.
[[nodiscard]] QByteArray csv(const std::vector<CsvRow>& rows);

} // namespace steelyard
