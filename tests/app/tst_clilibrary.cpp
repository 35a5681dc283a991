// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programprocess.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard::test;

namespace
{

/// The proxy of the test vectors, with a name and perhaps an id of its own.
QByteArray proxy(const QString& name, const QString& id = {})
{
    QJsonObject scenario = QJsonDocument::fromJson(fileBytes(dataFile(u"vectors/workload-proxy.steelyard"_s))).object();
    scenario[u"name"_s] = name;
    if (!id.isEmpty())
        scenario[u"id"_s] = id;
    return QJsonDocument(scenario).toJson();
}

QByteArray evaluated(const ProgramProcess& cli, const QByteArray& scenario)
{
    return cli.run({u"evaluate"_s, u"-"_s}, scenario).out;
}

} // namespace

/// list, import and export: between the library and files.
class CliLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void aLibraryThatWasNeverUsedIsAnEmptyList()
    {
        const ProgramProcess cli;

        const Ended ended = cli.run({u"list"_s});

        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.out + ended.err, QByteArray());
        QVERIFY(!QFileInfo::exists(cli.path("data/steelyard/library.db")));
    }

    void importPrintsWhatItAddedAndListShowsIt()
    {
        // GIVEN two files, one of them on standard input
        const ProgramProcess cli;
        const QString file = cli.write("edge.steelyard", proxy(u"Edge proxy"_s));

        // WHEN they are imported into the usual library
        const Ended imported = cli.run({u"import"_s, file, u"-"_s}, proxy(u"Second \"proxy\" für 支払い"_s));

        // THEN both have an id and their name, and the library is where it belongs
        QCOMPARE(imported.err, QByteArray());
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.lines().size(), 2);
        const QList<QByteArray> first = imported.lines().at(0).split('\t');
        QCOMPARE(first.size(), 2);
        QVERIFY(!first.at(0).isEmpty());
        QCOMPARE(first.at(1), QByteArray("Edge proxy"));
        QCOMPARE(imported.lines().at(1).split('\t').at(1), QByteArray("Second \"proxy\" für 支払い"));
        QVERIFY(QFileInfo::exists(cli.path("data/steelyard/library.db")));

        // AND the list has a line of five columns for each
        const Ended listed = cli.run({u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.lines().size(), 2);
        const QList<QByteArray> columns = listed.lines().at(0).split('\t');
        QCOMPARE(columns.size(), 5);
        QVERIFY(imported.out.contains(columns.at(0) + '\t' + columns.at(1) + '\n'));
        QCOMPARE(columns.at(2), QByteArray("rust"));
        QVERIFY(qAbs(columns.at(3).toDouble() - 8.236879904533414) < 1e-9);
        const QDateTime change = QDateTime::fromString(QString::fromLatin1(columns.at(4)), Qt::ISODate);
        QVERIFY2(columns.at(4).endsWith('Z') && change.isValid(), columns.at(4).constData());
        QVERIFY(qAbs(change.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    }

    void aScenarioComesBackAsItWas()
    {
        // GIVEN an imported scenario
        const ProgramProcess cli;
        const QByteArray scenario = proxy(u"There and back"_s, u"5a3f6f0e-6f0f-4f0e-9f0e-3f0e6f0e5a3f"_s);
        const QByteArray id = cli.run({u"import"_s, u"-"_s}, scenario).out.split('\t').constFirst();
        QCOMPARE(id, QByteArray("5a3f6f0e-6f0f-4f0e-9f0e-3f0e6f0e5a3f"));

        // WHEN it is exported to standard output and to a file
        const QString target = cli.path("back.steelyard");
        const Ended printed = cli.run({u"export"_s, QString::fromUtf8(id), u"--format"_s, u"steelyard"_s});
        const Ended written = cli.run({u"export"_s, QString::fromUtf8(id), u"-o"_s, target});

        // THEN both are the same scenario
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.err, QByteArray());
        QCOMPARE(evaluated(cli, printed.out), evaluated(cli, scenario));
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.out + written.err, QByteArray());
        QCOMPARE(fileBytes(target), printed.out);
    }

    void anExportReplacesAFileOnlyWhenTold()
    {
        const ProgramProcess cli;
        const QString id =
            QString::fromUtf8(cli.run({u"import"_s, u"-"_s}, proxy(u"P"_s)).out.split('\t').constFirst());
        const QString target = cli.write("precious.txt", "precious");

        const Ended refused = cli.run({u"export"_s, id, u"-o"_s, target});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("--force"), refused.err.constData());
        QCOMPARE(fileBytes(target), QByteArray("precious"));

        QCOMPARE(cli.run({u"export"_s, id, u"-o"_s, target, u"--force"_s}).exitCode, 0);
        QVERIFY(fileBytes(target).contains("steelyard-scenario"));
    }

    void anExportThatCannotBeWrittenEndsWith3()
    {
        const ProgramProcess cli;
        const QString id =
            QString::fromUtf8(cli.run({u"import"_s, u"-"_s}, proxy(u"P"_s)).out.split('\t').constFirst());

        for (const QString& target : {cli.path("no/such/folder/x.steelyard"), cli.path(".")}) {
            const Ended ended = cli.run({u"export"_s, id, u"-o"_s, target, u"--force"_s});
            QCOMPARE(ended.exitCode, 3);
            QCOMPARE(ended.out, QByteArray());
            QVERIFY2(ended.err.contains(target.toUtf8()), ended.err.constData());
        }
    }

    void anUnknownIdEndsWith3()
    {
        const ProgramProcess cli;
        QCOMPARE(cli.run({u"import"_s, u"-"_s}, proxy(u"P"_s)).exitCode, 0);

        const Ended ended = cli.run({u"export"_s, u"nobody"_s});

        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains("nobody"), ended.err.constData());
    }

    void aTakenNameGetsANumber()
    {
        const ProgramProcess cli;

        for (const char* expected : {"Edge", "Edge (2)", "Edge (3)"}) {
            const Ended ended = cli.run({u"import"_s, u"-"_s}, proxy(u"Edge"_s));
            QCOMPARE(ended.exitCode, 0);
            QCOMPARE(ended.lines().constFirst().split('\t').at(1), QByteArray(expected));
        }
    }

    void aTakenIdIsRefusedWithItsNameUnlessACopyIsAskedFor()
    {
        // GIVEN a scenario in the library, and one of the same id and another name
        const ProgramProcess cli;
        const QString id = u"5a3f6f0e-6f0f-4f0e-9f0e-3f0e6f0e5a3f"_s;
        QCOMPARE(cli.run({u"import"_s, u"-"_s}, proxy(u"The first"_s, id)).exitCode, 0);
        const QByteArray second = proxy(u"The second"_s, id);

        // WHEN it is imported THEN it is refused with the name of the one that is there
        const Ended refused = cli.run({u"import"_s, u"-"_s}, second);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.out, QByteArray());
        QVERIFY2(refused.err.contains("The first") && refused.err.contains("--copy"), refused.err.constData());

        // AND as a copy it gets an id of its own
        const Ended copied = cli.run({u"import"_s, u"--copy"_s, u"-"_s}, second);
        QCOMPARE(copied.exitCode, 0);
        QVERIFY(!copied.out.startsWith(id.toUtf8()));
        QCOMPARE(cli.run({u"list"_s}).lines().size(), 2);
    }

    void importGoesOnAfterABadFileAndEndsWithTheWorst()
    {
        const ProgramProcess cli;
        const QString bad = cli.write("bad.steelyard", "{}");
        const QString good = cli.write("good.steelyard", proxy(u"Good"_s));

        const Ended ended = cli.run({u"import"_s, bad, good});

        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.lines().size(), 1);
        QVERIFY(ended.out.endsWith("\tGood\n"));
        QVERIFY(ended.err.startsWith(bad.toUtf8() + ": "));
    }

    void anotherLibraryIsAnotherLibrary()
    {
        const ProgramProcess cli;
        const QString library = cli.path("elsewhere.db");

        QCOMPARE(cli.run({u"--library"_s, library, u"import"_s, u"-"_s}, proxy(u"P"_s)).exitCode, 0);

        QVERIFY(QFileInfo::exists(library));
        QCOMPARE(cli.run({u"list"_s, u"--library"_s, library}).lines().size(), 1);
        QCOMPARE(cli.run({u"list"_s}).out, QByteArray());
    }

    void aLibraryThatIsNotThereOrNotOneEndsWith3_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("call");
        for (const QStringList& call : {QStringList{u"list"_s}, QStringList{u"export"_s, u"x"_s}}) {
            QTest::newRow(qPrintable(u"missing, "_s + call.constFirst())) << u"missing.db"_s << call;
            QTest::newRow(qPrintable(u"folder, "_s + call.constFirst())) << u"."_s << call;
        }
        QTest::newRow("no place for a new one") << u"/proc/nowhere/library.db"_s << QStringList{u"import"_s, u"-"_s};
    }

    void aLibraryThatIsNotThereOrNotOneEndsWith3()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, call);
        const ProgramProcess cli;

        const Ended ended = cli.run(QStringList{u"--library"_s, path} + call, proxy(u"P"_s));

        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(!QFileInfo::exists(cli.path("missing.db")));
    }

    void aFileOfAnotherKindIsNoLibraryAndIsLeftAsItIs()
    {
        // GIVEN a file that is no library
        const ProgramProcess cli;
        const QByteArray bytes = "Not a library, but somebody's letter.";
        const QString letter = cli.write("letter.txt", bytes);

        // WHEN it is taken for one
        const Ended ended = cli.run({u"--library"_s, letter, u"list"_s});

        // THEN that is said, and the letter is as it was, where it was
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains("letter.txt"), ended.err.constData());
        QCOMPARE(QDir(cli.path(".")).entryList({u"letter.txt*"_s}), QStringList{u"letter.txt"_s});
        QCOMPARE(fileBytes(letter), bytes);
    }

    void aTabInANameIsRefusedSoThatColumnsStayColumns()
    {
        const Ended ended = ProgramProcess().run({u"import"_s, u"-"_s}, proxy(u"two\tcolumns"_s));

        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.startsWith("-: /name: "), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliLibraryTest)
#include "tst_clilibrary.moc"
