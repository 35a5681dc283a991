// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartprobe.h"
#include "charts/disagreementchart.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// Rust is ahead by 40 on the first, behind by 20 on the second; the bar is 5: it crosses at a share of 25/60.
engine::Scenario weighing(double first, double second)
{
    return testing::ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50)
        .component("api", {first, second});
}

void show(DisagreementChart& chart, const engine::Scenario& scenario, const engine::Scenario* before = nullptr)
{
    const engine::Analysis analysis = engine::analyse(scenario);
    const std::optional<engine::Outlook> outlook = engine::exactOutlook(scenario, analysis, 0);
    const engine::Analysis was = before != nullptr ? engine::analyse(*before) : engine::Analysis{};
    chart.present({.scenario = scenario,
                   .analysis = analysis,
                   .component = 0,
                   .before = before != nullptr ? &was : nullptr,
                   .outlook = outlook ? &*outlook : nullptr});
}

QList<QPointF> lineOf(const DisagreementChart& chart, bool rust = false)
{
    const Theme& theme = Theme::of(chart.palette());
    return testing::pointsOf(chart, rust ? theme.rust : theme.go);
}

} // namespace

/// How likely Rust's lead stays on its side, as the chart shows it.
class DisagreementChartTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsNotCertainIsNotRoundedUpToIt();
    void theLineIsExactAtEveryPoint();
    void theLineHasTheColourOfItsSide();
    void thePlaceOfTheFlipIsMarked();
    void theWordsAtTheFlipStayOffTheNumbers_data();
    void theWordsAtTheFlipStayOffTheNumbers();
    void whatCannotFlipSaysSo();
    void theInsightNamesADisagreementThatMatters();
    void theYardstickIsNobodysBelief();
    void theTableHasTheLevelsAndTheCentralWeights();
    void whereNothingWeighsItSaysSo();
    void smallChartsKeepTheYardstick_data();
    void smallChartsKeepTheYardstick();
    void theSmallestChartHasRoomForItsLine();
    void aGestureKeepsTheSeries();

private:
    DisagreementChart m_chart;
};

void DisagreementChartTest::init()
{
    testing::failOnAnyWarning();
    m_chart.setLayoutDirection(Qt::LeftToRight);
    m_chart.resize(480, 460);
    m_chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_chart));
}

void DisagreementChartTest::theLineIsExactAtEveryPoint()
{
    // GIVEN shares of 0.4 and 0.6: the margin is 4, just short of the bar
    show(m_chart, weighing(40, 60));
    const QList<QPointF> line = lineOf(m_chart);
    QVERIFY(line.size() > 50 && line.size() <= mostDisagreementPoints);
    QCOMPARE(line.front(), QPointF(0, 1));
    QCOMPARE(line.back().x(), 1.0);
    QVERIFY(std::ranges::is_sorted(line, {}, &QPointF::x));
    const std::vector<double> shares{0.4, 0.6};
    const std::vector<double> differences{40, -20};
    for (const QPointF& point : line) {
        QCOMPARE(point.y(), engine::holdsAt(shares, differences, 5, point.x()));
    }
    // THEN it ends where all weightings are equally likely: 25/60 of them stay short
    QVERIFY(qAbs(line.back().y() - 25.0 / 60) < 1e-9);
}

void DisagreementChartTest::theLineHasTheColourOfItsSide()
{
    show(m_chart, weighing(60, 40));
    QVERIFY(!lineOf(m_chart, true).isEmpty());
    QVERIFY(lineOf(m_chart, false).isEmpty());
}

void DisagreementChartTest::thePlaceOfTheFlipIsMarked()
{
    // GIVEN a lead of −1 and 35 where Rust is farthest ahead of the bar: 1/36
    show(m_chart, weighing(40, 60));
    QCOMPARE(m_chart.flipText(), u"can cross from 3\u00a0%"_s);
    QVERIFY(m_chart.rect().contains(m_chart.flipTextArea().toAlignedRect()));
    const QList<QPointF> line = lineOf(m_chart);
    QVERIFY(std::ranges::any_of(line, [](const QPointF& point) { return qAbs(point.x() - 1.0 / 36) < 1e-9; }));
}

void DisagreementChartTest::theWordsAtTheFlipStayOffTheNumbers_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("first");
    for (const auto& [direction, name] : {std::pair(Qt::LeftToRight, "left to right"), {Qt::RightToLeft, "mirrored"}}) {
        QTest::addRow("%s, at once", name) << direction << 42.0;
        QTest::addRow("%s, late", name) << direction << 100.0;
    }
}

void DisagreementChartTest::theWordsAtTheFlipStayOffTheNumbers()
{
    // GIVEN a place of the flip at either end
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const double, first);
    m_chart.setLayoutDirection(direction);

    // WHEN
    show(m_chart, weighing(first, 100 - first));

    // THEN the words are above the plot, not above the numbers beside it
    const QRectF words = m_chart.flipTextArea();
    const QRectF plot = m_chart.frame().plot;
    QVERIFY(!m_chart.flipText().isEmpty());
    QVERIFY(words.left() >= plot.left() && words.right() <= plot.right());
    QVERIFY(words.bottom() <= plot.top());
}

void DisagreementChartTest::whatCannotFlipSaysSo()
{
    const engine::Scenario ahead =
        testing::ScenarioBuilder().constraint("a", 40, 80).constraint("b", 40, 60).component("c", {1, 1});
    show(m_chart, ahead);
    QCOMPARE(m_chart.flipText(), QString());
    QCOMPARE(m_chart.insight(), u"However much the room differs, Rust clears the bar."_s);
    QCOMPARE(lineOf(m_chart, true), (QList<QPointF>{{0, 1}, {1, 1}}));
    QCOMPARE(m_chart.table().rows[0][1], u"none"_s);
}

void DisagreementChartTest::theInsightNamesADisagreementThatMatters()
{
    show(m_chart, weighing(40, 60));
    const QString at = probabilityText(
        lineOf(m_chart).isEmpty() ? 0 : engine::holdsAt(std::vector{0.4, 0.6}, std::vector{40.0, -20.0}, 5, 0.1));
    QCOMPARE(
        m_chart.insight(),
        u"The room may differ by 3\u00a0% before Rust's lead can cross the bar; at 10\u00a0% it stays on its side in "_s +
            at + u'.');
    // WHEN it is far from the bar, 10 % say nothing yet
    show(m_chart, weighing(20, 80));
    QVERIFY2(m_chart.insight().contains(u"at 50\u00a0%"_s), qPrintable(m_chart.insight()));
}

void DisagreementChartTest::theYardstickIsNobodysBelief()
{
    show(m_chart, weighing(40, 60));
    const QString tip = testing::toolTipAt(m_chart, {m_chart.width() / 2.0, m_chart.height() - 4.0});
    QVERIFY2(tip.contains(u"not anybody's belief"_s) || tip.contains(u"not anybody&#39;s belief"_s), qPrintable(tip));
    QVERIFY(!m_chart.notesArea().isEmpty());
    QVERIFY(m_chart.rect().contains(m_chart.notesArea().toAlignedRect()));
    QVERIFY(m_chart.frame().plot.bottom() < m_chart.notesArea().top());
}

void DisagreementChartTest::theTableHasTheLevelsAndTheCentralWeights()
{
    show(m_chart, weighing(40, 60));
    const ChartTable table = m_chart.table();
    const auto valueOf = [&](const QString& what) {
        const auto row = std::ranges::find(table.rows, what, [](const QStringList& cells) { return cells[0]; });
        return row != table.rows.end() ? (*row)[1] : u"missing"_s;
    };
    QCOMPARE(valueOf(u"Weightings in which Rust leads"_s), u"67\u00a0%"_s);
    QCOMPARE(valueOf(u"Weightings in which Rust clears the bar"_s), u"58\u00a0%"_s);
    // THEN uniform shares from 25/60 to 1 have their mean in the middle
    QCOMPARE(valueOf(u"Mean share of latency where Rust clears"_s), u"71\u00a0%"_s);
    QCOMPARE(valueOf(u"Mean share of latency where Rust does not clear"_s), u"21\u00a0%"_s);
    QVERIFY(valueOf(u"Stays on its side where the room differs by 25\u00a0%"_s) != u"missing"_s);
}

void DisagreementChartTest::whereNothingWeighsItSaysSo()
{
    show(m_chart, weighing(0, 0));
    QCOMPARE(m_chart.insight(), u"Nothing weighs anything yet."_s);
    QVERIFY(m_chart.table().rows.isEmpty());
    QVERIFY(!testing::viewOf(m_chart).isVisible());
}

void DisagreementChartTest::smallChartsKeepTheYardstick_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qsizetype>("sentences");
    QTest::newRow("large") << QSize(480, 460) << qsizetype(3);
    QTest::newRow("a quarter of a laptop's board") << QSize(290, 215) << qsizetype(1);
}

void DisagreementChartTest::smallChartsKeepTheYardstick()
{
    QFETCH(const QSize, size);
    QFETCH(const qsizetype, sentences);
    show(m_chart, weighing(40, 60));
    m_chart.resize(size);
    QVERIFY(m_chart.notesText().contains(u"a neutral yardstick, not anybody's belief"_s));
    QCOMPARE(m_chart.notesText().count(u'\n') + 1, sentences);
    QVERIFY(m_chart.rect().contains(m_chart.notesArea().toAlignedRect()));
    QVERIFY(m_chart.frame().plot.bottom() < m_chart.notesArea().top());
}

void DisagreementChartTest::theSmallestChartHasRoomForItsLine()
{
    show(m_chart, weighing(40, 60));
    m_chart.resize(m_chart.minimumSizeHint());
    QVERIFY(m_chart.frame().plot.height() > 20);
}

void DisagreementChartTest::aGestureKeepsTheSeries()
{
    const engine::Scenario before = weighing(40, 60);
    show(m_chart, before);
    const auto series = testing::viewOf(m_chart).chart()->series();
    const QImage alone = m_chart.grab().toImage();
    show(m_chart, before, &before);
    // THEN where nothing has moved yet the line covers its ghost
    show(m_chart, weighing(30, 70), &before);
    QCOMPARE(testing::viewOf(m_chart).chart()->series(), series);
    const QImage withGhost = m_chart.grab().toImage();
    show(m_chart, weighing(30, 70));
    QVERIFY(m_chart.grab().toImage() != withGhost);
    show(m_chart, before);
    QCOMPARE(m_chart.grab().toImage(), alone);
}

void DisagreementChartTest::whatIsNotCertainIsNotRoundedUpToIt()
{
    QCOMPARE(probabilityText(1), u"100\u00a0%"_s);
    QCOMPARE(probabilityText(0.999999), u"99.99\u00a0%"_s);
    QCOMPARE(probabilityText(0.92), u"92\u00a0%"_s);
}

} // namespace steelyard

QTEST_MAIN(steelyard::DisagreementChartTest)
#include "tst_disagreementchart.moc"
