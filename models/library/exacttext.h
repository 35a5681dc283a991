// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

/// Between UTF-8 and QString without losing a leading U+FEFF, which Qt's own conversions take for a byte-order mark.
namespace steelyard
{

[[nodiscard]] QString textOf(QByteArrayView utf8);
[[nodiscard]] QString textOf(const std::string& utf8);
[[nodiscard]] std::string utf8StringOf(const QString& text);

} // namespace steelyard
