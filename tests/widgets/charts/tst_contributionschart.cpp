// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contributionsfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class ContributionsChartTest : public QObject
{
    Q_OBJECT

private slots:
    void barsAreTheContributionsFromTheTop();
    void theTableListsAllCriteria();
    void theInsightNamesTheStrongest_data();
    void theInsightNamesTheStrongest();
    void theSmallestAreCountedWhereThereIsNoRoom();
    void longNamesAreShortenedAndToldInFull();
    void namesThatOccurTwiceAreBothShown();
    void namesAreNeverTakenForHtml();
    void whileNothingWeighsItSaysSo();
    void aClickOnAHiddenChartIsHarmless();
};

void ContributionsChartTest::barsAreTheContributionsFromTheTop()
{
    // GIVEN a chart with room for all
    ContributionsChart chart;
    chart.resize(600, 450);

    // WHEN five criteria are shown
    show(chart, twoSides());

    // THEN the bars stand in the order of the rows, which the axis counts from below
    const QList<qreal> rust = valuesOf(*barsOf(chart)[0]);
    const QList<qreal> go = valuesOf(*barsOf(chart)[1]);
    QCOMPARE(rust, (QList<qreal>{0, 0, 0, 2.5, 5.04}));
    QCOMPARE(go, (QList<qreal>{0, -3, -6.2, 0, 0}));
    QCOMPARE(chart.shownRows().front().criterion, u"tail"_s);
    QCOMPARE(chart.remainder(), QString());
    // AND the axis is the same to both sides
    const auto* axis = qobject_cast<QValueAxis*>(viewOf(chart).chart()->axes(Qt::Horizontal).constFirst());
    QCOMPARE(axis->max(), 8.0);
    QCOMPARE(axis->min(), -8.0);
}

void ContributionsChartTest::theTableListsAllCriteria()
{
    // GIVEN a chart too small for all
    ContributionsChart chart;
    chart.resize(300, 60);
    show(chart, twoSides());

    // THEN its table has all of them
    const ChartTable expected{{u"Criterion"_s, u"Constraint"_s, u"Weight"_s, u"Speaks for"_s, u"Points"_s},
                              {{u"tail"_s, u"latency"_s, u"20\u00A0%"_s, u"Rust"_s, u"5.0"_s},
                               {u"memory"_s, u"latency"_s, u"20\u00A0%"_s, u"Rust"_s, u"2.5"_s},
                               {u"hiring"_s, u"latency"_s, u"20\u00A0%"_s, u"Go"_s, u"6.2"_s},
                               {u"supply"_s, u"latency"_s, u"20\u00A0%"_s, u"Go"_s, u"3.0"_s},
                               {u"nothing"_s, u"latency"_s, u"20\u00A0%"_s, u"neither"_s, u"0.0"_s}}};
    QCOMPARE(chart.table().header, expected.header);
    QCOMPARE(chart.table().rows, expected.rows);
}

void ContributionsChartTest::theInsightNamesTheStrongest_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<QString>("insight");
    QTest::newRow("both sides")
        << twoSides() << u"tail speaks most for Rust, with 5.0 points; hiring speaks most for Go, with 6.2."_s;
    QTest::newRow("only Rust") << scenarioOf({{"tail", 5}, {"memory", 2}})
                               << u"Nothing speaks for Go; tail speaks most for Rust, with 5.0 points."_s;
    QTest::newRow("only Go") << scenarioOf({{"tail", -5}, {"memory", -7}})
                             << u"Nothing speaks for Rust; memory speaks most for Go, with 7.0 points."_s;
    QTest::newRow("nothing") << scenarioOf({{"tail", 0}}) << u"No criterion adds anything to the margin."_s;
    engine::Scenario undecided = twoSides();
    undecided.components[0].importances = {0};
    QTest::newRow("undecided") << undecided << u"Nothing weighs anything yet."_s;
    QTest::newRow("a name like a placeholder")
        << scenarioOf({{"%2", 5}}) << u"Nothing speaks for Go; %2 speaks most for Rust, with 5.0 points."_s;
}

void ContributionsChartTest::theInsightNamesTheStrongest()
{
    QFETCH(engine::Scenario, scenario);
    ContributionsChart chart;
    show(chart, scenario);
    QTEST(chart.insight(), "insight");
}

void ContributionsChartTest::theSmallestAreCountedWhereThereIsNoRoom()
{
    // GIVEN thirty criteria of different size
    std::vector<std::pair<std::string, double>> criteria;
    for (int i = 1; i <= 30; ++i) {
        criteria.emplace_back("c" + std::to_string(i), (i % 2 == 0 ? 0.1 : -0.1) * i);
    }
    ContributionsChart chart;

    // WHEN there is room for some
    chart.resize(400, 200);
    show(chart, scenarioOf(criteria));

    // THEN the largest are shown and the others counted
    const auto shown = int(chart.shownRows().size());
    QVERIFY(shown > 3 && shown < 30);
    QCOMPARE(chart.remainder(), u"and %1 smaller ones"_s.arg(30 - shown));
    QVERIFY(std::ranges::all_of(chart.shownRows(), [shown](const ContributionRow& row) {
        return std::abs(row.points) > 0.1 * (30 - shown) + 0.05;
    }));
    // AND all lines are within the chart
    QVERIFY(chart.rowArea(std::size_t(shown)).bottom() <= chart.height());

    // WHEN there is room for all
    chart.resize(400, 1000);
    QCoreApplication::processEvents();
    chart.grab();

    // THEN all are shown
    QCOMPARE(chart.shownRows().size(), std::size_t{30});
    QCOMPARE(chart.remainder(), QString());
}

void ContributionsChartTest::longNamesAreShortenedAndToldInFull()
{
    // GIVEN a name wider than the chart, on Go's side and with the longest bar
    const QString name = u"A name that goes on and on "_s.repeated(6).trimmed();
    ContributionsChart chart;
    chart.resize(400, 200);

    // WHEN it is shown
    show(chart, scenarioOf({{name.toStdString(), -6}, {"short", 2}}));
    chart.show();

    // THEN it ends before its bar
    QVERIFY(chart.shownName(1).endsWith(u'…'));
    QVERIFY(name.startsWith(chart.shownName(1).chopped(1)));
    const QFontMetricsF metrics(sized(chart.font(), TextSize::Small));
    QChart& picture = *viewOf(chart).chart();
    const double bar = picture.mapToPosition({-6, 0}, picture.series().constFirst()).x();
    QVERIFY(metrics.horizontalAdvance(chart.shownName(1)) + metrics.horizontalAdvance(u"6.0"_s) < bar);
    QCOMPARE(chart.shownName(0), u"short"_s);
    // AND the tooltip has all of it
    QVERIFY(toolTipAt(chart, chart.rowArea(1).center()).contains(name + u" (latency): 6.0 points for Go"_s));
}

void ContributionsChartTest::namesThatOccurTwiceAreBothShown()
{
    ContributionsChart chart;
    chart.resize(400, 200);
    show(chart, scenarioOf({{"same", 3}, {"same", 2}}));
    QCOMPARE(chart.shownRows().size(), std::size_t{2});
    QCOMPARE(valuesOf(*barsOf(chart)[0]), (QList<qreal>{2, 3}));
}

void ContributionsChartTest::namesAreNeverTakenForHtml()
{
    ContributionsChart chart;
    chart.resize(400, 200);
    show(chart, scenarioOf({{"<img src=/etc/passwd>", 3}}));
    chart.show();
    QVERIFY(toolTipAt(chart, chart.rowArea(0).center()).contains(u"&lt;img src=/etc/passwd&gt;"_s));
}

void ContributionsChartTest::whileNothingWeighsItSaysSo()
{
    // GIVEN a chart that shows something
    ContributionsChart chart;
    show(chart, twoSides());
    QVERIFY(!viewOf(chart).isHidden());

    // WHEN nothing weighs any more
    engine::Scenario undecided = twoSides();
    undecided.components[0].importances = {0};
    show(chart, undecided);

    // THEN the chart makes way for a line of text, and its table is empty
    QVERIFY(viewOf(chart).isHidden());
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(!chart.grab().isNull());
}

void ContributionsChartTest::aClickOnAHiddenChartIsHarmless()
{
    ContributionsChart chart;
    chart.resize(400, 200);
    show(chart, twoSides());
    chart.show();
    viewOf(chart).chart()->hide();
    QTest::mouseClick(viewOf(chart).viewport(), Qt::LeftButton);
    QTest::mouseDClick(viewOf(chart).viewport(), Qt::LeftButton);
    QVERIFY(!viewOf(chart).chart()->isVisible());
}

} // namespace steelyard

QTEST_MAIN(steelyard::ContributionsChartTest)
#include "tst_contributionschart.moc"
