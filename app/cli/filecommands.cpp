// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "console.h"
#include "exchange/analysisjson.h"
#include "scenariofile.h"

namespace steelyard::cli
{

ExitCode evaluate(const QString& file)
{
    const Accepted<void> printed = readScenarioFile(file).and_then(
        [](const engine::Scenario& scenario) { return print(writeAnalysis(scenario, engine::analyse(scenario))); });
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
