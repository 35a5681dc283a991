// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorepoint.h"

#include <QWidget>

#include <optional>

namespace steelyard
{

class NotchRun;

/// A three-point score on a scale from 0 to 100: low and high as bars, likely as a dot, each movable by mouse and
/// keyboard. A point that runs into its neighbour pushes it, and lets it go back within the same gesture. `setEstimate`
/// is silent, `edited` speaks only for the person.
class ThreePointSlider : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name; the points are called "NAME, likely" and so on.
    ThreePointSlider(const QString& name, engine::Choice choice, QWidget* parent = nullptr);

    [[nodiscard]] const engine::Estimate& estimate() const { return m_estimate; }
    void setEstimate(const engine::Estimate& estimate);

    /// The point that the keyboard moves.
    [[nodiscard]] ScorePoint activePoint() const { return m_active; }
    void activate(ScorePoint point);
    /// By the person's hand, as a gesture of its own or, with `goesOn`, one that goes on with that before.
    void movePoint(ScorePoint point, double value, bool goesOn = false);
    /// Where it is, with room to take hold of it.
    [[nodiscard]] QRect pointRect(ScorePoint point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(const steelyard::engine::Estimate& estimate);
    /// `goesOn`: one of a run of notches.
    void gestureBegan(bool goesOn);
    void gestureEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The line that the points are on.
    [[nodiscard]] QRectF track() const;
    [[nodiscard]] qreal positionOf(double value) const;
    [[nodiscard]] double valueAt(qreal position) const;
    [[nodiscard]] ScorePoint nearestTo(qreal position) const;
    /// Where a key takes the active point; nothing for any other key.
    [[nodiscard]] std::optional<double> targetOf(int key) const;
    bool choosePoint(int key);
    void begin(bool goesOn);
    void end();
    void moveActive(double value);
    void paintBar(QPainter& painter, ScorePoint point, const QColor& colour) const;

    engine::Choice m_choice;
    engine::Estimate m_estimate;
    ScorePoint m_active = ScorePoint::Likely;
    std::optional<engine::Estimate> m_start; ///< while a gesture goes on
    NotchRun* m_run;
    qreal m_grip = 0; ///< from the pointer to the point that it holds
    qreal m_pressed = 0;
};

} // namespace steelyard
