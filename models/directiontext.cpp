// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directiontext.h"

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

constexpr char16_t popEmbedding = 0x202C;
constexpr char16_t popIsolate = 0x2069;

bool opensEmbedding(char16_t c)
{
    return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E;
}

bool opensIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

bool endsLine(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2029;
}

/// What is open, each as the control that closes it, the innermost last.
class OpenDirections
{
public:
    void open(char16_t closing) { m_closings += QChar(closing); }

    /// Whether this control closes something: an isolate takes the embeddings within it along.
    bool close(char16_t closing)
    {
        if (closing == popIsolate) {
            const qsizetype at = m_closings.lastIndexOf(QChar(popIsolate));
            m_closings.truncate(std::max<qsizetype>(0, at));
            return at >= 0;
        }
        const bool closes = m_closings.endsWith(QChar(popEmbedding));
        m_closings.chop(closes ? 1 : 0);
        return closes;
    }

    [[nodiscard]] QString takeClosings()
    {
        QString closings = std::exchange(m_closings, {});
        std::reverse(closings.begin(), closings.end());
        return closings;
    }

private:
    QString m_closings;
};

} // namespace

bool turnsDirection(char32_t character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

QString containedDirection(const QString& text)
{
    if (std::ranges::none_of(text, [](QChar c) { return turnsDirection(c.unicode()); })) {
        return text;
    }
    QString contained;
    OpenDirections directions;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (endsLine(c)) {
            contained += directions.takeClosings();
        } else if (opensEmbedding(c) || opensIsolate(c)) {
            directions.open(opensIsolate(c) ? popIsolate : popEmbedding);
        } else if (turnsDirection(c) && !directions.close(c)) {
            continue;
        }
        contained += character;
    }
    return contained + directions.takeClosings();
}

} // namespace steelyard
