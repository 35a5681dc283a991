// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "presentation/deckview.h"
#include "presentation/presentationwindow.h"
#include "presentation/presenterwindow.h"
#include "scenariodocument.h"
#include "showfixture.h"
#include "testlib/warnings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steelyard
{

/// What the speaker sees, and that all keys of the show work there.
class PresenterWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init();
    void cleanup();
    void thisSlideTheNextAndTheNotesAreThere();
    void theKeysOfTheShowWorkHere_data();
    void theKeysOfTheShowWorkHere();
    void buttonsStepToo();
    void theLastSlideIsTheLast();
    void blackIsSaid();
    void notesGrowAndScroll();
    void theTimeRunsPausesAndBeginsAgain();
    void swappingIsAskedFor();
    void escapeEndsTheShow();
    void slidesHaveTheShapeOfTheShow();
    void whatIsTriedLiveIsSeenHere();
    void everyControlHasAName();

private:
    template <typename T>
    [[nodiscard]] T& find(const QString& name) const
    {
        T* const found = m_presenter->findChild<T*>(name);
        if (!found) {
            throw std::runtime_error(name.toStdString());
        }
        return *found;
    }
    void click(const QString& name) const { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const QString& name) const { return find<QLabel>(name).text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_presenter.get(), key, modifiers);
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<SlideDeck> m_deck;
    std::unique_ptr<PresentationWindow> m_show;
    std::unique_ptr<PresenterWindow> m_presenter;
    ElapsedTime::Clock::time_point m_now;
};

void PresenterWindowTest::init()
{
    testing::failOnAnyWarning();
    Storyboard storyboard = firstStoryboard({u"a"_s, u"b"_s});
    storyboard[0].notes = u"Thank <b>Ada</b>\nthen go on"_s;
    storyboard[2].notes = QString(400, u'n') + QString(60, u'\n');
    m_deck = std::make_unique<SlideDeck>(
        storyboard, std::vector<PresentedScenario>{{u"a"_s, testing::realScenario("Payments API"), 0},
                                                   {u"b"_s, testing::realScenario("Edge proxy", "proxy"), 0}});
    m_show = std::make_unique<PresentationWindow>(*m_deck);
    m_show->resize(800, 600);
    m_show->show();
    m_presenter = std::make_unique<PresenterWindow>(*m_show);
    m_now = ElapsedTime::Clock::now();
    m_presenter->now = [this] { return m_now; };
    m_presenter->show();
    m_presenter->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_presenter.get()));
}

void PresenterWindowTest::cleanup()
{
    m_presenter.reset();
    m_show.reset();
    m_deck.reset();
}

void PresenterWindowTest::thisSlideTheNextAndTheNotesAreThere()
{
    QCOMPARE(text(u"presenter-position"_s), u"Slide 1 of 11"_s);
    QCOMPARE(text(u"presenter-next"_s), u"Next: Why"_s);
    QCOMPARE(find<QPlainTextEdit>(u"presenter-notes"_s).toPlainText(), u"Thank <b>Ada</b>\nthen go on"_s);
    const QList<DeckView*> views = m_presenter->findChildren<DeckView*>();
    QCOMPARE(views.size(), 2);
    QCOMPARE(views[0]->index() + views[1]->index(), 1);
    // WHEN / THEN
    m_show->next();
    QCOMPARE(text(u"presenter-position"_s), u"Slide 2 of 11"_s);
    QCOMPARE(find<QPlainTextEdit>(u"presenter-notes"_s).toPlainText(), QString());
}

void PresenterWindowTest::theKeysOfTheShowWorkHere_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("slide");
    using Keys = QList<Qt::Key>;
    QTest::newRow("→") << Keys{Qt::Key_Right} << 1;
    QTest::newRow("clicker") << Keys{Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp} << 1;
    QTest::newRow("Space, Enter") << Keys{Qt::Key_Space, Qt::Key_Return} << 2;
    QTest::newRow("End") << Keys{Qt::Key_End} << 10;
    QTest::newRow("number") << Keys{Qt::Key_1, Qt::Key_0, Qt::Key_Return} << 9;
    QTest::newRow("End, Home") << Keys{Qt::Key_End, Qt::Key_Home} << 0;
}

void PresenterWindowTest::theKeysOfTheShowWorkHere()
{
    QFETCH(const QList<Qt::Key>, keys);
    QFETCH(const int, slide);
    // WHEN
    for (const Qt::Key key : keys) {
        press(key);
    }
    // THEN
    QCOMPARE(m_show->index(), slide);
    QCOMPARE(text(u"presenter-position"_s), u"Slide %1 of 11"_s.arg(slide + 1));
}

void PresenterWindowTest::buttonsStepToo()
{
    QVERIFY(!find<QWidget>(u"presenter-back"_s).isEnabled());
    click(u"presenter-forward"_s);
    click(u"presenter-forward"_s);
    click(u"presenter-back"_s);
    QCOMPARE(m_show->index(), 1);
    // THEN the keys still belong to the show
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_show->index(), 2);
}

void PresenterWindowTest::theLastSlideIsTheLast()
{
    press(Qt::Key_End);
    QCOMPARE(text(u"presenter-next"_s), u"This is the last slide"_s);
    QVERIFY(!find<QWidget>(u"presenter-forward"_s).isEnabled());
    press(Qt::Key_Right);
    QCOMPARE(m_show->index(), 10);
}

void PresenterWindowTest::blackIsSaid()
{
    press(Qt::Key_B);
    QCOMPARE(text(u"presenter-state"_s), u"The others see a black screen."_s);
    QVERIFY(find<QAbstractButton>(u"presenter-black"_s).isChecked());
    click(u"presenter-black"_s);
    QCOMPARE(m_show->blank(), PresentationWindow::Blank::None);
    QCOMPARE(text(u"presenter-state"_s), u"The others see this slide."_s);
    press(Qt::Key_W);
    QCOMPARE(text(u"presenter-state"_s), u"The others see a white screen."_s);
}

void PresenterWindowTest::notesGrowAndScroll()
{
    // GIVEN long notes
    m_show->goTo(2);
    auto& notes = find<QPlainTextEdit>(u"presenter-notes"_s);
    const int size = notes.font().pixelSize();
    QSignalSpy zoomed(m_presenter.get(), &PresenterWindow::notesZoomChanged);
    // WHEN
    press(Qt::Key_Plus, Qt::ControlModifier);
    // THEN they are larger, and the show's texts are as they were
    QVERIFY(notes.font().pixelSize() > size);
    QCOMPARE(zoomed.front().front().toInt(), 115);
    QCOMPARE(m_show->zoom(), 100);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(notes.font().pixelSize(), size);
    for (int step = 0; step < 30; ++step) {
        press(Qt::Key_Minus, Qt::ControlModifier);
    }
    QCOMPARE(m_presenter->notesZoom(), PresenterWindow::leastNotesZoom);
    // WHEN / THEN
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(notes.verticalScrollBar()->value() > 1);
    QCOMPARE(m_show->index(), 2);
}

void PresenterWindowTest::theTimeRunsPausesAndBeginsAgain()
{
    // GIVEN
    click(u"presenter-reset"_s);
    const auto pass = [this](std::chrono::seconds time) {
        m_now += time;
        m_presenter->tick();
        return text(u"presenter-elapsed"_s);
    };
    // WHEN / THEN
    QCOMPARE(pass(65s), u"1:05"_s);
    click(u"presenter-pause"_s);
    QCOMPARE(pass(600s), u"1:05"_s);
    click(u"presenter-pause"_s);
    QCOMPARE(pass(3600s), u"1:01:05"_s);
    click(u"presenter-reset"_s);
    QCOMPARE(pass(9s), u"0:09"_s);
    QVERIFY(!text(u"presenter-clock"_s).isEmpty());
}

void PresenterWindowTest::swappingIsAskedFor()
{
    // GIVEN one screen
    QSignalSpy swapped(m_presenter.get(), &PresenterWindow::swapRequested);
    press(Qt::Key_S);
    QCOMPARE(swapped.count(), 0);
    // WHEN there is another one / THEN
    m_presenter->setSwappable(true);
    press(Qt::Key_S);
    click(u"presenter-swap"_s);
    QCOMPARE(swapped.count(), 2);
}

void PresenterWindowTest::escapeEndsTheShow()
{
    QSignalSpy ended(m_show.get(), &PresentationWindow::ended);
    // GIVEN the sliders are shown, asked for from here
    press(Qt::Key_L);
    QVERIFY(m_show->showsWeights());
    // WHEN / THEN
    press(Qt::Key_Escape);
    QVERIFY(!m_show->showsWeights());
    QCOMPARE(ended.count(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void PresenterWindowTest::slidesHaveTheShapeOfTheShow()
{
    m_presenter->resize(1100, 700);
    m_show->next();
    for (const DeckView* const view : m_presenter->findChildren<DeckView*>()) {
        QVERIFY(view->width() > 200);
        QVERIFY(std::abs(view->width() * 600.0 / 800.0 - view->height()) < 1.5);
        QVERIFY(view->parentWidget()->rect().contains(view->geometry()));
    }
}

void PresenterWindowTest::whatIsTriedLiveIsSeenHere()
{
    // GIVEN
    DeckView* const view = m_presenter->findChildren<DeckView*>().constFirst();
    const QString before = view->accessibleDescription();
    QVERIFY(!before.isEmpty());
    // WHEN
    ScenarioDocument& scratch = *m_deck->whatIf(0);
    scratch.setImportance(0, 0, 100);
    scratch.setImportance(0, 1, 0);
    // THEN
    QTRY_VERIFY(view->accessibleDescription() != before);
}

void PresenterWindowTest::everyControlHasAName()
{
    for (const QWidget* const widget : m_presenter->findChildren<QWidget*>()) {
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
            QVERIFY(!button->text().isEmpty());
            QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(button->text()));
            QVERIFY2(button->focusPolicy() == Qt::TabFocus, qPrintable(button->text()));
        }
        if (const auto* const label = qobject_cast<const QLabel*>(widget)) {
            QVERIFY(label->textFormat() == Qt::PlainText);
        }
    }
    QVERIFY(!find<QPlainTextEdit>(u"presenter-notes"_s).accessibleName().isEmpty());
}

} // namespace steelyard

QTEST_MAIN(steelyard::PresenterWindowTest)
#include "tst_presenterwindow.moc"
