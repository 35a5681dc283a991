// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypanel.h"

#include "flatstyle.h"
#include "mnemonics.h"
#include "scenariodelegate.h"
#include "scenariolist.h"
#include "textlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace steelyard
{

LibraryPanel::LibraryPanel(const ScenarioLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_model(new LibraryModel(library, this)),
      m_filter(new LibrarySearchModel(*m_model, this)),
      m_search(new QLineEdit),
      m_sort(new QToolButton),
      m_orders(new QActionGroup(this)),
      m_hint(new TextLabel(TextRole::Muted))
{
    setObjectName(QStringLiteral("library"));
    m_search->setObjectName(QStringLiteral("library-search"));
    m_search->setAccessibleName(tr("Search scenarios"));
    m_search->setAccessibleDescription(tr("Every word has to occur in the name, in a tag or in the notes; #word finds "
                                          "tags only"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    addOrders();

    auto* const delegate = new ScenarioDelegate;
    m_list = new ScenarioList(*delegate);
    m_list->setObjectName(QStringLiteral("library-list"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setAccessibleDescription(tr("The saved scenarios; Enter opens one, Ctrl and Shift mark several"));
    m_list->setModel(m_filter);
    m_hint->setObjectName(QStringLiteral("library-hint"));

    auto* const heading = new TextLabel(TextRole::Section, tr("S&cenarios"));
    heading->setBuddy(m_list);
    auto* const searchLine = new QHBoxLayout;
    searchLine->setSpacing(FlatStyle::scaled(6));
    searchLine->addWidget(m_search, 1);
    searchLine->addWidget(m_sort);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(searchLine);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    setMinimumWidth(FlatStyle::scaled(180));

    connect(m_list, &QListView::clicked, this, &LibraryPanel::open);
    connect(m_list, &QListView::activated, this, &LibraryPanel::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::openMenu);
    connect(m_list, &ScenarioList::dragged, this, &LibraryPanel::dragged);
    connect(m_list, &ScenarioList::tagClicked, this, [this](const QString& tag) { m_search->setText(u'#' + tag); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &LibrarySearchModel::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_filter->index(0, 0);
        mark(first);
        open(first);
    });
    connect(delegate, &ScenarioDelegate::renamed, this, &LibraryPanel::renameRequested);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LibraryPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LibraryPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LibraryPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &LibraryPanel::showCurrent);
    showCurrent();
}

void LibraryPanel::addOrders()
{
    auto* const menu = new QMenu(m_sort);
    const auto offer = [&](Order order, const QString& name, const QString& text) {
        QAction* const action = m_orders->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(order));
        action->setChecked(m_filter->order() == order);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
            emit orderChosen(order);
        });
    };
    offer(Order::NewestFirst, QStringLiteral("sort-newest"), tr("&Newest first"));
    offer(Order::ByName, QStringLiteral("sort-name"), tr("By na&me"));
    offer(Order::ByMargin, QStringLiteral("sort-margin"), tr("By &lead of Rust"));
    menu->addActions(m_orders->actions());
    m_sort->setObjectName(QStringLiteral("library-sort"));
    m_sort->setText(tr("Sort ▾"));
    m_sort->setAccessibleName(tr("Sort scenarios"));
    m_sort->setFocusPolicy(Qt::StrongFocus);
    // Not as the button's own menu, for which the style draws a second arrow.
    connect(m_sort, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height()))); });
}

void LibraryPanel::choose(const QString& id)
{
    if (m_current != id) {
        m_current = id;
        // What was marked together with it stays marked.
        if (!selected().contains(id)) {
            mark(current());
        }
    }
    showCurrent();
}

QStringList LibraryPanel::selected() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex& row : std::as_const(rows)) {
        ids << row.data(LibraryModel::IdRole).toString();
    }
    return ids.isEmpty() && !m_current.isEmpty() ? QStringList{m_current} : ids;
}

void LibraryPanel::editName()
{
    if (!current().isValid()) {
        m_search->clear();
    }
    if (const QModelIndex index = current(); index.isValid()) {
        mark(index);
        m_list->edit(index);
    }
}

void LibraryPanel::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Where nothing was typed, Undo and Redo are the window's.
bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !m_search->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !m_search->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::setOrder(Order order)
{
    m_filter->setOrder(order);
    for (QAction* const action : m_orders->actions()) {
        action->setChecked(action->data().value<Order>() == order);
        if (action->isChecked()) {
            m_sort->setAccessibleDescription(seenText(action->text()));
        }
    }
}

/// Not while several are being marked.
void LibraryPanel::open(const QModelIndex& index)
{
    const QString id = index.data(LibraryModel::IdRole).toString();
    const bool alone = m_list->selectionModel()->selectedRows() == QModelIndexList{index};
    if (alone && !id.isEmpty() && id != m_current) {
        emit openRequested(id);
    }
}

void LibraryPanel::openMenu(const QPoint& position)
{
    if (const QModelIndex index = m_list->indexAt(position); index.isValid()) {
        open(index);
        emit menuRequested(m_list->viewport()->mapToGlobal(position));
    }
}

QModelIndex LibraryPanel::current() const
{
    const int row = m_model->rowOf(m_current);
    return row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
}

/// QAbstractItemView::setCurrentIndex() adds to what is marked while Ctrl is down, as it is when Ctrl+D has just
/// copied.
void LibraryPanel::mark(const QModelIndex& index)
{
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LibraryPanel::showCurrent()
{
    const QModelIndexList marked = m_list->selectionModel()->selectedRows();
    const QModelIndex index = current();
    if (marked.size() < 2 && marked != QModelIndexList{index}) {
        mark(index);
    }
    const bool empty = m_filter->rowCount() == 0;
    m_hint->setVisible(empty);
    m_hint->setText(m_search->text().isEmpty() ? tr("No scenarios yet. Save one, or open a file.")
                                               : tr("No scenario has all of these words."));
}

} // namespace steelyard
