// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace steelyard
{

class DesktopScheme;
class FlatStyle;

/// Theme and zoom of the whole program: the palette and the font of the application, from which everything takes its
/// colours and sizes.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Desktop, Light, Dark };
    Q_ENUM(Mode)

    static constexpr int leastZoom = 80;
    static constexpr int mostZoom = 250;

    /// Takes the style over; needs a QApplication and comes before the first widget.
    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Per cent, from leastZoom to mostZoom.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();

    /// Lets nothing move by itself: for pictures.
    void holdStill();

signals:
    void modeChanged(Mode mode);
    void zoomChanged(int percent);

private:
    void applyPalette();

    FlatStyle* m_style;
    DesktopScheme* m_desktop;
    QFont m_font;
    Mode m_mode = Mode::Desktop;
    int m_zoom = 100;
};

} // namespace steelyard
