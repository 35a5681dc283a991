// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablestrips.h"

#include "report/textstrips.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

// In pixels of the design.
constexpr double cellGap = 12; ///< between columns
constexpr double cellPadding = 4;
constexpr std::size_t mostLinesTogether = 24;

struct Column {
    double left = 0;
    double width = 0;
    bool numbers = false;
};

QString cellOf(const QStringList& row, std::size_t column)
{
    return row.value(static_cast<qsizetype>(column));
}

double widestOf(const report::Table& table, std::size_t column)
{
    double widest = textWidth(cellOf(table.header, column), reportFont(ReportText::Strong));
    for (const QStringList& row : table.rows) {
        widest = std::max(widest, textWidth(cellOf(row, column), reportFont(ReportText::Body)));
    }
    return widest;
}

/// Each column gets what it needs while that is no more than its fair part of the room; the others share the rest.
std::vector<double> shareOut(const std::vector<double>& wanted, double room)
{
    std::vector<double> widths(wanted.size(), 0);
    std::vector<std::size_t> open(wanted.size());
    std::iota(open.begin(), open.end(), std::size_t{0});
    for (bool settled = true; settled && !open.empty();) {
        const double fair = room / static_cast<double>(open.size());
        settled = std::erase_if(open, [&](std::size_t column) {
                      const bool fits = wanted[column] <= fair;
                      if (fits) {
                          widths[column] = wanted[column];
                          room -= widths[column];
                      }
                      return fits;
                  }) > 0;
    }
    const double sum = std::transform_reduce(open.begin(), open.end(), 0.0, std::plus(),
                                             [&](std::size_t column) { return std::sqrt(wanted[column]); });
    for (const std::size_t column : open) {
        widths[column] = room * std::sqrt(wanted[column]) / sum;
    }
    return widths;
}

std::vector<Column> columnsOf(const report::Table& table, double width, bool mirrored)
{
    const auto count = static_cast<std::size_t>(table.header.size());
    std::vector<double> wanted(count);
    for (std::size_t column = 0; column < count; ++column) {
        wanted[column] = widestOf(table, column);
    }
    const double gaps = cellGap * static_cast<double>(std::max<std::size_t>(count, 1) - 1);
    const std::vector<double> widths = shareOut(wanted, width - gaps);
    std::vector<Column> columns(count);
    double left = 0;
    for (std::size_t column = 0; column < count; ++column) {
        const double place = mirrored ? width - left - widths[column] : left;
        columns[column] = {place, widths[column], table.numbers.contains(static_cast<int>(column))};
        left += widths[column] + cellGap;
    }
    return columns;
}

class Rows
{
public:
    Rows(const report::Table& table, double width, bool mirrored)
        : m_columns(columnsOf(table, width, mirrored)), m_width(width), m_mirrored(mirrored)
    {
    }

    /// One strip for each line, so that even a row of many pages can be printed.
    [[nodiscard]] std::vector<Strip> row(const QStringList& cells, ReportText text, const QColor& rule) const
    {
        std::vector<std::vector<Strip>> lines;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const TextForm form{reportFont(text), Theme::light().ink,
                                m_columns[column].numbers ? Qt::AlignTrailing : Qt::AlignLeading, m_mirrored};
            lines.push_back(textStrips(cellOf(cells, column), form, m_columns[column].width));
        }
        std::size_t count = 1;
        for (const std::vector<Strip>& cell : lines) {
            count = std::max(count, cell.size());
        }
        std::vector<Strip> strips;
        for (std::size_t line = 0; line < count; ++line) {
            strips.push_back(lineOf(lines, line));
            strips.back().keepWithNext = count <= mostLinesTogether;
        }
        strips.front().above = cellPadding;
        strips.back().keepWithNext = false;
        strips.back().height += cellPadding;
        addRule(strips.back(), rule);
        return strips;
    }

private:
    [[nodiscard]] Strip lineOf(const std::vector<std::vector<Strip>>& cells, std::size_t line) const
    {
        Strip strip;
        std::vector<std::pair<double, Strip>> parts;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (line < cells[column].size()) {
                strip.height = std::max(strip.height, cells[column][line].height);
                parts.emplace_back(m_columns[column].left, cells[column][line]);
            }
        }
        strip.paint = [parts = std::move(parts)](QPainter& painter, const QPointF& topLeft) {
            for (const auto& [left, part] : parts) {
                part.paint(painter, topLeft + QPointF(left, 0));
            }
        };
        return strip;
    }

    void addRule(Strip& strip, const QColor& colour) const
    {
        strip.paint = [text = strip.paint, width = m_width, bottom = strip.height, colour](QPainter& painter,
                                                                                           const QPointF& topLeft) {
            text(painter, topLeft);
            painter.fillRect(QRectF(topLeft.x(), topLeft.y() + bottom - 1, width, 1), colour);
        };
    }

    std::vector<Column> m_columns;
    double m_width;
    bool m_mirrored;
};

} // namespace

std::vector<Strip> tableStrips(const report::Table& table, double width, bool mirrored)
{
    const Rows rows(table, width, mirrored);
    std::vector<Strip> strips;
    if (!table.caption.isEmpty()) {
        const TextForm form{reportFont(ReportText::Strong), Theme::light().ink, Qt::AlignLeading, mirrored};
        strips = textStrips(table.caption, form, width);
    }
    const auto header =
        std::make_shared<const std::vector<Strip>>(rows.row(table.header, ReportText::Strong, Theme::light().faint));
    strips.insert(strips.end(), header->begin(), header->end());
    // Never a header without a row.
    for (Strip& strip : strips) {
        strip.keepWithNext = true;
    }
    for (const QStringList& cells : table.rows) {
        for (Strip& strip : rows.row(cells, ReportText::Body, Theme::light().line)) {
            strip.repeated = header;
            strips.push_back(std::move(strip));
        }
    }
    strips.back().keepWithNext = false;
    return strips;
}

} // namespace steelyard
