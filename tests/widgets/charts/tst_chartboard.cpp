// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using steelyard::testing::CountingChart;
using steelyard::testing::countingKinds;
using steelyard::testing::roomForFour;
using steelyard::testing::ShownBoard;
using namespace Qt::StringLiterals;

namespace steelyard
{

class ChartBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindMakesTheChartItNames();
    void fourCardsStandTwoByTwoAllAsLargeAsEachOther();
    void aChartIsExchangedForOneThatIsNotThere();
    void twoChartsChangePlaces();
    void aCardIsMaximisedAndComesBack();
    void escapeBringsAMaximisedTableBack();
    void whereThereIsNoRoomTheCardsAreTabs_data();
    void whereThereIsNoRoomTheCardsAreTabs();
    void theMaximisedCardIsTheTabInFront();
    void onlyWhatIsVisibleIsUpdated();
    void nothingIsUpdatedWhileTheBoardIsHidden();
    void ghostsAreShownWhileTheHandIsAtASlider();
    void theArrangementIsRemembered();
    void whatIsNotKnownIsSkipped_data();
    void whatIsNotKnownIsSkipped();
    void whatWasChosenInAChartIsRemembered();
    void savedScenariosAreShownWhenTheyAreWanted();
};

void ChartBoardTest::everyKindMakesTheChartItNames()
{
    QStringList ids;
    for (const ChartKind& kind : chartKinds()) {
        const std::unique_ptr<Chart> chart(kind.make());
        QCOMPARE(chart->id(), kind.id);
        QCOMPARE(chart->title(), kind.title);
        ids << kind.id;
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    for (const QString& first : firstCharts()) {
        QVERIFY(ids.contains(first));
    }
}

void ChartBoardTest::fourCardsStandTwoByTwoAllAsLargeAsEachOther()
{
    const ShownBoard shown;
    QCOMPARE(shown.shown(), u"abcd"_s);
    QCOMPARE(shown.card(u"b"_s).y(), shown.card(u"a"_s).y());
    QCOMPARE(shown.card(u"c"_s).x(), shown.card(u"a"_s).x());
    const QSize size = shown.card(u"a"_s).size();
    for (const QString& id : {u"b"_s, u"c"_s, u"d"_s}) {
        const QSize other = shown.card(id).size();
        QVERIFY(std::abs(other.width() - size.width()) <= 1);
        QVERIFY(std::abs(other.height() - size.height()) <= 1);
    }
    QVERIFY(!shown.board.showsTabs());
    QVERIFY(!shown.tabs().isVisible());
}

void ChartBoardTest::aChartIsExchangedForOneThatIsNotThere()
{
    // GIVEN
    ShownBoard shown;
    const QSignalSpy rearranged(&shown.board, &ChartBoard::rearranged);
    QVERIFY(shown.action(u"b"_s, u"b"_s).isChecked());

    // WHEN another chart is chosen in the menu of a card
    shown.action(u"b"_s, u"f"_s).trigger();
    ShownBoard::settle();

    // THEN it stands in that place, with what is on screen now, and has the keyboard
    QCOMPARE(shown.shown(), u"afcd"_s);
    QCOMPARE(shown.chart(u"f"_s).presents, 1);
    QVERIFY(shown.card(u"f"_s).hasFocus());
    QCOMPARE(rearranged.count(), 1);
    QCOMPARE(shown.tabs().tabText(1), u"Chart f"_s);

    // AND the one before is gone
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shown.board.findChildren<ChartCard*>().size(), 4);
    shown.setLatency(70);
    QCOMPARE(shown.chart(u"f"_s).presents, 2);
}

void ChartBoardTest::twoChartsChangePlaces()
{
    // GIVEN
    ShownBoard shown;
    const QPoint first = shown.card(u"a"_s).pos();
    const ChartCard* const card = &shown.card(u"d"_s);

    // WHEN a chart is chosen that is there already
    shown.action(u"a"_s, u"d"_s).trigger();
    ShownBoard::settle();

    // THEN the two have changed places, and are the same cards as before
    QCOMPARE(shown.shown(), u"dbca"_s);
    QCOMPARE(&shown.card(u"d"_s), card);
    QCOMPARE(card->pos(), first);

    // AND choosing the chart itself changes nothing
    const QSignalSpy rearranged(&shown.board, &ChartBoard::rearranged);
    shown.action(u"d"_s, u"d"_s).trigger();
    QCOMPARE(rearranged.count(), 0);
}

void ChartBoardTest::aCardIsMaximisedAndComesBack()
{
    ShownBoard shown;
    const QSize before = shown.card(u"c"_s).size();
    auto& button = *shown.card(u"c"_s).findChild<QToolButton*>(u"maximiseButton"_s);

    // WHEN its button is clicked, THEN it fills the board
    QTest::mouseClick(&button, Qt::LeftButton);
    ShownBoard::settle();
    QCOMPARE(shown.shown(), u"c"_s);
    QVERIFY(shown.card(u"c"_s).width() > 2 * before.width() - 2);
    QVERIFY(shown.card(u"c"_s).height() > 2 * before.height() - 2);

    // WHEN Escape is pressed, it is back
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ShownBoard::settle();
    QCOMPARE(shown.shown(), u"abcd"_s);
    QCOMPARE(shown.card(u"c"_s).size(), before);

    // AND so by a double-click on the title bar, and by the menu
    QTest::mouseDClick(&shown.card(u"d"_s), Qt::LeftButton, {}, QPoint(200, 15));
    QCOMPARE(shown.shown(), u"d"_s);
    shown.action(u"d"_s, u"maximise"_s).trigger();
    QCOMPARE(shown.shown(), u"abcd"_s);
}

void ChartBoardTest::escapeBringsAMaximisedTableBack()
{
    // GIVEN a maximised card whose table has the keyboard
    ShownBoard shown;
    shown.card(u"a"_s).setTableShown(true);
    shown.board.maximise(0);
    auto& table = *shown.card(u"a"_s).findChild<QTableView*>();
    table.setFocus();
    QVERIFY(table.hasFocus());

    // WHEN, THEN
    QTest::keyClick(&table, Qt::Key_Escape);
    QCOMPARE(shown.shown(), u"abcd"_s);
    QVERIFY(shown.card(u"a"_s).showsTable());
}

void ChartBoardTest::whereThereIsNoRoomTheCardsAreTabs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("too narrow for two side by side") << QSize(450, 700);
    QTest::newRow("too low for two rows") << QSize(900, 400);
}

void ChartBoardTest::whereThereIsNoRoomTheCardsAreTabs()
{
    // GIVEN
    ShownBoard shown;
    QFETCH(const QSize, size);

    // WHEN
    shown.board.resize(size);
    ShownBoard::settle();

    // THEN one card is seen, under its tab, which has all the room there is
    QVERIFY(shown.board.showsTabs());
    QCOMPARE(shown.shown(), u"a"_s);
    QVERIFY(shown.tabs().isVisible());
    QCOMPARE(shown.tabs().tabText(2), u"Chart c"_s);
    QVERIFY(shown.card(u"a"_s).width() > size.width() - 40);
    QVERIFY(!shown.card(u"a"_s).findChild<QToolButton*>(u"maximiseButton"_s)->isVisible());

    // WHEN another tab is clicked
    QTest::mouseClick(&shown.tabs(), Qt::LeftButton, {}, shown.tabs().tabRect(2).center());

    // THEN
    QCOMPARE(shown.shown(), u"c"_s);
    QCOMPARE(shown.board.arrangement().current, u"c"_s);

    // WHEN there is room again
    shown.board.resize(roomForFour);
    ShownBoard::settle();

    // THEN
    QCOMPARE(shown.shown(), u"abcd"_s);
    QVERIFY(!shown.tabs().isVisible());
}

void ChartBoardTest::theMaximisedCardIsTheTabInFront()
{
    ShownBoard shown;
    shown.board.maximise(1);
    shown.board.resize(450, 700);
    ShownBoard::settle();
    QCOMPARE(shown.shown(), u"b"_s);
    shown.tabs().setCurrentIndex(3);
    QCOMPARE(shown.shown(), u"d"_s);
    shown.board.resize(roomForFour);
    ShownBoard::settle();
    QCOMPARE(shown.shown(), u"d"_s);
}

void ChartBoardTest::onlyWhatIsVisibleIsUpdated()
{
    // GIVEN a board that shows all four, each presented once
    ShownBoard shown;
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        QCOMPARE(shown.chart(id).presents, 1);
    }

    // WHEN one is maximised and a weight moves three times
    shown.board.maximise(0);
    for (const double importance : {60.0, 70.0, 80.0}) {
        shown.setLatency(importance);
    }

    // THEN only that one has followed, once for each tick
    QCOMPARE(shown.chart(u"a"_s).presents, 4);
    QCOMPARE(shown.chart(u"b"_s).presents, 1);

    // WHEN the others come back, they are brought up to date, once, and the one that is so already is left alone
    shown.board.maximise(std::nullopt);
    QCOMPARE(shown.chart(u"a"_s).presents, 4);
    QCOMPARE(shown.chart(u"b"_s).presents, 2);
    QCOMPARE(shown.chart(u"b"_s).accessibleDescription(), u"Presented 2 times"_s);

    // AND so it is with tabs
    shown.board.resize(450, 700);
    ShownBoard::settle();
    shown.setLatency(90);
    QCOMPARE(shown.chart(u"a"_s).presents, 5);
    QCOMPARE(shown.chart(u"c"_s).presents, 2);
    shown.tabs().setCurrentIndex(2);
    QCOMPARE(shown.chart(u"c"_s).presents, 3);
}

void ChartBoardTest::nothingIsUpdatedWhileTheBoardIsHidden()
{
    ShownBoard shown;
    shown.board.hide();
    shown.setLatency(80);
    QCOMPARE(shown.chart(u"a"_s).presents, 1);
    shown.board.show();
    QCOMPARE(shown.chart(u"a"_s).presents, 2);
}

void ChartBoardTest::ghostsAreShownWhileTheHandIsAtASlider()
{
    // GIVEN
    ShownBoard shown;
    const CountingChart& chart = shown.chart(u"a"_s);
    const QString described = chart.accessibleDescription();

    // WHEN a weight is dragged
    shown.document.beginGesture();
    shown.setLatency(60);
    shown.setLatency(70);

    // THEN charts are given what was before, and nothing is announced on the way
    QVERIFY(chart.hasGhost);
    QCOMPARE(chart.presents, 3);
    QCOMPARE(chart.accessibleDescription(), described);

    // WHEN the hand lets go
    shown.document.endGesture();

    // THEN
    QVERIFY(!chart.hasGhost);
    QCOMPARE(chart.presents, 4);
    QCOMPARE(chart.accessibleDescription(), u"Presented 4 times"_s);
}

void ChartBoardTest::theArrangementIsRemembered()
{
    // GIVEN a board that somebody has arranged
    ShownBoard shown;
    shown.board.exchange(0, u"e"_s);
    shown.board.exchange(3, u"b"_s);
    shown.tabs().setCurrentIndex(2);
    shown.board.maximise(1);
    shown.chart(u"e"_s).choose(u"latency=1"_s);
    const BoardLayout layout = shown.board.arrangement();
    QCOMPARE(layout.charts, (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s}));
    QCOMPARE(layout.maximised, u"d"_s);

    // WHEN it goes through the settings
    ShownBoard next;
    next.board.restore(BoardLayout::fromStringList(layout.toStringList()));
    ShownBoard::settle();

    // THEN the next board is the same
    QCOMPARE(next.board.arrangement(), layout);
    QCOMPARE(next.shown(), u"d"_s);
    QCOMPARE(next.chart(u"e"_s).choice(), u"latency=1"_s);
    next.board.maximise(std::nullopt);
    ShownBoard::settle();
    QCOMPARE(next.shown(), u"edcb"_s);
}

void ChartBoardTest::whatIsNotKnownIsSkipped_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("charts");
    QTest::newRow("nothing") << QStringList{} << u"abcd"_s;
    QTest::newRow("a chart of a later version") << QStringList{u"chart=z"_s, u"chart=f"_s} << u"fabc"_s;
    QTest::newRow("twice the same") << QStringList{u"chart=b"_s, u"chart=b"_s} << u"bacd"_s;
    QTest::newRow("too many") << QStringList{u"chart=f"_s, u"chart=e"_s, u"chart=d"_s, u"chart=c"_s, u"chart=b"_s}
                              << u"fedc"_s;
    QTest::newRow("no sense") << QStringList{u"="_s, QString(), u"chart"_s, u"maximised=z"_s, u"current=z"_s}
                              << u"abcd"_s;
}

void ChartBoardTest::whatIsNotKnownIsSkipped()
{
    ShownBoard shown;
    QFETCH(const QStringList, lines);
    shown.board.restore(BoardLayout::fromStringList(lines));
    ShownBoard::settle();
    QTEST(shown.shown(), "charts");
}

void ChartBoardTest::whatWasChosenInAChartIsRemembered()
{
    // GIVEN
    ShownBoard shown;
    const QSignalSpy rearranged(&shown.board, &ChartBoard::rearranged);
    shown.chart(u"a"_s).choose(u"cost"_s);
    QCOMPARE(rearranged.count(), 1);

    // WHEN the chart goes and comes back
    shown.board.exchange(0, u"f"_s);
    shown.board.exchange(0, u"a"_s);

    // THEN
    QCOMPARE(shown.chart(u"a"_s).choice(), u"cost"_s);
}

void ChartBoardTest::savedScenariosAreShownWhenTheyAreWanted()
{
    // GIVEN a board with the plane in which they can be shown
    ShownBoard shown({{u"tradeoff"_s, u"Trade-off"_s, [] { return new TradeOffChart; }},
                      {u"a"_s, u"Chart a"_s, [] { return new CountingChart(u"a"_s); }}});
    QSignalSpy wanted(&shown.board, &ChartBoard::savedPointsWanted);
    const Chart& plane = shown.card(u"tradeoff"_s).chart();
    const qsizetype rows = plane.table().rows.size();
    QVERIFY(shown.card(u"a"_s).findChild<QAction*>(u"savedPoints"_s) == nullptr);

    // WHEN they are asked for in the menu of its card, and come
    shown.action(u"tradeoff"_s, u"savedPoints"_s).trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.takeFirst().front().toBool(), true);
    shown.board.setSavedPoints({{u"Edge proxy"_s, {50, 60}, {40, 90}}});

    // THEN
    QCOMPARE(plane.table().rows.size(), rows + 2);
    QVERIFY(shown.board.arrangement().savedPoints);

    // WHEN they are no longer wanted
    shown.action(u"tradeoff"_s, u"savedPoints"_s).trigger();

    // THEN
    QCOMPARE(wanted.takeFirst().front().toBool(), false);
    QCOMPARE(plane.table().rows.size(), rows);

    // AND a board that is restored asks again
    BoardLayout layout;
    layout.savedPoints = true;
    shown.board.restore(BoardLayout::fromStringList(layout.toStringList()));
    QCOMPARE(wanted.takeFirst().front().toBool(), true);
    QVERIFY(shown.action(u"tradeoff"_s, u"savedPoints"_s).isChecked());
}

} // namespace steelyard

QTEST_MAIN(steelyard::ChartBoardTest)
#include "tst_chartboard.moc"
