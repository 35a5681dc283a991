// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodocument.h"

#include "exchange/scenarioplace.h"
#include "scenariocommand.h"
#include "verdicttext.h"

#include <algorithm>

namespace steelyard
{

namespace
{

/// More steps than anybody walks back, few enough to be kept with the working copy.
constexpr int mostUndoSteps = 200;

std::string componentPlace(std::size_t component)
{
    return "/components/" + std::to_string(component);
}

} // namespace

ScenarioDocument::ScenarioDocument(QObject* parent) : QObject(parent)
{
    m_undoStack.setUndoLimit(mostUndoSteps);
    m_analysisDue.setSingleShot(true);
    m_analysisDue.setInterval(0);
    connect(&m_analysisDue, &QTimer::timeout, this, &ScenarioDocument::analyseNow);
}

void ScenarioDocument::load(engine::Scenario scenario, const std::vector<Change>& steps, int done)
{
    m_gesture = 0;
    m_component = 0;
    m_scenario = std::move(scenario);
    m_restoring = true;
    m_undoStack.clear();
    for (const Change& step : steps) {
        m_undoStack.push(new ScenarioCommand(*this, step, 0));
    }
    m_undoStack.setIndex(std::clamp(done, 0, m_undoStack.count()));
    m_restoring = false;
    m_analysis = engine::analyse(m_scenario);
    emit loaded();
    emit changed(Part::Everything);
    analyseNow();
}

void ScenarioDocument::setComponent(std::size_t component)
{
    if (component != m_component && component < m_scenario.components.size()) {
        m_component = component;
        emit loaded();
        emit analysisChanged(m_analysis);
    }
}

std::vector<Change> ScenarioDocument::steps() const
{
    std::vector<Change> steps;
    for (int i = 0; i < m_undoStack.count(); ++i) {
        steps.push_back(static_cast<const ScenarioCommand*>(m_undoStack.command(i))->change());
    }
    return steps;
}

void ScenarioDocument::setImportance(std::size_t component, std::size_t constraint, double importance)
{
    const engine::Constraint& edited = m_scenario.constraints[constraint];
    edit(Purpose::Importance, nameOf(edited), {componentPlace(component) + "/importances/" + pointerToken(edited.id)},
         [=](engine::Scenario& scenario) { scenario.components[component].importances[constraint] = importance; });
}

void ScenarioDocument::setImportances(std::size_t component, std::span<const double> importances, Purpose purpose,
                                      const QString& subject)
{
    edit(purpose, subject, {componentPlace(component) + "/importances"}, [=](engine::Scenario& scenario) {
        std::ranges::copy(importances, scenario.components[component].importances.begin());
    });
}

void ScenarioDocument::setWorkload(std::size_t component, const std::string& workload,
                                   std::span<const double> importances, const QString& subject)
{
    const std::string place = componentPlace(component);
    edit(Purpose::Workload, subject, {place + "/workload", place + "/importances"}, [&](engine::Scenario& scenario) {
        scenario.components[component].workload = workload;
        std::ranges::copy(importances, scenario.components[component].importances.begin());
    });
}

void ScenarioDocument::setReadiness(double readiness)
{
    edit(Purpose::Readiness, {}, {"/team/readiness"},
         [=](engine::Scenario& scenario) { scenario.team.readiness = readiness; });
}

void ScenarioDocument::setBurdenOfProof(double points)
{
    edit(Purpose::BurdenOfProof, {}, {"/policy/burden_of_proof"},
         [=](engine::Scenario& scenario) { scenario.policy.burdenOfProof = points; });
}

void ScenarioDocument::setIndifference(double points)
{
    edit(Purpose::Indifference, {}, {"/policy/indifference"},
         [=](engine::Scenario& scenario) { scenario.policy.indifference = points; });
}

void ScenarioDocument::setFirstOrderShare(double share)
{
    edit(Purpose::FirstOrderShare, {}, {"/policy/first_order_share"},
         [=](engine::Scenario& scenario) { scenario.policy.firstOrderShare = share; });
}

void ScenarioDocument::setTeamThreshold(double threshold)
{
    edit(Purpose::TeamThreshold, {}, {"/policy/team_threshold"},
         [=](engine::Scenario& scenario) { scenario.policy.teamThreshold = threshold; });
}

void ScenarioDocument::setFirstOrder(const std::vector<std::size_t>& constraints)
{
    edit(Purpose::FirstOrder, {}, {"/policy/first_order"},
         [&](engine::Scenario& scenario) { scenario.policy.firstOrder = constraints; });
}

void ScenarioDocument::setMusts(std::size_t component, const std::vector<engine::Must>& musts)
{
    edit(Purpose::Musts, {}, {componentPlace(component) + "/musts"},
         [&](engine::Scenario& scenario) { scenario.components[component].musts = musts; });
}

void ScenarioDocument::rename(const std::string& name)
{
    if (m_scenario.name != name) {
        m_scenario.name = name;
        emit changed(Part::Details);
    }
}

void ScenarioDocument::beginGesture()
{
    m_gesture = ++m_lastGesture;
}

void ScenarioDocument::endGesture()
{
    if (!inGesture()) {
        return;
    }
    m_gesture = 0;
    if (!m_analysisDue.isActive()) {
        emit settled();
    }
}

bool ScenarioDocument::apply(const Change& change, Direction direction)
{
    if (m_restoring) {
        return true;
    }
    const bool forward = direction == Direction::Forward;
    Parts parts;
    for (const Write& write : change.writes) {
        const auto replaced = replaceAt(m_scenario, write.place, forward ? write.after : write.before);
        if (!replaced) {
            emit refused(replaced.error().toString());
            return false;
        }
        parts |= partOf(write.place);
    }
    m_analysisDue.start();
    emit changed(parts);
    return true;
}

void ScenarioDocument::edit(Purpose purpose, const QString& subject, const std::vector<std::string>& places,
                            const std::function<void(engine::Scenario&)>& mutate)
{
    const auto valuesNow = [&] {
        std::vector<std::string> values;
        std::ranges::transform(places, std::back_inserter(values),
                               [&](const std::string& place) { return valueAt(m_scenario, place).value(); });
        return values;
    };
    const std::vector<std::string> before = valuesNow();
    mutate(m_scenario);
    const std::vector<std::string> after = valuesNow();

    Change change{purpose, subject, {}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (before[i] != after[i]) {
            change.writes.push_back({places[i], before[i], after[i]});
        }
    }
    if (!change.writes.empty()) {
        m_undoStack.push(new ScenarioCommand(*this, std::move(change), m_gesture));
    }
}

void ScenarioDocument::analyseNow()
{
    m_analysisDue.stop();
    m_analysis = engine::analyse(m_scenario);
    emit analysisChanged(m_analysis);
    if (!inGesture()) {
        emit settled();
    }
}

} // namespace steelyard
