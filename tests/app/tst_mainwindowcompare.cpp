// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparecard.h"
#include "comparing.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QMenu>
#include <QPushButton>
#include <QUndoStack>

using namespace steelyard;
using namespace steelyard::testing;

/// Scenarios side by side, as they come from the window and the library.
class MainWindowCompareTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { failOnAnyWarning(); }
    void theScenarioOnScreenIsComparedWithTheNext();
    void anEditedOneIsComparedWithItsSavedState();
    void whatIsChosenIsCompared();
    void theScenarioOnScreenIsFollowedLive();
    void scenariosAreAddedRemovedAndMadeTheFirst();
    void escapeAndCloseGoBack();
    void openingOneGoesBackToIt();
    void aRenamedAndADeletedScenarioAreFollowed();
    void searchingGoesBackToTheList();

private:
    Appearance m_appearance;
};

namespace
{

QStringList names(const RunningWindow& running)
{
    QStringList result;
    for (const ComparedSide& side : const_cast<RunningWindow&>(running).window().comparing().view().sides()) {
        result << side.name();
    }
    return result;
}

/// Compares and waits until all of it is on screen.
void compare(RunningWindow& running, const QStringList& ids = {})
{
    QSignalSpy shown(&running.window().comparing(), &Comparing::shown);
    if (ids.isEmpty()) {
        running.find<QAction>(u"compare"_s).trigger();
    } else {
        running.window().comparing().start(ids);
    }
    QVERIFY(!shown.isEmpty() || shown.wait());
}

QString idOf(RunningWindow& running, const QString& name)
{
    const auto& summaries = running.library().summaries();
    return std::ranges::find(summaries, name, &ScenarioSummary::name)->id;
}

QAction& cardAction(RunningWindow& running, const QString& card, const QString& name)
{
    return *running.find<CompareCard>(card).menu()->findChild<QAction*>(name);
}

} // namespace

void MainWindowCompareTest::theScenarioOnScreenIsComparedWithTheNext()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    compare(running);
    QCOMPARE(names(running), (QStringList{u"Greenfield service"_s, u"Payments API"_s}));
    QVERIFY(running.find<QWidget>(u"compare"_s).isVisible());
    QVERIFY(!running.find<QWidget>(u"columns"_s).isVisible());
    QCOMPARE(running.find<QLabel>(u"compared-margin"_s, u"card-1"_s).text(), u"Rust by 5.4"_s);
    // After the last one of the list comes the first.
    running.press(Qt::Key_Escape);
    running.choose(u"Admin back office"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Admin back office"_s);
    compare(running);
    QCOMPARE(names(running), (QStringList{u"Admin back office"_s, u"Greenfield service"_s}));
}

void MainWindowCompareTest::anEditedOneIsComparedWithItsSavedState()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.document().setReadiness(90);
    compare(running);
    QCOMPARE(names(running), (QStringList{u"Greenfield service"_s, u"Greenfield service, as saved"_s}));
    QCOMPARE(running.find<QLabel>(u"because-0"_s).text(), u"readiness 90 → 50"_s);
    // WHEN the working state is saved, the saved state is the same
    running.find<QAction>(u"save"_s).trigger();
    QTRY_COMPARE(running.find<QLabel>(u"because-0"_s).text(), u"nothing that moves the verdict differs"_s);
}

void MainWindowCompareTest::whatIsChosenIsCompared()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString current = idOf(running, u"Greenfield service"_s);
    compare(running, {idOf(running, u"Edge proxy"_s), current, idOf(running, u"Admin back office"_s)});
    QCOMPARE(names(running), (QStringList{u"Greenfield service"_s, u"Edge proxy"_s, u"Admin back office"_s}));
    // Closed and asked for again, it is the same comparison.
    running.press(Qt::Key_Escape);
    compare(running);
    QCOMPARE(names(running).size(), 3);
}

void MainWindowCompareTest::theScenarioOnScreenIsFollowedLive()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    compare(running);
    // WHEN it is edited, and the edit undone
    running.document().setImportance(0, 0, 0);
    QTRY_COMPARE(running.window().comparing().view().sides()[0].balance()->shares[0], 0.0);
    running.find<QAction>(u"undo"_s).trigger();
    // THEN the comparison shows it
    QTRY_VERIFY(running.window().comparing().view().sides()[0].balance()->shares[0] > 0);
}

void MainWindowCompareTest::scenariosAreAddedRemovedAndMadeTheFirst()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    compare(running);
    // GIVEN the menu offers those that are not compared yet
    QMenu* const menu = running.find<QPushButton>(u"add-compared"_s).menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions()[0]->text(), u"Edge proxy"_s);
    menu->actions()[0]->trigger();
    QTRY_COMPARE(names(running).size(), 3);
    // WHEN another is made the first
    cardAction(running, u"card-2"_s, u"make-first"_s).trigger();
    QCOMPARE(names(running), (QStringList{u"Edge proxy"_s, u"Greenfield service"_s, u"Payments API"_s}));
    cardAction(running, u"card-1"_s, u"remove-compared"_s).trigger();
    QCOMPARE(names(running), (QStringList{u"Edge proxy"_s, u"Payments API"_s}));
    // THEN down to none, which is the end of it
    cardAction(running, u"card-1"_s, u"remove-compared"_s).trigger();
    QVERIFY(running.find<QWidget>(u"compare-hint"_s).isVisible());
    cardAction(running, u"card-0"_s, u"remove-compared"_s).trigger();
    QVERIFY(!running.window().comparing().isOn());
}

void MainWindowCompareTest::escapeAndCloseGoBack()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    for (const bool byKey : {true, false}) {
        compare(running);
        QVERIFY(!running.find<QWidget>(u"scenario-name"_s).isVisible());
        if (byKey) {
            running.press(Qt::Key_Escape);
        } else {
            running.click(u"close-compare"_s);
        }
        QVERIFY(!running.find<QWidget>(u"compare"_s).isVisible());
        QVERIFY(running.find<QWidget>(u"columns"_s).isVisible());
        QVERIFY(running.find<QWidget>(u"scenario-name"_s).isVisible());
    }
}

void MainWindowCompareTest::openingOneGoesBackToIt()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    compare(running);
    cardAction(running, u"card-1"_s, u"open-compared"_s).trigger();
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Payments API"_s);
    QVERIFY(!running.window().comparing().isOn());
    // The one that was on screen before is compared as it was left.
    compare(running);
    QCOMPARE(names(running), (QStringList{u"Greenfield service"_s, u"Payments API"_s}));
}

void MainWindowCompareTest::aRenamedAndADeletedScenarioAreFollowed()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString edge = idOf(running, u"Edge proxy"_s);
    compare(running, {edge, idOf(running, u"Payments API"_s)});
    running.library().rename(edge, u"<b>Proxy</b>"_s);
    QTRY_COMPARE(names(running)[1], u"<b>Proxy</b>"_s);
    running.library().remove(edge);
    QTRY_COMPARE(names(running), (QStringList{u"Greenfield service"_s, u"Payments API"_s}));
    // WHEN the one on screen is deleted, another comes there
    running.find<QAction>(u"delete"_s).trigger();
    QTRY_VERIFY(running.text(u"scenario-name"_s) != u"Greenfield service"_s);
    QTRY_VERIFY(!names(running).contains(u"Greenfield service"_s) || !running.window().comparing().isOn());
}

void MainWindowCompareTest::searchingGoesBackToTheList()
{
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    compare(running);
    running.find<QAction>(u"search"_s).trigger();
    QVERIFY(!running.window().comparing().isOn());
    QVERIFY(running.find<QWidget>(u"library-search"_s).hasFocus());
}

QTEST_MAIN(MainWindowCompareTest)
#include "tst_mainwindowcompare.moc"
