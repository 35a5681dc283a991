// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorepoint.h"

/// What assistive technology sees of a three-point slider: a group of three sliders, "Tail latency, Go, low" and so on,
/// each with a value that can be read and set.
namespace steelyard
{

class ThreePointSlider;

/// Makes Qt ask here for the sliders; once is enough.
void describeThreePointSliders();

/// Tells which points are no longer where they were.
void announceValues(ThreePointSlider& slider, const engine::Estimate& before);
void announceActivePoint(ThreePointSlider& slider);

} // namespace steelyard
