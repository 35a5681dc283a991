// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariochapter.h"

#include "backgroundblocks.h"
#include "evidencetext.h"
#include "groupblocks.h"
#include "outlookblocks.h"
#include "portfoliotext.h"
#include "verdictblocks.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard::report
{

namespace
{

struct ScenarioChapter {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ScenarioChapter)
};

/// Writes the sections of a chapter one after the other.
class ChapterWriter
{
public:
    ChapterWriter(const ReportedScenario& reported, std::size_t index, const DescribeChart& describe)
        : m_reported(reported), m_index(index), m_describe(describe)
    {
    }

    /// A section with nothing in it is left out, unless others stand below it.
    void section(int level, const QString& heading, std::vector<Block> blocks)
    {
        if (!blocks.empty()) {
            m_sections.push_back({level, heading, std::move(blocks)});
        }
    }

    void heading(int level, const QString& heading, std::vector<Block> blocks = {})
    {
        m_sections.push_back({level, heading, std::move(blocks)});
    }

    /// The blocks with the chart behind them, if there is one.
    [[nodiscard]] std::vector<Block> withChart(std::vector<Block> blocks, const QString& chart,
                                               std::size_t component) const
    {
        if (const auto words = m_describe ? m_describe(chart, m_reported, component) : std::nullopt) {
            blocks.emplace_back(ChartPlace{chart, {m_index, component}, *words});
        }
        return blocks;
    }

    void component(int level, std::size_t component);
    void portfolio(int level);

    [[nodiscard]] std::vector<Section> take() { return std::move(m_sections); }

private:
    const ReportedScenario& m_reported;
    std::size_t m_index;
    const DescribeChart& m_describe;
    std::vector<Section> m_sections;
};

BeamPlace beamOf(const View& view)
{
    //: %1 is the sentence that explains a verdict
    return {view.subject, ScenarioChapter::tr("The balance beam. %1")
                              .arg(explanation(view.scenario(), view.component(), view.analysis()))};
}

/// Nothing where nothing weighs anything: there is no argument yet.
QString citedText(const View& view)
{
    return view.analysis().balance ? citedShareText(view.analysis().balance->evidenceShare) : QString();
}

void ChapterWriter::component(int level, std::size_t component)
{
    const View view{m_reported, {m_index, component}};
    std::vector<Block> verdict = verdictBlocks(view);
    verdict.insert(verdict.begin(), beamOf(view));
    if (const QString values = valuesText(view); !values.isEmpty()) {
        verdict.emplace_back(paragraph(values));
    }
    section(level, ScenarioChapter::tr("Verdict"), withChart(std::move(verdict), u"tradeoff"_s, component));

    std::vector<Block> doubt;
    if (const QStringList texts = doubtTexts(view); !texts.isEmpty()) {
        doubt.emplace_back(paragraph(sentences(texts)));
    }
    doubt = withChart(std::move(doubt), u"robustness"_s, component);
    section(level, ScenarioChapter::tr("How sure it is"), withChart(std::move(doubt), u"disagreement"_s, component));

    std::vector<Block> reasons = reasonBlocks(view);
    if (const QString cited = citedText(view); !cited.isEmpty()) {
        reasons.emplace_back(paragraph(cited));
    }
    section(level, ScenarioChapter::tr("Why"), withChart(std::move(reasons), u"contributions"_s, component));
    section(level, ScenarioChapter::tr("What would change it"), withChart(changeBlocks(view), u"tipping"_s, component));
    section(level, ScenarioChapter::tr("What Rust needs"), needBlocks(view));
    section(level, ScenarioChapter::tr("The cheapest mistake"),
            withChart(mistakeBlocks(view), u"mistake"_s, component));
    section(level, ScenarioChapter::tr("The group"), groupBlocks(view));
    section(level, ScenarioChapter::tr("What weighs"), {weightTable(view)});
}

void ChapterWriter::portfolio(int level)
{
    const engine::Scenario& scenario = m_reported.scenario;
    const engine::Analysis& analysis = m_reported.analysis;
    Paragraph verdict = paragraph(headline(analysis.portfolio.verdict), Tone::Verdict);
    verdict.language = analysis.portfolio.language;
    QStringList lines;
    for (std::size_t i = 0; i < scenario.components.size(); ++i) {
        lines << componentLine(scenario.components[i], analysis.components[i]);
    }
    section(level, ScenarioChapter::tr("All components together"),
            {verdict, paragraph(portfolioExplanation(scenario, analysis), Tone::Lead), bullets(lines)});
    section(level, ScenarioChapter::tr("The boundary between the components"), boundaryBlocks(scenario.boundary));
}

} // namespace

Chapter scenarioChapter(const ReportedScenario& reported, std::size_t index, Heading heading,
                        const DescribeChart& describe)
{
    const engine::Scenario& scenario = reported.scenario;
    ChapterWriter chapter(reported, index, describe);
    Chapter result{QString::fromStdString(scenario.name), {}};
    const int level = heading == Heading::OfTheReport ? 2 : 3;
    if (heading == Heading::OfTheReport) {
        chapter.section(level, ScenarioChapter::tr("The question"), questionBlocks(scenario));
    } else {
        chapter.heading(2, result.title, questionBlocks(scenario));
    }
    if (scenario.components.size() == 1) {
        chapter.component(level, 0);
    } else {
        chapter.portfolio(level);
        for (std::size_t i = 0; i < scenario.components.size(); ++i) {
            chapter.heading(level, nameOf(scenario.components[i]));
            chapter.component(level + 1, i);
        }
    }
    chapter.section(level, ScenarioChapter::tr("Scores"), {scoreTable(scenario)});
    chapter.section(level, ScenarioChapter::tr("Rules"), {ruleTable(scenario)});
    chapter.section(level, ScenarioChapter::tr("Notes"), paragraphs(scenario.notes));
    chapter.section(level, ScenarioChapter::tr("Evidence"), evidenceBlocks(scenario));
    chapter.section(level, ScenarioChapter::tr("Where it comes from"), originBlocks(reported));
    result.sections = chapter.take();
    return result;
}

} // namespace steelyard::report
