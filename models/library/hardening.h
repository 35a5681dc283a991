// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;

namespace steelyard
{

/// Sets what Qt SQL cannot on the SQLite connection below: defensive mode on, double-quoted strings and extension
/// loading off, a limit on the length of a value. False, and nothing set, where the driver brought another copy of
/// SQLite.
bool harden(const QSqlDatabase& database);

} // namespace steelyard
