// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/scenariorecords.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace steelyard
{

class ScenarioLibrary;

/// The library's list for views, in the library's order (newest first). It changes row by row, so that selection and
/// scroll position survive what is kept while somebody drags.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        VerdictCodeRole, ///< QString, code of MODEL §4
        MarginRole,      ///< double, invalid where there is no single margin
        TagsRole,        ///< QStringList
        UpdatedAtRole,   ///< QDateTime, UTC
        EditedRole,      ///< bool
        ComponentsRole,  ///< int, ≥ 1
    };

    explicit LibraryModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    /// Follows the library.
    explicit LibraryModel(const ScenarioLibrary& library, QObject* parent = nullptr);

    /// Becomes this list with as few insertions, removals, moves and changes as are needed.
    void show(const std::vector<ScenarioSummary>& summaries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A name can be edited in place; the view passes it on, the library gives it.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const ScenarioSummary& summary(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QString& id) const;

    /// Name, tags (each behind a "#") and notes of the row in the form that is searched.
    [[nodiscard]] const QString& searchedText(int row) const;
    /// Compares names as people sort them: by their language, numbers by value.
    [[nodiscard]] const QCollatorSortKey& sortKey(int row) const;
    [[nodiscard]] static QString searchForm(const QString& text);

private:
    struct Line {
        ScenarioSummary summary;
        QString searchedText;
        QCollatorSortKey sortKey;
    };

    [[nodiscard]] Line lineOf(const ScenarioSummary& summary) const;
    void removeGone(const std::vector<ScenarioSummary>& summaries);
    void insertAt(int row, const std::vector<ScenarioSummary>& summaries, std::size_t count);
    void moveUp(int from, int to);
    void change(int row, const ScenarioSummary& summary);

    QCollator m_collator = naturalCollator();
    std::vector<Line> m_lines;

    static QCollator naturalCollator();
};

/// The lines in which every typed word occurs, in the order somebody chose. "#pay" finds tags that begin like that.
class LibrarySearchModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order {
        NewestFirst,
        ByName,
        ByMargin, ///< Rust's greatest lead first, Go's greatest last, then those without a single margin
    };
    Q_ENUM(Order)

    explicit LibrarySearchModel(LibraryModel& lines, QObject* parent = nullptr);

    void search(const QString& words);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool isBefore(int leftRow, int rightRow) const;
    void rank();

    const LibraryModel& m_lines;
    QStringList m_words;
    Order m_order = Order::NewestFirst;
    std::vector<int> m_ranks; ///< by row of the source, so that a key in the search compares no names; empty when due
};

} // namespace steelyard
