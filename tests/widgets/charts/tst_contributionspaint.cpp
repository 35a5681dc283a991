// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contributionsfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// What of the contributions is painted, and when.
class ContributionsPaintTest : public QObject
{
    Q_OBJECT

private slots:
    void aTickChangesValuesOnlyAndPaintsOnce();
    void theSameStateIsNotPaintedAgain();
    void whileTheHandMovesTheBarsThatWereAreOutlined();
    void whatCannotBeComparedHasNoGhost_data();
    void whatCannotBeComparedHasNoGhost();
    void aChangedPaletteChangesTheColours();
    void rightToLeftThePictureHasItsNamesOnTheRight();
};

void ContributionsPaintTest::aTickChangesValuesOnlyAndPaintsOnce()
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

void ContributionsPaintTest::theSameStateIsNotPaintedAgain()
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

void ContributionsPaintTest::whileTheHandMovesTheBarsThatWereAreOutlined()
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

void ContributionsPaintTest::whatCannotBeComparedHasNoGhost_data()
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

void ContributionsPaintTest::whatCannotBeComparedHasNoGhost()
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

void ContributionsPaintTest::aChangedPaletteChangesTheColours()
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

void ContributionsPaintTest::rightToLeftThePictureHasItsNamesOnTheRight()
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

} // namespace steelyard

QTEST_MAIN(steelyard::ContributionsPaintTest)
#include "tst_contributionspaint.moc"
