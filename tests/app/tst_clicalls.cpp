// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard::test;

/// What steelyard-cli makes of its command line, and how it reads and writes whatever the surroundings.
class CliCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongCallsEndWith1AndASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("nothing") << QStringList{} << u"command is missing"_s;
        QTest::newRow("unknown command") << QStringList{u"weigh"_s} << u"\"weigh\""_s;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--loud"_s} << u"loud"_s;
        QTest::newRow("evaluate without file") << QStringList{u"evaluate"_s} << u"needs a file"_s;
        QTest::newRow("evaluate of two files") << QStringList{u"evaluate"_s, u"a"_s, u"b"_s} << u"\"b\""_s;
        QTest::newRow("check without file") << QStringList{u"check"_s} << u"needs a file"_s;
        QTest::newRow("list of something") << QStringList{u"list"_s, u"x"_s} << u"\"x\""_s;
        QTest::newRow("import without file") << QStringList{u"import"_s} << u"needs a file"_s;
        QTest::newRow("export without id") << QStringList{u"export"_s} << u"id of a scenario"_s;
        QTest::newRow("standard input twice") << QStringList{u"check"_s, u"-"_s, u"-"_s} << u"only once"_s;
        QTest::newRow("too few samples") << QStringList{u"evaluate"_s, u"-"_s, u"--samples"_s, u"999"_s}
                                         << u"--samples"_s;
        QTest::newRow("too many samples")
            << QStringList{u"evaluate"_s, u"-"_s, u"--samples"_s, u"10000001"_s} << u"--samples"_s;
        QTest::newRow("samples in words")
            << QStringList{u"evaluate"_s, u"-"_s, u"--samples"_s, u"many"_s} << u"\"many\""_s;
        QTest::newRow("seed of 65 bits") << QStringList{u"evaluate"_s, u"-"_s, u"--seed"_s, u"18446744073709551616"_s}
                                         << u"--seed"_s;
        QTest::newRow("option without value") << QStringList{u"list"_s, u"--library"_s} << u"library"_s;
        QTest::newRow("option of another command") << QStringList{u"list"_s, u"--copy"_s} << u"--copy"_s;
        QTest::newRow("unknown format") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"xls"_s} << u"\"xls\""_s;
    }

    void wrongCallsEndWith1AndASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);

        const Ended ended = ProgramProcess().run(arguments);

        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains(sentence.toUtf8()), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void theEndsOfTheRangesAreAccepted_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("fewest samples") << u"--samples"_s << u"1000"_s;
        QTest::newRow("most samples") << u"--samples"_s << u"10000000"_s;
        QTest::newRow("greatest seed") << u"--seed"_s << u"18446744073709551615"_s;
        QTest::newRow("least seed") << u"--seed"_s << u"-9223372036854775808"_s;
    }

    void theEndsOfTheRangesAreAccepted()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        // GIVEN a file that is not there, so that nothing has to be simulated

        // THEN the file is all that is wrong with the call
        QCOMPARE(ProgramProcess().run({u"evaluate"_s, u"missing.steelyard"_s, option, value}).exitCode, 3);
    }

    void helpNamesEveryCommandAndOption()
    {
        const Ended ended = ProgramProcess().run({u"--help"_s});

        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.err, QByteArray());
        for (const char* name : {"evaluate", "check", "list", "import", "export", "--library", "--samples", "--seed",
                                 "--copy", "--format", "--output", "--force"})
            QVERIFY2(ended.out.contains(name), name);
    }

    void versionIsTheProjectsOwn()
    {
        const Ended ended = ProgramProcess().run({u"--version"_s});

        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.out, QByteArray("steelyard-cli " STEELYARD_VERSION "\n"));
    }

    void outputIsUtf8InALocaleThatIsNot()
    {
        // GIVEN a name beyond ASCII and the plainest of locales
        ProgramProcess cli;
        cli.setVariable("LC_ALL", u"C"_s);
        QByteArray scenario = fileBytes(dataFile(u"vectors/edge-one-constraint.steelyard"_s));
        scenario.replace("\"name\": \"one constraint only\"", "\"name\": \"Zahlungen für „Ωmega“ 支払い \\\"x\\\"\"");
        const QString file = cli.write("für.steelyard", scenario);

        // WHEN it is evaluated
        const Ended ended = cli.run({u"evaluate"_s, file});

        // THEN the name is there as it is, and nobody complains of the locale
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.err, QByteArray());
        QVERIFY2(ended.out.contains("\"name\": \"Zahlungen für „Ωmega“ 支払い \\\"x\\\"\""),
                 ended.out.left(200).constData());
    }

    void aFullDiskBehindStandardOutputIsSaid()
    {
        const QString file = dataFile(u"vectors/workload-proxy.steelyard"_s);

        const Ended ended = ProgramProcess().runInShell(u"evaluate '%1' >/dev/full"_s.arg(file));

        QCOMPARE(ended.exitCode, 3);
        QVERIFY2(ended.err.contains("Standard output could not be written"), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliCallsTest)
#include "tst_clicalls.moc"
