// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "theme.h"
#include "workshop/stripchart.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

engine::Scenario room()
{
    return testing::ScenarioBuilder("Room")
        .constraint("latency", 40, 80)
        .constraint("cost", 80, 50, engine::Axis::Delivery)
        .constraint("team-skills", 60, 50, engine::Axis::Delivery)
        .firstOrder({"latency"})
        .readiness(80)
        .component("api", {60, 40, 20})
        .ballot("Ada", {80, 10, 10})
        .ballot("Ben", {10, 80, 10})
        .ballot("Cy", {10, 80, 10});
}

void present(StripChart& chart, const engine::Scenario& scenario, bool hidden = false)
{
    const engine::Analysis analysis = engine::analyse(scenario);
    const auto group = engine::group(scenario, scenario.components[0], analysis.components[0].differences);
    chart.setBallots(shownBallots(scenario.components[0].ballots, hidden, "salt"));
    chart.present({.scenario = scenario, .analysis = analysis, .group = group ? &*group : nullptr});
}

} // namespace

/// Where the room disagrees: dots that can be told apart, a table that says the same, rows to choose.
class StripChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aRowSpansWhatTheBallotsSay()
    {
        // GIVEN
        StripChart chart;
        chart.resize(700, 400);
        // WHEN
        present(chart, room());
        // THEN
        const StripRow& latency = chart.rows()[0];
        QCOMPARE(latency.min, 0.1);
        QCOMPARE(latency.max, 0.8);
        QVERIFY(std::abs(latency.group - 1.0 / 3) < 1e-9);
        QVERIFY(latency.dots[0].language == engine::Language::Rust);
        QVERIFY(latency.dots[1].language == engine::Language::Go);
        QCOMPARE(chart.insight(),
                 u"The ballots are furthest apart on latency: 10\u00a0% to 80\u00a0% of the weight."_s);
    }

    void equalDotsDoNotCoverEachOther()
    {
        // GIVEN
        StripChart chart;
        chart.resize(700, 400);
        present(chart, room());
        // THEN Ben and Cy say the same
        const QPointF apart = chart.dotAt(0, 1) - chart.dotAt(0, 2);
        QVERIFY(std::hypot(apart.x(), apart.y()) >= 8);
        for (std::size_t dot = 0; dot < 3; ++dot) {
            QVERIFY(chart.rowArea(0).contains(chart.dotAt(0, dot)));
        }
    }

    void theMarkOfTheGroupCoversNoDot()
    {
        // GIVEN ballots that are where the group is
        StripChart chart;
        chart.resize(700, 400);
        engine::Scenario agreed = room();
        agreed.components[0].ballots = {{"Ada", {80, 10, 10}}, {"Ben", {80, 10, 10}}};

        // WHEN
        present(chart, agreed);

        // THEN a dot is whole, and the mark is seen beside it
        const QImage picture = chart.grab().toImage();
        const QPointF centre = chart.dotAt(0, 0);
        const QPoint dot(int(centre.x()), int(centre.y()));
        const Theme& theme = Theme::of(chart.palette());
        QCOMPARE(picture.pixelColor(dot), theme.colour(engine::Language::Rust));
        bool marked = false;
        for (int y = int(chart.rowArea(0).top()); y < int(chart.rowArea(0).bottom()) && !marked; ++y) {
            marked = picture.pixelColor(dot.x(), y).lightness() <= theme.ink.lightness() + 2;
        }
        QVERIFY(marked);
    }

    void aSwarmStaysInItsRow()
    {
        const std::vector<double> same(40, 100.0);
        for (const double offset : swarm(same, 10, 15)) {
            QVERIFY(std::abs(offset) <= 10.0);
        }
        QCOMPARE(swarm(std::vector<double>{0, 20, 40}, 10, 15), (std::vector<double>{0, 0, 0}));
    }

    void theScaleEndsAboveAllShares_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("end");
        QTest::newRow("nothing") << 0.0 << 0.1;
        QTest::newRow("a tenth") << 0.1 + 1e-12 << 0.1;
        QTest::newRow("some") << 0.42 << 0.5;
        QTest::newRow("all") << 1.0 << 1.0;
    }

    void theScaleEndsAboveAllShares()
    {
        QFETCH(const double, share);
        QFETCH(const double, end);
        QCOMPARE(scaleEnd(std::vector<StripRow>{{.name = {}, .max = share, .dots = {}}}), end);
    }

    void theTableSaysWhatTheChartShows()
    {
        StripChart chart;
        present(chart, room());
        const ChartTable table = chart.table();
        QCOMPARE(table.header.mid(4), (QStringList{u"Ada"_s, u"Ben"_s, u"Cy"_s}));
        QCOMPARE(table.rows[0], (QStringList{u"latency"_s, u"33\u00a0%"_s, u"10\u00a0%"_s, u"80\u00a0%"_s,
                                             u"80\u00a0%"_s, u"10\u00a0%"_s, u"10\u00a0%"_s}));
        QCOMPARE(table.rows.last().mid(4), (QStringList{u"Rust"_s, u"Go"_s, u"Go"_s}));
    }

    void hiddenNamesAreNowhere()
    {
        // GIVEN
        StripChart chart;
        chart.resize(700, 400);
        // WHEN
        present(chart, room(), true);
        // THEN
        QString all = chart.table().header.join(u' ') + chart.insight();
        for (std::size_t dot = 0; dot < 3; ++dot) {
            all += chart.textAt(chart.dotAt(1, dot));
        }
        QVERIFY(all.contains(u"Ballot 1"_s));
        for (const QString& name : {u"Ada"_s, u"Ben"_s, u"Cy"_s}) {
            QVERIFY(!all.contains(name));
        }
    }

    void rowsAreChosenByMouseAndKeys()
    {
        // GIVEN
        StripChart chart;
        chart.resize(700, 400);
        present(chart, room());
        chart.show();
        QSignalSpy chosen(&chart, &StripChart::constraintChosen);
        // WHEN
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowArea(1).center().toPoint());
        // THEN
        QCOMPARE(chart.chosenConstraint(), std::optional<std::size_t>(1));
        QVERIFY(chart.accessibleDescription().startsWith(u"cost: "_s));
        // WHEN
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        // THEN
        QCOMPARE(chart.chosenConstraint(), std::optional<std::size_t>(2));
        // WHEN
        QTest::keyClick(&chart, Qt::Key_Escape);
        // THEN
        QVERIFY(!chart.chosenConstraint());
        QCOMPARE(chosen.size(), 4);
    }

    void aPointedBallotStandsOut()
    {
        StripChart chart;
        chart.resize(700, 400);
        present(chart, room());
        const QImage before = chart.grab().toImage();
        chart.setPointedBallot(0);
        QVERIFY(chart.grab().toImage() != before);
        chart.setPointedBallot(std::nullopt);
        QVERIFY(chart.grab().toImage() == before);
    }

    void oneConstraintAndOneBallotArePaintedToo()
    {
        StripChart chart;
        chart.resize(400, 200);
        present(chart, testing::ScenarioBuilder("One").constraint("cost", 1, 2).component("a", {0}).ballot("Ada", {1}));
        QCOMPARE(chart.rows()[0].dots[0].share, 1.0);
        QCOMPARE(chart.insight(), u"It takes two ballots to disagree."_s);
        QVERIFY(!chart.grab().isNull());
    }
};

} // namespace steelyard

QTEST_MAIN(steelyard::StripChartTest)
#include "tst_stripchart.moc"
