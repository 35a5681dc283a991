// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growingtextedit.h"
#include "presentation/presentationwindow.h"
#include "presentation/presenterwindow.h"
#include "presentation/slidedeck.h"
#include "presenting.h"
#include "stage.h"
#include "storyboarding.h"
#include "storyboardmodel.h"
#include "windowfixture.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTreeView>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// From the storyboard to the end of the show, on two screens.
class TestStage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init();
    void cleanup();
    void thereAreTwoScreens();
    void theShowIsWhereTheWindowIsNotAndThePresenterBesideIt();
    void theScreensAreSwappedAndThatIsRemembered();
    void aScreenIsChosenInTheMenu();
    void aScreenThatIsPulledOutEndsNothing();
    void withOneScreenThePresenterComesOnDemand();
    void theWindowIsAsItWas();
    void notesAreWrittenShownAndKept();
    void theShowBeginsWithTheSlideThatIsChosen();
    void deletedScenariosAreLeftOutAndSaid();
    void aStoryboardSurvivesARestart();

private:
    [[nodiscard]] PresentationWindow* show() const { return m_window->window().presenting().show(); }
    [[nodiscard]] PresenterWindow* presenter() const { return m_window->window().stage().presenter(); }
    void begin() const
    {
        m_window->press(Qt::Key_F5);
        QTRY_VERIFY(show() != nullptr);
    }
    void end() const
    {
        QTest::keyClick(show(), Qt::Key_Escape);
        QTRY_VERIFY(show() == nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void trigger(const QString& action) const { m_window->find<QAction>(action).trigger(); }
    [[nodiscard]] QString idOf(const QString& name) const
    {
        const auto& all = m_window->library().summaries();
        return std::ranges::find(all, name, &ScenarioSummary::name)->id;
    }
    void restart() { m_window = std::make_unique<RunningWindow>(*m_appearance, m_home->libraryPath()); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<RunningWindow> m_window;
};

void TestStage::init()
{
    m_home = std::make_unique<Home>();
    restart();
}

void TestStage::cleanup()
{
    m_window.reset();
    m_home.reset();
}

void TestStage::thereAreTwoScreens()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QCOMPARE(m_window->window().screen()->name(), u"Laptop"_s);
}

void TestStage::theShowIsWhereTheWindowIsNotAndThePresenterBesideIt()
{
    // WHEN
    begin();
    // THEN
    QCOMPARE(show()->screen()->name(), u"Projector"_s);
    QCOMPARE(show()->geometry(), show()->screen()->geometry());
    QVERIFY(presenter() != nullptr);
    QCOMPARE(presenter()->screen()->name(), u"Laptop"_s);
    QVERIFY(presenter()->isFullScreen());
    // WHEN the keys go to the presenter's window / THEN the show goes on, and ends, and both are gone
    QTest::keyClick(presenter(), Qt::Key_Right);
    QCOMPARE(show()->index(), 1);
    const QPointer<PresenterWindow> before = presenter();
    QTest::keyClick(presenter(), Qt::Key_Escape);
    QVERIFY(show() == nullptr && presenter() == nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(before.isNull());
}

void TestStage::theScreensAreSwappedAndThatIsRemembered()
{
    begin();
    // WHEN
    QTest::keyClick(presenter(), Qt::Key_S);
    // THEN
    QCOMPARE(show()->screen()->name(), u"Laptop"_s);
    QCOMPARE(presenter()->screen()->name(), u"Projector"_s);
    end();
    // WHEN the next show begins / THEN it is there
    begin();
    QCOMPARE(show()->screen()->name(), u"Laptop"_s);
    end();
}

void TestStage::aScreenIsChosenInTheMenu()
{
    // GIVEN
    auto& menu = m_window->find<QMenu>(u"show-on"_s);
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(menu.actions()[0]->isChecked());
    QCOMPARE(menu.actions()[1]->text(), u"Laptop (1920 × 1080)"_s);
    // WHEN
    menu.actions()[1]->trigger();
    begin();
    // THEN
    QCOMPARE(show()->screen()->name(), u"Laptop"_s);
    QCOMPARE(presenter()->screen()->name(), u"Projector"_s);
    // WHEN another one is chosen during the show / THEN it moves
    emit menu.aboutToShow();
    QVERIFY(menu.actions()[1]->isChecked());
    menu.actions()[2]->trigger();
    QCOMPARE(show()->screen()->name(), u"Projector"_s);
    QCOMPARE(presenter()->screen()->name(), u"Laptop"_s);
    end();
}

void TestStage::aScreenThatIsPulledOutEndsNothing()
{
    // GIVEN
    begin();
    QTest::keyClick(show(), Qt::Key_Right);
    QScreen* const laptop = m_window->window().screen();
    QScreen* const projector = show()->screen();
    // WHEN the projector is gone
    m_window->window().stage().screens = [laptop] { return QList<QScreen*>{laptop}; };
    emit qApp->screenRemoved(projector);
    // THEN the show is where there still is a screen, at the same slide
    QTRY_COMPARE(show()->screen(), laptop);
    QCOMPARE(show()->index(), 1);
    QTRY_VERIFY(presenter() == nullptr);
    // WHEN it is there again / THEN all is as it was
    m_window->window().stage().screens = [] { return QGuiApplication::screens(); };
    emit qApp->screenAdded(projector);
    QCOMPARE(show()->screen(), projector);
    QVERIFY(presenter() != nullptr);
    QCOMPARE(presenter()->screen(), laptop);
    end();
}

void TestStage::withOneScreenThePresenterComesOnDemand()
{
    // GIVEN
    QScreen* const laptop = m_window->window().screen();
    m_window->window().stage().screens = [laptop] { return QList<QScreen*>{laptop}; };
    begin();
    QVERIFY(presenter() == nullptr);
    QCOMPARE(show()->screen(), laptop);
    // WHEN
    trigger(u"presenter-window"_s);
    // THEN
    QVERIFY(presenter() != nullptr);
    QVERIFY(!presenter()->isFullScreen());
    end();
    QVERIFY(presenter() == nullptr);
    // WHEN there is no show / THEN it brings one
    trigger(u"presenter-window"_s);
    QTRY_VERIFY(show() != nullptr);
    QVERIFY(presenter() != nullptr);
    end();
}

void TestStage::theWindowIsAsItWas()
{
    // GIVEN
    QSlider& slider = m_window->slider(u"Latency"_s);
    slider.setFocus();
    const QRect geometry = m_window->window().geometry();
    // WHEN
    begin();
    end();
    // THEN
    QCOMPARE(m_window->window().geometry(), geometry);
    QCOMPARE(QApplication::focusWidget(), &slider);
    QVERIFY(m_window->window().isVisible());
}

void TestStage::notesAreWrittenShownAndKept()
{
    // GIVEN
    trigger(u"storyboard"_s);
    auto& notes = m_window->find<GrowingTextEdit>(u"storyboard-notes"_s);
    notes.setFocus();
    // WHEN
    QTest::keyClicks(&notes, u"Good morning"_s);
    m_window->click(u"storyboard-close"_s);
    begin();
    // THEN
    QCOMPARE(presenter()->findChild<QPlainTextEdit*>(u"presenter-notes"_s)->toPlainText(), u"Good morning"_s);
    end();
    QTRY_COMPARE(m_window->library().storyboard().size(), 5U);
    QCOMPARE(m_window->library().storyboard().front().notes, u"Good morning"_s);
}

void TestStage::theShowBeginsWithTheSlideThatIsChosen()
{
    // GIVEN a storyboard of two, of which the first is deleted
    auto& document = m_window->window().stage().storyboarding().document();
    document.addScenario(idOf(u"Edge proxy"_s));
    document.addScenario(idOf(u"Payments API"_s));
    required(m_window->library().remove(idOf(u"Edge proxy"_s)).result());
    RunningWindow::standStill();
    trigger(u"storyboard"_s);
    // WHEN
    auto& slides = m_window->find<QTreeView>(u"storyboard-slides"_s);
    slides.setCurrentIndex(slides.model()->index(11, 0));
    QCOMPARE(slides.model()->index(11, StoryboardModel::ScenarioColumn).data().toString(), u"Payments API"_s);
    m_window->click(u"storyboard-present"_s);
    QTRY_VERIFY(show() != nullptr);
    // THEN
    QCOMPARE(show()->deck().count(), 11);
    QCOMPARE(show()->index(), 6);
    QCOMPARE(show()->deck().storyboard()[6].scenario, idOf(u"Payments API"_s));
    QCOMPARE(show()->deck().storyboard()[6].kind, SlideKind::Why);
    end();
}

void TestStage::deletedScenariosAreLeftOutAndSaid()
{
    // GIVEN
    auto& document = m_window->window().stage().storyboarding().document();
    const QString proxy = idOf(u"Edge proxy"_s);
    document.addScenario(proxy);
    required(m_window->library().remove(proxy).result());
    RunningWindow::standStill();
    // WHEN
    begin();
    // THEN
    QCOMPARE(show()->deck().count(), 5);
    end();
    QVERIFY2(m_window->notice().contains(u"left out"_s), qPrintable(m_window->notice()));
    // WHEN it is restored / THEN its slides are there again
    required(m_window->library().restore(proxy).result());
    RunningWindow::standStill();
    begin();
    QCOMPARE(show()->deck().count(), 11);
    end();
}

void TestStage::aStoryboardSurvivesARestart()
{
    // GIVEN an edit that is not kept yet
    m_window->window().stage().storyboarding().document().addScenario(idOf(u"Edge proxy"_s));
    const Storyboard chosen = m_window->window().stage().storyboarding().document().chosen();
    // WHEN
    m_window.reset();
    restart();
    // THEN
    QCOMPARE(m_window->window().stage().storyboarding().document().chosen(), chosen);
    begin();
    QCOMPARE(show()->deck().count(), 11);
    end();
}

int main(int argc, char* argv[])
{
    // A laptop and a projector.
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    const QByteArray both = R"({"screens": [
        {"name": "Laptop", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "Projector", "x": 1920, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}]})";
    if (!screens.open(QIODevice::WriteOnly) || screens.write(both) != both.size()) {
        return 1;
    }
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    TestStage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stage.moc"
