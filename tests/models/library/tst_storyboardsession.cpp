// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/scenariolibrary.h"
#include "storyboarddocument.h"
#include "storyboardsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// What is edited reaches the library by itself, and nobody's storyboard is lost.
class TestStoryboardSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEditIsKeptByItself();
    void theEndKeepsWhatIsDue();
    void theStoryboardOfTheLibraryIsShown();
    void anotherWindowsStoryboardIsFollowed();
    void atTheSameTimeBothAreThere();
    void whatCouldNotBeKeptIsTriedAgain();
    void severalEditsOnTheirWayAreNoConflict();

private:
    [[nodiscard]] Storyboard onDisk() const { return required(m_library->open()->storyboard()); }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<ScenarioLibrary> m_mine;
    std::unique_ptr<StoryboardDocument> m_document;
    std::unique_ptr<StoryboardSession> m_session;
};

void TestStoryboardSession::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_mine = std::make_unique<ScenarioLibrary>();
    m_mine->open(m_library->path()).waitForFinished();
    m_document = std::make_unique<StoryboardDocument>();
    m_session = std::make_unique<StoryboardSession>(*m_document, *m_mine);
}

void TestStoryboardSession::cleanup()
{
    m_session.reset();
    m_document.reset();
    m_mine.reset();
}

void TestStoryboardSession::anEditIsKeptByItself()
{
    m_document->addScenario(u"a"_s);
    QTRY_COMPARE(onDisk(), m_document->chosen());
    m_document->undoStack().undo();
    QTRY_VERIFY(onDisk().empty());
}

void TestStoryboardSession::theEndKeepsWhatIsDue()
{
    // GIVEN
    m_document->addScenario(u"a"_s);
    m_session->keepNow();
    m_document->setNotes(0, u"last words"_s);
    // WHEN
    m_session.reset();
    m_mine->finish();
    // THEN
    QCOMPARE(onDisk(), m_document->chosen());
}

void TestStoryboardSession::theStoryboardOfTheLibraryIsShown()
{
    // GIVEN
    m_document->addScenario(u"a"_s);
    m_session->keepNow();
    QTRY_COMPARE(m_mine->storyboard(), m_document->chosen());
    // WHEN another window begins
    StoryboardDocument second;
    const StoryboardSession session(second, *m_mine);
    // THEN
    QCOMPARE(second.chosen(), m_document->chosen());
    QCOMPARE(second.undoStack().count(), 0);
}

void TestStoryboardSession::anotherWindowsStoryboardIsFollowed()
{
    // GIVEN
    m_document->addScenario(u"a"_s);
    m_session->keepNow();
    m_mine->finish();
    const Storyboard theirs{{SlideKind::Why, u"b"_s, u"theirs"_s}};
    // WHEN
    required(m_library->open()->keepStoryboard(theirs, m_document->chosen()));
    QTRY_COMPARE(m_mine->storyboard(), m_document->chosen());
    m_mine->lookForChanges();
    // THEN
    QTRY_COMPARE(m_document->chosen(), theirs);
    QCOMPARE(onDisk(), theirs);
}

void TestStoryboardSession::atTheSameTimeBothAreThere()
{
    // GIVEN somebody who was faster
    QSignalSpy notice(m_session.get(), &StoryboardSession::notice);
    const Storyboard theirs{{SlideKind::Why, u"b"_s, u"theirs"_s}};
    required(m_library->open()->keepStoryboard(theirs, {}));
    // WHEN
    m_document->addScenario(u"a"_s);
    const Storyboard mine = m_document->chosen();
    m_session->keepNow();
    // THEN theirs is kept and shown, and a person hears of it
    QTRY_COMPARE(notice.count(), 1);
    QCOMPARE(m_document->chosen(), theirs);
    QCOMPARE(onDisk(), theirs);
    // WHEN / THEN mine comes back
    m_document->undoStack().undo();
    QCOMPARE(m_document->chosen(), mine);
    QTRY_COMPARE(onDisk(), mine);
    QCOMPARE(notice.count(), 1);
}

void TestStoryboardSession::whatCouldNotBeKeptIsTriedAgain()
{
    // GIVEN a library in which nothing can be written
    QSignalSpy failed(m_mine.get(), &ScenarioLibrary::failed);
    RawDatabase(m_library->path()).run("CREATE TRIGGER t BEFORE INSERT ON slide BEGIN SELECT RAISE(ABORT, 'no'); END");
    m_document->addScenario(u"a"_s);
    m_session->keepNow();
    m_document->setNotes(0, u"n"_s);
    m_session->keepNow();
    QTRY_VERIFY(failed.count() > 0);
    m_mine->finish();
    QCoreApplication::processEvents();
    // WHEN it can, and somebody goes on
    QCOMPARE(RawDatabase(m_library->path()).run("DROP TRIGGER t"), std::string());
    m_document->remove({1});
    const Storyboard mine = m_document->chosen();
    m_session->keepNow();
    // THEN
    QTRY_COMPARE(onDisk(), mine);
    QCOMPARE(m_document->chosen(), mine);
}

void TestStoryboardSession::severalEditsOnTheirWayAreNoConflict()
{
    // GIVEN
    QSignalSpy notice(m_session.get(), &StoryboardSession::notice);
    m_document->addScenario(u"a"_s);
    // WHEN
    for (int step = 0; step < 20; ++step) {
        m_document->setNotes(0, QString::number(step));
        m_session->keepNow();
    }
    // THEN
    QTRY_COMPARE(onDisk(), m_document->chosen());
    QCOMPARE(m_document->chosen().front().notes, u"19"_s);
    m_mine->finish();
    QCoreApplication::processEvents();
    QCOMPARE(notice.count(), 0);
}

QTEST_GUILESS_MAIN(TestStoryboardSession)
#include "tst_storyboardsession.moc"
