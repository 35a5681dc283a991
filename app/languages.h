// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace steelyard
{

/// Loads the program's and Qt's texts in that language; English, with its plurals, where there is no translation. Once,
/// before the first widget.
void speak(const QLocale& locale);

} // namespace steelyard
