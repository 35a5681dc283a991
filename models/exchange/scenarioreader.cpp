// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioreader.h"

#include "scenarioplace.h"

#include <cmath>
#include <unordered_map>

namespace steelyard::format
{
namespace
{

using namespace std::string_view_literals;

constexpr std::string_view controlsInTexts = "\t\n";

std::size_t codePoints(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The first control character (Cc) that is not allowed.
std::optional<char32_t> controlIn(std::string_view utf8, std::string_view allowed)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if ((c < 0x20 || c == 0x7F) && allowed.find(utf8[i]) == std::string_view::npos)
            return c;
        // U+0080 to U+009F
        if (c == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0)
            return static_cast<unsigned char>(utf8[i + 1]);
    }
    return {};
}

/// Numbers the nodes of a tree in the order of the text; only those asked for are kept.
void numberNodes(const Json& node, std::size_t& next, std::unordered_map<const Json*, std::size_t>& numbers)
{
    if (const auto asked = numbers.find(&node); asked != numbers.end())
        asked->second = next;
    ++next;
    if (!node.is_structured())
        return;
    for (const Json& child : node)
        numberNodes(child, next, numbers);
}

} // namespace

Reader::Step::Step(Reader& reader, std::string_view name) : m_pointer(reader.m_pointer), m_length(m_pointer.size())
{
    m_pointer += '/';
    m_pointer += pointerToken(name);
}

Reader::Step::Step(Reader& reader, std::size_t index) : m_pointer(reader.m_pointer), m_length(m_pointer.size())
{
    m_pointer += '/';
    m_pointer += std::to_string(index);
}

void Reader::refuse(const Json& node, const QString& sentence)
{
    if (++m_faults <= mostFaults)
        m_found.push_back({{QString::fromStdString(m_pointer), sentence}, &node});
}

std::vector<Fault> Reader::faultsInOrder(const Json& root) const
{
    std::unordered_map<const Json*, std::size_t> numbers;
    for (const Found& found : m_found)
        numbers.emplace(found.node, 0);
    std::size_t next = 0;
    numberNodes(root, next, numbers);

    std::vector<const Found*> ordered;
    for (const Found& found : m_found)
        ordered.push_back(&found);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const Found* a, const Found* b) { return numbers.at(a->node) < numbers.at(b->node); });
    std::vector<Fault> faults;
    for (const Found* found : ordered) {
        if (faults.empty() || faults.back() != found->fault)
            faults.push_back(found->fault);
    }
    if (m_faults > mostFaults)
        faults.push_back({{}, sentence::furtherFaults()});
    return faults;
}

const Json* Reader::member(std::string_view name) const
{
    return memberOf(*m_frame.object, name);
}

void Reader::read(const Json& node, double& value, const Number& kind)
{
    if (!node.is_number())
        return refuse(node, sentence::notANumber(node));
    value = node.get<double>();
    if (kind.aboveLeast ? value > kind.least : value >= kind.least) {
        if (value <= kind.most)
            return;
    }
    if (kind.aboveLeast)
        refuse(node, sentence::notAbove(value, kind.least));
    else if (kind.most == Number{}.most)
        refuse(node, sentence::below(value, kind.least));
    else
        refuse(node, sentence::notBetween(value, kind.least, kind.most));
}

bool Reader::readString(const Json& node, std::string& value, std::size_t longest, std::string_view allowedControls)
{
    if (!node.is_string()) {
        refuse(node, sentence::notAText(node));
        return false;
    }
    const auto& text = node.get_ref<const std::string&>();
    if (const std::size_t length = codePoints(text); length > longest) {
        refuse(node, sentence::tooLong(length, longest));
        return false;
    }
    if (const auto control = controlIn(text, allowedControls)) {
        refuse(node, sentence::controlCharacter(*control));
        return false;
    }
    value = text;
    return true;
}

void Reader::readId(const Json& node, std::string& value)
{
    if (readString(node, value, longestId, {}) && value.empty())
        refuse(node, sentence::emptyId());
}

void Reader::read(const Json& node, std::string& value, Text)
{
    readString(node, value, longestText, controlsInTexts);
}

void Reader::read(const Json& node, std::string& value, Name)
{
    readString(node, value, longestName, {});
}

void Reader::read(const Json& node, std::string& value, Id)
{
    readId(node, value);
}

void Reader::read(const Json& node, std::string& value, OptionalId)
{
    readId(node, value);
}

void Reader::read(const Json& node, std::string& value, Reference)
{
    readString(node, value, longestId, {});
}

void Reader::read(const Json& node, bool& value, Flag)
{
    if (!node.is_boolean())
        return refuse(node, sentence::notAFlag(node));
    value = node.get<bool>();
}

void Reader::read(const Json& node, engine::Choice& value, ChoiceWord)
{
    if (node != "go" && node != "rust")
        return refuse(node, sentence::notOneOf(node, "go", "rust"));
    value = node == "go" ? engine::Choice::Go : engine::Choice::Rust;
}

void Reader::read(const Json& node, engine::Axis& value, AxisWord)
{
    if (node != "delivery" && node != "runtime")
        return refuse(node, sentence::notOneOf(node, "delivery", "runtime"));
    value = node == "delivery" ? engine::Axis::Delivery : engine::Axis::Runtime;
}

void Reader::read(const Json& node, std::vector<std::string>& value, Texts)
{
    if (!node.is_array())
        return refuse(node, sentence::notAList(node));
    value.assign(node.size(), {});
    for (std::size_t i = 0; i < node.size(); ++i) {
        const Step step(*this, i);
        read(node[i], value[i], Text{});
    }
}

void Reader::read(const Json& node, std::vector<std::string>& value, Ids)
{
    if (!node.is_array())
        return refuse(node, sentence::notAList(node));
    value.assign(node.size(), {});
    for (std::size_t i = 0; i < node.size(); ++i) {
        const Step step(*this, i);
        readId(node[i], value[i]);
    }
}

void Reader::read(const Json& node, std::vector<double>& value, const PerConstraint& kind)
{
    absent(value, kind);
    if (!node.is_object())
        return refuse(node, sentence::notAnObject(node));
    if (!m_references.known)
        value.clear(); // the numbers are judged, wherever they belong
    for (const auto& [id, number] : node.get_ref<const Json::object_t&>()) {
        const Step step(*this, id);
        const auto constraint = m_references.indexOf.find(id);
        if (!m_references.known)
            read(number, value.emplace_back(), kind.number);
        else if (constraint == m_references.indexOf.end())
            refuse(number, sentence::noSuchConstraint(id));
        else
            read(number, value[constraint->second], kind.number);
    }
}

void Reader::read(const Json& node, std::vector<std::size_t>& value, FirstOrder)
{
    value.clear();
    if (!node.is_array())
        return refuse(node, sentence::notAList(node));
    for (std::size_t i = 0; i < node.size(); ++i) {
        const Step step(*this, i);
        std::string id;
        const std::size_t faultsBefore = m_faults;
        readId(node[i], id);
        if (m_faults > faultsBefore)
            continue;
        const auto constraint = m_references.indexOf.find(id);
        if (constraint != m_references.indexOf.end())
            value.push_back(constraint->second);
        else if (m_references.known)
            refuse(node[i], sentence::noSuchConstraint(id));
    }
}

void Reader::absent(engine::Axis& value, AxisWord kind)
{
    value = m_references.firstOrder.contains(kind.constraint) ? engine::Axis::Runtime : engine::Axis::Delivery;
}

void Reader::absent(std::vector<double>& value, const PerConstraint& kind)
{
    value.assign(m_references.ids.size(), kind.absent);
}

void Reader::absent(std::vector<std::size_t>& value, FirstOrder)
{
    value.clear();
    for (const std::string_view id : usuallyFirstOrder) {
        if (const auto constraint = m_references.indexOf.find(id); constraint != m_references.indexOf.end())
            value.push_back(constraint->second);
    }
}

bool Reader::admits(const Json& node, const List& kind, Census& census)
{
    if (!node.is_array()) {
        refuse(node, sentence::notAList(node));
        return false;
    }
    if (node.size() < kind.fewest) {
        refuse(node, sentence::noEntry());
        return false;
    }
    census.count += node.size();
    if (census.count <= kind.most)
        return true;
    if (kind.reach == Reach::List)
        refuse(node, sentence::tooMany(node.size(), kind.most));
    else if (census.count - node.size() <= kind.most) // only the list that goes beyond, not those after it
        refuse(node, kind.reach == Reach::AllCriteria ? sentence::tooManyCriteria(kind.most)
                                                      : sentence::tooManyBallots(kind.most));
    return false;
}

void Reader::takeId(const Json& node, const std::string& id, Census& census)
{
    if (id.empty() || census.ids.insert(id).second)
        return;
    const Step step(*this, "id");
    refuse(*memberOf(node, "id"), sentence::idTaken(id));
}

void Reader::heading()
{
    for (const std::string_view name : {"format"sv, "version"sv})
        m_frame.known.push_back({name, member(name)});
}

void Reader::unknown(engine::UnknownMembers& members)
{
    const auto isKnown = [this](const Json& node) {
        return std::any_of(m_frame.known.begin(), m_frame.known.end(),
                           [&](const KnownMember& each) { return each.node == &node; });
    };
    members.clear();
    for (const auto& [name, node] : m_frame.object->get_ref<const Json::object_t&>()) {
        if (!isKnown(node))
            members.push_back({name, node.dump()});
    }
}

namespace
{

/// A fault of the format or version: nothing else in such a file can be judged.
std::optional<Fault> headingFault(const Json& root)
{
    if (!root.is_object())
        return Fault{{}, sentence::notAnObject(root)};
    const Json* format = memberOf(root, "format");
    if (!format)
        return Fault{{}, sentence::missing("format")};
    if (*format != formatName)
        return Fault{QStringLiteral("/format"), sentence::otherFormat(*format, formatName)};
    const Json* version = memberOf(root, "version");
    if (!version)
        return Fault{{}, sentence::missing("version")};
    const QString place = QStringLiteral("/version");
    if (!version->is_number())
        return Fault{place, sentence::notANumber(*version)};
    const auto number = version->get<double>();
    if (number != std::trunc(number) || number < formatVersion)
        return Fault{place, sentence::noVersion(*version)};
    if (number > formatVersion)
        return Fault{place, sentence::newerVersion(*version, formatVersion)};
    return {};
}

} // namespace

Checked<engine::Scenario> scenarioFrom(const Json& root)
{
    if (auto fault = headingFault(root))
        return tl::unexpected(std::vector{std::move(*fault)});
    Reader reader({}, referencesIn(root));
    engine::Scenario scenario;
    reader.read(root, scenario, Object{});
    auto faults = reader.faultsInOrder(root);
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return scenario;
}

} // namespace steelyard::format
