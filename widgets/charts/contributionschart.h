// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/contributionrows.h"
#include "charts/qtchart.h"
#include "charts/textcache.h"

#include <optional>
#include <vector>

class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace steelyard
{

/// Points each criterion adds to the margin, as bars from a common zero line: Rust's to the right, Go's to the left.
class ContributionsChart : public QtChart
{
    Q_OBJECT

public:
    explicit ContributionsChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    /// The rows there is room for, from top to bottom.
    [[nodiscard]] const std::vector<ContributionRow>& shownRows() const { return m_shown; }
    /// The line below them about those there is no room for, or nothing.
    [[nodiscard]] QString remainder() const;
    /// The name of a shown row as there is room for it, shortened with "…" where it has to be.
    [[nodiscard]] QString shownName(std::size_t row) const;
    /// Where a shown row lies, name and bar, in the widget's coordinates.
    [[nodiscard]] QRectF rowArea(std::size_t row) const;
    /// The outline of its bar as it was before, if there is one; it stands out a little above and below the bar.
    [[nodiscard]] std::optional<QRectF> ghostArea(std::size_t row) const;

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;

private:
    struct Layout {
        QRectF area;
        double top = 0;
        double pitch = 0;
        double names = 0; ///< width that no bar may enter
        double zero = 0;  ///< x of the zero line
        bool mirrored = false;
    };

    void fillBars();
    [[nodiscard]] bool numberIsOnNamesSide(const ContributionRow& row) const;
    [[nodiscard]] double xOf(double points) const;
    [[nodiscard]] double endOfRow(std::size_t row) const;
    [[nodiscard]] QRectF nameArea(std::size_t row) const;
    void paintRow(QPainter& painter, const Theme& theme, std::size_t row) const;
    void paintSides(QPainter& painter, const Theme& theme, double top) const;

    std::vector<ContributionRow> m_rows;
    std::vector<ContributionRow> m_shown;
    double m_range = 0;
    Layout m_layout;
    TextCache m_texts;
    TextCache m_boldTexts;
    QHorizontalStackedBarSeries* m_series;
    QBarSet* m_rust;
    QBarSet* m_go;
    QValueAxis* m_points;
    QValueAxis* m_lines;
};

} // namespace steelyard
