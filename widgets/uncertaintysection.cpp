// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uncertaintysection.h"

#include "scenariodocument.h"
#include "textlabel.h"
#include "weightslider.h"

#include <QVBoxLayout>

#include <functional>

namespace steelyard
{

namespace
{

constexpr double perCent = 100;
constexpr WeightSlider::Range spreadRange{200, 200, 1};

} // namespace

UncertaintySection::UncertaintySection(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_weightSpread(new WeightSlider(tr("Spread of weights"), tr("Spread of weights"), spreadRange)),
      m_scoreCorrelation(new WeightSlider(tr("Correlation of scores"), tr("Correlation of scores"), {}))
{
    m_weightSpread->setObjectName(QStringLiteral("uncertainty-weights"));
    m_weightSpread->setNote(tr("%"));
    m_weightSpread->setDescription(tr("How far weights may lie from where the sliders stand: at 25\u00a0% a weight of "
                                      "40 is between about 31 and 51 in "
                                      "two of three draws. At 0 they are taken as exact."));
    m_scoreCorrelation->setObjectName(QStringLiteral("uncertainty-scores"));
    m_scoreCorrelation->setNote(tr("%"));
    m_scoreCorrelation->setDescription(tr(
        "How much the scores of one language err together: who flatters it on one criterion flatters it on the next. "
        "At 0 each errs for itself, and errors cancel out; at 100\u00a0% all err alike."));

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new TextLabel(TextRole::Caption, tr("How uncertain weights and scores are:")));
    layout->addWidget(m_weightSpread);
    layout->addWidget(m_scoreCorrelation);

    follow(m_weightSpread, &ScenarioDocument::setWeightSpread);
    follow(m_scoreCorrelation, &ScenarioDocument::setScoreCorrelation);
    connect(&document, &ScenarioDocument::analysisChanged, this, &UncertaintySection::refresh);
}

void UncertaintySection::follow(WeightSlider* slider, void (ScenarioDocument::*setter)(double))
{
    connect(slider, &WeightSlider::valueEdited, &m_document,
            [this, setter](double value) { std::invoke(setter, m_document, value / perCent); });
    connect(slider, &WeightSlider::gestureBegan, &m_document, &ScenarioDocument::beginGesture);
    connect(slider, &WeightSlider::gestureEnded, &m_document, &ScenarioDocument::endGesture);
}

void UncertaintySection::refresh()
{
    m_weightSpread->setValue(m_document.scenario().uncertainty.weightSpread * perCent);
    m_scoreCorrelation->setValue(m_document.scenario().uncertainty.scoreCorrelation * perCent);
}

} // namespace steelyard
