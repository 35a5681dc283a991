// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"
#include "scenarioformat.h"

#include <vector>

namespace steelyard::format
{

/// Writes values by their descriptions: every member that the program knows, then those it does not.
class Writer
{
public:
    /// Whether maps by constraint name also what a reader would assume of a constraint that they do not name.
    enum class Maps { Complete, Shortest };

    Writer(JsonText& text, const std::vector<engine::Constraint>& constraints, Maps maps = Maps::Complete)
        : m_text(text), m_constraints(constraints), m_maps(maps)
    {
    }

    void write(double value, const Number&) { m_text.number(value); }
    void write(bool value, Flag) { m_text.flag(value); }
    void write(engine::Choice value, ChoiceWord);
    void write(engine::Axis value, AxisWord);
    void write(const std::vector<double>& values, const PerConstraint& kind);
    void write(const std::vector<std::size_t>& values, FirstOrder);
    /// The kinds of text.
    template <typename Kind>
    void write(const std::string& value, const Kind&)
    {
        m_text.text(value);
    }
    /// The kinds of lists of texts.
    template <typename Kind>
    void write(const std::vector<std::string>& values, const Kind&);
    template <typename Struct>
    void write(const Struct& value, Object);
    template <typename Struct>
    void write(const std::vector<Struct>& values, const List&);

    // The visitor's part, see scenarioformat.h
    void heading();
    template <typename T, typename Kind>
    void field(std::string_view name, const T& value, const Kind& kind, Need = Need::Optional);
    void invariant(std::string_view, const auto&) {} // the writer's values are valid
    void unknown(const engine::UnknownMembers& members);

private:
    JsonText& m_text;
    const std::vector<engine::Constraint>& m_constraints;
    Maps m_maps;
};

/// The scenario with its heading.
void writeTo(JsonText& text, const engine::Scenario& scenario, Writer::Maps maps = Writer::Maps::Complete);

template <typename Kind>
void Writer::write(const std::vector<std::string>& values, const Kind&)
{
    m_text.beginArray(JsonText::Layout::Line);
    for (const std::string& value : values)
        m_text.text(value);
    m_text.endArray();
}

template <typename Struct>
void Writer::write(const Struct& value, Object)
{
    constexpr bool ofNumbers = std::same_as<Struct, engine::Estimate> || std::same_as<Struct, engine::RewriteEffort>;
    m_text.beginObject(ofNumbers ? JsonText::Layout::Line : JsonText::Layout::Block);
    describe(*this, value);
    m_text.endObject();
}

template <typename Struct>
void Writer::write(const std::vector<Struct>& values, const List&)
{
    m_text.beginArray();
    for (const Struct& value : values)
        write(value, Object{});
    m_text.endArray();
}

template <typename T, typename Kind>
void Writer::field(std::string_view name, const T& value, const Kind& kind, Need)
{
    if constexpr (std::same_as<Kind, OptionalId>) {
        if (value.empty())
            return;
    }
    m_text.key(name);
    write(value, kind);
}

} // namespace steelyard::format
