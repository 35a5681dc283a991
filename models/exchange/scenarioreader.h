// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "references.h"
#include "scenarioformat.h"
#include "strictjson.h"

#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace steelyard::format
{

/// Reads values from JSON by their descriptions and collects all that is wrong. After a fault the values read are of no
/// use.
class Reader
{
public:
    /// `base` is the JSON Pointer of the first node that is read.
    Reader(std::string base, References references) : m_pointer(std::move(base)), m_references(std::move(references)) {}

    [[nodiscard]] bool faultless() const { return m_faults == 0; }

    /// All faults in the order of the nodes below `root`.
    [[nodiscard]] std::vector<Fault> faultsInOrder(const Json& root) const;

    void read(const Json& node, double& value, const Number& kind);
    void read(const Json& node, std::string& value, Text kind);
    void read(const Json& node, std::string& value, Name kind);
    void read(const Json& node, std::string& value, Id kind);
    void read(const Json& node, std::string& value, OptionalId kind);
    void read(const Json& node, std::string& value, Reference kind);
    void read(const Json& node, bool& value, Flag kind);
    void read(const Json& node, engine::Choice& value, ChoiceWord kind);
    void read(const Json& node, engine::Axis& value, AxisWord kind);
    void read(const Json& node, std::vector<std::string>& value, Texts kind);
    void read(const Json& node, std::vector<std::string>& value, Ids kind);
    void read(const Json& node, std::vector<double>& value, const PerConstraint& kind);
    void read(const Json& node, std::vector<std::size_t>& value, FirstOrder kind);
    template <typename Struct>
    void read(const Json& node, Struct& value, Object kind);
    template <typename Struct>
    void read(const Json& node, std::vector<Struct>& values, const List& kind);

    // The visitor's part, see scenarioformat.h
    void heading();
    template <typename T, typename Kind>
    void field(std::string_view name, T& value, const Kind& kind, Need need = Need::Optional);
    template <typename Check>
    void invariant(std::string_view member, Check check);
    void unknown(engine::UnknownMembers& members);

private:
    /// Lengthens the pointer for as long as a member or an entry is read.
    class Step
    {
    public:
        Step(Reader& reader, std::string_view name);
        Step(Reader& reader, std::size_t index);
        ~Step() { m_pointer.resize(m_length); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        std::string& m_pointer;
        std::size_t m_length;
    };

    struct KnownMember {
        std::string_view name;
        const Json* node = nullptr;
        bool faulty = false;
    };

    /// The object that is being read.
    struct Frame {
        const Json* object = nullptr;
        std::vector<KnownMember> known;
        std::size_t faultsBefore = 0;
    };

    /// A fault, and the node by whose place in the file it is listed.
    struct Found {
        Fault fault;
        const Json* node = nullptr;
    };

    /// What lists of one reach have had so far.
    struct Census {
        std::size_t count = 0;
        std::set<std::string, std::less<>> ids;
    };

    void refuse(const Json& node, const QString& sentence);
    [[nodiscard]] const Json* member(std::string_view name) const;
    bool readString(const Json& node, std::string& value, std::size_t longest, std::string_view allowedControls);
    void readId(const Json& node, std::string& value);
    /// Whether the list is one and not too long; counts its entries.
    bool admits(const Json& node, const List& kind, Census& census);
    void takeId(const Json& node, const std::string& id, Census& census);

    // What a member that is not given is
    void absent(auto&, const auto&) {} // keeps the default of its struct
    void absent(engine::Axis& value, AxisWord kind);
    void absent(std::vector<double>& value, const PerConstraint& kind);
    void absent(std::vector<std::size_t>& value, FirstOrder kind);
    template <typename Struct>
    void absent(Struct& value, Object kind);

    std::string m_pointer;
    References m_references;
    Frame m_frame;
    std::vector<Found> m_found;
    std::size_t m_faults = 0;       ///< all, also those beyond what is collected
    std::array<Census, 3> m_census; ///< by Reach
};

/// The scenario in a tree, with its heading checked.
[[nodiscard]] Checked<engine::Scenario> scenarioFrom(const Json& root);

template <typename Struct>
void Reader::read(const Json& node, Struct& value, Object)
{
    if (!node.is_object())
        return refuse(node, sentence::notAnObject(node));
    Frame outer = std::exchange(m_frame, Frame{&node, {}, m_faults});
    describe(*this, value);
    m_frame = std::move(outer);
}

template <typename Struct>
void Reader::read(const Json& node, std::vector<Struct>& values, const List& kind)
{
    Census own;
    Census& census = kind.reach == Reach::List ? own : m_census.at(static_cast<std::size_t>(kind.reach));
    values.clear();
    if (!admits(node, kind, census))
        return;
    // Entry by entry, and no further than faults are listed: a long list of nothing must not fill the memory.
    for (std::size_t i = 0; i < node.size() && m_faults <= mostFaults; ++i) {
        const Step step(*this, i);
        Struct& value = values.emplace_back();
        read(node[i], value, Object{});
        if constexpr (requires { value.id; })
            takeId(node[i], value.id, census);
    }
}

template <typename T, typename Kind>
void Reader::field(std::string_view name, T& value, const Kind& kind, Need need)
{
    const Json* node = member(name);
    if (!node) {
        if (need == Need::Required)
            return refuse(*m_frame.object, sentence::missing(name));
        const Step step(*this, name);
        return absent(value, kind);
    }
    const std::size_t faultsBefore = m_faults;
    const Step step(*this, name);
    read(*node, value, kind);
    m_frame.known.push_back({name, node, m_faults > faultsBefore});
}

template <typename Check>
void Reader::invariant(std::string_view member, Check check)
{
    if (member.empty()) {
        if (m_faults > m_frame.faultsBefore)
            return;
        if (const Broken broken = check())
            refuse(*m_frame.object, *broken);
        return;
    }
    const auto known = std::find_if(m_frame.known.begin(), m_frame.known.end(),
                                    [&](const KnownMember& each) { return each.name == member; });
    if (known == m_frame.known.end() || known->faulty)
        return;
    const Step step(*this, member);
    if (const Broken broken = check())
        refuse(*known->node, *broken);
}

template <typename Struct>
void Reader::absent(Struct& value, Object kind)
{
    static const Json nothing = Json::object();
    read(nothing, value, kind);
}

} // namespace steelyard::format
