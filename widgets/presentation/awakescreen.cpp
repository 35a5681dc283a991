// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awakescreen.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace steelyard
{

namespace
{

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInhibit = QStringLiteral("org.freedesktop.portal.Inhibit");
const QString portalRequest = QStringLiteral("org.freedesktop.portal.Request");
const QString saverService = QStringLiteral("org.freedesktop.ScreenSaver");
const QString saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
constexpr uint inhibitIdle = 8; // the portal's flag: the session must not be marked as idle

/// Calls `answered` with the reply, a failure included, when it is there.
template <typename Answered>
void whenAnswered(const QDBusPendingCall& call, Answered answered)
{
    auto* const watcher = new QDBusPendingCallWatcher(call, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [answered = std::move(answered)](QDBusPendingCallWatcher* finished) {
                         answered(*finished);
                         finished->deleteLater();
                     });
}

QDBusMessage letGoOfPortal(const QDBusObjectPath& request)
{
    return QDBusMessage::createMethodCall(portalService, request.path(), portalRequest, QStringLiteral("Close"));
}

QDBusMessage letGoOfScreenSaver(uint cookie)
{
    auto message = QDBusMessage::createMethodCall(saverService, saverPath, saverService, QStringLiteral("UnInhibit"));
    message << cookie;
    return message;
}

} // namespace

struct AwakeScreen::Hold {
    QDBusConnection bus;
    QString reason;
    bool wanted = true;
    QDBusMessage letGo = {}; ///< what ends it, once it is granted

    /// It is granted: kept, or given back where nobody wants it any more.
    void granted(const QDBusMessage& end)
    {
        if (wanted) {
            letGo = end;
        } else {
            bus.send(end);
        }
    }
};

AwakeScreen::AwakeScreen(const QString& reason) : AwakeScreen(reason, QDBusConnection::sessionBus()) {}

AwakeScreen::AwakeScreen(const QString& reason, const QDBusConnection& bus)
    : m_hold(std::make_shared<Hold>(Hold{bus, reason}))
{
    if (bus.isConnected()) {
        askPortal(m_hold);
    }
}

AwakeScreen::~AwakeScreen()
{
    m_hold->wanted = false;
    if (m_hold->letGo.type() == QDBusMessage::MethodCallMessage) {
        m_hold->bus.send(m_hold->letGo);
    }
}

void AwakeScreen::askPortal(const std::shared_ptr<Hold>& hold)
{
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalInhibit, QStringLiteral("Inhibit"));
    const QString noParent;
    question << noParent << inhibitIdle << QVariantMap{{QStringLiteral("reason"), hold->reason}};
    whenAnswered(hold->bus.asyncCall(question), [hold](const QDBusPendingReply<QDBusObjectPath>& reply) {
        if (reply.isValid()) {
            hold->granted(letGoOfPortal(reply.value()));
        } else if (hold->wanted) {
            askScreenSaver(hold);
        }
    });
}

void AwakeScreen::askScreenSaver(const std::shared_ptr<Hold>& hold)
{
    auto question = QDBusMessage::createMethodCall(saverService, saverPath, saverService, QStringLiteral("Inhibit"));
    question << QCoreApplication::applicationName() << hold->reason;
    whenAnswered(hold->bus.asyncCall(question), [hold](const QDBusPendingReply<uint>& reply) {
        if (reply.isValid()) {
            hold->granted(letGoOfScreenSaver(reply.value()));
        }
    });
}

} // namespace steelyard
