// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplaces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace steelyard
{

class LabelPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatALabelTouchesIsCounted();
    void theFirstFreePlaceIsTaken();
    void aLabelStaysWhileItCan();
    void besideAPointThereIsRoomWhateverLineGoesThroughIt();
    void besideALineTheLeftSideComesFirst();
    void labelsAreSpreadOut_data();
    void labelsAreSpreadOut();
};

namespace
{

const QRectF page(0, 0, 200, 100);

} // namespace

void LabelPlacesTest::whatALabelTouchesIsCounted()
{
    const Surroundings surroundings{page, {{0, 0, 20, 20}, {50, 50, 20, 20}}, {{0, 90, 200, 90}, {100, 0, 100, 100}}};
    QCOMPARE(conflicts({30, 30, 15, 15}, surroundings), 0);
    QCOMPARE(conflicts({10, 10, 15, 15}, surroundings), 1);
    QCOMPARE(conflicts({10, 10, 45, 45}, surroundings), 2);
    QCOMPARE(conflicts({95, 80, 15, 15}, surroundings), 2);
    QCOMPARE(conflicts({190, 30, 15, 15}, surroundings), 1);
    // AND a line that ends within it counts as well as one that passes through
    QCOMPARE(conflicts({30, 30, 15, 15}, {page, {}, {{35, 35, 40, 40}}}), 1);
}

void LabelPlacesTest::theFirstFreePlaceIsTaken()
{
    const Surroundings surroundings{page, {{0, 0, 20, 20}}, {}};
    const std::vector<QRectF> places{{5, 5, 10, 10}, {30, 5, 10, 10}, {60, 5, 10, 10}};
    QCOMPARE(bestPlace(places, surroundings, 0), std::size_t{1});
    // AND where none is free the one with the fewest conflicts
    QCOMPARE(bestPlace({{5, 5, 10, 10}, {195, 5, 10, 10}}, {page, {{0, 0, 20, 20}}, {{0, 8, 20, 8}}}, 0),
             std::size_t{1});
}

void LabelPlacesTest::aLabelStaysWhileItCan()
{
    const std::vector<QRectF> places{{5, 5, 10, 10}, {30, 5, 10, 10}, {60, 5, 10, 10}};
    QCOMPARE(bestPlace(places, {page, {}, {}}, 2), std::size_t{2});
    QCOMPARE(bestPlace(places, {page, {{60, 0, 20, 20}}, {}}, 2), std::size_t{0});
    // AND what was kept elsewhere, with more places, is no place here
    QCOMPARE(bestPlace(places, {page, {}, {}}, 7), std::size_t{0});
}

void LabelPlacesTest::besideAPointThereIsRoomWhateverLineGoesThroughIt()
{
    const QPointF point(500, 500);
    for (int degrees = 0; degrees < 180; degrees += 3) {
        const QPointF way(std::cos(degrees * std::numbers::pi / 180), std::sin(degrees * std::numbers::pi / 180));
        const Surroundings surroundings{
            {0, 0, 1000, 1000}, {{point - QPointF(6, 6), QSizeF(12, 12)}}, {{point - 400 * way, point + 400 * way}}};
        const std::vector<QRectF> places = placesAround(point, {40, 16}, 10);
        const QRectF place = places[bestPlace(places, surroundings, 0)];
        QVERIFY2(conflicts(place, surroundings) == 0, qPrintable(QString::number(degrees)));
        QVERIFY(QLineF(place.center(), point).length() < 60);
    }
}

void LabelPlacesTest::besideALineTheLeftSideComesFirst()
{
    // GIVEN lines to the right, in all slopes
    for (const double fall : {-80.0, -20.0, 0.0, 20.0, 80.0}) {
        const QLineF line(20, 500, 120, 500 + fall);
        const std::vector<QRectF> places = placesAlong(line, {40, 16}, 4);
        // THEN the first place is above the middle of the line, and touches it not
        QVERIFY(places.front().center().y() < line.center().y());
        const Surroundings surroundings{{-1000, 0, 2000, 1000}, {}, {line}};
        QVERIFY(std::ranges::all_of(
            places, [&surroundings](const QRectF& place) { return conflicts(place, surroundings) == 0; }));
    }
}

void LabelPlacesTest::labelsAreSpreadOut_data()
{
    QTest::addColumn<QList<double>>("wanted");
    QTest::addColumn<QList<double>>("heights");
    QTest::newRow("far apart") << QList<double>{50, 10, 90} << QList<double>{50, 10, 90};
    QTest::newRow("two together") << QList<double>{50, 52} << QList<double>{50, 60};
    QTest::newRow("in the order they were given") << QList<double>{52, 50} << QList<double>{60, 50};
    QTest::newRow("the same") << QList<double>{50, 50} << QList<double>{50, 60};
    QTest::newRow("at the bottom") << QList<double>{99, 98} << QList<double>{100, 90};
    QTest::newRow("beyond both ends") << QList<double>{-20, 130} << QList<double>{0, 100};
}

void LabelPlacesTest::labelsAreSpreadOut()
{
    QFETCH(QList<double>, wanted);
    const std::vector<double> heights = spreadOut({wanted.begin(), wanted.end()}, 10, 0, 100);
    QTEST(QList<double>(heights.begin(), heights.end()), "heights");
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::LabelPlacesTest)
#include "tst_labelplaces.moc"
