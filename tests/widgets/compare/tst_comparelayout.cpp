// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparefixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// How the cards of a comparison share the room.
class CompareLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { testing::failOnAnyWarning(); }
    void cardsStandBesideEachOtherAsFarAsThereIsRoom_data();
    void cardsStandBesideEachOtherAsFarAsThereIsRoom();
    void zoomLeavesRoomForFewer();
    void rowsLineUpAcrossCards();
};

void CompareLayoutTest::cardsStandBesideEachOtherAsFarAsThereIsRoom_data()
{
    QTest::addColumn<int>("width"); // in heights of a line of 16
    QTest::addColumn<int>("columns");
    QTest::newRow("1680") << 1680 << 3;
    QTest::newRow("1100") << 1100 << 2;
    QTest::newRow("600") << 600 << 1;
}

void CompareLayoutTest::zoomLeavesRoomForFewer()
{
    // GIVEN two cards side by side
    QFont font;
    font.setPixelSize(13);
    QApplication::setFont(font);
    CompareView view;
    view.resize(1000, 700);
    view.present(three());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.columns(), 2);
    // WHEN the window is zoomed for a projector
    font.setPixelSize(26);
    QApplication::setFont(font);
    QCoreApplication::processEvents();
    // THEN they stand below each other
    QCOMPARE(view.columns(), 1);
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void CompareLayoutTest::cardsStandBesideEachOtherAsFarAsThereIsRoom()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    QFont font;
    font.setPixelSize(13);
    QApplication::setFont(font);
    CompareView view;
    view.resize(width, 700);
    view.present(three());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.columns(), columns);
    // Nothing is cut off at the side; what is below is reached by scrolling.
    const auto* const area = view.findChild<QScrollArea*>(u"compare-scroll"_s);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(area->verticalScrollBar()->maximum() > 0 || columns == 3);
}

void CompareLayoutTest::rowsLineUpAcrossCards()
{
    CompareView view;
    std::vector<ComparedScenario> scenarios = three();
    scenarios[1].scenario.name = std::string(180, 'x');
    scenarios[2].scenario.components[0].importances = {0, 0};
    view.resize(1680, 900);
    view.present(scenarios);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto placeOf = [&view](const QString& card) {
        const auto* const bar = view.findChild<QWidget*>(card)->findChild<QWidget*>(u"share-1"_s);
        return bar->mapTo(&view, QPoint()).y();
    };
    QCOMPARE(placeOf(u"card-1"_s), placeOf(u"card-0"_s));
    QCOMPARE(placeOf(u"card-2"_s), placeOf(u"card-0"_s));
    // Cards are equally wide, however long a name is.
    QVERIFY(std::abs(view.findChild<QWidget*>(u"card-1"_s)->width() - view.findChild<QWidget*>(u"card-0"_s)->width()) <=
            1);
}

} // namespace steelyard

QTEST_MAIN(steelyard::CompareLayoutTest)
#include "tst_comparelayout.moc"
