// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuresview.h"

#include "flatstyle.h"
#include "futuresdelegate.h"
#include "futuresmodel.h"
#include "scenariodocument.h"
#include "textlabel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int mostRowsAtOnce = 12;
constexpr int leastNameWidth = 90;

/// Says what a column holds; plain, since constraints are named by people.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setSectionsClickable(false);
        setTextElideMode(Qt::ElideRight);
    }

protected:
    bool viewportEvent(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip) {
            return QHeaderView::viewportEvent(event);
        }
        const auto* const help = static_cast<QHelpEvent*>(event);
        const int column = logicalIndexAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            plainToolTip(model()->headerData(column, Qt::Horizontal, FuturesModel::Difference).toString()), this);
        return true;
    }
};

} // namespace

FuturesView::FuturesView(ScenarioDocument& document, FuturesModel& model, Columns columns, QWidget* parent)
    : QTableView(parent), m_document(document), m_model(model), m_columns(columns)
{
    setHorizontalHeader(new Header(this));
    setModel(&model);
    setItemDelegate(new FuturesDelegate(document, this));
    setAccessibleName(tr("Futures"));
    setAccessibleDescription(tr("Enter edits a cell, Delete removes its future"));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(FlatStyle::scaled(44));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(FuturesModel::Name, QHeaderView::Stretch);
    // Names take as many lines as they need beside the numbers.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == FuturesModel::Name) {
            resizeRowsToContents();
            updateGeometry();
        }
    });
    if (m_columns == Columns::Short) {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        hideFactors();
        connect(&model, &QAbstractItemModel::modelReset, this, &FuturesView::hideFactors);
        for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
            connect(&model, change, this, [this] { updateGeometry(); });
        }
    }
}

void FuturesView::hideFactors()
{
    for (int column = FuturesModel::FirstFactor; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, true);
    }
    updateGeometry();
}

void FuturesView::setCurrentRow(int row)
{
    setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), FuturesModel::Name));
}

void FuturesView::add()
{
    const int row = m_model.add(tr("New future"));
    if (row >= 0) {
        setFocus();
        setCurrentRow(row);
        scrollTo(currentIndex());
        edit(currentIndex());
    }
}

void FuturesView::removeCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    m_document.removeFuture(static_cast<std::size_t>(row));
    if (m_model.rowCount() > 0) {
        setCurrentRow(row);
    }
}

QSize FuturesView::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    return m_columns == Columns::Short ? QSize(hint.width(), heightOfRows(std::min(m_model.rowCount(), mostRowsAtOnce)))
                                       : hint;
}

QSize FuturesView::minimumSizeHint() const
{
    return {FlatStyle::scaled(leastNameWidth), m_columns == Columns::Short ? sizeHint().height() : heightOfRows(3)};
}

int FuturesView::heightOfRows(int rows) const
{
    int height = 2 * frameWidth() + horizontalHeader()->sizeHint().height();
    for (int row = 0; row < std::min(rows, m_model.rowCount()); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

bool FuturesView::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QTableView::event(event);
}

void FuturesView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
    } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
        removeCurrent();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace steelyard
