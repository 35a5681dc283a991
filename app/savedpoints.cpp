// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedpoints.h"

#include "charts/tradeoffplane.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "scenariodocument.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace steelyard
{

namespace
{

std::vector<SavedPoint> pointsOf(const engine::Scenario& scenario)
{
    const engine::Analysis analysis = engine::analyse(scenario);
    const QString name = QString::fromStdString(scenario.name);
    std::vector<SavedPoint> points;
    for (std::size_t i = 0; i < analysis.components.size(); ++i) {
        const std::optional<engine::Balance>& balance = analysis.components[i].balance;
        const std::optional<TradeOffPlaces> places = balance ? tradeOffPlaces(*balance) : std::nullopt;
        if (places) {
            const bool single = analysis.components.size() == 1;
            const engine::Component& component = scenario.components[i];
            const QString part = QString::fromStdString(component.name.empty() ? component.id : component.name);
            points.push_back({single ? name : QStringLiteral("%1 · %2").arg(name, part), places->go, places->rust});
        }
    }
    return points;
}

} // namespace

SavedPoints::SavedPoints(const ScenarioDocument& document, ScenarioLibrary& library, QObject* parent)
    : QObject(parent),
      load([&library](const QString& id) { return library.load(id); }),
      m_document(document),
      m_library(library)
{
    connect(&library, &ScenarioLibrary::summariesChanged, this, &SavedPoints::goOn);
    connect(&document, &ScenarioDocument::loaded, this, &SavedPoints::goOn);
    connect(&document, &ScenarioDocument::settled, this, &SavedPoints::goOn);
}

void SavedPoints::setWanted(bool wanted)
{
    m_wanted = wanted;
    m_told.clear();
    goOn();
}

std::vector<ScenarioSummary> SavedPoints::newest() const
{
    const QString onScreen = QString::fromStdString(m_document.scenario().id);
    std::vector<ScenarioSummary> newest;
    for (const ScenarioSummary& summary : m_library.summaries()) {
        if (newest.size() < TradeOffChart::mostSavedPoints && summary.id != onScreen) {
            newest.push_back(summary);
        }
    }
    return newest;
}

bool SavedPoints::isKnown(const ScenarioSummary& summary) const
{
    const auto known = m_known.find(summary.id);
    return known != m_known.end() && known->updatedAt == summary.updatedAt;
}

void SavedPoints::goOn()
{
    if (!m_wanted || m_loading || m_document.inGesture()) {
        return;
    }
    const std::vector<ScenarioSummary> wanted = newest();
    const auto next = std::ranges::find_if_not(wanted, [this](const auto& summary) { return isKnown(summary); });
    if (next == wanted.end()) {
        tell();
        return;
    }
    m_loading = true;
    whenDone(load(next->id), this, [this, known = *next](const Result<OpenedScenario>& opened) {
        // What cannot be read has no point; the library says so where it is opened.
        const engine::Scenario scenario = opened ? opened->scenario : engine::Scenario();
        whenDone(QtConcurrent::run(&pointsOf, scenario), this, [this, known](const std::vector<SavedPoint>& points) {
            m_known.insert(known.id, {known.updatedAt, points});
            m_loading = false;
            goOn();
        });
    });
}

void SavedPoints::tell()
{
    std::vector<SavedPoint> points;
    for (const ScenarioSummary& summary : newest()) {
        std::ranges::copy(m_known.value(summary.id).points, std::back_inserter(points));
    }
    if (points != m_told) {
        m_told = points;
        emit pointsChanged(points);
    }
}

} // namespace steelyard
