// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/contributionrows.h"
#include "presentation/slidepicture.h"

namespace steelyard
{

/// The strongest reasons for Rust and for Go, as large bars on one scale.
class WhySlide : public SlidePicture
{
    Q_OBJECT

public:
    /// For each language at most.
    static constexpr std::size_t mostReasons = 3;

    using SlidePicture::SlidePicture;

    [[nodiscard]] QString title() const override;
    void present(const SlideState& state) override;

protected:
    void layOut(SlidePage& page, const QRectF& area, const Theme& theme) override;

private:
    /// The reasons for one language below its heading, as many as have room.
    void addSide(SlidePage& page, const QRectF& area, const Theme& theme, engine::Language language) const;
    [[nodiscard]] static bool haveRoom(const SlidePage& page, const QRectF& area,
                                       const std::vector<ContributionRow>& reasons, std::size_t count);
    void addReason(SlidePage& page, const QRectF& row, const Theme& theme, const ContributionRow& reason) const;
    [[nodiscard]] double largest() const;

    QString m_margin;
    NothingToWeigh m_nothing;
    std::vector<ContributionRow> m_forRust;
    std::vector<ContributionRow> m_forGo;
};

} // namespace steelyard
