// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpages.h"

#include "report/reportstrips.h"
#include "report/textstrips.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace steelyard
{

namespace
{

// In pixels of the design, 96 an inch: about 18 mm.
constexpr double sideMargin = 68;
constexpr double topMargin = 84;
constexpr double bottomMargin = 80;
constexpr double marginTextGap = 22; ///< from the text to the lines above and below
constexpr double designDotsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr qsizetype shownHashLength = 12;

QRectF textArea(const QSizeF& paper)
{
    return QRectF(QPointF(), paper).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
}

} // namespace

QPageSize usualPaper()
{
    // Metric countries that print on Letter.
    constexpr std::array letter{QLocale::Canada, QLocale::Mexico, QLocale::Chile, QLocale::Colombia,
                                QLocale::Philippines};
    const QLocale locale;
    const bool inches = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(inches || std::ranges::find(letter, locale.territory()) != letter.end() ? QPageSize::Letter
                                                                                             : QPageSize::A4);
}

QSizeF sheetOf(const QPageSize& paper)
{
    return paper.size(QPageSize::Inch) * designDotsPerInch;
}

ReportPages::ReportPages(const Report& report, const std::vector<ReportedScenario>& scenarios, const QSizeF& paper)
    : m_report(report),
      m_scenarios(scenarios),
      m_paper(paper),
      m_strips(reportStrips(report, scenarios, textArea(paper).width())),
      m_pages(flowOntoPages(m_strips, textArea(paper).height()))
{
    std::size_t chapter = 0;
    for (const PageOfStrips& page : m_pages) {
        chapter += page.front().strip->beginsPage ? 1 : 0;
        m_chapters.push_back(chapter);
    }
}

void ReportPages::paint(QPainter& painter, int page, int dotsPerInch) const
{
    painter.save();
    painter.scale(dotsPerInch / designDotsPerInch, dotsPerInch / designDotsPerInch);
    paint(painter, page);
    painter.restore();
}

void ReportPages::paint(QPainter& painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = textArea(m_paper);
    for (const PlacedStrip& placed : m_pages[static_cast<std::size_t>(page)]) {
        if (placed.strip->paint) {
            painter.save();
            placed.strip->paint(painter, area.topLeft() + QPointF(0, placed.top));
            painter.restore();
        }
    }
    paintMargins(painter, page);
}

QString ReportPages::origin(int page) const
{
    const std::size_t chapter = m_chapters[static_cast<std::size_t>(page)];
    if (chapter >= m_scenarios.size() || !m_scenarios[chapter].revision) {
        return {};
    }
    const ReportedRevision& revision = *m_scenarios[chapter].revision;
    const QString name = QString::fromStdString(m_scenarios[chapter].scenario.name);
    const QString hash = QString::fromLatin1(revision.hash.toHex().left(shownHashLength));
    //: %1 is the name of a scenario, %2 a number, %3 the beginning of a hash
    return (revision.edited ? tr("%1, revision %2 · %3, changed since") : tr("%1, revision %2 · %3"))
        .arg(name, QLocale().toString(revision.number), hash);
}

void ReportPages::paintMargins(QPainter& painter, int page) const
{
    const QRectF area = textArea(m_paper);
    const QFont font = reportFont(ReportText::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(Theme::light().muted);
    const auto line = [&](double top, const QString& left, const QString& right) {
        const QRectF place(area.left(), top, area.width(), metrics.height());
        const double rightWidth = metrics.horizontalAdvance(right);
        const Qt::Alignment leading = m_report.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment trailing = m_report.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        const double room = area.width() - rightWidth - marginTextGap;
        painter.drawText(place, leading | Qt::TextSingleLine, metrics.elidedText(left, Qt::ElideMiddle, room));
        painter.drawText(place, trailing | Qt::TextSingleLine, right);
    };
    line(area.top() - marginTextGap - metrics.height(), m_report.title,
         QLocale().toString(m_report.date, QLocale::ShortFormat));
    //: %1 is the number of a page, %2 the number of pages
    line(area.bottom() + marginTextGap, origin(page), tr("Page %1 of %2").arg(page + 1).arg(count()));
}

} // namespace steelyard
