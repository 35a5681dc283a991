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
class ScenarioDocument;
class TextLabel;
class WeightSlider;

/// The workload picker and a slider for each constraint: how much does going from the worst to the best matter?
class WeightSection : public QWidget
{
    Q_OBJECT

public:
    WeightSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    void rebuild();
    void refresh();
    void chooseWorkload(int row);
    void showWorkload();
    [[nodiscard]] QString describe(std::size_t constraint) const;

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    QComboBox* m_component;
    QComboBox* m_workload;
    TextLabel* m_workloadNote;
    QVBoxLayout* m_sliderLayout;
    std::vector<WeightSlider*> m_sliders;
};

} // namespace steelyard
