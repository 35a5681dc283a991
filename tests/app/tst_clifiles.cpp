// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace steelyard::test;

namespace
{

// The reference drew two million samples. 400,000 come within these of it; fewer come less close.
constexpr double fractionTolerance = 0.006;
constexpr double marginTolerance = 0.2;
#ifdef NDEBUG
constexpr int samples = 400'000;
#else
constexpr int samples = 10'000;
#endif
const double chance = std::sqrt(400'000.0 / samples);

/// How far a number may be from the reference, given its JSON Pointer.
double toleranceAt(const QString& place, double expected)
{
    if (place.contains(u"/robustness/margin/"_s))
        return marginTolerance * chance;
    if (place.contains(u"/robustness/"_s))
        return fractionTolerance * chance;
    return 1e-9 * std::fmax(1, std::abs(expected));
}

/// Where two JSON values differ, as a JSON Pointer; empty where they do not.
QString difference(const QJsonValue& found, const QJsonValue& expected, const QString& place = u"/"_s);

QString differenceOfObjects(const QJsonObject& found, const QJsonObject& expected, const QString& place)
{
    QStringList names = found.keys() + expected.keys();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        if (QString there = difference(found[name], expected[name], place + u'/' + name); !there.isEmpty())
            return there;
    }
    return {};
}

/// The number of samples is not in the reference; the confidence is certain only where `holds` is not near its borders.
QString differenceOfRobustness(QJsonObject found, QJsonObject expected, const QString& place)
{
    if (found.take(u"samples"_s) != QJsonValue(samples))
        return place + u"/samples"_s;
    const double holds = expected[u"holds"].toDouble();
    const double tolerance = fractionTolerance * chance;
    if (std::abs(holds - 0.7) <= tolerance || std::abs(holds - 0.9) <= tolerance)
        found[u"confidence"] = expected[u"confidence"];
    return differenceOfObjects(found, expected, place);
}

QString differenceOfArrays(const QJsonArray& found, const QJsonArray& expected, const QString& place)
{
    if (found.size() != expected.size())
        return place;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (QString there = difference(found[i], expected[i], place + u'/' + QString::number(i)); !there.isEmpty())
            return there;
    }
    return {};
}

QString difference(const QJsonValue& found, const QJsonValue& expected, const QString& place)
{
    if (found.isObject() && expected.isObject())
        return place.endsWith(u"/robustness"_s) ? differenceOfRobustness(found.toObject(), expected.toObject(), place)
                                                : differenceOfObjects(found.toObject(), expected.toObject(), place);
    if (found.isArray() && expected.isArray())
        return differenceOfArrays(found.toArray(), expected.toArray(), place);
    if (found.isDouble() && expected.isDouble()) {
        const double distance = std::abs(found.toDouble() - expected.toDouble());
        return distance <= toleranceAt(place, expected.toDouble()) ? QString() : place;
    }
    return found == expected ? QString() : place;
}

QByteArray vector(const char* name)
{
    return fileBytes(dataFile(u"vectors/"_s + QString::fromLatin1(name)));
}

} // namespace

/// evaluate and check: from scenario files to an analysis or to sentences.
class CliFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void evaluatesAsTheReferenceDoes_data()
    {
        QTest::addColumn<QString>("scenario");
        const QDir vectors(dataFile(u"vectors"_s));
        for (const QString& name : vectors.entryList({u"*.steelyard"_s}))
            QTest::newRow(qPrintable(name)) << vectors.filePath(name);
    }

    void evaluatesAsTheReferenceDoes()
    {
        // GIVEN a scenario and the analysis that an independent program made of it
        QFETCH(QString, scenario);
        const QString expectedPath = scenario.chopped(QStringLiteral(".steelyard").size()) + u".expected.json"_s;
        const QJsonDocument expected = QJsonDocument::fromJson(fileBytes(expectedPath));
        QVERIFY(expected.isObject());

        // WHEN it is evaluated
        const Ended ended = ProgramProcess().run({u"evaluate"_s, scenario, u"--samples"_s, QString::number(samples)});

        // THEN every member is there, no other, and numbers agree: exactly, and those of the simulation by chance
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.err, QByteArray());
        QJsonParseError error;
        const QJsonDocument found = QJsonDocument::fromJson(ended.out, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(difference(found.object(), expected.object()), QString());
    }

    void theSameSeedDrawsTheSameNumbers()
    {
        // GIVEN a simulation with some seed
        const auto evaluated = [](const QString& seed) {
            const Ended ended = ProgramProcess().run({u"evaluate"_s, dataFile(u"vectors/workload-proxy.steelyard"_s),
                                                      u"--samples"_s, u"2000"_s, u"--seed"_s, seed});
            return ended.exitCode == 0 ? ended.out : QByteArray();
        };
        const QByteArray once = evaluated(u"7"_s);
        QVERIFY(!once.isEmpty());

        // THEN the same seed gives the same bytes, 1 is the default, and any other gives others
        QCOMPARE(evaluated(u"7"_s), once);
        QVERIFY(evaluated(u"1"_s) != once);
        QVERIFY(evaluated(u"-1"_s) != once);
        QCOMPARE(evaluated(u"-1"_s), evaluated(u"18446744073709551615"_s));
        const Ended byDefault = ProgramProcess().run(
            {u"evaluate"_s, dataFile(u"vectors/workload-proxy.steelyard"_s), u"--samples"_s, u"2000"_s});
        QCOMPARE(byDefault.out, evaluated(u"1"_s));
    }

    void readsStandardInput()
    {
        const QByteArray scenario = vector("workload-proxy.steelyard");
        const ProgramProcess cli;

        const Ended fromInput = cli.run({u"evaluate"_s, u"-"_s}, scenario);
        const Ended fromFile = cli.run({u"evaluate"_s, dataFile(u"vectors/workload-proxy.steelyard"_s)});

        QCOMPARE(fromInput.exitCode, 0);
        QCOMPARE(fromInput.out, fromFile.out);
        QCOMPARE(cli.run({u"check"_s, u"-"_s}, scenario).exitCode, 0);
    }

    void refusesABrokenFileWithItsPlace()
    {
        // GIVEN a score whose low is above its likely
        QByteArray scenario = vector("edge-one-constraint.steelyard");
        const qsizetype low = scenario.indexOf("\"low\": 78");
        QVERIFY(low > 0);
        scenario.replace(low, 9, "\"low\": 90");
        const ProgramProcess cli;
        const QString file = cli.write("broken.steelyard", scenario);

        // WHEN it is evaluated and checked
        const Ended evaluated = cli.run({u"evaluate"_s, file});
        const Ended checked = cli.run({u"check"_s, file});

        // THEN the place is named, and nothing is printed that could be taken for a result
        const QByteArray place = "/constraints/0/criteria/0/go: low 90 is above likely 89";
        QCOMPARE(evaluated.exitCode, 2);
        QCOMPARE(evaluated.out, QByteArray());
        QCOMPARE(evaluated.err, place + '\n');
        QCOMPARE(checked.exitCode, 2);
        QCOMPARE(checked.out, QByteArray());
        QCOMPARE(checked.err, file.toUtf8() + ": " + place + '\n');
    }

    void checkSaysEveryFaultOfEveryFileAndEndsWithTheWorst()
    {
        // GIVEN a good file, one with two faults and one that is not there
        const ProgramProcess cli;
        QByteArray twoFaults = vector("edge-one-constraint.steelyard");
        twoFaults.replace(twoFaults.indexOf("\"low\": 78"), 9, "\"low\": 90");
        twoFaults.replace(twoFaults.indexOf("\"importance\": 55"), 16, "\"importance\": -1");
        const QString bad = cli.write("bad.steelyard", twoFaults);
        const QString good = dataFile(u"vectors/workload-proxy.steelyard"_s);
        const QString missing = cli.path("missing.steelyard");

        // WHEN they are checked together THEN the worst decides, and a later good file changes nothing
        const Ended all = cli.run({u"check"_s, missing, bad, good});
        QCOMPARE(all.exitCode, 3);
        QCOMPARE(all.out, QByteArray());
        QCOMPARE(all.err.count('\n'), 3);
        QCOMPARE(all.err.count(bad.toUtf8() + ": /constraints/0/criteria/0/"), 2);
        QVERIFY(all.err.startsWith(missing.toUtf8() + ": "));

        QCOMPARE(cli.run({u"check"_s, good, bad}).exitCode, 2);
        const Ended fine = cli.run({u"check"_s, good, good});
        QCOMPARE(fine.exitCode, 0);
        QCOMPARE(fine.out + fine.err, QByteArray());
    }

    void aFileThatCannotBeReadEndsWith3_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"missing.steelyard"_s;
        QTest::newRow("folder") << u"."_s;
        QTest::newRow("below a file") << u"/etc/passwd/x.steelyard"_s;
    }

    void aFileThatCannotBeReadEndsWith3()
    {
        QFETCH(QString, path);

        const Ended ended = ProgramProcess().run({u"evaluate"_s, path});

        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains(path.toUtf8()), ended.err.constData());
    }

    void inputThatIsNoScenarioEndsWith2_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("Go or Rust?");
        QTest::newRow("another format") << QByteArray("{\"format\": \"other\", \"version\": 1}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\"}");
        QTest::newRow("too large") << QByteArray(16 * 1024 * 1024 + 1, ' ');
    }

    void inputThatIsNoScenarioEndsWith2()
    {
        QFETCH(QByteArray, input);
        const ProgramProcess cli;

        for (const Ended& ended :
             {cli.run({u"evaluate"_s, u"-"_s}, input), cli.run({u"evaluate"_s, cli.write("input.steelyard", input)})}) {
            QCOMPARE(ended.exitCode, 2);
            QCOMPARE(ended.out, QByteArray());
            QVERIFY(ended.err.endsWith('\n'));
        }
    }

    void aFileCannotSteerTheTerminal()
    {
        // GIVEN a duplicate member whose name would colour the terminal, break the line and turn the direction
        const QByteArray input = "{\"a\\u001b[31m\\n\\u202eb\": 1, \"a\\u001b[31m\\n\\u202eb\": 2}";

        const Ended ended = ProgramProcess().run({u"check"_s, u"-"_s}, input);

        // THEN these characters appear as their codes only
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.err.startsWith("-: "));
        QVERIFY2(ended.err.contains("\\u001b[31m\\u000a\\u202eb"), ended.err.constData());
        QCOMPARE(ended.err.count('\x1b'), 0);
    }
};

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_clifiles.moc"
