// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fineslider.h"
#include "flatstyle.h"

namespace steelyard
{

/// The look of the window with sliders of another size: on a wall they are taken hold of from afar.
class LargeStyle : public FlatStyle
{
    Q_OBJECT

public:
    using FlatStyle::FlatStyle;

    /// Of a slider's handle, in pixels.
    void setHandle(int pixels) { m_handle = pixels; }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

private:
    int m_handle = 0;
};

/// A slider of whole numbers that is silent when it is set and speaks only for the person.
class LargeSlider : public FineSlider
{
    Q_OBJECT

public:
    explicit LargeSlider(int largest, QWidget* parent = nullptr);

    /// Silently; what is shown is rounded.
    void present(double value);

signals:
    void edited(double value);

private:
    int m_shown = 0;
};

} // namespace steelyard
