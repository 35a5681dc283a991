// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttableview.h"

#include "charts/charttabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace steelyard
{

ChartTableView::ChartTableView(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

QString ChartTableView::selectedText() const
{
    const auto rowOf = [this](const auto& textOf) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells << textOf(column).toString();
        }
        return cells;
    };
    ChartTable table{rowOf([this](int column) { return model()->headerData(column, Qt::Horizontal); }), {}};
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (all || selectionModel()->isRowSelected(row)) {
            table.rows << rowOf([this, row](int column) { return model()->index(row, column).data(); });
        }
    }
    return tabSeparated(table);
}

void ChartTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace steelyard
