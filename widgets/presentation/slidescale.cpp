// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidescale.h"

#include "theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

/// The height of a slide for each pixel of its width, above which the sizes follow the width: narrower than 4:3, since
/// a slide of 4:3 leaves room for sliders beside it.
constexpr double narrowest = 0.9;

/// Of the height.
double partOf(SlideRole role)
{
    switch (role) {
    case SlideRole::Caption:
        return 1.0 / 43;
    case SlideRole::Body:
        return 1.0 / 36;
    case SlideRole::Sentence:
        return 1.0 / 29;
    case SlideRole::Title:
        return 1.0 / 20;
    case SlideRole::Headline:
        return 1.0 / 12.5;
    }
    return SlideScale::smallestPart;
}

} // namespace

SlideScale::SlideScale(const QSizeF& size, int zoom)
    : m_size(size),
      m_height(std::min(size.height(), size.width() * narrowest)),
      m_zoom(std::clamp(zoom, leastZoom, mostZoom) / 100.0)
{
}

int SlideScale::least() const
{
    return std::max(1, static_cast<int>(std::ceil(part(smallestPart))));
}

int SlideScale::pixels(SlideRole role) const
{
    return std::max(least(), static_cast<int>(std::lround(part(partOf(role)) * m_zoom)));
}

bool SlideScale::isWide() const
{
    return m_size.width() >= 1.2 * m_size.height();
}

QRectF SlideScale::inner() const
{
    const double side = m_size.width() * 0.057;
    const double edge = part(0.06);
    return QRectF(QPointF(), m_size).adjusted(side, edge, -side, -edge);
}

QFont SlideScale::font(int pixels, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont SlideScale::chartFont() const
{
    int size = pixels(SlideRole::Body);
    while (sized(font(size), TextSize::Small).pixelSize() < least()) {
        ++size;
    }
    return font(size);
}

} // namespace steelyard
