// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysection.h"

#include "disclosure.h"
#include "mnemonics.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "uncertaintysection.h"
#include "verdicttext.h"
#include "weightslider.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace steelyard
{

namespace
{

/// A bar of more than 30 points is possible, but nobody needs a slider for it: the spin box reaches it.
constexpr WeightSlider::Range pointsRange{30, 100, 1};
constexpr double perCent = 100;

} // namespace

PolicySection::PolicySection(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_sentence(new TextLabel(TextRole::Caption)),
      m_burden(new WeightSlider(tr("Burden of proof"), tr("Burden of proof"), pointsRange)),
      m_indifference(new WeightSlider(tr("Indifference"), tr("Indifference"), pointsRange)),
      m_firstOrderShare(new WeightSlider(tr("First-order share"), tr("First-order share"), {})),
      m_teamThreshold(new WeightSlider(tr("Team threshold"), tr("Team threshold"), {})),
      m_firstOrderLayout(new QVBoxLayout)
{
    m_burden->setObjectName(QStringLiteral("burden-of-proof"));
    m_burden->setNote(tr("points"));
    m_burden->setDescription(tr("Points by which Rust must lead, because Go is the default for greenfield services."));
    m_indifference->setNote(tr("points"));
    m_indifference->setDescription(tr("A margin smaller than this, either way, decides nothing."));
    m_firstOrderShare->setNote(tr("% of the weight"));
    m_firstOrderShare->setDescription(
        tr("How much the first-order constraints must weigh together before they can justify Rust."));
    m_teamThreshold->setDescription(tr("The readiness the team needs before Rust is open to it."));

    auto* const details = new QWidget;
    auto* const detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins({});
    for (WeightSlider* const slider : {m_indifference, m_firstOrderShare, m_teamThreshold}) {
        detailsLayout->addWidget(slider);
    }
    detailsLayout->addWidget(new TextLabel(TextRole::Caption, tr("Constraints that are first-order:")));
    detailsLayout->addLayout(m_firstOrderLayout);
    detailsLayout->addWidget(new UncertaintySection(document));
    m_policy = new Disclosure(tr("Policy"), details);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_burden);
    layout->addWidget(m_sentence);
    layout->addWidget(m_policy);

    follow(m_burden, &ScenarioDocument::setBurdenOfProof, 1);
    follow(m_indifference, &ScenarioDocument::setIndifference, 1);
    follow(m_firstOrderShare, &ScenarioDocument::setFirstOrderShare, perCent);
    follow(m_teamThreshold, &ScenarioDocument::setTeamThreshold, 1);
    connect(&document, &ScenarioDocument::loaded, this, &PolicySection::rebuild);
    connect(&document, &ScenarioDocument::analysisChanged, this, &PolicySection::refresh);
}

void PolicySection::follow(WeightSlider* slider, Setter setter, double unitsOfOne)
{
    connect(slider, &WeightSlider::valueEdited, &m_document,
            [this, setter, unitsOfOne](double value) { std::invoke(setter, m_document, value / unitsOfOne); });
    connect(slider, &WeightSlider::gestureBegan, &m_document, &ScenarioDocument::beginGesture);
    connect(slider, &WeightSlider::gestureEnded, &m_document, &ScenarioDocument::endGesture);
}

void PolicySection::rebuild()
{
    qDeleteAll(m_firstOrder);
    m_firstOrder.clear();
    for (const engine::Constraint& constraint : m_document.scenario().constraints) {
        auto* const box = new QCheckBox(withoutMnemonic(nameOf(constraint)));
        box->setAccessibleName(tr("%1 is first-order").arg(nameOf(constraint)));
        m_firstOrderLayout->addWidget(box);
        m_firstOrder.push_back(box);
        connect(box, &QCheckBox::clicked, this, &PolicySection::chooseFirstOrder);
    }
    refresh();
}

void PolicySection::refresh()
{
    const engine::Policy& policy = m_document.scenario().policy;
    m_burden->setValue(policy.burdenOfProof);
    m_indifference->setValue(policy.indifference);
    m_firstOrderShare->setValue(policy.firstOrderShare * perCent);
    m_teamThreshold->setValue(policy.teamThreshold);
    const QString sentence = policy.burdenOfProof == 1 ? tr("Go is the default: Rust has to lead by %1 point")
                                                       : tr("Go is the default: Rust has to lead by %1 points");
    m_sentence->setText(sentence.arg(plainNumber(policy.burdenOfProof)));
    for (std::size_t g = 0; g < m_firstOrder.size(); ++g) {
        m_firstOrder[g]->setChecked(std::ranges::find(policy.firstOrder, g) != policy.firstOrder.end());
    }
}

void PolicySection::chooseFirstOrder()
{
    std::vector<std::size_t> chosen;
    for (std::size_t g = 0; g < m_firstOrder.size(); ++g) {
        if (m_firstOrder[g]->isChecked()) {
            chosen.push_back(g);
        }
    }
    m_document.setFirstOrder(chosen);
}

} // namespace steelyard
