// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/scenariopicker.h"

#include "flatstyle.h"
#include "librarymodel.h"
#include "presentation/roomydelegate.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard
{

ScenarioPicker::ScenarioPicker(const ScenarioLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_filter(new LibrarySearchModel(*new LibraryModel(library, this), this)),
      m_search(new QLineEdit),
      m_list(new QListView),
      m_add(new QPushButton(tr("&Add its slides")))
{
    m_search->setObjectName(QStringLiteral("picker-search"));
    m_search->setAccessibleName(tr("Search scenarios to show"));
    m_search->setAccessibleDescription(tr("Every word has to occur in the name, in a tag or in the notes"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("picker-list"));
    m_list->setAccessibleName(tr("Scenarios to show"));
    m_list->setAccessibleDescription(tr("The scenarios of the library; Enter adds the slides of one"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(QStringLiteral("picker-add"));
    m_add->setAccessibleDescription(tr("Puts the slides of the scenario into the show"));
    m_add->setAutoDefault(false);

    auto* const heading = new TextLabel(TextRole::Section, tr("S&cenarios"));
    heading->setBuddy(m_list);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(8));
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_add);

    connect(m_search, &QLineEdit::textChanged, m_filter, &LibrarySearchModel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ScenarioPicker::pick);
    connect(m_list, &QListView::activated, this, &ScenarioPicker::pick);
    connect(m_add, &QPushButton::clicked, this, &ScenarioPicker::pick);
    // What Enter and the button add is always marked.
    const auto showAdd = [this] {
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_filter->index(0, 0));
        }
        m_add->setEnabled(m_list->currentIndex().isValid());
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, showAdd);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, showAdd);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, showAdd);
    showAdd();
}

void ScenarioPicker::pick()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid()) {
        emit picked(index.data(LibraryModel::IdRole).toString());
    }
}

} // namespace steelyard
