// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace steelyard
{

struct Catalogue;
class FuturesDialog;
class FuturesModel;
class FuturesView;
class ScenarioDocument;
class TextButton;
class TextLabel;

/// What may come, in the column: a short table with names and probabilities, and the way to the one with all factors.
class FuturesSection : public QWidget
{
    Q_OBJECT

public:
    FuturesSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Opens the roomy table in a window of its own, or brings it forward.
    void showFactors();

private:
    void refresh();

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    FuturesModel* m_model;
    FuturesView* m_view;
    TextLabel* m_none;
    TextButton* m_remove;
    TextButton* m_reset;
    QPointer<FuturesDialog> m_dialog;
};

} // namespace steelyard
