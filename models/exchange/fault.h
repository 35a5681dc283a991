// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace steelyard
{

/// What is wrong in a file, and where: `place` is a JSON Pointer (RFC 6901), empty where the fault is not in one place.
struct Fault {
    QString place;
    QString sentence;

    /// "/constraints/0/criteria/1/rust: low 80 is above likely 70".
    [[nodiscard]] QString toString() const
    {
        return place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
    }

    bool operator==(const Fault&) const = default;
};

/// A value read from a file, or all that is wrong with it, at least one fault, in the file's order.
template <typename T>
using Checked = tl::expected<T, std::vector<Fault>>;

} // namespace steelyard
