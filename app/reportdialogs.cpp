// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdialogs.h"

#include "report/reportpages.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace steelyard
{

namespace
{

struct DialogText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReportDialogs)
};

struct FileType {
    QString filter;
    QString extension;
    QPageSize paper = usualPaper();
};

std::vector<FileType> fileTypes(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: {
        std::vector<FileType> types{
            {DialogText::tr("PDF on A4 (*.pdf)"), QStringLiteral("pdf"), QPageSize(QPageSize::A4)},
            {DialogText::tr("PDF on Letter (*.pdf)"), QStringLiteral("pdf"), QPageSize(QPageSize::Letter)}};
        if (usualPaper().id() == QPageSize::Letter) {
            std::ranges::reverse(types);
        }
        return types;
    }
    case ReportFormat::Html:
        return {{DialogText::tr("HTML pages (*.html)"), QStringLiteral("html")}};
    case ReportFormat::Png:
    case ReportFormat::Svg:
        break;
    }
    return {{DialogText::tr("PNG pictures (*.png)"), QStringLiteral("png")},
            {DialogText::tr("SVG drawings (*.svg)"), QStringLiteral("svg")}};
}

void printPages(QPrinter& printer, const PreparedReport& report)
{
    printer.setFullPage(true);
    constexpr double designDotsPerInch = 96;
    const QSizeF sheet = printer.pageLayout().fullRect(QPageLayout::Inch).size() * designDotsPerInch;
    const ReportPages pages(report.report, report.scenarios, sheet);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    QPainter painter(&printer);
    for (int page = first; page < end; ++page) {
        if (page > first) {
            printer.newPage();
        }
        pages.paint(painter, page, printer.resolution());
    }
}

} // namespace

QString extensionOf(ReportFormat format)
{
    return u'.' + fileTypes(format).front().extension;
}

ReportTarget askForReportFile(QWidget* parent, const QString& proposal, ReportFormat format)
{
    const std::vector<FileType> types = fileTypes(format);
    QStringList filters;
    std::ranges::transform(types, std::back_inserter(filters), &FileType::filter);
    QFileDialog dialog(parent, DialogText::tr("Export report"), proposal);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    // The dialog asks before it gives the name of a file that is there, so the name has to be whole before.
    dialog.setDefaultSuffix(types.front().extension);
    const auto chosen = [&] { return *std::ranges::find(types, dialog.selectedNameFilter(), &FileType::filter); };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&] { dialog.setDefaultSuffix(chosen().extension); });
    return dialog.exec() == QDialog::Accepted ? ReportTarget{dialog.selectedFiles().value(0), chosen().paper}
                                              : ReportTarget{};
}

bool thereIsAPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void showPrintPreview(QWidget* parent, const PreparedReport& report)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.report.title);
    printer.setPageSize(usualPaper());
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&report](QPrinter* onto) { printPages(*onto, report); });
    dialog.exec();
}

} // namespace steelyard
