// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace steelyard
{

class ScenarioDocument;
class TextButton;
class TextLabel;

/// The verdict on all components together and a line for each, which brings it on screen; hidden where there is only
/// one.
class PortfolioSection : public QWidget
{
    Q_OBJECT

public:
    explicit PortfolioSection(ScenarioDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void colour();

    ScenarioDocument& m_document;
    TextLabel* m_headline;
    TextLabel* m_explanation;
    QVBoxLayout* m_lines;
    std::vector<TextButton*> m_components;
    TextLabel* m_shown; ///< which component the rest of the panel is about
};

} // namespace steelyard
