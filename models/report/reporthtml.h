// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <functional>
#include <variant>

/// The report as one HTML file, the form for those who listen to it: a language, one h1, headings in order, tables with
/// captions, every picture with its alternative. It loads nothing, and follows the reader's light or dark. It is
/// well-formed XML too.
namespace steelyard
{

using ReportPicture = std::variant<report::BeamPlace, report::ChartPlace>;

/// Draws a picture as SVG on a light ground; empty where there is none.
using DrawReportPicture = std::function<QByteArray(const ReportPicture&)>;

/// UTF-8. Without `draw`, or where it draws nothing, what a chart says stands in its table alone.
[[nodiscard]] QByteArray reportHtml(const Report& report, const DrawReportPicture& draw = {});

} // namespace steelyard
