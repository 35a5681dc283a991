// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/textcache.h"
#include "charts/tippinglayout.h"
#include "presentation/slidepicture.h"

namespace steelyard
{

/// How the verdict depends on the share of each constraint, as many of them as have room with their whole names.
class TippingSlide : public SlidePicture
{
    Q_OBJECT

public:
    using SlidePicture::SlidePicture;

    [[nodiscard]] QString title() const override;
    void present(const SlideState& state) override;

    /// The constraints that are shown.
    [[nodiscard]] std::size_t shownRows() const { return m_shown.size(); }

protected:
    void layOut(SlidePage& page, const QRectF& area, const Theme& theme) override;
    void paintOver(QPainter& painter, const Theme& theme) const override;

private:
    enum class Names { Beside, Above };

    /// Some rows with their places.
    struct Rows {
        Names place = Names::Beside;
        std::vector<TippingRow> rows;
        std::vector<QRectF> names;
        TippingLayout layout;
        double room = 0;   ///< height that there is
        double needed = 0; ///< height with axis and legend
    };

    [[nodiscard]] QString remainder(std::size_t shown) const;
    /// The `count` rows nearest to a tipping point.
    [[nodiscard]] Rows rowsIn(const QRectF& area, std::size_t count, Names place) const;
    /// Whether all of it fits, the names whole.
    [[nodiscard]] static bool haveRoom(const SlidePage& page, const Rows& rows);
    [[nodiscard]] Rows mostRows(const SlidePage& page, const QRectF& area, Names place) const;
    [[nodiscard]] static TippingLayout mirrored(const SlidePage& page, TippingLayout layout);

    NothingToWeigh m_nothing;
    QString m_insight;
    std::vector<TippingRow> m_rows;
    std::vector<TippingRow> m_shown; ///< without their names, which the page has
    std::vector<engine::Verdict> m_legend;
    TextCache m_texts;
    TippingLayout m_layout;
};

} // namespace steelyard
