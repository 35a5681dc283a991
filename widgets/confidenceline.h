// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace steelyard
{

class ConfidenceChip;
class ScenarioDocument;
class TextLabel;

/// How sure the verdict is, under it: "fragile", in how many draws it holds and why not in more, and what decides
/// besides the weights. Keeps its room while nothing is simulated yet.
class ConfidenceLine : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceLine(ScenarioDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void announce();
    void setSpacing();

    ScenarioDocument& m_document;
    QGridLayout* m_layout;
    ConfidenceChip* m_chip;
    TextLabel* m_text;
    TextLabel* m_gate;
};

} // namespace steelyard
