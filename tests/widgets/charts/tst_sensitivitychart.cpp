// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivityfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class SensitivityChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theLinesAreThoseOfTheConstraint();
    void atFirstItIsTheMostSensitiveConstraint();
    void theChoiceIsRememberedByItsId();
    void theCrossingIsNamedBesideTheLines();
    void aCrossingOutOfSightHasNoName();
    void whileTheHandMovesAMarkStaysWhereItWas();
    void theInsightSaysWhereRustReachesTheBar_data();
    void theInsightSaysWhereRustReachesTheBar();
    void theTableHasTheEndsTheCrossingAndNow();
    void whileNothingWeighsItSaysSoAndIsDeaf();
    void namesAreNeverTakenForHtml();
    void aTickOnlyMovesThings();
    void aChangedPaletteChangesTheColours();
};

void SensitivityChartTest::theLinesAreThoseOfTheConstraint()
{
    // GIVEN latency, which is best for Go at 40 and for Rust at 80; without it they have 65 and 47.5
    SensitivityChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(400, 370);
    show(chart, threeConstraints());

    // THEN each is a straight line of two points
    QCOMPARE(pointsOf(chart, Theme::light().go), (QList<QPointF>{{0, 65}, {1, 40}}));
    QCOMPARE(pointsOf(chart, Theme::light().rust), (QList<QPointF>{{0, 47.5}, {1, 80}}));
    QCOMPARE(pointsOf(chart, Theme::light().muted), (QList<QPointF>{{0, 70}, {1, 45}}));
    // AND what is painted lies where Qt Charts puts it
    QChart& picture = *viewOf(chart).chart();
    const QPointF series = picture.mapToPosition({0.4, 55}, picture.series().constFirst());
    QVERIFY(QLineF(series, chart.frame().positionOf({0.4, 55})).length() < 0.01);
}

void SensitivityChartTest::atFirstItIsTheMostSensitiveConstraint()
{
    // GIVEN a margin of 5.5, from which latency is 34.5 away and cost 30.5
    SensitivityChart chart;
    show(chart, threeConstraints());
    QCOMPARE(choiceOf(chart).currentText(), u"latency"_s);
    QCOMPARE(choiceOf(chart).accessibleName(), u"Constraint of Sensitivity"_s);

    // WHEN the hand moves so that cost would be further away
    show(chart, threeConstraints({100, 5, 5}));
    // THEN the picture does not jump
    QCOMPARE(choiceOf(chart).currentText(), u"latency"_s);

    // WHEN another scenario comes with those weights
    engine::Scenario other = threeConstraints({100, 5, 5});
    other.id = "another";
    show(chart, other);
    // THEN it begins with its own
    QCOMPARE(choiceOf(chart).currentText(), u"cost"_s);
    QCOMPARE(chart.choice(), u"cost"_s);
}

void SensitivityChartTest::theChoiceIsRememberedByItsId()
{
    // GIVEN a constraint that somebody chose in the box
    SensitivityChart chart;
    show(chart, threeConstraints());
    putOnScreen(chart, {400, 370});
    const QSignalSpy choices(&chart, &Chart::choiceChanged);
    QTest::keyClick(&choiceOf(chart), Qt::Key_Down);
    QTest::keyClick(&choiceOf(chart), Qt::Key_Down);
    QCOMPARE(chart.choice(), u"skills"_s);
    QCOMPARE(choices.count(), 2);
    QVERIFY(chart.accessibleDescription().contains(u"skills"_s));

    // WHEN a scenario comes that has it at another place, THEN it is shown there
    const engine::Scenario other =
        ScenarioBuilder().constraint("skills", 60, 50).constraint("latency", 40, 80).component("api", {50, 50});
    show(chart, other);
    QCOMPARE(chart.constraint(), std::size_t{0});
    QCOMPARE(choiceOf(chart).currentText(), u"skills"_s);
    // WHEN one comes that has it not, THEN another one is, until one has it again
    show(chart, ScenarioBuilder().constraint("latency", 40, 80).constraint("cost", 50, 50).component("api", {9, 1}));
    QCOMPARE(choiceOf(chart).count(), 2);
    QCOMPARE(choiceOf(chart).currentText(), u"cost"_s);
    show(chart, threeConstraints());
    QCOMPARE(choiceOf(chart).currentText(), u"skills"_s);

    // AND what was chosen before there is a scenario is shown when it comes
    SensitivityChart next;
    next.restoreChoice(u"cost"_s);
    show(next, threeConstraints());
    QCOMPARE(next.constraint(), std::size_t{1});
    QCOMPARE(choices.count(), 2);
}

void SensitivityChartTest::theCrossingIsNamedBesideTheLines()
{
    // GIVEN every constraint, at several sizes
    for (const QSize size : {QSize(360, 320), QSize(400, 370), QSize(900, 600)}) {
        for (const QString& id : {u"latency"_s, u"cost"_s}) {
            SensitivityChart chart;
            chart.resize(size);
            show(chart, threeConstraints());
            chart.restoreChoice(id);

            // THEN "at 31 %" covers no line and not the mark
            const PlotFrame& frame = chart.frame();
            const Sensitivity& lines = chart.lines();
            const auto line = [&frame](double from, double to) {
                return QLineF(frame.positionOf({0, from}), frame.positionOf({1, to}));
            };
            const double now = frame.positionOf({id == u"latency"_s ? 0.4 : 0.3, 0}).x();
            QVERIFY(chart.crossingArea().has_value());
            QCOMPARE(conflicts(*chart.crossingArea(), {frame.plot,
                                                       {},
                                                       {line(lines.atNone.go, lines.atAll.go),
                                                        line(lines.atNone.rust, lines.atAll.rust),
                                                        line(lines.barAt(0), lines.barAt(1)),
                                                        {now, frame.plot.top(), now, frame.plot.bottom()}}}),
                     0);
        }
    }
}

void SensitivityChartTest::aCrossingOutOfSightHasNoName()
{
    // GIVEN a bar that Rust reaches with no share of skills
    SensitivityChart chart;
    chart.resize(400, 370);
    engine::Scenario scenario = threeConstraints();
    scenario.policy.burdenOfProof = 60;
    show(chart, scenario);
    QVERIFY(!chart.crossingArea().has_value());
    QVERIFY(!chart.grab().isNull());
}

void SensitivityChartTest::whileTheHandMovesAMarkStaysWhereItWas()
{
    SensitivityChart chart;
    chart.setPalette(Theme::light().palette());
    chart.resize(500, 400);
    chart.restoreChoice(u"latency"_s);
    showMoved(chart, threeConstraints(), threeConstraints({90, 30, 30}));
    const auto isMarked = [&chart](double share) {
        const QImage picture = chart.grab().toImage();
        const QPoint place(placeOf(chart, share).x(), int(chart.frame().plot.top()) + 12);
        return std::min({picture.pixelColor(place).lightness(), picture.pixelColor(place - QPoint(1, 0)).lightness(),
                         picture.pixelColor(place + QPoint(1, 0)).lightness()}) < 190;
    };
    QVERIFY(isMarked(0.4));
    QVERIFY(isMarked(0.6));
    show(chart, threeConstraints({90, 30, 30}));
    QVERIFY(!isMarked(0.4));
    QVERIFY(isMarked(0.6));
}

void SensitivityChartTest::theInsightSaysWhereRustReachesTheBar_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QString>("insight");
    // Without latency Rust is 22.5 short of the bar, with nothing else 35 beyond it.
    QTest::newRow("at least") << threeConstraints() << u"latency"_s
                              << u"Rust reaches the bar where latency has at least 39\u00A0% of the weight; "
                                 "it has 40\u00A0% now."_s;
    QTest::newRow("at most") << threeConstraints() << u"cost"_s
                             << u"Rust reaches the bar where cost has at most 31\u00A0% of the weight; "
                                "it has 30\u00A0% now."_s;
    QTest::newRow("never") << threeConstraints({0, 30, 30}) << u"cost"_s
                           << u"Rust stays short of the bar whatever the share of cost."_s;
    QTest::newRow("always")
        << ScenarioBuilder().constraint("%1", 40, 80).constraint("longevity", 40, 60).component("api", {50, 50}).build()
        << u"%1"_s << u"Rust reaches the bar whatever the share of %1."_s;
    QTest::newRow("only one") << ScenarioBuilder().constraint("latency", 40, 80).component("api", {50}).build()
                              << u"latency"_s << u"Rust reaches the bar whatever the share of latency."_s;
    QTest::newRow("undecided") << threeConstraints({0, 0, 0}) << u"cost"_s << u"Nothing weighs anything yet."_s;
}

void SensitivityChartTest::theInsightSaysWhereRustReachesTheBar()
{
    QFETCH(engine::Scenario, scenario);
    QFETCH(QString, constraint);
    SensitivityChart chart;
    chart.restoreChoice(constraint);
    show(chart, scenario);
    QTEST(chart.insight(), "insight");
}

void SensitivityChartTest::theTableHasTheEndsTheCrossingAndNow()
{
    SensitivityChart chart;
    show(chart, threeConstraints());
    QCOMPARE(chart.table().header, (QStringList{u"Share of latency"_s, u"Go"_s, u"Rust"_s, u"The bar"_s, u"What"_s}));
    const QList<QStringList> expected{{u"0\u00A0%"_s, u"65.0"_s, u"47.5"_s, u"70.0"_s, u"no weight"_s},
                                      {u"39\u00A0%"_s, u"55.2"_s, u"60.2"_s, u"60.2"_s, u"Rust crosses the bar"_s},
                                      {u"40\u00A0%"_s, u"55.0"_s, u"60.5"_s, u"60.0"_s, u"now"_s},
                                      {u"100\u00A0%"_s, u"40.0"_s, u"80.0"_s, u"45.0"_s, u"all the weight"_s}};
    QCOMPARE(chart.table().rows, expected);
}

void SensitivityChartTest::whileNothingWeighsItSaysSoAndIsDeaf()
{
    SensitivityChart chart;
    QVERIFY(viewOf(chart).isHidden());
    show(chart, threeConstraints());
    show(chart, threeConstraints({0, 0, 0}));
    QVERIFY(viewOf(chart).isHidden());
    QVERIFY(choiceOf(chart).isHidden());
    const QSignalSpy requests(&chart, &Chart::shareRequested);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_Return}) {
        QTest::keyClick(&chart, key);
    }
    QCOMPARE(requests.count(), 0);
    QVERIFY(chart.table().rows.isEmpty());
    QVERIFY(!chart.grab().isNull());

    show(chart, threeConstraints());
    QVERIFY(!choiceOf(chart).isHidden());
    QVERIFY(!viewOf(chart).isHidden());
}

void SensitivityChartTest::namesAreNeverTakenForHtml()
{
    engine::Scenario scenario = threeConstraints();
    scenario.constraints[0].name = "<img src=/etc/passwd> " + std::string(300, 'x');
    SensitivityChart chart;
    show(chart, scenario);
    putOnScreen(chart, {400, 370});
    QVERIFY(toolTipAt(chart, placeOf(chart, 0.5)).contains(u"&lt;img src=/etc/passwd&gt; xxx"_s));
    QVERIFY(chart.frame().plot.width() > 150);
    QVERIFY(choiceOf(chart).width() <= 400);
}

void SensitivityChartTest::aTickOnlyMovesThings()
{
    SensitivityChart chart;
    checkThatATickOnlyMovesThings(chart, threeConstraints(), threeConstraints({42, 30, 30}));
}

void SensitivityChartTest::aChangedPaletteChangesTheColours()
{
    SensitivityChart chart;
    chart.resize(400, 370);
    show(chart, threeConstraints());
    checkThatThePaletteIsFollowed(chart);
}

} // namespace steelyard

QTEST_MAIN(steelyard::SensitivityChartTest)
#include "tst_sensitivitychart.moc"
