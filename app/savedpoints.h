// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tradeoffchart.h"
#include "library/scenariorecords.h"
#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace steelyard
{

class ScenarioDocument;
class ScenarioLibrary;

/// Where the newest scenarios of the library lie in the trade-off plane, the one on screen apart. They are loaded in
/// the background, one after the other, once for each state, and never while a hand is at a slider.
class SavedPoints : public QObject
{
    Q_OBJECT

public:
    SavedPoints(const ScenarioDocument& document, ScenarioLibrary& library, QObject* parent = nullptr);

    /// Nothing is loaded before somebody wants it.
    void setWanted(bool wanted);

    /// How a scenario is loaded: by the library; tests count.
    std::function<QFuture<Result<OpenedScenario>>(const QString& id)> load;

signals:
    /// Newest first.
    void pointsChanged(const std::vector<SavedPoint>& points);

private:
    /// What was learnt of one scenario: a point for each component that has one.
    struct Known {
        QDateTime updatedAt;
        std::vector<SavedPoint> points;
    };

    [[nodiscard]] std::vector<ScenarioSummary> newest() const;
    [[nodiscard]] bool isKnown(const ScenarioSummary& summary) const;
    /// Loads the next one that is not known, or tells of all when there is none left.
    void goOn();
    void tell();

    const ScenarioDocument& m_document;
    const ScenarioLibrary& m_library;
    QHash<QString, Known> m_known;
    std::vector<SavedPoint> m_told;
    bool m_wanted = false;
    bool m_loading = false;
};

} // namespace steelyard
