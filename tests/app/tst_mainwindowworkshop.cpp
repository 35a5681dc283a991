// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ballotround.h"
#include "exporting.h"
#include "fileexchange.h"
#include "firstscenarios.h"
#include "library/exacttext.h"
#include "librarychores.h"
#include "librarypanel.h"
#include "settings.h"
#include "testlib/warnings.h"
#include "windowfixture.h"
#include "workshop.h"
#include "workshop/workshopview.h"

#include <QFileInfo>
#include <QMimeData>
#include <QTreeWidget>
#include <QUrl>

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
            begin(running, u"Ada"_s);
            running.click(u"cast-ballot"_s);
            running.click(u"hide-names"_s);
            QVERIFY(running.window().workshop().view().round().isCasting());
        }
        RunningWindow running(*m_appearance, home.libraryPath());
        QVERIFY(running.window().workshop().view().round().isCasting());
        QVERIFY(running.window().workshop().view().namesHidden());
        QCOMPARE(running.document().scenario().components[0].ballots.size(), 1U);
    }

    void aCopyHidesWhatIsHidden_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* const way : {"duplicate", "save as", "revision"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }
    void aCopyHidesWhatIsHidden()
    {
        // GIVEN ballots that nobody is to see yet
        QFETCH(const QString, way);
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        castUnseen(running, u"Ada"_s);
        const engine::Scenario original = running.document().scenario();

        // WHEN
        copy(running, way);
        QTRY_VERIFY(running.document().scenario().id != original.id);
        running.standStill();

        // THEN
        QCOMPARE(running.document().scenario().components[0].ballots.size(), 1U);
        QVERIFY(running.window().workshop().view().round().isCasting());
        QVERIFY(!running.find<QWidget>(u"stripsCard"_s).isVisible());

        // WHEN it is revealed THEN the original is not
        running.click(u"round"_s);
        const Settings settings;
        QVERIFY(!BallotRound::fromText(roundOf(settings, running.document().scenario())).isCasting());
        QVERIFY(BallotRound::fromText(roundOf(settings, original)).isCasting());
    }

    void hiddenBallotsAreInNoReport_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("report") << u"export-html"_s;
        QTest::newRow("record") << u"export-record"_s;
    }
    void hiddenBallotsAreInNoReport()
    {
        // GIVEN
        QFETCH(const QString, action);
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        castUnseen(running, u"Ada"_s);

        // WHEN THEN
        QVERIFY(!exported(running, action, home.path(u"hidden"_s)).contains("Ada"));

        // WHEN THEN
        running.click(u"round"_s);
        QVERIFY(exported(running, action, home.path(u"revealed"_s)).contains("Ada"));
    }

    void hiddenNamesAreInNoReport_data() { hiddenBallotsAreInNoReport_data(); }
    void hiddenNamesAreInNoReport()
    {
        // GIVEN
        QFETCH(const QString, action);
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        castUnseen(running, u"Ada"_s);
        running.click(u"round"_s);

        // WHEN
        running.click(u"hide-names"_s);

        // THEN it says what the room sees
        const QByteArray nameless = exported(running, action, home.path(u"nameless"_s));
        QVERIFY(!nameless.contains("Ada"));
        QVERIFY(nameless.contains("Ballot 1"));
    }

    void anExportedScenarioKeepsHiddenBallotsAndSaysSo()
    {
        // GIVEN
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        castUnseen(running, u"Ada"_s);
        const QString path = home.path(u"hidden.steelyard"_s);
        running.window().files().askForFileToWrite = [path](const QString&) { return path; };

        // WHEN THEN
        running.find<QAction>(u"export"_s).trigger();
        QTRY_VERIFY2(running.notice().contains(u"Hidden ballots are in it, too: 1."), qPrintable(running.notice()));
        QVERIFY(bytesOf(path).contains("Ada"));

        // WHEN they are revealed THEN there is nothing to say
        running.click(u"round"_s);
        running.find<QAction>(u"export"_s).trigger();
        QTRY_VERIFY2(!running.notice().contains(u"Hidden"), qPrintable(running.notice()));
    }

    void aDraggedScenarioKeepsHiddenBallotsAndSaysSo()
    {
        // GIVEN
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        castUnseen(running, u"Ada"_s);
        running.press(Qt::Key_Escape);
        running.window().chores().drag = [](const std::unique_ptr<QMimeData>& scenarios) {
            QCOMPARE(scenarios->urls().size(), 1);
        };

        // WHEN
        emit running.find<LibraryPanel>(u"library"_s).dragged();

        // THEN
        QVERIFY2(running.notice().contains(u"Hidden ballots are in it, too: 1."), qPrintable(running.notice()));
    }

    void aBegunBallotKeepsTheWindowOpenOnce()
    {
        // GIVEN somebody is called away, and somebody else looks at the charts
        const Home home;
        RunningWindow running(*m_appearance, home.libraryPath());
        running.window().workshop().start();
        begin(running, u"Ada"_s);
        running.find<QAction>(u"details"_s).trigger();
        QVERIFY(!running.window().workshop().isOn());

        // WHEN THEN
        QVERIFY(!running.window().close());
        QVERIFY(running.window().workshop().isOn());
        QVERIFY(running.find<QWidget>(u"ballot-entry"_s).isVisible());

        // WHEN THEN
        QVERIFY(running.window().close());
    }

    void roundsOfDeletedScenariosAreForgottenUnlessHidden()
    {
        // GIVEN two deleted scenarios, one with a round that is over
        const Home home;
        engine::Scenario over;
        engine::Scenario hidden;
        {
            RunningWindow running(*m_appearance, home.libraryPath());
            castUnseen(running, u"Ada"_s);
            running.click(u"round"_s);
            over = running.document().scenario();
            remove(running, over.id);
            castUnseen(running, u"Ben"_s);
            hidden = running.document().scenario();
            remove(running, hidden.id);
            // THEN an undo finds what there was
            QVERIFY(!roundOf(Settings(), over).isEmpty());
        }

        // WHEN
        const RunningWindow running(*m_appearance, home.libraryPath());

        // THEN
        const Settings settings;
        QTRY_COMPARE(roundOf(settings, over), QString());
        QVERIFY(BallotRound::fromText(roundOf(settings, hidden)).isCasting());
    }

private:
    static void begin(RunningWindow& running, const QString& name)
    {
        running.click(u"add-ballot"_s);
        running.type(name);
    }
    static void castUnseen(RunningWindow& running, const QString& name)
    {
        running.window().workshop().start();
        running.click(u"round"_s);
        if (auto* const empty = running.window().findChild<QAction*>(u"round-empty"_s)) {
            empty->trigger(); // the example comes with ballots
        }
        begin(running, name);
        running.click(u"cast-ballot"_s);
        running.standStill();
        QVERIFY(running.window().workshop().view().round().isCasting());
    }
    static void remove(RunningWindow& running, const std::string& id)
    {
        running.find<QAction>(u"delete"_s).trigger();
        QTRY_VERIFY(running.document().scenario().id != id);
    }
    static void copy(RunningWindow& running, const QString& way)
    {
        if (way == u"duplicate") {
            running.find<QAction>(u"duplicate"_s).trigger();
        } else if (way == u"save as") {
            running.window().askForName = [](const QString&) { return u"Another"_s; };
            running.find<QAction>(u"save-as"_s).trigger();
        } else {
            running.find<QAction>(u"save"_s).trigger();
            running.library().finish();
            running.find<QAction>(u"history"_s).trigger();
            auto& rows = running.find<QTreeWidget>(u"rows"_s, u"history"_s);
            QTRY_COMPARE(rows.topLevelItemCount(), 2);
            rows.setCurrentItem(rows.topLevelItem(0));
            running.click(u"open-copy"_s, u"history"_s);
        }
    }
    static QByteArray exported(RunningWindow& running, const QString& action, const QString& path)
    {
        running.find<Exporting>(u"exporting"_s).askForTarget = [path](const QString&, ReportFormat) {
            return Exporting::Target{path, QPageSize(QPageSize::A4)};
        };
        running.window().files().askForRecordToWrite = [path](const QString&) { return path; };
        running.find<QAction>(action).trigger();
        const auto isThere = [&path] { return QFileInfo::exists(path); };
        if (!QTest::qWaitFor(isThere, 30'000)) {
            throw std::runtime_error("nothing was exported");
        }
        return bytesOf(path);
    }
    static QString roundOf(const Settings& settings, const engine::Scenario& scenario)
    {
        return settings.ballotRound(textOf(scenario.id), textOf(scenario.components[0].id));
    }

    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(MainWindowWorkshopTest)
#include "tst_mainwindowworkshop.moc"
