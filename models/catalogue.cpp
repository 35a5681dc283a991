// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "cataloguetexts.h"
#include "exchange/scenarioreader.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace steelyard
{
namespace format
{

template <typename Visitor>
void describe(Visitor& visitor, Of<Scale> auto& scale)
{
    visitor.field("0", scale.worst, Text{}, Need::Required);
    visitor.field("100", scale.best, Text{}, Need::Required);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<ReadinessAnchor> auto& anchor)
{
    visitor.field("at", anchor.at, points, Need::Required);
    visitor.field("text", anchor.text, Text{}, Need::Required);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<Workload> auto& workload)
{
    visitor.field("id", workload.id, Id{}, Need::Required);
    visitor.field("name", workload.name, Name{}, Need::Required);
    visitor.field("description", workload.description, Text{});
    visitor.field("article_verdict", workload.articleVerdict, ChoiceWord{}, Need::Required);
    visitor.field("importances", workload.importances, importances, Need::Required);
}

} // namespace format

namespace
{

using format::List;
using format::Need;
using format::Of;

/// What a catalogue says of a criterion and a constraint beyond what a scenario knows of them.
struct CriterionNotes {
    std::string definition;
    Scale scale;
};
struct ConstraintNotes {
    std::string description;
    std::vector<CriterionNotes> criteria;
};
struct TeamNotes {
    std::vector<ReadinessAnchor> scale;
};

/// A catalogue with its notes where the file has them: beside the constraints that scenarios get.
struct AnnotatedCatalogue {
    Catalogue catalogue;
    std::vector<ConstraintNotes> constraints;
    TeamNotes team;
};

template <typename Visitor>
void describe(Visitor& visitor, Of<CriterionNotes> auto& notes)
{
    visitor.field("definition", notes.definition, format::Text{}, Need::Required);
    visitor.field("scale", notes.scale, format::Object{}, Need::Required);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<ConstraintNotes> auto& notes)
{
    visitor.field("description", notes.description, format::Text{}, Need::Required);
    visitor.field("criteria", notes.criteria, List{});
}

template <typename Visitor>
void describe(Visitor& visitor, Of<TeamNotes> auto& notes)
{
    visitor.field("scale", notes.scale, List{.fewest = 1}, Need::Required);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<AnnotatedCatalogue> auto& annotated)
{
    auto& catalogue = annotated.catalogue;
    visitor.field("id", catalogue.id, format::Id{}, Need::Required);
    visitor.field("version", catalogue.version, format::Text{}, Need::Required);
    visitor.field("article", catalogue.article, format::Text{});
    visitor.field("constraints", catalogue.constraints, List{1, format::mostConstraints}, Need::Required);
    visitor.field("constraints", annotated.constraints, List{});
    visitor.field("workloads", catalogue.workloads, List{.fewest = 1}, Need::Required);
    format::describeRules(visitor, catalogue);
    visitor.field("team", annotated.team, format::Object{}, Need::Required);
    format::describeOutlook(visitor, catalogue);
    visitor.field("musts", catalogue.musts, List{});
    visitor.field("either_way", catalogue.eitherWay, format::Texts{});
}

/// Files the notes by the ids they belong to.
Catalogue withNotes(AnnotatedCatalogue&& annotated)
{
    Catalogue catalogue = std::move(annotated.catalogue);
    for (std::size_t g = 0; g < catalogue.constraints.size(); ++g) {
        const engine::Constraint& constraint = catalogue.constraints[g];
        ConstraintNotes& notes = annotated.constraints[g];
        catalogue.descriptions[constraint.id] = std::move(notes.description);
        for (std::size_t i = 0; i < constraint.criteria.size(); ++i) {
            catalogue.definitions[constraint.criteria[i].id] = std::move(notes.criteria[i].definition);
            catalogue.scales[constraint.criteria[i].id] = std::move(notes.criteria[i].scale);
        }
    }
    catalogue.readinessScale = std::move(annotated.team.scale);
    std::stable_sort(catalogue.readinessScale.begin(), catalogue.readinessScale.end(),
                     [](const ReadinessAnchor& a, const ReadinessAnchor& b) { return a.at < b.at; });
    // The other notes stay among the unknown members, so that a scenario carries what its scores mean; a scenario's
    // team has no scale.
    std::erase_if(catalogue.team.unknown, [](const engine::UnknownMember& member) { return member.name == "scale"; });
    return catalogue;
}

} // namespace

const Workload* Catalogue::workload(std::string_view workloadId) const
{
    const auto found =
        std::find_if(workloads.begin(), workloads.end(), [&](const Workload& each) { return each.id == workloadId; });
    return found == workloads.end() ? nullptr : &*found;
}

std::string Catalogue::readinessWords(double readiness) const
{
    const auto above = std::find_if(readinessScale.begin(), readinessScale.end(),
                                    [&](const ReadinessAnchor& anchor) { return anchor.at > readiness; });
    return above == readinessScale.begin() ? std::string() : std::prev(above)->text;
}

engine::Scenario Catalogue::newScenario(const std::string& name, const Workload& workload) const
{
    engine::Scenario scenario;
    scenario.name = name;
    scenario.catalogue = {id, version};
    scenario.constraints = constraints;
    scenario.components.push_back(
        {.id = "service", .name = workload.name, .workload = workload.id, .importances = workload.importances});
    scenario.policy = policy;
    scenario.team = team;
    scenario.uncertainty = uncertainty;
    scenario.recovery = recovery;
    scenario.futures = futures;

    std::set<std::string_view> cited;
    for (const engine::Constraint& constraint : scenario.constraints) {
        for (const engine::Criterion& criterion : constraint.criteria)
            cited.insert(criterion.evidence.begin(), criterion.evidence.end());
    }
    std::copy_if(evidence.begin(), evidence.end(), std::back_inserter(scenario.evidence),
                 [&](const engine::EvidenceItem& item) { return cited.contains(item.id); });
    return scenario;
}

Checked<Catalogue> readCatalogue(const QByteArray& json)
{
    const auto root = parseStrict({json.constData(), static_cast<std::size_t>(json.size())});
    if (!root)
        return tl::unexpected(root.error());
    format::Reader reader({}, format::referencesIn(*root));
    AnnotatedCatalogue annotated;
    reader.read(*root, annotated, format::Object{});
    if (!reader.faultless())
        return tl::unexpected(reader.faultsInOrder(*root));
    return withNotes(std::move(annotated));
}

Checked<Catalogue> shippedCatalogue(const QLocale& locale)
{
    QFile file(QStringLiteral(":/steelyard/catalogue.json"));
    if (!file.open(QFile::ReadOnly))
        return tl::unexpected(std::vector<Fault>{{{}, sentence::noCatalogue()}});
    const QByteArray english = file.readAll();
    const QJsonObject texts = catalogueTexts(locale);
    if (texts.isEmpty()) {
        return readCatalogue(english);
    }
    const QJsonObject translated = inOtherWords(QJsonDocument::fromJson(english).object(), texts);
    Checked<Catalogue> catalogue = readCatalogue(QJsonDocument(translated).toJson());
    if (catalogue) {
        catalogue->texts = texts;
    }
    return catalogue;
}

} // namespace steelyard
