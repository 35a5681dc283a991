// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriasection.h"

#include "catalogue.h"
#include "cataloguedifference.h"
#include "criterioneditor.h"
#include "flatstyle.h"
#include "newcriterion.h"
#include "scenariodocument.h"
#include "verdicttext.h"
#include "weightslider.h"

#include <QDesktopServices>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

constexpr int indent = 14; // design pixels

const engine::Constraint* constraintIn(const engine::Scenario& scenario, const std::string& id)
{
    const auto found = std::ranges::find(scenario.constraints, id, &engine::Constraint::id);
    return found == scenario.constraints.end() ? nullptr : &*found;
}

} // namespace

CriteriaSection::CriteriaSection(ScenarioDocument& document, const Catalogue& catalogue, std::string constraint,
                                 QWidget* parent)
    : QWidget(parent),
      openLink([](const QUrl& url) { QDesktopServices::openUrl(url); }),
      m_document(document),
      m_catalogue(catalogue),
      m_constraint(std::move(constraint)),
      m_editorLayout(new QVBoxLayout)
{
    const engine::Constraint* const shown = constraintIn(document.scenario(), m_constraint);
    setObjectName(QStringLiteral("criteria-") + QString::fromStdString(m_constraint));
    auto* const added = new NewCriterion(shown ? nameOf(*shown) : QString());
    m_editorLayout->setSpacing(0);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(indent), 0, 0, FlatStyle::scaled(4));
    layout->setSpacing(0);
    layout->addLayout(m_editorLayout);
    layout->addWidget(added);

    connect(added, &NewCriterion::named, this, &CriteriaSection::add);
    connect(&document, &ScenarioDocument::changed, this,
            [this](Parts parts) { m_stale = m_stale || parts.testAnyFlags(Part::Scores | Part::Details); });
    connect(&document, &ScenarioDocument::analysisChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void CriteriaSection::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void CriteriaSection::refresh()
{
    const engine::Constraint* const shown = constraintIn(m_document.scenario(), m_constraint);
    if (!std::exchange(m_stale, false) || !shown) {
        return;
    }
    matchEditors(shown->criteria);
    const CatalogueDifference difference = differenceFrom(m_catalogue, m_document.scenario());
    const auto constraint = static_cast<std::size_t>(shown - m_document.scenario().constraints.data());
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->present(shown->criteria[i], difference.criteria[constraint][i], m_editors.size() > 1);
        if (shown->criteria[i].id == m_added) {
            m_added.clear();
            m_editors[i]->findChild<WeightSlider*>()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void CriteriaSection::matchEditors(const std::vector<engine::Criterion>& criteria)
{
    const auto isOf = [](const CriterionEditor* editor, const engine::Criterion& criterion) {
        return editor->isOf(criterion);
    };
    if (std::ranges::equal(m_editors, criteria, isOf)) {
        return;
    }
    std::vector<CriterionEditor*> before = std::exchange(m_editors, {});
    for (const engine::Criterion& criterion : criteria) {
        const auto known =
            std::ranges::find_if(before, [&](const CriterionEditor* editor) { return editor->isOf(criterion); });
        if (known != before.end()) {
            m_editors.push_back(*known);
            before.erase(known);
        } else {
            m_editors.push_back(new CriterionEditor(m_document, m_catalogue, criterion, openLink));
        }
        m_editorLayout->insertWidget(static_cast<int>(m_editors.size()) - 1, m_editors.back());
    }
    for (CriterionEditor* const gone : before) {
        gone->hide();
        gone->deleteLater();
    }
}

void CriteriaSection::add(const QString& name)
{
    const engine::Constraint* const shown = constraintIn(m_document.scenario(), m_constraint);
    if (shown) {
        const auto constraint = static_cast<std::size_t>(shown - m_document.scenario().constraints.data());
        m_added = m_document.addCriterion(constraint, name).value_or(std::string());
    }
}

} // namespace steelyard
