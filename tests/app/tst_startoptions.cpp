// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startoptions.h"

#include <QCoreApplication>
#include <QTest>

using namespace steelyard;
using namespace Qt::StringLiterals;

/// What the command line of the window means, and what it refuses.
class StartOptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingGivenIsAnOrdinaryStart();
    void everythingThatCanBeGivenIsRead();
    void aWrongCallIsRefusedInASentence_data();
    void aWrongCallIsRefusedInASentence();
    void theSizeOfAScreenshotHasLimits_data();
    void aShowIsOfTheScenarioThatIsNoFile();
    void theSizeOfAScreenshotHasLimits();
};

namespace
{

Result<StartOptions> read(const QStringList& arguments)
{
    return readStartOptions(QStringList{u"steelyard"_s} + arguments);
}

} // namespace

void StartOptionsTest::nothingGivenIsAnOrdinaryStart()
{
    // WHEN
    const auto options = read({});

    // THEN
    QVERIFY(options.has_value());
    QCOMPARE(options->files, QStringList());
    QCOMPARE(options->library, QString());
    QVERIFY(!options->isScreenshot());
    QCOMPARE(options->size, QSize(1680, 945));
    QVERIFY(!options->mode);
    QCOMPARE(options->locale, QLocale());
    QVERIFY(options->view == View::Explore);
}

void StartOptionsTest::everythingThatCanBeGivenIsRead()
{
    // WHEN
    const auto options = read({u"--library"_s, u"team.db"_s, u"--screenshot=shot.png"_s, u"--size"_s, u"800x600"_s,
                               u"--theme"_s, u"dark"_s, u"--lang"_s, u"de"_s, u"--view"_s, u"compare"_s,
                               u"one.steelyard"_s, u"--"_s, u"--two.steelyard"_s});

    // THEN
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error()));
    QCOMPARE(options->files, (QStringList{u"one.steelyard"_s, u"--two.steelyard"_s}));
    QCOMPARE(options->library, u"team.db"_s);
    QCOMPARE(options->screenshot, u"shot.png"_s);
    QCOMPARE(options->size, QSize(800, 600));
    QVERIFY(options->mode == Appearance::Mode::Dark);
    QCOMPARE(options->locale.language(), QLocale::German);
    QVERIFY(options->view == View::Compare);
}

void StartOptionsTest::aWrongCallIsRefusedInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");

    QTest::newRow("an option that is not there") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("a value that is missing") << QStringList{u"--library"_s} << u"library"_s;
    QTest::newRow("a theme that is not there") << QStringList{u"--theme"_s, u"pink"_s} << u"“pink”"_s;
    QTest::newRow("an empty theme") << QStringList{u"--theme="_s} << u"theme"_s;
    QTest::newRow("a view that is not there") << QStringList{u"--view"_s, u"sideways"_s} << u"“sideways”"_s;
}

void StartOptionsTest::aWrongCallIsRefusedInASentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);

    // WHEN
    const auto options = read(arguments);

    // THEN
    QVERIFY(!options.has_value());
    QVERIFY2(options.error().contains(names), qPrintable(options.error()));
}

void StartOptionsTest::theSizeOfAScreenshotHasLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("size"); // empty: refused

    QTest::newRow("smallest") << u"1x1"_s << QSize(1, 1);
    QTest::newRow("largest") << u"16384x16384"_s << QSize(16384, 16384);
    QTest::newRow("wider than the largest") << u"16385x100"_s << QSize();
    QTest::newRow("higher than the largest") << u"100x99999"_s << QSize();
    QTest::newRow("no width") << u"0x100"_s << QSize();
    QTest::newRow("negative") << u"-5x100"_s << QSize();
    QTest::newRow("one number") << u"800"_s << QSize();
    QTest::newRow("something behind") << u"800x600px"_s << QSize();
    QTest::newRow("a line break behind") << u"800x600\n"_s << QSize();
    QTest::newRow("other digits") << u"８００x６００"_s << QSize();
    QTest::newRow("more digits than a number has") << u"99999999999x1"_s << QSize();
}

void StartOptionsTest::aShowIsOfTheScenarioThatIsNoFile()
{
    // GIVEN
    const QString file = QCoreApplication::applicationFilePath();

    // WHEN
    const auto named = read({u"--present"_s, file, u"an-id"_s});
    const auto unnamed = read({u"--present"_s, file});
    const auto view = read({u"--screenshot=shot.png"_s, u"--view"_s, u"present"_s});

    // THEN
    QVERIFY(named && named->presents);
    QCOMPARE(named->scenario, u"an-id"_s);
    QCOMPARE(named->files, QStringList{file});
    QVERIFY(unnamed && unnamed->presents);
    QCOMPARE(unnamed->scenario, QString());
    QVERIFY(view && view->view == View::Present);
}

void StartOptionsTest::theSizeOfAScreenshotHasLimits()
{
    QFETCH(const QString, text);
    QFETCH(const QSize, size);

    // WHEN
    const auto options = read({u"--size="_s + text});

    // THEN
    QCOMPARE(options.has_value(), !size.isEmpty());
    if (options) {
        QCOMPARE(options->size, size);
    } else {
        QVERIFY2(options.error().contains(text), qPrintable(options.error()));
    }
}

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_startoptions.moc"
