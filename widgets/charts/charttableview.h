// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace steelyard
{

/// A read-only table whose selected rows can be copied, with tabs between cells. Tab leaves it.
class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    /// The selected rows, all when none is selected, with the header.
    [[nodiscard]] QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace steelyard
