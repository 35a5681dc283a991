// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/largeslider.h"

#include <algorithm>
#include <cmath>

namespace steelyard
{

int LargeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SliderLength:
    case PM_SliderControlThickness:
    case PM_SliderThickness:
        return std::max(m_handle, FlatStyle::pixelMetric(metric, option, widget));
    default:
        return FlatStyle::pixelMetric(metric, option, widget);
    }
}

LargeSlider::LargeSlider(int largest, QWidget* parent) : FineSlider(parent)
{
    setRange(0, largest);
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (value != m_shown) {
            m_shown = value;
            emit edited(value);
        }
    });
}

void LargeSlider::present(double value)
{
    m_shown = static_cast<int>(std::lround(std::clamp<double>(value, minimum(), maximum())));
    setValue(m_shown);
}

} // namespace steelyard
