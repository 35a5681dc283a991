// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include "library/scenariolibrary.h"
#include "verdicttext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// "Payments API, Go: Rust's lead is too small, Rust by 2.4, edited".
QString sentenceOf(const ScenarioSummary& summary)
{
    QStringList parts = {summary.name};
    if (const auto verdict = verdictOfCode(summary.verdict))
        parts << headline(*verdict);
    if (summary.components > 1)
        parts << LibraryModel::tr("%n component(s)", nullptr, summary.components);
    else if (summary.margin)
        parts << marginText(*summary.margin);
    if (summary.edited)
        parts << LibraryModel::tr("edited");
    if (!summary.tags.isEmpty())
        //: %1 are tags with commas between them
        parts << LibraryModel::tr("tags: %1").arg(summary.tags.join(LibraryModel::tr(", ")));
    //: Between the parts of a line that is read aloud
    return parts.join(LibraryModel::tr(", "));
}

QSet<QString> idsOf(const std::vector<ScenarioSummary>& summaries)
{
    QSet<QString> ids;
    for (const auto& summary : summaries)
        ids.insert(summary.id);
    return ids;
}

} // namespace

QCollator LibraryModel::naturalCollator()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

LibraryModel::LibraryModel(const ScenarioLibrary& library, QObject* parent) : QAbstractListModel(parent)
{
    show(library.summaries());
    connect(&library, &ScenarioLibrary::summariesChanged, this, [this, &library] { show(library.summaries()); });
}

void LibraryModel::show(const std::vector<ScenarioSummary>& summaries)
{
    removeGone(summaries);
    QSet<QString> known;
    for (const auto& line : m_lines)
        known.insert(line.summary.id);
    for (std::size_t i = 0; i < summaries.size();) {
        const auto row = static_cast<int>(i);
        const auto isNew = [&](const ScenarioSummary& summary) { return !known.contains(summary.id); };
        const auto from = summaries.begin() + row;
        if (const auto count = std::find_if_not(from, summaries.end(), isNew) - from; count > 0) {
            insertAt(row, summaries, static_cast<std::size_t>(count));
            i += static_cast<std::size_t>(count);
            continue;
        }
        if (m_lines[i].summary.id != summaries[i].id)
            moveUp(rowOf(summaries[i].id), row);
        change(row, summaries[i]);
        ++i;
    }
}

/// Neighbours go together, from the end, so that rows before them keep their numbers.
void LibraryModel::removeGone(const std::vector<ScenarioSummary>& summaries)
{
    const auto staying = idsOf(summaries);
    const auto isGone = [&](int row) { return !staying.contains(summary(row).id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void LibraryModel::insertAt(int row, const std::vector<ScenarioSummary>& summaries, std::size_t count)
{
    std::vector<Line> lines;
    lines.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        lines.push_back(lineOf(summaries[static_cast<std::size_t>(row) + i]));
    beginInsertRows({}, row, row + static_cast<int>(count) - 1);
    m_lines.insert(m_lines.begin() + row, std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    endInsertRows();
}

void LibraryModel::moveUp(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_lines.begin() + to, m_lines.begin() + from, m_lines.begin() + from + 1);
    endMoveRows();
}

void LibraryModel::change(int row, const ScenarioSummary& changed)
{
    if (summary(row) == changed)
        return;
    m_lines[static_cast<std::size_t>(row)] = lineOf(changed);
    emit dataChanged(index(row), index(row));
}

LibraryModel::Line LibraryModel::lineOf(const ScenarioSummary& summary) const
{
    // Between the parts a character that nobody types, so that no word is found across them.
    QString text = summary.name;
    for (const auto& tag : summary.tags)
        text += u"\n#"_s + tag;
    text += u'\n' + summary.notes;
    return {summary, searchForm(text), m_collator.sortKey(searchForm(summary.name))};
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = summary(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return line.name;
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return sentenceOf(line);
    case IdRole:
        return line.id;
    case VerdictCodeRole:
        return line.verdict;
    case MarginRole:
        return line.margin ? QVariant(*line.margin) : QVariant();
    case TagsRole:
        return line.tags;
    case UpdatedAtRole:
        return line.updatedAt;
    case EditedRole:
        return line.edited;
    case ComponentsRole:
        return line.components;
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags;
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {NameRole, "name"},
                  {VerdictCodeRole, "verdictCode"},
                  {MarginRole, "margin"},
                  {TagsRole, "tags"},
                  {UpdatedAtRole, "updatedAt"},
                  {EditedRole, "edited"},
                  {ComponentsRole, "components"}});
    return names;
}

const ScenarioSummary& LibraryModel::summary(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].summary;
}

int LibraryModel::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_lines, id, [](const Line& line) { return line.summary.id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

const QString& LibraryModel::searchedText(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].searchedText;
}

const QCollatorSortKey& LibraryModel::sortKey(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].sortKey;
}

/// Without case, and characters that look alike as one.
QString LibraryModel::searchForm(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

LibrarySearchModel::LibrarySearchModel(LibraryModel& lines, QObject* parent)
    : QSortFilterProxyModel(parent), m_lines(lines)
{
    // Before the source is set: who follows it first must not find ranks of before the change.
    const auto forget = [this] { m_ranks.clear(); };
    connect(&lines, &QAbstractItemModel::rowsInserted, this, forget);
    connect(&lines, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&lines, &QAbstractItemModel::rowsMoved, this, forget);
    connect(&lines, &QAbstractItemModel::dataChanged, this, forget);
    setSourceModel(&lines);
    setDynamicSortFilter(true);
    sort(0);
}

void LibrarySearchModel::search(const QString& text)
{
    auto words = LibraryModel::searchForm(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    if (m_ranks.empty())
        rank();
    // Not invalidateFilter(), which announces every run of lines on its own: too slow with 10,000 lines.
    invalidate();
}

void LibrarySearchModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    rank();
    invalidate();
}

bool LibrarySearchModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& text = m_lines.searchedText(row);
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

bool LibrarySearchModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_ranks.empty())
        return isBefore(left.row(), right.row());
    return m_ranks[static_cast<std::size_t>(left.row())] < m_ranks[static_cast<std::size_t>(right.row())];
}

bool LibrarySearchModel::isBefore(int leftRow, int rightRow) const
{
    if (m_order == Order::ByName) {
        const int order = m_lines.sortKey(leftRow).compare(m_lines.sortKey(rightRow));
        return order != 0 ? order < 0 : leftRow < rightRow;
    }
    if (m_order == Order::ByMargin) {
        const auto& left = m_lines.summary(leftRow).margin;
        const auto& right = m_lines.summary(rightRow).margin;
        return left != right ? left > right : leftRow < rightRow;
    }
    // The library's own order.
    return leftRow < rightRow;
}

void LibrarySearchModel::rank()
{
    std::vector<int> rows(static_cast<std::size_t>(m_lines.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    if (m_order != Order::NewestFirst)
        std::ranges::sort(rows, [this](int left, int right) { return isBefore(left, right); });
    m_ranks.resize(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        m_ranks[static_cast<std::size_t>(rows[place])] = static_cast<int>(place);
}

} // namespace steelyard
