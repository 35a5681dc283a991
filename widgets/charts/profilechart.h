// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plotframe.h"
#include "charts/profilerows.h"
#include "charts/qtchart.h"
#include "charts/textcache.h"

#include <vector>

class QScatterSeries;
class QValueAxis;

namespace steelyard
{

/// Go and Rust on each constraint, as two dots on a line from 0 to 100 points.
class ProfileChart : public QtChart
{
    Q_OBJECT

public:
    explicit ProfileChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    /// The plot and the scale of values.
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    /// The rows there is room for, from top to bottom.
    [[nodiscard]] const std::vector<ProfileRow>& shownRows() const { return m_shown; }
    /// The line below them about those there is no room for, or nothing.
    [[nodiscard]] QString remainder() const;
    /// Where a shown row lies, name, line and weight, in the widget's coordinates.
    [[nodiscard]] QRectF rowArea(std::size_t row) const;
    /// Where a value of a shown row lies on its line.
    [[nodiscard]] QPointF placeOf(std::size_t row, double value) const;
    /// The name of a shown row as there is room for it.
    [[nodiscard]] QString shownName(std::size_t row) const;

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;

private:
    [[nodiscard]] QString weightTitle() const;
    void fillDots();
    void paintGo(QPainter& painter, const QPointF& centre) const;
    void paintRust(QPainter& painter, const QPointF& centre) const;
    void paintRow(QPainter& painter, const Theme& theme, std::size_t row) const;
    void paintLegend(QPainter& painter, const Theme& theme) const;
    [[nodiscard]] Qt::Alignment atStart() const;
    [[nodiscard]] Qt::Alignment atEnd() const;

    std::vector<ProfileRow> m_rows;
    std::vector<ProfileRow> m_shown;
    PlotFrame m_frame; ///< y is the row, from below
    QRectF m_area;
    double m_names = 0; ///< width of a name
    TextCache m_texts;
    QScatterSeries* m_go;
    QScatterSeries* m_rust;
    QValueAxis* m_points;
    QValueAxis* m_lines;
};

} // namespace steelyard
