// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRectF>
#include <QString>

class QFontMetricsF;
class QPainter;

/// What the painted charts have in common. All sizes follow the font.
namespace steelyard
{

/// `pixels` of the design, whose text is 13 pixels high, at the size of this font.
[[nodiscard]] double designPixels(const QFontMetricsF& metrics, double pixels);

/// Fills an area as its verdict is drawn, hatched without clipping, which picture formats ignore. `unit` is one pixel
/// of the design.
void paintVerdict(QPainter& painter, const QRectF& area, const VerdictFill& fill, double unit);

/// One muted line in the middle of an area of the surface.
void paintMessage(QPainter& painter, const QRectF& area, const Theme& theme, const QString& message);

} // namespace steelyard
