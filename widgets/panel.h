// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFrame;
class QVBoxLayout;

namespace steelyard
{

/// Makes a scroll area a flat column that only scrolls down; what goes into the layout is its content.
[[nodiscard]] QVBoxLayout* columnLayout(QScrollArea* area);

/// A one-pixel line between sections.
[[nodiscard]] QFrame* sectionLine();

} // namespace steelyard
