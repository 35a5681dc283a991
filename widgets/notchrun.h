// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace steelyard
{

/// The notches of one control, which arrow keys and the wheel make: those that follow each other closely are one run,
/// and so one step of undo. Another gesture on the control, or the focus that leaves it, ends the run.
class NotchRun : public QObject
{
    Q_OBJECT

public:
    explicit NotchRun(QObject* control);

    /// A notch begins. Whether it goes on with the run.
    [[nodiscard]] bool begin();
    /// The notch that began is over; nothing where none has begun.
    void pause();
    /// The next notch is the first of another run.
    void end();

private:
    QTimer* m_pause;
    bool m_inNotch = false;
};

} // namespace steelyard
