// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard::test;

namespace
{

QString example(const QString& name)
{
    return QStringLiteral(STEELYARD_RESOURCES "/examples/") + name;
}

/// Imports the file and returns the id.
QString imported(const ProgramProcess& cli, const QString& file)
{
    return QString::fromUtf8(cli.run({u"import"_s, file}).out.split('\t').constFirst());
}

} // namespace

/// export: what can be taken out of the library, and which of it comes back.
class CliExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionRecordTellsTheDecisionAndItsRevision()
    {
        // GIVEN
        const ProgramProcess cli;
        const QString id = imported(cli, example(u"payments-api.steelyard"_s));

        // WHEN
        const Ended record = cli.run({u"export"_s, id, u"--format"_s, u"madr"_s});

        // THEN
        QCOMPARE(record.err, QByteArray());
        QCOMPARE(record.exitCode, 0);
        for (const char* const part : {"---\nstatus: proposed\n", "\n# Payments API\n", "\n## Decision Outcome\n",
                                       "Chosen option: “Go”.", "**Revision:** 1, saved ", "\n```json\n{\n \"format\":"})
            QVERIFY2(record.out.contains(part), part);
        QVERIFY(!record.out.contains("(s)"));
    }

    void aDecisionRecordIsAFileLikeAnyOther()
    {
        // GIVEN
        const ProgramProcess cli;
        const QString file = example(u"edge-proxy.steelyard"_s);
        const QString id = imported(cli, file);
        const QString record = cli.path("record.md");
        QCOMPARE(cli.run({u"export"_s, id, u"--format"_s, u"madr"_s, u"-o"_s, record}).exitCode, 0);

        // WHEN it is checked, evaluated, read from standard input and imported
        const Ended checked = cli.run({u"check"_s, record});
        const Ended evaluated = cli.run({u"evaluate"_s, record});
        const Ended piped = cli.run({u"evaluate"_s, u"-"_s}, fileBytes(record));
        const Ended added = cli.run({u"import"_s, u"--copy"_s, record});

        // THEN it is the same scenario
        QCOMPARE(checked.exitCode, 0);
        QCOMPARE(checked.err, QByteArray());
        QCOMPARE(evaluated.out, cli.run({u"evaluate"_s, file}).out);
        QCOMPARE(piped.out, evaluated.out);
        QCOMPARE(added.exitCode, 0);
        QVERIFY(added.out.endsWith("\tEdge proxy (2)\n"));
    }

    void aFaultInARecordIsToldWithItsPlace()
    {
        const ProgramProcess cli;
        const QString id = imported(cli, example(u"edge-proxy.steelyard"_s));
        QByteArray record = cli.run({u"export"_s, id, u"--format"_s, u"madr"_s}).out;
        record.replace("\"readiness\": ", "\"readiness\": 1");
        const QString file = cli.write("broken.md", record);

        for (const char* const command : {"check", "evaluate", "import"}) {
            const Ended ended = cli.run({QString::fromLatin1(command), file});
            QCOMPARE(ended.exitCode, 2);
            QVERIFY2(ended.err.contains("/team/readiness: "), ended.err.constData());
        }
    }

    void aMarkdownFileWithoutAScenarioIsInvalid()
    {
        const ProgramProcess cli;
        const Ended ended = cli.run({u"check"_s, cli.write("readme.md", "# Read me\n\nNothing here.\n")});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains("this record carries no scenario"), ended.err.constData());
    }

    void aTableHasARowForEachCriterion()
    {
        const ProgramProcess cli;
        const QString id = imported(cli, example(u"edge-proxy.steelyard"_s));

        const Ended table = cli.run({u"export"_s, id, u"--format"_s, u"csv"_s});

        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.out.startsWith("\xEF\xBB\xBFscenario_id,scenario,component_id,"));
        QVERIFY(table.out.count("\r\n") > 15);
        QVERIFY(table.out.contains(",tail-latency,"));
    }

    void noFormatReplacesAFileUnlessTold_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString& format : {u"steelyard"_s, u"madr"_s, u"csv"_s})
            QTest::newRow(qPrintable(format)) << format;
    }

    void noFormatReplacesAFileUnlessTold()
    {
        QFETCH(const QString, format);
        const ProgramProcess cli;
        const QString id = imported(cli, example(u"edge-proxy.steelyard"_s));
        const QString target = cli.write("precious", "precious");

        const Ended refused = cli.run({u"export"_s, id, u"--format"_s, format, u"-o"_s, target});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(fileBytes(target), QByteArray("precious"));

        QCOMPARE(cli.run({u"export"_s, id, u"--format"_s, format, u"-o"_s, target, u"--force"_s}).exitCode, 0);
        QVERIFY(fileBytes(target).contains("Edge proxy"));
    }

    void whereTheDiskEndsTheOldFileStays_data() { noFormatReplacesAFileUnlessTold_data(); }

    void whereTheDiskEndsTheOldFileStays()
    {
        // GIVEN a shell in which no file grows beyond one block
        QFETCH(const QString, format);
        const ProgramProcess cli;
        const QString id = imported(cli, example(u"edge-proxy.steelyard"_s));
        const QString target = cli.write("precious", "precious");
        const QStringList files = QFileInfo(target).dir().entryList(QDir::AllEntries | QDir::Hidden);
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""_s, QStringLiteral(STEELYARD_PROGRAM),
                     u"--library"_s, cli.path("data/steelyard/library.db"), u"export"_s, id, u"--format"_s, format,
                     u"-o"_s, target, u"--force"_s});

        // WHEN
        QVERIFY(shell.waitForFinished());

        // THEN
        QCOMPARE(shell.exitCode(), 3);
        QVERIFY(shell.readAllStandardError().contains(target.toUtf8()));
        QCOMPARE(fileBytes(target), QByteArray("precious"));
        QCOMPARE(QFileInfo(target).dir().entryList(QDir::AllEntries | QDir::Hidden), files);
    }
};

QTEST_GUILESS_MAIN(CliExportsTest)
#include "tst_cliexports.moc"
