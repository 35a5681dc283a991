// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodocument.h"

#include "exchange/scenarioplace.h"
#include "scenariocommand.h"
#include "verdicttext.h"

#include <algorithm>
#include <utility>

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

/// Whether what is counted and indexed by constraint in one can be in the other.
bool haveSameConstraints(const engine::Scenario& one, const engine::Scenario& other)
{
    return std::ranges::equal(one.constraints, other.constraints, {}, &engine::Constraint::id, &engine::Constraint::id);
}

bool haveSameComponents(const engine::Scenario& one, const engine::Scenario& other)
{
    return std::ranges::equal(one.components, other.components, {}, &engine::Component::id, &engine::Component::id);
}

/// Where the component on screen is after a change; its neighbour where it is gone.
std::size_t componentAfter(const engine::Scenario& before, std::size_t component, const engine::Scenario& after)
{
    const auto same = std::ranges::find(after.components, before.components[component].id, &engine::Component::id);
    return same == after.components.end() ? std::min(component, after.components.size() - 1)
                                          : static_cast<std::size_t>(same - after.components.begin());
}

} // namespace

ScenarioDocument::ScenarioDocument(QObject* parent) : QObject(parent)
{
    m_undoStack.setUndoLimit(mostUndoSteps);
    m_analysisDue.setSingleShot(true);
    m_analysisDue.setInterval(0);
    connect(&m_analysisDue, &QTimer::timeout, this, &ScenarioDocument::analyseNow);
    connect(&m_simulation, &Simulation::drawsReady, this, &ScenarioDocument::takeDraws);
}

void ScenarioDocument::load(engine::Scenario scenario, const std::vector<Change>& steps, int done)
{
    m_gesture = 0;
    forgetBefore();
    m_component = 0;
    m_scenario = std::move(scenario);
    m_undoStack.clear();
    for (const Change& step : steps) {
        record(step, 0);
    }
    m_recording = true;
    m_undoStack.setIndex(std::clamp(done, 0, m_undoStack.count()));
    m_recording = false;
    analyse();
    emit loaded();
    emit changed(Part::Everything);
    analyseNow();
}

void ScenarioDocument::setComponent(std::size_t component)
{
    if (component != m_component && component < m_scenario.components.size()) {
        m_component = component;
        m_outlookBefore.reset();
        m_analysisDue.isActive() ? analyse() : lookOut();
        emit loaded();
        announceAnalysis();
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

void ScenarioDocument::setWeightSpread(double spread)
{
    edit(Purpose::WeightSpread, {}, {"/uncertainty/weight_spread"},
         [=](engine::Scenario& scenario) { scenario.uncertainty.weightSpread = spread; });
}

void ScenarioDocument::setScoreCorrelation(double correlation)
{
    edit(Purpose::ScoreCorrelation, {}, {"/uncertainty/score_correlation"},
         [=](engine::Scenario& scenario) { scenario.uncertainty.scoreCorrelation = correlation; });
}

void ScenarioDocument::setMusts(std::size_t component, const std::vector<engine::Must>& musts)
{
    edit(Purpose::Musts, {}, {componentPlace(component) + "/musts"},
         [&](engine::Scenario& scenario) { scenario.components[component].musts = musts; });
}

void ScenarioDocument::revertTo(const engine::Scenario& saved)
{
    edit(Purpose::Revert, {},
         {"/question", "/owner", "/decide_by", "/notes", "/tags", "/catalogue", "/constraints", "/components",
          "/policy", "/team", "/boundary", "/uncertainty", "/futures", "/recovery", "/evidence"},
         [&](engine::Scenario& scenario) {
             const std::string id = scenario.id;
             const std::string name = scenario.name;
             scenario = saved;
             scenario.id = id;
             scenario.name = name;
         });
}

void ScenarioDocument::rename(const std::string& name)
{
    if (m_scenario.name != name) {
        m_scenario.name = name;
        emit changed(Part::Details);
    }
}

void ScenarioDocument::beginGesture(bool goesOn)
{
    m_gesture = goesOn ? m_lastGesture : ++m_lastGesture;
    m_before = m_analysisDue.isActive() ? engine::analyse(m_scenario) : m_analysis;
    m_outlookBefore = m_analysisDue.isActive() ? engine::exactOutlook(m_scenario, *m_before, m_component) : m_outlook;
}

void ScenarioDocument::resumeGesture(int gesture)
{
    beginGesture(true);
    m_gesture = gesture;
}

void ScenarioDocument::endGesture()
{
    if (!inGesture()) {
        return;
    }
    m_gesture = 0;
    forgetBefore();
    if (!m_analysisDue.isActive()) {
        emit settled();
    }
}

bool ScenarioDocument::apply(const Change& change, Direction direction)
{
    if (m_recording) {
        return true;
    }
    const std::optional<Parts> parts = put(change, direction);
    if (parts) {
        announceChange(*parts);
    }
    return parts.has_value();
}

const Write* ScenarioDocument::writeOfGesture(std::string_view place) const
{
    const int last = m_undoStack.index() - 1;
    if (!inGesture() || last < 0) {
        return nullptr;
    }
    const auto* const step = static_cast<const ScenarioCommand*>(m_undoStack.command(last));
    const auto write = std::ranges::find(step->change().writes, place, &Write::place);
    return step->gesture() == m_gesture && write != step->change().writes.end() ? &*write : nullptr;
}

std::optional<Parts> ScenarioDocument::put(const Change& change, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    engine::Scenario next = m_scenario;
    Parts parts;
    for (const Write& write : change.writes) {
        const auto replaced = replaceAt(next, write.place, forward ? write.after : write.before);
        if (!replaced) {
            emit refused(replaced.error().toString());
            return std::nullopt;
        }
        parts |= partOf(write.place);
    }
    if (!haveSameConstraints(next, m_scenario)) {
        emit refused(tr("This step does not fit the scenario, which stays as it is."));
        return std::nullopt;
    }
    if (!haveSameComponents(next, m_scenario)) {
        m_component = componentAfter(m_scenario, m_component, next);
        m_reshaped = true;
    }
    m_scenario = std::move(next);
    return parts;
}

void ScenarioDocument::edit(Purpose purpose, const QString& subject, const std::vector<std::string>& places,
                            const std::function<void(engine::Scenario&)>& mutate)
{
    engine::Scenario mutated = m_scenario;
    mutate(mutated);
    Change change{purpose, subject, {}};
    for (const std::string& place : places) {
        std::string before = valueAt(m_scenario, place).value();
        std::string after = valueAt(mutated, place).value();
        if (before != after) {
            change.writes.push_back({place, std::move(before), std::move(after)});
        }
    }
    if (change.writes.empty()) {
        return;
    }
    // Tried before it is a step: what is refused costs no step that could be redone.
    if (const std::optional<Parts> parts = put(change, Direction::Forward)) {
        record(std::move(change), m_gesture);
        announceChange(*parts);
    }
}

void ScenarioDocument::record(Change change, int gesture)
{
    m_recording = true;
    m_undoStack.push(new ScenarioCommand(*this, std::move(change), gesture));
    m_recording = false;
}

void ScenarioDocument::announceChange(Parts parts)
{
    m_analysisDue.start();
    if (std::exchange(m_reshaped, false)) {
        // At once: nobody may look for a component in an analysis that has none of it.
        forgetBefore();
        analyse();
        emit loaded();
    }
    emit changed(parts);
}

void ScenarioDocument::setSimulated(bool simulated)
{
    if (simulated != m_simulated) {
        m_simulated = simulated;
        m_simulation.stop();
        if (!m_scenario.components.empty()) {
            m_analysisDue.start();
        }
    }
}

void ScenarioDocument::analyse()
{
    m_analysis = engine::analyse(m_scenario);
    lookOut();
}

void ScenarioDocument::lookOut()
{
    m_outlook = engine::exactOutlook(m_scenario, m_analysis, m_component);
    m_groupAlone = m_outlook ? std::nullopt
                             : engine::group(m_scenario, m_scenario.components[m_component],
                                             m_analysis.components[m_component].differences);
    if (!m_simulated) {
        return;
    }
    m_simulation.follow(m_scenario, inGesture() ? Simulation::Pace::Moving : Simulation::Pace::Calm);
    if (m_outlook && m_simulation.draws() != nullptr) {
        engine::addSimulated(*m_outlook, m_scenario, *m_analysis.components[m_component].balance, *m_simulation.draws(),
                             m_simulationSpace);
    }
}

void ScenarioDocument::takeDraws()
{
    if (!m_analysisDue.isActive()) {
        lookOut();
        announceAnalysis();
    }
}

void ScenarioDocument::forgetBefore()
{
    m_before.reset();
    m_outlookBefore.reset();
}

const engine::Group* ScenarioDocument::group() const
{
    const std::optional<engine::Group>& group = m_outlook ? m_outlook->group : m_groupAlone;
    return group ? &*group : nullptr;
}

void ScenarioDocument::analyseNow()
{
    m_analysisDue.stop();
    analyse();
    announceAnalysis();
}

void ScenarioDocument::announceAnalysis()
{
    emit analysisChanged(m_analysis);
    if (!inGesture()) {
        emit settled();
    }
}

} // namespace steelyard
