// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace steelyard
{

class SlideDeck;

/// The slides of a deck, which has some, as a PDF for afterwards: one page a slide, 16:9, light, as drawings whose text
/// can be selected. A file that is there is replaced as a whole or not at all.
[[nodiscard]] Result<void> writeSlides(SlideDeck& deck, const QString& path);

} // namespace steelyard
