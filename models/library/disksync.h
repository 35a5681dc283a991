// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard
{

/// The content of the file, or the names in the directory, are on the disk when this returns true.
[[nodiscard]] bool syncToDisk(const QString& path);

/// Makes the directory, for its owner only, where it is not there yet.
[[nodiscard]] bool ensurePrivateDirectory(const QString& path);

/// Makes an empty file for its owner only. False where something is there already.
[[nodiscard]] bool createPrivateFile(const QString& path);

} // namespace steelyard
