// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <optional>

/// What a criterion carries beside the members that the format knows: the ends of its scale, as a catalogue gives them,
/// and the note that explains somebody's own judgement.
namespace steelyard
{

/// The catalogue's words for this criterion, else the criterion's own, else nothing.
[[nodiscard]] std::optional<Scale> scaleOf(const Catalogue& catalogue, const engine::Criterion& criterion);

/// Why somebody judged otherwise; empty where nothing was said.
[[nodiscard]] QString judgementNote(const engine::Criterion& criterion);
/// An empty note is no member.
void setJudgementNote(engine::Criterion& criterion, const QString& note);

} // namespace steelyard
