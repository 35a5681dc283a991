// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/card.h"

class QPushButton;

namespace steelyard
{

class TextLabel;

/// What there is to read where there is nothing to see yet: how to begin, or why it is hidden.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(QWidget* parent = nullptr);

    void presentEmpty(bool casting);
    void presentHidden(int ballots);

signals:
    void addRequested();

private:
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_add;
};

} // namespace steelyard
