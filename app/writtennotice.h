// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard
{

class NoticeBar;

/// Says `sentence`; where it is about a file or a folder that was written, with the ways to it. Nothing was where
/// `written` is empty.
void sayWritten(NoticeBar& notice, const QString& sentence, const QString& written);

} // namespace steelyard
