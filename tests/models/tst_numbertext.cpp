// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"
#include "testlib/warnings.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace steelyard
{

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void pointsHaveOneDecimalAndTheTrueMinus_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 5.0 << u"5.0"_s;
        QTest::newRow("rounded up") << 2.449999 << u"2.4"_s;
        QTest::newRow("negative") << -11.24 << u"\u221211.2"_s;
        QTest::newRow("nothing") << 0.0 << u"0.0"_s;
        QTest::newRow("a little less than nothing has no sign") << -0.04 << u"0.0"_s;
        QTest::newRow("a hundred") << 100.0 << u"100.0"_s;
    }
    void pointsHaveOneDecimalAndTheTrueMinus()
    {
        QFETCH(double, value);
        QTEST(points(value), "text");
    }

    void pointsBesideAThresholdLookDifferentWhenTheyAre_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("text");
        QTest::newRow("far") << 2.4 << 5.0 << u"2.4"_s;
        QTest::newRow("just below") << 4.96 << 5.0 << u"4.96"_s;
        QTest::newRow("very close") << 4.9961 << 5.0 << u"4.996"_s;
        QTest::newRow("just above") << 5.04 << 5.0 << u"5.04"_s;
        QTest::newRow("equal") << 5.0 << 5.0 << u"5.0"_s;
        QTest::newRow("closer than is ever shown") << 4.99999 << 5.0 << u"5.000"_s;
    }
    void pointsBesideAThresholdLookDifferentWhenTheyAre()
    {
        QFETCH(double, value);
        QFETCH(double, threshold);
        QTEST(pointsBeside(value, threshold), "text");
    }

    void plainNumbersHaveTheDecimalsTheyNeed_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 62.0 << u"62"_s;
        QTest::newRow("one") << 33.5 << u"33.5"_s;
        QTest::newRow("two") << 57.2346 << u"57.23"_s;
        QTest::newRow("no zeros at the end") << 5.004 << u"5"_s;
        QTest::newRow("nearly the next") << 4.9999 << u"5"_s;
        QTest::newRow("by a machine's rounding") << 100 * 0.29 << u"29"_s;
        QTest::newRow("negative") << -2.5 << u"\u22122.5"_s;
        QTest::newRow("nothing") << 0.0 << u"0"_s;
    }
    void plainNumbersHaveTheDecimalsTheyNeed()
    {
        QFETCH(double, value);
        QTEST(plainNumber(value), "text");
    }

    void sharesAreWholePerCents_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("some") << 0.212 << u"21\u00a0%"_s;
        QTest::newRow("nothing") << 0.0 << u"0\u00a0%"_s;
        QTest::newRow("hardly anything") << 0.0004 << u"under 1\u00a0%"_s;
        QTest::newRow("what rounds to one") << 0.005 << u"1\u00a0%"_s;
        QTest::newRow("all") << 1.0 << u"100\u00a0%"_s;
    }
    void sharesAreWholePerCents()
    {
        QFETCH(double, share);
        QTEST(percent(share), "text");
    }

    void sharesBesideAThresholdLookDifferentWhenTheyAre_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("text");
        QTest::newRow("far") << 0.31 << 0.4 << u"31\u00a0%"_s;
        QTest::newRow("just below") << 0.3962 << 0.4 << u"39.6\u00a0%"_s;
        QTest::newRow("very close") << 0.39961 << 0.4 << u"39.96\u00a0%"_s;
        QTest::newRow("equal") << 0.4 << 0.4 << u"40\u00a0%"_s;
    }
    void sharesBesideAThresholdLookDifferentWhenTheyAre()
    {
        QFETCH(double, share);
        QFETCH(double, threshold);
        QTEST(percentBeside(share, threshold), "text");
    }

    void aShareOfTheSlidersIsTheirsUnlessItLooksLikeTheThreshold()
    {
        QCOMPARE(percentBeside(0.1667, 16, 0.42), u"16\u00a0%"_s);
        QCOMPARE(percentBeside(0.1667, 16, 0.158), u"16.7\u00a0%"_s);
    }

    void aChosenShareIsShownAsItWasChosen_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 0.4 << u"40\u00a0%"_s;
        QTest::newRow("with a decimal") << 0.335 << u"33.5\u00a0%"_s;
    }
    void aChosenShareIsShownAsItWasChosen()
    {
        QFETCH(double, share);
        QTEST(plainPercent(share), "text");
    }

    void numbersFollowTheLanguageOfThePerson()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(points(-2.4), u"\u22122,4"_s);
        QCOMPARE(pointsBeside(4.96, 5), u"4,96"_s);
        QCOMPARE(plainNumber(33.5), u"33,5"_s);
        QCOMPARE(percentBeside(0.3962, 0.4), u"39,6\u00a0%"_s);
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::NumberTextTest)
#include "tst_numbertext.moc"
