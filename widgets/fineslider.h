// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace steelyard
{

class NotchRun;

/// A horizontal slider that tells where a gesture begins and ends (a drag, a held key), leaves a faint mark where it
/// was while the gesture lasts, and ignores the wheel unless it has the focus.
class FineSlider : public QSlider
{
    Q_OBJECT

public:
    explicit FineSlider(QWidget* parent = nullptr);

    /// Where the slider stood when the gesture began; nothing outside a gesture.
    [[nodiscard]] std::optional<int> ghost() const { return m_ghost; }

signals:
    /// `goesOn`: one of a run of notches.
    void gestureBegan(bool goesOn);
    void gestureEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void begin();
    void beginNotch();
    void end();

    std::optional<int> m_ghost;
    NotchRun* m_run;
};

} // namespace steelyard
