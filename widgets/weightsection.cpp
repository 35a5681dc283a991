// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightsection.h"

#include "catalogue.h"
#include "componenttabs.h"
#include "constraintnotes.h"
#include "constraintrow.h"
#include "engine/shares.h"
#include "fineslider.h"
#include "flatstyle.h"
#include "ownscoresline.h"
#include "patientcombobox.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "weightslider.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace steelyard
{

namespace
{

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

WeightSection::WeightSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_workload(new PatientComboBox),
      m_workloadChanged(new TextLabel(TextRole::Caption, tr("changed"))),
      m_sliderLayout(new QVBoxLayout),
      m_ownScores(new OwnScoresLine(document, catalogue))
{
    m_workload->setAccessibleName(tr("Workload"));
    m_workloadChanged->setToolTip(plainToolTip(tr("The weights differ from the profile of this workload.")));
    m_workloadChanged->setWordWrap(false);
    const QString purpose =
        tr("Fills the weights from the catalogue. The profiles were chosen to reproduce the article.");
    m_workload->setAccessibleDescription(purpose);
    m_workload->setToolTip(plainToolTip(purpose));
    auto* const workloadLabel = new TextLabel(TextRole::Section, tr("&Workload"));
    workloadLabel->setBuddy(m_workload);
    for (const Workload& workload : catalogue.workloads) {
        m_workload->addItem(text(workload.name), text(workload.id));
        m_workload->setItemData(m_workload->count() - 1, text(workload.description), Qt::ToolTipRole);
    }

    m_sliderLayout->setSpacing(FlatStyle::scaled(4));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new ComponentTabs(document));
    auto* const workloadLine = new QHBoxLayout;
    workloadLine->addWidget(workloadLabel, 1);
    workloadLine->addWidget(m_workloadChanged);
    layout->addLayout(workloadLine);
    layout->addWidget(m_workload);
    layout->addWidget(new TextLabel(TextRole::Caption, tr("The profiles were chosen to reproduce the article.")));
    layout->addWidget(m_ownScores);
    layout->addWidget(new TextLabel(TextRole::Section, tr("How much does going from the worst to the best matter?")));
    layout->addLayout(m_sliderLayout);

    connect(m_workload, &QComboBox::activated, this, &WeightSection::chooseWorkload);
    connect(&document, &ScenarioDocument::loaded, this, &WeightSection::rebuild);
    connect(&document, &ScenarioDocument::analysisChanged, this, &WeightSection::refresh);
}

void WeightSection::rebuild()
{
    const engine::Scenario& scenario = m_document.scenario();
    const auto shows = [](const ConstraintRow* row, const engine::Constraint& constraint) {
        return row->constraint() == constraint.id && row->slider()->slider()->accessibleName() == nameOf(constraint);
    };
    if (!std::ranges::equal(m_rows, scenario.constraints, shows)) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (std::size_t g = 0; g < scenario.constraints.size(); ++g) {
            addRow(g);
        }
        showCriteria();
    }
    for (std::size_t g = 0; g < m_rows.size(); ++g) {
        m_rows[g]->slider()->setDescription(constraintNotes(scenario.constraints[g], m_catalogue));
    }
    refresh();
}

void WeightSection::addRow(std::size_t constraint)
{
    auto* const row = new ConstraintRow(m_document, m_catalogue, m_document.scenario().constraints[constraint]);
    m_sliderLayout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &ConstraintRow::toggled, this, &WeightSection::showCriteria);
    const WeightSlider* const slider = row->slider();
    connect(slider, &WeightSlider::valueEdited, this,
            [this, constraint](double value) { m_document.setImportance(m_document.component(), constraint, value); });
    connect(slider, &WeightSlider::gestureBegan, &m_document, &ScenarioDocument::beginGesture);
    connect(slider, &WeightSlider::gestureEnded, &m_document, &ScenarioDocument::endGesture);
}

void WeightSection::showCriteria()
{
    const bool shown = std::ranges::any_of(m_rows, &ConstraintRow::isOpen);
    m_ownScores->setCriteriaShown(shown);
    emit criteriaShown(shown);
}

void WeightSection::refresh()
{
    const engine::Component& component = m_document.scenario().components[m_document.component()];
    const auto& balance = m_document.analysis().components[m_document.component()].balance;
    const std::vector<int> percents = balance ? engine::wholePercents(balance->shares) : std::vector<int>{};
    for (std::size_t g = 0; g < m_rows.size(); ++g) {
        m_rows[g]->slider()->setValue(component.importances[g]);
        m_rows[g]->slider()->setNote(percents.empty() ? QString() : percent(percents[g] / 100.0));
    }
    showWorkload();
}

void WeightSection::chooseWorkload(int row)
{
    const Workload* const workload = m_catalogue.workload(m_workload->itemData(row).toString().toStdString());
    if (!workload) {
        return;
    }
    m_document.setWorkload(m_document.component(), workload->id, profileOf(*workload), text(workload->name));
}

std::vector<double> WeightSection::profileOf(const Workload& workload) const
{
    const std::vector<engine::Constraint>& constraints = m_document.scenario().constraints;
    std::vector<double> importances = m_document.scenario().components[m_document.component()].importances;
    for (std::size_t g = 0; g < importances.size(); ++g) {
        const auto known = std::ranges::find(m_catalogue.constraints, constraints[g].id, &engine::Constraint::id);
        if (known != m_catalogue.constraints.end()) {
            importances[g] = workload.importances[static_cast<std::size_t>(known - m_catalogue.constraints.begin())];
        }
    }
    return importances;
}

void WeightSection::showWorkload()
{
    const engine::Component& component = m_document.scenario().components[m_document.component()];
    const int row = m_workload->findData(text(component.workload));
    m_workload->setCurrentIndex(row);
    m_workload->setPlaceholderText(component.workload.empty() ? tr("None chosen") : text(component.workload));
    const Workload* const workload = m_catalogue.workload(component.workload);
    const bool asGiven = workload && profileOf(*workload) == component.importances;
    m_workloadChanged->setVisible(workload && !asGiven);
}

} // namespace steelyard
