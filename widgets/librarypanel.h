// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "librarymodel.h"

#include <QWidget>

class QActionGroup;
class QLineEdit;
class QToolButton;

namespace steelyard
{

class ScenarioLibrary;
class ScenarioList;
class TextLabel;

/// The first column: the saved scenarios with verdict, margin and tags, sorted, and searched as you type.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    using Order = LibrarySearchModel::Order;

    explicit LibraryPanel(const ScenarioLibrary& library, QWidget* parent = nullptr);

    /// Marks the scenario on screen, without asking for it.
    void choose(const QString& id);
    /// The ids of the scenarios that are marked, from above; that on screen where none is.
    [[nodiscard]] QStringList selected() const;
    /// Lets the name of the scenario on screen be edited in place.
    void editName();

    /// Puts the cursor into the search.
    void beginSearch();

    void setOrder(Order order);

signals:
    void openRequested(const QString& id);
    /// The scenario on screen is to be called like this.
    void renameRequested(const QString& name);
    /// What is marked is to be dragged out of the window.
    void dragged();
    void menuRequested(const QPoint& globalPosition);
    /// By the person, not by setOrder.
    void orderChosen(steelyard::LibrarySearchModel::Order order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addOrders();
    void open(const QModelIndex& index);
    void openMenu(const QPoint& position);
    [[nodiscard]] QModelIndex current() const;
    void showCurrent();
    /// This one alone, whatever keys are down.
    void mark(const QModelIndex& index);

    LibraryModel* m_model;
    LibrarySearchModel* m_filter;
    QLineEdit* m_search;
    QToolButton* m_sort;
    QActionGroup* m_orders;
    ScenarioList* m_list;
    TextLabel* m_hint;
    QString m_current;
};

} // namespace steelyard
