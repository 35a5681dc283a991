// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"
#include "report/report.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QPageSize>
#include <QSizeF>

namespace steelyard
{

/// Letter where people measure in inches or write on it all the same, else A4.
[[nodiscard]] QPageSize usualPaper();

/// A report cut into pages with a line above and one below the text: title and date, revision and page number.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReportPages)

public:
    /// `paper` is the whole sheet in pixels of the design, 96 an inch. `scenarios` are those of the report; both live
    /// as long as this.
    ReportPages(const Report& report, const std::vector<ReportedScenario>& scenarios, const QSizeF& paper);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// The painter's origin is the corner of the sheet.
    void paint(QPainter& painter, int page) const;
    /// For a device whose painter begins at the corner of the sheet, of that many dots an inch.
    void paint(QPainter& painter, int page, int dotsPerInch) const;

    /// "Payments API, revision 7 · 3f2a91c04b7e"; empty on the pages of a comparison, and where no library knows it.
    [[nodiscard]] QString origin(int page) const;

private:
    void paintMargins(QPainter& painter, int page) const;

    const Report& m_report;
    const std::vector<ReportedScenario>& m_scenarios;
    QSizeF m_paper;
    std::vector<Strip> m_strips;
    std::vector<PageOfStrips> m_pages;
    std::vector<std::size_t> m_chapters; ///< of each page
};

/// In pixels of the design.
[[nodiscard]] QSizeF sheetOf(const QPageSize& paper);

} // namespace steelyard
