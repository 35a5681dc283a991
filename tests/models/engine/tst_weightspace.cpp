// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weightspace.h"
#include "testlib/rounded.h"

#include <QTest>

#include <cmath>

using namespace steelyard::engine;
using namespace steelyard::testing;

using Numbers = QList<double>;

/// MODEL §8 where it can be worked out by hand.
class WeightSpaceTest : public QObject
{
    Q_OBJECT
private slots:
    void aPartOfTheSimplexHasItsContent_data();
    void aPartOfTheSimplexHasItsContent();
    void smallPartsKeepTheirDigits();
    void theBarAndNoughtAreTwoThresholds();
    void centralWeightsAreTheMeansOfBothParts();
    void centralWeightsAreAbsentOfAnEmptyPart_data();
    void centralWeightsAreAbsentOfAnEmptyPart();
    void theDialSaysWhereTheSideCanChange_data();
    void theDialSaysWhereTheSideCanChange();
    void theDialAgreesWithALineWorkedOutByHand();
};

namespace
{

std::vector<double> vectorOf(const Numbers& numbers)
{
    return {numbers.begin(), numbers.end()};
}

WeightSpace spaceOf(const Numbers& shares, const Numbers& differences, double burdenOfProof)
{
    return weightSpace(vectorOf(shares), vectorOf(differences), burdenOfProof);
}

} // namespace

void WeightSpaceTest::aPartOfTheSimplexHasItsContent_data()
{
    QTest::addColumn<Numbers>("knots");
    QTest::addColumn<double>("above");
    QTest::newRow("one, above") << Numbers{3} << 1.0;
    QTest::newRow("one, below") << Numbers{-3} << 0.0;
    QTest::newRow("one, on the line") << Numbers{0} << 0.0;
    QTest::newRow("two") << Numbers{3, -1} << 0.75;
    QTest::newRow("S3 below a half") << Numbers{1, 1, -1} << 0.75;
    QTest::newRow("S1 above a half") << Numbers{1, -1, -1} << 0.25;
    QTest::newRow("one of four above a half") << Numbers{-2, -2, 2, -2} << 0.125;
    QTest::newRow("a tie of two and two") << Numbers{1, -1, 1, -1} << 0.5;
    QTest::newRow("what is on the line changes nothing") << Numbers{3, 0, -1} << 0.75;
    QTest::newRow("nothing below") << Numbers{3, 0, 0} << 1.0;
    QTest::newRow("nothing above") << Numbers{-3, 0, 0} << 0.0;
    QTest::newRow("all on the line") << Numbers{0, 0, 0} << 0.0;
    QTest::newRow("hardly above is on the line") << Numbers{9e-10, -1e-10} << 0.0;
    QTest::newRow("just above") << Numbers{2e-9, 0} << 1.0;
}

void WeightSpaceTest::aPartOfTheSimplexHasItsContent()
{
    QFETCH(const Numbers, knots);
    QFETCH(const double, above);
    const HalfSpace parts = halfSpace(vectorOf(knots));
    QCOMPARE(rounded(parts.above), above);
    QCOMPARE(rounded(parts.notAbove), 1 - above);
}

void WeightSpaceTest::smallPartsKeepTheirDigits()
{
    // GIVEN one constraint a little above the line and twenty far below: P(> 0) = ∏ u/(u + l)
    std::vector<double> knots(21, -50);
    knots.front() = 0.01;
    double expected = 1;
    for (int i = 0; i < 20; ++i)
        expected *= 0.01 / 50.01;
    // THEN a part of 10⁻⁷⁴ has all its digits, and so has its mirror image
    QVERIFY(std::abs(halfSpace(knots).above / expected - 1) < 1e-12);
    for (double& knot : knots)
        knot = -knot;
    QVERIFY(std::abs(halfSpace(knots).notAbove / expected - 1) < 1e-12);
}

void WeightSpaceTest::theBarAndNoughtAreTwoThresholds()
{
    const WeightSpace space = spaceOf({0.5, 0.5}, {15, -5}, 5);
    QCOMPARE(rounded(space.rustAhead), 0.75);
    QCOMPARE(rounded(space.rustClears), 0.5);
}

void WeightSpaceTest::centralWeightsAreTheMeansOfBothParts()
{
    // S1 uniform above and below 0.4
    const WeightSpace space = spaceOf({0.5, 0.5}, {30, -20}, 0);
    QCOMPARE(rounded(*space.centralRust), (Numbers{0.7, 0.3}));
    QCOMPARE(rounded(*space.centralGo), (Numbers{0.2, 0.8}));
    // Where all knots are equal to nought, Rust clears nowhere and the rest is everything.
    QCOMPARE(rounded(*spaceOf({1, 0}, {5, 5}, 5).centralGo), (Numbers{0.5, 0.5}));
}

void WeightSpaceTest::centralWeightsAreAbsentOfAnEmptyPart_data()
{
    QTest::addColumn<Numbers>("differences");
    QTest::addColumn<bool>("rust");
    QTest::addColumn<bool>("go");
    QTest::newRow("both") << Numbers{10, 0} << true << true;
    QTest::newRow("clears everywhere") << Numbers{10, 6} << true << false;
    QTest::newRow("clears nowhere") << Numbers{4, 0} << false << true;
    QTest::newRow("clears but for an edge") << Numbers{10, 5} << true << false;
    QTest::newRow("reaches the bar at an edge") << Numbers{4, 5} << false << true;
    QTest::newRow("on the bar everywhere") << Numbers{5, 5} << false << true;
}

void WeightSpaceTest::centralWeightsAreAbsentOfAnEmptyPart()
{
    QFETCH(const Numbers, differences);
    const WeightSpace space = spaceOf({0.5, 0.5}, differences, 5);
    QTEST(space.centralRust.has_value(), "rust");
    QTEST(space.centralGo.has_value(), "go");
}

void WeightSpaceTest::theDialSaysWhereTheSideCanChange_data()
{
    QTest::addColumn<Numbers>("shares");
    QTest::addColumn<Numbers>("differences");
    QTest::addColumn<double>("flipsAt"); // −1: nowhere
    QTest::newRow("from above") << Numbers{0.5, 0.5} << Numbers{20, 0} << 0.5;
    QTest::newRow("from below") << Numbers{0, 1} << Numbers{20, 0} << 0.25;
    QTest::newRow("on the bar, some below") << Numbers{0.25, 0.75} << Numbers{20, 0} << 0.0;
    QTest::newRow("hardly below the bar counts as on it")
        << Numbers{0.25 - 1e-11, 0.75 + 1e-11} << Numbers{20, 0} << 0.0;
    QTest::newRow("no weighting is below") << Numbers{0.5, 0.5} << Numbers{20, 5} << -1.0;
    QTest::newRow("no weighting is above") << Numbers{0.5, 0.5} << Numbers{4, 5} << -1.0;
    QTest::newRow("on the bar everywhere") << Numbers{0.5, 0.5} << Numbers{5, 5} << -1.0;
    QTest::newRow("one constraint") << Numbers{1} << Numbers{7} << -1.0;
}

void WeightSpaceTest::theDialSaysWhereTheSideCanChange()
{
    QFETCH(const Numbers, shares);
    QFETCH(const Numbers, differences);
    QFETCH(const double, flipsAt);
    const Disagreement dial = spaceOf(shares, differences, 5).disagreement;
    QCOMPARE(rounded(dial.flipsAt.value_or(-1)), flipsAt);
    for (std::size_t i = 0; i < dial.holdsAt.size(); ++i) {
        // Up to where it can flip, it holds for certain.
        if (flipsAt < 0 || Disagreement::levels[i] <= flipsAt)
            QCOMPARE(rounded(dial.holdsAt[i]), 1.0);
        else
            QVERIFY(dial.holdsAt[i] < 1);
    }
}

void WeightSpaceTest::theDialAgreesWithALineWorkedOutByHand()
{
    // GIVEN m = 10, the bar at 5 and knots 15 and −5: at ε the margin is uniform over 5 ± 10ε above the bar
    const std::vector<double> shares{0.5, 0.5};
    const std::vector<double> differences{20, 0};
    QCOMPARE(rounded(holdsAt(shares, differences, 5, 0)), 1.0);
    QCOMPARE(rounded(holdsAt(shares, differences, 5, 0.5)), 1.0);
    QCOMPARE(rounded(holdsAt(shares, differences, 5, 0.8)), rounded(13.0 / 16));
    QCOMPARE(rounded(holdsAt(shares, differences, 5, 1)), 0.75);
}

QTEST_APPLESS_MAIN(WeightSpaceTest)
#include "tst_weightspace.moc"
