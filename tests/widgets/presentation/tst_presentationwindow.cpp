// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "presentation/deckview.h"
#include "presentation/largeslider.h"
#include "presentation/presentationwindow.h"
#include "presentation/slidespdf.h"
#include "showfixture.h"
#include "testlib/warnings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

/// The show in the hands of a speaker.
class PresentationWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void keysStepThroughTheSlides();
    void theMouseStepsToo();
    void thePointerRests();
    void aBlankScreenComesBackToTheSameSlide();
    void theSizeOfTheTextFollowsCtrl();
    void slidersChangeOnlyAScratchCopy();
    void escapeClosesTheSlidersFirst();
    void goingToAnotherScenarioDropsTheScratchCopy();
    void resetBringsTheWeightsBack();
    void aComparisonHasNoSliders();
    void whatIsTriedCanBeKept();
    void enterKeepsAndStepsThroughNoSlides();
    void theSlideIsReadOut();
    void slidesOfScenariosThatAreGoneAreLeftOut();
    void slidesAreWrittenAsPages();

private:
    std::unique_ptr<Appearance> m_appearance;
};

namespace
{

/// A show of two scenarios on screen: eleven slides.
struct Show {
    Show() : deck(firstStoryboard({u"a"_s, u"b"_s}), {{u"a"_s, first}, {u"b"_s, second}}), window(deck)
    {
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            throw std::runtime_error("the show does not become active");
        }
        window.setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* const focused = window.focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window, key, modifiers);
    }

    [[nodiscard]] LargeSlider& slider(const QString& name) const
    {
        for (LargeSlider* const each : window.findChildren<LargeSlider*>()) {
            if (each->accessibleName() == name) {
                return *each;
            }
        }
        throw std::runtime_error("there is no slider " + name.toStdString());
    }

    [[nodiscard]] QString words() const { return window.findChild<DeckView*>()->accessibleDescription(); }

    const engine::Scenario first = testing::realScenario("First");
    const engine::Scenario second = testing::realScenario("Second", "proxy");
    SlideDeck deck;
    PresentationWindow window;
};

} // namespace

void PresentationWindowTest::keysStepThroughTheSlides()
{
    // GIVEN
    Show show;
    QSignalSpy changes(&show.window, &PresentationWindow::slideChanged);
    QCOMPARE(show.window.index(), 0);

    // WHEN, THEN
    show.press(Qt::Key_Right);
    QCOMPARE(show.window.index(), 1);
    QCOMPARE(changes.takeLast(), QVariantList{1});
    show.press(Qt::Key_PageUp);
    show.press(Qt::Key_PageUp);
    QCOMPARE(show.window.index(), 0);
    show.press(Qt::Key_End);
    QCOMPARE(show.window.index(), 10);
    show.press(Qt::Key_Space);
    QCOMPARE(show.window.index(), 10);
    show.press(Qt::Key_7);
    show.press(Qt::Key_Return);
    QCOMPARE(show.window.index(), 6);
    show.press(Qt::Key_9);
    show.press(Qt::Key_9);
    show.press(Qt::Key_Return);
    QCOMPARE(show.window.index(), 6);
    show.press(Qt::Key_Home);
    QCOMPARE(show.window.index(), 0);
}

void PresentationWindowTest::theMouseStepsToo()
{
    // GIVEN
    Show show;

    // WHEN, THEN
    QTest::mouseClick(&show.window, Qt::LeftButton);
    QTest::mouseClick(&show.window, Qt::ForwardButton);
    QCOMPARE(show.window.index(), 2);
    QTest::mouseClick(&show.window, Qt::RightButton);
    QCOMPARE(show.window.index(), 1);
}

void PresentationWindowTest::thePointerRests()
{
    // GIVEN
    Show show;

    // THEN
    QTRY_COMPARE(show.window.cursor().shape(), Qt::BlankCursor);

    // WHEN
    QTest::mouseMove(&show.window, {100, 100});
    QTest::mouseMove(&show.window, {120, 120});

    // THEN
    QTRY_COMPARE(show.window.cursor().shape(), Qt::ArrowCursor);
}

void PresentationWindowTest::aBlankScreenComesBackToTheSameSlide()
{
    // GIVEN
    Show show;
    show.window.goTo(3);
    const QRgb slide = show.window.grab().toImage().pixel(640, 360);

    // WHEN, THEN
    show.press(Qt::Key_B);
    QCOMPARE(show.window.grab().toImage().pixelColor(640, 360), QColor(Qt::black));
    show.press(Qt::Key_W);
    QCOMPARE(show.window.grab().toImage().pixelColor(640, 360), QColor(Qt::white));
    show.press(Qt::Key_Right);
    QCOMPARE(show.window.index(), 3);
    QCOMPARE(show.window.blank(), PresentationWindow::Blank::None);
    QCOMPARE(show.window.grab().toImage().pixel(640, 360), slide);
    show.press(Qt::Key_Period);
    show.press(Qt::Key_Period);
    QCOMPARE(show.window.blank(), PresentationWindow::Blank::None);
}

void PresentationWindowTest::theSizeOfTheTextFollowsCtrl()
{
    // GIVEN
    Show show;

    // WHEN, THEN
    show.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(show.window.zoom(), 110);
    show.press(Qt::Key_Minus, Qt::ControlModifier);
    show.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(show.window.zoom(), 90);
    show.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(show.window.zoom(), 100);
    for (int i = 0; i < 20; ++i) {
        show.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    QCOMPARE(show.window.zoom(), SlideScale::mostZoom);
}

void PresentationWindowTest::slidersChangeOnlyAScratchCopy()
{
    // GIVEN
    Show show;
    const QString before = show.words();
    show.press(Qt::Key_L);
    QVERIFY(show.window.showsWeights());

    // WHEN
    show.slider(u"Latency"_s).setFocus();
    show.press(Qt::Key_End);
    show.slider(u"Team readiness"_s).setFocus();
    show.press(Qt::Key_End);
    show.slider(u"Burden of proof"_s).setFocus();
    show.press(Qt::Key_Home);
    QTRY_VERIFY(show.words().contains(u"What if: these are not the weights of the scenario"_s));

    // THEN
    const engine::Scenario& tried = show.deck.whatIf(0)->scenario();
    QCOMPARE(tried.components.front().importances[1], 100.0);
    QCOMPARE(tried.team.readiness, 100.0);
    QCOMPARE(tried.policy.burdenOfProof, 0.0);
    QVERIFY(show.words() != before);
    show.deck.dropWhatIf();
    QVERIFY(show.deck.state(0).shown.scenario == show.first);
}

void PresentationWindowTest::escapeClosesTheSlidersFirst()
{
    // GIVEN
    Show show;
    QSignalSpy ended(&show.window, &PresentationWindow::ended);
    show.press(Qt::Key_L);
    show.press(Qt::Key_End);

    // WHEN
    show.press(Qt::Key_Escape);

    // THEN what was tried stays on the slide
    QVERIFY(!show.window.showsWeights());
    QVERIFY(show.deck.showsWhatIf(0));
    QCOMPARE(ended.size(), 0);

    // WHEN
    show.press(Qt::Key_Escape);

    // THEN
    QCOMPARE(ended.size(), 1);
    QVERIFY(!show.window.isVisible());
}

void PresentationWindowTest::goingToAnotherScenarioDropsTheScratchCopy()
{
    // GIVEN
    Show show;
    show.press(Qt::Key_L);
    show.press(Qt::Key_End);
    QVERIFY(show.deck.showsWhatIf(0));

    // WHEN, THEN
    show.window.goTo(4);
    QVERIFY(show.deck.showsWhatIf(4));
    QVERIFY(show.window.showsWeights());
    show.window.goTo(5);
    QVERIFY(!show.deck.showsWhatIf(0));
    QVERIFY(!show.window.showsWeights());
}

void PresentationWindowTest::resetBringsTheWeightsBack()
{
    // GIVEN
    Show show;
    show.press(Qt::Key_L);
    const int before = show.slider(u"Cost"_s).value();
    show.slider(u"Cost"_s).setFocus();
    show.press(Qt::Key_Home);
    QVERIFY(show.deck.showsWhatIf(0));

    // WHEN
    QTest::mouseClick(show.window.findChild<QPushButton*>(u"reset-what-if"_s), Qt::LeftButton);

    // THEN
    QVERIFY(!show.deck.showsWhatIf(0));
    QCOMPARE(show.slider(u"Cost"_s).value(), before);
}

void PresentationWindowTest::aComparisonHasNoSliders()
{
    // GIVEN
    Show show;
    show.press(Qt::Key_End);

    // WHEN
    show.press(Qt::Key_L);

    // THEN
    QVERIFY(!show.window.showsWeights());
    QVERIFY(show.window.findChild<QLabel*>(u"slide-notice"_s)->isVisible());
}

void PresentationWindowTest::whatIsTriedCanBeKept()
{
    // GIVEN
    Show show;
    engine::Scenario kept;
    QString name;
    connect(&show.window, &PresentationWindow::keepRequested, this,
            [&](const engine::Scenario& scenario, const QString& called) {
                kept = scenario;
                name = called;
            });
    show.press(Qt::Key_L);
    show.slider(u"Cost"_s).setFocus();
    show.press(Qt::Key_Home);
    auto* const field = show.window.findChild<QLineEdit*>(u"what-if-name"_s);
    QCOMPARE(field->text(), u"First, what if"_s);

    // WHEN
    field->setText(u"  Two seniors "_s);
    QTest::mouseClick(show.window.findChild<QPushButton*>(u"keep-what-if"_s), Qt::LeftButton);

    // THEN
    QCOMPARE(name, u"Two seniors"_s);
    QCOMPARE(kept.components.front().importances.front(), 0.0);
}

void PresentationWindowTest::enterKeepsAndStepsThroughNoSlides()
{
    // GIVEN
    Show show;
    int kept = 0;
    connect(&show.window, &PresentationWindow::keepRequested, this, [&kept] { ++kept; });
    show.press(Qt::Key_L);

    // WHEN, THEN
    show.window.findChild<QLineEdit*>(u"what-if-name"_s)->setFocus();
    show.press(Qt::Key_Return);
    QCOMPARE(kept, 1);
    show.press(Qt::Key_Down);
    show.press(Qt::Key_B);
    show.window.findChild<QPushButton*>(u"keep-what-if"_s)->setFocus();
    show.press(Qt::Key_Enter);
    QCOMPARE(kept, 2);
    QCOMPARE(show.window.index(), 0);
    QCOMPARE(show.window.blank(), PresentationWindow::Blank::None);

    // WHEN, THEN
    show.window.findChild<QLineEdit*>(u"what-if-name"_s)->setFocus();
    show.press(Qt::Key_Escape);
    QVERIFY(!show.window.showsWeights());
}

void PresentationWindowTest::theSlideIsReadOut()
{
    // GIVEN
    Show show;

    // WHEN
    show.press(Qt::Key_Right);

    // THEN
    QVERIFY(show.window.accessibleName().startsWith(u"Why"_s));
    QVERIFY(show.window.accessibleDescription().contains(u"For Go"_s));
}

void PresentationWindowTest::slidesOfScenariosThatAreGoneAreLeftOut()
{
    // WHEN
    const SlideDeck deck(firstStoryboard({u"a"_s, u"gone"_s}), {{u"a"_s, testing::realScenario("First")}});

    // THEN
    QCOMPARE(deck.count(), 5);
}

void PresentationWindowTest::slidesAreWrittenAsPages()
{
    // GIVEN
    Show show;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slides.pdf"_s);

    // WHEN
    const Result<void> written = writeSlides(show.deck, path);
    const Result<void> refused = writeSlides(show.deck, folder.filePath(u"nowhere/slides.pdf"_s));

    // THEN
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString pdf = QString::fromLatin1(file.readAll());
    QVERIFY(pdf.startsWith(u"%PDF-"_s));
    QCOMPARE(pdf.count(QRegularExpression(u"/Type /Page\\b"_s)), 11);
    QVERIFY(pdf.contains(u"/MediaBox [0 0 960.000000 540.000000]"_s) || pdf.contains(u"/MediaBox [0 0 960 540]"_s));
    QVERIFY(!refused.has_value());
}

} // namespace steelyard

QTEST_MAIN(steelyard::PresentationWindowTest)
#include "tst_presentationwindow.moc"
