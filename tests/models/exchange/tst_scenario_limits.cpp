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

std::string criterion(const std::string& id)
{
    return "{\"id\":\"" + id +
           "\",\"name\":\"\",\"go\":{\"low\":0,\"likely\":0,\"high\":0},\"rust\":{\"low\":0,\"likely\":0,\"high\":0}}";
}

} // namespace

/// How many, how long, how large.
class ScenarioLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void tooFewOrTooManyAreRefused_data()
    {
        QTest::addColumn<Tree>("tree");
        QTest::addColumn<QString>("fault");
        const auto refused = [](const char* name, const std::string& pointer, const std::string& json,
                                const QString& fault) { QTest::newRow(name) << treeWith(pointer, json) << fault; };
        refused("no constraints", "/constraints", "[]", u"/constraints: at least one entry is needed"_s);
        refused("no criteria", "/constraints/1/criteria", "[]",
                u"/constraints/1/criteria: at least one entry is needed"_s);
        refused("no components", "/components", "[]", u"/components: at least one entry is needed"_s);
        QTest::newRow("101 constraints") << treeWith("/constraints",
                                                     listOf(101, "{\"id\":\"g#\",\"name\":\"\",\"criteria\":[" +
                                                                     criterion("c#") + "]}"),
                                                     unreferredTree())
                                         << u"/constraints: has 101 entries, at most 100 are allowed"_s;
        refused("1001 criteria", "/constraints/0/criteria", listOf(1001, criterion("c#")),
                u"/constraints/0/criteria: with these there are more than 1000 criteria"_s);
        refused("1001 criteria in all", "/constraints/0/criteria", listOf(999, criterion("c#")),
                u"/constraints/1/criteria: with these there are more than 1000 criteria"_s);
        refused("101 components", "/components", listOf(101, "{\"id\":\"c#\"}"),
                u"/components: has 101 entries, at most 100 are allowed"_s);
        refused("1001 ballots in all", "/components/1/ballots",
                listOf(999, "{\"participant\":\"#\",\"importances\":{\"cost\":1}}"),
                u"/components/1/ballots: with these there are more than 1000 ballots"_s);
        refused("100001 pieces of evidence", "/evidence", listOf(100'001, "{}"),
                u"/evidence: has 100001 entries, at most 100000 are allowed"_s);
        refused("101 futures", "/futures", listOf(101, "{\"id\":\"f#\",\"name\":\"\",\"probability\":1}"),
                u"/futures: has 101 entries, at most 100 are allowed"_s);
    }
    void tooFewOrTooManyAreRefused()
    {
        QFETCH(Tree, tree);
        QFETCH(QString, fault);
        QCOMPARE(faultsOf(tree), QStringList{fault});
    }

    void aFileThatCouldNotBeReadAgainIsRefused()
    {
        // GIVEN a file that is small enough, but whose texts grow when they are written
        Tree tree = treeWith("/evidence", listOf(95'000, "{}"));
        tree["notes"] = "";
        for (Tree& item : tree["evidence"])
            item["finding"] = std::string(80, 'x');
        QVERIFY(textOf(tree).size() < largestScenarioFile);

        // WHEN it is read THEN it is refused rather than kept in a file that nobody can read
        QCOMPARE(faultsOf(tree), QStringList{u"written out in full the file would be larger than 16 MiB"_s});
    }

    void whatFitsOnlyWithoutWhiteSpaceIsWrittenWithout()
    {
        // GIVEN 60 constraints of long ids, and 1000 ballots that name one of them each
        std::string id;
        for (int i = 0; i < 98; ++i)
            id += "€";
        Tree tree = treeWith(
            "/constraints", listOf(60, "{\"id\":\"" + id + "#\",\"name\":\"\",\"criteria\":[" + criterion("c#") + "]}"),
            unreferredTree());
        tree["components"][0]["ballots"] =
            Tree::parse(listOf(1000, "{\"participant\":\"#\",\"importances\":{\"" + id + "0\":1}}"));

        // WHEN it is read and written THEN it reads back equal
        const auto scenario = readScenario(textOf(tree));
        QVERIFY(scenario.has_value());
        const QByteArray written = writeScenario(*scenario);
        QVERIFY(written.size() < largestScenarioFile);
        QVERIFY(readScenario(written).value() == *scenario);
    }

    void aMillionFaultsAreNotAMillionSentences()
    {
        const QStringList faults = faultsOf(treeWith("/tags", listOf(1'000'000, "1")));
        QCOMPARE(faults.size(), 1001);
        QCOMPARE(faults.front(), u"/tags/0: 1 is not a text"_s);
        QCOMPARE(faults.back(), u"there are more faults than are listed here"_s);
    }

    void aLongValueIsShortened()
    {
        QCOMPARE(faultsOf(treeWith("/team/readiness", '"' + std::string(5000, 'x') + '"')),
                 QStringList{u"/team/readiness: \""_s + QString(39, u'x') + u"… is not a number"_s});
    }
};

QTEST_GUILESS_MAIN(ScenarioLimitsTest)
#include "tst_scenario_limits.moc"
