// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chart.h"
#include "charts/charttabletext.h"
#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ChartExport)
};

constexpr int designDotsPerInch = 96;
constexpr double inchesPerMetre = 1 / 0.0254;
constexpr int clipboardScale = 2;

/// A light surface with the chart under its title, as on a card.
std::unique_ptr<QWidget> pictureOf(Chart* chart, QSize size)
{
    auto picture = std::make_unique<QWidget>();
    picture->setPalette(Theme::light().palette());
    picture->setBackgroundRole(QPalette::Base);
    picture->setAutoFillBackground(true);
    auto* const column = new QVBoxLayout(picture.get());
    const int margin = FlatStyle::scaled(14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextRole::Strong, chart->title()));
    column->addWidget(new TextLabel(TextRole::Caption, chart->subtitle()));
    column->addSpacing(FlatStyle::scaled(8));
    column->addWidget(chart, 1);
    picture->resize(size);
    return picture;
}

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
    : m_picture(pictureOf(chart.get(), size)),
      m_chart(chart.release()),
      //: %1 is the name of a scenario, %2 the title of a chart
      m_title(ExportText::tr("%1 – %2").arg(QString::fromStdString(state.scenario.name), m_chart->title()))
{
    m_chart->present(state);
}

ChartExport::~ChartExport() = default;
ChartExport::ChartExport(ChartExport&&) noexcept = default;
ChartExport& ChartExport::operator=(ChartExport&&) noexcept = default;

QImage ChartExport::image(int scale) const
{
    QImage image(m_picture->size() * scale, QImage::Format_RGB32);
    if (!image.isNull()) {
        image.setDevicePixelRatio(scale);
        image.fill(Theme::light().surface);
        QPainter painter(&image);
        m_picture->render(&painter);
        painter.end();
        const int dotsPerMetre = qRound(scale * designDotsPerInch * inchesPerMetre);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
    }
    return image;
}

QByteArray ChartExport::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(designDotsPerInch);
    generator.setSize(m_picture->size());
    generator.setViewBox(m_picture->rect());
    // It writes both as they are.
    generator.setTitle(m_title.toHtmlEscaped());
    generator.setDescription(m_chart->insight().toHtmlEscaped());
    QPainter painter(&generator);
    m_picture->render(&painter);
    painter.end();
    return buffer.data();
}

std::unique_ptr<QMimeData> ChartExport::mimeData() const
{
    const ChartTable table = m_chart->table();
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(image(clipboardScale));
    mime->setData(u"image/svg+xml"_s, svg());
    mime->setText(tabSeparated(table));
    mime->setHtml(htmlTable(table));
    return mime;
}

Result<QByteArray> ChartExport::bytes(ChartFormat format) const
{
    switch (format) {
    case ChartFormat::Svg:
        return svg();
    case ChartFormat::Csv:
        return csvOf(m_chart->table());
    default:
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly) || !image(scaleOf(format)).save(&buffer, "PNG")) {
            return tl::unexpected(
                ExportText::tr("%1 was not saved: the picture is too large. Save it at a smaller size.")
                    .arg(m_chart->title()));
        }
        return buffer.data();
    }
}

} // namespace steelyard
