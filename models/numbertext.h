// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers as people read them, in the language of the person, with the true minus sign.
namespace steelyard
{

/// Points with one decimal: "−2.4".
[[nodiscard]] QString points(double value);

/// Points with as many decimals (one to three) as it takes to look different from `threshold` when it is: 4.96 beside a
/// threshold of 5 is "4.96", not "5.0".
[[nodiscard]] QString pointsBeside(double value, double threshold);

/// A number that people chose: without decimals where it has none, else with up to two, or as many as are asked for.
[[nodiscard]] QString plainNumber(double value, int mostDecimals = 2);

/// A share as a whole per cent: "21 %"; "under 1 %" where there is a little.
[[nodiscard]] QString percent(double share);

/// A share that people chose: "40 %", "33.5 %".
[[nodiscard]] QString plainPercent(double share);

/// A share as a per cent with as many decimals (none to two) as it takes to look different from `threshold` when it is.
[[nodiscard]] QString percentBeside(double share, double threshold);

/// A share in per cent as the sliders show it (`shown`), or with the decimals that tell it from `threshold`.
[[nodiscard]] QString percentBeside(double share, int shown, double threshold);

} // namespace steelyard
