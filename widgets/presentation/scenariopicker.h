// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace steelyard
{

class LibrarySearchModel;
class ScenarioLibrary;

/// The scenarios of the library, searched by words, to choose one after the other from.
class ScenarioPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioPicker(const ScenarioLibrary& library, QWidget* parent = nullptr);

signals:
    void picked(const QString& id);

private:
    void pick();

    LibrarySearchModel* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_add;
};

} // namespace steelyard
