// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoffchart.h"
#include "engine/analysis.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard::testing;

namespace steelyard
{

using engine::Choice;

namespace
{

/// Go lies at (70, 40), in nine of ten draws from 60 to 90 and from 30 to 44; Rust at (50, 80).
class UncertainChart
{
public:
    explicit UncertainChart(bool drawn)
    {
        m_outlook.ranges.reset();
        if (drawn) {
            m_outlook.ranges = engine::TradeOffRanges{.go = {engine::PointRange{60, 90}, engine::PointRange{30, 44}},
                                                      .rust = {engine::PointRange{48, 52}, engine::PointRange{75, 82}}};
        }
        chart.setPalette(Theme::light().palette());
        chart.resize(400, 370);
        chart.present({.scenario = m_scenario, .analysis = m_analysis, .outlook = &m_outlook});
    }

    TradeOffChart chart;

private:
    engine::Scenario m_scenario = ScenarioBuilder()
                                      .constraint("latency", 40, 80)
                                      .constraint("cost", 70, 50, engine::Axis::Delivery)
                                      .component("api", {50, 50});
    engine::Analysis m_analysis = engine::analyse(m_scenario);
    engine::Outlook m_outlook = engine::exactOutlook(m_scenario, m_analysis, 0).value();
};

/// What is painted so many quarters of the area's width from its left, at half its height.
QColor colourAt(TradeOffChart& chart, const QRectF& area, double quarters)
{
    const QPointF place(area.left() + quarters * area.width() / 4, area.center().y());
    return chart.grab().toImage().pixelColor(place.toPoint());
}

} // namespace

class PointUncertaintyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theAreaReachesFromTheLeastToTheLargestValue()
    {
        // GIVEN
        const UncertainChart uncertain(true);

        // WHEN
        const std::optional<QRectF> area = uncertain.chart.uncertaintyArea(Choice::Go);

        // THEN
        QVERIFY(area);
        const PlotFrame& frame = uncertain.chart.frame();
        QCOMPARE(area->bottomLeft(), frame.positionOf({60, 30}));
        QCOMPARE(area->topRight(), frame.positionOf({90, 44}));
        QVERIFY(frame.plot.contains(*area));
    }

    void theAreaIsPaintedInTheColourOfItsLanguage()
    {
        // GIVEN the same place with and without uncertainty
        UncertainChart uncertain(true);
        UncertainChart certain(false);
        const QRectF area = uncertain.chart.uncertaintyArea(Choice::Go).value();

        // THEN it is as blue as neither surface nor shade are
        const QColor within = colourAt(uncertain.chart, area, 3.5);
        QVERIFY2(within.blue() - within.red() > 20, qPrintable(within.name()));
        QVERIFY(!certain.chart.uncertaintyArea(Choice::Go));
    }

    void theTableSaysTheRangesOnlyWhereTheyAreKnown()
    {
        const QStringList go{u"Go: nine of ten draws"_s, u"60.0 to 90.0"_s, u"30.0 to 44.0"_s, QString()};
        const QStringList rust{u"Rust: nine of ten draws"_s, u"48.0 to 52.0"_s, u"75.0 to 82.0"_s, QString()};
        QCOMPARE(UncertainChart(true).chart.table().rows.mid(2, 2), (QList<QStringList>{go, rust}));
        QVERIFY(!UncertainChart(false).chart.table().rows.contains(go));
    }
};

} // namespace steelyard

QTEST_MAIN(steelyard::PointUncertaintyTest)
#include "tst_pointuncertainty.moc"
