// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArrayView>

#include <vector>

/// Markdown as CommonMark with tables, written so that nothing people give as text is taken for markup.
namespace steelyard::markdown
{

/// Text within a line or a cell: shown as it is by every reader, line ends as spaces.
[[nodiscard]] QString inlineText(const QString& text);

/// The sections with their headings, each block apart. Places for pictures show their alternative.
[[nodiscard]] QString sections(const std::vector<report::Section>& sections);

/// A fenced block that its content cannot leave.
[[nodiscard]] QString fenced(const QString& language, const QString& content);

/// What stands in a fenced block.
struct FencedBlock {
    QByteArrayView language; ///< first word behind the opening fence
    QByteArrayView content;  ///< as in the file, up to the closing fence or the end
    qsizetype line = 0;      ///< of the content's first line, 0 for the first of the file
};

/// All fenced blocks of a file that are in no list or quote, with backticks or with tildes.
[[nodiscard]] std::vector<FencedBlock> fencedBlocks(QByteArrayView file);

} // namespace steelyard::markdown
