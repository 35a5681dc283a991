// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyboardmodel.h"

#include "slidechoice.h"
#include "storyboarddocument.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace steelyard
{

namespace
{

/// The rows that are dragged, and out of which storyboard of which program: they say nothing elsewhere.
const QString rowsType = QStringLiteral("application/x-steelyard-slides");

} // namespace

StoryboardModel::StoryboardModel(StoryboardDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_slides(document.slides())
{
    connect(&document, &StoryboardDocument::changed, this, &StoryboardModel::follow);
}

void StoryboardModel::setNames(const QHash<QString, QString>& names)
{
    if (m_names != names) {
        m_names = names;
        if (!m_slides.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    }
}

bool StoryboardModel::isLeftOut(int row) const
{
    const Slide& slide = m_slides.at(static_cast<std::size_t>(row));
    return slide.kind != SlideKind::Comparison && !m_names.contains(slide.scenario);
}

int StoryboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slides.size());
}

int StoryboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoryboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Slide& slide = m_slides.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::AccessibleTextRole) {
        //: %1 is a number, %2 what a slide is about, %3 the name of a scenario
        return tr("Slide %1: %2, %3").arg(index.row() + 1).arg(SlideWords::title(slide.kind), scenarioText(slide));
    }
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case NumberColumn:
        return index.row() + 1;
    case SlideColumn:
        return SlideWords::title(slide.kind);
    case ScenarioColumn:
        return scenarioText(slide);
    default:
        return slide.notes.section(u'\n', 0, 0).simplified();
    }
}

QString StoryboardModel::scenarioText(const Slide& slide) const
{
    if (slide.kind == SlideKind::Comparison) {
        return tr("all scenarios of the show");
    }
    return m_names.value(slide.scenario, tr("deleted: left out of the show"));
}

QVariant StoryboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case SlideColumn:
        return tr("Slide");
    case ScenarioColumn:
        return tr("Scenario");
    case NotesColumn:
        return tr("Notes");
    default:
        return {};
    }
}

Qt::ItemFlags StoryboardModel::flags(const QModelIndex& index) const
{
    // Between two rows is where something can be dropped, not on one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList StoryboardModel::mimeTypes() const
{
    return {rowsType};
}

QMimeData* StoryboardModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes) {
        if (!rows.contains(index.row())) {
            rows << index.row();
        }
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << quint64(reinterpret_cast<quintptr>(this)) << rows;
    auto* const mime = new QMimeData;
    mime->setData(rowsType, bytes);
    return mime;
}

bool StoryboardModel::dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int, const QModelIndex&)
{
    if (action != Qt::MoveAction || !mime->hasFormat(rowsType)) {
        return false;
    }
    QList<int> rows;
    qint64 program = 0;
    quint64 storyboard = 0;
    QDataStream stream(mime->data(rowsType));
    stream >> program >> storyboard >> rows;
    const bool isOurs =
        program == QCoreApplication::applicationPid() && storyboard == quint64(reinterpret_cast<quintptr>(this));
    const bool known = std::ranges::all_of(rows, [this](int each) { return each >= 0 && each < rowCount(); });
    if (rows.isEmpty() || !isOurs || !known) {
        return false;
    }
    const int before = row < 0 ? rowCount() : row;
    const auto ahead = std::ranges::count_if(rows, [before](int each) { return each < before; });
    m_document.move(rows, before);
    emit dropped(before - static_cast<int>(ahead), static_cast<int>(rows.size()));
    return true;
}

/// What begins and ends the same stays, so that views keep their place.
void StoryboardModel::follow()
{
    const Storyboard& now = m_document.slides();
    const auto [from, to] = std::ranges::mismatch(m_slides, now);
    const int same = static_cast<int>(from - m_slides.begin());
    const auto room = std::min(m_slides.end() - from, now.end() - to);
    const auto [back, ignored] = std::mismatch(m_slides.rbegin(), m_slides.rbegin() + room, now.rbegin());
    const int tail = static_cast<int>(back - m_slides.rbegin());
    const int before = rowCount() - same - tail;
    const int after = static_cast<int>(now.size()) - same - tail;
    if (before == after) {
        m_slides = now;
        if (after > 0) {
            emit dataChanged(index(same, 0), index(same + after - 1, ColumnCount - 1));
        }
        return;
    }
    if (before > 0) {
        beginRemoveRows({}, same, same + before - 1);
        m_slides.erase(m_slides.begin() + same, m_slides.begin() + same + before);
        endRemoveRows();
    }
    if (after > 0) {
        beginInsertRows({}, same, same + after - 1);
        m_slides.insert(m_slides.begin() + same, now.begin() + same, now.begin() + same + after);
        endInsertRows();
    }
    // The numbers behind are others.
    if (same < rowCount()) {
        emit dataChanged(index(same, NumberColumn), index(rowCount() - 1, NumberColumn));
    }
}

} // namespace steelyard
