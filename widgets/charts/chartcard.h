// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

class QLayout;
class QStackedLayout;

namespace steelyard
{

class CardButton;
class ChartTableModel;
class ChartTableView;
class TextLabel;

/// A chart with its title and subtitle on a card, or instead of the chart its table. The board around it decides what
/// it means to be maximised.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chart.
    explicit ChartCard(Chart* chart, QWidget* parent = nullptr);

    [[nodiscard]] Chart& chart() const { return *m_chart; }
    [[nodiscard]] bool showsTable() const;

    /// Passes the state on to the chart, and to the table while that is what is seen.
    void present(const ChartState& state);

public slots:
    /// Tells assistive technology what the chart says now; to be called when the hand lets go, not on every tick.
    void announce();
    void setTableShown(bool shown);
    /// What the button offers: to maximise, or to restore.
    void setMaximised(bool maximised);

signals:
    /// The button, or a double-click on the title bar; also to restore.
    void maximiseRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QLayout* headLayout();
    void setSpacing();
    void nameButtons();

    Chart* m_chart;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    CardButton* m_tableButton;
    CardButton* m_maximiseButton;
    QStackedLayout* m_stack;
    ChartTableView* m_table;
    ChartTableModel* m_model;
    bool m_maximised = false;
};

} // namespace steelyard
