// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>

/// What the members of a file can be. A description (scenarioformat.h) names the kind of every member once; reader,
/// writer and places each know what to do with a kind.
namespace steelyard::format
{

enum class Need { Optional, Required };

/// A number from `least` to `most`; `aboveLeast` leaves out `least` itself.
struct Number {
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
    bool aboveLeast = false;
};

inline constexpr Number points{0, 100};
inline constexpr Number share{0, 1};
inline constexpr Number months{0, 1200};

inline constexpr std::size_t longestText = 10000; ///< in code points, as all lengths
inline constexpr std::size_t longestName = 200;
inline constexpr std::size_t longestId = 100;

/// May hold tabs and newlines.
struct Text {
};
struct Name {
};
/// 1–100 characters; unique among its siblings, which the list sees to.
struct Id {
};
/// As an id where it is given, else not written.
struct OptionalId {
};
/// The id of something elsewhere, or empty.
struct Reference {
};
struct Flag {
};
/// "go" or "rust".
struct ChoiceWord {
};
/// "delivery" or "runtime"; where it is not given, runtime for the constraints that the file calls first-order.
struct AxisWord {
    std::string_view constraint;
};
struct Texts {
};
struct Ids {
};
/// An object with a number for each constraint, by the constraint's id; a vector in the order of the constraints.
struct PerConstraint {
    Number number;
    double absent; ///< the number of a constraint that is not named
};
/// A list of ids of constraints; indices into them.
struct FirstOrder {
};
/// A struct that has a description of its own.
struct Object {
};

/// Whose entries are counted, and whose ids are unique, together: those of one list, or all of that kind in the file.
enum class Reach { List, AllCriteria, AllBallots };

/// A list of structs that have a description of their own.
struct List {
    std::size_t fewest = 0;
    std::size_t most = std::numeric_limits<std::size_t>::max();
    Reach reach = Reach::List;
};

} // namespace steelyard::format
