// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartexport.h"
#include "charts/chartkinds.h"

#include <QMenu>

namespace steelyard
{

/// All that can be done with a chart on its card. What the chart itself offers, its actions(), is in it too.
class CardMenu : public QMenu
{
    Q_OBJECT

public:
    CardMenu(const Chart& chart, const std::vector<ChartKind>& kinds, QWidget* parent);

    /// The charts that can be shown instead; empty where there is no choice.
    [[nodiscard]] QMenu* exchange() const { return m_exchange; }
    void setTableShown(bool shown);
    void setMaximised(bool maximised);
    /// Where the card cannot be maximised there is no such entry.
    void setMaximisable(bool maximisable);

signals:
    void exchangeRequested(const QString& kind);
    void tableRequested(bool shown);
    void copyRequested();
    void saveRequested(ChartFormat format);
    void maximiseRequested();

private:
    void fillExchange(const Chart& chart, const std::vector<ChartKind>& kinds);
    [[nodiscard]] QMenu* saveMenu();

    QMenu* m_exchange;
    QAction* m_table;
    QAction* m_maximise;
};

} // namespace steelyard
