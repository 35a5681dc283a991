// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightsection.h"

#include "catalogue.h"
#include "engine/shares.h"
#include "flatstyle.h"
#include "patientcombobox.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "weightslider.h"

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
      m_component(new PatientComboBox),
      m_workload(new PatientComboBox),
      m_workloadNote(new TextLabel(TextRole::Caption)),
      m_sliderLayout(new QVBoxLayout)
{
    m_component->setAccessibleName(tr("Component"));
    m_component->setAccessibleDescription(tr("Which service of the scenario the sliders weigh"));
    m_workload->setAccessibleName(tr("Workload"));
    m_workload->setAccessibleDescription(tr("Fills the weights from the catalogue"));
    auto* const workloadLabel = new TextLabel(TextRole::Section, tr("&Workload"));
    workloadLabel->setBuddy(m_workload);
    for (const Workload& workload : catalogue.workloads) {
        m_workload->addItem(text(workload.name), text(workload.id));
        m_workload->setItemData(m_workload->count() - 1, text(workload.description), Qt::ToolTipRole);
    }

    m_sliderLayout->setSpacing(FlatStyle::scaled(4));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_component);
    layout->addWidget(workloadLabel);
    layout->addWidget(m_workload);
    layout->addWidget(m_workloadNote);
    layout->addWidget(new TextLabel(TextRole::Section, tr("How much does going from the worst to the best matter?")));
    layout->addLayout(m_sliderLayout);

    connect(m_component, &QComboBox::activated, this,
            [this](int row) { m_document.setComponent(static_cast<std::size_t>(row)); });
    connect(m_workload, &QComboBox::activated, this, &WeightSection::chooseWorkload);
    connect(&document, &ScenarioDocument::loaded, this, &WeightSection::rebuild);
    connect(&document, &ScenarioDocument::analysisChanged, this, &WeightSection::refresh);
}

void WeightSection::rebuild()
{
    const engine::Scenario& scenario = m_document.scenario();
    m_component->clear();
    for (const engine::Component& component : scenario.components) {
        m_component->addItem(text(component.name.empty() ? component.id : component.name));
    }
    m_component->setCurrentIndex(static_cast<int>(m_document.component()));
    m_component->setVisible(scenario.components.size() > 1);

    qDeleteAll(m_sliders);
    m_sliders.clear();
    for (std::size_t g = 0; g < scenario.constraints.size(); ++g) {
        const QString name = nameOf(scenario.constraints[g]);
        auto* const slider = new WeightSlider(name, name, {});
        slider->setObjectName(QStringLiteral("weight-") + text(scenario.constraints[g].id));
        slider->setDescription(describe(g));
        m_sliderLayout->addWidget(slider);
        m_sliders.push_back(slider);
        connect(slider, &WeightSlider::valueEdited, this,
                [this, g](double value) { m_document.setImportance(m_document.component(), g, value); });
        connect(slider, &WeightSlider::gestureBegan, &m_document, &ScenarioDocument::beginGesture);
        connect(slider, &WeightSlider::gestureEnded, &m_document, &ScenarioDocument::endGesture);
    }
    refresh();
}

void WeightSection::refresh()
{
    const engine::Component& component = m_document.scenario().components[m_document.component()];
    const auto& balance = m_document.analysis().components[m_document.component()].balance;
    const std::vector<int> percents = balance ? engine::wholePercents(balance->shares) : std::vector<int>{};
    for (std::size_t g = 0; g < m_sliders.size(); ++g) {
        m_sliders[g]->setValue(component.importances[g]);
        m_sliders[g]->setNote(percents.empty() ? QString() : percent(percents[g] / 100.0));
    }
    showWorkload();
}

void WeightSection::chooseWorkload(int row)
{
    const Workload* const workload = m_catalogue.workload(m_workload->itemData(row).toString().toStdString());
    if (!workload) {
        return;
    }
    const engine::Scenario& scenario = m_document.scenario();
    std::vector<double> importances(scenario.constraints.size(), 0);
    for (std::size_t g = 0; g < importances.size(); ++g) {
        const auto known =
            std::ranges::find(m_catalogue.constraints, scenario.constraints[g].id, &engine::Constraint::id);
        if (known != m_catalogue.constraints.end()) {
            importances[g] = workload->importances[static_cast<std::size_t>(known - m_catalogue.constraints.begin())];
        }
    }
    m_document.setWorkload(m_document.component(), workload->id, importances, text(workload->name));
}

void WeightSection::showWorkload()
{
    const engine::Component& component = m_document.scenario().components[m_document.component()];
    const int row = m_workload->findData(text(component.workload));
    m_workload->setCurrentIndex(row);
    m_workload->setPlaceholderText(component.workload.empty() ? tr("None chosen") : text(component.workload));
    const Workload* const workload = m_catalogue.workload(component.workload);
    const bool asGiven = workload && std::ranges::equal(workload->importances, component.importances);
    m_workloadNote->setText(workload && !asGiven
                                ? tr("Changed from its profile, which was chosen to reproduce the article.")
                                : tr("The profiles were chosen to reproduce the article."));
}

QString WeightSection::describe(std::size_t constraint) const
{
    const engine::Constraint& described = m_document.scenario().constraints[constraint];
    QStringList lines;
    if (const auto found = m_catalogue.descriptions.find(described.id); found != m_catalogue.descriptions.end()) {
        lines << text(found->second);
    }
    for (const engine::Criterion& criterion : described.criteria) {
        if (const auto scale = m_catalogue.scales.find(criterion.id); scale != m_catalogue.scales.end()) {
            //: %1 is a criterion, %2 the worst end of its scale, %3 the best
            lines << tr("%1, from “%2” to “%3”")
                         .arg(nameOf(criterion), text(scale->second.worst), text(scale->second.best));
        }
    }
    return lines.join(u'\n');
}

} // namespace steelyard
