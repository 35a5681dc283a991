// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopscheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace steelyard
{

namespace
{

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;

bool paletteIsDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// The portal's Read wraps its answer in one variant more than its signal does.
uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent) : QObject(parent), m_dark(paletteIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown) {
        follow(QGuiApplication::styleHints()->colorScheme());
    }
#else
    askPortal();
#endif
}

void DesktopScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(readPortal(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    question << appearanceGroup << schemeKey;
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QVariant> reply = *finished;
        if (reply.isValid()) {
            setDark(schemeIn(reply.value()) == prefersDark);
        }
        finished->deleteLater();
    });
}

void DesktopScheme::readPortal(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearanceGroup && key == schemeKey) {
        setDark(schemeIn(value.variant()) == prefersDark);
    }
}

void DesktopScheme::setDark(bool dark)
{
    if (m_dark != dark) {
        m_dark = dark;
        emit changed();
    }
}

} // namespace steelyard
