// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidepicture.h"

#include <optional>

namespace steelyard
{

/// "What is the cheapest mistake we can afford to make now?" (MODEL §9): what choosing each language may cost.
class MistakeSlide : public SlidePicture
{
    Q_OBJECT

public:
    using SlidePicture::SlidePicture;

    [[nodiscard]] QString title() const override;
    void present(const SlideState& state) override;

protected:
    void layOut(SlidePage& page, const QRectF& area, const Theme& theme) override;

private:
    /// What is said of choosing one language.
    struct Side {
        engine::Language language = engine::Language::None;
        QString heading;
        QString whyNotOpen;   ///< instead of all that follows
        double expected = 0;  ///< loss in point-months
        QString expectedText; ///< with its unit
        QStringList lines;
    };

    [[nodiscard]] static Side sideOf(const ChartState& state, engine::Choice choice);
    void addSide(SlidePage& page, const QRectF& area, const Theme& theme, const Side& side, double largest) const;

    NothingToWeigh m_nothing;
    QString m_question;
    std::vector<Side> m_sides; ///< Go, Rust; none without futures
    QString m_conclusion;
};

} // namespace steelyard
