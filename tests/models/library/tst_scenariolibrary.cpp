// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/scenariolibrary.h"
#include "library/whendone.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// The library as a window uses it: nothing blocks, the order of the calls is the order on the disk.
class TestScenarioLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void operationsAnswerThroughFutures();
    void theListFollowsBeforeAContinuationRuns();
    void jobsAreDoneInTheOrderOfTheCalls();
    void waitingNeverRunsAJobOnTheWaitingThread();
    void finishWaitsForEverythingPosted();
    void destructionWaitsForWhatWasPosted();
    void callsBeforeOpeningAreAnswered();
    void anUnusableLibraryAnswersAndSaysSoOnce();
    void aFailedKeepIsSignalled();
    void anotherProgramsChangesArriveInTheList();
    void noSignalWhereTheListStaysTheSame();
    void aLibraryCanBeOpenedAfterAnother();
    void everyOperationReachesTheStore();
    void aCopyIsToldOfBeforeWhoMadeItHasIt_data();
    void aCopyIsToldOfBeforeWhoMadeItHasIt();
    void whatIsNoCopyIsNotToldOf();

private:
    std::unique_ptr<TemporaryLibrary> m_library;
};

void TestScenarioLibrary::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
}

void TestScenarioLibrary::operationsAnswerThroughFutures()
{
    // GIVEN
    ScenarioLibrary library;
    const auto opening = library.open(m_library->path()).result();
    QVERIFY(opening.usable && opening.created);
    // WHEN
    const auto added = required(library.add(exampleScenario("Payments API", 70), u"created"_s).result());
    const auto opened = required(library.load(added.summary.id).result());
    const auto kept = required(library.keep(copyOf(opened, 30)).result());
    const auto saved = required(library.save(copyOf(opened, 30), u"Agreed"_s).result());
    // THEN
    QVERIFY(kept.summary.edited && !saved.summary.edited);
    QCOMPARE(required(library.revisions(added.summary.id).result()).size(), 2U);
    QCOMPARE(firstImportance(required(library.loadRevision(added.summary.id, 1).result())), 70);
}

void TestScenarioLibrary::theListFollowsBeforeAContinuationRuns()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    QStringList seen;
    bool done = false;
    // WHEN
    library.add(exampleScenario("Payments API"), u"created"_s).then(this, [&](const Result<Added>&) {
        for (const auto& summary : library.summaries())
            seen << summary.name;
        done = true;
    });
    // THEN
    QTRY_VERIFY(done);
    QCOMPARE(seen, QStringList{u"Payments API"_s});
}

void TestScenarioLibrary::jobsAreDoneInTheOrderOfTheCalls()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    const auto id = required(library.add(exampleScenario("Payments API", 0), u"created"_s).result()).summary.id;
    const auto opened = required(library.load(id).result());
    // WHEN
    std::vector<QFuture<Result<Saved>>> saves;
    for (int i = 1; i <= 20; ++i) {
        auto copy = copyOf(opened, i);
        copy.baseRevision = i;
        saves.push_back(library.save(copy));
    }
    library.finish();
    // THEN
    for (const auto& save : saves)
        QVERIFY(!required(save.result()).changedElsewhere);
    for (int i = 1; i <= 20; ++i)
        QCOMPARE(firstImportance(required(library.loadRevision(id, i + 1).result())), i);
}

void TestScenarioLibrary::waitingNeverRunsAJobOnTheWaitingThread()
{
    // GIVEN a queue
    ScenarioLibrary library;
    library.open(m_library->path());
    for (int i = 0; i < 20; ++i)
        library.add(exampleScenario("Service"), u"created"_s);
    // WHEN somebody waits for its end, which has not begun
    auto last = library.add(exampleScenario("Last"), u"created"_s);
    last.waitForFinished();
    // THEN everything before it is done, in order
    QCOMPARE(required(library.listDeleted().result()).size(), 0U);
    QTRY_COMPARE(library.summaries().size(), 21U);
    QCOMPARE(library.summaries().front().name, u"Last"_s);
}

void TestScenarioLibrary::finishWaitsForEverythingPosted()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    const auto added = library.add(exampleScenario("Payments API"), u"created"_s);
    // WHEN
    library.finish();
    // THEN
    QVERIFY(added.isFinished());
    QCOMPARE(required(m_library->open()->list()).size(), 1U);
    // and it goes on working
    QVERIFY(library.add(exampleScenario("B"), u"created"_s).result().has_value());
}

void TestScenarioLibrary::destructionWaitsForWhatWasPosted()
{
    // GIVEN
    {
        ScenarioLibrary library;
        library.open(m_library->path());
        for (int i = 0; i < 10; ++i)
            library.add(exampleScenario("Service"), u"created"_s);
        // WHEN it goes out of scope
    }
    // THEN
    QCOMPARE(required(m_library->open()->list()).size(), 10U);
}

void TestScenarioLibrary::callsBeforeOpeningAreAnswered()
{
    // GIVEN
    ScenarioLibrary library;
    // WHEN
    const auto loaded = library.load(u"x"_s).result();
    // THEN
    QVERIFY(!loaded.has_value());
    QVERIFY(loaded.error().contains(u"not open"));
}

void TestScenarioLibrary::anUnusableLibraryAnswersAndSaysSoOnce()
{
    // GIVEN a folder in its place
    QDir().mkpath(m_library->path());
    ScenarioLibrary library;
    const QSignalSpy failures(&library, &ScenarioLibrary::failed);
    // WHEN
    const auto opening = library.open(m_library->path()).result();
    const auto kept = library.keep({}).result();
    const auto added = library.add(exampleScenario("x"), u"created"_s).result();
    QCoreApplication::processEvents();
    // THEN the opening has said it
    QVERIFY(!opening.usable);
    QCOMPARE(kept.error(), opening.notice);
    QCOMPARE(added.error(), opening.notice);
    QCOMPARE(failures.size(), 0);
    QVERIFY(library.summaries().empty());
}

void TestScenarioLibrary::aFailedKeepIsSignalled()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    const QSignalSpy failures(&library, &ScenarioLibrary::failed);
    // WHEN nobody looks at the answer
    library.keep({u"nothing"_s, exampleScenario("x"), {}, 1});
    // THEN
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures.front().front().toString().endsWith(u'.'));
}

void TestScenarioLibrary::anotherProgramsChangesArriveInTheList()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    library.finish();
    QSignalSpy changes(&library, &ScenarioLibrary::summariesChanged);
    // WHEN
    required(m_library->open()->add(exampleScenario("From elsewhere"), u"created"_s));
    library.lookForChanges();
    // THEN
    QVERIFY(changes.wait());
    QCOMPARE(library.summaries().front().name, u"From elsewhere"_s);
}

void TestScenarioLibrary::noSignalWhereTheListStaysTheSame()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    required(library.add(exampleScenario("Payments API"), u"created"_s).result());
    QCoreApplication::processEvents();
    QSignalSpy changes(&library, &ScenarioLibrary::summariesChanged);
    // WHEN
    const auto id = library.summaries().front().id;
    QVERIFY(library.load(id).result().has_value());
    library.lookForChanges();
    library.finish();
    QCoreApplication::processEvents();
    // THEN
    QCOMPARE(changes.size(), 0);
}

void TestScenarioLibrary::aLibraryCanBeOpenedAfterAnother()
{
    // GIVEN
    const TemporaryLibrary other;
    ScenarioLibrary library;
    library.open(m_library->path());
    required(library.add(exampleScenario("Payments API"), u"created"_s).result());
    QTRY_COMPARE(library.summaries().size(), 1U);
    // WHEN
    QVERIFY(library.open(other.path()).result().usable);
    // THEN
    QTRY_COMPARE(library.summaries().size(), 0U);
}

void TestScenarioLibrary::everyOperationReachesTheStore()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    const auto id = required(library.addAll({exampleScenario("A", 70), exampleScenario("B")}, u"created"_s).result())
                        .front()
                        .summary.id;
    // WHEN / THEN
    const auto copy = copyOf(required(library.load(id).result()), 1);
    QCOMPARE(required(library.saveAs(copy, u"C"_s).result()).summary.name, u"C"_s);
    required(library.keep(copy).result());
    QCOMPARE(firstImportance(required(library.revert(id).result()).scenario), 70);
    QCOMPARE(required(library.rename(id, u"D"_s).result()).summary.name, u"D"_s);
    QCOMPARE(required(library.duplicate(id).result()).summary.name, u"D (2)"_s);
    QCOMPARE(required(library.restoreRevision(id, 1).result()).summary.headRevision, 3);
    QCOMPARE(required(library.remove(id).result()).id, id);
    QCOMPARE(required(library.listDeleted().result()).size(), 1U);
    QCOMPARE(required(library.restore(id).result()).name, u"D"_s);
    QVERIFY(library.verifyAll().result().has_value());
    QVERIFY(!required(library.backupIfDue().result()).isEmpty());
    QVERIFY(library.backup(m_library->directory() + u"/copy.db"_s).result().has_value());
    QVERIFY(!library.backup(m_library->directory() + u"/copy.db"_s).result().has_value());
    QTRY_COMPARE(library.summaries().size(), 4U);
}

void TestScenarioLibrary::aCopyIsToldOfBeforeWhoMadeItHasIt_data()
{
    QTest::addColumn<QString>("way");
    for (const char* const way : {"duplicate", "save as", "add"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestScenarioLibrary::aCopyIsToldOfBeforeWhoMadeItHasIt()
{
    // GIVEN
    QFETCH(const QString, way);
    ScenarioLibrary library;
    library.open(m_library->path());
    const auto original =
        required(library.load(required(library.add(exampleScenario("A"), u"created"_s).result()).summary.id).result());
    QStringList told;
    connect(&library, &ScenarioLibrary::copied, this,
            [&told](const QString& from, const QString& to) { told << from << to; });
    QStringList toldWhenDone;
    QString copy;
    const auto done = [&](const auto& made) {
        toldWhenDone = told;
        copy = required(made).summary.id;
    };

    // WHEN
    if (way == u"duplicate")
        whenDone(library.duplicate(original.summary.id), this, done);
    else if (way == u"save as")
        whenDone(library.saveAs(copyOf(original, 1), u"B"_s), this, done);
    else
        whenDone(library.add(original.scenario, u"created"_s, TakenId::CopyWithNewId), this, done);

    // THEN
    QTRY_VERIFY(!copy.isEmpty());
    QCOMPARE(toldWhenDone, (QStringList{original.summary.id, copy}));
}

void TestScenarioLibrary::whatIsNoCopyIsNotToldOf()
{
    // GIVEN
    ScenarioLibrary library;
    library.open(m_library->path());
    const QSignalSpy copied(&library, &ScenarioLibrary::copied);

    // WHEN a scenario is new, though it may be a copy; and where there is nothing to copy
    bool done = false;
    library.add(exampleScenario("A"), u"imported"_s, TakenId::CopyWithNewId);
    whenDone(library.duplicate(u"nobody"_s), this, [&done](const Result<Saved>&) { done = true; });

    // THEN
    QTRY_VERIFY(done);
    QVERIFY(copied.isEmpty());
}

QTEST_GUILESS_MAIN(TestScenarioLibrary)
#include "tst_scenariolibrary.moc"
