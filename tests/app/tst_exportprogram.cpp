// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programprocess.h"

#include <QDirIterator>
#include <QImage>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace steelyard::test
{

namespace
{

QString example(const QString& name)
{
    return QStringLiteral(STEELYARD_EXAMPLES "/") + name + u".steelyard"_s;
}

/// Everything in the home but what fontconfig remembers.
QStringList filesIn(const ProgramProcess& program)
{
    QStringList found;
    QDirIterator files(program.path("."), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = QDir(program.path(".")).relativeFilePath(files.next());
        if (!file.contains(u"fontconfig")) {
            found << file;
        }
    }
    return found;
}

/// The values of all attributes that make a program load something.
QStringList loadedBy(const QByteArray& xml)
{
    QStringList loaded;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                const bool link = reader.name() == u"a"_s;
                const bool loads = attribute.name() == u"src"_s || attribute.qualifiedName() == u"xlink:href"_s ||
                                   (attribute.name() == u"href"_s && !link);
                const QString value = attribute.value().toString();
                if (loads && !value.startsWith(u'#') && !value.startsWith(u"data:"_s)) {
                    loaded << value;
                }
            }
        }
    }
    if (reader.hasError()) {
        loaded << reader.errorString();
    }
    return loaded;
}

} // namespace

class ExportProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void aReportIsWrittenAndNothingElse_data();
    void aReportIsWrittenAndNothingElse();
    void severalScenariosAreOneFile();
    void aDecisionRecordIsAScenarioToo();
    void aPictureIsOfTheFirst();
    void hostileNamesAreTextInDrawings();
    void aWebPageLoadsNothing();
    void aFileThatIsThereIsKeptWithoutForce();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void whatCannotBeDoneIsOneSentence_data();
    void whatCannotBeDoneIsOneSentence();
};

void ExportProgramTest::aReportIsWrittenAndNothingElse_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"report.pdf"_s << QByteArray("%PDF-1.4");
    QTest::newRow("html") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("png") << u"report.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"report.SVG"_s << QByteArray("<?xml");
}

void ExportProgramTest::aReportIsWrittenAndNothingElse()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, beginning);
    const ProgramProcess program;
    const Ended ended = program.run({u"--export"_s, file, example(u"payments-api"_s)});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QCOMPARE(fileBytes(program.path(".") + u'/' + file).left(beginning.size()), beginning);
    QCOMPARE(filesIn(program), QStringList{file});
}

void ExportProgramTest::severalScenariosAreOneFile()
{
    const ProgramProcess program;
    const Ended ended =
        program.run({u"--export"_s, u"all.html"_s, example(u"payments-api"_s), example(u"edge-proxy"_s)});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    const QByteArray html = fileBytes(program.path("all.html"));
    QVERIFY(html.contains("Payments API") && html.contains("Edge proxy"));
}

void ExportProgramTest::aDecisionRecordIsAScenarioToo()
{
    // GIVEN
    const ProgramProcess program;
    const QByteArray scenario = fileBytes(example(u"edge-proxy"_s));
    const QString record = program.write("record.md", "# Edge proxy\n\n```json\n" + scenario + "\n```\n");

    // WHEN THEN
    const Ended ended = program.run({u"--export"_s, u"record.svg"_s, record});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QCOMPARE(program.run({u"--export"_s, u"file.svg"_s, example(u"edge-proxy"_s)}).exitCode, 0);
    QCOMPARE(fileBytes(program.path("record.svg")), fileBytes(program.path("file.svg")));
}

void ExportProgramTest::aPictureIsOfTheFirst()
{
    const ProgramProcess program;
    const QStringList both{example(u"edge-proxy"_s), example(u"payments-api"_s)};
    QCOMPARE(program.run(QStringList{u"--export"_s, u"both.svg"_s} + both).exitCode, 0);
    QCOMPARE(program.run({u"--export"_s, u"first.svg"_s, both.first()}).exitCode, 0);
    QCOMPARE(fileBytes(program.path("both.svg")), fileBytes(program.path("first.svg")));
    QCOMPARE(program.run({u"--export"_s, u"first.png"_s, both.first()}).exitCode, 0);
    const QSize drawing = QSvgRenderer(program.path("first.svg")).viewBox().size();
    QCOMPARE(drawing.width(), 960);
    QCOMPARE(QImage(program.path("first.png")).size(), drawing * 2);
}

void ExportProgramTest::hostileNamesAreTextInDrawings()
{
    // GIVEN
    const ProgramProcess program;
    QByteArray scenario = fileBytes(example(u"payments-api"_s));
    scenario.replace("\"Payments API\"", R"("</title><image href=\"file:///etc/passwd\"/><script>1</script>")");
    const QString file = program.write("hostile.steelyard", scenario);

    // WHEN
    QCOMPARE(program.run({u"--export"_s, u"hostile.svg"_s, file}).exitCode, 0);
    QCOMPARE(program.run({u"--export"_s, u"hostile.html"_s, file}).exitCode, 0);

    // THEN
    const QByteArray svg = fileBytes(program.path("hostile.svg"));
    QCOMPARE(loadedBy(svg), QStringList());
    QVERIFY(!svg.contains("<script") && !svg.contains("<image"));
    QVERIFY(svg.contains("&lt;script&gt;"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!fileBytes(program.path("hostile.html")).contains("<script"));
}

void ExportProgramTest::aWebPageLoadsNothing()
{
    const ProgramProcess program;
    QCOMPARE(program.run({u"--export"_s, u"page.html"_s, example(u"payments-api"_s)}).exitCode, 0);
    QCOMPARE(loadedBy(fileBytes(program.path("page.html"))), QStringList());
    QVERIFY(fileBytes(program.path("page.html")).contains("<svg"));
}

void ExportProgramTest::aFileThatIsThereIsKeptWithoutForce()
{
    // GIVEN
    const ProgramProcess program;
    const QString path = program.write("report.svg", "mine");
    const QStringList call{u"--export"_s, u"report.svg"_s, example(u"payments-api"_s)};

    // WHEN THEN
    const Ended refused = program.run(call);
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.err.trimmed().split('\n').last(),
             QByteArray("report.svg is there already; export with --force to replace it."));
    QCOMPARE(fileBytes(path), QByteArray("mine"));

    // AND WHEN THEN
    QCOMPARE(program.run(call + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(fileBytes(program.path("report.svg")).startsWith("<?xml"));
}

void ExportProgramTest::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& name : {u"report.pdf"_s, u"report.html"_s, u"report.png"_s, u"report.svg"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ExportProgramTest::aFullDiskLeavesTheOldFile()
{
    // GIVEN a file that is to be replaced, and room for 2 KiB, less than any report is
    QFETCH(const QString, name);
    const ProgramProcess program;
    const QString path = program.write(qPrintable(name), "mine");

    // WHEN
    const Ended ended = program.runInShell(u"--version >/dev/null; trap '' XFSZ; ulimit -f 4; exec '" STEELYARD_PROGRAM
                                           "' --force --export %1 '%2'"_s.arg(name, example(u"payments-api"_s)));

    // THEN
    QCOMPARE(ended.exitCode, 3);
    const QByteArray said = ended.err.trimmed().split('\n').last();
    QVERIFY2(said.startsWith(name.toUtf8() + " could not be written: "), said.constData());
    QCOMPARE(fileBytes(path), QByteArray("mine"));
    QCOMPARE(filesIn(program), QStringList{name});
}

void ExportProgramTest::whatCannotBeDoneIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("sentence");
    const QString file = example(u"payments-api"_s);
    QTest::newRow("unknown extension")
        << QStringList{u"--export"_s, u"a.docx"_s, file} << 1
        << QByteArray("“a.docx” is no name for a report: it has to end in .pdf, .html, .png or .svg.");
    QTest::newRow("nothing to export") << QStringList{u"--export"_s, u"a.pdf"_s} << 1
                                       << QByteArray("--export needs a scenario file, or the id of a scenario.");
    QTest::newRow("force alone") << QStringList{u"--force"_s, file} << 1 << QByteArray("--force belongs to --export.");
    QTest::newRow("missing file")
        << QStringList{u"--export"_s, u"a.pdf"_s, u"gone.steelyard"_s} << 3
        << QByteArray("There is no file gone.steelyard. To export a scenario of a library by its id, name the library "
                      "with --library.");
    QTest::newRow("missing library") << QStringList{u"--export"_s, u"a.pdf"_s, u"--library"_s, u"no.db"_s, u"id"_s} << 3
                                     << QByteArray("There is no library at no.db.");
    QTest::newRow("no folder") << QStringList{u"--export"_s, u"no/such/a.svg"_s, file} << 3
                               << QByteArray("no/such/a.svg could not be written: No such file or directory.");
    QTest::newRow("no scenario") << QStringList{u"--export"_s, u"a.pdf"_s,
                                                QStringLiteral(STEELYARD_EXAMPLES "/../../LICENSE")}
                                 << 2 << QByteArray();
}

void ExportProgramTest::whatCannotBeDoneIsOneSentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, sentence);
    const ProgramProcess program;
    const Ended ended = program.run(arguments);
    const QByteArray said = ended.err.trimmed().split('\n').last();
    QCOMPARE(ended.exitCode, exitCode);
    QVERIFY2(sentence.isEmpty() ? !said.isEmpty() : said == sentence, said.constData());
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(filesIn(program), QStringList());
}

} // namespace steelyard::test

QTEST_MAIN(steelyard::test::ExportProgramTest)
#include "tst_exportprogram.moc"
