// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/preparedreport.h"
#include "report/reporthtml.h"
#include "result.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace steelyard
{

class ReportPages;

enum class ReportFormat { Pdf, Html, Png, Svg };
/// By the extension of a file's name; nothing where it is none of these.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& path);

/// Makes the bytes of a report's file, little by little between events: a page at a time, a picture at a time.
class ReportMaking : public QObject
{
    Q_OBJECT

public:
    ReportMaking(std::shared_ptr<const PreparedReport> report, ReportFormat format, const QPageSize& paper,
                 QObject* parent = nullptr);
    /// What is not made yet is not made any more.
    ~ReportMaking() override;

    void start();

signals:
    void progressed(double part); ///< 0 to 1
    void made(const Result<QByteArray>& bytes);

private:
    void beginPdf();
    void paintNextPage();
    void makePicture();
    void beginHtml();
    void drawNextPicture();
    void finishHtml();

    std::shared_ptr<const PreparedReport> m_report;
    ReportFormat m_format;
    QPageSize m_paper;
    QBuffer m_buffer;
    std::unique_ptr<ReportPages> m_pages;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_page = 0;
    std::vector<ReportPicture> m_open; ///< pictures that are not drawn yet
    std::vector<std::pair<ReportPicture, QByteArray>> m_drawn;
};

} // namespace steelyard
