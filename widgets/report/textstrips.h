// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"
#include "report/report.h"

#include <QColor>
#include <QFont>

/// Text as strips of one line each: never a widow or an orphan, and no paragraph too long for a page.
namespace steelyard
{

/// How a paragraph is set.
struct TextForm {
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeading;
    bool mirrored = false; ///< reads from right to left
};

/// Those of reports, on paper and in pictures.
enum class ReportText { Title, Chapter, Heading, SmallHeading, Verdict, Lead, Body, Strong, Small };
[[nodiscard]] QFont reportFont(ReportText text);

/// The lines of a text that is this wide, one below the other; links can be followed in a PDF.
[[nodiscard]] std::vector<Strip> textStrips(const std::vector<report::Span>& spans, const TextForm& form, double width);
[[nodiscard]] std::vector<Strip> textStrips(const QString& text, const TextForm& form, double width);

/// The width of the text where no line has to end.
[[nodiscard]] double textWidth(const QString& text, const QFont& font);

/// The height of strips one below the other.
[[nodiscard]] double heightOf(const std::vector<Strip>& strips);
void paintStrips(QPainter& painter, const std::vector<Strip>& strips, QPointF topLeft);

} // namespace steelyard
