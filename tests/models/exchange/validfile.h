// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fault.h"

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// A scenario file in which every member of the format is given, and small changes to it.
namespace steelyard::testing
{

using Tree = nlohmann::ordered_json;

/// In a file of its own: moc stumbles over raw strings.
Tree validTree();

/// The same without anything that names a constraint.
Tree unreferredTree();

/// What is wrong with a file, one line each.
QStringList faultsOf(const Tree& tree);

inline QByteArray textOf(const Tree& tree)
{
    return QByteArray::fromStdString(tree.dump());
}

/// The valid file with another value, given as JSON, at a JSON Pointer.
inline Tree treeWith(const std::string& pointer, const std::string& json, Tree tree = validTree())
{
    tree[Tree::json_pointer(pointer)] = Tree::parse(json);
    return tree;
}

inline Tree treeWithout(const std::string& pointer, Tree tree = validTree())
{
    const Tree::json_pointer place(pointer);
    Tree& parent = tree.at(place.parent_pointer());
    if (parent.is_array())
        parent.erase(std::stoul(place.back()));
    else
        parent.erase(place.back());
    return tree;
}

/// A list of `count` copies of an entry in which every "#" is the entry's number.
inline std::string listOf(std::size_t count, const std::string& entry)
{
    std::string list = "[";
    for (std::size_t i = 0; i < count; ++i) {
        std::string numbered = entry;
        for (std::size_t at = numbered.find('#'); at != std::string::npos; at = numbered.find('#', at))
            numbered.replace(at, 1, std::to_string(i));
        list += (i == 0 ? "" : ",") + numbered;
    }
    return list + "]";
}

inline QStringList sentencesOf(const std::vector<Fault>& faults)
{
    QStringList sentences;
    for (const Fault& fault : faults)
        sentences.append(fault.toString());
    return sentences;
}

} // namespace steelyard::testing
