// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contributionschart.h"

#include "verdicttext.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

// In lines of text.
constexpr double smallestPitch = 1.3;
constexpr double largestPitch = 2.6;
constexpr double sidesHeight = 1.5;
constexpr double barHeight = 0.6;  // of the pitch
constexpr double namesShare = 0.3; // of the width, at most, that no bar may enter

} // namespace

ContributionsChart::ContributionsChart(QWidget* parent)
    : QtChart(parent),
      m_series(new QHorizontalStackedBarSeries),
      m_rust(new QBarSet(QString())),
      m_go(new QBarSet(QString())),
      m_points(new QValueAxis),
      m_lines(new QValueAxis)
{
    m_series->setBarWidth(barHeight);
    m_series->append({m_rust, m_go});
    chart().addSeries(m_series);
    // Qt's own category axis drops names that occur twice and knows no eliding: the names are painted here.
    chart().addAxis(m_points, Qt::AlignBottom);
    chart().addAxis(m_lines, Qt::AlignLeft);
    m_series->attachAxis(m_points);
    m_series->attachAxis(m_lines);
    m_points->setVisible(false);
    m_lines->setVisible(false);
    setAccessibleName(title());
    setMessage(headline(engine::Verdict::Undecided));
    restyle();
}

QString ContributionsChart::id() const
{
    return u"contributions"_s;
}

QString ContributionsChart::title() const
{
    return tr("Contributions");
}

QString ContributionsChart::subtitle() const
{
    return tr("Points each criterion adds to the margin");
}

QString ContributionsChart::insight() const
{
    if (m_rows.empty()) {
        return headline(engine::Verdict::Undecided) + u'.';
    }
    const ContributionRow* const rust = m_rows.front().points > 0 ? &m_rows.front() : nullptr;
    const auto go = std::ranges::find_if(m_rows, [](const ContributionRow& row) { return row.points < 0; });
    if (rust != nullptr && go != m_rows.end()) {
        return tr("%1 speaks most for Rust, with %2 points; %3 speaks most for Go, with %4.")
            .arg(rust->criterion, points(rust->points), go->criterion, points(-go->points));
    }
    if (rust != nullptr) {
        return tr("Nothing speaks for Go; %1 speaks most for Rust, with %2 points.")
            .arg(rust->criterion, points(rust->points));
    }
    if (go != m_rows.end()) {
        return tr("Nothing speaks for Rust; %1 speaks most for Go, with %2 points.")
            .arg(go->criterion, points(-go->points));
    }
    return tr("No criterion adds anything to the margin.");
}

ChartTable ContributionsChart::table() const
{
    ChartTable result{{tr("Criterion"), tr("Constraint"), tr("Weight"), tr("Speaks for"), tr("Points")}, {}};
    for (const ContributionRow& row : m_rows) {
        const QString side = row.points > 0   ? languageName(engine::Language::Rust)
                             : row.points < 0 ? languageName(engine::Language::Go)
                                              : tr("neither");
        result.rows << QStringList{row.criterion, row.constraint, percent(row.share), side,
                                   points(std::abs(row.points))};
    }
    return result;
}

void ContributionsChart::present(const ChartState& state)
{
    const std::optional<engine::Balance>& balance = state.shown().balance;
    const engine::ComponentAnalysis* const ghost = state.ghost();
    std::vector<ContributionRow> rows =
        balance ? rankedContributions(state.scenario, *balance, ghost != nullptr ? &*ghost->balance : nullptr)
                : std::vector<ContributionRow>{};
    if (rows == m_rows) {
        return;
    }
    m_rows = std::move(rows);
    setMessage(m_rows.empty() ? headline(engine::Verdict::Undecided) : QString());
    layOutAgain();
}

QString ContributionsChart::remainder() const
{
    const auto left = int(m_rows.size() - m_shown.size());
    return left > 0 ? tr("and %n smaller ones", "criteria", left) : QString();
}

QString ContributionsChart::shownName(std::size_t row) const
{
    return m_texts.elided(m_shown[row].criterion, nameArea(row).width());
}

QRectF ContributionsChart::rowArea(std::size_t row) const
{
    return {m_layout.area.left(), m_layout.top + double(row) * m_layout.pitch, m_layout.area.width(), m_layout.pitch};
}

void ContributionsChart::applyTheme(const Theme& theme)
{
    for (const auto& [set, colour] : {std::pair(m_rust, theme.rust), std::pair(m_go, theme.go)}) {
        set->setColor(colour);
        set->setPen(Qt::NoPen);
    }
    QFont bold = sized(font(), TextSize::Small);
    if (bold != m_texts.font()) {
        m_texts = TextCache(bold);
        bold.setBold(true);
        m_boldTexts = TextCache(bold);
    }
}

void ContributionsChart::layOut(const QRectF& area)
{
    const double line = m_texts.height();
    const double gap = 8 * m_texts.unit();
    const double sides = sidesHeight * line;
    const double room = std::max(line, area.height() - sides);

    const auto capacity = std::size_t(std::max(1.0, std::floor(room / (smallestPitch * line))));
    const bool all = m_rows.size() <= capacity;
    m_shown = largestContributions(m_rows, all ? m_rows.size() : std::max<std::size_t>(1, capacity - 1));
    const std::size_t lines = m_shown.size() + (all ? 0 : 1);

    double widest = 0;
    double largest = 0;
    for (const ContributionRow& row : m_rows) {
        if (numberIsOnNamesSide(row)) {
            widest = std::max(widest, m_texts.width(row.criterion));
        }
        largest = std::max({largest, std::abs(row.points), std::abs(row.before.value_or(0))});
    }
    const double range = steadyRange(m_range, largest);
    const double value = m_texts.width(points(largest >= 10 ? 88.8 : 8.8)) + gap;

    m_layout.area = area;
    m_layout.mirrored = layoutDirection() == Qt::RightToLeft;
    m_layout.top = area.top();
    m_layout.pitch = std::min(room / double(std::max<std::size_t>(1, lines)), largestPitch * line);
    m_layout.names = std::min(std::ceil(widest) + gap, namesShare * area.width());

    const double plotWidth = std::max(1.0, area.width() - m_layout.names - 2 * value);
    const double left = area.left() + (m_layout.mirrored ? 0 : m_layout.names) + value;
    const double height = m_layout.pitch * double(std::max<std::size_t>(1, m_shown.size()));
    chart().setPlotArea({left, m_layout.top, plotWidth, height});
    if (range != m_range) {
        m_range = range;
        m_points->setRange(-range, range);
    }
    m_lines->setRange(-0.5, double(m_shown.size()) - 0.5);
    fillBars();
    m_layout.zero = chart().mapToPosition({0, 0}, m_series).x();
}

void ContributionsChart::fillBars()
{
    // The axis counts from below.
    QList<qreal> rust;
    QList<qreal> go;
    for (auto row = m_shown.rbegin(); row != m_shown.rend(); ++row) {
        rust << std::max(0.0, row->points);
        go << std::min(0.0, row->points);
    }
    for (const auto& [set, values] : {std::pair(m_rust, rust), std::pair(m_go, go)}) {
        bool equal = set->count() == values.size();
        for (int i = 0; equal && i < values.size(); ++i) {
            equal = set->at(i) == values[i];
        }
        if (!equal) {
            set->remove(0, set->count());
            set->append(values);
        }
    }
}

bool ContributionsChart::numberIsOnNamesSide(const ContributionRow& row) const
{
    return layoutDirection() == Qt::RightToLeft ? row.points >= 0 : row.points < 0;
}

double ContributionsChart::xOf(double points) const
{
    return chart().mapToPosition({points, 0}, m_series).x();
}

double ContributionsChart::endOfRow(std::size_t row) const
{
    const double now = m_shown[row].points;
    const double before = m_shown[row].before.value_or(0);
    return xOf(now < 0 ? std::min(now, before) : std::max(now, before));
}

std::optional<QRectF> ContributionsChart::ghostArea(std::size_t row) const
{
    const std::optional<double> before = m_shown[row].before;
    if (!before) {
        return std::nullopt;
    }
    const double height = barHeight * m_layout.pitch + 4 * m_texts.unit();
    const double end = xOf(*before);
    return QRectF(std::min(m_layout.zero, end), rowArea(row).center().y() - height / 2, std::abs(end - m_layout.zero),
                  height);
}

QRectF ContributionsChart::nameArea(std::size_t row) const
{
    // A name may run as far as its own bar and the bar's number leave room.
    const double gap = 8 * m_texts.unit();
    const QRectF line = rowArea(row);
    const double number = m_texts.width(points(std::abs(m_shown[row].points))) + gap;
    double stop = numberIsOnNamesSide(m_shown[row]) ? std::abs(endOfRow(row) - m_layout.zero) + number : 0;
    if (const std::optional<QRectF> ghost = ghostArea(row)) {
        stop = std::max(stop, m_layout.mirrored ? ghost->right() - m_layout.zero : m_layout.zero - ghost->left());
    }
    const double toZero = m_layout.mirrored ? line.right() - m_layout.zero : m_layout.zero - line.left();
    const double width = std::max(0.0, toZero - stop - gap);
    return {m_layout.mirrored ? line.right() - width : line.left(), line.top(), width, line.height()};
}

void ContributionsChart::paintUnder(QPainter& painter, const Theme& theme) const
{
    painter.setPen(QPen(theme.faint, m_texts.unit()));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (const std::optional<QRectF> ghost = ghostArea(row)) {
            painter.drawRect(*ghost);
        }
    }
}

void ContributionsChart::paintOver(QPainter& painter, const Theme& theme) const
{
    if (m_shown.empty()) {
        return;
    }
    double bottom = rowArea(m_shown.size() - 1).bottom();
    painter.setPen(QPen(theme.faint, 1.25 * m_texts.unit()));
    painter.drawLine(QPointF(m_layout.zero, m_layout.top), QPointF(m_layout.zero, bottom));
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        paintRow(painter, theme, row);
    }
    if (const QString rest = remainder(); !rest.isEmpty()) {
        const QRectF line = rowArea(m_shown.size());
        painter.setPen(theme.muted);
        m_texts.draw(painter, line, m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft, rest);
        bottom = line.bottom();
    }
    paintSides(painter, theme, bottom);
}

void ContributionsChart::paintRow(QPainter& painter, const Theme& theme, std::size_t row) const
{
    const double gap = 8 * m_texts.unit();
    painter.setPen(theme.ink);
    m_texts.draw(painter, nameArea(row), m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft, shownName(row));

    const QRectF line = rowArea(row);
    const double value = m_shown[row].points;
    const double end = endOfRow(row);
    painter.setPen(theme.muted);
    if (value < 0) {
        m_texts.draw(painter, QRectF(line.left(), line.top(), end - gap - line.left(), line.height()), Qt::AlignRight,
                     points(-value));
    } else {
        m_texts.draw(painter, QRectF(end + gap, line.top(), line.right() - end, line.height()), Qt::AlignLeft,
                     points(value));
    }
}

void ContributionsChart::paintSides(QPainter& painter, const Theme& theme, double top) const
{
    const double gap = 8 * m_texts.unit();
    const QRectF& area = m_layout.area;
    const double height = std::min(area.bottom() - top, sidesHeight * m_boldTexts.height());
    const QString go = tr("◂ speaks for Go");
    const QString rust = tr("speaks for Rust ▸");
    // On both sides of the zero line, further left where there is no room on its right.
    const double rustLeft = std::min(m_layout.zero + gap, area.right() - m_boldTexts.width(rust));
    const double goRight = std::min(m_layout.zero - gap, rustLeft - gap);
    painter.setPen(theme.go);
    m_boldTexts.draw(painter, QRectF(area.left(), top, goRight - area.left(), height), Qt::AlignRight, go);
    painter.setPen(theme.rust);
    m_boldTexts.draw(painter, QRectF(rustLeft, top, area.right() - rustLeft, height), Qt::AlignLeft, rust);
}

QString ContributionsChart::toolTipAt(const QPointF& place) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (!rowArea(row).contains(place)) {
            continue;
        }
        const ContributionRow& shown = m_shown[row];
        if (shown.points == 0) {
            return tr("%1 adds nothing to the margin.").arg(shown.criterion);
        }
        return shown.points > 0
                   ? tr("%1 (%2): %3 points for Rust").arg(shown.criterion, shown.constraint, points(shown.points))
                   : tr("%1 (%2): %3 points for Go").arg(shown.criterion, shown.constraint, points(-shown.points));
    }
    return {};
}

} // namespace steelyard
