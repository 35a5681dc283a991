// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidepicture.h"

#include <optional>

namespace steelyard
{

/// All scenarios of the show below each other, their margins on one axis, and what made each differ from the first.
class ComparisonSlide : public SlidePicture
{
    Q_OBJECT

public:
    using SlidePicture::SlidePicture;

    [[nodiscard]] QString title() const override;
    void present(const SlideState& state) override;

    /// Of the scenarios, from the first on.
    [[nodiscard]] std::size_t shownRows() const { return m_shown; }

protected:
    void layOut(SlidePage& page, const QRectF& area, const Theme& theme) override;

private:
    struct Row {
        QString name;
        QString headline;
        QString margin;
        QString difference; ///< to the first; empty for the first itself
        engine::Language language = engine::Language::None;
        std::optional<double> points; ///< the margin
    };

    [[nodiscard]] bool haveRoom(const SlidePage& page, const QRectF& area, std::size_t count) const;
    void addRow(SlidePage& page, const QRectF& area, const Theme& theme, const Row& row) const;
    void addBar(SlidePage& page, const QRectF& area, const Theme& theme, const Row& row) const;
    [[nodiscard]] double largest() const;

    std::vector<Row> m_rows;
    std::size_t m_shown = 0;
};

} // namespace steelyard
