// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

/// How large everything on a slide is: all of it follows the slide's height, whatever the screen.
namespace steelyard
{

/// What a text of a slide is for; its size follows from it.
enum class SlideRole {
    Caption,  ///< around the slide: which scenario, which slide, what keys
    Body,     ///< what is read after the rest
    Sentence, ///< what the slide says
    Title,    ///< what the slide is about
    Headline, ///< what is read from the last row
};

/// The sizes on a slide of some size. Where it is about as high as wide, or higher, they follow its width.
class SlideScale
{
public:
    static constexpr int leastZoom = 70;
    static constexpr int mostZoom = 160;
    /// The smallest text is this part of the slide's height.
    static constexpr double smallestPart = 1.0 / 45;

    /// `zoom` in per cent; it never makes a text smaller than the smallest.
    explicit SlideScale(const QSizeF& size = {}, int zoom = 100);

    [[nodiscard]] const QSizeF& size() const { return m_size; }
    /// A length that is this part of the height.
    [[nodiscard]] double part(double fraction) const { return fraction * m_height; }
    /// Of the smallest text, in pixels.
    [[nodiscard]] int least() const;
    /// In pixels, before anything has to shrink.
    [[nodiscard]] int pixels(SlideRole role) const;
    /// Wide enough for two things beside each other.
    [[nodiscard]] bool isWide() const;
    /// Between the margins.
    [[nodiscard]] QRectF inner() const;

    /// The application's font in pixels, with the same widths at every size.
    [[nodiscard]] static QFont font(int pixels, bool bold = false);
    /// A font for a chart, whose smallest text is a little smaller than its font.
    [[nodiscard]] QFont chartFont() const;

private:
    QSizeF m_size;
    double m_height = 0;
    double m_zoom = 1;
};

} // namespace steelyard
