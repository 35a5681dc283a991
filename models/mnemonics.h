// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// In the text of a menu, a button, a tab or a label with a buddy, & marks the letter that chooses it.
namespace steelyard
{

/// What a person wrote, for such a text: every & is shown as itself.
[[nodiscard]] QString withoutMnemonic(QString name);

/// What is seen of such a text.
[[nodiscard]] QString seenText(const QString& text);

} // namespace steelyard
