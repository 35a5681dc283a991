// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyparts.h"

#include <vector>

namespace steelyard
{

namespace
{

/// The members of an object as written, without the commas between them.
std::vector<QByteArray> membersOf(const QByteArray& object)
{
    std::vector<QByteArray> members;
    int depth = 0;
    bool inString = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const char c = object[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth == 1)
                begin = i + 1;
        } else if (c == '}' || c == ']') {
            if (--depth == 0 && !object.mid(begin, i - begin).trimmed().isEmpty())
                members.push_back(object.mid(begin, i - begin).trimmed());
        } else if (c == ',' && depth == 1) {
            members.push_back(object.mid(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    return members;
}

bool belongsToBlock(const QByteArray& member)
{
    return member.startsWith("\"constraints\"") || member.startsWith("\"evidence\"");
}

void append(QByteArray& object, const QByteArray& member)
{
    object += object.isEmpty() ? '{' : ',';
    object += member;
}

QByteArray closed(QByteArray object)
{
    return object.isEmpty() ? QByteArray("{}") : object += '}';
}

} // namespace

BodyParts splitBody(const QByteArray& json)
{
    BodyParts parts;
    for (const auto& member : membersOf(json))
        append(belongsToBlock(member) ? parts.block : parts.body, member);
    return {closed(parts.body), closed(parts.block)};
}

QByteArray joinBody(const BodyParts& parts)
{
    if (parts.block == "{}")
        return parts.body;
    if (parts.body == "{}")
        return parts.block;
    return parts.body.chopped(1) + ',' + parts.block.mid(1);
}

} // namespace steelyard
