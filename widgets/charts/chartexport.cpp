// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chartdrawing.h"
#include "charts/charttabletext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ChartExport)
};

constexpr int clipboardScale = 2;

QString filterOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
    case ChartFormat::PngDouble:
    case ChartFormat::PngTriple:
        return ExportText::tr("PNG pictures (*.png)");
    case ChartFormat::Svg:
        return ExportText::tr("SVG drawings (*.svg)");
    case ChartFormat::Csv:
        return ExportText::tr("CSV tables (*.csv)");
    }
    return {};
}

int scaleOf(ChartFormat format)
{
    return format == ChartFormat::PngTriple ? 3 : format == ChartFormat::PngDouble ? 2 : 1;
}

} // namespace

QString extensionOf(ChartFormat format)
{
    return format == ChartFormat::Svg ? u".svg"_s : format == ChartFormat::Csv ? u".csv"_s : u".png"_s;
}

QString askForChartFile(QWidget* parent, const QString& proposal, ChartFormat format)
{
    QFileDialog dialog(parent, ExportText::tr("Save chart"), proposal, filterOf(format));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog asks before it gives the name of a file that is there, so the name has to be whole before.
    dialog.setDefaultSuffix(extensionOf(format).mid(1));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

ChartExport::ChartExport(std::unique_ptr<Chart> chart, const ChartState& state, QSize size)
    : m_chart(chart.get()), m_drawing(chartDrawing(std::move(chart), state, size))
{
}

std::unique_ptr<QMimeData> ChartExport::mimeData() const
{
    const ChartTable table = m_chart->table();
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(m_drawing.image(clipboardScale));
    mime->setData(u"image/svg+xml"_s, m_drawing.svg());
    mime->setText(tabSeparated(table));
    mime->setHtml(htmlTable(table));
    return mime;
}

Result<QByteArray> ChartExport::bytes(ChartFormat format) const
{
    switch (format) {
    case ChartFormat::Svg:
        return m_drawing.svg();
    case ChartFormat::Csv:
        return csvOf(m_chart->table());
    default:
        return m_drawing.png(scaleOf(format));
    }
}

} // namespace steelyard
