// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QKeyEvent;

namespace steelyard
{

enum class ShowCommand {
    Next,
    Back,
    First,
    Last,
    GoTo,
    Black,
    White,
    Weights,
    Larger,
    Smaller,
    ActualSize,
    Theme,
    Leave
};

struct ShowStep {
    ShowCommand command = ShowCommand::Next;
    int slide = -1; ///< where GoTo goes, counted from 0
    bool operator==(const ShowStep&) const = default;
};

/// The keys of a show as people know them from other programs, and as remote controls send them. A number waits for
/// Enter; any other key forgets it.
class ShowKeys
{
public:
    /// What a key asks for; absent where it asks for nothing.
    [[nodiscard]] std::optional<ShowStep> take(const QKeyEvent& key);

private:
    QString m_number;
};

} // namespace steelyard
