// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summarydrawing.h"

#include "numbertext.h"
#include "portfoliotext.h"
#include "report/outlookblocks.h"
#include "report/reportblocks.h"
#include "report/reportdrawings.h"
#include "report/textstrips.h"
#include "theme.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace steelyard
{

namespace
{

// In pixels of the design.
constexpr int width = 960;
constexpr int padding = 28;
constexpr int gap = 32;
constexpr int leftWidth = 380;
constexpr int rightWidth = width - 2 * padding - gap - leftWidth;
constexpr int contributionsHeight = 320;
constexpr int tippingHeight = 270;
constexpr double paragraphGap = 8;
constexpr double sectionGap = 20;
constexpr double barHeight = 8;
/// More constraints than these are counted instead.
constexpr std::size_t mostShares = 12;

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::SummaryDrawing)
};

class SummaryColumn
{
public:
    explicit SummaryColumn(double columnWidth) : m_width(columnWidth) {}

    void addText(const QString& text, ReportText size, const QColor& colour, double above)
    {
        if (!text.isEmpty()) {
            add(textStrips(text, {reportFont(size), colour, Qt::AlignLeading, false}, m_width), above);
        }
    }

    void addDrawing(const Drawing& drawing, double above)
    {
        add({{.height = static_cast<double>(drawing.size().height()),
              .paint = [drawing](QPainter& painter,
                                 const QPointF& topLeft) { drawing.paint(painter, QRectF(topLeft, drawing.size())); }}},
            above);
    }

    /// A name, a bar as long as the share, and the share.
    void addShare(const QString& name, double share, double longest)
    {
        const QFont font = reportFont(ReportText::Body);
        const QFontMetricsF metrics(font);
        const double nameWidth = m_width * 0.42;
        const double numberWidth = metrics.horizontalAdvance(percent(1)) + paragraphGap;
        const double barRoom = m_width - nameWidth - numberWidth - paragraphGap;
        add({{.height = metrics.height() + 4,
              .paint =
                  [=, shown = metrics.elidedText(name, Qt::ElideRight, nameWidth), line = metrics.height(),
                   all = m_width](QPainter& painter, const QPointF& topLeft) {
                      painter.setFont(font);
                      painter.setPen(Theme::light().ink);
                      const QRectF row(topLeft, QSizeF(all, line));
                      painter.drawText(row, Qt::AlignLeft | Qt::TextSingleLine, shown);
                      painter.drawText(row, Qt::AlignRight | Qt::TextSingleLine, percent(share));
                      painter.fillRect(QRectF(row.left() + nameWidth + paragraphGap, row.center().y() - barHeight / 2,
                                              barRoom * share / longest, barHeight),
                                       Theme::light().muted);
                  }}},
            paragraphGap / 2);
    }

    [[nodiscard]] const std::vector<Strip>& strips() const { return m_strips; }

private:
    void add(std::vector<Strip> strips, double above)
    {
        strips.front().above = above;
        std::ranges::move(strips, std::back_inserter(m_strips));
    }

    double m_width;
    std::vector<Strip> m_strips;
};

void addShares(SummaryColumn& column, const engine::Scenario& scenario, const engine::Balance& balance)
{
    column.addText(SummaryText::tr("What weighs"), ReportText::Strong, Theme::light().ink, sectionGap);
    const double longest = std::ranges::max(balance.shares);
    const std::size_t shown = std::min(mostShares, scenario.constraints.size());
    for (std::size_t i = 0; i < shown; ++i) {
        column.addShare(nameOf(scenario.constraints[i]), balance.shares[i], longest);
    }
    if (shown < scenario.constraints.size()) {
        const auto more = static_cast<int>(scenario.constraints.size() - shown);
        column.addText(SummaryText::tr("and %n more constraint(s)", nullptr, more), ReportText::Body,
                       Theme::light().muted, paragraphGap / 2);
    }
}

SummaryColumn verdictColumn(const ReportedScenario& reported)
{
    const engine::Scenario& scenario = reported.scenario;
    const engine::ComponentAnalysis& analysis = reported.analysis.components.front();
    const Theme& theme = Theme::light();
    SummaryColumn column(leftWidth);
    column.addText(QString::fromStdString(scenario.name), ReportText::Chapter, theme.ink, 0);
    column.addText(QString::fromStdString(scenario.question), ReportText::Body, theme.muted, paragraphGap / 2);
    const bool several = scenario.components.size() > 1;
    if (several) {
        column.addText(portfolioExplanation(scenario, reported.analysis), ReportText::Body, theme.ink, paragraphGap);
        column.addText(nameOf(scenario.components.front()), ReportText::Heading, theme.ink, sectionGap);
    }
    column.addDrawing(beamDrawing(chartState(reported, 0), leftWidth), sectionGap / 2);
    column.addText(headline(analysis.verdict), ReportText::Verdict, theme.colour(analysis.language), sectionGap / 2);
    column.addText(explanation(scenario, scenario.components.front(), analysis), ReportText::Lead, theme.ink,
                   paragraphGap);
    const QStringList doubts = report::doubtTexts({reported, {0, 0}});
    column.addText(report::sentences(doubts), ReportText::Body, theme.muted, paragraphGap);
    column.addText(flipText(scenario, analysis), ReportText::Body, theme.ink, paragraphGap);
    if (analysis.balance) {
        addShares(column, scenario, *analysis.balance);
    }
    return column;
}

SummaryColumn chartColumn(const ReportedScenario& reported)
{
    SummaryColumn column(rightWidth);
    const ChartState state = chartState(reported, 0);
    const auto add = [&](const QString& kind, int height, double above) {
        const std::unique_ptr<Chart> chart = newChartOf(kind);
        column.addText(chart->title(), ReportText::Strong, Theme::light().ink, above);
        column.addText(chart->subtitle(), ReportText::Small, Theme::light().muted, 0);
        if (const auto drawing = chartDrawing(kind, state, {rightWidth, height}, ChartHead::Absent)) {
            column.addDrawing(*drawing, paragraphGap);
        }
    };
    add(QStringLiteral("contributions"), contributionsHeight, 0);
    add(QStringLiteral("tipping"), tippingHeight, sectionGap);
    return column;
}

} // namespace

Drawing summaryDrawing(const ReportedScenario& reported)
{
    const std::vector<Strip> left = verdictColumn(reported).strips();
    const std::vector<Strip> right = chartColumn(reported).strips();
    const double height = std::max(heightOf(left), heightOf(right)) + 2 * padding;
    const engine::ComponentAnalysis& analysis = reported.analysis.components.front();
    return {QSizeF(width, height).toSize(),
            [left, right](QPainter& painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                paintStrips(painter, left, {padding, padding});
                paintStrips(painter, right, {padding + leftWidth + gap, padding});
            },
            QString::fromStdString(reported.scenario.name),
            explanation(reported.scenario, reported.scenario.components.front(), analysis)};
}

} // namespace steelyard
