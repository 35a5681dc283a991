// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "desktopscheme.h"
#include "flatstyle.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>
#include <array>

namespace steelyard
{

namespace
{

constexpr std::array zoomSteps{80, 90, 100, 110, 125, 150, 175, 200, 225, 250};

/// The desktop's font; where no desktop names one (its family is the generic one), Inter at the design's size.
QFont desktopFont()
{
    QFont font = QApplication::font();
    const bool generic = font.family().startsWith(u"Sans", Qt::CaseInsensitive) || font.family().isEmpty();
    if (generic && QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        font = QFont(QStringLiteral("Inter"));
    }
    font.setPixelSize(generic ? 13 : std::max(13, QFontInfo(font).pixelSize()));
    return font;
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent), m_style(new FlatStyle), m_desktop(new DesktopScheme(this)), m_font(desktopFont())
{
    QApplication::setStyle(m_style);
    QApplication::setFont(m_font);
    applyPalette();
    connect(m_desktop, &DesktopScheme::changed, this, &Appearance::applyPalette);
}

void Appearance::setMode(Mode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        applyPalette();
        emit modeChanged(mode);
    }
}

void Appearance::setZoom(int percent)
{
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (m_zoom != percent) {
        m_zoom = percent;
        QFont font = m_font;
        font.setPixelSize(qRound(m_font.pixelSize() * percent / 100.0));
        QApplication::setFont(font);
        // Qt tells only those widgets that have no font of their own.
        for (QWidget* const widget : QApplication::allWidgets()) {
            QEvent change(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &change);
        }
        emit zoomChanged(percent);
    }
}

void Appearance::zoomIn()
{
    const auto* const next = std::ranges::upper_bound(zoomSteps, m_zoom);
    setZoom(next == zoomSteps.end() ? mostZoom : *next);
}

void Appearance::zoomOut()
{
    const auto* const next = std::ranges::lower_bound(zoomSteps, m_zoom);
    setZoom(next == zoomSteps.begin() ? leastZoom : *std::prev(next));
}

void Appearance::holdStill()
{
    m_style->setAnimated(false);
}

void Appearance::applyPalette()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::Desktop && m_desktop->isDark());
    const QPalette palette = (dark ? Theme::night() : Theme::light()).palette();
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
    }
}

} // namespace steelyard
