// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstscenarios.h"
#include "settings.h"
#include "testlib/warnings.h"
#include "windowfixture.h"
#include "workshop.h"
#include "workshop/workshopview.h"

using namespace steelyard;
using namespace steelyard::testing;

/// The workshop as a page of the window.
class MainWindowWorkshopTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { failOnAnyWarning(); }

    void itComesByKeyAndGoesByKey()
    {
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        running.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(running.window().workshop().isOn());
        QVERIFY(running.find<QWidget>(u"workshop"_s).isVisible());
        running.press(Qt::Key_Escape);
        QVERIFY(!running.window().workshop().isOn());
        running.click(u"header-workshop"_s);
        QVERIFY(running.window().workshop().isOn());
        running.click(u"close-workshop"_s);
        QVERIFY(!running.window().workshop().isOn());
    }

    void theExampleHasBallots()
    {
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        QSignalSpy started(&running.window().workshop(), &Workshop::started);
        running.window().workshop().startWith(exampleWithBallots);
        QVERIFY(!started.isEmpty() || started.wait());
        QCOMPARE(running.document().scenario().components[0].ballots.size(), 5U);
        QVERIFY(running.document().group());
    }

    void aRoundAndHiddenNamesAreRemembered()
    {
        const Home home;
        {
            RunningWindow running(*m_appearance, home.libraryPath());
            running.window().workshop().start();
            running.click(u"add-ballot"_s);
            running.type(u"Ada"_s);
            running.click(u"cast-ballot"_s);
            running.click(u"hide-names"_s);
            QVERIFY(running.window().workshop().view().round().isCasting());
        }
        RunningWindow running(*m_appearance, home.libraryPath());
        QVERIFY(running.window().workshop().view().round().isCasting());
        QVERIFY(running.window().workshop().view().namesHidden());
        QCOMPARE(running.document().scenario().components[0].ballots.size(), 1U);
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(MainWindowWorkshopTest)
#include "tst_mainwindowworkshop.moc"
