// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "console.h"
#include "exchange/analysisjson.h"
#include "scenariofile.h"

namespace steelyard::cli
{

ExitCode evaluate(const QString& file, const engine::Samples& samples)
{
    const Accepted<void> printed = readScenarioFile(file).and_then([&samples](const engine::Scenario& scenario) {
        const engine::Analysis analysis = engine::analyse(scenario);
        return print(writeAnalysis(scenario, analysis, engine::outlook(scenario, analysis, samples)));
    });
    return printed ? ExitCode::Done : complain(printed.error());
}

ExitCode check(const QStringList& files)
{
    ExitCode worst = ExitCode::Done;
    for (const QString& file : files) {
        if (const auto scenario = readScenarioFile(file); !scenario)
            worst = worse(worst, complainOf(file, scenario.error()));
    }
    return worst;
}

} // namespace steelyard::cli
