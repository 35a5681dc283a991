// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/distributions.h"
#include "engine/margindistribution.h"
#include "engine/randomstream.h"
#include "testlib/rounded.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace steelyard::engine;
using namespace steelyard::testing;

/// What the simulation draws from, and how it describes what it drew.
class DistributionsTest : public QObject
{
    Q_OBJECT
private slots:
    void theNormalDistributionIsAsInTables_data();
    void theNormalDistributionIsAsInTables();
    void theNormalQuantileUndoesTheDistribution();
    void aTriangleIsDrawnAtItsQuantiles_data();
    void aTriangleIsDrawnAtItsQuantiles();
    void randomNumbersDependOnWhoIsDrawnAndOnNothingElse();
    void randomNumbersAreNormalAndIndependent();
    void quantilesAreThoseOfTheSortedMargins_data();
    void quantilesAreThoseOfTheSortedMargins();
    void theHistogramCountsEveryMarginOnce();
};

void DistributionsTest::theNormalDistributionIsAsInTables_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("p");
    QTest::newRow("median") << 0.0 << 0.5;
    QTest::newRow("5 %") << -1.6448536269514727 << 0.05;
    QTest::newRow("97.5 %") << 1.9599639845400545 << 0.975;
    QTest::newRow("near tail") << -3.0902323061678132 << 0.001;
    QTest::newRow("far tail") << -7.650628092935268 << 1e-14;
}

void DistributionsTest::theNormalDistributionIsAsInTables()
{
    QFETCH(const double, x);
    QFETCH(const double, p);
    QVERIFY(std::abs(normalQuantile(p) - x) < 1e-13 * std::fmax(1, std::abs(x)));
    QVERIFY(std::abs(normalCdf(x) / p - 1) < 1e-12);
}

void DistributionsTest::theNormalQuantileUndoesTheDistribution()
{
    for (double p = 0.0005; p < 1; p += 0.0005) {
        QVERIFY2(std::abs(normalCdf(normalQuantile(p)) - p) < 1e-15, qPrintable(QString::number(p)));
        QCOMPARE(rounded(normalQuantile(p)), rounded(-normalQuantile(1 - p)));
    }
}

void DistributionsTest::aTriangleIsDrawnAtItsQuantiles_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("likely");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("value");
    QTest::newRow("symmetric, median") << 20.0 << 50.0 << 80.0 << 0.5 << 50.0;
    QTest::newRow("rising") << 0.0 << 50.0 << 100.0 << 0.125 << 25.0;
    QTest::newRow("falling") << 0.0 << 50.0 << 100.0 << 0.875 << 75.0;
    QTest::newRow("likely = low") << 0.0 << 0.0 << 100.0 << 0.75 << 50.0;
    QTest::newRow("likely = high") << 0.0 << 100.0 << 100.0 << 0.25 << 50.0;
    QTest::newRow("at likely") << 0.0 << 30.0 << 100.0 << 0.3 << 30.0;
    QTest::newRow("low = high") << 42.0 << 42.0 << 42.0 << 0.9 << 42.0;
}

void DistributionsTest::aTriangleIsDrawnAtItsQuantiles()
{
    QFETCH(const double, low);
    QFETCH(const double, likely);
    QFETCH(const double, high);
    QFETCH(const double, p);
    const Triangular triangle({.low = low, .likely = likely, .high = high});
    QTEST(rounded(triangle.atNormal(normalQuantile(p))), "value");
    QCOMPARE(triangle.isPoint(), low == high);
    // However far out, it stays within its ends.
    QCOMPARE(triangle.atNormal(-40), low);
    QCOMPARE(triangle.atNormal(40), high);
}

void DistributionsTest::randomNumbersDependOnWhoIsDrawnAndOnNothingElse()
{
    const RandomStream stream(1, 2, 3, 4);
    QCOMPARE(stream.normal(17), RandomStream(1, 2, 3, 4).normal(17));
    for (const RandomStream& other :
         {RandomStream(2, 2, 3, 4), RandomStream(1, 3, 3, 4), RandomStream(1, 2, 4, 4), RandomStream(1, 2, 3, 5)})
        QVERIFY(stream.normal(17) != other.normal(17));
    QVERIFY(stream.normal(17) != stream.normal(18));
}

void DistributionsTest::randomNumbersAreNormalAndIndependent()
{
    constexpr std::size_t count = 40'000;
    const RandomStream one(1, 0, 0);
    const RandomStream other(1, 0, 1);
    double sum = 0;
    double squares = 0;
    double products = 0;
    double successors = 0;
    for (std::size_t k = 0; k < count; ++k) {
        sum += one.normal(k);
        squares += one.normal(k) * one.normal(k);
        products += one.normal(k) * other.normal(k);
        successors += one.normal(k) * one.normal(k + 1);
    }
    // Four standard errors of 1/√n, of the squares √2 of that
    const double error = 4 / std::sqrt(double(count));
    QVERIFY(std::abs(sum / count) < error);
    QVERIFY(std::abs(squares / count - 1) < 1.5 * error);
    QVERIFY(std::abs(products / count) < error);
    QVERIFY(std::abs(successors / count) < error);
}

void DistributionsTest::quantilesAreThoseOfTheSortedMargins_data()
{
    QTest::addColumn<QList<double>>("margins");
    const auto drawn = [](qsizetype count, double spread, double step) {
        QList<double> margins;
        for (qsizetype k = 0; k < count; ++k) {
            const double margin = 3 + spread * RandomStream(7, 0, 0).normal(std::uint64_t(k));
            margins.append(step > 0 ? std::round(margin / step) * step : margin);
        }
        return margins;
    };
    QTest::newRow("one") << QList<double>{4};
    QTest::newRow("two") << QList<double>{4, -2};
    QTest::newRow("three") << QList<double>{4, -2, 100};
    QTest::newRow("all equal") << QList<double>(1000, 4.25);
    QTest::newRow("hardly different") << drawn(1000, 1e-13, 0);
    QTest::newRow("many") << drawn(20'000, 12, 0);
    QTest::newRow("many, not a multiple of anything") << drawn(20'011, 12, 0);
    QTest::newRow("in one cell") << drawn(5'003, 1e-4, 0);
    QTest::newRow("with many ties") << drawn(20'000, 12, 5);
    QTest::newRow("mostly beyond the range") << drawn(5'000, 1000, 0);
}

void DistributionsTest::quantilesAreThoseOfTheSortedMargins()
{
    QFETCH(const QList<double>, margins);
    const std::vector<double> values(margins.begin(), margins.end());
    SelectionSpace space;
    const MarginDistribution found = distributionOf(values, {-50, 50}, space, Vectors::Plain);
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < quantileLevels.size(); ++i) {
        const double place = quantileLevels[i] * double(sorted.size() - 1);
        const auto below = std::size_t(place);
        const double above = sorted[std::min(below + 1, sorted.size() - 1)];
        QCOMPARE(rounded(found.quantiles[i]),
                 rounded(sorted[below] + (place - std::floor(place)) * (above - sorted[below])));
    }
    QVERIFY(closeTo(found.mean, std::accumulate(values.begin(), values.end(), 0.0) / double(values.size())));
    // Wide vectors find the same bits.
    QCOMPARE(distributionOf(values, {-50, 50}, space, widestVectors()), found);
}

void DistributionsTest::theHistogramCountsEveryMarginOnce()
{
    // GIVEN margins at the borders of bins of half a point, and beyond them
    const std::vector<double> margins{-100.1, -100, -99.75, -99.5, 0, 0.25, 99.99, 100, 170};
    SelectionSpace space;
    const Histogram found = distributionOf(margins, {-100, 100}, space).histogram;
    QCOMPARE(found.below, 1U);
    QCOMPARE(found.bins[0], 2U);
    QCOMPARE(found.bins[1], 1U);
    QCOMPARE(found.bins[200], 2U);
    QCOMPARE(found.bins[399], 1U);
    QCOMPARE(found.above, 2U);
    QCOMPARE(std::accumulate(found.bins.begin(), found.bins.end(), 0U), 6U);
}

QTEST_APPLESS_MAIN(DistributionsTest)
#include "tst_distributions.moc"
