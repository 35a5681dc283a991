// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extremescenario.h"

#include "exchange/jsontext.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace steelyard::testing
{
namespace
{

using engine::Axis;
using engine::Choice;

/// A range of code points for each class of trouble.
constexpr std::array<std::pair<char32_t, char32_t>, 16> ranges{{
    {U' ', U'~'},         // ASCII, with the quote and the backslash
    {0xA0, 0x17F},        // Latin
    {0x300, 0x36F},       // combining
    {0x5D0, 0x6FF},       // right to left
    {0x900, 0x97F},       // with vowel signs
    {0x1100, 0x11FF},     // conjoining
    {0x200B, 0x200F},     // zero width, direction marks
    {0x2028, 0x202E},     // line and paragraph separator, embeddings
    {0x2066, 0x2069},     // isolates
    {0x3040, 0x9FFF},     // East Asian
    {0xD7F0, 0xD7FF},     // just below the surrogates
    {0xE000, 0xF8FF},     // private use, just above them
    {0xFDD0, 0xFDEF},     // noncharacters
    {0xFEFF, 0xFFFF},     // byte-order mark, specials, noncharacters
    {0x1F300, 0x1FAFF},   // emoji
    {0x10FFF0, 0x10FFFF}, // the end of Unicode
}};

constexpr std::array extremes{0.0,
                              -0.0,
                              std::numeric_limits<double>::denorm_min(),
                              3e-323,
                              2.2250738585072011e-308,
                              std::numeric_limits<double>::min(),
                              1e-300,
                              0.1,
                              0.1 + 0.2,
                              1.0 / 3,
                              0.5,
                              0.9999999999999999,
                              1.0,
                              1.0000000000000002,
                              99.99999999999999,
                              100.0,
                              1e15 - 1,
                              1e15,
                              9007199254740993.0,
                              1e22,
                              1e23,
                              std::numeric_limits<double>::max()};

} // namespace

double ExtremeScenario::number(double least, double most)
{
    ++m_values;
    if (coin()) {
        const double extreme = extremes.at(below(extremes.size()));
        if (extreme >= least && extreme <= most)
            return extreme;
        return coin() ? std::nextafter(least, most) : std::nextafter(most, least);
    }
    const double fraction = static_cast<double>(m_random() >> 11U) * 0x1.0p-53;
    return std::clamp(least + (std::min(most, 1e6) - least) * fraction, least, most);
}

std::string ExtremeScenario::characters(std::size_t longest, bool lines)
{
    ++m_values;
    QString text;
    for (std::size_t left = below(longest + 1); left > 0; --left) {
        const auto& [first, last] = ranges.at(below(ranges.size()));
        char32_t c = first + static_cast<char32_t>(below(last - first + 1));
        if (lines && below(12) == 0)
            c = coin() ? U'\n' : U'\t';
        text += QString::fromUcs4(&c, 1);
    }
    return text.toStdString();
}

std::vector<double> ExtremeScenario::perConstraint(std::size_t constraints, double least, double most)
{
    std::vector<double> values(constraints);
    std::generate(values.begin(), values.end(), [&] { return number(least, most); });
    return values;
}

std::string ExtremeScenario::json(int levels)
{
    JsonText out(JsonText::Style::Compact);
    switch (below(levels > 0 ? 6 : 4)) {
    case 0:
        out.text(text());
        break;
    case 1:
        out.raw(std::to_string(m_random()));
        break;
    case 2:
        out.raw("-17");
        break;
    case 3:
        out.flag(coin());
        break;
    case 4:
        out.beginArray();
        for (std::size_t left = below(4); left > 0; --left)
            out.raw(json(levels - 1));
        out.endArray();
        break;
    default:
        out.beginObject();
        for (std::size_t left = below(4); left > 0; --left) {
            out.key(id());
            out.raw(json(levels - 1));
        }
        out.endObject();
        break;
    }
    return out.take();
}

engine::UnknownMembers ExtremeScenario::unknown()
{
    if (coin())
        return {};
    // One that is known elsewhere is unknown all the same.
    auto members = list(0, 2, [this] { return engine::UnknownMember{id(), json(3)}; });
    members.push_back({"format ", json(2)});
    return members;
}

engine::Estimate ExtremeScenario::estimate()
{
    std::array points{number(0, 100), number(0, 100), number(0, 100)};
    std::sort(points.begin(), points.end());
    return {points[0], points[1], points[2], unknown()};
}

engine::Criterion ExtremeScenario::criterion()
{
    return {.id = id(),
            .name = name(),
            .importance = number(0, 100),
            .go = estimate(),
            .rust = estimate(),
            .rationale = text(),
            .evidence = list(0, 3, [this] { return id(); }),
            .ownJudgement = coin(),
            .unknown = unknown()};
}

engine::Constraint ExtremeScenario::constraint()
{
    return {.id = id(),
            .name = name(),
            .axis = coin() ? Axis::Delivery : Axis::Runtime,
            .criteria = list(1, 3, [this] { return criterion(); }),
            .unknown = unknown()};
}

engine::Ballot ExtremeScenario::ballot(std::size_t constraints)
{
    engine::Ballot ballot{name(), perConstraint(constraints, 0, 100), unknown()};
    ballot.importances.back() = std::max(ballot.importances.back(), 4.9e-324);
    return ballot;
}

engine::Component ExtremeScenario::component(std::size_t constraints)
{
    return {.id = id(),
            .name = name(),
            .workload = coin() ? id() : std::string(),
            .size = number(std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()),
            .importances = perConstraint(constraints, 0, 100),
            .musts = list(0, 2,
                          [this] {
                              return engine::Must{id(), name(), coin() ? Choice::Go : Choice::Rust, unknown()};
                          }),
            .ballots = list(0, 2, [&] { return ballot(constraints); }),
            .unknown = unknown()};
}

engine::Future ExtremeScenario::future(std::size_t constraints)
{
    return {id(), name(), number(4.9e-324, std::numeric_limits<double>::max()), perConstraint(constraints, 0.01, 100),
            unknown()};
}

engine::Policy ExtremeScenario::policy(std::size_t constraints)
{
    return {.burdenOfProof = number(0, 100),
            .indifference = number(0, 100),
            .firstOrder = list(0, 3, [&] { return below(constraints); }),
            .firstOrderShare = number(0, 1),
            .teamThreshold = number(0, 100),
            .unknown = unknown()};
}

engine::Recovery ExtremeScenario::recovery()
{
    return {.horizonMonths = number(0, 1200),
            .lifeMonths = number(0, 1200),
            .noticeMonths = number(0, 1200),
            .rewrite = {number(0, 1200), number(0, 1200), unknown()},
            .effortRate = number(0, 1000),
            .unknown = unknown()};
}

engine::EvidenceItem ExtremeScenario::evidence()
{
    return {coin() ? id() : std::string(), text(), text(), text(), text(), text(), text(), text(), text(), unknown()};
}

engine::Scenario ExtremeScenario::next()
{
    engine::Scenario scenario;
    scenario.id = coin() ? id() : std::string();
    scenario.name = name();
    scenario.question = text();
    scenario.owner = text();
    scenario.decideBy = text();
    scenario.notes = text();
    scenario.tags = list(0, 3, [this] { return text(); });
    scenario.catalogue = {coin() ? id() : std::string(), text(), unknown()};
    scenario.constraints = list(1, 5, [this] { return constraint(); });
    const std::size_t constraints = scenario.constraints.size();
    scenario.components = list(1, 3, [&] { return component(constraints); });
    scenario.policy = policy(constraints);
    scenario.team = {number(0, 100), number(1, std::numeric_limits<double>::max()), unknown()};
    scenario.boundary = {coin(), coin(), coin(), coin(), coin(), unknown()};
    scenario.uncertainty = {number(0, 2), number(0, 1), unknown()};
    scenario.futures = list(0, 3, [&] { return future(constraints); });
    scenario.recovery = recovery();
    scenario.evidence = list(0, 3, [this] { return evidence(); });
    scenario.unknown = unknown();
    return scenario;
}

} // namespace steelyard::testing
