// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuresmodel.h"

#include "futuresdifference.h"
#include "mistaketext.h"
#include "numbertext.h"
#include "scenariodocument.h"
#include "verdicttext.h"

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int probabilityDecimals = 4;

/// "×2.5".
QString factorText(double factor)
{
    return FuturesModel::tr("×%1").arg(plainNumber(factor));
}

using Ids = std::vector<std::string>;

Ids idsOf(const std::vector<engine::Future>& futures)
{
    Ids ids(futures.size());
    std::ranges::transform(futures, ids.begin(), &engine::Future::id);
    return ids;
}

/// The place in `longer` of the one that `shorter` does not have, if that is all in which they differ.
std::optional<int> placeOfTheOther(const Ids& longer, const Ids& shorter)
{
    if (longer.size() != shorter.size() + 1) {
        return std::nullopt;
    }
    const auto place = std::ranges::mismatch(longer, shorter).in1 - longer.begin();
    Ids without = longer;
    without.erase(without.begin() + place);
    return without == shorter ? std::optional(static_cast<int>(place)) : std::nullopt;
}

} // namespace

FuturesModel::FuturesModel(ScenarioDocument& document, const Catalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_catalogue(catalogue)
{
    connect(&document, &ScenarioDocument::loaded, this, &FuturesModel::rebuild);
    connect(&document, &ScenarioDocument::changed, this, &FuturesModel::follow);
    rebuild();
}

int FuturesModel::add(const QString& name)
{
    const std::optional<std::size_t> row = m_document.addFuture(name);
    return row ? static_cast<int>(*row) : -1;
}

bool FuturesModel::isResettable(int row) const
{
    const engine::Future& future = m_futures[static_cast<std::size_t>(row)];
    return originalOf(future, m_originals) != nullptr && futureDifference(future, m_originals).any();
}

bool FuturesModel::differs() const
{
    return !sameFutures(m_futures, m_originals);
}

int FuturesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_futures.size());
}

int FuturesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstFactor + static_cast<int>(m_constraints.size());
}

QVariant FuturesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const int column = index.column();
    const engine::Future& future = m_futures[row];
    switch (role) {
    case Qt::DisplayRole:
        return display(future, row, column);
    case Qt::EditRole:
        if (column == Name) {
            return nameOf(future);
        }
        if (column == Share) {
            return display(future, row, column);
        }
        return column == Probability ? future.probability
                                     : future.factors[static_cast<std::size_t>(column - FirstFactor)];
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column == Name ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::AccessibleTextRole:
        return accessibleText(future, row, column);
    case Qt::AccessibleDescriptionRole:
    case Difference:
        return difference(future, column);
    case Neutral:
        return column >= FirstFactor && future.factors[static_cast<std::size_t>(column - FirstFactor)] == 1;
    default:
        return {};
    }
}

QVariant FuturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (section == Name ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    if (role == Difference) {
        return headerNote(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Future");
    case Probability:
        return tr("Probability");
    case Share:
        return tr("Share", "of all probability");
    default:
        return m_constraints[section - FirstFactor];
    }
}

Qt::ItemFlags FuturesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() != Share ? flags | Qt::ItemIsEditable : flags;
}

bool FuturesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == Name) {
        const QString name = value.toString().simplified();
        if (name.isEmpty()) {
            return false;
        }
        m_document.renameFuture(row, name);
        return nameOf(m_futures[row]) == name;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber) {
        return false;
    }
    if (index.column() == Probability) {
        m_document.setFutureProbability(row, number);
    } else {
        m_document.setFutureFactor(row, static_cast<std::size_t>(index.column() - FirstFactor), number);
    }
    return index.data(Qt::EditRole).toDouble() == number;
}

void FuturesModel::rebuild()
{
    beginResetModel();
    const engine::Scenario& scenario = m_document.scenario();
    m_constraints.clear();
    std::ranges::transform(scenario.constraints, std::back_inserter(m_constraints),
                           [](const engine::Constraint& constraint) { return nameOf(constraint); });
    m_originals = futuresFor(scenario, m_catalogue);
    m_futures.clear();
    m_percents.clear();
    take(scenario.futures);
    endResetModel();
}

void FuturesModel::follow(Parts parts)
{
    if (!parts.testFlag(Part::Futures) || m_document.scenario().futures == m_futures) {
        return;
    }
    const std::vector<engine::Future>& futures = m_document.scenario().futures;
    const Ids had = idsOf(m_futures);
    const Ids has = idsOf(futures);
    if (const std::optional<int> added = placeOfTheOther(has, had)) {
        beginInsertRows({}, *added, *added);
        take(futures);
        endInsertRows();
    } else if (const std::optional<int> removed = placeOfTheOther(had, has)) {
        beginRemoveRows({}, *removed, *removed);
        take(futures);
        endRemoveRows();
    } else if (had != has) {
        rebuild();
        return;
    } else {
        take(futures);
    }
    // The shares of all depend on the probability of each.
    if (!m_futures.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void FuturesModel::take(const std::vector<engine::Future>& futures)
{
    m_futures = futures;
    m_percents = futurePercents(m_futures);
}

QString FuturesModel::display(const engine::Future& future, std::size_t row, int column) const
{
    switch (column) {
    case Name:
        return nameOf(future);
    case Probability:
        return plainNumber(future.probability, probabilityDecimals);
    case Share:
        return row < m_percents.size() ? percent(m_percents[row] / 100.0) : QString();
    default:
        return factorText(future.factors[static_cast<std::size_t>(column - FirstFactor)]);
    }
}

QString FuturesModel::difference(const engine::Future& future, int column) const
{
    const engine::Future* const original = originalOf(future, m_originals);
    if (original == nullptr) {
        return column == Name ? tr("Of your own: the catalogue does not have this future.") : QString();
    }
    const FutureDifference difference = futureDifference(future, m_originals);
    const auto factor = static_cast<std::size_t>(std::max(0, column - FirstFactor));
    const bool differs = column == Name          ? difference.name
                         : column == Probability ? difference.probability
                                                 : column >= FirstFactor && difference.factors[factor];
    //: %1 is what the catalogue has instead of what is here
    return differs ? tr("Catalogue: %1").arg(display(*original, m_futures.size(), column)) : QString();
}

QString FuturesModel::accessibleText(const engine::Future& future, std::size_t row, int column) const
{
    const QString shown = display(future, row, column);
    switch (column) {
    case Name:
        return shown;
    case Probability:
        return tr("Probability of %1: %2").arg(nameOf(future), shown);
    case Share:
        return tr("Share of %1: %2").arg(nameOf(future), shown);
    default:
        return tr("%1 in %2: %3", "a constraint, a future, a factor")
            .arg(m_constraints[column - FirstFactor], nameOf(future), shown);
    }
}

QString FuturesModel::headerNote(int column) const
{
    switch (column) {
    case Name:
        return tr("What may come");
    case Probability:
        return tr("How probable it is beside the others, on any scale: they are made to add up to 100 %");
    case Share:
        return tr("The probability where all together are 100 %");
    default:
        return tr("By how much the weight of %1 is multiplied there, from 0.01 to 100; 1 changes nothing")
            .arg(m_constraints[column - FirstFactor]);
    }
}

} // namespace steelyard
