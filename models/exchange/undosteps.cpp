// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undosteps.h"

#include "strictjson.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace steelyard
{

namespace
{

Json jsonOf(const Change& change)
{
    Json writes = Json::array();
    for (const Write& write : change.writes) {
        writes.push_back({write.place, write.before, write.after});
    }
    return {{"purpose", purposeCode(change.purpose)},
            {"subject", change.subject.toStdString()},
            {"writes", std::move(writes)}};
}

/// Throws a Json::exception where a member is missing or of another type.
std::optional<Change> changeOf(const Json& json)
{
    const std::optional<Purpose> purpose = purposeOfCode(json.at("purpose").get<std::string>());
    if (!purpose) {
        return std::nullopt;
    }
    Change change{*purpose, QString::fromStdString(json.at("subject").get<std::string>()), {}};
    for (const Json& write : json.at("writes")) {
        change.writes.push_back(
            {write.at(0).get<std::string>(), write.at(1).get<std::string>(), write.at(2).get<std::string>()});
    }
    return change;
}

UndoSteps stepsOf(const Json& json)
{
    UndoSteps undo;
    for (const Json& step : json.at("steps")) {
        const std::optional<Change> change = changeOf(step);
        if (!change) {
            return {};
        }
        undo.steps.push_back(*change);
    }
    const Json& done = json.at("done");
    if (!done.is_number_unsigned() || done.get<std::size_t>() > undo.steps.size()) {
        return {};
    }
    undo.done = done.get<int>();
    return undo;
}

} // namespace

QByteArray writeUndoSteps(const UndoSteps& undo)
{
    Json steps = Json::array();
    std::ranges::transform(undo.steps, std::back_inserter(steps), jsonOf);
    return QByteArray::fromStdString(Json{{"done", undo.done}, {"steps", std::move(steps)}}.dump());
}

UndoSteps readUndoSteps(const QByteArray& json)
{
    const auto parsed = parseStrict({json.constData(), static_cast<std::size_t>(json.size())});
    if (!parsed) {
        return {};
    }
    try {
        return stepsOf(*parsed);
    } catch (const Json::exception&) {
        return {};
    }
}

} // namespace steelyard
