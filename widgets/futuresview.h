// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace steelyard
{

class FuturesModel;
class ScenarioDocument;

/// The futures to read and to edit in place. Enter and F2 edit a cell, Delete removes its future, Tab leaves the table.
class FuturesView : public QTableView
{
    Q_OBJECT

public:
    enum class Columns {
        Short, ///< name, probability and share, as high as its rows up to a dozen
        All,   ///< also a factor for each constraint
    };

    FuturesView(ScenarioDocument& document, FuturesModel& model, Columns columns, QWidget* parent = nullptr);

    /// The row of the keyboard, or -1.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Puts the keyboard into that row.
    void setCurrentRow(int row);
    /// Another future, whose name is being edited.
    void add();
    void removeCurrent();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hideFactors();
    [[nodiscard]] int heightOfRows(int rows) const;

    ScenarioDocument& m_document;
    FuturesModel& m_model;
    Columns m_columns;
};

} // namespace steelyard
