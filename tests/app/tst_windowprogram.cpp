// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QTest>

using namespace steelyard::test;
using namespace Qt::StringLiterals;

/// The program with the window, started as from a shell.
class WindowProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void versionAndHelpAreAnswered_data();
    void versionAndHelpAreAnswered();
    void aWrongCallEndsWith1AndASentence_data();
    void aWrongCallEndsWith1AndASentence();
    void aScreenshotHasTheSizeAskedForInBothThemes();
    void aScreenshotLeavesNoTrace();
    void aScreenshotNeedsNoDisplay();
    void aScreenshotThatCannotBeWrittenEndsWith3();
    void aFileIsOnTheScreenshot();
    void aLibraryIsOnTheScreenshotAndStaysWhereItIs();
    void everyScreenshotIsTheSame();
};

namespace
{

/// Everything in the home, other than what the test itself asked for.
QStringList tracesIn(const ProgramProcess& program, const QStringList& askedFor)
{
    QStringList found;
    QDirIterator files(program.path("."), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = QDir(program.path(".")).relativeFilePath(files.next());
        // Where fonts are is fontconfig's to remember, not ours.
        if (!askedFor.contains(file) && !file.contains(u"fontconfig")) {
            found << file;
        }
    }
    return found;
}

QImage shot(const ProgramProcess& program, const QStringList& arguments)
{
    const QString path = program.path("shot.png");
    const Ended ended = program.run(QStringList{u"--screenshot"_s, path} + arguments);
    if (ended.exitCode != 0) {
        qWarning("%s", ended.err.constData());
    }
    const QImage picture(path, "PNG");
    QFile::remove(path);
    return picture;
}

} // namespace

void WindowProgramTest::versionAndHelpAreAnswered_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("version") << u"--version"_s << QByteArray("steelyard " STEELYARD_VERSION "\n");
    QTest::newRow("help") << u"--help"_s << QByteArray("--screenshot <file>");
    QTest::newRow("help in short") << u"-h"_s << QByteArray("[FILE…]");
}

void WindowProgramTest::versionAndHelpAreAnswered()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, says);

    // GIVEN
    const ProgramProcess program;

    // WHEN
    const Ended ended = program.run({option});

    // THEN
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.out.contains(says), ended.out.constData());
    QCOMPARE(tracesIn(program, {}), QStringList());
}

void WindowProgramTest::aWrongCallEndsWith1AndASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("option") << QStringList{u"--colour"_s} << QByteArray("colour");
    QTest::newRow("view") << QStringList{u"--view"_s, u"sideways"_s}
                          << QByteArray("The view “sideways” is not built yet");
    QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s}
                          << QByteArray("“big” is no size: write it like 1680x945.");
}

void WindowProgramTest::aWrongCallEndsWith1AndASentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);

    // GIVEN
    const ProgramProcess program;

    // WHEN
    const Ended ended = program.run(arguments);

    // THEN
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(says), ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(tracesIn(program, {}), QStringList());
}

void WindowProgramTest::aScreenshotHasTheSizeAskedForInBothThemes()
{
    // GIVEN
    const ProgramProcess program;

    // WHEN
    const QImage light = shot(program, {u"--theme"_s, u"light"_s});
    const QImage dark = shot(program, {u"--theme"_s, u"dark"_s});
    const QImage small = shot(program, {u"--theme"_s, u"light"_s, u"--size"_s, u"1100x700"_s});

    // THEN
    QCOMPARE(light.size(), QSize(1680, 945));
    QCOMPARE(dark.size(), QSize(1680, 945));
    QCOMPARE(small.size(), QSize(1100, 700));
    QVERIFY(qGray(light.pixel(5, 900)) > 200);
    QVERIFY(qGray(dark.pixel(5, 900)) < 60);
}

void WindowProgramTest::aScreenshotLeavesNoTrace()
{
    // GIVEN a home in which Steelyard never ran
    const ProgramProcess program;

    // WHEN
    const Ended ended = program.run({u"--screenshot"_s, program.path("shot.png")});

    // THEN
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(tracesIn(program, {u"shot.png"_s}), QStringList());
}

void WindowProgramTest::aScreenshotNeedsNoDisplay()
{
    // GIVEN
    ProgramProcess program;
    for (const char* const variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        program.unsetVariable(variable);
    }

    // WHEN
    const QImage picture = shot(program, {});

    // THEN
    QCOMPARE(picture.size(), QSize(1680, 945));
}

void WindowProgramTest::aScreenshotThatCannotBeWrittenEndsWith3()
{
    // GIVEN
    const ProgramProcess program;

    // WHEN
    const Ended ended = program.run({u"--screenshot"_s, program.path("no/such/folder/shot.png")});

    // THEN
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.err.contains("no/such/folder/shot.png"), ended.err.constData());
    QCOMPARE(tracesIn(program, {}), QStringList());
}

void WindowProgramTest::aFileIsOnTheScreenshot()
{
    // GIVEN
    const ProgramProcess program;
    const QStringList light{u"--theme"_s, u"light"_s};
    const QImage without = shot(program, light);

    // WHEN
    const QImage with = shot(program, light + QStringList{dataFile(u"vectors/workload-proxy.steelyard"_s)});

    // THEN the library lists one more, and the charts are its own
    QCOMPARE(with.size(), without.size());
    const QRect charts(700, 100, 600, 700);
    QVERIFY(with.copy(charts) != without.copy(charts));
}

void WindowProgramTest::aLibraryIsOnTheScreenshotAndStaysWhereItIs()
{
    // GIVEN
    const ProgramProcess program;
    const QStringList ours{u"--theme"_s, u"light"_s, u"--library"_s, program.path("team.db")};

    // WHEN a scenario comes in, and a later run has only the library
    const QImage first = shot(program, ours + QStringList{dataFile(u"vectors/workload-proxy.steelyard"_s)});
    const QImage later = shot(program, ours);

    // THEN
    QCOMPARE(first.size(), QSize(1680, 945));
    QVERIFY(QFile::exists(program.path("team.db")));
    const QRect lastLine(0, 340, 210, 45);
    QCOMPARE(later.copy(lastLine), first.copy(lastLine));
    QCOMPARE(tracesIn(program, {u"team.db"_s}), QStringList());
}

void WindowProgramTest::everyScreenshotIsTheSame()
{
    // GIVEN
    const ProgramProcess program;
    const QImage first = shot(program, {u"--theme"_s, u"dark"_s});

    // THEN
    for (int again = 0; again < 3; ++again) {
        QVERIFY(shot(program, {u"--theme"_s, u"dark"_s}) == first);
    }
}

QTEST_GUILESS_MAIN(WindowProgramTest)
#include "tst_windowprogram.moc"
