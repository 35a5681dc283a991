// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QString>
#include <QUrl>

/// What is told of a source.
namespace steelyard
{

/// The address of a source, if it is one that may be opened: http or https and nothing else.
[[nodiscard]] QUrl linkOf(const engine::EvidenceItem& item);

/// "primary", "secondary", "own count"; a kind that is not known is told as the file has it.
[[nodiscard]] QString evidenceKind(const engine::EvidenceItem& item);

/// "The Go Blog · 2022-03-31 · primary · speaks for Go".
[[nodiscard]] QString evidenceOrigin(const engine::EvidenceItem& item);

/// "93 % of the argument cites a source." `share` in [0,1], see engine::evidenceShare.
[[nodiscard]] QString citedShareText(double share);

} // namespace steelyard
