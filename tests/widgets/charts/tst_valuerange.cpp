// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuerange.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace steelyard
{

class ValueRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void aRangeFits_data();
    void aRangeFits();
    void aRangeHoldsStillUnderTheHand_data();
    void aRangeHoldsStillUnderTheHand();
    void anyMovementEndsInARangeThatHoldsIt();
};

void ValueRangeTest::aRangeFits_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("fittingFrom");
    QTest::addColumn<double>("fittingTo");
    QTest::newRow("with room, in tens") << 52.0 << 74.0 << 0.0 << 40.0 << 80.0;
    QTest::newRow("widened to both sides") << 52.0 << 54.0 << 60.0 << 20.0 << 80.0;
    QTest::newRow("not below 0") << 1.0 << 30.0 << 60.0 << 0.0 << 60.0;
    QTest::newRow("not above 100") << 90.0 << 99.0 << 40.0 << 60.0 << 100.0;
    QTest::newRow("everything") << 0.0 << 100.0 << 40.0 << 0.0 << 100.0;
    QTest::newRow("one value") << 50.0 << 50.0 << 0.0 << 40.0 << 60.0;
    QTest::newRow("as long as can be") << 50.0 << 50.0 << 100.0 << 0.0 << 100.0;
}

void ValueRangeTest::aRangeFits()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, least);
    const ValueRange range = fittingRange({from, to}, least);
    QTEST(range.from, "fittingFrom");
    QTEST(range.to, "fittingTo");
}

void ValueRangeTest::aRangeHoldsStillUnderTheHand_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("holds");
    QTest::newRow("as it was") << 45.0 << 65.0 << true;
    QTest::newRow("nearly at its end") << 45.0 << 68.9 << true;
    QTest::newRow("at its end") << 45.0 << 69.5 << false;
    QTest::newRow("nearly at its begin") << 31.0 << 65.0 << true;
    QTest::newRow("beyond its begin") << 25.0 << 65.0 << false;
    QTest::newRow("a little too long") << 51.0 << 52.0 << true;
}

void ValueRangeTest::aRangeHoldsStillUnderTheHand()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const ValueRange current{30, 70};
    const ValueRange range = steadyRange(current, {from, to}, 20);
    QTEST(range == current, "holds");
    QVERIFY(range.from <= from && to <= range.to);
}

void ValueRangeTest::anyMovementEndsInARangeThatHoldsIt()
{
    // GIVEN values that wander over the whole scale and back, in steps of a hand
    ValueRange range;
    int changes = 0;
    for (int tick = 0; tick <= 400; ++tick) {
        const double at = tick <= 200 ? tick / 2.0 : 200 - tick / 2.0;
        const ValueRange next = steadyRange(range, {at, std::min(100.0, at + 10)}, 40);

        // THEN they are always seen, in tens, and it rarely changes
        QVERIFY(next.from >= 0 && next.to <= 100 && next.length() >= 40);
        QVERIFY(next.from <= at && std::min(100.0, at + 10) <= next.to);
        QCOMPARE(std::fmod(next.from, 10), 0.0);
        changes += next != range ? 1 : 0;
        range = next;
    }
    QVERIFY2(changes <= 12, qPrintable(QString::number(changes)));
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::ValueRangeTest)
#include "tst_valuerange.moc"
