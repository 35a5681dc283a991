// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace steelyard
{
namespace
{

/// Up to here every whole number is written in digits only.
constexpr double largestPlain = 1e15;

void appendEscaped(std::string& out, char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20) {
        out += c;
        return;
    }
    out += "\\u00";
    out += digits[code >> 4];
    out += digits[code & 0xF];
}

} // namespace

std::string jsonNumber(double value)
{
    if (value == 0 && std::signbit(value))
        return "-0.0";
    std::array<char, 32> text{};
    const bool plain = std::abs(value) < largestPlain && value == std::trunc(value);
    const auto written = plain ? std::to_chars(text.data(), text.data() + text.size(), static_cast<std::int64_t>(value))
                               : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), written.ptr};
}

void JsonText::key(std::string_view name)
{
    text(name);
    m_text += m_style == Style::Compact ? ":" : ": ";
    m_afterKey = true;
}

void JsonText::text(std::string_view utf8)
{
    separate();
    m_text += '"';
    for (const char c : utf8)
        appendEscaped(m_text, c);
    m_text += '"';
}

void JsonText::raw(std::string_view json)
{
    separate();
    m_text += json;
}

void JsonText::begin(char bracket, Layout layout)
{
    separate();
    m_text += bracket;
    ++m_depth;
    if (m_lineDepth > 0 || layout == Layout::Line)
        ++m_lineDepth;
    m_first = true;
}

void JsonText::end(char bracket)
{
    const bool broken = !onOneLine() && !m_first;
    --m_depth;
    if (m_lineDepth > 0)
        --m_lineDepth;
    if (broken)
        newLine();
    m_text += bracket;
    m_first = false;
}

void JsonText::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += ',';
    if (m_depth > 0 && !onOneLine())
        newLine();
    else if (!m_first && m_style == Style::Readable)
        m_text += ' ';
    m_first = false;
}

void JsonText::newLine()
{
    m_text += '\n';
    m_text.append(m_depth, ' ');
}

} // namespace steelyard
