// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "scenariorecords.h"

#include <memory>

namespace steelyard
{

/// `library.db` in the application's own folder.
[[nodiscard]] QString defaultLibraryPath();

struct OpenedDatabase {
    std::unique_ptr<Database> database; ///< null where the opening is not usable
    LibraryOpening opening;
};

/// Makes the library where there is none or an empty file; checks header, tables and every scenario's head before
/// anything is written. A damaged library is put aside as it is, and a new one started; a file that is not ours to
/// write (newer, another program's, unreadable, busy) is left byte for byte as it is.
/// `whenDamaged`: a tool that was given a path only says what is wrong with the file there.
[[nodiscard]] OpenedDatabase openLibraryFile(const QString& path, WhenDamaged whenDamaged = WhenDamaged::PutAside);

} // namespace steelyard
