// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contributionschart.h"

#include "testlib/scenariobuilder.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

/// One constraint, whose criteria add these points to the margin.
engine::Scenario scenarioOf(const std::vector<std::pair<std::string, double>>& criteria)
{
    ScenarioBuilder builder;
    builder.emptyConstraint("latency");
    for (const auto& [name, points] : criteria) {
        const double difference = points * double(criteria.size());
        builder.criterion(name, 50, std::max(0.0, -difference), std::max(0.0, difference));
    }
    return builder.component("api", {100}).build();
}

engine::Scenario twoSides()
{
    return scenarioOf({{"supply", -3}, {"tail", 5.04}, {"memory", 2.5}, {"hiring", -6.2}, {"nothing", 0}});
}

void show(ContributionsChart& chart, const engine::Scenario& scenario)
{
    chart.present({scenario, engine::analyse(scenario)});
}

QChartView& viewOf(const ContributionsChart& chart)
{
    return *chart.findChild<QChartView*>();
}

QList<QBarSet*> barsOf(const ContributionsChart& chart)
{
    return qobject_cast<QHorizontalStackedBarSeries*>(viewOf(chart).chart()->series().constFirst())->barSets();
}

QList<qreal> valuesOf(const QBarSet& set)
{
    QList<qreal> values;
    for (int i = 0; i < set.count(); ++i) {
        values << set.at(i);
    }
    return values;
}

QString toolTipAt(const ContributionsChart& chart, const QPointF& place)
{
    QWidget* const viewport = viewOf(chart).viewport();
    QHelpEvent event(QEvent::ToolTip, place.toPoint(), viewport->mapToGlobal(place.toPoint()));
    QCoreApplication::sendEvent(viewport, &event);
    return QToolTip::text();
}

/// Counts how often a widget is painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget* widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

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
    void aTickChangesValuesOnlyAndPaintsOnce();
    void theSameStateIsNotPaintedAgain();
    void whileTheHandMovesTheBarsThatWereAreOutlined();
    void whatCannotBeComparedHasNoGhost_data();
    void whatCannotBeComparedHasNoGhost();
    void whileNothingWeighsItSaysSo();
    void aChangedPaletteChangesTheColours();
    void rightToLeftThePictureHasItsNamesOnTheRight();
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

void ContributionsChartTest::aTickChangesValuesOnlyAndPaintsOnce()
{
    // GIVEN a chart on the screen
    ContributionsChart chart;
    chart.resize(600, 450);
    show(chart, twoSides());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents();
    QChart* const picture = viewOf(chart).chart();
    const QList<QAbstractSeries*> series = picture->series();
    const QList<QAbstractAxis*> axes = picture->axes();
    const QSignalSpy ranges(qobject_cast<QValueAxis*>(picture->axes(Qt::Horizontal).constFirst()),
                            &QValueAxis::rangeChanged);

    // WHEN the hand moves a little
    PaintCount paints(viewOf(chart).viewport());
    show(chart, scenarioOf({{"supply", -3.1}, {"tail", 5.2}, {"memory", 2.4}, {"hiring", -6.1}, {"nothing", 0}}));
    QCoreApplication::processEvents();

    // THEN only values have changed, in one paint
    QCOMPARE(picture->series(), series);
    QCOMPARE(picture->axes(), axes);
    QCOMPARE(ranges.count(), 0);
    QCOMPARE(valuesOf(*barsOf(chart)[0]).constLast(), 5.2);
    QCOMPARE(paints.count, 1);
}

void ContributionsChartTest::theSameStateIsNotPaintedAgain()
{
    ContributionsChart chart;
    chart.resize(600, 450);
    show(chart, twoSides());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents();
    PaintCount paints(viewOf(chart).viewport());
    show(chart, twoSides());
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
}

void ContributionsChartTest::whileTheHandMovesTheBarsThatWereAreOutlined()
{
    // GIVEN a bar for Rust that has shrunk and one for Go that has grown since the hand took hold
    ContributionsChart chart;
    chart.resize(600, 300);
    chart.setPalette(Theme::light().palette());
    const engine::Analysis before = engine::analyse(scenarioOf({{"tail", 8}, {"supply", -2}}));
    const engine::Scenario scenario = scenarioOf({{"tail", 4}, {"supply", -6}});
    const engine::Analysis analysis = engine::analyse(scenario);
    chart.present({scenario, analysis, 0, &before});

    // THEN each has an outline from the zero line to where it was, which leaves the bar's own length to see
    const QBarSet* const rust = barsOf(chart)[0];
    const auto xOf = [&chart](double points) {
        QChart* const picture = viewOf(chart).chart();
        return picture->mapToPosition({points, 0}, picture->series().constFirst()).x();
    };
    QCOMPARE(valuesOf(*rust), (QList<qreal>{0, 4}));
    QCOMPARE(chart.ghostArea(0)->left(), xOf(0));
    QCOMPARE(chart.ghostArea(0)->right(), xOf(8));
    QCOMPARE(chart.ghostArea(1)->left(), xOf(-2));
    QCOMPARE(chart.ghostArea(1)->right(), xOf(0));
    const auto isOutlined = [&chart](double x) {
        const QImage picture = chart.grab().toImage();
        const int y = qRound(chart.rowArea(0).center().y());
        return picture.pixelColor(qRound(x), y) != Theme::light().surface ||
               picture.pixelColor(qRound(x) - 1, y) != Theme::light().surface;
    };
    const double end = xOf(8);
    QVERIFY(isOutlined(end));

    // WHEN the hand lets go, it is gone
    show(chart, scenario);
    QVERIFY(!chart.ghostArea(0).has_value());
    QVERIFY(!isOutlined(end));
    // AND the axis, which had to hold both, may be smaller only now
    QVERIFY(xOf(8) >= end);
}

void ContributionsChartTest::whatCannotBeComparedHasNoGhost_data()
{
    QTest::addColumn<engine::Scenario>("before");
    engine::Scenario undecided = twoSides();
    undecided.components[0].importances = {0};
    QTest::newRow("nothing weighed anything") << undecided;
    QTest::newRow("fewer criteria") << scenarioOf({{"tail", 5}});
    engine::Scenario none = twoSides();
    none.components.clear();
    QTest::newRow("no such component") << none;
}

void ContributionsChartTest::whatCannotBeComparedHasNoGhost()
{
    QFETCH(engine::Scenario, before);
    const engine::Analysis was = engine::analyse(before);
    const engine::Scenario scenario = twoSides();
    const engine::Analysis analysis = engine::analyse(scenario);
    ContributionsChart chart;
    chart.resize(600, 300);
    chart.present({scenario, analysis, 0, &was});
    QVERIFY(!chart.ghostArea(0).has_value());
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

void ContributionsChartTest::aChangedPaletteChangesTheColours()
{
    // GIVEN a light chart
    ContributionsChart chart;
    chart.setPalette(Theme::light().palette());
    show(chart, twoSides());
    QCOMPARE(barsOf(chart)[0]->color(), Theme::light().rust);
    QCOMPARE(barsOf(chart)[1]->color(), Theme::light().go);

    // WHEN its palette becomes dark
    chart.setPalette(Theme::night().palette());

    // THEN so do its bars and its background
    QCOMPARE(barsOf(chart)[0]->color(), Theme::night().rust);
    QCOMPARE(barsOf(chart)[1]->color(), Theme::night().go);
    QCOMPARE(viewOf(chart).backgroundBrush().color(), Theme::night().surface);
    QCOMPARE(chart.grab().toImage().pixelColor(1, chart.height() - 1), Theme::night().surface);
}

void ContributionsChartTest::rightToLeftThePictureHasItsNamesOnTheRight()
{
    // GIVEN a chart from left to right
    ContributionsChart chart;
    chart.resize(600, 300);
    show(chart, twoSides());
    QChart& picture = *viewOf(chart).chart();
    const double leftToRight = picture.plotArea().center().x();

    // WHEN the layout turns around
    chart.setLayoutDirection(Qt::RightToLeft);

    // THEN the bars make room on the other side, and Rust still speaks to the right
    QVERIFY(picture.plotArea().center().x() < leftToRight);
    QAbstractSeries* const series = picture.series().constFirst();
    QVERIFY(picture.mapToPosition({5, 0}, series).x() > picture.mapToPosition({0, 0}, series).x());
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
