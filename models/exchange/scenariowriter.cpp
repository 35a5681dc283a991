// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariowriter.h"

#include <cmath>

namespace steelyard::format
{

void Writer::write(engine::Choice value, ChoiceWord)
{
    m_text.text(value == engine::Choice::Go ? "go" : "rust");
}

void Writer::write(engine::Axis value, AxisWord)
{
    m_text.text(value == engine::Axis::Delivery ? "delivery" : "runtime");
}

void Writer::write(const std::vector<double>& values, const PerConstraint& kind)
{
    const auto assumed = [&](double value) { return value == kind.absent && !std::signbit(value); };
    m_text.beginObject(JsonText::Layout::Line);
    for (std::size_t g = 0; g < m_constraints.size(); ++g) {
        if (m_maps == Maps::Shortest && assumed(values.at(g)))
            continue;
        m_text.key(m_constraints[g].id);
        m_text.number(values.at(g));
    }
    m_text.endObject();
}

void Writer::write(const std::vector<std::size_t>& values, FirstOrder)
{
    m_text.beginArray(JsonText::Layout::Line);
    for (const std::size_t g : values)
        m_text.text(m_constraints.at(g).id);
    m_text.endArray();
}

void Writer::heading()
{
    m_text.key("format");
    m_text.text(formatName);
    m_text.key("version");
    m_text.number(formatVersion);
}

void Writer::unknown(const engine::UnknownMembers& members)
{
    for (const engine::UnknownMember& member : members) {
        m_text.key(member.name);
        m_text.raw(member.json);
    }
}

void writeTo(JsonText& text, const engine::Scenario& scenario, Writer::Maps maps)
{
    Writer(text, scenario.constraints, maps).write(scenario, Object{});
}

} // namespace steelyard::format
