// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace steelyard
{

/// The shortest text that reads back as exactly this finite number; whole numbers without ".0", −0 as "-0.0".
[[nodiscard]] std::string jsonNumber(double value);

/// Writes JSON piece by piece: compact, or for people to read, one member on each line except in what is put on one
/// line.
class JsonText
{
public:
    enum class Style { Compact, Readable };
    enum class Layout { Block, Line };

    explicit JsonText(Style style) : m_style(style) {}

    void beginObject(Layout layout = Layout::Block) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Block) { begin('[', layout); }
    void endArray() { end(']'); }
    void key(std::string_view name);
    void text(std::string_view utf8);
    void number(double value) { raw(jsonNumber(value)); }
    void flag(bool value) { raw(value ? "true" : "false"); }
    /// A value that is JSON already.
    void raw(std::string_view json);

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void begin(char bracket, Layout layout);
    void end(char bracket);
    /// What goes before a value or a key: the comma and the new line.
    void separate();
    void newLine();
    [[nodiscard]] bool onOneLine() const { return m_style == Style::Compact || m_lineDepth > 0; }

    Style m_style;
    std::string m_text;
    std::size_t m_depth = 0;
    std::size_t m_lineDepth = 0; ///< how many of the open containers are on one line
    bool m_first = true;         ///< nothing yet in the innermost container
    bool m_afterKey = false;
};

} // namespace steelyard
