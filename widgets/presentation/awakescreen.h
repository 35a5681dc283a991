// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QDBusConnection;

namespace steelyard
{

/// Asks the desktop not to darken or lock the screen by itself while this is there: the desktop portal where there is
/// one, else the screen saver. Nothing waits for an answer, and a desktop that does not do it is no failure.
class AwakeScreen
{
public:
    /// `reason` is what the desktop may show, for a person.
    explicit AwakeScreen(const QString& reason);
    /// On another bus than the session's.
    AwakeScreen(const QString& reason, const QDBusConnection& bus);
    ~AwakeScreen();
    AwakeScreen(const AwakeScreen&) = delete;
    AwakeScreen& operator=(const AwakeScreen&) = delete;

private:
    struct Hold;
    static void askPortal(const std::shared_ptr<Hold>& hold);
    static void askScreenSaver(const std::shared_ptr<Hold>& hold);

    std::shared_ptr<Hold> m_hold; ///< outlives this while an answer is on its way
};

} // namespace steelyard
