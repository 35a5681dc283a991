// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace steelyard
{

struct Catalogue;
class ConstraintRow;
class OwnScoresLine;
struct Workload;
class ScenarioDocument;
class TextLabel;

/// The workload picker and a slider for each constraint: how much does going from the worst to the best matter?
class WeightSection : public QWidget
{
    Q_OBJECT

public:
    WeightSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

signals:
    /// Some constraint shows its criteria, or none does any more.
    void criteriaShown(bool shown);

private:
    void rebuild();
    void addRow(std::size_t constraint);
    void showCriteria();
    void refresh();
    void chooseWorkload(int row);
    void showWorkload();
    /// The importances of a workload in the order of the scenario's constraints, as it is for one that the catalogue
    /// lacks.
    [[nodiscard]] std::vector<double> profileOf(const Workload& workload) const;

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    QComboBox* m_workload;
    TextLabel* m_workloadChanged;
    QVBoxLayout* m_sliderLayout;
    OwnScoresLine* m_ownScores;
    std::vector<ConstraintRow*> m_rows;
};

} // namespace steelyard
