// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard
{

/// A control that embeds, overrides or isolates a writing direction, or ends that.
[[nodiscard]] bool turnsDirection(char32_t character);

/// The text with every embedding, override and isolate closed at the end of its line, and without controls that close
/// nothing: whatever people give as a name, the text around it keeps its direction (Unicode Standard Annex 9).
[[nodiscard]] QString containedDirection(const QString& text);

} // namespace steelyard
