// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/stripchart.h"

#include "charts/chartpaint.h"
#include "numbertext.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "workshoptext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

// In lines of text.
constexpr double leastPitch = 1.7;
constexpr double mostPitch = 7;
constexpr double legendHeight = 1.8;
constexpr double namesShare = 0.3; // of the width, at most
// In pixels of the design.
constexpr double dotSize = 11;
constexpr double gap = 8;

QString range(double from, double to)
{
    return StripChart::tr("%1 to %2", "from one share to another")
        .arg(percentBeside(from, to), percentBeside(to, from));
}

} // namespace

StripChart::StripChart(QWidget* parent) : Chart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(title());
}

QString StripChart::id() const
{
    return u"strips"_s;
}

QString StripChart::title() const
{
    return tr("Where the room disagrees");
}

QString StripChart::subtitle() const
{
    return tr("Each dot is a ballot, coloured by its verdict; the mark is the group");
}

QString StripChart::insight() const
{
    if (m_ballots.size() < 2) {
        return tr("It takes two ballots to disagree.");
    }
    const auto width = [](const StripRow& row) { return row.max - row.min; };
    const StripRow& widest = std::ranges::max(m_rows, {}, width);
    return tr("The ballots are furthest apart on %1: %2 of the weight.")
        .arg(widest.name, range(widest.min, widest.max));
}

ChartTable StripChart::table() const
{
    ChartTable table{{tr("Constraint"), tr("Group"), tr("Least"), tr("Most")}, {}};
    for (const ShownBallot& ballot : m_ballots) {
        table.header << ballot.name;
    }
    for (const StripRow& row : m_rows) {
        QStringList cells{row.name, percent(row.group), percent(row.min), percent(row.max)};
        std::ranges::transform(row.dots, std::back_inserter(cells),
                               [](const StripDot& dot) { return percent(dot.share); });
        table.rows << cells;
    }
    if (!m_rows.empty()) {
        QStringList languages{tr("Language"), {}, {}, {}};
        std::ranges::transform(m_rows.front().dots, std::back_inserter(languages),
                               [](const StripDot& dot) { return languageName(dot.language); });
        table.rows << languages;
    }
    return table;
}

void StripChart::present(const ChartState& state)
{
    const bool fits = state.group != nullptr && state.group->participants.size() == m_ballots.size();
    std::vector<StripRow> rows = fits ? stripRows(state.scenario, *state.group, m_ballots) : std::vector<StripRow>{};
    if (m_chosen && *m_chosen >= rows.size()) {
        m_chosen.reset();
    }
    if (rows != m_rows) {
        const bool resized = rows.size() != m_rows.size();
        m_rows = std::move(rows);
        if (resized) {
            updateGeometry();
        }
        layOut();
    }
}

void StripChart::setChosenConstraint(std::optional<std::size_t> constraint)
{
    if (constraint != m_chosen) {
        m_chosen = constraint;
        setAccessibleDescription(m_chosen && *m_chosen < m_rows.size() ? rowText(*m_chosen) : insight());
        update();
    }
}

void StripChart::setPointedBallot(std::optional<std::size_t> place)
{
    if (place != m_pointed) {
        m_pointed = place;
        update();
    }
}

QSize StripChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return minimumSizeHint().expandedTo({40 * line, 18 * line});
}

QSize StripChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    const double rows = static_cast<double>(std::max<std::size_t>(3, m_rows.size()));
    return {20 * line, static_cast<int>(std::ceil((rows * leastPitch + legendHeight + 2) * line))};
}

void StripChart::layOut()
{
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
    }
    const double line = m_texts.height();
    double widest = 0;
    for (const StripRow& row : m_rows) {
        widest = std::max(widest, m_texts.width(row.name));
    }
    m_names = std::min(std::ceil(widest), namesShare * width());
    const double space = 2 * gap * m_texts.unit();
    const PlotScale shares{{0, scaleEnd(m_rows)}, 0.1, percent, {}, {}};
    const double count = static_cast<double>(std::max<std::size_t>(1, m_rows.size()));
    m_frame =
        layOutPlot(QRectF(rect()).adjusted(0, 0, 0, -legendHeight * line), m_texts, shares,
                   PlotScale{{-0.5, count - 0.5}}, {m_names + space, space, 0}, layoutDirection() == Qt::RightToLeft);
    m_frame.plot.setHeight(std::min(m_frame.plot.height(), count * mostPitch * line));
    const double diameter = dotSize * m_texts.unit();
    m_offsets.clear();
    for (const StripRow& row : m_rows) {
        std::vector<double> positions;
        std::ranges::transform(row.dots, std::back_inserter(positions),
                               [this](const StripDot& dot) { return xOf(dot.share); });
        m_offsets.push_back(swarm(positions, diameter, m_frame.plot.height() / count / 2));
    }
    update();
}

double StripChart::xOf(double share) const
{
    return m_frame.positionOf({share, 0}).x();
}

QRectF StripChart::rowArea(std::size_t constraint) const
{
    const double pitch = m_frame.plot.height() / static_cast<double>(std::max<std::size_t>(1, m_rows.size()));
    return {0, m_frame.plot.top() + static_cast<double>(constraint) * pitch, static_cast<double>(width()), pitch};
}

QPointF StripChart::dotAt(std::size_t constraint, std::size_t shown) const
{
    return {xOf(m_rows[constraint].dots[shown].share), rowArea(constraint).center().y() + m_offsets[constraint][shown]};
}

std::optional<std::size_t> StripChart::rowAt(const QPointF& place) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (rowArea(row).contains(place)) {
            return row;
        }
    }
    return std::nullopt;
}

QString StripChart::rowText(std::size_t constraint) const
{
    const StripRow& row = m_rows[constraint];
    //: %1 is a constraint, %2 "10 % to 30 %", %3 a share
    return tr("%1: %2 of the weight, the group %3").arg(row.name, range(row.min, row.max), percent(row.group));
}

QString StripChart::textAt(const QPointF& place) const
{
    const std::optional<std::size_t> row = rowAt(place);
    if (!row) {
        return {};
    }
    const double reach = dotSize / 2 * m_texts.unit();
    QStringList lines;
    for (std::size_t shown = 0; shown < m_ballots.size(); ++shown) {
        const QPointF away = dotAt(*row, shown) - place;
        if (std::hypot(away.x(), away.y()) <= reach) {
            const StripDot& dot = m_rows[*row].dots[shown];
            //: %1 is a participant, %2 a share, %3 a language
            lines << tr("%1: %2, %3")
                         .arg(quotedParticipant(m_ballots[shown].name), percent(dot.share), languageName(dot.language));
        }
    }
    return lines.isEmpty() ? rowText(*row) : lines.join(u'\n');
}

void StripChart::choose(std::optional<std::size_t> constraint)
{
    setChosenConstraint(constraint);
    emit constraintChosen(constraint);
}

void StripChart::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row) {
        choose(row == m_chosen ? std::nullopt : row);
    } else {
        Chart::mousePressEvent(event);
    }
}

void StripChart::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = std::max<std::size_t>(1, m_rows.size()) - 1;
    if (m_rows.empty()) {
        Chart::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Down) {
        choose(m_chosen ? std::min(*m_chosen + 1, last) : 0);
    } else if (event->key() == Qt::Key_Up) {
        choose(m_chosen ? *m_chosen - std::min<std::size_t>(*m_chosen, 1) : last);
    } else if (event->key() == Qt::Key_Escape && m_chosen) {
        choose(std::nullopt);
    } else {
        Chart::keyPressEvent(event);
    }
}

void StripChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.empty()) {
        paintMessage(painter, rect(), theme, insight());
        return;
    }
    const double unit = m_texts.unit();
    if (m_chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.sunken);
        painter.drawRoundedRect(rowArea(*m_chosen), 4 * unit, 4 * unit);
    }
    paintGrid(painter, theme, m_frame, m_texts);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        paintRow(painter, theme, row);
    }
    paintScales(painter, theme, m_frame, m_texts);
    paintLegend(painter, theme);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4 * unit, 4 * unit);
    }
}

void StripChart::paintRow(QPainter& painter, const Theme& theme, std::size_t constraint) const
{
    const StripRow& row = m_rows[constraint];
    const QRectF area = rowArea(constraint);
    const double unit = m_texts.unit();
    const double y = area.center().y();
    const double inset = gap / 2 * unit;
    painter.setPen(theme.ink);
    m_texts.draw(painter, area.adjusted(inset, 0, -inset, 0), m_frame.mirrored ? Qt::AlignRight : Qt::AlignLeft,
                 m_texts.elided(row.name, m_names));
    painter.setPen(QPen(theme.line, unit));
    painter.drawLine(QPointF(m_frame.plot.left(), y), QPointF(m_frame.plot.right(), y));
    painter.setPen(QPen(theme.faint, 4 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(row.min), y), QPointF(xOf(row.max), y));
    const double reach = std::min(area.height() / 2, 16 * unit);
    // Behind the dots, which it is longer than: neither covers the other.
    painter.setPen(QPen(theme.surface, 4.5 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(xOf(row.group), y - reach), QPointF(xOf(row.group), y + reach));
    painter.setPen(QPen(theme.ink, 2.5 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(xOf(row.group), y - reach), QPointF(xOf(row.group), y + reach));
    for (const bool pointed : {false, true}) {
        for (std::size_t shown = 0; shown < row.dots.size(); ++shown) {
            if ((m_ballots[shown].place == m_pointed) == pointed) {
                paintDot(painter, theme, dotAt(constraint, shown), row.dots[shown].language, pointed);
            }
        }
    }
}

void StripChart::paintDot(QPainter& painter, const Theme& theme, const QPointF& centre, engine::Language language,
                          bool pointed) const
{
    const double unit = m_texts.unit();
    const double radius = dotSize / 2 * unit;
    if (pointed) {
        painter.setPen(QPen(theme.ink, 2 * unit));
        painter.setBrush(theme.surface);
        painter.drawEllipse(centre, radius + 3.5 * unit, radius + 3.5 * unit);
    }
    painter.setPen(QPen(theme.surface, unit));
    painter.setBrush(theme.colour(language));
    if (language == engine::Language::Rust) {
        const double corner = radius * 1.15;
        painter.drawConvexPolygon(QPolygonF{centre + QPointF(corner, 0), centre + QPointF(0, corner),
                                            centre - QPointF(corner, 0), centre - QPointF(0, corner)});
    } else if (language == engine::Language::Go) {
        painter.drawEllipse(centre, radius, radius);
    } else {
        painter.setPen(QPen(theme.colour(language), 2 * unit));
        painter.setBrush(theme.surface);
        painter.drawRect(
            QRectF(-radius, -radius, 2 * radius, 2 * radius).adjusted(unit, unit, -unit, -unit).translated(centre));
    }
}

void StripChart::paintLegend(QPainter& painter, const Theme& theme) const
{
    const double unit = m_texts.unit();
    const double line = m_texts.height();
    const double y = m_frame.plot.bottom() + (1.4 + legendHeight / 2) * line;
    const double step = m_frame.mirrored ? -1 : 1;
    double x = m_frame.mirrored ? m_frame.plot.right() : m_frame.plot.left();
    const auto entry = [&](const QString& name, const auto& paint) {
        const double width = m_texts.width(name);
        paint(QPointF(x + step * dotSize / 2 * unit, y));
        x += step * (dotSize + gap) * unit;
        painter.setPen(theme.muted);
        m_texts.draw(painter, {m_frame.mirrored ? x - width : x, y - line / 2, width, line}, Qt::AlignLeft, name);
        x += step * (width + 2 * gap * unit);
    };
    for (const engine::Language language : {engine::Language::Go, engine::Language::Rust, engine::Language::None}) {
        if (std::ranges::any_of(m_rows.front().dots, [=](const StripDot& dot) { return dot.language == language; })) {
            entry(languageName(language),
                  [&](const QPointF& centre) { paintDot(painter, theme, centre, language, false); });
        }
    }
    entry(tr("Group"), [&](const QPointF& centre) {
        painter.setPen(QPen(theme.ink, 2.5 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre - QPointF(0, 7 * unit), centre + QPointF(0, 7 * unit));
    });
}

bool StripChart::event(QEvent* event)
{
    // Escape takes the choice back before it leaves the view.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_chosen) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip) {
        return Chart::event(event);
    }
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(textAt(help->pos())), this);
    return true;
}

void StripChart::changeEvent(QEvent* event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    }
    update();
}

void StripChart::resizeEvent(QResizeEvent* event)
{
    Chart::resizeEvent(event);
    layOut();
}

} // namespace steelyard
