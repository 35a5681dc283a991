// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace steelyard
{

class ElidedLabel;
class ScenarioDocument;
class TextLabel;

/// The bar above the columns: which scenario this is, whether it is edited, and the actions at hand.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    /// `state`: "edited · every change is kept".
    void present(const QString& name, const QString& state);

    /// Shows the scenario's question, owner and date under its name, where there is room.
    void follow(ScenarioDocument& document);

    /// A button beside the name; hidden while its action is disabled.
    void addScenarioAction(QAction* action);
    /// A button for each at the far end.
    void addActions(const QList<QAction*>& actions);
    /// A button there that opens the menu.
    void addMenu(QMenu* menu);
    /// A button at the very end that stands out, with its key.
    void addMainAction(QAction* action);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDetails();
    /// The whole name comes first: where there is no room for both, buttons and the name's description say the state.
    void showState();

    TextLabel* m_name;
    TextLabel* m_state;
    ElidedLabel* m_details;
    QHBoxLayout* m_line;
    QHBoxLayout* m_scenarioActions;
    QHBoxLayout* m_actions;
};

} // namespace steelyard
