// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "balancebeam.h"
#include "theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace steelyard
{

/// Most degrees that the beam tilts either way.
inline constexpr double mostTilt = 9;

/// Draws the steelyard into an area, so that nothing leaves it at any tilt. Lengths follow the font.
class BeamPicture
{
public:
    BeamPicture(const QRectF& area, const QFont& font);

    /// The height that an area of this width takes.
    [[nodiscard]] static double heightFor(double width, const QFont& font);

    struct Texts {
        QString poise;
        QString latch;
        QString message; ///< beneath a beam that has nothing to weigh
    };
    void paint(QPainter& painter, const Theme& theme, const BeamState& state, double tilt, const Texts& texts) const;

private:
    [[nodiscard]] QPointF onBeam(double along, double tilt) const;
    void paintStand(QPainter& painter, const Theme& theme) const;
    void paintBeam(QPainter& painter, const Theme& theme, double tilt) const;
    void paintPlate(QPainter& painter, const Theme& theme, engine::Language language, double tilt) const;
    void paintPoise(QPainter& painter, const Theme& theme, double burden, double tilt, const QString& text) const;
    void paintLatch(QPainter& painter, const Theme& theme, bool onRustsArm, double tilt, const QString& text) const;

    QFont m_font;      ///< of captions
    QFont m_label;     ///< of plates
    double m_unit = 1; ///< one pixel of the design
    QSizeF m_plate;
    double m_arm = 0; ///< from the pivot to the end
    QPointF m_pivot;
    double m_ground = 0; ///< where the legs stand
    QRectF m_area;
};

} // namespace steelyard
