// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard
{

/// A name that people gave as the name of a file, without extension, that every file system takes.
[[nodiscard]] QString fileNameOf(const QString& name);

} // namespace steelyard
