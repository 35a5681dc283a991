// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubttext.h"
#include "testlib/scenariobuilder.h"

#include <QLocale>
#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// How sure a verdict is, in words that promise no more than the draws do.
class DoubtTextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void fractionsAreRoundedHonestly_data();
    void fractionsAreRoundedHonestly();
    void confidenceIsSaidWithItsCause_data();
    void confidenceIsSaidWithItsCause();
    void whatDecidesIsNamed_data();
    void whatDecidesIsNamed();
    void drawsAreDefinedWithTheirNumber();
};

namespace
{

engine::Robustness robustness(double holds, std::optional<double> weights = {}, std::optional<double> scores = {})
{
    engine::Robustness result;
    result.samples = 8'000;
    result.clears = 1 - holds;
    result.holds = holds;
    result.pressingHolds = 0.884;
    result.holdsWeights = weights;
    result.holdsScores = scores;
    return result;
}

} // namespace

void DoubtTextTest::fractionsAreRoundedHonestly_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("others");

    QTest::newRow("none") << 0.0 << u"0 %"_s << u"100 %"_s;
    QTest::newRow("one of very many") << 1e-5 << u"under 1 %"_s << u"over 99 %"_s;
    QTest::newRow("nearly one") << 0.0049 << u"under 1 %"_s << u"over 99 %"_s;
    QTest::newRow("one") << 0.0051 << u"1 %"_s << u"99 %"_s;
    QTest::newRow("a third") << 1 / 3.0 << u"33 %"_s << u"67 %"_s;
    QTest::newRow("exactly between") << 0.335 << u"34 %"_s << u"66 %"_s;
    QTest::newRow("half") << 0.5 << u"50 %"_s << u"50 %"_s;
    QTest::newRow("nearly all") << 0.9951 << u"over 99 %"_s << u"under 1 %"_s;
    QTest::newRow("all but one") << 0.99999 << u"over 99 %"_s << u"under 1 %"_s;
    QTest::newRow("all") << 1.0 << u"100 %"_s << u"0 %"_s;
}

void DoubtTextTest::fractionsAreRoundedHonestly()
{
    QFETCH(const double, fraction);
    QFETCH(const QString, text);
    QFETCH(const QString, others);

    QCOMPARE(drawsPercent(fraction).replace(u'\u00A0', u' '), text);
    QCOMPARE(otherDrawsPercent(fraction).replace(u'\u00A0', u' '), others);
}

void DoubtTextTest::confidenceIsSaidWithItsCause_data()
{
    QTest::addColumn<engine::Robustness>("found");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* what, const engine::Robustness& found, const QString& name, const QString& text) {
        QTest::newRow(what) << found << name << text;
    };
    row("scores", robustness(0.67, 0.9, 0.68), u"fragile"_s,
        u"holds in 67 % of draws, mostly because scores are uncertain"_s);
    row("weights", robustness(0.75, 0.75, 0.99), u"leaning"_s,
        u"holds in 75 % of draws, mostly because weights are uncertain"_s);
    row("both", robustness(0.6, 0.7, 0.69), u"fragile"_s,
        u"holds in 60 % of draws, because weights and scores are uncertain"_s);
    row("causes unknown", robustness(0.6), u"fragile"_s, u"holds in 60 % of draws"_s);
    row("just above the bar", robustness(0.46, 0.49, 0.47), u"fragile"_s,
        u"on the bar: holds in 46 % of draws, because weights and scores are uncertain"_s);
    row("robust", robustness(0.93, 0.99, 0.94), u"robust"_s, u"holds in 93 % of draws"_s);
    row("not quite robust", robustness(0.8996, 0.99, 0.9), u"leaning"_s,
        u"holds in 89.96 % of draws, mostly because scores are uncertain"_s);
    row("not quite leaning", robustness(0.697, 0.99, 0.7), u"fragile"_s,
        u"holds in 69.7 % of draws, mostly because scores are uncertain"_s);
    row("nearly always", robustness(0.9999, 1, 0.9999), u"robust"_s, u"holds in over 99 % of draws"_s);
    row("always", robustness(1, 1, 1), u"robust"_s, u"holds in all draws"_s);
}

void DoubtTextTest::confidenceIsSaidWithItsCause()
{
    QFETCH(const engine::Robustness, found);
    QFETCH(const QString, name);
    QFETCH(const QString, text);

    QCOMPARE(confidenceName(found.confidence()), name);
    QCOMPARE(confidenceText(found).replace(u'\u00A0', u' '), text);
    QCOMPARE(confidenceSentence(found).replace(u'\u00A0', u' '),
             u"Whether Rust clears the bar is %1: it %2."_s.arg(name, text));
}

void DoubtTextTest::whatDecidesIsNamed_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<double>("pressingHolds");
    QTest::addColumn<QString>("gate");

    const auto scenario = [] {
        return ScenarioBuilder().constraint("latency", 40, 80).constraint("cost", 70, 50).firstOrder({"latency"});
    };
    QTest::newRow("the weights alone") << scenario().component("api", {20, 80}).build() << 0.88 << QString();
    QTest::newRow("a must") << scenario().component("api", {20, 80}).must(engine::Choice::Go).build() << 0.88
                            << u"decided by a must"_s;
    QTest::newRow("readiness") << scenario().readiness(49).component("api", {60, 40}).build() << 0.88
                               << u"decided by readiness, 49 of 50"_s;
    QTest::newRow("first-order weight")
        << scenario().firstOrderShare(0.65).component("api", {60, 40}).build() << 0.88
        << u"decided by first-order weight, 60 % of 65 %, which holds in 88 % of draws"_s;
    QTest::newRow("no first-order constraints") << scenario().firstOrder({}).component("api", {60, 40}).build() << 1.0
                                                << u"decided by the policy: no constraint is first-order"_s;
    QTest::newRow("an open gate that weights may close")
        << scenario().component("api", {60, 40}).build() << 0.88 << u"its first-order reason holds in 88 % of draws"_s;
    QTest::newRow("an open gate that stays") << scenario().component("api", {60, 40}).build() << 0.97 << QString();
}

void DoubtTextTest::whatDecidesIsNamed()
{
    QFETCH(const engine::Scenario, scenario);
    QFETCH(const double, pressingHolds);
    QFETCH(const QString, gate);

    engine::Robustness found = robustness(0.8);
    found.pressingHolds = pressingHolds;
    QCOMPARE(gateText(scenario, engine::analyse(scenario).components.front(), found).replace(u'\u00A0', u' '), gate);
}

void DoubtTextTest::drawsAreDefinedWithTheirNumber()
{
    const QString definition = confidenceDefinition(robustness(0.6));
    QVERIFY(definition.startsWith(u"8,000 draws of uncertain weights and scores."_s) ||
            definition.startsWith(u"8000 draws of uncertain weights and scores."_s));
    QVERIFY(definition.contains(u"fragile: in fewer"_s));
}

QTEST_GUILESS_MAIN(DoubtTextTest)
#include "tst_doubttext.moc"
