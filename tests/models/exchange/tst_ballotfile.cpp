// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ballotfile.h"
#include "exchange/scenariojson.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

testing::ScenarioBuilder unvoted()
{
    return testing::ScenarioBuilder("Payments")
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50, engine::Axis::Delivery)
        .component("api", {60, 40});
}

using Ballots = std::vector<engine::Ballot>;

Result<Ballots> read(const engine::Scenario& file, const engine::Scenario& into = unvoted())
{
    return readBallots(writeScenario(file), u"votes.steelyard"_s, into, into.components[0]);
}

} // namespace

/// Ballots come from anybody's file: what fits is taken, what does not is refused with one sentence.
class BallotFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aFormHasNeitherBallotsNorWeights()
    {
        // GIVEN
        const engine::Scenario scenario = unvoted().ballot("Ada", {1, 2}).component("batch", {3, 4});
        // WHEN
        const Checked<engine::Scenario> form = readScenario(writeScenario(ballotForm(scenario)));
        // THEN
        QVERIFY(form.has_value());
        QCOMPARE(form->components.size(), 2U);
        for (const engine::Component& component : form->components) {
            QVERIFY(component.ballots.empty());
            QCOMPARE(component.importances, (std::vector<double>{0, 0}));
        }
        QVERIFY(form->constraints == scenario.constraints);
    }

    void ballotsThatAreSentCanBeRead()
    {
        // GIVEN
        const engine::Scenario scenario = unvoted().ballot("Ada", {10, 20}).component("batch", {3, 4});
        // WHEN
        const Result<Ballots> ballots = read(ballotsToSend(scenario, 0));
        // THEN
        QVERIFY(ballots.has_value());
        QVERIFY(*ballots == scenario.components[0].ballots);
    }

    void constraintsMayStandInAnotherOrder()
    {
        // GIVEN
        const engine::Scenario file = testing::ScenarioBuilder("Votes")
                                          .constraint("cost", 1, 2)
                                          .constraint("latency", 3, 4)
                                          .component("other-id", {0, 0})
                                          .ballot("Ada", {20, 10});
        // THEN the only component is meant
        QCOMPARE(read(file)->front().importances, (std::vector<double>{10, 20}));
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QByteArray& json, const QString& why) {
            QTest::newRow(name) << json << u"votes.steelyard was not imported: "_s + why;
        };
        const engine::Scenario voted = unvoted().ballot("Ada", {1, 2});
        row("nobody voted", writeScenario(unvoted()), u"there is no ballot in it."_s);
        engine::Scenario other = voted;
        other.constraints[1].id = "price";
        row("other constraints", writeScenario(other), u"it is about other constraints than this scenario."_s);
        row("more constraints",
            writeScenario(testing::ScenarioBuilder("Votes")
                              .constraint("latency", 1, 2)
                              .constraint("cost", 1, 2)
                              .constraint("joy", 1, 2)
                              .component("api", {1, 1, 1})
                              .ballot("Ada", {1, 2, 3})),
            u"it is about other constraints than this scenario."_s);
        other = unvoted().component("x", {1, 1}).ballot("Ada", {1, 2});
        other.components[0].id = "y";
        row("several other components", writeScenario(other), u"it is about other components than this one."_s);
        row("a ballot of nothing",
            writeScenario(voted).replace("\"latency\": 1", "\"latency\": 0").replace("\"cost\": 2", "\"cost\": 0"), {});
        row("no scenario", "{\"format\": \"something\"}", {});
        row("not JSON", "\x89PNG", {});
        row("nested without end", QByteArray(100'000, '['), {});
    }

    void whatCannotBeUsedIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, sentence);
        const engine::Scenario into = unvoted();
        const Result<Ballots> ballots = readBallots(json, u"votes.steelyard"_s, into, into.components[0]);
        QVERIFY(!ballots.has_value());
        QVERIFY2(ballots.error().startsWith(sentence), qPrintable(ballots.error()));
        QVERIFY(ballots.error().size() > sentence.size() || sentence.endsWith(u'.'));
    }

    void whoHasVotedGetsNoSecondBallot()
    {
        // GIVEN
        const Ballots there{{"Ada", {1, 2}, {}}, {"Ben", {3, 4}, {}}};
        // WHEN
        const MergedBallots merged =
            mergeBallots(there, {{"ada ", {1, 2}, {}}, {"Ben", {5, 6}, {}}, {"Cy", {7, 8}, {}}, {"Ben", {9, 9}, {}}});
        // THEN
        QCOMPARE(merged.same, 1);
        QCOMPARE(merged.added, 1);
        QCOMPARE(merged.replaced, std::vector<std::size_t>{1});
        QCOMPARE(merged.ballots.size(), 3U);
        QCOMPARE(merged.ballots[0].participant, std::string("Ada"));
        QCOMPARE(merged.ballots[1].importances, (std::vector<double>{9, 9}));
        QCOMPARE(merged.ballots[2].participant, std::string("Cy"));
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::BallotFileTest)
#include "tst_ballotfile.moc"
