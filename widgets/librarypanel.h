// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;

namespace steelyard
{

class LibraryModel;
class LibrarySearchModel;
class ScenarioLibrary;
class TextLabel;

/// The first column: the saved scenarios with verdict and margin, searched as you type.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(const ScenarioLibrary& library, QWidget* parent = nullptr);

    /// Marks the scenario on screen, without asking for it.
    void choose(const QString& id);
    /// Lets the name of the scenario on screen be edited in place.
    void editName();

    /// Puts the cursor into the search.
    void beginSearch();

signals:
    void openRequested(const QString& id);
    /// The scenario on screen is to be called like this.
    void renameRequested(const QString& name);
    void menuRequested(const QPoint& globalPosition);

private:
    void showCurrent();

    LibraryModel* m_model;
    LibrarySearchModel* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    TextLabel* m_hint;
    QString m_current;
};

} // namespace steelyard
