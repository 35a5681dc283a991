// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundblocks.h"

#include "evidencetext.h"
#include "numbertext.h"
#include "portfoliotext.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace steelyard::report
{

namespace
{

struct BackgroundBlocks {
    Q_DECLARE_TR_FUNCTIONS(steelyard::BackgroundBlocks)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString dayText(const std::string& iso)
{
    const QDate date = QDate::fromString(text(iso), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : text(iso);
}

QString tagsOf(const engine::Scenario& scenario)
{
    QStringList tags;
    std::ranges::transform(scenario.tags, std::back_inserter(tags), text);
    return tags.join(QStringLiteral(", "));
}

QString estimateText(const engine::Estimate& estimate)
{
    //: the likely score, then the lowest and the highest
    return BackgroundBlocks::tr("%1 (%2 to %3)")
        .arg(plainNumber(estimate.likely), plainNumber(estimate.low), plainNumber(estimate.high));
}

QString sourceText(const engine::Criterion& criterion)
{
    if (criterion.ownJudgement) {
        return BackgroundBlocks::tr("own judgement");
    }
    return plainNumber(static_cast<double>(criterion.evidence.size()));
}

QString firstOrderNames(const engine::Scenario& scenario)
{
    QStringList names;
    for (const std::size_t g : scenario.policy.firstOrder) {
        names << nameOf(scenario.constraints[g]);
    }
    return names.isEmpty() ? BackgroundBlocks::tr("none", "no constraint is first-order")
                           : QLocale().createSeparatedList(names);
}

/// The ids of the sources that criteria cite, each once.
std::vector<std::string> citedIn(const engine::Scenario& scenario)
{
    std::vector<std::string> cited;
    for (const engine::Constraint& constraint : scenario.constraints) {
        for (const engine::Criterion& criterion : constraint.criteria) {
            std::ranges::copy_if(criterion.evidence, std::back_inserter(cited), [&cited](const std::string& id) {
                return std::ranges::find(cited, id) == cited.end();
            });
        }
    }
    return cited;
}

Paragraph sourceParagraph(const engine::EvidenceItem& item)
{
    const QUrl link = linkOf(item);
    Paragraph paragraph{
        {{item.title.empty() ? text(item.id) : text(item.title), link.toString(QUrl::FullyEncoded), true}}};
    const auto add = [&paragraph](const QString& words) {
        if (!words.isEmpty()) {
            paragraph.spans.push_back({u' ' + words});
        }
    };
    const QString origin = evidenceOrigin(item);
    //: %1 tells where a source comes from
    add(origin.isEmpty() ? QString() : BackgroundBlocks::tr("(%1)").arg(origin));
    add(text(item.finding));
    //: %1 is what to mind of a source
    add(item.caveat.empty() ? QString() : BackgroundBlocks::tr("To mind: %1").arg(text(item.caveat)));
    // An address that is no web address is told, and leads nowhere.
    add(link.isEmpty() && !item.url.empty() ? text(item.url) : QString());
    return paragraph;
}

} // namespace

std::vector<Block> questionBlocks(const engine::Scenario& scenario)
{
    std::vector<Block> blocks;
    if (!scenario.question.empty()) {
        blocks.emplace_back(paragraph(text(scenario.question), Tone::Lead));
    }
    BulletList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.trimmed().isEmpty()) {
            facts.items.push_back(labelled(label, value));
        }
    };
    add(BackgroundBlocks::tr("Owner"), text(scenario.owner));
    add(BackgroundBlocks::tr("Decide by"), dayText(scenario.decideBy));
    add(BackgroundBlocks::tr("Tags"), tagsOf(scenario));
    if (!facts.items.empty()) {
        blocks.emplace_back(facts);
    }
    return blocks;
}

std::vector<Block> boundaryBlocks(const engine::Boundary& boundary)
{
    QStringList texts;
    for (const BoundaryCheck& check : boundaryChecks()) {
        //: %1 is a check of the boundary between components
        texts << (boundary.*check.holds ? BackgroundBlocks::tr("Holds: %1").arg(check.text)
                                        : BackgroundBlocks::tr("Does not hold: %1").arg(check.text));
    }
    return {paragraph(boundaryText(boundary)), bullets(texts)};
}

Table scoreTable(const engine::Scenario& scenario)
{
    Table table{.caption =
                    BackgroundBlocks::tr("Scores, 0 to 100 points: the likely one, and from the lowest to the highest"),
                .header = {BackgroundBlocks::tr("Criterion"), BackgroundBlocks::tr("Constraint"),
                           BackgroundBlocks::tr("Importance"), BackgroundBlocks::tr("Go", "language"),
                           BackgroundBlocks::tr("Rust", "language"), BackgroundBlocks::tr("Sources")},
                .rows = {},
                .numbers = {2, 3, 4}};
    for (const engine::Constraint& constraint : scenario.constraints) {
        for (const engine::Criterion& criterion : constraint.criteria) {
            table.rows.push_back({nameOf(criterion), nameOf(constraint), plainNumber(criterion.importance),
                                  estimateText(criterion.go), estimateText(criterion.rust), sourceText(criterion)});
        }
    }
    return table;
}

Table ruleTable(const engine::Scenario& scenario)
{
    const engine::Policy& policy = scenario.policy;
    const engine::Recovery& recovery = scenario.recovery;
    const auto row = [](const QString& rule, const QString& value) { return QStringList{rule, value}; };
    return {.caption = BackgroundBlocks::tr("The rules of the verdict, the team, and what a mistake costs"),
            .header = {BackgroundBlocks::tr("Rule"), BackgroundBlocks::tr("Value")},
            .rows = {row(BackgroundBlocks::tr("Burden of proof: points by which Rust has to lead"),
                         plainNumber(policy.burdenOfProof)),
                     row(BackgroundBlocks::tr("Indifference: points under which a lead decides nothing"),
                         plainNumber(policy.indifference)),
                     row(BackgroundBlocks::tr("First-order constraints"), firstOrderNames(scenario)),
                     row(BackgroundBlocks::tr("Part of the weight that first-order constraints have to hold"),
                         plainPercent(policy.firstOrderShare)),
                     row(BackgroundBlocks::tr("Readiness of the team, of 100"), plainNumber(scenario.team.readiness)),
                     row(BackgroundBlocks::tr("Readiness that Rust needs"), plainNumber(policy.teamThreshold)),
                     row(BackgroundBlocks::tr("Engineers"), plainNumber(scenario.team.engineers)),
                     row(BackgroundBlocks::tr("Months until a mistake is noticed"), plainNumber(recovery.noticeMonths)),
                     row(BackgroundBlocks::tr("Months to have recovered from it"), plainNumber(recovery.horizonMonths)),
                     row(BackgroundBlocks::tr("Months of service life"), plainNumber(recovery.lifeMonths)),
                     row(BackgroundBlocks::tr("Person-months to rewrite Go in Rust"),
                         plainNumber(recovery.rewrite.goToRust)),
                     row(BackgroundBlocks::tr("Person-months to rewrite Rust in Go"),
                         plainNumber(recovery.rewrite.rustToGo)),
                     row(BackgroundBlocks::tr("Point-months that a person-month of rewriting weighs"),
                         plainNumber(recovery.effortRate)),
                     row(BackgroundBlocks::tr("Spread of the weights in the simulation"),
                         plainNumber(scenario.uncertainty.weightSpread)),
                     row(BackgroundBlocks::tr("Correlation of the scores in the simulation"),
                         plainNumber(scenario.uncertainty.scoreCorrelation))},
            .numbers = {1}};
}

std::vector<Block> evidenceBlocks(const engine::Scenario& scenario)
{
    BulletList list;
    for (const std::string& id : citedIn(scenario)) {
        const auto item = std::ranges::find(scenario.evidence, id, &engine::EvidenceItem::id);
        list.items.push_back(
            item != scenario.evidence.end()
                ? sourceParagraph(*item)
                : labelled(text(id), BackgroundBlocks::tr("This source is cited, but not in the file.")));
    }
    return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{list};
}

std::vector<Block> originBlocks(const ReportedScenario& reported)
{
    BulletList list;
    const engine::CatalogueReference& catalogue = reported.scenario.catalogue;
    if (!catalogue.id.empty()) {
        list.items.push_back(
            labelled(BackgroundBlocks::tr("Catalogue of the scores"),
                     //: %1 is the name of a catalogue, %2 its version
                     BackgroundBlocks::tr("%1, version %2").arg(text(catalogue.id), text(catalogue.version))));
    }
    if (reported.revision) {
        const ReportedRevision& revision = *reported.revision;
        //: a saved state: %1 is its number, %2 the time, %3 who saved it
        const QString saved =
            BackgroundBlocks::tr("%1, saved %2 by %3")
                .arg(QLocale().toString(revision.number),
                     QLocale().toString(revision.at.toLocalTime(), QLocale::ShortFormat), revision.author);
        list.items.push_back(
            labelled(BackgroundBlocks::tr("Revision"),
                     revision.edited ? BackgroundBlocks::tr("%1; changed since, and not saved").arg(saved) : saved));
        list.items.push_back(labelled(BackgroundBlocks::tr("Fingerprint of the revision, SHA-256"),
                                      QString::fromLatin1(revision.hash.toHex())));
    }
    return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{list};
}

} // namespace steelyard::report
