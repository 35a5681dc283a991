// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/card.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace steelyard
{

struct RoomView;
class TalkRow;
class TextLabel;

/// The disagreements by whether settling them can change the verdict. At most one is chosen.
class TalkCard : public Card
{
    Q_OBJECT

public:
    explicit TalkCard(QWidget* parent = nullptr);

    void present(const RoomView& room);
    [[nodiscard]] const std::vector<TalkRow*>& rows() const { return m_rows; }
    void setChosenConstraint(std::optional<std::size_t> constraint);

signals:
    /// A person has chosen a constraint, or none any more.
    void constraintChosen(std::optional<std::size_t> constraint);

private:
    void addRow();
    /// In two columns, each read downwards.
    void arrange();

    TextLabel* m_explanation;
    QGridLayout* m_rowLayout;
    std::vector<TalkRow*> m_rows;
    std::vector<std::size_t> m_constraints; ///< row by row
    std::optional<std::size_t> m_chosen;
    int m_lines = 0; ///< of each column
};

} // namespace steelyard
