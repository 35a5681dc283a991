// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionrecord.h"

#include "directiontext.h"
#include "markdown.h"
#include "recordsections.h"
#include "scenarioformat.h"
#include "scenariojson.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// A line or paragraph separator, or a control of the writing direction: a reader of the plain text is misled by it.
bool misleads(char32_t c)
{
    return turnsDirection(c) || c == 0x2028 || c == 0x2029;
}

QString escapedCode(QChar c)
{
    return u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

/// JSON text with what misleads spelled out, which reads back the same.
QString plainJson(const QString& json)
{
    QString plain;
    for (const QChar c : json) {
        plain += misleads(c.unicode()) ? escapedCode(c) : QString(c);
    }
    return plain;
}

/// A text on one line in double quotes, as YAML has taken it over from JSON.
QString yamlText(const QString& text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text.simplified()) {
        if (c == u'"' || c == u'\\') {
            quoted += u'\\';
        }
        // YAML does not take every character as it is; a half of a pair stays with its other half.
        const bool plain = c.isSurrogate() || (c.isPrint() && c.unicode() != 0xFEFF);
        quoted += plain ? QString(c) : escapedCode(c);
    }
    return quoted + u'"';
}

QString yamlList(const QStringList& texts)
{
    QStringList quoted;
    std::ranges::transform(texts, std::back_inserter(quoted), yamlText);
    return u'[' + quoted.join(u", "_s) + u']';
}

QStringList participantsOf(const engine::Scenario& scenario)
{
    QStringList participants;
    for (const engine::Component& component : scenario.components) {
        for (const engine::Ballot& ballot : component.ballots) {
            participants << text(ballot.participant);
        }
    }
    participants.removeDuplicates();
    return participants;
}

/// Proposed: that a team has accepted it is for the team to say, in this line.
QString frontMatter(const engine::Scenario& scenario, const QDate& date)
{
    QString yaml = u"---\nstatus: proposed\ndate: %1\n"_s.arg(date.toString(Qt::ISODate));
    if (!scenario.owner.empty()) {
        yaml += u"decision-makers: "_s + yamlList({text(scenario.owner)}) + u'\n';
    }
    if (const QStringList participants = participantsOf(scenario); !participants.isEmpty()) {
        yaml += u"consulted: "_s + yamlList(participants) + u'\n';
    }
    return yaml + u"---\n\n"_s;
}

QString scenarioBlock(const engine::Scenario& scenario)
{
    const QByteArray json = writeScenario(scenario);
    const QString plain = plainJson(QString::fromUtf8(json));
    return markdown::fenced(u"json"_s, plain.toUtf8().size() > largestScenarioFile ? QString::fromUtf8(json) : plain);
}

bool holdsScenario(const markdown::FencedBlock& block)
{
    const QByteArrayView name(format::formatName.data(), static_cast<qsizetype>(format::formatName.size()));
    return block.language.compare("json", Qt::CaseInsensitive) == 0 && block.content.contains(name);
}

/// No scenario file begins like this, and every record does, also one in which somebody has written.
bool isRecord(const QByteArray& file, const std::vector<markdown::FencedBlock>& blocks)
{
    return file.startsWith("---") || file.startsWith('#') || !blocks.empty();
}

tl::unexpected<std::vector<Fault>> refused(const QString& sentence)
{
    return tl::unexpected(std::vector<Fault>{{{}, sentence}});
}

Checked<engine::Scenario> readBlock(const markdown::FencedBlock& block)
{
    // Empty lines in front, so that the reader counts the lines as the record has them.
    const QByteArray lines(block.line, '\n');
    const QByteArray json = block.content.toByteArray();
    return readScenario(lines.size() + json.size() > largestScenarioFile ? json : lines + json);
}

} // namespace

QByteArray writeDecisionRecord(const ReportedScenario& reported, const QDate& date)
{
    const QString title = markdown::inlineText(text(reported.scenario.name));
    return (frontMatter(reported.scenario, date) + u"# "_s + title + u"\n\n"_s +
            markdown::sections(report::recordSections(reported)) + u'\n' + scenarioBlock(reported.scenario))
        .toUtf8();
}

Checked<engine::Scenario> readScenarioOrRecord(const QByteArray& file)
{
    const std::vector<markdown::FencedBlock> blocks = markdown::fencedBlocks(file);
    if (!isRecord(file, blocks)) {
        return readScenario(file);
    }
    const auto scenario = std::ranges::find_if(blocks, holdsScenario);
    if (scenario == blocks.end()) {
        return refused(sentence::noScenarioInRecord());
    }
    if (std::ranges::count_if(blocks, holdsScenario) > 1) {
        return refused(sentence::severalScenariosInRecord());
    }
    return readBlock(*scenario);
}

} // namespace steelyard
