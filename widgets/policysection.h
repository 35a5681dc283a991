// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace steelyard
{

class Disclosure;
class ScenarioDocument;
class TextLabel;
class WeightSlider;

/// The burden of proof, and below *Policy* what else decides: indifference, first-order constraints and their share,
/// the readiness a team needs, how uncertain things are.
class PolicySection : public QWidget
{
    Q_OBJECT

public:
    explicit PolicySection(ScenarioDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] Disclosure* policy() const { return m_policy; }

private:
    using Setter = void (ScenarioDocument::*)(double);

    void follow(WeightSlider* slider, Setter setter, double unitsOfOne);
    void rebuild();
    void refresh();
    void chooseFirstOrder();

    ScenarioDocument& m_document;
    TextLabel* m_sentence;
    WeightSlider* m_burden;
    WeightSlider* m_indifference;
    WeightSlider* m_firstOrderShare;
    WeightSlider* m_teamThreshold;
    QVBoxLayout* m_firstOrderLayout;
    std::vector<QCheckBox*> m_firstOrder;
    Disclosure* m_policy;
};

} // namespace steelyard
