// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criterionnotes.h"

#include "exchange/jsontext.h"
#include "exchange/strictjson.h"

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr std::string_view noteName = "judgement_note";

/// The member of that name, or an empty string, which no JSON is.
std::string_view memberOf(const engine::Criterion& criterion, std::string_view name)
{
    const auto member = std::ranges::find(criterion.unknown, name, &engine::UnknownMember::name);
    return member == criterion.unknown.end() ? std::string_view() : std::string_view(member->json);
}

std::optional<std::string> textOf(const Json& json)
{
    return json.is_string() ? std::optional(json.get<std::string>()) : std::nullopt;
}

} // namespace

std::optional<Scale> scaleOf(const Catalogue& catalogue, const engine::Criterion& criterion)
{
    if (const auto known = catalogue.scales.find(criterion.id); known != catalogue.scales.end()) {
        return known->second;
    }
    const Json scale = Json::parse(memberOf(criterion, "scale"), nullptr, false);
    if (!scale.is_object() || !scale.contains("0") || !scale.contains("100")) {
        return std::nullopt;
    }
    const auto worst = textOf(scale["0"]);
    const auto best = textOf(scale["100"]);
    return worst && best ? std::optional(Scale{*worst, *best}) : std::nullopt;
}

QString judgementNote(const engine::Criterion& criterion)
{
    const Json note = Json::parse(memberOf(criterion, noteName), nullptr, false);
    return QString::fromStdString(textOf(note).value_or(std::string()));
}

void setJudgementNote(engine::Criterion& criterion, const QString& note)
{
    const auto member = std::ranges::find(criterion.unknown, noteName, &engine::UnknownMember::name);
    if (note.isEmpty()) {
        if (member != criterion.unknown.end()) {
            criterion.unknown.erase(member);
        }
        return;
    }
    JsonText json(JsonText::Style::Compact);
    json.text(note.toStdString());
    if (member != criterion.unknown.end()) {
        member->json = json.take();
    } else {
        criterion.unknown.push_back({std::string(noteName), json.take()});
    }
}

} // namespace steelyard
