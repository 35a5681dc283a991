// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/safefile.h"
#include "exchange/scenariojson.h"
#include "report/report.h"

#include <QDir>
#include <QTest>

#include <algorithm>

/// Scenarios for what is taken along as text.
namespace steelyard::testing
{

inline constexpr engine::Samples fewSamples{.count = 1'000, .seed = 1};

/// Every scenario file of the test vectors and of the examples.
inline QStringList scenarioFiles()
{
    QStringList paths;
    for (const QString& folder :
         {QStringLiteral(STEELYARD_TEST_DATA "/vectors"), QStringLiteral(STEELYARD_RESOURCES "/examples")}) {
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.steelyard")}))
            paths << file.filePath();
    }
    return paths;
}

inline engine::Scenario scenarioIn(const QString& path)
{
    return readScenario(readFile(path, largestScenarioFile).value()).value();
}

inline engine::Scenario example(const char* name)
{
    return scenarioIn(QStringLiteral(STEELYARD_RESOURCES "/examples/%1.steelyard").arg(QString::fromLatin1(name)));
}

/// A row for each of them; the column is "path".
inline void listScenarioFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : scenarioFiles())
        QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
}

/// Names that a Markdown reader, a browser, a spreadsheet or a terminal would take for more than a name.
inline const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names{
        "<script>alert(1)</script>",
        "</title></style></script><img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "![picture](file:///etc/passwd)",
        "<file:///etc/passwd> https://evil.example/ www.evil.example mail@evil.example",
        "# heading\n\n---\n\n```json\n{}\n```\n~~~~\nx\n",
        "- item\n1. one\n> quote\n| a | b |\n|---|---|\n===\n    code",
        "a | b \\| c ` d `` e *f* __g__ ~~h~~ $i$ &amp; &#60; \\",
        "\"; DROP TABLE scenario; --",
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "\xE2\x80\xAE"
        "reversed "
        "\xE2\x81\xA6"
        "isolated",
        "\xE2\x81\xA9"
        "closed "
        "\xE2\x80\xAC"
        "twice",
        "]]> <!-- comment --> <?php ?> {{ liquid }} {% raw %}",
        "[ref]: https://evil.example\n[^1]: note",
        "\xEF\xBF\xBE\xEF\xBF\xBF not characters",
    };
    return names;
}

/// The example with this text in every place where people may write one; line ends only where the format allows them.
inline engine::Scenario scenarioFullOf(const std::string& text)
{
    std::string line = text;
    std::ranges::replace(line, '\n', ' ');
    line.resize(std::min<std::size_t>(line.size(), 200));
    engine::Scenario scenario = example("payments-api");
    scenario.name = line;
    scenario.question = text;
    scenario.owner = text;
    scenario.decideBy = text;
    scenario.notes = text;
    scenario.tags = {text, text};
    scenario.catalogue = {.id = line, .version = text};
    for (engine::Constraint& constraint : scenario.constraints) {
        constraint.name = line;
        for (engine::Criterion& criterion : constraint.criteria) {
            criterion.name = line;
            criterion.rationale = text;
        }
    }
    engine::Component other = scenario.components.front();
    other.id = "other";
    scenario.components.push_back(other);
    for (engine::Component& component : scenario.components) {
        component.name = line;
        component.musts = {{.id = "must", .name = line, .rulesOut = engine::Choice::Rust}};
        component.ballots = {{.participant = line, .importances = component.importances},
                             {.participant = line, .importances = {1, 90, 1, 1, 1, 90}}};
    }
    for (engine::Future& future : scenario.futures)
        future.name = line;
    for (engine::EvidenceItem& item : scenario.evidence)
        item = {.id = item.id,
                .finding = text,
                .favours = text,
                .title = text,
                .publisher = text,
                .published = text,
                .url = text,
                .kind = text,
                .caveat = text};
    return scenario;
}

} // namespace steelyard::testing
