// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validfile.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

/// A row: the valid file with `json` at `pointer` is refused with one sentence.
void refused(const char* name, const std::string& pointer, const std::string& json, const QString& fault)
{
    QTest::newRow(name) << treeWith(pointer, json) << fault;
}

void refusedWithout(const std::string& pointer, const QString& fault)
{
    QTest::addRow("without %s", pointer.c_str()) << treeWithout(pointer) << fault;
}

} // namespace

class ScenarioRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFileThatAllRowsStartFromIsValid() { QCOMPARE(faultsOf(validTree()), QStringList()); }

    void anotherFormatOrVersionIsRefused_data()
    {
        columns();
        refusedWithout("/format", u"\"format\" is missing"_s);
        refusedWithout("/version", u"\"version\" is missing"_s);
        refused("another format", "/format", "\"word\"",
                u"/format: this is another format: \"word\" is not \"steelyard-scenario\""_s);
        refused("a format that is no text", "/format", "1",
                u"/format: this is another format: 1 is not \"steelyard-scenario\""_s);
        refused("a newer version", "/version", "2",
                u"/version: this file was written by a newer Steelyard (version 2; this one reads version 1)"_s);
        refused("a much newer version", "/version", "1e300",
                u"/version: this file was written by a newer Steelyard (version 1e+300; this one reads version 1)"_s);
        refused("version 0", "/version", "0", u"/version: there is no version 0 of this format"_s);
        refused("a version between", "/version", "1.5", u"/version: there is no version 1.5 of this format"_s);
        refused("a version in words", "/version", "\"1\"", u"/version: \"1\" is not a number"_s);
        QTest::newRow("a list") << Tree::array({1, 2}) << u"[1,2] is not an object"_s;
        QTest::newRow("a text") << Tree("x") << u"\"x\" is not an object"_s;
    }
    void anotherFormatOrVersionIsRefused() { check(); }

    void aNewerFileIsBlamedForNothingElse()
    {
        QCOMPARE(faultsOf(treeWith("/name", "7", treeWith("/version", "2"))).size(), 1);
    }

    void aMissingMemberIsRefused_data()
    {
        columns();
        refusedWithout("/name", u"\"name\" is missing"_s);
        refusedWithout("/constraints", u"\"constraints\" is missing"_s);
        refusedWithout("/components", u"\"components\" is missing"_s);
        for (const std::string member : {"id", "name", "criteria"})
            refusedWithout("/constraints/0/" + member, place("/constraints/0", member));
        for (const std::string member : {"id", "name", "go", "rust"})
            refusedWithout("/constraints/1/criteria/0/" + member, place("/constraints/1/criteria/0", member));
        for (const std::string language : {"go", "rust"}) {
            for (const std::string member : {"low", "likely", "high"}) {
                const std::string estimate = "/constraints/0/criteria/0/" + language;
                refusedWithout(estimate + '/' + member, place(estimate, member));
            }
        }
        refusedWithout("/components/1/id", place("/components/1", "id"));
        for (const std::string member : {"id", "name", "rules_out"})
            refusedWithout("/components/0/musts/1/" + member, place("/components/0/musts/1", member));
        refusedWithout("/components/0/ballots/0/participant", place("/components/0/ballots/0", "participant"));
        for (const std::string member : {"id", "name", "probability"})
            refusedWithout("/futures/1/" + member, place("/futures/1", member));
    }
    void aMissingMemberIsRefused() { check(); }

    void aWrongTypeIsRefused_data()
    {
        columns();
        for (const std::string text :
             {"/id", "/name", "/question", "/owner", "/decide_by", "/notes", "/catalogue/id", "/catalogue/version",
              "/constraints/0/id", "/constraints/0/name", "/constraints/0/criteria/0/rationale",
              "/constraints/0/criteria/0/evidence/0", "/components/0/workload", "/components/0/ballots/0/participant",
              "/policy/first_order/0", "/tags/1", "/evidence/0/id", "/evidence/0/url"})
            QTest::addRow("%s", text.c_str()) << treeWith(text, "7") << wrong(text, u"7 is not a text"_s);
        for (const std::string number :
             {"/constraints/0/criteria/0/importance", "/constraints/0/criteria/0/go/low", "/components/0/size",
              "/components/0/importances/cost", "/components/0/ballots/0/importances/cost", "/policy/burden_of_proof",
              "/team/readiness", "/uncertainty/weight_spread", "/futures/0/probability", "/futures/0/factors/cost",
              "/recovery/horizon_months", "/recovery/rewrite_person_months/go_to_rust"})
            QTest::addRow("%s", number.c_str())
                << treeWith(number, "\"7\"") << wrong(number, u"\"7\" is not a number"_s);
        for (const std::string flag : {"/constraints/0/criteria/0/own_judgement", "/boundary/separate-process",
                                       "/boundary/network-api", "/boundary/deploys-alone"})
            QTest::addRow("%s", flag.c_str()) << treeWith(flag, "1") << wrong(flag, u"1 is neither true nor false"_s);
        for (const std::string list :
             {"/tags", "/constraints", "/constraints/0/criteria", "/constraints/0/criteria/0/evidence", "/components",
              "/components/0/musts", "/components/0/ballots", "/policy/first_order", "/futures", "/evidence"})
            QTest::addRow("%s", list.c_str())
                << treeWith(list, "{\"a\":1}") << wrong(list, u"{\"a\":1} is not a list"_s);
        for (const std::string object :
             {"/catalogue", "/constraints/0", "/constraints/0/criteria/0", "/constraints/0/criteria/0/go",
              "/components/0/importances", "/components/0/musts/0", "/components/0/ballots/0", "/policy", "/team",
              "/boundary", "/uncertainty", "/futures/0", "/futures/0/factors", "/recovery",
              "/recovery/rewrite_person_months", "/evidence/0"})
            QTest::addRow("%s", object.c_str())
                << treeWith(object, "true") << wrong(object, u"true is not an object"_s);
        refused("axis", "/constraints/0/axis", "\"sideways\"",
                u"/constraints/0/axis: \"sideways\" is neither \"delivery\" nor \"runtime\""_s);
        refused("axis in capitals", "/constraints/0/axis", "\"Runtime\"",
                u"/constraints/0/axis: \"Runtime\" is neither \"delivery\" nor \"runtime\""_s);
        refused("rules_out", "/components/0/musts/0/rules_out", "\"c\"",
                u"/components/0/musts/0/rules_out: \"c\" is neither \"go\" nor \"rust\""_s);
        refused("null", "/team/readiness", "null",
                u"/team/readiness: null is not allowed; leave the member out instead"_s);
    }
    void aWrongTypeIsRefused() { check(); }

    void aNumberOutsideItsRangeIsRefused_data()
    {
        columns();
        for (const std::string points : {"/constraints/0/criteria/0/importance", "/constraints/0/criteria/0/go/low",
                                         "/constraints/0/criteria/0/rust/high", "/components/0/importances/latency",
                                         "/components/0/ballots/1/importances/latency", "/policy/burden_of_proof",
                                         "/policy/indifference", "/policy/team_threshold", "/team/readiness"})
            outside(points, "-0.001", "100.00000000000001", u"0"_s, u"100"_s);
        for (const std::string share : {"/policy/first_order_share", "/uncertainty/score_correlation"})
            outside(share, "-1", "1.0000000000000002", u"0"_s, u"1"_s);
        outside("/uncertainty/weight_spread", "-4.9e-324", "2.1", u"0"_s, u"2"_s, u"-5e-324"_s);
        for (const std::string months :
             {"/recovery/horizon_months", "/recovery/life_months", "/recovery/notice_months",
              "/recovery/rewrite_person_months/go_to_rust", "/recovery/rewrite_person_months/rust_to_go"})
            outside(months, "-1", "1201", u"0"_s, u"1200"_s);
        outside("/recovery/effort_rate", "-1", "1001", u"0"_s, u"1000"_s);
        outside("/futures/0/factors/latency", "0.009", "101", u"0.01"_s, u"100"_s);
        refused("probability", "/futures/0/probability", "-0.5", u"/futures/0/probability: -0.5 is below 0"_s);
        refused("engineers", "/team/engineers", "0.5", u"/team/engineers: 0.5 is below 1"_s);
        refused("size", "/components/0/size", "0", u"/components/0/size: 0 is not above 0"_s);
        refused("negative size", "/components/0/size", "-0.0", u"/components/0/size: -0.0 is not above 0"_s);
    }
    void aNumberOutsideItsRangeIsRefused() { check(); }

    void pointsOutOfOrderAreRefused_data()
    {
        columns();
        refused("low above likely", "/constraints/1/criteria/0/rust", "{\"low\":80,\"likely\":70,\"high\":95}",
                u"/constraints/1/criteria/0/rust: low 80 is above likely 70"_s);
        refused("likely above high", "/constraints/1/criteria/0/go/high", "54.9",
                u"/constraints/1/criteria/0/go: likely 55 is above high 54.9"_s);
        refused("by the smallest step", "/constraints/1/criteria/1/go/low", "1.0000000000000002",
                u"/constraints/1/criteria/1/go: low 1.0000000000000002 is above likely 1"_s);
        refused("a point that is out of its range is not compared", "/constraints/0/criteria/0/go/low", "101",
                u"/constraints/0/criteria/0/go/low: 101 is not between 0 and 100"_s);
    }
    void pointsOutOfOrderAreRefused() { check(); }

    void aTextThatIsTooLongOrNotPlainIsRefused_data()
    {
        columns();
        const auto text = [](std::size_t length, const std::string& character) {
            std::string json = "\"";
            for (std::size_t i = 0; i < length; ++i)
                json += character;
            return json + '"';
        };
        for (const std::string name : {"/name", "/constraints/0/name", "/components/0/name", "/futures/0/name",
                                       "/components/0/ballots/0/participant"})
            QTest::addRow("long %s", name.c_str())
                << treeWith(name, text(201, "😀")) << wrong(name, u"is 201 characters long, at most 200 are allowed"_s);
        for (const std::string longer : {"/notes", "/question", "/tags/0", "/constraints/0/criteria/0/rationale"})
            QTest::addRow("long %s", longer.c_str())
                << treeWith(longer, text(10001, "ä"))
                << wrong(longer, u"is 10001 characters long, at most 10000 are allowed"_s);
        for (const std::string id : {"/id", "/catalogue/id", "/constraints/0/criteria/0/id", "/components/0/id",
                                     "/components/0/workload", "/components/0/musts/0/id"})
            QTest::addRow("long %s", id.c_str())
                << treeWith(id, text(101, "€")) << wrong(id, u"is 101 characters long, at most 100 are allowed"_s);
        for (const std::string id : {"/id", "/constraints/0/criteria/0/id", "/components/0/id", "/futures/0/id",
                                     "/constraints/0/criteria/0/evidence/0", "/policy/first_order/0"})
            QTest::addRow("empty %s", id.c_str())
                << treeWith(id, "\"\"") << wrong(id, u"an id has at least one character"_s);
        for (const auto& [written, shown] : {std::pair{"\\n", u"U+000A"_s},
                                             {"\\t", u"U+0009"_s},
                                             {"\\u001b", u"U+001B"_s},
                                             {"\\u007f", u"U+007F"_s},
                                             {"\\u0085", u"U+0085"_s},
                                             {"\\u0000", u"U+0000"_s}}) {
            const QString sentence = u"the control character "_s + shown + u" is not allowed"_s;
            for (const std::string name : {"/name", "/constraints/0/id", "/components/0/ballots/0/participant"}) {
                // Without what refers to the constraint, which has no id now.
                QTest::addRow("%s in %s", qPrintable(shown), name.c_str())
                    << treeWith(name, '"' + std::string("a") + written + '"', unreferredTree())
                    << wrong(name, sentence);
            }
        }
        refused("escape in a text", "/notes", "\"a\\u001b[2J\"",
                u"/notes: the control character U+001B is not allowed"_s);
        refused("return in a text", "/notes", "\"a\\r\\nb\"", u"/notes: the control character U+000D is not allowed"_s);
        refused("C1 in a text", "/notes", "\"\\u009b2J\"", u"/notes: the control character U+009B is not allowed"_s);
    }
    void aTextThatIsTooLongOrNotPlainIsRefused() { check(); }

    void twoOfTheSameIdAreRefused_data()
    {
        columns();
        refused("constraints", "/constraints/1/id", "\"cost\"",
                u"/constraints/1/id: the id \"cost\" is already taken"_s);
        refused("criteria of one constraint", "/constraints/1/criteria/1/id", "\"tail\"",
                u"/constraints/1/criteria/1/id: the id \"tail\" is already taken"_s);
        refused("criteria of two constraints", "/constraints/1/criteria/1/id", "\"build-speed\"",
                u"/constraints/1/criteria/1/id: the id \"build-speed\" is already taken"_s);
        refused("components", "/components/1/id", "\"api\"", u"/components/1/id: the id \"api\" is already taken"_s);
        refused("musts", "/components/0/musts/1/id", "\"no-gc\"",
                u"/components/0/musts/1/id: the id \"no-gc\" is already taken"_s);
        refused("futures", "/futures/1/id", "\"as-planned\"",
                u"/futures/1/id: the id \"as-planned\" is already taken"_s);
        refused("evidence", "/evidence", "[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"a\"}]",
                u"/evidence/2/id: the id \"a\" is already taken"_s);
    }
    void twoOfTheSameIdAreRefused() { check(); }

    void aReferenceToNothingIsRefused_data()
    {
        columns();
        for (const std::string map :
             {"/components/1/importances", "/components/0/ballots/0/importances", "/futures/0/factors"})
            QTest::addRow("%s", map.c_str())
                << treeWith(map + "/costs", "1") << wrong(map + "/costs", u"there is no constraint \"costs\""_s);
        refused("first-order", "/policy/first_order", "[\"latency\",\"longevity\"]",
                u"/policy/first_order/1: there is no constraint \"longevity\""_s);
        refused("a name that does not print", "/components/1/importances/a\u202eb", "1",
                u"/components/1/importances/a\u202eb: there is no constraint \"a\\u202eb\""_s);
    }
    void aReferenceToNothingIsRefused() { check(); }

    void whatWeighsNothingIsRefused_data()
    {
        columns();
        refused("a ballot of zeros", "/components/0/ballots/1/importances", "{\"cost\":0,\"latency\":-0.0}",
                u"/components/0/ballots/1: nothing weighs above 0 in this ballot"_s);
        refused("an empty ballot", "/components/0/ballots/0/importances", "{}",
                u"/components/0/ballots/0: nothing weighs above 0 in this ballot"_s);
        refusedWithout("/components/0/ballots/0/importances",
                       u"/components/0/ballots/0: nothing weighs above 0 in this ballot"_s);
        refused("futures of no probability", "/futures", "[{\"id\":\"a\",\"name\":\"\",\"probability\":0}]",
                u"/futures: no future has a probability above 0"_s);
    }
    void whatWeighsNothingIsRefused() { check(); }

    void allFaultsAreListedInTheOrderOfTheFile()
    {
        // GIVEN a file whose members are in an unusual order, with many faults
        Tree tree = treeWith("/team/readiness", "101");
        tree["constraints"][1]["criteria"][0]["go"] = Tree{{"high", 7}, {"likely", "x"}};
        tree["components"][0]["importances"]["nothing"] = 1;
        tree["name"] = Tree::array();
        Tree turned = {{"team", tree["team"]}};
        turned.insert(tree.begin(), tree.end());

        // WHEN it is read THEN each is named once, in the order of the file
        QCOMPARE(faultsOf(turned), (QStringList{
                                       u"/team/readiness: 101 is not between 0 and 100"_s,
                                       u"/name: [] is not a text"_s,
                                       u"/constraints/1/criteria/0/go: \"low\" is missing"_s,
                                       u"/constraints/1/criteria/0/go/likely: \"x\" is not a number"_s,
                                       u"/components/0/importances/nothing: there is no constraint \"nothing\""_s,
                                   }));
    }

    void faultyConstraintsDoNotMakeTheirReferencesFaulty()
    {
        QCOMPARE(faultsOf(treeWith("/constraints/1/id", "7")), QStringList{u"/constraints/1/id: 7 is not a text"_s});
        QCOMPARE(faultsOf(treeWith("/constraints", "7")), QStringList{u"/constraints: 7 is not a list"_s});
        QCOMPARE(faultsOf(treeWith("/components/0/importances/cost", "-1", treeWith("/constraints", "7"))),
                 (QStringList{u"/constraints: 7 is not a list"_s,
                              u"/components/0/importances/cost: -1 is not between 0 and 100"_s}));
    }

private:
    static void columns()
    {
        QTest::addColumn<Tree>("tree");
        QTest::addColumn<QString>("fault");
    }

    static void check()
    {
        QFETCH(Tree, tree);
        QFETCH(QString, fault);
        QCOMPARE(faultsOf(tree), QStringList{fault});
    }

    static QString wrong(const std::string& pointer, const QString& sentence)
    {
        return QString::fromStdString(pointer) + u": "_s + sentence;
    }

    static QString place(const std::string& object, const std::string& missing)
    {
        return wrong(object, u'"' + QString::fromStdString(missing) + u"\" is missing"_s);
    }

    /// Rows just below and just above a range.
    static void outside(const std::string& pointer, const std::string& below, const std::string& above,
                        const QString& least, const QString& most, const QString& belowShown = {})
    {
        const auto row = [&](const std::string& json, const QString& shown) {
            QTest::addRow("%s %s", pointer.c_str(), json.c_str())
                << treeWith(pointer, json) << wrong(pointer, shown + u" is not between "_s + least + u" and "_s + most);
        };
        row(below, belowShown.isEmpty() ? QString::fromStdString(below) : belowShown);
        row(above, QString::fromStdString(above));
    }
};

QTEST_GUILESS_MAIN(ScenarioRefusalsTest)
#include "tst_scenario_refusals.moc"
