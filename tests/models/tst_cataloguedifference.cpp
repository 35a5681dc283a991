// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedifference.h"
#include "criterionnotes.h"
#include "testlib/warnings.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

using Edit = std::function<void(engine::Criterion&)>;

Catalogue catalogue()
{
    return shippedCatalogue().value();
}

engine::Scenario greenfield()
{
    return catalogue().newScenario("Greenfield", *catalogue().workload("greenfield"));
}

engine::Criterion ownCriterion(const std::string& id)
{
    return {.id = id, .name = id, .go = {40, 50, 60}, .rust = {40, 50, 60}};
}

} // namespace

class CatalogueDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aNewScenarioDiffersInNothing()
    {
        const CatalogueDifference difference = differenceFrom(catalogue(), greenfield());
        QCOMPARE(difference.ownScores, 0);
        QCOMPARE(difference.scores, 57);
        QVERIFY(!difference.resettable);
        QVERIFY(difference.sameCatalogue);
    }

    void whatDiffersIsToldPartByPart_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<CriterionDifference>("expected");
        QTest::newRow("importance") << Edit([](engine::Criterion& edited) { edited.importance += 1; })
                                    << CriterionDifference{.importance = true};
        QTest::newRow("only the low end of Go")
            << Edit([](engine::Criterion& edited) { edited.go.low -= 0.5; }) << CriterionDifference{.go = true};
        QTest::newRow("Rust") << Edit([](engine::Criterion& edited) { edited.rust.high = 100; })
                              << CriterionDifference{.rust = true};
        QTest::newRow("rationale") << Edit([](engine::Criterion& edited) { edited.rationale += "!"; })
                                   << CriterionDifference{.rationale = true};
        QTest::newRow("evidence") << Edit([](engine::Criterion& edited) { edited.evidence.pop_back(); })
                                  << CriterionDifference{.evidence = true};
        QTest::newRow("own judgement") << Edit([](engine::Criterion& edited) { edited.ownJudgement = true; })
                                       << CriterionDifference{.judgement = true};
        QTest::newRow("the note on it") << Edit([](engine::Criterion& edited) { setJudgementNote(edited, u"No."_s); })
                                        << CriterionDifference{.judgement = true};
        QTest::newRow("its name, which is no score")
            << Edit([](engine::Criterion& edited) { edited.name = "Tails"; }) << CriterionDifference{};
    }
    void whatDiffersIsToldPartByPart()
    {
        QFETCH(Edit, edit);
        QFETCH(CriterionDifference, expected);
        // GIVEN
        engine::Scenario scenario = greenfield();

        // WHEN
        edit(scenario.constraints[1].criteria[0]);

        // THEN
        const CatalogueDifference difference = differenceFrom(catalogue(), scenario);
        QVERIFY(difference.criteria[1][0] == expected);
        QCOMPARE(difference.ownScores, expected.ownScores());
        QCOMPARE(difference.resettable, expected.any());
        QVERIFY(difference.criteria[0][0] == CriterionDifference{});

        // WHEN
        engine::Criterion& reset = scenario.constraints[1].criteria[0];
        reset = asInCatalogue(reset, catalogue().constraints[1].criteria[0]);

        // THEN
        QVERIFY(differenceFrom(catalogue(), scenario).criteria[1][0] == CriterionDifference{});
    }

    void aCriterionIsFoundUnderWhicheverConstraintItIs()
    {
        // GIVEN a scenario that files a criterion elsewhere
        engine::Scenario scenario = greenfield();
        scenario.constraints[0].criteria.push_back(scenario.constraints[1].criteria[0]);
        scenario.constraints[1].criteria.erase(scenario.constraints[1].criteria.begin());

        // THEN
        QCOMPARE(differenceFrom(catalogue(), scenario).ownScores, 0);
    }

    void aCriterionOfOnesOwnIsAllOnesOwnAndNothingToReset()
    {
        // GIVEN
        engine::Scenario scenario = greenfield();
        scenario.constraints[0].criteria.push_back(ownCriterion("own-parking"));

        // THEN
        const CatalogueDifference difference = differenceFrom(catalogue(), scenario);
        QVERIFY(difference.criteria[0].back().own);
        QCOMPARE(difference.ownScores, 3);
        QCOMPARE(difference.scores, 60);
        QVERIFY(!difference.resettable);
    }

    void aScenarioOfAnotherCatalogueIsToldApart()
    {
        engine::Scenario scenario = greenfield();
        scenario.catalogue.version = "2019.1";
        QVERIFY(!differenceFrom(catalogue(), scenario).sameCatalogue);
    }

    void onlyCitedItemsThatAreMissingAreCarried()
    {
        // GIVEN
        engine::Scenario scenario = greenfield();
        const engine::Criterion& criterion = scenario.constraints[1].criteria[0];
        const std::size_t all = scenario.evidence.size();
        std::erase_if(scenario.evidence, [&](const engine::EvidenceItem& item) {
            return item.id == criterion.evidence[0] || item.id == scenario.constraints[5].criteria[0].evidence[0];
        });
        QCOMPARE(scenario.evidence.size(), all - 2);

        // WHEN
        carryCited(scenario, criterion, catalogue());

        // THEN
        QCOMPARE(scenario.evidence.size(), all - 1);
        QCOMPARE(scenario.evidence.back().id, criterion.evidence[0]);
    }

    void theScaleIsTheCataloguesElseTheCriterionsOwnElseNothing()
    {
        const Catalogue known = catalogue();
        engine::Criterion own = ownCriterion("own-parking");
        QVERIFY(!scaleOf(known, own));
        own.unknown = {{"scale", R"({"0": "none", "100": "plenty"})"}};
        QCOMPARE(scaleOf(known, own)->worst, std::string("none"));
        QCOMPARE(scaleOf(known, own)->best, std::string("plenty"));
        own.id = "ramp-up";
        QCOMPARE(scaleOf(known, own)->best, std::string("Two weeks or less."));
    }

    void aScaleThatIsNoneIsNothing_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("a text") << uR"("wide")"_s;
        QTest::newRow("one end") << uR"({"0": "none"})"_s;
        QTest::newRow("numbers") << uR"({"0": 1, "100": 2})"_s;
        QTest::newRow("a list") << uR"([])"_s;
    }
    void aScaleThatIsNoneIsNothing()
    {
        QFETCH(QString, json);
        engine::Criterion own = ownCriterion("own-parking");
        own.unknown = {{"scale", json.toStdString()}};
        QVERIFY(!scaleOf(catalogue(), own));
    }

    void aNoteIsKeptAmongWhatTheFormatDoesNotKnow()
    {
        // GIVEN
        engine::Criterion criterion = ownCriterion("own-parking");
        criterion.unknown = {{"colour", "7"}};
        const engine::Criterion before = criterion;

        // WHEN
        const QString note = u"Two of us measured it:\n\"fine\" – ✓"_s;
        setJudgementNote(criterion, u"first"_s);
        setJudgementNote(criterion, note);

        // THEN
        QCOMPARE(judgementNote(criterion), note);
        QCOMPARE(criterion.unknown.size(), std::size_t(2));

        // WHEN
        setJudgementNote(criterion, {});

        // THEN
        QVERIFY(criterion == before);
    }

    void aNoteThatIsNoTextIsNotShown()
    {
        engine::Criterion criterion = ownCriterion("own-parking");
        criterion.unknown = {{"judgement_note", "[1]"}};
        QCOMPARE(judgementNote(criterion), QString());
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::CatalogueDifferenceTest)
#include "tst_cataloguedifference.moc"
