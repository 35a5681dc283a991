// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/showkeys.h"

#include <QKeyEvent>

#include <utility>

namespace steelyard
{

namespace
{

constexpr qsizetype mostDigits = 4;

std::optional<ShowCommand> sizeCommand(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return ShowCommand::Larger;
    case Qt::Key_Minus:
        return ShowCommand::Smaller;
    case Qt::Key_0:
        return ShowCommand::ActualSize;
    default:
        return std::nullopt;
    }
}

std::optional<ShowCommand> commandOf(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_N:
    case Qt::Key_Forward:
    case Qt::Key_MediaNext:
        return ShowCommand::Next;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
    case Qt::Key_Back:
    case Qt::Key_MediaPrevious:
        return ShowCommand::Back;
    case Qt::Key_Home:
    case Qt::Key_F5: // what a remote control sends to start
        return ShowCommand::First;
    case Qt::Key_End:
        return ShowCommand::Last;
    case Qt::Key_B:
    case Qt::Key_Period:
        return ShowCommand::Black;
    case Qt::Key_W:
    case Qt::Key_Comma:
        return ShowCommand::White;
    case Qt::Key_L:
        return ShowCommand::Weights;
    case Qt::Key_T:
        return ShowCommand::Theme;
    case Qt::Key_Escape:
        return ShowCommand::Leave;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<ShowStep> ShowKeys::take(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held == Qt::NoModifier && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        if (m_number.size() < mostDigits) {
            m_number += QChar(u'0' + (key.key() - Qt::Key_0));
        }
        return std::nullopt;
    }
    const QString number = std::exchange(m_number, {});
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !number.isEmpty()) {
        return ShowStep{ShowCommand::GoTo, number.toInt() - 1};
    }
    const std::optional<ShowCommand> command = held == Qt::ControlModifier ? sizeCommand(key.key())
                                               : held == Qt::NoModifier    ? commandOf(key.key())
                                                                           : std::nullopt;
    return command ? std::optional(ShowStep{*command, -1}) : std::nullopt;
}

} // namespace steelyard
