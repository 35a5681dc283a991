// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenariojson.h"
#include "validfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

/// A file that gives only what it must, with constraints of these ids.
Tree smallestTree(const std::vector<std::string>& ids)
{
    Tree tree = {{"format", "steelyard-scenario"}, {"version", 1}, {"name", "Small"}, {"constraints", Tree::array()}};
    const Tree estimate = {{"low", 0}, {"likely", 50}, {"high", 100}};
    for (const std::string& id : ids) {
        const Tree criterion = {{"id", id + "-1"}, {"name", "One"}, {"go", estimate}, {"rust", estimate}};
        tree["constraints"].push_back({{"id", id}, {"name", id}, {"criteria", Tree::array({criterion})}});
    }
    tree["components"] = Tree::array({Tree{{"id", "service"}}});
    return tree;
}

engine::Scenario read(const Tree& tree)
{
    auto scenario = readScenario(textOf(tree));
    if (!scenario)
        qFatal("%s", qPrintable(sentencesOf(scenario.error()).join(u'\n')));
    return *scenario;
}

QString axesOf(const engine::Scenario& scenario)
{
    QString axes;
    for (const engine::Constraint& constraint : scenario.constraints)
        axes += constraint.axis == engine::Axis::Runtime ? u'r' : u'd';
    return axes;
}

} // namespace

/// What a file does not say is as MODEL and FORMAT have it.
class ScenarioDefaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void textsAndListsAreEmpty()
    {
        const engine::Scenario scenario = read(smallestTree({"cost"}));
        QCOMPARE(scenario.name, "Small");
        for (const std::string& text : {scenario.id, scenario.question, scenario.owner, scenario.decideBy,
                                        scenario.notes, scenario.catalogue.id, scenario.catalogue.version})
            QVERIFY(text.empty());
        QVERIFY(scenario.tags.empty() && scenario.futures.empty() && scenario.evidence.empty());
        QVERIFY(scenario.unknown.empty());
    }

    void aComponentWeighsNothingYet()
    {
        const engine::Component component = read(smallestTree({"cost", "latency"})).components.front();
        QCOMPARE(component.size, 1.0);
        QVERIFY(component.name.empty() && component.workload.empty());
        QVERIFY(component.importances == std::vector<double>({0, 0}));
        QVERIFY(component.musts.empty() && component.ballots.empty());
    }

    void aCriterionIsOfMiddleImportance()
    {
        const engine::Criterion criterion = read(smallestTree({"cost"})).constraints.front().criteria.front();
        QCOMPARE(criterion.importance, 50.0);
        QVERIFY(criterion.rationale.empty() && criterion.evidence.empty());
        QVERIFY(!criterion.ownJudgement);
    }

    void theRulesAreTheModels()
    {
        const engine::Scenario scenario = read(smallestTree({"cost"}));
        QCOMPARE(scenario.policy.burdenOfProof, 5.0);
        QCOMPARE(scenario.policy.indifference, 2.0);
        QCOMPARE(scenario.policy.firstOrderShare, 0.4);
        QCOMPARE(scenario.policy.teamThreshold, 50.0);
        QVERIFY(scenario.team == engine::Team{});
        QCOMPARE(scenario.team.readiness, 50.0);
        QCOMPARE(scenario.team.engineers, 5.0);
        QCOMPARE(scenario.uncertainty.weightSpread, 0.25);
        QCOMPARE(scenario.uncertainty.scoreCorrelation, 0.5);
        QVERIFY(scenario.boundary == engine::Boundary{});
        QCOMPARE(scenario.recovery.horizonMonths, 12.0);
        QCOMPARE(scenario.recovery.lifeMonths, 36.0);
        QCOMPARE(scenario.recovery.noticeMonths, 5.0);
        QCOMPARE(scenario.recovery.rewrite.goToRust, 30.0);
        QCOMPARE(scenario.recovery.rewrite.rustToGo, 18.0);
        QCOMPARE(scenario.recovery.effortRate, 2.0);
    }

    void halfAnObjectKeepsTheOtherDefaults()
    {
        const engine::Scenario scenario =
            read(treeWith("/recovery", "{\"rewrite_person_months\":{\"go_to_rust\":7}}", smallestTree({"cost"})));
        QCOMPARE(scenario.recovery.rewrite.goToRust, 7.0);
        QCOMPARE(scenario.recovery.rewrite.rustToGo, 18.0);
        QCOMPARE(scenario.recovery.horizonMonths, 12.0);
    }

    void importancesThatAreNotNamedAre0()
    {
        Tree tree = treeWith("/components/0/importances", "{\"latency\":40}", smallestTree({"cost", "latency"}));
        tree["components"][0]["ballots"] = Tree::parse("[{\"participant\":\"P\",\"importances\":{\"latency\":9}}]");
        const engine::Component component = read(tree).components.front();
        QVERIFY(component.importances == std::vector<double>({0, 40}));
        QVERIFY(component.ballots.front().importances == std::vector<double>({0, 9}));
    }

    void factorsThatAreNotNamedAre1()
    {
        const Tree tree = treeWith("/futures",
                                   "[{\"id\":\"a\",\"name\":\"\",\"probability\":1,\"factors\":{\"latency\":3}},{"
                                   "\"id\":\"b\",\"name\":\"\",\"probability\":0}]",
                                   smallestTree({"cost", "latency"}));
        const auto futures = read(tree).futures;
        QVERIFY(futures[0].factors == std::vector<double>({1, 3}));
        QVERIFY(futures[1].factors == std::vector<double>({1, 1}));
    }

    void importancesAreInTheOrderOfTheConstraintsNotOfTheFile()
    {
        const Tree tree =
            treeWith("/components/0/importances", "{\"latency\":40,\"cost\":7}", smallestTree({"cost", "latency"}));
        QVERIFY(read(tree).components.front().importances == std::vector<double>({7, 40}));
    }

    void firstOrderAreThoseOfTheThreeThatExist()
    {
        QVERIFY(read(smallestTree({"longevity", "cost", "latency"})).policy.firstOrder ==
                std::vector<std::size_t>({2, 0}));
        QVERIFY(read(smallestTree({"cost"})).policy.firstOrder.empty());
        QVERIFY(read(treeWith("/policy", "{\"indifference\":1}", smallestTree({"cost", "blast-radius"})))
                    .policy.firstOrder == std::vector<std::size_t>({1}));
    }

    void firstOrderMayBeNobody()
    {
        const Tree tree = treeWith("/policy", "{\"first_order\":[]}", smallestTree({"cost", "latency"}));
        QVERIFY(read(tree).policy.firstOrder.empty());
        QCOMPARE(axesOf(read(tree)), u"dd"_s);
    }

    void theAxisIsRuntimeForFirstOrderConstraints()
    {
        const Tree tree = smallestTree({"cost", "latency", "blast-radius", "team-skills", "auditability", "longevity"});
        QCOMPARE(axesOf(read(tree)), u"drrddr"_s);
    }

    void theAxisFollowsTheFilesOwnFirstOrderList()
    {
        Tree tree = smallestTree({"cost", "latency"});
        tree["policy"] = {{"first_order", {"cost"}}};
        QCOMPARE(axesOf(read(tree)), u"rd"_s);
        tree["constraints"][1]["axis"] = "runtime";
        QCOMPARE(axesOf(read(tree)), u"rr"_s);
    }

    void membersMayComeInAnyOrder()
    {
        // GIVEN a file turned upside down
        const Tree tree = validTree();
        Tree turned = Tree::object();
        for (auto member = tree.rbegin(); member != tree.rend(); ++member)
            turned[member.key()] = member.value();
        QCOMPARE(turned.begin().key(), "evidence");

        // WHEN it is read THEN it is the same scenario
        QVERIFY(read(turned) == read(tree));
    }

    void whatIsLeftOutIsWrittenOut()
    {
        const engine::Scenario scenario = read(smallestTree({"cost", "latency"}));
        const Tree written = Tree::parse(writeScenario(scenario).toStdString());
        QCOMPARE(written["constraints"][1]["axis"].dump(), "\"runtime\"");
        QCOMPARE(written["policy"]["first_order"].dump(), "[\"latency\"]");
        QCOMPARE(written["components"][0]["importances"].dump(), "{\"cost\":0,\"latency\":0}");
        QVERIFY(!written.contains("id")); // an empty id would be none
        QVERIFY(readScenario(writeScenario(scenario)).value() == scenario);
    }

    void aSourceWithoutItsItemIsKept()
    {
        const engine::Scenario scenario = read(validTree());
        QVERIFY(scenario.constraints[1].criteria[1].evidence == std::vector<std::string>({"go-faq", "missing"}));
    }

    void lengthsAreCountedInCharacters()
    {
        std::string name;
        for (int i = 0; i < 200; ++i)
            name += "😀";
        QCOMPARE(read(treeWith("/name", '"' + name + '"')).name, name);
        const std::string notes(10'000, 'x');
        QCOMPARE(read(treeWith("/notes", '"' + notes + '"')).notes, notes);
        const std::string id(100, 'x');
        QCOMPARE(read(treeWith("/components/0/id", '"' + id + '"')).components.front().id, id);
    }

    void rangesIncludeTheirEnds()
    {
        Tree tree = treeWith("/team/engineers", "1", treeWith("/team/readiness", "100"));
        tree["recovery"]["horizon_months"] = 1200;
        tree["recovery"]["notice_months"] = 0;
        tree["uncertainty"]["weight_spread"] = 2;
        tree["components"][0]["size"] = 5e-324;
        tree["futures"][0]["factors"]["cost"] = 0.01;
        tree["futures"][0]["probability"] = 0;
        const engine::Scenario scenario = read(tree);
        QCOMPARE(scenario.team.engineers, 1.0);
        QCOMPARE(scenario.futures[0].factors[0], 0.01);
        QVERIFY(scenario.components[0].size > 0);
    }

    void asMuchAsAllowedIsRead()
    {
        const std::string criterion = "{\"id\":\"g#\",\"name\":\"\",\"go\":{\"low\":0,\"likely\":0,\"high\":0},"
                                      "\"rust\":{\"low\":0,\"likely\":0,\"high\":0}}";
        Tree tree = smallestTree({});
        tree["constraints"] =
            Tree::parse(listOf(100, "{\"id\":\"g#\",\"name\":\"\",\"criteria\":[" + criterion + "]}"));
        Tree others = Tree::parse(listOf(901, criterion));
        others.erase(0);
        for (std::size_t i = 0; i < others.size(); ++i) {
            others[i]["id"] = "other" + std::to_string(i);
            tree["constraints"][i % 100]["criteria"].push_back(others[i]);
        }
        tree["components"] = Tree::parse(listOf(100, "{\"id\":\"c#\"}"));
        tree["components"][99]["ballots"] =
            Tree::parse(listOf(1000, "{\"participant\":\"#\",\"importances\":{\"g0\":1}}"));
        tree["futures"] = Tree::parse(listOf(100, "{\"id\":\"f#\",\"name\":\"\",\"probability\":1}"));
        const engine::Scenario scenario = read(tree);
        QCOMPARE(scenario.components[99].ballots.size(), 1000U);
        QVERIFY(readScenario(writeScenario(scenario)).value() == scenario);
    }
};

QTEST_GUILESS_MAIN(ScenarioDefaultsTest)
#include "tst_scenario_defaults.moc"
