// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportmaking.h"

#include "report/reportdrawings.h"
#include "report/reportpages.h"
#include "report/summarydrawing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

constexpr int pdfDotsPerInch = 1200;
constexpr int pictureScale = 2;
// Of pictures in HTML, in pixels of the design.
constexpr int htmlBeamWidth = 280;
constexpr QSize htmlChart(640, 340);

QByteArray svgOf(const ReportPicture& place, const std::vector<ReportedScenario>& scenarios)
{
    if (const auto* const beam = std::get_if<report::BeamPlace>(&place)) {
        return drawingFor(*beam, scenarios, htmlBeamWidth).svg();
    }
    const std::optional<Drawing> chart = drawingFor(std::get<report::ChartPlace>(place), scenarios, htmlChart);
    return chart ? chart->svg() : QByteArray();
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == u"pdf") {
        return ReportFormat::Pdf;
    }
    if (extension == u"html" || extension == u"htm") {
        return ReportFormat::Html;
    }
    if (extension == u"png") {
        return ReportFormat::Png;
    }
    return extension == u"svg" ? std::optional(ReportFormat::Svg) : std::nullopt;
}

ReportMaking::ReportMaking(std::shared_ptr<const PreparedReport> report, ReportFormat format, const QPageSize& paper,
                           QObject* parent)
    : QObject(parent), m_report(std::move(report)), m_format(format), m_paper(paper)
{
}

ReportMaking::~ReportMaking() = default;

void ReportMaking::start()
{
    switch (m_format) {
    case ReportFormat::Pdf:
        beginPdf();
        break;
    case ReportFormat::Html:
        beginHtml();
        break;
    case ReportFormat::Png:
    case ReportFormat::Svg:
        QTimer::singleShot(0, this, &ReportMaking::makePicture);
        break;
    }
}

void ReportMaking::beginPdf()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPageSize(m_paper);
    m_writer->setPageMargins({});
    m_writer->setResolution(pdfDotsPerInch);
    m_writer->setTitle(m_report->report.title);
    m_writer->setCreator(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    m_pages = std::make_unique<ReportPages>(m_report->report, m_report->scenarios, sheetOf(m_paper));
    m_painter.begin(m_writer.get());
    QTimer::singleShot(0, this, &ReportMaking::paintNextPage);
}

void ReportMaking::paintNextPage()
{
    if (m_page > 0) {
        m_writer->newPage();
    }
    m_pages->paint(m_painter, m_page, pdfDotsPerInch);
    ++m_page;
    emit progressed(m_page / static_cast<double>(m_pages->count()));
    if (m_page < m_pages->count()) {
        QTimer::singleShot(0, this, &ReportMaking::paintNextPage);
        return;
    }
    m_painter.end();
    emit made(m_buffer.data());
}

void ReportMaking::beginHtml()
{
    for (const report::Chapter& chapter : m_report->report.chapters) {
        for (const report::Section& section : chapter.sections) {
            for (const report::Block& block : section.blocks) {
                if (const auto* const beam = std::get_if<report::BeamPlace>(&block)) {
                    m_open.emplace_back(*beam);
                } else if (const auto* const chart = std::get_if<report::ChartPlace>(&block)) {
                    m_open.emplace_back(*chart);
                }
            }
        }
    }
    QTimer::singleShot(0, this, &ReportMaking::drawNextPicture);
}

void ReportMaking::drawNextPicture()
{
    if (m_open.empty()) {
        finishHtml();
        return;
    }
    QByteArray svg = svgOf(m_open.back(), m_report->scenarios);
    m_drawn.emplace_back(std::move(m_open.back()), std::move(svg));
    m_open.pop_back();
    const auto drawn = static_cast<double>(m_drawn.size());
    emit progressed(drawn / (drawn + static_cast<double>(m_open.size())));
    QTimer::singleShot(0, this, &ReportMaking::drawNextPicture);
}

void ReportMaking::finishHtml()
{
    emit made(reportHtml(m_report->report, [this](const ReportPicture& place) {
        const auto found = std::ranges::find(m_drawn, place, &std::pair<ReportPicture, QByteArray>::first);
        return found == m_drawn.end() ? QByteArray() : found->second;
    }));
}

void ReportMaking::makePicture()
{
    const Drawing summary = summaryDrawing(m_report->scenarios.front());
    emit progressed(1);
    emit made(m_format == ReportFormat::Svg ? Result<QByteArray>(summary.svg()) : summary.png(pictureScale));
}

} // namespace steelyard
