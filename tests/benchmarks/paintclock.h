// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <atomic>
#include <chrono>
#include <functional>

namespace steelyard::testing
{

/// An application that knows when its window was painted last: not when that was asked for, but when it was done.
class PaintClock : public QApplication
{
public:
    using Clock = std::chrono::steady_clock;
    using QApplication::QApplication;

    void watch(const QWidget* window) { m_window = window; }
    [[nodiscard]] int paints() const { return m_paints; }
    [[nodiscard]] Clock::time_point lastPaint() const { return m_lastPaint; }

    /// Called after each painting.
    std::function<void()> painted = [] {};

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool paints = receiver == m_window && event->type() == QEvent::UpdateRequest;
        const bool handled = QApplication::notify(receiver, event);
        if (paints) {
            m_lastPaint = Clock::now();
            ++m_paints;
            painted();
        }
        return handled;
    }

private:
    std::atomic<const QWidget*> m_window = nullptr; // other threads have events too
    int m_paints = 0;
    Clock::time_point m_lastPaint;
};

} // namespace steelyard::testing
