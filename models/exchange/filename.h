// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDir;

namespace steelyard
{

/// A name that people gave as the name of a file, without extension, that every file system takes.
[[nodiscard]] QString fileNameOf(const QString& name);

/// "NAME.steelyard" in the folder, or the first of "NAME (2).steelyard"… that is not there.
[[nodiscard]] QString freePath(const QDir& folder, const QString& name);

} // namespace steelyard
