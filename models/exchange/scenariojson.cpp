// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariojson.h"

#include "scenarioreader.h"
#include "scenariowriter.h"
#include "strictjson.h"

namespace steelyard
{

namespace
{

/// No smaller file can outgrow the largest by what a scenario's file spells out.
constexpr qsizetype smallestThatOutgrows = largestScenarioFile / 16;

QByteArray written(const engine::Scenario& scenario, JsonText::Style style, format::Writer::Maps maps)
{
    JsonText text(style);
    format::writeTo(text, scenario, maps);
    return QByteArray::fromStdString(text.take()) + '\n';
}

} // namespace

Checked<engine::Scenario> readScenario(const QByteArray& json)
{
    static_assert(largestScenarioFile == largestJson);
    auto scenario =
        parseStrict({json.constData(), static_cast<std::size_t>(json.size())}).and_then(format::scenarioFrom);
    // What is read can be written and read again.
    if (scenario && json.size() >= smallestThatOutgrows && writeScenario(*scenario).size() > largestScenarioFile)
        return tl::unexpected(std::vector<Fault>{{{}, sentence::outgrows(largestJson)}});
    return scenario;
}

QByteArray writeScenario(const engine::Scenario& scenario)
{
    QByteArray text = written(scenario, JsonText::Style::Readable, format::Writer::Maps::Complete);
    if (text.size() > largestScenarioFile)
        text = written(scenario, JsonText::Style::Compact, format::Writer::Maps::Shortest);
    return text;
}

} // namespace steelyard
