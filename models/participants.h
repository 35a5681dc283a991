// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QString>

#include <cstddef>
#include <vector>

/// The names of the people whose ballots there are. They come from anybody's file: shown they are one line without
/// control characters, told apart where two are the same.
namespace steelyard
{

/// Two names that belong to one person: white space, capitals and the way an accent is written make no difference.
[[nodiscard]] QString participantKey(const QString& name);
[[nodiscard]] QString participantKey(const engine::Ballot& ballot);

/// A name on one line that cannot turn the direction of the text around it.
[[nodiscard]] QString shownParticipant(const QString& name);

/// A name within a sentence: its own direction stays its own.
[[nodiscard]] QString quotedParticipant(const QString& shownName);

/// One ballot as a list shows it.
struct ShownBallot {
    std::size_t place = 0; ///< in Component::ballots
    QString name;          ///< "Platform", "Platform (2)"; "Ballot 3" where names are hidden
    bool operator==(const ShownBallot&) const = default;
};

/// The ballots in the order in which they are shown. Where names are hidden that is not the order in which they were
/// cast, which would give them away, but one that stays the same: by a digest of `salt` and the name.
[[nodiscard]] std::vector<ShownBallot> shownBallots(const std::vector<engine::Ballot>& ballots, bool namesHidden,
                                                    const std::string& salt);

} // namespace steelyard
