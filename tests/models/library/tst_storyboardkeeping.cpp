// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/backup.h"
#include "library/scenariolibrary.h"
#include "library/storyboardrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// The storyboard is kept with the library, as safely as the scenarios.
class TestStoryboardKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewLibraryHasNone();
    void itIsTheSameAfterARestart();
    void whatIsNoStoryboardIsRefused_data();
    void whatIsNoStoryboardIsRefused();
    void whatSomebodyElseKeptIsNotOverwritten();
    void keepingTheSameTwiceIsNoConflict();
    void slidesOfADeletedScenarioStay();
    void aDiskThatIsFullChangesNothing();
    void aBackupHasIt();
    void itComesBackWithTheScenarios();
    void whatIsDamagedIsLeftOut_data();
    void whatIsDamagedIsLeftOut();
    void oneThatIsThereIsNotReplaced();
    void aDamagedOneIsFoundAtTheStart();
    void theLibraryTellsWhatWasKept();
    void anotherProgramsStoryboardArrives();

private:
    [[nodiscard]] Storyboard example() const
    {
        return {{SlideKind::Verdict, m_id, u"Welcome.\n\tThen the verdict."_s},
                {SlideKind::Why, m_id, {}},
                {SlideKind::TradeOff, u"gone"_s, u"<b>plain</b> \ufeff ☃ 🦀"_s},
                {SlideKind::TippingPoints, m_id, u"\ufeffbegins with a mark"_s},
                {SlideKind::CheapestMistake, m_id, QString(10'000, u'n')},
                {SlideKind::Comparison, {}, u"In the end"_s}};
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<LibraryStore> m_store;
    QString m_id;
};

void TestStoryboardKeeping::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_id = required(m_store->add(exampleScenario("Payments API"), u"created"_s)).summary.id;
}

void TestStoryboardKeeping::aNewLibraryHasNone()
{
    QVERIFY(required(m_store->storyboard()).empty());
    QVERIFY(m_store->verifyAll().has_value());
}

void TestStoryboardKeeping::itIsTheSameAfterARestart()
{
    // WHEN
    const auto kept = required(m_store->keepStoryboard(example(), {}));
    m_store = m_library->open();
    // THEN
    QVERIFY(!kept.changedElsewhere);
    QCOMPARE(kept.storyboard, example());
    QCOMPARE(required(m_store->storyboard()), example());
    QVERIFY(m_store->verifyAll().has_value());
    // WHEN it becomes shorter, then empty / THEN nothing of it is left
    const Storyboard shorter{example()[2]};
    required(m_store->keepStoryboard(shorter, example()));
    QCOMPARE(required(m_store->storyboard()), shorter);
    required(m_store->keepStoryboard({}, shorter));
    QVERIFY(required(m_store->storyboard()).empty());
    QVERIFY(m_store->verifyAll().has_value());
}

void TestStoryboardKeeping::whatIsNoStoryboardIsRefused_data()
{
    QTest::addColumn<Storyboard>("storyboard");
    QTest::addColumn<QString>("word");
    QTest::newRow("long notes") << Storyboard{{SlideKind::Why, u"a"_s, QString(10'001, u'n')}} << u"10,000"_s;
    QTest::newRow("a control character") << Storyboard{{SlideKind::Why, u"a"_s, u"a\x1b[2J"_s}} << u"control"_s;
    QTest::newRow("half a character") << Storyboard{{SlideKind::Why, u"a"_s, QString(QChar(0xd800))}} << u"control"_s;
    QTest::newRow("of no scenario") << Storyboard{{SlideKind::Why, {}, {}}} << u"no scenario"_s;
    QTest::newRow("a comparison of one") << Storyboard{{SlideKind::Comparison, u"a"_s, {}}} << u"no scenario"_s;
    QTest::newRow("a long id") << Storyboard{{SlideKind::Why, QString(101, u'i'), {}}} << u"no scenario"_s;
    QTest::newRow("an id of lines") << Storyboard{{SlideKind::Why, u"a\nb"_s, {}}} << u"no scenario"_s;
    QTest::newRow("too many") << Storyboard(1001, {SlideKind::Why, u"a"_s, {}}) << u"1000"_s;
}

void TestStoryboardKeeping::whatIsNoStoryboardIsRefused()
{
    QFETCH(const Storyboard, storyboard);
    QFETCH(const QString, word);
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    // WHEN
    const auto kept = m_store->keepStoryboard(storyboard, example());
    // THEN
    QVERIFY(!kept.has_value());
    QVERIFY2(kept.error().contains(word), qPrintable(kept.error()));
    QCOMPARE(required(m_store->storyboard()), example());
}

void TestStoryboardKeeping::whatSomebodyElseKeptIsNotOverwritten()
{
    // GIVEN two windows that begin with the same
    const auto second = m_library->open();
    required(m_store->keepStoryboard(example(), {}));
    const Storyboard mine{example()[0]};
    const Storyboard theirs{example()[1], example()[0]};
    required(second->keepStoryboard(theirs, example()));
    // WHEN
    const auto kept = required(m_store->keepStoryboard(mine, example()));
    // THEN
    QVERIFY(kept.changedElsewhere);
    QCOMPARE(kept.storyboard, theirs);
    QCOMPARE(required(m_store->storyboard()), theirs);
    // and who has seen theirs may go on from there
    QVERIFY(!required(m_store->keepStoryboard(mine, theirs)).changedElsewhere);
    QCOMPARE(required(second->storyboard()), mine);
}

void TestStoryboardKeeping::keepingTheSameTwiceIsNoConflict()
{
    required(m_store->keepStoryboard(example(), {}));
    QVERIFY(!required(m_store->keepStoryboard(example(), {})).changedElsewhere);
}

void TestStoryboardKeeping::slidesOfADeletedScenarioStay()
{
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    // WHEN
    required(m_store->remove(m_id));
    // THEN
    QCOMPARE(required(m_store->storyboard()), example());
    QVERIFY(m_store->verifyAll().has_value());
    required(m_store->restore(m_id));
    QCOMPARE(required(m_store->storyboard()), example());
}

void TestStoryboardKeeping::aDiskThatIsFullChangesNothing()
{
    // GIVEN a library that must not grow
    required(m_store->keepStoryboard(example(), {}));
    m_store.reset();
    auto opened = openLibraryFile(m_library->path());
    const auto before = bytesOf(m_library->path());
    opened.database->run(u"PRAGMA max_page_count=%1"_s.arg(opened.database->number(u"PRAGMA page_count"_s)));
    Storyboard large;
    for (int number = 0; number < 200; ++number)
        large.push_back({SlideKind::Why, m_id, QString(1000, u'n')});
    // WHEN
    try {
        Transaction transaction(*opened.database);
        writeStoryboard(*opened.database, large);
        QFAIL("it was written");
    } catch (const SqlError& error) {
        // THEN
        QCOMPARE(error.trouble(), SqlTrouble::Full);
    }
    QCOMPARE(readStoryboard(*opened.database), example());
    QCOMPARE(bytesOf(m_library->path()), before);
}

void TestStoryboardKeeping::aBackupHasIt()
{
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    const auto path = m_library->directory() + u"/copy.db"_s;
    // WHEN
    QVERIFY(m_store->backup(path).has_value());
    // THEN
    QCOMPARE(required(LibraryStore::open(path).store->storyboard()), example());
    QVERIFY(isGoodBackup(path));
    QCOMPARE(tamper(path, "UPDATE slide SET notes='x' WHERE place=1"), std::string());
    QVERIFY(!isGoodBackup(path));
}

void TestStoryboardKeeping::itComesBackWithTheScenarios()
{
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    const TemporaryLibrary fresh;
    const auto store = fresh.open();
    // WHEN
    required(store->takeOver(m_library->path()));
    // THEN
    QCOMPARE(required(store->storyboard()), example());
    QVERIFY(store->verifyAll().has_value());
}

void TestStoryboardKeeping::whatIsDamagedIsLeftOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QList<int>>("left");
    QTest::newRow("the first") << u"UPDATE slide SET notes='x' WHERE place=0"_s << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("the last is gone") << u"DELETE FROM slide WHERE place=5"_s << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("an unknown kind") << u"UPDATE slide SET kind='x' WHERE place=2"_s << QList<int>{0, 1, 3, 4, 5};
    QTest::newRow("all") << u"UPDATE slide SET seal=x'00'"_s << QList<int>{};
}

void TestStoryboardKeeping::whatIsDamagedIsLeftOut()
{
    QFETCH(const QString, sql);
    QFETCH(const QList<int>, left);
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    QCOMPARE(tamper(m_library->path(), sql.toStdString()), std::string());
    const TemporaryLibrary fresh;
    const auto store = fresh.open();
    // WHEN
    const auto taken = required(store->takeOver(m_library->path()));
    // THEN
    QCOMPARE(taken.whole, 1);
    Storyboard expected;
    for (const int place : left)
        expected.push_back(example()[static_cast<std::size_t>(place)]);
    QCOMPARE(required(store->storyboard()), expected);
}

void TestStoryboardKeeping::oneThatIsThereIsNotReplaced()
{
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    const TemporaryLibrary fresh;
    const auto store = fresh.open();
    const Storyboard own{{SlideKind::Verdict, u"own"_s, u"mine"_s}};
    required(store->keepStoryboard(own, {}));
    // WHEN
    required(store->takeOver(m_library->path()));
    // THEN
    QCOMPARE(required(store->storyboard()), own);
}

void TestStoryboardKeeping::aDamagedOneIsFoundAtTheStart()
{
    // GIVEN
    required(m_store->keepStoryboard(example(), {}));
    m_store.reset();
    QCOMPARE(tamper(m_library->path(), "UPDATE slide SET notes='x' WHERE place=1"), std::string());
    const auto before = bytesOf(m_library->path());
    // WHEN
    const auto opened = LibraryStore::open(m_library->path());
    // THEN the file is kept as it is
    QVERIFY(opened.opening.usable);
    QCOMPARE(bytesOf(opened.opening.keptDamaged), before);
}

void TestStoryboardKeeping::theLibraryTellsWhatWasKept()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    QSignalSpy changed(&library, &ScenarioLibrary::storyboardChanged);
    QSignalSpy failed(&library, &ScenarioLibrary::failed);
    // WHEN
    const auto kept = required(library.keepStoryboard(example(), {}).result());
    // THEN
    QVERIFY(!kept.changedElsewhere);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(library.storyboard(), example());
    // WHEN it is none / THEN somebody hears of it
    QVERIFY(!library.keepStoryboard({{SlideKind::Why, {}, {}}}, example()).result().has_value());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(library.storyboard(), example());
}

void TestStoryboardKeeping::anotherProgramsStoryboardArrives()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    library.finish();
    QSignalSpy changed(&library, &ScenarioLibrary::storyboardChanged);
    // WHEN
    required(m_store->keepStoryboard(example(), {}));
    library.lookForChanges();
    // THEN
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(library.storyboard(), example());
}

QTEST_GUILESS_MAIN(TestStoryboardKeeping)
#include "tst_storyboardkeeping.moc"
