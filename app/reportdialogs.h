// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportmaking.h"

class QWidget;

namespace steelyard
{

struct ReportTarget {
    QString path; ///< empty: never mind
    QPageSize paper;
};

/// ".pdf"
[[nodiscard]] QString extensionOf(ReportFormat format);

/// Asks for a file, for a PDF with the paper as its type, and before a file would be overwritten.
[[nodiscard]] ReportTarget askForReportFile(QWidget* parent, const QString& proposal, ReportFormat format);

[[nodiscard]] bool thereIsAPrinter();

/// The report as it will be printed, with the printer's paper; printed from there.
void showPrintPreview(QWidget* parent, const PreparedReport& report);

} // namespace steelyard
