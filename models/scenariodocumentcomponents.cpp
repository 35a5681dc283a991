// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeid.h"
#include "library/exacttext.h"
#include "scenariodocument.h"
#include "verdicttext.h"

#include <algorithm>

/// The document's edits of components, the boundary between them, and the scenario's details.
namespace steelyard
{

namespace
{

std::string componentPlace(std::size_t component)
{
    return "/components/" + std::to_string(component);
}

bool hasComponent(const engine::Scenario& scenario, const std::string& id)
{
    return std::ranges::find(scenario.components, id, &engine::Component::id) != scenario.components.end();
}

} // namespace

void ScenarioDocument::addComponent(std::size_t likeThis, const QString& name)
{
    const engine::Component& model = m_scenario.components[likeThis];
    engine::Component added;
    added.workload = model.workload;
    added.importances = model.importances;
    insertComponent(m_scenario.components.size(), std::move(added), name);
}

void ScenarioDocument::duplicateComponent(std::size_t component, const QString& name)
{
    engine::Component copy = m_scenario.components[component];
    copy.ballots.clear();
    insertComponent(component + 1, std::move(copy), name);
}

void ScenarioDocument::insertComponent(std::size_t at, engine::Component component, const QString& name)
{
    const std::string slug = slugOf(name);
    component.id = freeId(slug.empty() ? "component" : slug,
                          [this](const std::string& id) { return hasComponent(m_scenario, id); });
    component.name = utf8StringOf(name);
    edit(Purpose::AddComponent, name, {"/components"}, [&](engine::Scenario& scenario) {
        scenario.components.insert(scenario.components.begin() + static_cast<std::ptrdiff_t>(at), component);
    });
    // Not where it was refused.
    if (hasComponent(m_scenario, component.id)) {
        setComponent(at);
    }
}

void ScenarioDocument::removeComponent(std::size_t component)
{
    if (m_scenario.components.size() < 2) {
        return;
    }
    edit(Purpose::RemoveComponent, nameOf(m_scenario.components[component]), {"/components"},
         [=](engine::Scenario& scenario) {
             scenario.components.erase(scenario.components.begin() + static_cast<std::ptrdiff_t>(component));
         });
}

void ScenarioDocument::moveComponent(std::size_t from, std::size_t to)
{
    edit(Purpose::MoveComponent, nameOf(m_scenario.components[from]), {"/components"}, [=](engine::Scenario& scenario) {
        const auto first = scenario.components.begin();
        const auto at = [first](std::size_t place) { return first + static_cast<std::ptrdiff_t>(place); };
        if (from < to) {
            std::rotate(at(from), at(from + 1), at(to + 1));
        } else {
            std::rotate(at(to), at(from), at(from + 1));
        }
    });
}

void ScenarioDocument::renameComponent(std::size_t component, const QString& name)
{
    edit(Purpose::RenameComponent, name, {componentPlace(component) + "/name"},
         [&](engine::Scenario& scenario) { scenario.components[component].name = utf8StringOf(name); });
}

void ScenarioDocument::setComponentSize(std::size_t component, double size)
{
    edit(Purpose::ComponentSize, nameOf(m_scenario.components[component]), {componentPlace(component) + "/size"},
         [=](engine::Scenario& scenario) { scenario.components[component].size = size; });
}

void ScenarioDocument::setBoundary(const engine::Boundary& boundary)
{
    edit(Purpose::Boundary, {}, {"/boundary"}, [&](engine::Scenario& scenario) { scenario.boundary = boundary; });
}

void ScenarioDocument::setQuestion(const QString& question)
{
    edit(Purpose::Question, {}, {"/question"},
         [&](engine::Scenario& scenario) { scenario.question = utf8StringOf(question); });
}

void ScenarioDocument::setOwner(const QString& owner)
{
    edit(Purpose::Owner, {}, {"/owner"}, [&](engine::Scenario& scenario) { scenario.owner = utf8StringOf(owner); });
}

void ScenarioDocument::setDecideBy(const QString& date)
{
    edit(Purpose::DecideBy, {}, {"/decide_by"},
         [&](engine::Scenario& scenario) { scenario.decideBy = utf8StringOf(date); });
}

void ScenarioDocument::setTags(const QStringList& tags)
{
    edit(Purpose::Tags, {}, {"/tags"}, [&](engine::Scenario& scenario) {
        scenario.tags.clear();
        std::ranges::transform(tags, std::back_inserter(scenario.tags), utf8StringOf);
    });
}

void ScenarioDocument::setNotes(const QString& notes)
{
    edit(Purpose::Notes, {}, {"/notes"}, [&](engine::Scenario& scenario) { scenario.notes = utf8StringOf(notes); });
}

} // namespace steelyard
