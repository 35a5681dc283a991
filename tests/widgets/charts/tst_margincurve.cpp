// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/margincurve.h"

#include <QTest>

namespace steelyard
{

/// The picture of a histogram without a picture. Bins are half a point wide.
class MarginCurveTest : public QObject
{
    Q_OBJECT

private slots:
    void aFlatHistogramStaysFlat();
    void smoothingKeepsTheDraws();
    void areasShareTheCurve();
    void nothingIsDrawnOfNothing();
    void fractionsCountWhatLiesBelow();
};

namespace
{

constexpr std::size_t binOfZero = engine::Histogram::binCount / 2;

/// Ten draws in each bin from −2 to 2.
engine::Histogram flat()
{
    engine::Histogram histogram;
    std::fill_n(histogram.bins.begin() + binOfZero - 4, 8, 10U);
    return histogram;
}

} // namespace

void MarginCurveTest::aFlatHistogramStaysFlat()
{
    const MarginCurve curve(flat());
    QCOMPARE(curve.peak(), 10.0);
    QCOMPARE(curve.heightAt(0), 10.0);
    QCOMPARE(curve.heightAt(0.3), 10.0);
    QCOMPARE(curve.heightAt(-50), 0.0);
    QCOMPARE(curve.heightAt(-200), 0.0);
    QCOMPARE(curve.heightAt(200), 0.0);
}

void MarginCurveTest::smoothingKeepsTheDraws()
{
    // GIVEN a hundred draws in one bin
    engine::Histogram histogram;
    histogram.bins[binOfZero] = 100;
    const MarginCurve curve(histogram);

    // THEN they are spread evenly to both sides
    QCOMPARE(curve.heightAt(0.25), 37.5);
    QCOMPARE(curve.heightAt(0.75), 25.0);
    QCOMPARE(curve.heightAt(-0.25), 25.0);
    QCOMPARE(curve.heightAt(1.25), 6.25);
    QCOMPARE(curve.heightAt(1.75), 0.0);
}

void MarginCurveTest::areasShareTheCurve()
{
    // GIVEN
    const MarginCurve curve(flat());

    // WHEN
    const QPolygonF left = curve.area({-10, 1.1}, 20);
    const QPolygonF right = curve.area({1.1, 10}, 20);
    const QPolygonF line = curve.line({-10, 10}, 20);

    // THEN both go to the same place of the curve and back on the axis
    QCOMPARE(left[left.size() - 3], QPointF(1.1, curve.heightAt(1.1) / 20));
    QCOMPARE(right.first(), left[left.size() - 3]);
    QCOMPARE(left.last(), QPointF(-10, 0));
    QCOMPARE(right.last(), QPointF(1.1, 0));
    QCOMPARE(left.size() + right.size(), line.size() + 6);
    QCOMPARE(line.boundingRect(), QRectF(-10, 0, 20, 0.5));
}

void MarginCurveTest::nothingIsDrawnOfNothing()
{
    const MarginCurve empty{engine::Histogram{}};
    QCOMPARE(empty.peak(), 0.0);
    QVERIFY(empty.line({-10, 10}, empty.peak()).isEmpty());
    QVERIFY(empty.area({-10, 10}, empty.peak()).isEmpty());
    QVERIFY(MarginCurve(flat()).area({3, 3}, 1).isEmpty());
}

void MarginCurveTest::fractionsCountWhatLiesBelow()
{
    // GIVEN 80 draws from −2 to 2, and 10 beyond either end
    engine::Histogram histogram = flat();
    histogram.below = 10;
    histogram.above = 10;

    // THEN
    QCOMPARE(fractionBelow(histogram, -3), 0.1);
    QCOMPARE(fractionBelow(histogram, 0), 0.5);
    QCOMPARE(fractionBelow(histogram, 0.25), 0.55);
    QCOMPARE(fractionBelow(histogram, 2), 0.9);
    QCOMPARE(fractionBelow(histogram, 100), 0.9);
    QCOMPARE(fractionBelow(histogram, 500), 0.9);
    QCOMPARE(fractionBelow(engine::Histogram{}, 0), 0.0);
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::MarginCurveTest)
#include "tst_margincurve.moc"
