// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <algorithm>

namespace steelyard::cli
{

/// How a call ended, as scripts read it; a greater one is worse.
enum class ExitCode {
    Done = 0,
    WrongCall = 1,
    InvalidInput = 2,
    NotReadOrWritten = 3, ///< a file or the library
};

[[nodiscard]] constexpr ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

/// Why something was not done: the exit code and a sentence for each reason.
struct Refusal {
    ExitCode exitCode = ExitCode::WrongCall;
    QStringList sentences;
};

template <typename T>
using Accepted = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(ExitCode exitCode, const QString& sentence)
{
    return tl::unexpected(Refusal{exitCode, {sentence}});
}

} // namespace steelyard::cli
