// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontext.h"
#include "exchange/safefile.h"
#include "exchange/scenariojson.h"
#include "extremescenario.h"
#include "validfile.h"

#include <QDirIterator>
#include <QTest>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <random>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

/// What is wrong with reading back what is written; empty where it is the same in every bit.
QString differenceAfterRoundTrip(const engine::Scenario& scenario)
{
    const QByteArray written = writeScenario(scenario);
    const auto reread = readScenario(written);
    if (!reread)
        return sentencesOf(reread.error()).join(u'\n');
    if (*reread != scenario)
        return u"another scenario"_s;
    // Numbers that are equal and yet differ, 0 and −0, differ in the text.
    return writeScenario(*reread) == written ? QString() : u"another text"_s;
}

/// Adds a member that nobody knows to every object of the format. Maps by constraint are not such objects.
void addUnknownMembers(Tree& node, const std::string& name)
{
    if (node.is_structured() && name != "importances" && name != "factors") {
        for (auto& [key, child] : node.items())
            addUnknownMembers(child, node.is_array() ? std::string() : key);
        if (node.is_object())
            node["later"] = {{"probability", 0.1}, {"list", {1, "two", {{"three", true}}}}, {"id", "cost"}};
    }
}

} // namespace

class ScenarioRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void everyVectorReadsBackEqual()
    {
        QDirIterator files(QStringLiteral(STEELYARD_TEST_DATA "/vectors"), {u"*.steelyard"_s});
        int read = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const auto scenario = readScenario(readFile(path, largestScenarioFile).value());
            QVERIFY2(scenario.has_value(), qPrintable(path));
            QCOMPARE(differenceAfterRoundTrip(*scenario), QString());
            ++read;
        }
        QVERIFY(read >= 37);
    }

    void everythingThatAFileCanHoldReadsBackEqual()
    {
        // GIVEN scenarios of extreme texts and numbers, 20,000 of them
        ExtremeScenario scenarios(1);
        while (scenarios.values() < 20'000) {
            const engine::Scenario scenario = scenarios.next();

            // WHEN each is written and read THEN it is the same
            QCOMPARE(differenceAfterRoundTrip(scenario), QString());
        }
    }

    void everyNumberReadsBackInEveryBit()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 100'000; ++i) {
            const auto value = std::bit_cast<double>(random());
            if (!std::isfinite(value))
                continue;
            const std::string text = jsonNumber(value);
            QCOMPARE(std::bit_cast<quint64>(std::strtod(text.c_str(), nullptr)), std::bit_cast<quint64>(value));
        }
    }

    void numbersAreWrittenAsPeopleWriteThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 70.0 << u"70"_s;
        QTest::newRow("negative") << -1.0 << u"-1"_s;
        QTest::newRow("large and whole") << 1e6 << u"1000000"_s;
        QTest::newRow("tenths") << 0.1 << u"0.1"_s;
        QTest::newRow("a sum of tenths") << 0.1 + 0.2 << u"0.30000000000000004"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("negative zero") << -0.0 << u"-0.0"_s;
        QTest::newRow("smallest") << 4.9e-324 << u"5e-324"_s;
        QTest::newRow("largest") << 1.7976931348623157e308 << u"1.7976931348623157e+308"_s;
    }
    void numbersAreWrittenAsPeopleWriteThem()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(jsonNumber(value)), text);
    }

    void unknownMembersSurviveOnEveryLevel()
    {
        // GIVEN a file with a member that nobody knows in every object
        Tree tree = validTree();
        addUnknownMembers(tree, {});
        const std::string before = tree.dump();
        QVERIFY(before.find("\"later\"") != std::string::npos);

        // WHEN it is read and written
        const auto scenario = readScenario(textOf(tree));
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : sentencesOf(scenario.error()).join(u'\n')));
        const Tree after = Tree::parse(writeScenario(*scenario).toStdString());

        // THEN nothing is gone, in all the places, and it reads back equal
        QCOMPARE(QString::fromStdString(after.dump()), QString::fromStdString(before));
        QCOMPARE(differenceAfterRoundTrip(*scenario), QString());
    }

    void theFileHasTheOrderOfTheFormat()
    {
        const auto scenario = readScenario(textOf(validTree()));
        QVERIFY(scenario.has_value());
        const Tree written = Tree::parse(writeScenario(*scenario).toStdString());
        QCOMPARE(QString::fromStdString(written.dump()), QString::fromStdString(validTree().dump()));
    }

    void theFileIsMadeForReading()
    {
        const QByteArray text = writeScenario(readScenario(textOf(validTree())).value());
        QVERIFY(text.startsWith("{\n \"format\": \"steelyard-scenario\",\n \"version\": 1,\n \"id\": \"8b0c\",\n"));
        QVERIFY(text.contains("\n     \"go\": {\"low\": 78, \"likely\": 89, \"high\": 95},\n"));
        QVERIFY(text.contains("\n   \"importances\": {\"cost\": 70, \"latency\": 40},\n"));
        QVERIFY(text.endsWith("\n}\n"));
    }
};

QTEST_GUILESS_MAIN(ScenarioRoundTripTest)
#include "tst_scenario_roundtrip.moc"
