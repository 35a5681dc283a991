// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttablemodel.h"

namespace steelyard
{

void ChartTableModel::setTable(const ChartTable& table)
{
    if (table == m_table) {
        return;
    }
    if (table.header != m_table.header || table.rows.size() != m_table.rows.size()) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    m_table = table;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    return m_table.rows[index.row()][index.column()];
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section < m_table.header.size()) {
        return m_table.header[section];
    }
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return {};
}

} // namespace steelyard
