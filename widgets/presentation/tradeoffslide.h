// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidepicture.h"

#include <QStringList>

namespace steelyard
{

class TradeOffChart;

/// Go and Rust in the plane of delivery and runtime value, and in words what that says.
class TradeOffSlide : public SlidePicture
{
    Q_OBJECT

public:
    explicit TradeOffSlide(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void present(const SlideState& state) override;

protected:
    void layOut(SlidePage& page, const QRectF& area, const Theme& theme) override;

private:
    TradeOffChart* m_chart;
    NothingToWeigh m_nothing;
    QString m_insight;
    QString m_delivery; ///< which constraints count for it
    QString m_runtime;
};

} // namespace steelyard
