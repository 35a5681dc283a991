// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QPainter;

namespace steelyard
{

/// The pill with a verdict in a word or two: its tint behind its strong colour.
struct Chip {
    QString text;
    QColor colour;
    QColor soft;

    [[nodiscard]] static Chip ofVerdict(const Theme& theme, engine::Verdict verdict);

    /// How large it is in the small semi-bold font.
    [[nodiscard]] QSize size() const;
    void paint(QPainter* painter, const QRect& rect) const;
};

} // namespace steelyard
