// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QSplitter;
class QWidget;

namespace steelyard
{

/// More room for a column of a splitter while it has more to show, out of another one's, and the way back.
class ColumnRoom : public QObject
{
    Q_OBJECT

public:
    ColumnRoom(QSplitter* columns, QWidget* column, QWidget* giver);

    /// At least this many pixels.
    void grow(int width);
    /// As wide as it was before it grew, at the zoom of now.
    void shrink();

private:
    void setWidth(int width);

    QSplitter* m_columns;
    QWidget* m_column;
    QWidget* m_giver;
    std::optional<double> m_before; ///< in design pixels
};

} // namespace steelyard
