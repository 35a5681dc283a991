// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/card.h"

#include <optional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace steelyard
{

class BallotRow;
class ChipLabel;
struct RoomView;
class TextLabel;

/// Every ballot in a row, and what they come to together.
class BallotCard : public Card
{
    Q_OBJECT

public:
    explicit BallotCard(QWidget* parent = nullptr);

    void present(const RoomView& room);
    [[nodiscard]] const std::vector<BallotRow*>& rows() const { return m_rows; }

signals:
    /// Places in Component::ballots.
    void editRequested(std::size_t place);
    void exportRequested(std::size_t place);
    void removeRequested(std::size_t place);
    /// The mouse or the keyboard is at this ballot, or at none.
    void ballotPointed(std::optional<std::size_t> place);

private:
    void addRow();
    void alignColumns();
    void showGroup(const RoomView& room);

    TextLabel* m_legend;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rowLayout;
    std::vector<BallotRow*> m_rows;
    TextLabel* m_group;
    ChipLabel* m_verdict;
    TextLabel* m_agreement;
};

} // namespace steelyard
