// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard
{

class ScenarioDocument;
class WeightSlider;

/// How uncertain weights and scores are taken to be when it is looked how sure the verdict is.
class UncertaintySection : public QWidget
{
    Q_OBJECT

public:
    explicit UncertaintySection(ScenarioDocument& document, QWidget* parent = nullptr);

private:
    void follow(WeightSlider* slider, void (ScenarioDocument::*setter)(double));
    void refresh();

    ScenarioDocument& m_document;
    WeightSlider* m_weightSpread;
    WeightSlider* m_scoreCorrelation;
};

} // namespace steelyard
