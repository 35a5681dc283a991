// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioplace.h"

#include "scenarioreader.h"
#include "scenariowriter.h"
#include "strictjson.h"

#include <charconv>
#include <functional>

namespace steelyard
{
namespace format
{
namespace
{

using Steps = std::vector<std::string>;

/// One step of a pointer, with its escapes undone; nothing where a "~" is not part of one.
std::optional<std::string> unescaped(std::string_view step)
{
    std::string name;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] != '~') {
            name += step[i];
            continue;
        }
        ++i;
        if (i == step.size() || (step[i] != '0' && step[i] != '1'))
            return {};
        name += step[i] == '0' ? '~' : '/';
    }
    return name;
}

std::optional<Steps> stepsOf(std::string_view pointer)
{
    Steps steps;
    while (!pointer.empty()) {
        if (pointer.front() != '/')
            return {};
        pointer.remove_prefix(1);
        const std::size_t length = std::min(pointer.find('/'), pointer.size());
        auto step = unescaped(pointer.substr(0, length));
        if (!step)
            return {};
        steps.push_back(std::move(*step));
        pointer.remove_prefix(length);
    }
    return steps;
}

/// An index of an array as RFC 6901 spells it.
std::optional<std::size_t> indexOf(const std::string& step, std::size_t size)
{
    std::size_t index = 0;
    const auto read = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool whole = read.ec == std::errc() && read.ptr == step.data() + step.size();
    if (!whole || (step.size() > 1 && step.front() == '0') || index >= size)
        return {};
    return index;
}

/// A visitor that walks to one place, does something with the value there, and on its way back has the invariants of
/// the objects around the place checked. Visits nothing beside the way.
template <typename Operation>
class Walk
{
public:
    Walk(const Steps& steps, const std::vector<engine::Constraint>& constraints, Operation& operation)
        : m_steps(steps), m_constraints(constraints), m_operation(operation)
    {
    }

    [[nodiscard]] bool arrived() const { return m_arrived; }

    void heading() {}
    template <typename T, typename Kind>
    void field(std::string_view name, T& value, const Kind& kind, Need = Need::Optional)
    {
        if (!m_arrived && m_steps[m_taken] == name)
            enter(value, kind);
    }
    template <typename Check>
    void invariant(std::string_view member, const Check& check)
    {
        if (!m_arrived || (!member.empty() && m_steps[m_taken] != member))
            return;
        m_operation.check(check, Steps(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(m_taken) +
                                                            (member.empty() ? 0 : 1)));
    }
    void unknown(const engine::UnknownMembers&) {}

private:
    /// Takes one step, to `value`.
    template <typename T, typename Kind>
    void enter(T& value, const Kind& kind)
    {
        ++m_taken;
        if (m_taken == m_steps.size()) {
            m_arrived = true;
            m_operation.apply(value, kind);
        } else {
            goOn(value, kind);
        }
        --m_taken;
    }

    void goOn(auto&, const auto&) {} // nothing below it
    void goOn(auto& value, const Object&) { describe(*this, value); }
    void goOn(auto& values, const List&)
    {
        if (const auto index = indexOf(m_steps[m_taken], values.size()))
            enter(values[*index], Object{});
    }
    void goOn(auto& values, const PerConstraint& kind)
    {
        const auto constraint = std::find_if(m_constraints.begin(), m_constraints.end(),
                                             [this](const auto& each) { return each.id == m_steps[m_taken]; });
        if (constraint != m_constraints.end())
            enter(values[static_cast<std::size_t>(constraint - m_constraints.begin())], kind.number);
    }

    const Steps& m_steps;
    const std::vector<engine::Constraint>& m_constraints;
    Operation& m_operation;
    std::size_t m_taken = 0;
    bool m_arrived = false;
};

/// Spells out the value at a place.
struct Spelling {
    const std::vector<engine::Constraint>& constraints;
    JsonText text{JsonText::Style::Compact};

    void apply(const auto& value, const auto& kind) { Writer(text, constraints).write(value, kind); }
    void check(const auto&, const Steps&) {}
};

QString pointerOf(const Steps& steps)
{
    std::string pointer;
    for (const std::string& step : steps)
        pointer += '/' + pointerToken(step);
    return QString::fromStdString(pointer);
}

/// Puts a value at a place that no other place depends on. Structs (but for estimates, which a hand drags), lists and
/// ids are left alone: others refer to them.
struct Replacement {
    const Json& value;
    const engine::Scenario& scenario;
    std::string_view pointer;
    bool referredTo = false;
    std::optional<Fault> fault = {};
    std::function<void()> takeBack = {};

    void apply(auto&, const Object&) { referredTo = true; }
    void apply(auto&, const List&) { referredTo = true; }
    void apply(auto&, const Id&) { referredTo = true; }
    void apply(auto&, const OptionalId&) { referredTo = true; }
    void apply(engine::Estimate& target, const Object& kind) { put(target, kind, {}); }
    void apply(auto& target, const PerConstraint& kind) { put(target, kind, referencesIn(scenario)); }
    void apply(auto& target, const FirstOrder& kind) { put(target, kind, referencesIn(scenario)); }
    void apply(auto& target, const auto& kind) { put(target, kind, {}); }

    template <typename T, typename Kind>
    void put(T& target, const Kind& kind, References references)
    {
        Reader reader{std::string(pointer), std::move(references)};
        T read = target;
        reader.read(value, read, kind);
        if (!reader.faultless()) {
            fault = reader.faultsInOrder(value).front();
            return;
        }
        std::swap(target, read);
        takeBack = [&target, before = std::move(read)]() mutable { target = std::move(before); };
    }

    void check(const auto& broken, const Steps& place)
    {
        if (fault || referredTo)
            return;
        if (const Broken sentence = broken()) {
            takeBack();
            fault = Fault{pointerOf(place), *sentence};
        }
    }
};

/// The node at a place that the format knows; one that an empty id left out is added.
Json& nodeAt(Json& root, const Steps& steps)
{
    Json* node = &root;
    for (const std::string& step : steps)
        node = node->is_array() ? &node->at(*indexOf(step, node->size())) : &(*node)[step];
    return *node;
}

/// As if the file had been edited at that place and read again.
tl::expected<void, Fault> rereadWith(engine::Scenario& scenario, const Steps& steps, Json&& value)
{
    JsonText text(JsonText::Style::Compact);
    writeTo(text, scenario, Writer::Maps::Shortest);
    auto tree = parseStrict(text.take());
    if (!tree)
        return tl::unexpected(std::move(tree.error().front()));
    nodeAt(*tree, steps) = std::move(value);
    auto reread = scenarioFrom(*tree);
    if (!reread)
        return tl::unexpected(std::move(reread.error().front()));
    scenario = std::move(*reread);
    return {};
}

} // namespace
} // namespace format

std::optional<std::string> valueAt(const engine::Scenario& scenario, std::string_view pointer)
{
    const auto steps = format::stepsOf(pointer);
    if (!steps)
        return {};
    format::Spelling spelling{scenario.constraints};
    if (steps->empty()) {
        format::writeTo(spelling.text, scenario);
        return spelling.text.take();
    }
    format::Walk walk(*steps, scenario.constraints, spelling);
    format::describe(walk, scenario);
    if (!walk.arrived())
        return {};
    return spelling.text.take();
}

tl::expected<void, Fault> replaceAt(engine::Scenario& scenario, std::string_view pointer, std::string_view value)
{
    const auto at = QString::fromUtf8(pointer.data(), static_cast<qsizetype>(pointer.size()));
    const auto steps = format::stepsOf(pointer);
    if (!steps)
        return tl::unexpected(Fault{at, sentence::noSuchPlace()});
    auto json = parseStrict(value, steps->size());
    if (!json) {
        Fault fault = std::move(json.error().front());
        fault.place = at + fault.place;
        return tl::unexpected(std::move(fault));
    }
    if (steps->empty())
        return format::rereadWith(scenario, *steps, std::move(*json));

    format::Replacement replacement{*json, scenario, pointer};
    format::Walk walk(*steps, scenario.constraints, replacement);
    format::describe(walk, scenario);
    if (!walk.arrived())
        return tl::unexpected(Fault{at, sentence::noSuchPlace()});
    if (replacement.referredTo)
        return format::rereadWith(scenario, *steps, std::move(*json));
    if (replacement.fault)
        return tl::unexpected(std::move(*replacement.fault));
    return {};
}

std::string pointerToken(std::string_view name)
{
    std::string token;
    for (const char c : name) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

} // namespace steelyard
