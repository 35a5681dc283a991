// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/showkeys.h"

#include <QKeyEvent>
#include <QTest>

#include <vector>

namespace steelyard
{

/// What each key of a show asks for.
class ShowKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeyAsksForWhatPeopleExpect_data();
    void aKeyAsksForWhatPeopleExpect();
    void aNumberWaitsForEnter_data();
    void aNumberWaitsForEnter();
};

namespace
{

std::optional<ShowStep> press(ShowKeys& keys, int key, Qt::KeyboardModifiers modifiers = {})
{
    return keys.take(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

} // namespace

void ShowKeysTest::aKeyAsksForWhatPeopleExpect_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("command"); // below 0: none

    const auto row = [](const char* name, Qt::Key key, ShowCommand command, Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << int(key) << modifiers << int(command);
    };
    row("right", Qt::Key_Right, ShowCommand::Next);
    row("down", Qt::Key_Down, ShowCommand::Next);
    row("space", Qt::Key_Space, ShowCommand::Next);
    row("page down", Qt::Key_PageDown, ShowCommand::Next);
    row("return", Qt::Key_Return, ShowCommand::Next);
    row("enter", Qt::Key_Enter, ShowCommand::Next, Qt::KeypadModifier);
    row("n", Qt::Key_N, ShowCommand::Next);
    row("N", Qt::Key_N, ShowCommand::Next, Qt::ShiftModifier);
    row("forward", Qt::Key_Forward, ShowCommand::Next);
    row("media next", Qt::Key_MediaNext, ShowCommand::Next);
    row("left", Qt::Key_Left, ShowCommand::Back);
    row("up", Qt::Key_Up, ShowCommand::Back);
    row("page up", Qt::Key_PageUp, ShowCommand::Back);
    row("backspace", Qt::Key_Backspace, ShowCommand::Back);
    row("p", Qt::Key_P, ShowCommand::Back);
    row("back", Qt::Key_Back, ShowCommand::Back);
    row("media previous", Qt::Key_MediaPrevious, ShowCommand::Back);
    row("home", Qt::Key_Home, ShowCommand::First);
    row("F5", Qt::Key_F5, ShowCommand::First);
    row("end", Qt::Key_End, ShowCommand::Last);
    row("b", Qt::Key_B, ShowCommand::Black);
    row("period", Qt::Key_Period, ShowCommand::Black);
    row("w", Qt::Key_W, ShowCommand::White);
    row("comma", Qt::Key_Comma, ShowCommand::White);
    row("l", Qt::Key_L, ShowCommand::Weights);
    row("t", Qt::Key_T, ShowCommand::Theme);
    row("escape", Qt::Key_Escape, ShowCommand::Leave);
    row("ctrl +", Qt::Key_Plus, ShowCommand::Larger, Qt::ControlModifier);
    row("ctrl + with shift", Qt::Key_Plus, ShowCommand::Larger, Qt::ControlModifier | Qt::ShiftModifier);
    row("ctrl =", Qt::Key_Equal, ShowCommand::Larger, Qt::ControlModifier);
    row("ctrl + of the number pad", Qt::Key_Plus, ShowCommand::Larger, Qt::ControlModifier | Qt::KeypadModifier);
    row("ctrl -", Qt::Key_Minus, ShowCommand::Smaller, Qt::ControlModifier);
    row("ctrl 0", Qt::Key_0, ShowCommand::ActualSize, Qt::ControlModifier);

    const auto nothing = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << int(key) << modifiers << -1;
    };
    nothing("q", Qt::Key_Q);
    nothing("plus", Qt::Key_Plus);
    nothing("alt and right", Qt::Key_Right, Qt::AltModifier);
    nothing("ctrl b", Qt::Key_B, Qt::ControlModifier);
    nothing("shift alone", Qt::Key_Shift, Qt::ShiftModifier);
}

void ShowKeysTest::aKeyAsksForWhatPeopleExpect()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const int, command);

    // GIVEN
    ShowKeys keys;

    // WHEN
    const std::optional<ShowStep> step = press(keys, key, modifiers);

    // THEN
    QCOMPARE(step ? int(step->command) : -1, command);
}

void ShowKeysTest::aNumberWaitsForEnter_data()
{
    QTest::addColumn<std::vector<int>>("pressed");
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("slide");

    using Pressed = std::vector<int>;
    const int goTo = int(ShowCommand::GoTo);
    QTest::newRow("one digit") << Pressed{Qt::Key_3, Qt::Key_Return} << goTo << 2;
    QTest::newRow("two digits") << Pressed{Qt::Key_1, Qt::Key_2, Qt::Key_Enter} << goTo << 11;
    QTest::newRow("slide 0 is none") << Pressed{Qt::Key_0, Qt::Key_Enter} << goTo << -1;
    QTest::newRow("other keys forget it")
        << Pressed{Qt::Key_3, Qt::Key_Q, Qt::Key_Return} << int(ShowCommand::Next) << -1;
    QTest::newRow("a long number stays a number") << Pressed(30, Qt::Key_9) << -1 << -1;
}

void ShowKeysTest::aNumberWaitsForEnter()
{
    QFETCH(const std::vector<int>, pressed);
    QFETCH(const int, command);
    QFETCH(const int, slide);

    // GIVEN
    ShowKeys keys;

    // WHEN
    std::optional<ShowStep> last;
    for (const int key : pressed) {
        last = press(keys, key);
    }

    // THEN
    QCOMPARE(last ? int(last->command) : -1, command);
    QCOMPARE(last ? last->slide : -1, slide);
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::ShowKeysTest)
#include "tst_showkeys.moc"
