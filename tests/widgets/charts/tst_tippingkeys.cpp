// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tippingfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;
using engine::Verdict;

/// The tipping points by keyboard.
class TippingKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyboardMovesAndAsks();
    void rightToLeftTheArrowsTurnAround();
    void enterAloneAsksForNothing();
    void escapeForgetsWhatTheKeyboardChose();
    void manyConstraintsScrollAndTheKeyboardTakesThemAlong();
    void theKeyboardSurvivesFewerConstraints();
};

void TippingKeysTest::theKeyboardMovesAndAsks()
{
    // GIVEN a chart with the focus; latency has 40 % of the weight, cost 30 %
    TippingChart chart;
    chart.resize(500, 300);
    show(chart, threeConstraints());
    QSignalSpy requests(&chart, &Chart::shareRequested);

    // WHEN Right is pressed twice and Enter
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), u"latency at 42\u00A0%: Go: nothing first-order asks for Rust"_s);
    QTest::keyClick(&chart, Qt::Key_Return);

    // THEN 42 % of latency is asked for
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<std::size_t>(), std::size_t{0});
    QCOMPARE(requests[0][1].toDouble(), 0.42);

    // WHEN the keyboard goes down a row it starts from where that constraint is
    QTest::keyClick(&chart, Qt::Key_Down);
    QVERIFY(chart.chosenPlace() == (TippingPlace{1, 0.3}));
    // AND large steps, small steps and both ends are one key away
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QVERIFY(chart.chosenPlace() == (TippingPlace{1, 0.4}));
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.chosenPlace() == (TippingPlace{1, 0.29}));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.chosenPlace() == (TippingPlace{1, 0}));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.chosenPlace() == (TippingPlace{1, 1}));

    // WHEN the last row is passed and Space is pressed
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Space);

    // THEN the last row's share is asked for
    QCOMPARE(requests.count(), 2);
    QCOMPARE(requests[1][0].value<std::size_t>(), std::size_t{2});
    QCOMPARE(requests[1][1].toDouble(), 0.3);
}

void TippingKeysTest::rightToLeftTheArrowsTurnAround()
{
    TippingChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(500, 300);
    show(chart, threeConstraints());
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.chosenPlace() == (TippingPlace{0, 0.41}));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.chosenPlace() == (TippingPlace{0, 0.39}));
}

void TippingKeysTest::enterAloneAsksForNothing()
{
    TippingChart chart;
    chart.resize(500, 300);
    show(chart, threeConstraints());
    const QSignalSpy requests(&chart, &Chart::shareRequested);
    QTest::mouseMove(&chart, placeIn(chart, 1, 0.5));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(requests.count(), 0);
}

void TippingKeysTest::escapeForgetsWhatTheKeyboardChose()
{
    // GIVEN a chosen place in a chart within a window
    QWidget window;
    auto* chart = new TippingChart(&window);
    show(*chart, threeConstraints());
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(chart->chosenPlace().has_value());

    // WHEN Escape is pressed
    QTest::keyClick(chart, Qt::Key_Escape);

    // THEN it is forgotten, and what the chart says is its insight again
    QVERIFY(!chart->chosenPlace().has_value());
    QCOMPARE(chart->accessibleDescription(), chart->insight());
    // AND the next Escape is for the window
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    QCoreApplication::sendEvent(chart, &escape);
    QVERIFY(!escape.isAccepted());
}

void TippingKeysTest::manyConstraintsScrollAndTheKeyboardTakesThemAlong()
{
    // GIVEN forty constraints in a small chart
    ScenarioBuilder builder;
    std::vector<double> importances;
    for (int i = 0; i < 40; ++i) {
        builder.constraint("constraint " + std::to_string(i), 40, i % 2 == 0 ? 80 : 20);
        importances.push_back(50);
    }
    TippingChart chart;
    chart.resize(400, 250);
    show(chart, builder.component("api", importances).build());
    chart.show();
    auto* const scroll = chart.findChild<QScrollBar*>();
    QVERIFY(scroll->isVisible());
    QVERIFY(chart.bandArea(39).top() > chart.height());

    // WHEN the keyboard goes to the last
    for (int i = 0; i < 39; ++i) {
        QTest::keyClick(&chart, Qt::Key_Down);
    }

    // THEN it is seen, and can be clicked
    QVERIFY(chart.bandArea(39).bottom() < chart.height());
    QVERIFY(scroll->value() > 0);
    const QSignalSpy requests(&chart, &Chart::shareRequested);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, placeIn(chart, 39, 0.5));
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<std::size_t>(), std::size_t{39});

    // WHEN there is room, nothing scrolls
    chart.resize(400, 2000);
    QVERIFY(!scroll->isVisible());
    QVERIFY(chart.bandArea(0).top() > 0);
}

void TippingKeysTest::theKeyboardSurvivesFewerConstraints()
{
    // GIVEN the keyboard on the last of three constraints
    TippingChart chart;
    show(chart, threeConstraints());
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.chosenPlace()->constraint, std::size_t{2});

    // WHEN a scenario with one is shown
    show(chart, ScenarioBuilder().constraint("latency", 40, 80).component("api", {50}).build());

    // THEN nothing is chosen, and the keyboard goes on from there
    QVERIFY(!chart.chosenPlace().has_value());
    QTest::keyClick(&chart, Qt::Key_Up);
    QVERIFY(chart.chosenPlace() == (TippingPlace{0, 1}));
}

} // namespace steelyard

QTEST_MAIN(steelyard::TippingKeysTest)
#include "tst_tippingkeys.moc"
