// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfoliotext.h"

#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;

/// What is said of several components together.
class PortfolioTextTest : public QObject
{
    Q_OBJECT
private slots:
    void everyOutcomeIsExplained_data();
    void everyOutcomeIsExplained();
    void componentsWithoutWeightAreNamed();
    void aComponentIsALine();
};

namespace
{

using Musts = std::vector<engine::Must>;

const engine::Must noGo{"a", "No pauses", engine::Choice::Go};
const engine::Must noRust{"b", "The team's tools", engine::Choice::Rust};

/// Two components: latency speaks for Rust, cost for Go.
engine::Scenario platform(std::vector<double> one, std::vector<double> other)
{
    return testing::ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50)
        .firstOrder({"latency"})
        .component("api", std::move(one))
        .component("storage", std::move(other));
}

} // namespace

void PortfolioTextTest::everyOutcomeIsExplained_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<QString>("sentence");
    const std::vector<double> rust{90, 0};
    const std::vector<double> go{0, 90};

    QTest::newRow("alike") << platform(go, go)
                           << u"All components come to the same language; the verdict is that of the largest."_s;
    QTest::newRow("nothing weighs") << platform({0, 0}, {0, 0}) << u"In no component does anything weigh anything."_s;

    engine::Scenario impossible = platform(go, rust);
    impossible.components[0].musts = {noGo, noRust};
    QTest::newRow("impossible") << impossible << u"For one component nothing fits, so nothing fits for all of them."_s;

    engine::Scenario clear = platform(go, rust);
    clear.boundary = {.separateProcess = true, .networkApi = true, .deploysAlone = true};
    QTest::newRow("mix") << clear
                         << u"The components differ, and the boundary between them is clear: each may have its own "
                            "language."_s;

    const auto unclear =
        u"The components differ, and the boundary between them is not clear: %1 of 5 checks hold, 3 are "
        "needed. %2"_s;
    engine::Scenario toGo = platform(go, rust);
    toGo.boundary = {.networkApi = true, .ownOwner = true};
    toGo.components[0].size = 9;
    QTest::newRow("unclear, Go") << toGo << unclear.arg(2).arg(u"Until it is, take Go for all."_s);
    engine::Scenario toRust = platform(go, rust);
    toRust.components[1].size = 9;
    QTest::newRow("unclear, Rust") << toRust << unclear.arg(0).arg(u"Until it is, take Rust for all."_s);
    engine::Scenario forced = platform(go, rust);
    forced.components[0].musts = {noRust};
    forced.components[1].musts = {noGo};
    QTest::newRow("unclear, forced") << forced << unclear.arg(0).arg(u"The musts force both languages all the same."_s);
}

void PortfolioTextTest::everyOutcomeIsExplained()
{
    QFETCH(const engine::Scenario, scenario);
    QFETCH(const QString, sentence);
    QCOMPARE(portfolioExplanation(scenario, engine::analyse(scenario)), sentence);
}

void PortfolioTextTest::componentsWithoutWeightAreNamed()
{
    // GIVEN
    const engine::Scenario scenario = platform({0, 90}, {0, 0});
    // WHEN
    const QString said = portfolioExplanation(scenario, engine::analyse(scenario));
    // THEN
    QVERIFY2(said.endsWith(u"1 component(s) in which nothing weighs anything are left out."_s), qPrintable(said));
}

void PortfolioTextTest::aComponentIsALine()
{
    // GIVEN
    engine::Scenario scenario = platform({0, 90}, {0, 0});
    scenario.components[0].name = "The <API>";
    // WHEN
    const engine::Analysis analysis = engine::analyse(scenario);
    // THEN
    QCOMPARE(componentLine(scenario.components[0], analysis.components[0]), u"The <API>: Go, Go by 20.0"_s);
    QCOMPARE(componentLine(scenario.components[1], analysis.components[1]), u"storage: Undecided"_s);
}

QTEST_APPLESS_MAIN(PortfolioTextTest)
#include "tst_portfoliotext.moc"
