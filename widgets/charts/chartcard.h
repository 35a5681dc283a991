// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/chartexport.h"
#include "charts/chartkinds.h"

class QLayout;
class QStackedLayout;

namespace steelyard
{

class CardButton;
class CardMenu;
class ChartTableModel;
class ChartTableView;
class TextLabel;

/// A chart with its title and subtitle on a card, or instead of the chart its table. What is asked of it that concerns
/// more than the card, the board around it does.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chart; `kinds` are those that can be shown instead of it.
    explicit ChartCard(Chart* chart, const std::vector<ChartKind>& kinds = {}, QWidget* parent = nullptr);

    [[nodiscard]] Chart& chart() const { return *m_chart; }
    [[nodiscard]] bool showsTable() const;

    /// Passes the state on to the chart, and to the table while that is what is seen.
    void present(const ChartState& state);

    /// However its text wraps: a card takes the height it is given.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

public slots:
    /// Tells assistive technology what the chart says now; to be called when the hand lets go, not on every tick.
    void announce();
    void setTableShown(bool shown);
    /// What the button offers: to maximise, or to restore.
    void setMaximised(bool maximised);
    /// Without a button where there is nothing to maximise into.
    void setMaximisable(bool maximisable);

signals:
    /// The button, the menu, or a double-click on the title bar; also to restore.
    void maximiseRequested();
    void exchangeRequested(const QString& kind);
    void copyRequested();
    void saveRequested(ChartFormat format);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QLayout* headLayout();
    void connectMenu();
    void setSpacing();
    void nameButtons();

    Chart* m_chart;
    TextLabel* m_title;
    CardButton* m_exchangeButton;
    TextLabel* m_subtitle;
    CardButton* m_menuButton;
    CardButton* m_tableButton;
    CardButton* m_maximiseButton;
    CardMenu* m_menu;
    QStackedLayout* m_stack;
    ChartTableView* m_table;
    ChartTableModel* m_model;
    bool m_maximised = false;
};

} // namespace steelyard
