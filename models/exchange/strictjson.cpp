// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictjson.h"

#include "faultsentence.h"
#include "scenarioplace.h"

#include <algorithm>

namespace steelyard
{
namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The names that more than one member of `object` has, each once for every member too many. By sorting and not by
/// hashing: names that were chosen to collide cost nothing extra.
std::vector<std::string_view> namesTakenTwice(const Json::object_t& object)
{
    std::vector<std::string_view> names;
    names.reserve(object.size());
    for (const auto& member : object)
        names.emplace_back(member.first);
    std::sort(names.begin(), names.end());
    std::vector<std::string_view> twice;
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i] == names[i - 1])
            twice.push_back(names[i]);
    }
    return twice;
}

/// "line 3, column 5: …" for a place in the text; columns count code points.
Fault faultAt(std::string_view text, std::size_t offset, const QString& sentence)
{
    const std::string_view before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::string_view inLine = before.substr(before.rfind('\n') + 1);
    const auto column = std::count_if(inLine.begin(), inLine.end(), [](char c) { return (c & 0xC0) != 0x80; }) + 1;
    return {{}, sentence::atPosition(line, column, sentence)};
}

/// The piece of the text that does not belong at its end: a whole text or number, else the last character. `token` is
/// what the parser read last, with what it skipped before.
std::string_view offendingPiece(std::string_view read, std::string_view token)
{
    const bool text = token.size() > 1 && token.front() == '"' && token.back() == '"';
    const bool number = !token.empty() && token.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
    const std::size_t length = text || number ? token.size() : 1;
    const auto end = read.empty() ? 0 : static_cast<unsigned char>(read.back());
    if (read.size() < length || end < 0x20 || end >= 0x80)
        return {};
    return read.substr(read.size() - length);
}

/// Builds the tree from the events of nlohmann's parser, whose interface for handlers this is (hence the names), and
/// refuses what that parser lets pass.
class TreeBuilder
{
public:
    TreeBuilder(std::string_view text, std::size_t depthAbove) : m_text(text), m_depthAbove(depthAbove) {}

    bool null()
    {
        add(Json());
        return refuse(sentence::null());
    }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool key(std::string& name)
    {
        objectOf(*m_open.back()).emplace_back(std::move(name), Json());
        return true;
    }
    bool end_object()
    {
        const auto& object = objectOf(*m_open.back());
        for (const std::string_view name : namesTakenTwice(object)) {
            if (m_faults.size() < mostFaults)
                m_faults.push_back({pointerTo(m_open.size() - 1) + u'/' + tokenOf(name), sentence::twice()});
        }
        m_open.pop_back();
        return m_faults.size() < mostFaults;
    }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array()
    {
        m_open.pop_back();
        return true;
    }
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error);

    Checked<Json> result() &&
    {
        if (!m_faults.empty())
            return tl::unexpected(std::move(m_faults));
        return std::move(m_root);
    }

private:
    static Json::object_t& objectOf(Json& node) { return node.get_ref<Json::object_t&>(); }
    static QString tokenOf(std::string_view name) { return QString::fromStdString(pointerToken(name)); }

    /// Where the next value goes. Values are appended to the innermost open container only, so that the addresses of
    /// the outer ones stay.
    Json& add(Json&& value, bool)
    {
        if (m_open.empty())
            return m_root = std::move(value);
        Json& container = *m_open.back();
        if (container.is_object())
            return objectOf(container).back().second = std::move(value);
        return container.get_ref<Json::array_t&>().emplace_back(std::move(value));
    }
    bool add(Json&& value)
    {
        add(std::move(value), true);
        return true;
    }
    bool open(Json&& container)
    {
        Json& added = add(std::move(container), true);
        if (m_open.size() + m_depthAbove == deepestJson) {
            m_faults.push_back({pointerTo(m_open.size()), sentence::tooDeep(deepestJson)});
            return false;
        }
        m_open.push_back(&added);
        return true;
    }

    /// Notes a fault of the value added last; whether to read on.
    bool refuse(const QString& sentence)
    {
        m_faults.push_back({pointerTo(m_open.size()), sentence});
        return m_faults.size() < mostFaults;
    }

    /// The JSON Pointer of the last value in the innermost of the outer `levels` containers.
    QString pointerTo(std::size_t levels) const
    {
        QString pointer;
        for (std::size_t i = 0; i < levels; ++i) {
            Json& container = *m_open[i];
            pointer += u'/';
            pointer += container.is_object() ? tokenOf(objectOf(container).back().first)
                                             : QString::number(container.size() - 1);
        }
        return pointer;
    }

    std::string_view m_text;
    std::size_t m_depthAbove;
    Json m_root;
    std::vector<Json*> m_open;
    std::vector<Fault> m_faults;
};

bool TreeBuilder::parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error)
{
    const std::string_view reason = error.what();
    const auto says = [&](std::string_view words) { return reason.find(words) != std::string_view::npos; };
    const std::size_t last = std::min(position == 0 ? 0 : position - 1, m_text.size());
    const bool atEnd = position > m_text.size();
    const std::string_view piece = offendingPiece(m_text.substr(0, std::min(position, m_text.size())), token);
    const std::size_t begin = piece.empty() ? last : static_cast<std::size_t>(piece.data() - m_text.data());
    if (says("UTF-8") && !atEnd)
        m_faults.push_back(faultAt(m_text, last, sentence::notUtf8()));
    else if (says("surrogate"))
        m_faults.push_back(faultAt(m_text, last, sentence::loneSurrogate()));
    else if (says("number overflow"))
        m_faults.push_back(faultAt(m_text, begin, sentence::overflow(piece)));
    else if (atEnd)
        m_faults.push_back(faultAt(m_text, m_text.size(), sentence::endsEarly()));
    else
        m_faults.push_back(faultAt(m_text, begin, sentence::unexpectedHere(piece)));
    return false;
}

} // namespace

Checked<Json> parseStrict(std::string_view text, std::size_t depthAbove)
{
    const auto refused = [](Fault fault) { return tl::unexpected(std::vector{std::move(fault)}); };
    if (text.size() > largestJson)
        return refused({{}, sentence::tooLarge(largestJson)});
    if (text.empty())
        return refused({{}, sentence::emptyFile()});
    if (text.starts_with(byteOrderMark))
        return refused({{}, sentence::byteOrderMark()});
    // The parser takes a NUL for the end of the text and would not look at what follows.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return refused(faultAt(text, nul, sentence::nul()));
    TreeBuilder builder(text, depthAbove);
    static_cast<void>(Json::sax_parse(text.begin(), text.end(), &builder)); // the builder keeps what went wrong
    return std::move(builder).result();
}

} // namespace steelyard
