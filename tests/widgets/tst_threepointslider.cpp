// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedifference.h"
#include "testlib/warnings.h"
#include "threepointslider.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

engine::Estimate estimate(double low, double likely, double high)
{
    return {.low = low, .likely = likely, .high = high};
}

} // namespace

class ThreePointSliderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aMovedPointPushesItsNeighbours_data();
    void aMovedPointPushesItsNeighbours();
    void keysMoveTheChosenPoint_data();
    void keysMoveTheChosenPoint();
    void leftAndRightAreMirroredWithTheLayout();
    void upAndDownAndDigitsChooseThePoint();
    void otherKeysAreNotSwallowed();
    void aHeldKeyIsOneGesture();
    void aDragOfEachPointMovesIt_data();
    void aDragOfEachPointMovesIt();
    void aDragThatComesBackLeavesNothingPushed();
    void aClickOnAPointMovesNothing();
    void aClickBesideMovesTheNearestPoint();
    void pointsOnOneAnotherAreTakenFromTheirSide_data();
    void pointsOnOneAnotherAreTakenFromTheirSide();
    void settingIsSilent();
    void losingTheFocusEndsTheGesture();
    void theFocusIsSeenOnTheChosenPoint();
    void itIsPaintedInTheLanguagesColour();
    void eachPointIsASliderForAssistiveTechnology();
    void assistiveTechnologyMovesAPointInOneGesture();
    void assistiveTechnologyFollowsTheFocus();

private:
    /// The middle of a value's place on the slider.
    [[nodiscard]] QPoint at(double value) const
    {
        const qreal left = m_slider->pointRect(ScorePoint::Low).center().x();
        const qreal right = m_slider->pointRect(ScorePoint::High).center().x();
        const engine::Estimate& now = m_slider->estimate();
        return {qRound(left + (value - now.low) / (now.high - now.low) * (right - left)), m_slider->height() / 2};
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_slider.get(), to);
        QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] QString numbers() const { return scoreText(m_slider->estimate()); }
    [[nodiscard]] QAccessibleInterface* access() const { return QAccessible::queryAccessibleInterface(m_slider.get()); }

    std::unique_ptr<ThreePointSlider> m_slider;
};

void ThreePointSliderTest::init()
{
    testing::failOnAnyWarning();
    m_slider = std::make_unique<ThreePointSlider>(u"Tail latency, Go"_s, engine::Choice::Go);
    m_slider->setEstimate(estimate(40, 60, 80));
    m_slider->resize(416, 24);
    m_slider->show();
    m_slider->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_slider.get()));
    m_slider->setFocus();
}

void ThreePointSliderTest::cleanup()
{
    m_slider.reset();
}

void ThreePointSliderTest::aMovedPointPushesItsNeighbours_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, ScorePoint point, double value, const QString& expected) {
        QTest::newRow(name) << static_cast<int>(point) << value << expected;
    };
    row("low, freely", ScorePoint::Low, 12.5, u"12.5 – 60 – 80"_s);
    row("low past likely", ScorePoint::Low, 70, u"70 – 70 – 80"_s);
    row("low past both", ScorePoint::Low, 90, u"90 – 90 – 90"_s);
    row("likely, freely", ScorePoint::Likely, 50, u"40 – 50 – 80"_s);
    row("likely below low", ScorePoint::Likely, 10, u"10 – 10 – 80"_s);
    row("likely above high", ScorePoint::Likely, 99, u"40 – 99 – 99"_s);
    row("high below both", ScorePoint::High, 0, u"0 – 0 – 0"_s);
    row("below the scale", ScorePoint::Low, -5, u"0 – 60 – 80"_s);
    row("above the scale", ScorePoint::High, 300, u"40 – 60 – 100"_s);
}

void ThreePointSliderTest::aMovedPointPushesItsNeighbours()
{
    QFETCH(int, point);
    QFETCH(double, value);
    QFETCH(QString, expected);
    QCOMPARE(scoreText(moved(estimate(40, 60, 80), static_cast<ScorePoint>(point), value)), expected);
}

void ThreePointSliderTest::keysMoveTheChosenPoint_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << int(Qt::Key_2) << int(Qt::Key_Right) << u"40 – 61 – 80"_s;
    QTest::newRow("left") << int(Qt::Key_2) << int(Qt::Key_Left) << u"40 – 59 – 80"_s;
    QTest::newRow("page up") << int(Qt::Key_1) << int(Qt::Key_PageUp) << u"50 – 60 – 80"_s;
    QTest::newRow("page down") << int(Qt::Key_3) << int(Qt::Key_PageDown) << u"40 – 60 – 70"_s;
    QTest::newRow("home") << int(Qt::Key_1) << int(Qt::Key_Home) << u"0 – 60 – 80"_s;
    QTest::newRow("end") << int(Qt::Key_3) << int(Qt::Key_End) << u"40 – 60 – 100"_s;
}

void ThreePointSliderTest::keysMoveTheChosenPoint()
{
    QFETCH(int, choice);
    QFETCH(int, key);
    QFETCH(QString, expected);
    QSignalSpy edited(m_slider.get(), &ThreePointSlider::edited);

    // WHEN
    QTest::keyClick(m_slider.get(), static_cast<Qt::Key>(choice));
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(m_slider.get(), static_cast<Qt::Key>(key));

    // THEN
    QCOMPARE(numbers(), expected);
    QCOMPARE(edited.count(), 1);
}

void ThreePointSliderTest::leftAndRightAreMirroredWithTheLayout()
{
    m_slider->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_slider->pointRect(ScorePoint::Low).x() > m_slider->pointRect(ScorePoint::High).x());
    QTest::keyClick(m_slider.get(), Qt::Key_Left);
    QCOMPARE(numbers(), u"40 – 61 – 80"_s);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(numbers(), u"40 – 60 – 80"_s);
}

void ThreePointSliderTest::upAndDownAndDigitsChooseThePoint()
{
    QCOMPARE(m_slider->activePoint(), ScorePoint::Likely);
    QTest::keyClick(m_slider.get(), Qt::Key_Up);
    QCOMPARE(m_slider->activePoint(), ScorePoint::High);
    QTest::keyClick(m_slider.get(), Qt::Key_Up);
    QCOMPARE(m_slider->activePoint(), ScorePoint::High);
    QTest::keyClick(m_slider.get(), Qt::Key_1);
    QCOMPARE(m_slider->activePoint(), ScorePoint::Low);
    QTest::keyClick(m_slider.get(), Qt::Key_Down);
    QCOMPARE(m_slider->activePoint(), ScorePoint::Low);
    QTest::keyClick(m_slider.get(), Qt::Key_2);
    QCOMPARE(m_slider->activePoint(), ScorePoint::Likely);
    QCOMPARE(numbers(), u"40 – 60 – 80"_s);
}

void ThreePointSliderTest::otherKeysAreNotSwallowed()
{
    QSignalSpy began(m_slider.get(), &ThreePointSlider::gestureBegan);
    QKeyEvent event(QEvent::KeyPress, Qt::Key_F5, Qt::NoModifier);
    QCoreApplication::sendEvent(m_slider.get(), &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(began.count(), 0);
}

void ThreePointSliderTest::aHeldKeyIsOneGesture()
{
    QSignalSpy began(m_slider.get(), &ThreePointSlider::gestureBegan);
    QSignalSpy ended(m_slider.get(), &ThreePointSlider::gestureEnded);
    QSignalSpy edited(m_slider.get(), &ThreePointSlider::edited);

    // WHEN
    for (const bool repeated : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, repeated);
        QCoreApplication::sendEvent(m_slider.get(), &press);
    }
    QKeyEvent repeatedRelease(QEvent::KeyRelease, Qt::Key_Right, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(m_slider.get(), &repeatedRelease);

    // THEN
    QCOMPARE(began.count(), 1);
    QCOMPARE(edited.count(), 3);
    QCOMPARE(ended.count(), 0);

    // WHEN
    QTest::keyRelease(m_slider.get(), Qt::Key_Right);

    // THEN
    QCOMPARE(ended.count(), 1);
}

void ThreePointSliderTest::aDragOfEachPointMovesIt_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("low") << 40.0 << 25.0 << u"25 – 60 – 80"_s;
    QTest::newRow("likely") << 60.0 << 75.0 << u"40 – 75 – 80"_s;
    QTest::newRow("high") << 80.0 << 100.0 << u"40 – 60 – 100"_s;
    QTest::newRow("low, pushing") << 40.0 << 85.0 << u"85 – 85 – 85"_s;
    QTest::newRow("beyond the scale") << 80.0 << 140.0 << u"40 – 60 – 100"_s;
}

void ThreePointSliderTest::aDragOfEachPointMovesIt()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QString, expected);
    QSignalSpy began(m_slider.get(), &ThreePointSlider::gestureBegan);
    QSignalSpy ended(m_slider.get(), &ThreePointSlider::gestureEnded);

    // WHEN
    drag(at(from), at(to));

    // THEN
    QCOMPARE(numbers(), expected);
    QCOMPARE(began.count(), 1);
    QCOMPARE(ended.count(), 1);
}

void ThreePointSliderTest::aDragThatComesBackLeavesNothingPushed()
{
    const QPoint start = at(60);
    const QPoint far = at(95);

    // WHEN
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_slider.get(), far);
    QCOMPARE(numbers(), u"40 – 95 – 95"_s);
    QTest::mouseMove(m_slider.get(), start);
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, start);

    // THEN
    QCOMPARE(numbers(), u"40 – 60 – 80"_s);
}

void ThreePointSliderTest::aClickOnAPointMovesNothing()
{
    // GIVEN a score with a fraction
    m_slider->setEstimate(estimate(40, 60.4, 80));
    QSignalSpy edited(m_slider.get(), &ThreePointSlider::edited);

    // WHEN
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, at(60.4) + QPoint(3, 0));
    QTest::mouseClick(m_slider.get(), Qt::RightButton, {}, at(10));

    // THEN
    QCOMPARE(edited.count(), 0);
    QCOMPARE(m_slider->activePoint(), ScorePoint::Likely);
}

void ThreePointSliderTest::aClickBesideMovesTheNearestPoint()
{
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, at(20));
    QCOMPARE(numbers(), u"20 – 60 – 80"_s);
}

void ThreePointSliderTest::pointsOnOneAnotherAreTakenFromTheirSide_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<ScorePoint>("point");
    QTest::newRow("from the left") << -5 << ScorePoint::Low;
    QTest::newRow("in the middle") << 0 << ScorePoint::Likely;
    QTest::newRow("from the right") << 5 << ScorePoint::High;
}

void ThreePointSliderTest::pointsOnOneAnotherAreTakenFromTheirSide()
{
    QFETCH(int, offset);
    QFETCH(ScorePoint, point);
    // GIVEN
    m_slider->setEstimate(estimate(50, 50, 50));

    // WHEN
    const QPoint centre = m_slider->pointRect(ScorePoint::Likely).center();
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, centre + QPoint(offset, 0));

    // THEN
    QCOMPARE(m_slider->activePoint(), point);
    QCOMPARE(numbers(), u"50 – 50 – 50"_s);
}

void ThreePointSliderTest::settingIsSilent()
{
    QSignalSpy edited(m_slider.get(), &ThreePointSlider::edited);
    m_slider->setEstimate(estimate(1, 2, 3));
    QCOMPARE(edited.count(), 0);
    QCOMPARE(numbers(), u"1 – 2 – 3"_s);
}

void ThreePointSliderTest::losingTheFocusEndsTheGesture()
{
    QSignalSpy ended(m_slider.get(), &ThreePointSlider::gestureEnded);
    QTest::keyPress(m_slider.get(), Qt::Key_Right);
    QCOMPARE(ended.count(), 0);
    m_slider->clearFocus();
    QCOMPARE(ended.count(), 1);
}

void ThreePointSliderTest::theFocusIsSeenOnTheChosenPoint()
{
    const QImage likely = m_slider->grab().toImage();
    QTest::keyClick(m_slider.get(), Qt::Key_1);
    const QImage low = m_slider->grab().toImage();
    m_slider->clearFocus();
    const QImage none = m_slider->grab().toImage();
    const QRect lowRect = m_slider->pointRect(ScorePoint::Low);
    QVERIFY(low.copy(lowRect) != none.copy(lowRect));
    QVERIFY(likely.copy(lowRect) == none.copy(lowRect));
}

void ThreePointSliderTest::itIsPaintedInTheLanguagesColour()
{
    ThreePointSlider rust(u"Tail latency, Rust"_s, engine::Choice::Rust);
    rust.setEstimate(m_slider->estimate());
    rust.resize(m_slider->size());
    const QPoint dot = m_slider->pointRect(ScorePoint::Likely).center();
    QVERIFY(rust.grab().toImage().pixelColor(dot) != m_slider->grab().toImage().pixelColor(dot));
}

void ThreePointSliderTest::eachPointIsASliderForAssistiveTechnology()
{
    // GIVEN
    m_slider->setAccessibleDescription(u"Catalogue: 45 – 64 – 80"_s);

    // THEN
    QCOMPARE(access()->text(QAccessible::Name), u"Tail latency, Go"_s);
    QCOMPARE(access()->childCount(), 3);
    QStringList told;
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface* const point = access()->child(i);
        QCOMPARE(point->role(), QAccessible::Slider);
        QCOMPARE(point->parent(), access());
        QCOMPARE(access()->indexOfChild(point), i);
        QCOMPARE(access()->childAt(point->rect().center().x(), point->rect().center().y()), point);
        QCOMPARE(point->text(QAccessible::Description), u"Catalogue: 45 – 64 – 80"_s);
        QCOMPARE(point->valueInterface()->maximumValue().toDouble(), 100.0);
        told << point->text(QAccessible::Name) + u' ' + point->valueInterface()->currentValue().toString();
    }
    QCOMPARE(told, (QStringList{u"Tail latency, Go, low 40"_s, u"Tail latency, Go, likely 60"_s,
                                u"Tail latency, Go, high 80"_s}));
    QVERIFY(!access()->child(3));
}

void ThreePointSliderTest::assistiveTechnologyMovesAPointInOneGesture()
{
    QSignalSpy edited(m_slider.get(), &ThreePointSlider::edited);
    QSignalSpy ended(m_slider.get(), &ThreePointSlider::gestureEnded);

    // WHEN
    access()->child(0)->valueInterface()->setCurrentValue(47);
    access()->child(2)->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());

    // THEN
    QCOMPARE(numbers(), u"47 – 60 – 81"_s);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(ended.count(), 2);
}

void ThreePointSliderTest::assistiveTechnologyFollowsTheFocus()
{
    QTest::keyClick(m_slider.get(), Qt::Key_3);
    QCOMPARE(access()->focusChild(), access()->child(2));
    QVERIFY(access()->child(2)->state().focused);
    QVERIFY(!access()->child(1)->state().focused);

    // WHEN
    access()->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());

    // THEN
    QCOMPARE(m_slider->activePoint(), ScorePoint::Low);
}

} // namespace steelyard

QTEST_MAIN(steelyard::ThreePointSliderTest)
#include "tst_threepointslider.moc"
