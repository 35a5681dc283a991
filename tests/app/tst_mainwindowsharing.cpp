// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/warnings.h"
#include "windowfixture.h"

using namespace steelyard;
using namespace steelyard::testing;

/// Two windows on one library: nobody's work is lost, and whoever comes second is told.
class MainWindowSharingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void bothSaveTheSameScenarioAndNothingIsLost();
    void bothDragTheSameScenarioAndNothingIsLost();
    void whatOneAddsTheOtherLists();
    void aScenarioDeletedInTheOtherWindowIsNotLostWhenEdited();

private:
    Appearance m_appearance;
};

namespace
{

/// The second window has opened the scenario, so that both know the same state.
constexpr auto scenario = "Greenfield service";

/// What each scenario that came of the greenfield one has as importance of Latency, as the library holds it.
QList<double> latencies(RunningWindow& running)
{
    QList<double> found;
    for (const ScenarioSummary& summary : running.library().summaries()) {
        if (summary.name.startsWith(QLatin1StringView(scenario))) {
            found << running.library().load(summary.id).result()->scenario.components.front().importances[1];
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

void MainWindowSharingTest::bothSaveTheSameScenarioAndNothingIsLost()
{
    // GIVEN
    const Home home;
    RunningWindow one(m_appearance, home.libraryPath());
    RunningWindow two(m_appearance, home.libraryPath());
    drag(one.slider(u"Latency"_s), 100);
    drag(two.slider(u"Latency"_s), 10);

    // WHEN
    one.click(u"header-save"_s);
    QTRY_COMPARE(one.state(), u"saved"_s);
    two.click(u"header-save"_s);

    // THEN the second is told, and goes on with its own state under a name of its own
    QTRY_VERIFY2(two.notice().startsWith(u"“Greenfield service” was changed in another window meanwhile."_s),
                 qPrintable(two.notice()));
    QTRY_VERIFY(two.text(u"scenario-name"_s) != QLatin1StringView(scenario));
    QVERIFY2(two.notice().contains(two.text(u"scenario-name"_s)), qPrintable(two.notice()));
    QCOMPARE(two.slider(u"Latency"_s).value(), 10);
    QCOMPARE(one.notice(), QString());
    QCOMPARE(one.slider(u"Latency"_s).value(), 100);
    one.library().lookForChanges();
    QTRY_COMPARE(one.lines().size(), 5);
    QCOMPARE(latencies(one), (QList<double>{10, 100}));
}

void MainWindowSharingTest::bothDragTheSameScenarioAndNothingIsLost()
{
    // GIVEN
    const Home home;
    {
        RunningWindow one(m_appearance, home.libraryPath());
        RunningWindow two(m_appearance, home.libraryPath());

        // WHEN both drag and nobody saves; what is due is kept when the windows close
        drag(one.slider(u"Latency"_s), 100);
        QTRY_COMPARE(one.lines().front(), u"Greenfield service | rust | Rust by 6.0 | edited"_s);
        drag(two.slider(u"Latency"_s), 10);
    }

    // THEN
    RunningWindow later(m_appearance, home.libraryPath());
    QCOMPARE(latencies(later), (QList<double>{10, 100}));
}

void MainWindowSharingTest::whatOneAddsTheOtherLists()
{
    // GIVEN
    const Home home;
    RunningWindow one(m_appearance, home.libraryPath());
    RunningWindow two(m_appearance, home.libraryPath());

    // WHEN
    two.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(two.text(u"scenario-name"_s), u"New scenario"_s);
    one.library().lookForChanges();

    // THEN
    QTRY_COMPARE(one.lines().size(), 5);
    QCOMPARE(one.text(u"scenario-name"_s), QLatin1StringView(scenario));
}

void MainWindowSharingTest::aScenarioDeletedInTheOtherWindowIsNotLostWhenEdited()
{
    // GIVEN
    const Home home;
    RunningWindow one(m_appearance, home.libraryPath());
    RunningWindow two(m_appearance, home.libraryPath());
    one.bringToFront();
    one.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(one.lines().size(), 3);

    // WHEN
    drag(two.slider(u"Latency"_s), 90);
    two.click(u"header-save"_s);

    // THEN
    QTRY_COMPARE(two.state(), u"saved"_s);
    QCOMPARE(two.slider(u"Latency"_s).value(), 90);
    QTRY_VERIFY(latencies(two).contains(90));
}

QTEST_MAIN(MainWindowSharingTest)
#include "tst_mainwindowsharing.moc"
