// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivityfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// The sensitivity chart by mouse and keyboard.
class SensitivityHandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aClickAsksForTheShareUnderIt_data();
    void aClickAsksForTheShareUnderIt();
    void onlyAClickInThePlotAsks();
    void theMouseShowsWhatItWouldBe();
    void theKeyboardMovesAndAsks();
    void rightToLeftTheArrowsTurnAround();
    void keysForTheBoxMoveNothing();
    void escapeForgetsWhatTheKeyboardChose();
};

void SensitivityHandTest::aClickAsksForTheShareUnderIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("share");
    QTest::newRow("left to right") << Qt::LeftToRight << 0.25;
    QTest::newRow("right to left") << Qt::RightToLeft << 0.25;
    QTest::newRow("nothing") << Qt::LeftToRight << 0.0;
    QTest::newRow("nearly everything") << Qt::LeftToRight << 0.98;
}

void SensitivityHandTest::aClickAsksForTheShareUnderIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(double, share);
    SensitivityChart chart;
    chart.setLayoutDirection(direction);
    show(chart, threeConstraints());
    chart.restoreChoice(u"cost"_s);
    putOnScreen(chart, {500, 400});
    const QSignalSpy requests(&chart, &Chart::shareRequested);
    QTest::mouseClick(viewOf(chart).viewport(), Qt::LeftButton, {}, placeOf(chart, share));
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<std::size_t>(), std::size_t{1});
    QVERIFY(std::abs(requests[0][1].toDouble() - share) < 0.005);
}

void SensitivityHandTest::onlyAClickInThePlotAsks()
{
    SensitivityChart chart;
    show(chart, threeConstraints());
    putOnScreen(chart, {500, 400});
    QWidget* const viewport = viewOf(chart).viewport();
    const QSignalSpy requests(&chart, &Chart::shareRequested);
    QTest::mouseClick(viewport, Qt::RightButton, {}, placeOf(chart, 0.5));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, QPoint(2, 200));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeOf(chart, 0.5));
    QCOMPARE(requests.count(), 0);
    // AND a double-click is one
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, placeOf(chart, 0.5));
    QVERIFY(requests.count() <= 1);
}

void SensitivityHandTest::theMouseShowsWhatItWouldBe()
{
    SensitivityChart chart;
    show(chart, threeConstraints());
    putOnScreen(chart, {500, 400});
    QWidget* const viewport = viewOf(chart).viewport();
    const PaintCount paints(chart);

    // Not through the cursor, which may be there already and would then not move.
    const auto moveTo = [viewport](const QPoint& place) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(viewport, &move);
        QCoreApplication::processEvents();
    };
    QVERIFY(viewport->hasMouseTracking());

    moveTo(placeOf(chart, 0.5));
    QCOMPARE(viewport->cursor().shape(), Qt::PointingHandCursor);
    QCOMPARE(paints.count, 1);
    QVERIFY(QToolTip::text().contains(u"latency at 50\u00A0%: Go 52."_s));

    moveTo(QPoint(2, 200));
    QCOMPARE(viewport->cursor().shape(), Qt::ArrowCursor);
}

void SensitivityHandTest::theKeyboardMovesAndAsks()
{
    // GIVEN a chart with latency at 40 % of the weight
    SensitivityChart chart;
    chart.resize(500, 400);
    show(chart, threeConstraints());
    const QSignalSpy requests(&chart, &Chart::shareRequested);

    // WHEN Enter is pressed before anything is chosen, THEN nothing is asked for
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(requests.count(), 0);

    // WHEN Right is pressed twice and Enter
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), chart.shareText(0.42));
    QTest::keyClick(&chart, Qt::Key_Return);
    // THEN 42 % of latency is asked for
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<std::size_t>(), std::size_t{0});
    QCOMPARE(requests[0][1].toDouble(), 0.42);

    // AND large steps and both ends are one key away
    for (const auto& [key, share] :
         {std::pair(Qt::Key_PageUp, 0.52), std::pair(Qt::Key_PageDown, 0.42), std::pair(Qt::Key_Left, 0.41),
          std::pair(Qt::Key_Home, 0.0), std::pair(Qt::Key_Left, 0.0), std::pair(Qt::Key_End, 1.0),
          std::pair(Qt::Key_Right, 1.0)}) {
        QTest::keyClick(&chart, key);
        QCOMPARE(chart.chosenShare().value(), share);
    }

    // WHEN the keyboard goes to the next constraint, it starts from where that is
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.choice(), u"cost"_s);
    QVERIFY(!chart.chosenShare().has_value());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.chosenShare().value(), 0.29);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.choice(), u"latency"_s);
}

void SensitivityHandTest::rightToLeftTheArrowsTurnAround()
{
    SensitivityChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(500, 400);
    show(chart, threeConstraints());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.chosenShare().value(), 0.41);
    QVERIFY(choiceOf(chart).geometry().right() > 490);
}

void SensitivityHandTest::keysForTheBoxMoveNothing()
{
    SensitivityChart chart;
    show(chart, threeConstraints());
    putOnScreen(chart, {500, 400});
    choiceOf(chart).setFocus();
    QVERIFY(choiceOf(chart).hasFocus());
    QTest::keyClick(&choiceOf(chart), Qt::Key_Right);
    QVERIFY(!chart.chosenShare().has_value());
}

void SensitivityHandTest::escapeForgetsWhatTheKeyboardChose()
{
    QWidget window;
    auto* const chart = new SensitivityChart(&window);
    show(*chart, threeConstraints());
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(!chart->chosenShare().has_value());
    QCOMPARE(chart->accessibleDescription(), chart->insight());
    // AND the next Escape is for the window
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    QCoreApplication::sendEvent(chart, &escape);
    QVERIFY(!escape.isAccepted());
}

} // namespace steelyard

QTEST_MAIN(steelyard::SensitivityHandTest)
#include "tst_sensitivityhand.moc"
