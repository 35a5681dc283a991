// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace steelyard
{

class NotchRun;

/// A spin box that looks like text until it is used: a frame under the mouse or with the focus. Shows only the decimals
/// that the number has, reports what was typed when the typing is done, and ignores the wheel unless it has the focus.
/// Undo takes back what is being typed; when nothing is, it is the window's.
class QuietSpinBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit QuietSpinBox(QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    void stepBy(int steps) override;

signals:
    /// A step, of an arrow key or the wheel; `goesOn`: one of a run of them.
    void gestureBegan(bool goesOn);
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    NotchRun* m_run;
};

} // namespace steelyard
