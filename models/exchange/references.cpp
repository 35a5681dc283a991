// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include "scenarioformat.h"

#include <algorithm>

namespace steelyard::format
{

const Json* memberOf(const Json& object, std::string_view name)
{
    if (!object.is_object())
        return nullptr;
    const auto& members = object.get_ref<const Json::object_t&>();
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto& each) { return each.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

namespace
{

std::set<std::string, std::less<>> firstOrderIn(const Json& root)
{
    const Json* policy = memberOf(root, "policy");
    const Json* listed = policy ? memberOf(*policy, "first_order") : nullptr;
    if (!listed)
        return {usuallyFirstOrder.begin(), usuallyFirstOrder.end()};
    std::set<std::string, std::less<>> ids;
    for (const Json& id : *listed) {
        if (id.is_string())
            ids.insert(id.get<std::string>());
    }
    return ids;
}

} // namespace

References referencesIn(const Json& root)
{
    References references;
    references.firstOrder = firstOrderIn(root);
    const Json* constraints = memberOf(root, "constraints");
    references.known =
        constraints && constraints->is_array() && !constraints->empty() && constraints->size() <= mostConstraints;
    if (!references.known)
        return references;
    for (const Json& constraint : *constraints) {
        const Json* id = memberOf(constraint, "id");
        references.ids.push_back(id && id->is_string() ? id->get<std::string>() : std::string());
        const bool unique = references.indexOf.emplace(references.ids.back(), references.ids.size() - 1).second;
        references.known = references.known && unique && !references.ids.back().empty();
    }
    return references;
}

References referencesIn(const engine::Scenario& scenario)
{
    References references;
    for (const engine::Constraint& constraint : scenario.constraints) {
        references.indexOf.emplace(constraint.id, references.ids.size());
        references.ids.push_back(constraint.id);
    }
    for (const std::size_t g : scenario.policy.firstOrder)
        references.firstOrder.insert(references.ids.at(g));
    return references;
}

} // namespace steelyard::format
