// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A scenario's JSON in two parts: constraints and evidence make up almost all of it and hardly ever change, so they
/// are kept once per content. Cut on the level of the text, so that every byte of every member stays what it is.
namespace steelyard
{

struct BodyParts {
    QByteArray body;  ///< the object without these members
    QByteArray block; ///< an object of these members
};

/// `json` is one JSON object as writeScenario() gives it.
[[nodiscard]] BodyParts splitBody(const QByteArray& json);

/// One JSON object with the members of both.
[[nodiscard]] QByteArray joinBody(const BodyParts& parts);

} // namespace steelyard
