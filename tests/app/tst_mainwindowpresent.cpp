// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"
#include "presentation/deckview.h"
#include "presentation/largeslider.h"
#include "presentation/presentationwindow.h"
#include "presentation/slidedeck.h"
#include "presenting.h"
#include "slidesexport.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QPushButton>
#include <QUndoStack>

using namespace steelyard;
using namespace steelyard::testing;

/// A show from the window: what comes on screen, and how the window is afterwards.
class MainWindowPresentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { failOnAnyWarning(); }
    void theScenarioOnScreenIsPresented();
    void theWindowComesBackAsItWas();
    void whatIsComparedIsPresented();
    void aStoryboardIsPresentedFromItsStartOrFromHere();
    void slidersOfAShowLeaveTheDocumentAlone();
    void whatIsKeptIsInTheLibrary();
    void slidesAreExported();

private:
    Appearance m_appearance;
};

namespace
{

/// Presses the key of an action and waits for the show.
PresentationWindow& present(RunningWindow& running, Qt::KeyboardModifiers modifiers = {})
{
    QSignalSpy started(&running.window().presenting(), &Presenting::started);
    running.press(Qt::Key_F5, modifiers);
    if (started.isEmpty() && !started.wait()) {
        throw std::runtime_error("no show begins");
    }
    PresentationWindow& show = *running.window().presenting().show();
    if (!QTest::qWaitForWindowActive(&show)) {
        throw std::runtime_error("the show does not become active");
    }
    return show;
}

QString words(const PresentationWindow& show)
{
    return show.findChild<DeckView*>()->accessibleDescription();
}

void leave(RunningWindow& running)
{
    QSignalSpy ended(&running.window().presenting(), &Presenting::ended);
    QTest::keyClick(running.window().presenting().show(), Qt::Key_Escape);
    QVERIFY(!ended.isEmpty() || ended.wait());
}

QString idOf(RunningWindow& running, const QString& name)
{
    const auto& summaries = running.library().summaries();
    return std::ranges::find(summaries, name, &ScenarioSummary::name)->id;
}

} // namespace

void MainWindowPresentTest::theScenarioOnScreenIsPresented()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.slider(u"Latency"_s).setFocus();
    running.press(Qt::Key_End);
    running.standStill();

    // WHEN
    const PresentationWindow& show = present(running);

    // THEN it is as it is on screen, edited as it may be
    QCOMPARE(show.deck().count(), 5);
    QVERIFY(show.isFullScreen());
    QVERIFY(show.deck().state(0).shown.scenario == running.document().scenario());
    QVERIFY(words(show).contains(running.headline()));
}

void MainWindowPresentTest::theWindowComesBackAsItWas()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.slider(u"Cost"_s).setFocus();
    const QWidget* const focused = running.window().focusWidget();
    const QRect geometry = running.window().geometry();
    const engine::Scenario before = running.document().scenario();
    present(running);

    // WHEN
    leave(running);

    // THEN
    QVERIFY(QTest::qWaitForWindowActive(&running.window()));
    QCOMPARE(running.window().presenting().show(), nullptr);
    QCOMPARE(running.window().geometry(), geometry);
    QCOMPARE(running.window().focusWidget(), focused);
    QVERIFY(running.document().scenario() == before);
    QCOMPARE(running.document().undoStack().count(), 0);
}

void MainWindowPresentTest::whatIsComparedIsPresented()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QSignalSpy shown(&running.window().comparing(), &Comparing::shown);
    running.window().comparing().start({idOf(running, u"Edge proxy"_s)});
    QVERIFY(!shown.isEmpty() || shown.wait());

    // WHEN
    PresentationWindow& show = present(running);

    // THEN
    QCOMPARE(show.deck().count(), 11);
    QVERIFY(show.deck().storyboard().back().kind == SlideKind::Comparison);
    show.goTo(10);
    QVERIFY(words(show).contains(u"Edge proxy"_s));

    // WHEN
    leave(running);

    // THEN
    QVERIFY(running.window().comparing().isOn());
}

void MainWindowPresentTest::aStoryboardIsPresentedFromItsStartOrFromHere()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QString other = idOf(running, u"Edge proxy"_s);
    const QString own = idOf(running, u"Greenfield service"_s);
    const Storyboard storyboard{{SlideKind::Verdict, other, {}},
                                {SlideKind::Why, other, {}},
                                {SlideKind::Verdict, own, {}},
                                {SlideKind::Comparison, {}, {}}};
    QSignalSpy kept(&running.library(), &ScenarioLibrary::storyboardChanged);
    running.library().keepStoryboard(storyboard, {});
    QVERIFY(!kept.isEmpty() || kept.wait());
    running.choose(u"Greenfield service"_s);
    running.standStill();

    // WHEN, THEN
    PresentationWindow& show = present(running);
    QVERIFY(show.deck().storyboard() == storyboard);
    QCOMPARE(show.index(), 0);
    QVERIFY(words(show).contains(u"Edge proxy"_s));
    leave(running);

    // WHEN, THEN
    QVERIFY(QTest::qWaitForWindowActive(&running.window()));
    QCOMPARE(present(running, Qt::ShiftModifier).index(), 2);
}

void MainWindowPresentTest::slidersOfAShowLeaveTheDocumentAlone()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const engine::Scenario before = running.document().scenario();
    PresentationWindow& show = present(running);

    // WHEN
    QTest::keyClick(&show, Qt::Key_L);
    QTest::keyClick(show.findChild<LargeSlider*>(), Qt::Key_End);
    QVERIFY(show.deck().showsWhatIf(0));
    QTest::keyClick(&show, Qt::Key_Escape);
    leave(running);

    // THEN
    QVERIFY(running.document().scenario() == before);
    QCOMPARE(running.document().undoStack().count(), 0);
    QCOMPARE(running.lines(), firstLines());
}

void MainWindowPresentTest::whatIsKeptIsInTheLibrary()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    PresentationWindow& show = present(running);
    QTest::keyClick(&show, Qt::Key_L);
    QTest::keyClick(show.findChild<LargeSlider*>(), Qt::Key_Home);
    QSignalSpy followed(&running.library(), &ScenarioLibrary::summariesChanged);

    // WHEN
    QTest::mouseClick(show.findChild<QPushButton*>(u"keep-what-if"_s), Qt::LeftButton);
    QVERIFY(!followed.isEmpty() || followed.wait());
    QTRY_VERIFY(show.findChild<QLabel*>(u"slide-notice"_s)->isVisible());

    // THEN it is there, and another one than that on screen
    QCOMPARE(running.library().summaries().size(), std::size_t(5));
    QVERIFY(!idOf(running, running.text(u"scenario-name"_s) + u", what if"_s).isEmpty());
    QVERIFY(running.state().contains(u"saved"_s));
}

void MainWindowPresentTest::slidesAreExported()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    SlidesExport& slides = running.window().presenting().slidesExport();
    QString proposed;
    slides.askForFile = [&](const QString& proposal) {
        proposed = proposal;
        return home.path(u"slides.pdf"_s);
    };
    QSignalSpy notices(&slides, &SlidesExport::notice);

    // WHEN
    running.find<QAction>(u"export-slides"_s).trigger();

    // THEN
    QVERIFY(!notices.isEmpty() || notices.wait(60'000));
    QCOMPARE(proposed, running.text(u"scenario-name"_s) + u".pdf"_s);
    QVERIFY(QFileInfo(home.path(u"slides.pdf"_s)).size() > 10'000);
    QVERIFY(running.notice().contains(u"slides.pdf"_s));
}

QTEST_MAIN(MainWindowPresentTest)
#include "tst_mainwindowpresent.moc"
