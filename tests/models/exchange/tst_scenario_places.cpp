// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenariojson.h"
#include "exchange/scenarioplace.h"
#include "validfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

engine::Scenario validScenario()
{
    return readScenario(textOf(validTree())).value();
}

QString textAt(const engine::Scenario& scenario, const std::string& pointer)
{
    return QString::fromStdString(valueAt(scenario, pointer).value_or("no such place"));
}

/// Members of the file, not places of the scenario: its heading, and the entries of lists of texts.
bool isPlace(const std::string& pointer, const Tree& tree)
{
    if (pointer == "/format" || pointer == "/version")
        return false;
    const Tree::json_pointer place(pointer);
    return pointer.empty() || !tree.at(place.parent_pointer()).is_array() || tree.at(place).is_object();
}

/// The pointers of all places of a file.
void collectPlaces(const Tree& tree, const std::string& pointer, std::vector<std::string>& places)
{
    if (isPlace(pointer, tree))
        places.push_back(pointer);
    const Tree& node = tree.at(Tree::json_pointer(pointer));
    if (!node.is_structured())
        return;
    for (const auto& [key, child] : node.items())
        collectPlaces(tree, pointer + '/' + pointerToken(key), places);
}

std::vector<std::string> placesOf(const Tree& tree)
{
    std::vector<std::string> places;
    collectPlaces(tree, {}, places);
    return places;
}

/// A scenario as large as a file may hold.
engine::Scenario largeScenario()
{
    engine::Scenario scenario = validScenario();
    auto& criteria = scenario.constraints.front().criteria;
    criteria.resize(900, criteria.front());
    for (std::size_t i = 0; i < criteria.size(); ++i)
        criteria[i].id = "criterion " + std::to_string(i);
    return scenario;
}

} // namespace

class ScenarioPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceHoldsWhatTheFileHolds()
    {
        // GIVEN a file and the scenario in it
        const Tree tree = validTree();
        const engine::Scenario scenario = validScenario();
        const auto places = placesOf(tree);
        QVERIFY(places.size() > 120);

        for (const std::string& place : places) {
            // WHEN a place is read THEN it is what the file says
            const Tree& expected = tree.at(Tree::json_pointer(place));
            QCOMPARE(textAt(scenario, place), QString::fromStdString(expected.dump()));

            // WHEN it is put there again THEN nothing has changed
            engine::Scenario same = scenario;
            QVERIFY2(replaceAt(same, place, expected.dump()).has_value(), place.c_str());
            QVERIFY2(same == scenario, place.c_str());
        }
    }

    void aReplacedPlaceIsAnEditedFile()
    {
        // GIVEN every place of a file, and values of which few fit
        const std::vector<std::string> values = {"0",
                                                 "0.5",
                                                 "-1",
                                                 "55",
                                                 "101",
                                                 "\"\"",
                                                 "\"cost\"",
                                                 "true",
                                                 "[]",
                                                 "{}",
                                                 "[1]",
                                                 "[\"cost\"]",
                                                 "{\"cost\":1}",
                                                 "1e999",
                                                 "null",
                                                 "\"runtime\"",
                                                 "\"rust\"",
                                                 "{\"id\":\"x\"}",
                                                 "[{\"id\":\"x\"}]"};
        const engine::Scenario scenario = validScenario();
        int accepted = 0;
        for (const std::string& place : placesOf(validTree())) {
            for (const std::string& value : values) {
                // WHEN the value is put there, and when the file is edited there and read
                engine::Scenario replaced = scenario;
                const auto done = replaceAt(replaced, place, value);
                if (value == "1e999" || value == "null") {
                    QVERIFY(!done);
                    QVERIFY(replaced == scenario);
                    continue;
                }
                const auto edited = readScenario(textOf(treeWith(place, value)));

                // THEN both come to the same scenario or the same fault, and a fault changes nothing
                const QString which = QString::fromStdString(place + " " + value);
                QVERIFY2(done.has_value() == edited.has_value(), qPrintable(which));
                accepted += done ? 1 : 0;
                if (done)
                    QVERIFY2(replaced == *edited, qPrintable(which));
                else
                    QCOMPARE(done.error().toString(), edited.error().front().toString());
                QVERIFY2(done || replaced == scenario, qPrintable(which));
            }
        }
        QVERIFY(accepted > 200);
    }

    void placesAreReplaced_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<std::string>("value");
        const auto row = [](const std::string& pointer, const std::string& value) {
            QTest::newRow(pointer.c_str()) << pointer << value;
        };
        row("/components/0/importances/latency", "41.5");
        row("/components/0/ballots/1/importances/cost", "0");
        row("/components/0/importances", "{\"cost\":1,\"latency\":2}");
        row("/components/0/musts", "[{\"id\":\"m\",\"name\":\"M\",\"rules_out\":\"go\"}]");
        row("/components/0/musts/1/rules_out", "\"go\"");
        row("/components/1/workload", "\"proxy\"");
        row("/constraints/1/criteria/0/go/likely", "60.25");
        row("/constraints/1/criteria/0/go", "{\"low\":1,\"likely\":2,\"high\":3}");
        row("/constraints/1/criteria/0/own_judgement", "false");
        row("/constraints/1/criteria/0/evidence", "[\"a\",\"b\"]");
        row("/constraints/0/axis", "\"runtime\"");
        row("/constraints/0/criteria/0/id", "\"speed\"");
        row("/name", "\"Another name\"");
        row("/notes", "\"one\\ntwo\"");
        row("/tags", "[]");
        row("/policy/first_order", "[\"cost\",\"latency\"]");
        row("/policy/burden_of_proof", "7.5");
        row("/policy", "{\"burden_of_proof\":1,\"indifference\":1,\"first_order\":[],\"first_order_share\":1,"
                       "\"team_threshold\":1}");
        row("/futures", "[]");
        row("/futures/0/factors/cost", "2");
        row("/recovery/rewrite_person_months/rust_to_go", "12");
        row("/boundary/own-owner", "true");
        row("/evidence", "[]");
        row("/id", "\"another\"");
    }
    void placesAreReplaced()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        engine::Scenario scenario = validScenario();
        const std::string before = valueAt(scenario, pointer).value();
        QVERIFY(replaceAt(scenario, pointer, value).has_value());
        QCOMPARE(textAt(scenario, pointer), QString::fromStdString(value));
        QVERIFY(scenario != validScenario());
        QVERIFY(replaceAt(scenario, pointer, before).has_value());
        QVERIFY(scenario == validScenario());
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const std::string& pointer, const std::string& value, const QString& fault) {
            QTest::addRow("%s %s", pointer.c_str(), value.c_str()) << pointer << value << fault;
        };
        row("/components/0/importances/latency", "101",
            u"/components/0/importances/latency: 101 is not between 0 and 100"_s);
        row("/components/0/ballots/0/importances/cost", "0",
            u"/components/0/ballots/0: nothing weighs above 0 in this ballot"_s);
        row("/components/0/ballots/0/importances", "{}",
            u"/components/0/ballots/0: nothing weighs above 0 in this ballot"_s);
        row("/constraints/1/criteria/0/rust/low", "80", u"/constraints/1/criteria/0/rust: low 80 is above likely 70"_s);
        row("/components/1/id", "\"api\"", u"/components/1/id: the id \"api\" is already taken"_s);
        row("/constraints/1/criteria/0/id", "\"build-speed\"",
            u"/constraints/1/criteria/0/id: the id \"build-speed\" is already taken"_s);
        row("/policy/first_order", "[\"longevity\"]", u"/policy/first_order/0: there is no constraint \"longevity\""_s);
        row("/components", "[]", u"/components: at least one entry is needed"_s);
        row("/name", "\"a\\nb\"", u"/name: the control character U+000A is not allowed"_s);
        row("/team/readiness", "50 60",
            u"/team/readiness: line 1, column 4: this is not JSON: 60 does not belong here"_s);
        row("/team/readiness", "", u"/team/readiness: the file is empty"_s);
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        QFETCH(QString, fault);
        engine::Scenario scenario = validScenario();
        const auto replaced = replaceAt(scenario, pointer, value);
        QVERIFY(!replaced.has_value());
        QCOMPARE(replaced.error().toString(), fault);
        QVERIFY(scenario == validScenario());
    }

    void theLastFutureThatMayComeKeepsItsProbability()
    {
        engine::Scenario scenario = validScenario();
        QVERIFY(replaceAt(scenario, "/futures/0/probability", "0").has_value());
        const engine::Scenario before = scenario;
        QCOMPARE(replaceAt(scenario, "/futures/1/probability", "0").error().toString(),
                 u"/futures: no future has a probability above 0"_s);
        QVERIFY(scenario == before);
    }

    void aPlaceThatIsNotThereIsRefused_data()
    {
        QTest::addColumn<std::string>("pointer");
        for (const std::string pointer : {"name",
                                          "/nam",
                                          "/name/",
                                          "/name/0",
                                          "/components/2",
                                          "/components/-",
                                          "/components/00",
                                          "/components/+1",
                                          "/components/x",
                                          "/components/18446744073709551616",
                                          "/components/0/importances/longevity",
                                          "/tags/0",
                                          "/policy/first_order/0",
                                          "/format",
                                          "/version",
                                          "/constraints/0/later",
                                          "/constraints//id",
                                          "/",
                                          "//",
                                          "/~",
                                          "/~2",
                                          "/constraints/0/criteria/0/go/low/x"})
            QTest::newRow(pointer.c_str()) << pointer;
    }
    void aPlaceThatIsNotThereIsRefused()
    {
        QFETCH(std::string, pointer);
        engine::Scenario scenario = validScenario();
        scenario.constraints[0].unknown = {{"later", "1"}};
        const engine::Scenario before = scenario;
        QVERIFY(!valueAt(scenario, pointer).has_value());
        const auto replaced = replaceAt(scenario, pointer, "1");
        QVERIFY(!replaced.has_value());
        QCOMPARE(replaced.error(), (Fault{QString::fromStdString(pointer), u"there is no such place"_s}));
        QVERIFY(scenario == before);
    }

    void idsWithSlashesAndTildesAreFound()
    {
        // GIVEN a constraint with an unusual id
        Tree tree = validTree();
        tree["constraints"][0]["id"] = "a/b~1";
        for (Tree* map : {&tree["components"][0]["importances"], &tree["components"][0]["ballots"][0]["importances"],
                          &tree["components"][0]["ballots"][1]["importances"], &tree["components"][1]["importances"],
                          &tree["futures"][0]["factors"], &tree["futures"][1]["factors"]}) {
            (*map)["a/b~1"] = (*map)["cost"];
            map->erase("cost");
        }
        engine::Scenario scenario = readScenario(textOf(tree)).value();

        // WHEN its importance is replaced
        const std::string place = "/components/0/importances/" + pointerToken("a/b~1");
        QCOMPARE(place, "/components/0/importances/a~1b~01");
        QVERIFY(replaceAt(scenario, place, "1").has_value());

        // THEN it is that one
        QCOMPARE(textAt(scenario, place), u"1"_s);
        QCOMPARE(replaceAt(scenario, place, "-1").error().place, QString::fromStdString(place));
    }

    void aConstraintCanBeAddedAndTakenAway()
    {
        // GIVEN a scenario
        engine::Scenario scenario = validScenario();
        const std::string before = valueAt(scenario, "/constraints").value();
        Tree constraints = Tree::parse(before);
        constraints.push_back({{"id", "longevity"},
                               {"name", "Longevity"},
                               {"criteria",
                                {{{"id", "rewrites"},
                                  {"name", "Rewrites"},
                                  {"go", {{"low", 1}, {"likely", 2}, {"high", 3}}},
                                  {"rust", {{"low", 1}, {"likely", 2}, {"high", 3}}}}}}});

        // WHEN a constraint is added THEN nobody weighs it yet
        QVERIFY(replaceAt(scenario, "/constraints", constraints.dump()).has_value());
        QVERIFY(scenario.components[0].importances == std::vector<double>({70, 40, 0}));
        QVERIFY(scenario.futures[1].factors == std::vector<double>({0.01, 100, 1}));

        // WHEN it is taken away again THEN all is as before
        QVERIFY(replaceAt(scenario, "/constraints", before).has_value());
        QVERIFY(scenario == validScenario());

        // WHEN one is taken away that somebody weighs THEN that is refused
        constraints.erase(2);
        constraints.erase(0);
        QCOMPARE(replaceAt(scenario, "/constraints", constraints.dump()).error().toString(),
                 u"/components/0/importances/cost: there is no constraint \"cost\""_s);
    }

    void unknownMembersArePartOfTheirObject()
    {
        engine::Scenario scenario = validScenario();
        const std::string with = "{\"low\":1,\"likely\":2,\"high\":3,\"source\":[1]}";
        QVERIFY(replaceAt(scenario, "/constraints/0/criteria/0/go", with).has_value());
        QCOMPARE(textAt(scenario, "/constraints/0/criteria/0/go"), QString::fromStdString(with));
        QVERIFY(replaceAt(scenario, "/constraints/0/criteria/0/go/low", "0").has_value());
        QCOMPARE(scenario.constraints[0].criteria[0].go.unknown.size(), 1U);
    }

    void aValueMayNotMakeTheFileTooDeep()
    {
        engine::Scenario scenario = validScenario();
        const auto evidence = [](std::size_t levels) {
            return "[{\"x\":" + std::string(levels, '[') + std::string(levels, ']') + "}]";
        };
        QVERIFY(replaceAt(scenario, "/evidence", evidence(29)).has_value());
        QVERIFY(readScenario(writeScenario(scenario)).has_value());
        QVERIFY(!replaceAt(scenario, "/evidence", evidence(30)).has_value());
    }

    void aSlidersTickDoesNotReadTheWholeScenario()
    {
        // GIVEN a scenario of 900 criteria, and how long it takes to read
        engine::Scenario scenario = largeScenario();
        const QByteArray text = writeScenario(scenario);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readScenario(text).has_value());
        const qint64 once = timer.nsecsElapsed();

        // WHEN an importance is replaced a thousand times
        timer.restart();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(replaceAt(scenario, "/components/0/importances/latency", std::to_string(i % 100)).has_value());

        // THEN that takes less than ten such readings
        QVERIFY2(timer.nsecsElapsed() < 10 * once, qPrintable(QString::number(timer.nsecsElapsed() / 1000)));
    }
};

QTEST_GUILESS_MAIN(ScenarioPlacesTest)
#include "tst_scenario_places.moc"
