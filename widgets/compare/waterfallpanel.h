// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparedsides.h"

#include <QWidget>

class QStackedLayout;

namespace steelyard
{

class CardButton;
class ChartTableModel;
class ChartTableView;
class ElidedLabel;
class Waterfall;

/// A waterfall under the name of the scenario it leads to, or instead of it its table.
class WaterfallPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallPanel(QWidget* parent = nullptr);

    /// `second` differs from the first by a split.
    void present(const ComparedSide& first, const ComparedSide& second);

    [[nodiscard]] bool showsTable() const;
    void setTableShown(bool shown);

private:
    void nameAll(const QString& first, const QString& second);

    ElidedLabel* m_title;
    CardButton* m_tableButton;
    QStackedLayout* m_stack;
    Waterfall* m_waterfall;
    ChartTableView* m_table;
    ChartTableModel* m_model;
};

} // namespace steelyard
