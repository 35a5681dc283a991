// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shares.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

#include <numeric>

using namespace steelyard::engine;
using namespace steelyard::testing;

class SharesTest : public QObject
{
    Q_OBJECT
private slots:
    void sharesAreImportancesByTheirSum();
    void nothingHasSharesWhereNothingWeighs();
    void theSmallestImportanceStillWeighs();
    void partsAreCriteriaByTheirSum();
    void partsAreEqualWhereNoCriterionWeighs();
    void importancesKeepTheSumOfBefore();
    void importancesSumToAHundredWhereNothingWeighedBefore();
    void importancesAreScaledDownToAHundred();
    void wholePercentsAddUpToAHundred_data();
    void wholePercentsAddUpToAHundred();
    void theOthersKeepTheirProportions();
    void theOthersShareEquallyWhereTheyWeighNothing();
    void theOnlyConstraintKeepsAllTheWeight();
};

void SharesTest::sharesAreImportancesByTheirSum()
{
    QCOMPARE(rounded(sharesOf(std::vector<double>{10, 0, 30})), QList<double>({0.25, 0, 0.75}));
}

void SharesTest::nothingHasSharesWhereNothingWeighs()
{
    QVERIFY(sharesOf(std::vector<double>{0, 0, 0}).empty());
    QVERIFY(sharesOf(std::vector<double>{}).empty());
}

void SharesTest::theSmallestImportanceStillWeighs()
{
    // The sum is compared with 0 exactly, without tolerance.
    QCOMPARE(sharesOf(std::vector<double>{0, 1e-300}), (std::vector<double>{0, 1}));
}

void SharesTest::partsAreCriteriaByTheirSum()
{
    // GIVEN a constraint with criteria of 60 and 20
    const Scenario scenario = ScenarioBuilder().emptyConstraint("g").criterion("a", 60, 0, 0).criterion("b", 20, 0, 0);
    // WHEN their parts are taken, THEN they sum to 1
    QCOMPARE(rounded(partsOf(scenario.constraints[0])), QList<double>({0.75, 0.25}));
}

void SharesTest::partsAreEqualWhereNoCriterionWeighs()
{
    const Scenario scenario = ScenarioBuilder().emptyConstraint("g").criterion("a", 0, 0, 0).criterion("b", 0, 0, 0);
    QCOMPARE(rounded(partsOf(scenario.constraints[0])), QList<double>({0.5, 0.5}));
}

void SharesTest::importancesKeepTheSumOfBefore()
{
    const std::vector<double> importances = importancesOf(std::vector<double>{0.25, 0.75}, std::vector<double>{40, 20});
    QCOMPARE(rounded(importances), QList<double>({15, 45}));
}

void SharesTest::importancesSumToAHundredWhereNothingWeighedBefore()
{
    const std::vector<double> importances = importancesOf(std::vector<double>{0.25, 0.75}, std::vector<double>{0, 0});
    QCOMPARE(rounded(importances), QList<double>({25, 75}));
}

void SharesTest::importancesAreScaledDownToAHundred()
{
    // GIVEN shares that would make one importance 180
    const std::vector<double> shares{0.1, 0.9};
    // WHEN they are taken back to importances
    const std::vector<double> importances = importancesOf(shares, std::vector<double>{100, 100});
    // THEN the largest is 100 and the shares are the same
    QCOMPARE(importances[1], 100.0);
    QCOMPARE(rounded(sharesOf(importances)), QList<double>({0.1, 0.9}));
}

void SharesTest::wholePercentsAddUpToAHundred_data()
{
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<QList<int>>("percents");
    QTest::newRow("thirds: the first gets the rest") << QList<double>{1. / 3, 1. / 3, 1. / 3} << QList<int>{34, 33, 33};
    QTest::newRow("sixths: the first four") << QList<double>(6, 1. / 6) << QList<int>{17, 17, 17, 17, 16, 16};
    QTest::newRow("the largest remainder") << QList<double>{0.104, 0.297, 0.599} << QList<int>{10, 30, 60};
    QTest::newRow("whole already") << QList<double>{0.29, 0.57, 0.14} << QList<int>{29, 57, 14};
    QTest::newRow("equal but for rounding") << QList<double>{0.1 + 0.2 + 0.005 - 1e-15, 0.695} << QList<int>{31, 69};
    QTest::newRow("one") << QList<double>{1} << QList<int>{100};
    QTest::newRow("nothing") << QList<double>{1, 0} << QList<int>{100, 0};
    QTest::newRow("none") << QList<double>{} << QList<int>{};
}

void SharesTest::wholePercentsAddUpToAHundred()
{
    QFETCH(const QList<double>, shares);
    const std::vector<int> percents = wholePercents(shares);
    QTEST(QList<int>(percents.begin(), percents.end()), "percents");
}

void SharesTest::theOthersKeepTheirProportions()
{
    QCOMPARE(rounded(sharesWith(std::vector<double>{0.5, 0.3, 0.2}, 0, 0.75)), QList<double>({0.75, 0.15, 0.1}));
}

void SharesTest::theOthersShareEquallyWhereTheyWeighNothing()
{
    QCOMPARE(rounded(sharesWith(std::vector<double>{0, 1, 0}, 1, 0.5)), QList<double>({0.25, 0.5, 0.25}));
}

void SharesTest::theOnlyConstraintKeepsAllTheWeight()
{
    QCOMPARE(sharesWith(std::vector<double>{1}, 0, 0.3), std::vector<double>{1});
}

QTEST_APPLESS_MAIN(SharesTest)
#include "tst_shares.moc"
