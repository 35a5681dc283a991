// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storyboard.h"

#include <QAbstractTableModel>
#include <QHash>

namespace steelyard
{

class StoryboardDocument;

/// The slides of the storyboard for views, one a row; a row that is dragged is moved in the document.
class StoryboardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The number, which says where a row stands and not what it is, comes last; a view may show it first.
    enum Column { SlideColumn, ScenarioColumn, NotesColumn, NumberColumn, ColumnCount };

    explicit StoryboardModel(StoryboardDocument& document, QObject* parent = nullptr);

    /// The names of the scenarios that are there, by id.
    void setNames(const QHash<QString, QString>& names);
    /// Its scenario is not there: the show leaves it out.
    [[nodiscard]] bool isLeftOut(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// Slides were dropped and now begin at this row.
    void dropped(int first, int count);

private:
    void follow();
    [[nodiscard]] QString scenarioText(const Slide& slide) const;

    StoryboardDocument& m_document;
    Storyboard m_slides;
    QHash<QString, QString> m_names;
};

} // namespace steelyard
