// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/awakescreen.h"
#include "testlib/warnings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString saver = u"org.freedesktop.ScreenSaver"_s;

/// A desktop that writes down what it is asked, and may take its time.
class FakeDesktop : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        QStringList words{message.interface().section(u'.', -1), message.member()};
        for (const QVariant& argument : message.arguments()) {
            if (argument.typeId() == QMetaType::QString || argument.typeId() == QMetaType::UInt) {
                words << argument.toString();
            }
        }
        calls << words.join(u' ').simplified();
        if (message.member() == u"Inhibit") {
            m_asked = message;
            if (!slow) {
                answer(connection);
            }
        }
        return true;
    }

    void answer(QDBusConnection connection)
    {
        const bool isPortal = m_asked->interface() == u"org.freedesktop.portal.Inhibit";
        if (isPortal && refuses) {
            connection.send(m_asked->createErrorReply(QDBusError::UnknownInterface, u"no backend"_s));
        } else if (isPortal) {
            connection.send(m_asked->createReply(QVariant::fromValue(QDBusObjectPath(u"/request/7"_s))));
        } else {
            connection.send(m_asked->createReply(QVariant(uint{7})));
        }
    }

    QStringList calls;
    bool refuses = false; ///< the portal does
    bool slow = false;

private:
    std::optional<QDBusMessage> m_asked;
};

} // namespace

class AwakeScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(), "dbus-daemon is needed");
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }

    void init()
    {
        testing::failOnAnyWarning();
        m_desktop = std::make_unique<FakeDesktop>();
        m_desktopBus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"desktop"_s));
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"program"_s));
        QVERIFY(m_bus->isConnected());
        QVERIFY(m_desktopBus->registerVirtualObject(u"/"_s, m_desktop.get(), QDBusConnection::SubPath));
    }

    void cleanup()
    {
        m_desktopBus.reset();
        m_bus.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void thePortalHoldsTheScreenAwakeUntilTheEnd()
    {
        // GIVEN
        QVERIFY(m_desktopBus->registerService(portal));
        QVERIFY(m_desktopBus->registerService(saver));
        {
            // WHEN
            const AwakeScreen awake(u"A presentation is shown"_s, *m_bus);
            QTRY_COMPARE(m_desktop->calls, QStringList{u"Inhibit Inhibit 8"_s});
            settle();
            // THEN nobody else is asked
            QCOMPARE(m_desktop->calls.size(), 1);
        }
        // and it is let go of
        QTRY_COMPARE(m_desktop->calls, (QStringList{u"Inhibit Inhibit 8"_s, u"Request Close"_s}));
    }

    void theScreenSaverIsAskedWhereThereIsNoPortal_data()
    {
        QTest::addColumn<bool>("hasPortal");
        QTest::newRow("no portal") << false;
        QTest::newRow("a portal that cannot do it") << true;
    }
    void theScreenSaverIsAskedWhereThereIsNoPortal()
    {
        QFETCH(const bool, hasPortal);
        // GIVEN
        m_desktop->refuses = true;
        if (hasPortal) {
            QVERIFY(m_desktopBus->registerService(portal));
        }
        QVERIFY(m_desktopBus->registerService(saver));
        const QString program = QCoreApplication::applicationName();
        {
            // WHEN
            const AwakeScreen awake(u"A presentation is shown"_s, *m_bus);
            // THEN
            QTRY_VERIFY(m_desktop->calls.contains(u"ScreenSaver Inhibit %1 A presentation is shown"_s.arg(program)));
            settle();
        }
        QTRY_COMPARE(m_desktop->calls.back(), u"ScreenSaver UnInhibit 7"_s);
    }

    void whatIsGrantedTooLateIsGivenBack()
    {
        // GIVEN a show that ends before the desktop has answered
        QVERIFY(m_desktopBus->registerService(portal));
        m_desktop->slow = true;
        {
            const AwakeScreen awake(u"A presentation is shown"_s, *m_bus);
            QTRY_COMPARE(m_desktop->calls.size(), 1);
        }
        settle();
        QCOMPARE(m_desktop->calls.size(), 1);
        // WHEN
        m_desktop->answer(*m_desktopBus);
        // THEN
        QTRY_COMPARE(m_desktop->calls.back(), u"Request Close"_s);
    }

    void aDesktopThatCannotIsNoFailure()
    {
        // WHEN nobody is there to be asked, not even a bus / THEN there is no warning
        {
            const AwakeScreen awake(u"A presentation is shown"_s, *m_bus);
            settle();
        }
        {
            const AwakeScreen awake(u"A presentation is shown"_s, QDBusConnection(u"nowhere"_s));
            settle();
        }
        QVERIFY(m_desktop->calls.isEmpty());
    }

private:
    /// Until answers that were on their way have come: the bus keeps the order of one connection's messages.
    void settle()
    {
        for (int turn = 0; turn < 2; ++turn) {
            auto ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                       u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
            m_bus->call(ping);
            QCoreApplication::processEvents();
        }
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QDBusConnection> m_desktopBus;
    std::unique_ptr<QDBusConnection> m_bus;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::AwakeScreenTest)
#include "tst_awakescreen.moc"
