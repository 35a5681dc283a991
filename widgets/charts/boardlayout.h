// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace steelyard
{

/// Which charts the board shows and how, to be remembered. Charts are named by their ids.
struct BoardLayout {
    QStringList charts;             ///< those on the board, in reading order
    QString current;                ///< the one in front where they are tabs
    QString maximised;              ///< empty: none
    QMap<QString, QString> choices; ///< what a person has chosen to see in a chart, by the chart
    bool savedPoints = false;       ///< the saved scenarios are shown beside the one on screen
    bool operator==(const BoardLayout&) const = default;

    [[nodiscard]] QStringList toStringList() const;
    /// What cannot be understood is skipped.
    [[nodiscard]] static BoardLayout fromStringList(const QStringList& lines);
};

} // namespace steelyard
