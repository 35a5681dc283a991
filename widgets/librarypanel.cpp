// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypanel.h"

#include "flatstyle.h"
#include "librarymodel.h"
#include "scenariodelegate.h"
#include "textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace steelyard
{

LibraryPanel::LibraryPanel(const ScenarioLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_model(new LibraryModel(library, this)),
      m_filter(new LibrarySearchModel(*m_model, this)),
      m_search(new QLineEdit),
      m_list(new QListView),
      m_hint(new TextLabel(TextRole::Muted))
{
    setObjectName(QStringLiteral("library"));
    m_search->setObjectName(QStringLiteral("library-search"));
    m_search->setAccessibleName(tr("Search scenarios"));
    m_search->setAccessibleDescription(tr("Every word has to occur in the name or in a tag"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);

    auto* const delegate = new ScenarioDelegate(m_list);
    m_list->setObjectName(QStringLiteral("library-list"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setAccessibleDescription(tr("The saved scenarios; Enter opens one"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_hint->setObjectName(QStringLiteral("library-hint"));

    auto* const heading = new TextLabel(TextRole::Section, tr("S&cenarios"));
    heading->setBuddy(m_list);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    setMinimumWidth(FlatStyle::scaled(180));

    const auto open = [this](const QModelIndex& index) {
        const QString id = index.data(LibraryModel::IdRole).toString();
        if (!id.isEmpty() && id != m_current) {
            emit openRequested(id);
        }
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_list, &QListView::customContextMenuRequested, this, [this, open](const QPoint& position) {
        if (const QModelIndex index = m_list->indexAt(position); index.isValid()) {
            open(index);
            emit menuRequested(m_list->viewport()->mapToGlobal(position));
        }
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &LibrarySearchModel::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this, open] { open(m_filter->index(0, 0)); });
    connect(delegate, &ScenarioDelegate::renamed, this, &LibraryPanel::renameRequested);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LibraryPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LibraryPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LibraryPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &LibraryPanel::showCurrent);
    showCurrent();
}

void LibraryPanel::choose(const QString& id)
{
    m_current = id;
    showCurrent();
}

void LibraryPanel::editName()
{
    showCurrent();
    m_list->edit(m_list->currentIndex());
}

void LibraryPanel::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::showCurrent()
{
    const QModelIndexList found =
        m_filter->match(m_filter->index(0, 0), LibraryModel::IdRole, m_current, 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        m_list->selectionModel()->clear();
    } else if (m_list->currentIndex() != found.front()) {
        m_list->setCurrentIndex(found.front());
    }
    const bool empty = m_filter->rowCount() == 0;
    m_hint->setVisible(empty);
    m_hint->setText(m_search->text().isEmpty() ? tr("No scenarios yet. Save one, or open a file.")
                                               : tr("No scenario has all of these words."));
}

} // namespace steelyard
