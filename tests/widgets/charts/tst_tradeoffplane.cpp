// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoffplane.h"

#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steelyard::testing;

namespace steelyard
{

class TradeOffPlaneTest : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesAndTheBarAreInThePlane();
    void withoutConstraintsOnAnAxisThereIsNoPlane();
    void theBarIsCutAtTheEdge_data();
    void theBarIsCutAtTheEdge();
    void rustIsBeyondTheBarExactlyWhenItClears_data();
    void rustIsBeyondTheBarExactlyWhenItClears();
};

void TradeOffPlaneTest::bothLanguagesAndTheBarAreInThePlane()
{
    const engine::Scenario scenario = ScenarioBuilder()
                                          .constraint("latency", 40, 80)
                                          .constraint("cost", 70, 50, engine::Axis::Delivery)
                                          .component("api", {60, 40});
    const auto places = tradeOffPlaces(*engine::analyse(scenario).components[0].balance);
    QVERIFY(places.has_value());
    QCOMPARE(places->go, QPointF(70, 40));
    QCOMPARE(places->rust, QPointF(50, 80));
    QCOMPARE(rounded(places->bar.deliveryShare), 0.4);
    QCOMPARE(rounded(places->bar.runtimeShare), 0.6);
    QCOMPARE(rounded(places->bar.value), 57.0); // 0.4 · 70 + 0.6 · 40 + 5
}

void TradeOffPlaneTest::withoutConstraintsOnAnAxisThereIsNoPlane()
{
    for (const engine::Axis axis : {engine::Axis::Delivery, engine::Axis::Runtime}) {
        const engine::Scenario scenario = ScenarioBuilder().constraint("only", 40, 80, axis).component("api", {60});
        QVERIFY(!tradeOffPlaces(*engine::analyse(scenario).components[0].balance).has_value());
    }
}

void TradeOffPlaneTest::theBarIsCutAtTheEdge_data()
{
    QTest::addColumn<double>("delivery");
    QTest::addColumn<double>("value");
    QTest::addColumn<QPolygonF>("ends"); ///< from left to right, then upwards
    QTest::addColumn<double>("beyond");  ///< area
    QTest::newRow("from corner to corner") << 0.5 << 50.0 << QPolygonF({{0, 100}, {100, 0}}) << 5000.0;
    QTest::newRow("through two opposite edges") << 0.2 << 50.0 << QPolygonF({{0, 62.5}, {100, 37.5}}) << 5000.0;
    QTest::newRow("around a corner") << 0.5 << 90.0 << QPolygonF({{80, 100}, {100, 80}}) << 200.0;
    QTest::newRow("only runtime weighs") << 0.0 << 30.0 << QPolygonF({{0, 30}, {100, 30}}) << 7000.0;
    QTest::newRow("only delivery weighs") << 1.0 << 30.0 << QPolygonF({{30, 0}, {30, 100}}) << 7000.0;
    QTest::newRow("out of reach") << 0.5 << 120.0 << QPolygonF() << 0.0;
    QTest::newRow("below everything") << 0.5 << -1.0 << QPolygonF() << 10000.0;
}

void TradeOffPlaneTest::theBarIsCutAtTheEdge()
{
    QFETCH(double, delivery);
    QFETCH(double, value);
    QFETCH(QPolygonF, ends);
    QFETCH(double, beyond);

    const SeenBar seen = seenBar({delivery, 1 - delivery, value}, {0, 0, 100, 100});

    QPolygonF line = seen.line ? QPolygonF({seen.line->p1(), seen.line->p2()}) : QPolygonF();
    std::ranges::sort(line, {}, [](const QPointF& end) { return std::pair(end.x(), end.y()); });
    QCOMPARE(line.size(), ends.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        QCOMPARE(line[i], ends[i]);
    }
    double area = 0;
    for (qsizetype i = 0; i < seen.beyond.size(); ++i) {
        const QPointF& one = seen.beyond[i];
        const QPointF& next = seen.beyond[(i + 1) % seen.beyond.size()];
        area += (one.x() * next.y() - next.x() * one.y()) / 2;
    }
    QVERIFY(closeTo(std::abs(area), beyond));
}

void TradeOffPlaneTest::rustIsBeyondTheBarExactlyWhenItClears_data()
{
    QTest::addColumn<double>("latency");
    for (int latency = 0; latency <= 100; latency += 10) {
        QTest::addRow("latency %d", latency) << double(latency);
    }
}

void TradeOffPlaneTest::rustIsBeyondTheBarExactlyWhenItClears()
{
    QFETCH(double, latency);
    const engine::Scenario scenario = ScenarioBuilder()
                                          .constraint("latency", 40, 80)
                                          .constraint("longevity", 60, 70)
                                          .constraint("cost", 70, 35, engine::Axis::Delivery)
                                          .component("api", {latency, 10, 50});
    const engine::Balance balance = *engine::analyse(scenario).components[0].balance;
    const TradeOffPlaces places = *tradeOffPlaces(balance);
    const QPolygonF beyond = seenBar(places.bar, {0, 0, 100, 100}).beyond;
    QCOMPARE(beyond.containsPoint(places.rust, Qt::OddEvenFill), balance.clears);
    QVERIFY(!beyond.containsPoint(places.go, Qt::OddEvenFill));
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::TradeOffPlaneTest)
#include "tst_tradeoffplane.moc"
