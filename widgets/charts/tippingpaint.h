// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tippinglayout.h"

class QPainter;

namespace steelyard
{

struct Theme;

/// Draws the chart of tipping points, piece by piece.
class TippingPainter
{
public:
    /// Refers to all of these.
    TippingPainter(QPainter& painter, const Theme& theme, const TippingLayout& layout, const TextCache& texts);

    /// The name, the bands and the mark of one constraint.
    void paintRow(std::size_t index, const TippingRow& row) const;
    /// A guide at a share that could be asked for.
    void paintGuide(const TippingPlace& place) const;
    /// Which row the keyboard is in.
    void paintFocus(std::size_t index) const;
    void paintAxis() const;
    void paintLegend(const std::vector<engine::Verdict>& legend) const;

private:
    void paintMark(std::size_t index, double share) const;
    void paintGhost(std::size_t index, double share) const;
    [[nodiscard]] Qt::Alignment atNames() const;

    QPainter& m_painter;
    const Theme& m_theme;
    const TippingLayout& m_layout;
    const TextCache& m_texts;
};

} // namespace steelyard
