// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "scenariochange.h"

#include <QAbstractTableModel>

#include <vector>

namespace steelyard
{

struct Catalogue;
class ScenarioDocument;

/// The futures of a scenario as a table: a row for each, with its name, its probability, the share of that, and a
/// factor for each constraint. What is edited goes to the document, and comes from there.
class FuturesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Probability, Share, FirstFactor };
    enum Role {
        Difference = Qt::UserRole + 1, ///< what the catalogue has instead, or nothing: "Catalogue: 2.5"
        Neutral,                       ///< a factor that changes nothing
    };

    FuturesModel(ScenarioDocument& document, const Catalogue& catalogue, QObject* parent = nullptr);

    /// The row of a new future with that name, or -1 where it could not be added.
    int add(const QString& name);
    /// Whether the catalogue has the future of that row, and has it otherwise.
    [[nodiscard]] bool isResettable(int row) const;
    /// Whether the futures are not those of the catalogue.
    [[nodiscard]] bool differs() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void rebuild();
    void follow(Parts parts);
    /// Tells the views by which rows the futures differ from those shown.
    void take(const std::vector<engine::Future>& futures);
    [[nodiscard]] QString display(const engine::Future& future, std::size_t row, int column) const;
    [[nodiscard]] QString difference(const engine::Future& future, int column) const;
    [[nodiscard]] QString accessibleText(const engine::Future& future, std::size_t row, int column) const;
    [[nodiscard]] QString headerNote(int column) const;

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    std::vector<engine::Future> m_futures; ///< as the views know them
    std::vector<int> m_percents;           ///< their shares, which add up to 100
    std::vector<engine::Future> m_originals;
    QStringList m_constraints;
};

} // namespace steelyard
