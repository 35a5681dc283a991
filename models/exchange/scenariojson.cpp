// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariojson.h"

#include "scenarioreader.h"
#include "scenariowriter.h"
#include "strictjson.h"

namespace steelyard
{

Checked<engine::Scenario> readScenario(const QByteArray& json)
{
    static_assert(largestScenarioFile == largestJson);
    return parseStrict({json.constData(), static_cast<std::size_t>(json.size())}).and_then(format::scenarioFrom);
}

QByteArray writeScenario(const engine::Scenario& scenario)
{
    JsonText text(JsonText::Style::Readable);
    format::writeTo(text, scenario);
    return QByteArray::fromStdString(text.take()) + '\n';
}

} // namespace steelyard
