// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include "library/scenariolibrary.h"
#include "libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// The list changes row by row, and searching it stays fluid.
class TestLibraryModel : public QObject
{
    Q_OBJECT

private slots:
    void aLineSaysWhatItIs();
    void aChangedLineIsOneChange();
    void aKeptScenarioMovesUpAndStaysSelected();
    void linesComeAndGoWithoutAReset();
    void anyListBecomesAnyOther();
    void theModelFollowsTheLibrary();
    void everyTypedWordHasToOccur_data();
    void everyTypedWordHasToOccur();
    void theOrderIsNewestFirstOrByName();
    void theOrderByMarginEndsWithThoseThatHaveNone();
    void theSelectionSurvivesSearching();
    void searchingTenThousandLinesIsFluid();
};

namespace
{

ScenarioSummary line(const QString& id, const QString& name, const QStringList& tags = {})
{
    return {id, name, u"go-lead-too-small"_s, 2.4, tags, QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC),
            1,  false};
}

QStringList namesIn(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void TestLibraryModel::aLineSaysWhatItIs()
{
    // GIVEN
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, strict);
    auto edited = line(u"1"_s, u"Payments API"_s, {u"payments"_s});
    edited.edited = true;
    auto mixed = line(u"2"_s, u"<b>Shop</b>"_s);
    mixed.verdict = u"mix"_s;
    mixed.margin.reset();
    mixed.components = 2;
    // WHEN
    model.show({edited, mixed});
    // THEN
    const auto first = model.index(0);
    QCOMPARE(first.data().toString(), u"Payments API"_s);
    QCOMPARE(first.data(LibraryModel::IdRole).toString(), u"1"_s);
    QCOMPARE(first.data(LibraryModel::NameRole).toString(), u"Payments API"_s);
    QCOMPARE(first.data(LibraryModel::VerdictCodeRole).toString(), u"go-lead-too-small"_s);
    QCOMPARE(first.data(LibraryModel::MarginRole).toDouble(), 2.4);
    QCOMPARE(first.data(LibraryModel::TagsRole).toStringList(), QStringList{u"payments"_s});
    QCOMPARE(first.data(LibraryModel::UpdatedAtRole).toDateTime(), edited.updatedAt);
    QCOMPARE(first.data(LibraryModel::EditedRole).toBool(), true);
    const auto sentence = first.data(Qt::AccessibleTextRole).toString();
    QCOMPARE(sentence, u"Payments API, Go: Rust's lead is too small, Rust by 2.4, edited, tags: payments"_s);
    QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), sentence);
    const auto second = model.index(1);
    QVERIFY(!second.data(LibraryModel::MarginRole).isValid());
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().startsWith(u"<b>Shop</b>, "));
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().endsWith(u"2 component(s)"_s));
    QCOMPARE(second.data(LibraryModel::ComponentsRole).toInt(), 2);
}

void TestLibraryModel::aChangedLineIsOneChange()
{
    // GIVEN
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.show({line(u"1"_s, u"A"_s), line(u"2"_s, u"B"_s), line(u"3"_s, u"C"_s)});
    const QSignalSpy changed(&model, &LibraryModel::dataChanged);
    const QSignalSpy moved(&model, &LibraryModel::rowsMoved);
    const QSignalSpy inserted(&model, &LibraryModel::rowsInserted);
    const QSignalSpy reset(&model, &LibraryModel::modelReset);
    // WHEN
    model.show({line(u"1"_s, u"A"_s), line(u"2"_s, u"B renamed"_s), line(u"3"_s, u"C"_s)});
    // THEN
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
    QCOMPARE(moved.size() + inserted.size() + reset.size(), 0);
}

void TestLibraryModel::aKeptScenarioMovesUpAndStaysSelected()
{
    // GIVEN
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.show({line(u"1"_s, u"A"_s), line(u"2"_s, u"B"_s), line(u"3"_s, u"C"_s)});
    QItemSelectionModel selection(&model);
    selection.select(model.index(2), QItemSelectionModel::Select);
    // WHEN
    model.show({line(u"3"_s, u"C"_s), line(u"1"_s, u"A"_s), line(u"2"_s, u"B"_s)});
    // THEN
    QCOMPARE(namesIn(model), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{model.index(0)});
}

void TestLibraryModel::linesComeAndGoWithoutAReset()
{
    // GIVEN
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const QSignalSpy inserted(&model, &LibraryModel::rowsInserted);
    const QSignalSpy removed(&model, &LibraryModel::rowsRemoved);
    const QSignalSpy reset(&model, &LibraryModel::modelReset);
    // WHEN
    model.show({line(u"1"_s, u"A"_s), line(u"2"_s, u"B"_s), line(u"3"_s, u"C"_s)});
    model.show({line(u"4"_s, u"D"_s), line(u"3"_s, u"C"_s)});
    // THEN
    QCOMPARE(namesIn(model), (QStringList{u"D"_s, u"C"_s}));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestLibraryModel::anyListBecomesAnyOther()
{
    // GIVEN
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, strict);
    LibrarySearchModel found(model);
    const QAbstractItemModelTester foundTester(&found, strict);
    LibrarySearchModel sorted(model);
    const QAbstractItemModelTester sortedTester(&sorted, strict);
    sorted.setOrder(LibrarySearchModel::Order::ByName);
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        std::vector<ScenarioSummary> lines;
        for (int id = 0; id < 12; ++id)
            if (random() % 3 != 0)
                lines.push_back(line(QString::number(id), u"Name %1"_s.arg(random() % 5)));
        std::ranges::shuffle(lines, random);
        // WHEN
        model.show(lines);
        // THEN
        QStringList names;
        for (const auto& summary : lines)
            names << summary.name;
        QCOMPARE(namesIn(model), names);
        QCOMPARE(namesIn(found), names);
        sorted.search(round % 2 == 0 ? u"name"_s : u"NAME"_s + QString(u' '));
        std::ranges::sort(names);
        QCOMPARE(namesIn(sorted), names);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.summary(row), lines[static_cast<std::size_t>(row)]);
            QCOMPARE(model.rowOf(lines[static_cast<std::size_t>(row)].id), row);
        }
    }
}

void TestLibraryModel::theModelFollowsTheLibrary()
{
    // GIVEN
    const TemporaryLibrary files;
    ScenarioLibrary library;
    library.open(files.path());
    const LibraryModel model(library);
    // WHEN
    library.add(exampleScenario("Payments API"), u"created"_s);
    // THEN
    QTRY_COMPARE(namesIn(model), QStringList{u"Payments API"_s});
}

void TestLibraryModel::everyTypedWordHasToOccur_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList all = {u"Payments API"_s, u"Straße 7"_s, u"Proxy"_s};
    QTest::newRow("nothing") << u""_s << all;
    QTest::newRow("blanks") << u"  "_s << all;
    QTest::newRow("part of a name") << u"pay"_s << QStringList{u"Payments API"_s};
    QTest::newRow("two words in any order") << u"api PAY"_s << QStringList{u"Payments API"_s};
    QTest::newRow("a word and a tag") << u"proxy edge"_s << QStringList{u"Proxy"_s};
    QTest::newRow("a tag of two") << u"q4"_s << QStringList{u"Payments API"_s, u"Proxy"_s};
    QTest::newRow("one word missing") << u"proxy core"_s << QStringList{};
    QTest::newRow("other case") << u"STRASSE"_s << QStringList{u"Straße 7"_s};
    QTest::newRow("no pattern") << u".*"_s << QStringList{};
    QTest::newRow("a tag as such") << u"#ed"_s << QStringList{u"Proxy"_s};
    QTest::newRow("no tag of that name") << u"#pay"_s << QStringList{};
    QTest::newRow("a word of the notes") << u"CONTRACT"_s << QStringList{u"Straße 7"_s};
    QTest::newRow("a word of the notes and one of the name") << u"minutes str"_s << QStringList{u"Straße 7"_s};
}

void TestLibraryModel::everyTypedWordHasToOccur()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    // GIVEN
    LibraryModel lines;
    auto noted = line(u"2"_s, u"Straße 7"_s);
    noted.notes = u"p99 is in the contract.\nSee the minutes."_s;
    lines.show(
        {line(u"1"_s, u"Payments API"_s, {u"core"_s, u"Q4"_s}), noted, line(u"3"_s, u"Proxy"_s, {u"Edge"_s, u"Q4"_s})});
    LibrarySearchModel model(lines);
    // WHEN
    model.search(typed);
    // THEN
    QCOMPARE(namesIn(model), found);
}

void TestLibraryModel::theOrderIsNewestFirstOrByName()
{
    // GIVEN
    LibraryModel lines;
    lines.show({line(u"1"_s, u"service 10"_s), line(u"2"_s, u"Service 9"_s), line(u"3"_s, u"api"_s)});
    LibrarySearchModel model(lines);
    const QAbstractItemModelTester tester(&model, strict);
    // WHEN / THEN
    QCOMPARE(namesIn(model), (QStringList{u"service 10"_s, u"Service 9"_s, u"api"_s}));
    model.setOrder(LibrarySearchModel::Order::ByName);
    QCOMPARE(namesIn(model).front(), u"api"_s);
    lines.show({line(u"4"_s, u"aardvark"_s), line(u"1"_s, u"service 10"_s), line(u"3"_s, u"api"_s)});
    QCOMPARE(namesIn(model), (QStringList{u"aardvark"_s, u"api"_s, u"service 10"_s}));
    model.setOrder(LibrarySearchModel::Order::NewestFirst);
    QCOMPARE(namesIn(model), (QStringList{u"aardvark"_s, u"service 10"_s, u"api"_s}));
}

void TestLibraryModel::theOrderByMarginEndsWithThoseThatHaveNone()
{
    // GIVEN
    auto rust = line(u"1"_s, u"rust"_s);
    rust.margin = 9.8;
    auto go = line(u"2"_s, u"go"_s);
    go.margin = -11.2;
    auto mix = line(u"3"_s, u"mix"_s);
    mix.margin.reset();
    LibraryModel lines;
    lines.show({mix, go, rust});
    LibrarySearchModel model(lines);
    const QAbstractItemModelTester tester(&model, strict);
    // WHEN
    model.setOrder(LibrarySearchModel::Order::ByMargin);
    // THEN
    QCOMPARE(namesIn(model), (QStringList{u"rust"_s, u"go"_s, u"mix"_s}));
    // WHEN it is decided otherwise
    go.margin = 12;
    lines.show({mix, go, rust});
    // THEN
    QCOMPARE(namesIn(model), (QStringList{u"go"_s, u"rust"_s, u"mix"_s}));
}

void TestLibraryModel::theSelectionSurvivesSearching()
{
    // GIVEN
    LibraryModel lines;
    lines.show({line(u"1"_s, u"A x"_s), line(u"2"_s, u"B"_s), line(u"3"_s, u"C x"_s)});
    LibrarySearchModel model(lines);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::Select);
    // WHEN
    model.search(u"x"_s);
    // THEN
    QCOMPARE(selection.currentIndex().data().toString(), u"C x"_s);
    QCOMPARE(selection.selectedIndexes().size(), 1);
}

void TestLibraryModel::searchingTenThousandLinesIsFluid()
{
    // GIVEN
    std::vector<ScenarioSummary> summaries;
    for (int i = 0; i < 10'000; ++i)
        summaries.push_back(line(QString::number(i), u"Service %1 of team %2"_s.arg(i * 7919 % 10'000).arg(i % 37),
                                 {u"payments"_s, u"2026"_s}));
    LibraryModel lines;
    QElapsedTimer timer;
    timer.start();
    lines.show(summaries);
    const auto filling = timer.restart();
    LibrarySearchModel model(lines);
    model.setOrder(LibrarySearchModel::Order::ByName);
    QItemSelectionModel selection(&model);
    selection.select(model.index(5, 0), QItemSelectionModel::Select);
    // WHEN typing, and deleting what was typed
    double slowest = 0;
    for (const auto& typed : {u"s"_s, u"se"_s, u"service 1"_s, u"service 12 pay"_s, u"9"_s, u"99 x"_s, u""_s}) {
        timer.restart();
        model.search(typed);
        static_cast<void>(model.rowCount());
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    // and one scenario being kept while its slider moves
    std::rotate(summaries.begin(), summaries.begin() + 5000, summaries.begin() + 5001);
    summaries.front().edited = true;
    timer.restart();
    lines.show(summaries);
    const auto keeping = timer.nsecsElapsed();
    // THEN
    qInfo("10,000 lines: filled in %lld ms, slowest keystroke %.1f ms, one kept scenario %.1f ms", filling, slowest,
          static_cast<double>(keeping) / 1e6);
    QCOMPARE(model.rowCount(), 10'000);
    QVERIFY2(slowest < 100, "a keystroke has to be followed within a frame or two on a machine at rest");
}

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "tst_librarymodel.moc"
