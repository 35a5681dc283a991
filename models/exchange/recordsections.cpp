// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsections.h"

#include "engine/shares.h"
#include "numbertext.h"
#include "portfoliotext.h"
#include "report/backgroundblocks.h"
#include "report/groupblocks.h"
#include "report/outlookblocks.h"
#include "report/verdictblocks.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace steelyard::report
{

using engine::Choice;
using engine::Language;

namespace
{

struct DecisionRecord {
    Q_DECLARE_TR_FUNCTIONS(steelyard::DecisionRecord)
};

using Blocks = std::vector<Block>;

/// Reasons for and against that the consequences name; the others stand with the options.
constexpr qsizetype strongestInShort = 2;

void append(Blocks& blocks, const Blocks& more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

Paragraph strong(const QString& text)
{
    return {{{text, {}, true}}};
}

/// What is said of each component, beneath its name where there are several.
Blocks ofComponents(const ReportedScenario& reported, const std::function<Blocks(const View&)>& said)
{
    Blocks blocks;
    for (std::size_t i = 0; i < reported.scenario.components.size(); ++i) {
        const View view{reported, {0, i}};
        const Blocks own = said(view);
        if (reported.scenario.components.size() > 1 && !own.empty()) {
            blocks.emplace_back(strong(nameOf(view.component())));
        }
        append(blocks, own);
    }
    return blocks;
}

Blocks listOf(const QStringList& texts)
{
    return texts.isEmpty() ? Blocks{} : Blocks{bullets(texts)};
}

Blocks context(const engine::Scenario& scenario)
{
    Blocks blocks = questionBlocks(scenario);
    append(blocks, paragraphs(scenario.notes));
    if (blocks.empty()) {
        blocks.emplace_back(paragraph(DecisionRecord::tr("Go or Rust for this service?")));
    }
    return blocks;
}

/// The constraints with their weights, the heaviest first, and the musts.
Blocks drivers(const View& view)
{
    const std::vector<engine::Constraint>& constraints = view.scenario().constraints;
    QStringList texts;
    if (view.analysis().balance) {
        const std::vector<int> shares = engine::wholePercents(view.analysis().balance->shares);
        std::vector<std::size_t> order;
        for (std::size_t g = 0; g < constraints.size(); ++g) {
            order.push_back(g);
        }
        std::ranges::stable_sort(order, std::ranges::greater{},
                                 [&view](std::size_t g) { return view.analysis().balance->shares[g]; });
        for (const std::size_t g : order) {
            const QString share = percent(shares[g] / 100.0);
            const bool firstOrder = std::ranges::count(view.scenario().policy.firstOrder, g) > 0;
            //: %1 is a constraint, %2 a part of the weight
            texts << (firstOrder ? DecisionRecord::tr("%1, %2 of the weight, first-order")
                                 //: %1 is a constraint, %2 a part of the weight
                                 : DecisionRecord::tr("%1, %2 of the weight"))
                         .arg(nameOf(constraints[g]), share);
        }
    }
    if (const QString musts = mustText(view.component()); !musts.isEmpty()) {
        texts << musts;
    }
    return listOf(texts);
}

QStringList options(const engine::Scenario& scenario)
{
    QStringList options{languageName(Language::Go), languageName(Language::Rust)};
    if (scenario.components.size() > 1) {
        options << DecisionRecord::tr("A mix: each component in the language that suits it");
    }
    return options;
}

QString chosen(Language language)
{
    switch (language) {
    case Language::Go:
        return DecisionRecord::tr("Chosen option: “Go”.");
    case Language::Rust:
        return DecisionRecord::tr("Chosen option: “Rust”.");
    case Language::Mix:
        return DecisionRecord::tr("Chosen option: a mix.");
    case Language::None:
        break;
    }
    return DecisionRecord::tr("No option is chosen yet.");
}

Blocks outcome(const ReportedScenario& reported)
{
    const engine::Scenario& scenario = reported.scenario;
    Blocks blocks{strong(chosen(reported.analysis.portfolio.language))};
    if (scenario.components.size() > 1) {
        blocks.emplace_back(paragraph(headline(reported.analysis.portfolio.verdict), Tone::Verdict));
        blocks.emplace_back(paragraph(portfolioExplanation(scenario, reported.analysis)));
        append(blocks, boundaryBlocks(scenario.boundary));
    }
    append(blocks, ofComponents(reported, [](const View& view) {
               Blocks own = verdictBlocks(view);
               for (const QString& text : {valuesText(view), sentences(doubtTexts(view))}) {
                   if (!text.isEmpty()) {
                       own.emplace_back(paragraph(text));
                   }
               }
               append(own, needBlocks(view));
               return own;
           }));
    return blocks;
}

/// What speaks for the choice and against it as "Good, because" and "Bad, because": the strongest `most` of each, or as
/// many as count where that is negative.
QStringList prosAndCons(const View& view, Choice choice, qsizetype most = -1)
{
    const Choice other = choice == Choice::Go ? Choice::Rust : Choice::Go;
    QStringList texts;
    for (const QString& reason : reasonTexts(view, choice).mid(0, most)) {
        //: %1 is a criterion with its points, as "Tail latency, 2.6 points"
        texts << DecisionRecord::tr("Good, because it is ahead: %1").arg(reason);
    }
    for (const QString& reason : reasonTexts(view, other).mid(0, most)) {
        //: %1 is a criterion with its points, as "Tail latency, 2.6 points"
        texts << DecisionRecord::tr("Bad, because it is behind: %1").arg(reason);
    }
    return texts;
}

Blocks consequences(const View& view)
{
    QStringList texts;
    if (view.analysis().language != Language::None && view.analysis().balance) {
        const bool rust = view.analysis().language == Language::Rust;
        texts << prosAndCons(view, rust ? Choice::Rust : Choice::Go, strongestInShort);
    }
    texts << mistakeTexts(view);
    return listOf(texts);
}

/// Writes the sections one after the other; one without anything in it is left out.
class RecordWriter
{
public:
    void section(int level, const QString& heading, Blocks blocks)
    {
        if (!blocks.empty()) {
            m_sections.push_back({level, heading, std::move(blocks)});
        }
    }
    void heading(int level, const QString& heading) { m_sections.push_back({level, heading, {}}); }
    [[nodiscard]] std::vector<Section> take() { return std::move(m_sections); }

private:
    std::vector<Section> m_sections;
};

} // namespace

std::vector<Section> recordSections(const ReportedScenario& reported)
{
    const engine::Scenario& scenario = reported.scenario;
    const auto prosAndConsOf = [&reported](Choice choice) {
        return ofComponents(reported, [choice](const View& view) { return listOf(prosAndCons(view, choice)); });
    };
    RecordWriter record;
    record.section(2, DecisionRecord::tr("Context and Problem Statement"), context(scenario));
    record.section(2, DecisionRecord::tr("Decision Drivers"), ofComponents(reported, drivers));
    record.section(2, DecisionRecord::tr("Considered Options"), listOf(options(scenario)));
    record.section(2, DecisionRecord::tr("Decision Outcome"), outcome(reported));
    record.section(3, DecisionRecord::tr("Consequences"), ofComponents(reported, consequences));
    record.section(3, DecisionRecord::tr("Confirmation"), ofComponents(reported, changeBlocks));
    record.heading(2, DecisionRecord::tr("Pros and Cons of the Options"));
    record.section(3, languageName(Language::Go), prosAndConsOf(Choice::Go));
    record.section(3, languageName(Language::Rust), prosAndConsOf(Choice::Rust));
    record.heading(2, DecisionRecord::tr("More Information"));
    record.section(3, DecisionRecord::tr("Ballots and dissent"), ofComponents(reported, groupBlocks));
    record.section(3, DecisionRecord::tr("Policy"), {ruleTable(scenario)});
    record.section(3, DecisionRecord::tr("Scores"), {scoreTable(scenario)});
    record.section(3, DecisionRecord::tr("Evidence"), evidenceBlocks(scenario));
    record.section(3, DecisionRecord::tr("Where it comes from"), originBlocks(reported));
    record.section(3, DecisionRecord::tr("The scenario"),
                   {paragraph(DecisionRecord::tr("Steelyard opens this record again, with everything in it, from the "
                                                 "block below. Leave the block as it is."))});
    return record.take();
}

} // namespace steelyard::report
