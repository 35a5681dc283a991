// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <memory>

class QMimeData;
class QWidget;

namespace steelyard
{

class Chart;
struct ChartState;

/// What a chart can be saved as: pictures of once, twice and three times its size on screen, a drawing, its table.
enum class ChartFormat { Png, PngDouble, PngTriple, Svg, Csv };

/// ".png"
[[nodiscard]] QString extensionOf(ChartFormat format);

/// Asks for a file to save to, and before it would be overwritten. Empty: never mind.
[[nodiscard]] QString askForChartFile(QWidget* parent, const QString& proposal, ChartFormat format);

/// A chart for the world outside the window, under its title: always in the light theme, and never the one on screen.
class ChartExport
{
public:
    /// `chart` is new, and `size` that of the card it stands for.
    ChartExport(std::unique_ptr<Chart> chart, const ChartState& state, QSize size);
    ~ChartExport();
    ChartExport(ChartExport&&) noexcept;
    ChartExport& operator=(ChartExport&&) noexcept;

    /// With the scenario's name: "Payments API – Trade-off".
    [[nodiscard]] const QString& title() const { return m_title; }
    /// `scale` times as many pixels as the card has in design; null where that is too many.
    [[nodiscard]] QImage image(int scale) const;
    [[nodiscard]] QByteArray svg() const;
    /// As one thing for the clipboard: picture, drawing, and the table as text and as HTML.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;
    [[nodiscard]] Result<QByteArray> bytes(ChartFormat format) const;

private:
    std::unique_ptr<QWidget> m_picture;
    Chart* m_chart;
    QString m_title;
};

} // namespace steelyard
