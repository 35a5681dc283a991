// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/profilechart.h"

#include "verdicttext.h"

#include <QChart>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

// In lines of text.
constexpr double smallestPitch = 1.4;
constexpr double largestPitch = 5;
constexpr double headHeight = 1.4;
constexpr double legendHeight = 1.6;
constexpr double namesShare = 0.35; // of the width, at most
// In pixels of the design.
constexpr double goSize = 11;
constexpr double rustSize = 14; // its corners reach further than it looks
constexpr double gap = 8;

} // namespace

ProfileChart::ProfileChart(QWidget* parent)
    : QtChart(parent),
      m_go(new QScatterSeries),
      m_rust(new QScatterSeries),
      m_points(new QValueAxis),
      m_lines(new QValueAxis)
{
    chart().addAxis(m_points, Qt::AlignBottom);
    chart().addAxis(m_lines, Qt::AlignLeft);
    m_points->setVisible(false);
    m_lines->setVisible(false);
    m_points->setRange(0, 100);
    m_go->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_rust->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    for (QScatterSeries* const series : {m_go, m_rust}) {
        chart().addSeries(series);
        series->attachAxis(m_points);
        series->attachAxis(m_lines);
    }
    setAccessibleName(title());
    setMessage(headline(engine::Verdict::Undecided));
    restyle();
}

QString ProfileChart::id() const
{
    return u"profile"_s;
}

QString ProfileChart::title() const
{
    return tr("Profile");
}

QString ProfileChart::subtitle() const
{
    return tr("Values of Go and Rust on each constraint, largest difference first");
}

QString ProfileChart::insight() const
{
    if (m_rows.empty()) {
        return headline(engine::Verdict::Undecided) + u'.';
    }
    const auto isAhead = [](double sign) {
        return [sign](const ProfileRow& row) { return !marginIsEven(row.difference()) && row.difference() * sign > 0; };
    };
    const auto rust = std::ranges::find_if(m_rows, isAhead(1));
    const auto go = std::ranges::find_if(m_rows, isAhead(-1));
    const auto lead = [](const ProfileRow& row) { return points(std::abs(row.difference())); };
    if (rust != m_rows.end() && go != m_rows.end()) {
        return tr("Rust is furthest ahead on %1, by %2 points; Go on %3, by %4.")
            .arg(rust->name, lead(*rust), go->name, lead(*go));
    }
    if (rust != m_rows.end()) {
        return tr("Go is ahead on nothing; Rust is furthest ahead on %1, by %2 points.").arg(rust->name, lead(*rust));
    }
    if (go != m_rows.end()) {
        return tr("Rust is ahead on nothing; Go is furthest ahead on %1, by %2 points.").arg(go->name, lead(*go));
    }
    return tr("Go and Rust are even on every constraint.");
}

ChartTable ProfileChart::table() const
{
    ChartTable table{{tr("Constraint"), weightTitle(), languageName(engine::Language::Go),
                      languageName(engine::Language::Rust), tr("Difference")},
                     {}};
    for (const ProfileRow& row : m_rows) {
        table.rows << QStringList{row.name, percent(row.percent / 100.0), points(row.value.go), points(row.value.rust),
                                  marginText(row.difference())};
    }
    return table;
}

QString ProfileChart::weightTitle() const
{
    return tr("Weight");
}

void ProfileChart::present(const ChartState& state)
{
    std::vector<ProfileRow> rows = profileRows(state.scenario, state.shown(), state.ghost());
    if (rows == m_rows) {
        return;
    }
    m_rows = std::move(rows);
    setMessage(m_rows.empty() ? headline(engine::Verdict::Undecided) : QString());
    layOutAgain();
}

QString ProfileChart::remainder() const
{
    const auto left = int(m_rows.size() - m_shown.size());
    return left > 0 ? tr("and %n with smaller differences", "constraints", left) : QString();
}

QRectF ProfileChart::rowArea(std::size_t row) const
{
    const double pitch = m_shown.empty() ? 0 : m_frame.plot.height() / double(m_shown.size());
    return {m_area.left(), m_frame.plot.top() + double(row) * pitch, m_area.width(), pitch};
}

QPointF ProfileChart::placeOf(std::size_t row, double value) const
{
    return m_frame.positionOf({value, double(m_shown.size() - 1 - row)});
}

QString ProfileChart::shownName(std::size_t row) const
{
    return m_texts.elided(m_shown[row].name, m_names);
}

Qt::Alignment ProfileChart::atStart() const
{
    return m_frame.mirrored ? Qt::AlignRight : Qt::AlignLeft;
}

Qt::Alignment ProfileChart::atEnd() const
{
    return m_frame.mirrored ? Qt::AlignLeft : Qt::AlignRight;
}

void ProfileChart::applyTheme(const Theme& theme)
{
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
    }
    m_go->setMarkerSize(goSize * m_texts.unit());
    m_rust->setMarkerSize(rustSize * m_texts.unit());
    for (const auto& [series, colour] : {std::pair(m_go, theme.go), std::pair(m_rust, theme.rust)}) {
        series->setBrush(colour);
        series->setPen(QPen(theme.surface, m_texts.unit()));
    }
}

void ProfileChart::layOut(const QRectF& area)
{
    const double line = m_texts.height();
    const double space = gap * m_texts.unit();
    m_area = area;
    double widest = 0;
    for (const ProfileRow& row : m_rows) {
        widest = std::max(widest, m_texts.width(row.name));
    }
    m_names = std::min(std::ceil(widest), namesShare * area.width());
    const double weights = std::max(m_texts.width(weightTitle()), m_texts.width(percent(1))) + 2 * space;
    const PlotScale values{{0, 100}, 25, [](double value) { return plainNumber(value); }, {}, {}};
    m_frame = layOutPlot(area.adjusted(0, 0, 0, -legendHeight * line), m_texts, values, PlotScale{{0, 1}},
                         {m_names + space, weights, headHeight * line}, layoutDirection() == Qt::RightToLeft);

    const auto capacity = std::size_t(std::max(1.0, std::floor(m_frame.plot.height() / (smallestPitch * line))));
    const bool all = m_rows.size() <= capacity;
    const std::size_t shown = all ? m_rows.size() : std::max<std::size_t>(1, capacity - 1);
    m_shown.assign(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(shown));
    const double lines = double(std::max<std::size_t>(1, shown + (all ? 0 : 1)));
    const double pitch = std::min(m_frame.plot.height() / lines, largestPitch * line);
    m_frame.plot.setHeight(pitch * double(std::max<std::size_t>(1, shown)));
    m_frame.y.range = {-0.5, double(std::max<std::size_t>(1, shown)) - 0.5};
    chart().setPlotArea(m_frame.plot);
    m_points->setReverse(m_frame.mirrored);
    m_lines->setRange(m_frame.y.range.from, m_frame.y.range.to);
    fillDots();
}

void ProfileChart::fillDots()
{
    QList<QPointF> go;
    QList<QPointF> rust;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const double line = double(m_shown.size() - 1 - row);
        go << QPointF(m_shown[row].value.go, line);
        rust << QPointF(m_shown[row].value.rust, line);
    }
    // Most ticks move weights, and these only scores.
    for (const auto& [series, dots] : {std::pair(m_go, go), std::pair(m_rust, rust)}) {
        if (series->points() != dots) {
            series->replace(dots);
        }
    }
}

void ProfileChart::paintGo(QPainter& painter, const QPointF& centre) const
{
    const double radius = goSize / 2 * m_texts.unit();
    painter.drawEllipse(centre, radius, radius);
}

void ProfileChart::paintRust(QPainter& painter, const QPointF& centre) const
{
    const double radius = rustSize / 2 * m_texts.unit();
    painter.drawConvexPolygon(QPolygonF{centre + QPointF(radius, 0), centre + QPointF(0, radius),
                                        centre - QPointF(radius, 0), centre - QPointF(0, radius)});
}

void ProfileChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    if (m_shown.empty()) {
        return;
    }
    const double unit = m_texts.unit();
    paintGrid(painter, theme, m_frame, m_texts);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const engine::ConstraintValue& value = m_shown[row].value;
        painter.setPen(QPen(theme.line, 2 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(placeOf(row, 0), placeOf(row, 100));
        painter.setPen(QPen(value.rust > value.go ? theme.rust : theme.go, 3 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(placeOf(row, value.go), placeOf(row, value.rust));
        if (const std::optional<engine::ConstraintValue>& before = m_shown[row].before) {
            painter.setPen(QPen(theme.faint, unit));
            painter.setBrush(theme.surface);
            paintGo(painter, placeOf(row, before->go));
            paintRust(painter, placeOf(row, before->rust));
        }
    }
}

void ProfileChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (m_shown.empty()) {
        return;
    }
    painter.setPen(theme.muted);
    m_texts.draw(painter, {m_area.left(), m_area.top(), m_area.width(), m_texts.height()}, atEnd(), weightTitle());
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        paintRow(painter, theme, row);
    }
    // Below the last row is either the scale or the line about the others, and then the scale.
    PlotFrame scale = m_frame;
    if (const QString rest = remainder(); !rest.isEmpty()) {
        const QRectF line = rowArea(m_shown.size());
        painter.setPen(theme.muted);
        m_texts.draw(painter, line, atStart(), rest);
        scale.plot.setBottom(line.bottom());
    }
    paintScales(painter, theme, scale, m_texts);
    paintLegend(painter, theme);
}

void ProfileChart::paintRow(QPainter& painter, const Theme& theme, std::size_t row) const
{
    const QRectF area = rowArea(row);
    painter.setPen(theme.ink);
    m_texts.draw(painter, area, atStart(), shownName(row));
    painter.setPen(theme.muted);
    m_texts.draw(painter, area, atEnd(), percent(m_shown[row].percent / 100.0));
}

void ProfileChart::paintLegend(QPainter& painter, const Theme& theme) const
{
    const double unit = m_texts.unit();
    const double line = m_texts.height();
    const double bottom = rowArea(m_shown.size() - (remainder().isEmpty() ? 1 : 0)).bottom() + headHeight * line;
    const double y = bottom + legendHeight * line / 2;
    const double step = m_frame.mirrored ? -1 : 1;
    double x = m_frame.mirrored ? m_frame.plot.right() : m_frame.plot.left();
    const auto entry = [&](const QColor& colour, const QString& name, auto paint) {
        const double width = m_texts.width(name);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paint(QPointF(x + step * rustSize / 2 * unit, y));
        x += step * (rustSize + gap / 2) * unit;
        painter.setPen(theme.muted);
        m_texts.draw(painter, {m_frame.mirrored ? x - width : x, y - line / 2, width, line}, Qt::AlignLeft, name);
        x += step * (width + 2 * gap * unit);
    };
    entry(theme.go, languageName(engine::Language::Go), [&](const QPointF& centre) { paintGo(painter, centre); });
    entry(theme.rust, languageName(engine::Language::Rust), [&](const QPointF& centre) { paintRust(painter, centre); });
}

QString ProfileChart::toolTipAt(const QPointF& place) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (rowArea(row).contains(place)) {
            const ProfileRow& shown = m_shown[row];
            return tr("%1: Go %2, Rust %3 points; %4 of the weight")
                .arg(shown.name, points(shown.value.go), points(shown.value.rust), percent(shown.percent / 100.0));
        }
    }
    return {};
}

} // namespace steelyard
