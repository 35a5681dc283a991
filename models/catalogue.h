// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "exchange/fault.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLocale>

#include <array>
#include <map>
#include <string>
#include <vector>

/// The researched data that new scenarios start from: resources/catalogue.json.
namespace steelyard
{

/// A kind of service and the importances it is given.
struct Workload {
    std::string id;
    std::string name;
    std::string description;
    engine::Choice articleVerdict = engine::Choice::Go;
    std::vector<double> importances; ///< in the order of Catalogue::constraints
};

/// What the ends of a criterion's scale mean.
struct Scale {
    std::string worst; ///< 0 points
    std::string best;  ///< 100 points
    bool operator==(const Scale&) const = default;
};

/// A word on the scale of team readiness.
struct ReadinessAnchor {
    double at = 0; ///< 0–100
    std::string text;
};

struct Catalogue {
    std::string id;
    std::string version;
    std::string article;
    std::vector<engine::Constraint> constraints;
    std::map<std::string, std::string> descriptions; ///< of constraints, by id
    std::map<std::string, std::string> definitions;  ///< of criteria, by id
    std::map<std::string, Scale> scales;             ///< of criteria, by id
    std::vector<Workload> workloads;
    engine::Policy policy;
    engine::Team team;
    std::vector<ReadinessAnchor> readinessScale; ///< ascending
    engine::Uncertainty uncertainty;
    engine::Recovery recovery;
    std::vector<engine::Future> futures;
    std::vector<engine::Must> musts;
    std::vector<std::string> eitherWay; ///< what pays whichever language is chosen
    std::vector<engine::EvidenceItem> evidence;
    QJsonObject texts; ///< what it was translated with, from English; empty: it speaks English

    /// The workload of that id, or nullptr.
    [[nodiscard]] const Workload* workload(std::string_view workloadId) const;

    /// The words for a readiness: those of the highest anchor at or below it.
    [[nodiscard]] std::string readinessWords(double readiness) const;

    /// A new scenario, without an id, with one component "service" that weighs as `workload` does.
    [[nodiscard]] engine::Scenario newScenario(const std::string& name, const Workload& workload) const;
};

/// Reads a catalogue through the reader of scenario files: the same checks, the same sentences.
[[nodiscard]] Checked<Catalogue> readCatalogue(const QByteArray& json);

/// The catalogue that comes with the program, in that language where it is translated.
[[nodiscard]] Checked<Catalogue> shippedCatalogue(const QLocale& locale = QLocale(QLocale::English));

} // namespace steelyard
