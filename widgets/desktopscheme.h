// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace steelyard
{

/// Whether the desktop asks for dark colours: Qt 6.5 knows; before, the desktop portal's org.freedesktop.appearance
/// says it, and where there is none the palette the program was started with.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void readPortal(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void setDark(bool dark);
    void askPortal();

    bool m_dark = false;
};

} // namespace steelyard
