// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippingchart.h"

#include "charts/chartpaint.h"
#include "charts/sharekeys.h"
#include "charts/tippingpaint.h"
#include "textlabel.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

TippingChart::TippingChart(QWidget* parent) : Chart(parent), m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(title());
    m_scroll->hide();
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int value) {
        m_layout.scrolled = value;
        update();
    });
}

QString TippingChart::id() const
{
    return u"tipping"_s;
}

QString TippingChart::title() const
{
    return tr("Tipping points");
}

QString TippingChart::subtitle() const
{
    return tr("Verdict over each constraint's share; the mark is where you are");
}

QString TippingChart::insight() const
{
    return insightOf(m_rows);
}

QString TippingChart::insightOf(const std::vector<TippingRow>& rows)
{
    if (rows.empty()) {
        return headline(engine::Verdict::Undecided) + u'.';
    }
    const std::optional<NearestEdge> edge = nearestEdge(rows);
    if (!edge) {
        return tr("No constraint alone changes the verdict, whatever its share.");
    }
    const TippingRow& row = rows[edge->place.constraint];
    return tr("The nearest tipping point is %1 at %2 of the weight, now %3; beyond it: %4.")
        .arg(row.name, percent(edge->place.share), percentBeside(row.share, row.percent, edge->place.share),
             headline(edge->beyond));
}

ChartTable TippingChart::table() const
{
    ChartTable result{{tr("Constraint"), tr("Now"), tr("From"), tr("To"), tr("Verdict")}, {}};
    for (const TippingRow& row : m_rows) {
        for (const engine::Band& band : row.bands) {
            result.rows << QStringList{row.name, percent(row.percent / 100.0), percent(band.from), percent(band.to),
                                       headline(band.verdict)};
        }
    }
    return result;
}

void TippingChart::present(const ChartState& state)
{
    std::vector<TippingRow> rows = tippingRows(state.scenario, state.shown(), state.ghost());
    if (rows == m_rows) {
        return;
    }
    m_rows = std::move(rows);
    m_legend = verdictsIn(m_rows);
    m_row = std::min(m_row, std::max<std::size_t>(1, m_rows.size()) - 1);
    for (std::optional<TippingPlace>* place : {&m_chosen, &m_hovered}) {
        if (*place && (*place)->constraint >= m_rows.size()) {
            place->reset();
        }
    }
    layOut();
}

QString TippingChart::placeText(const TippingPlace& place) const
{
    const TippingRow& row = m_rows[place.constraint];
    return tr("%1 at %2: %3", "constraint, share, verdict")
        .arg(row.name, percent(place.share), headline(verdictAt(row, place.share)));
}

QSize TippingChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {24 * line, 19 * line};
}

QSize TippingChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {14 * line, 7 * line};
}

void TippingChart::layOut()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int bar = m_scroll->sizeHint().width();
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
    }
    m_layout = layOutTipping(rect(), m_texts, m_rows, m_legend, bar, mirrored);
    const int hidden = int(std::ceil(m_layout.content - m_layout.rows.height()));
    m_scroll->setVisible(!m_rows.empty() && hidden > 0);
    m_scroll->setRange(0, std::max(0, hidden));
    m_scroll->setPageStep(int(m_layout.rows.height()));
    m_scroll->setSingleStep(int(m_layout.pitch));
    m_scroll->setGeometry(mirrored ? 0 : width() - bar, int(m_layout.rows.top()), bar, int(m_layout.rows.height()));
    m_layout.scrolled = m_scroll->value();
    update();
}

void TippingChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.empty()) {
        paintMessage(painter, rect(), theme, headline(engine::Verdict::Undecided));
        return;
    }
    painter.fillRect(rect(), theme.surface);
    painter.setClipRect(m_layout.rows);
    const TippingPainter picture(painter, theme, m_layout, m_texts);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_layout.row(row).intersects(m_layout.rows)) {
            picture.paintRow(row, m_rows[row]);
        }
    }
    if (hasFocus()) {
        picture.paintFocus(m_row);
    }
    for (const std::optional<TippingPlace>& place : {m_chosen, m_hovered}) {
        if (place) {
            picture.paintGuide(*place);
        }
    }
    painter.setClipping(false);
    picture.paintAxis();
    picture.paintLegend(m_legend);
}

std::optional<std::size_t> TippingChart::rowAt(const QPointF& point) const
{
    if (m_rows.empty() || !m_layout.rows.contains(point)) {
        return std::nullopt;
    }
    const auto row = std::size_t((point.y() - m_layout.rows.top() + m_layout.scrolled) / m_layout.pitch);
    return row < m_rows.size() ? std::optional(row) : std::nullopt;
}

std::optional<TippingPlace> TippingChart::placeAt(const QPointF& point) const
{
    const std::optional<std::size_t> row = rowAt(point);
    if (!row || point.x() < m_layout.bands.left() || point.x() > m_layout.bands.right()) {
        return std::nullopt;
    }
    return TippingPlace{*row, m_layout.shareAt(point.x())};
}

void TippingChart::choose(const TippingPlace& place)
{
    m_chosen = place;
    m_row = place.constraint;
    scrollTo(m_row);
    const QString text = placeText(place);
    setAccessibleDescription(text);
    showTip({m_layout.xOf(place.share), m_layout.row(m_row).bottom()}, text);
    update();
}

void TippingChart::hover(const QPointF& point)
{
    const std::optional<TippingPlace> place = placeAt(point);
    if (place != m_hovered) {
        m_hovered = place;
        update();
    }
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::optional<std::size_t> row = rowAt(point);
    showTip(point, place                                        ? placeText(*place)
                   : row && m_layout.name(*row).contains(point) ? m_rows[*row].name
                                                                : QString());
}

void TippingChart::dismissChoice()
{
    m_chosen.reset();
    setAccessibleDescription(insight());
    QToolTip::hideText();
    update();
}

void TippingChart::showTip(const QPointF& at, const QString& text)
{
    if (isVisible()) {
        QToolTip::showText(mapToGlobal(at).toPoint(), plainToolTip(text), this);
    }
}

void TippingChart::scrollTo(std::size_t row)
{
    const QRectF area = m_layout.row(row);
    if (area.top() < m_layout.rows.top()) {
        m_scroll->setValue(m_scroll->value() - int(std::ceil(m_layout.rows.top() - area.top())));
    } else if (area.bottom() > m_layout.rows.bottom()) {
        m_scroll->setValue(m_scroll->value() + int(std::ceil(area.bottom() - m_layout.rows.bottom())));
    }
}

void TippingChart::keyPressEvent(QKeyEvent* event)
{
    if (m_rows.empty()) {
        Chart::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_rows.size() - 1;
    const TippingPlace now = m_chosen.value_or(TippingPlace{m_row, m_rows[m_row].share});
    const auto onRow = [this](std::size_t row) { choose({row, m_rows[row].share}); };
    const ShareKey key = shareKeyOf(*event, now.share, m_layout.mirrored);
    switch (key.wish) {
    case ShareWish::ConstraintBefore:
        return onRow(now.constraint == 0 ? 0 : now.constraint - 1);
    case ShareWish::ConstraintAfter:
        return onRow(std::min(last, now.constraint + 1));
    case ShareWish::Choose:
        return choose({now.constraint, key.share});
    case ShareWish::Go:
        if (m_chosen) {
            emit shareRequested(now.constraint, now.share);
        }
        return;
    case ShareWish::Dismiss:
        if (m_chosen) {
            return dismissChoice();
        }
        break;
    case ShareWish::None:
        break;
    }
    Chart::keyPressEvent(event);
}

void TippingChart::focusInEvent(QFocusEvent* event)
{
    Chart::focusInEvent(event);
    update();
}

void TippingChart::focusOutEvent(QFocusEvent* event)
{
    Chart::focusOutEvent(event);
    dismissChoice();
}

void TippingChart::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->position());
}

void TippingChart::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position()) : std::nullopt;
    if (!m_pressed) {
        Chart::mousePressEvent(event);
    }
}

void TippingChart::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<TippingPlace> place = placeAt(event->position());
    const bool clicked = place && m_pressed == place->constraint && event->button() == Qt::LeftButton;
    m_pressed.reset();
    if (clicked) {
        m_row = place->constraint;
        emit shareRequested(place->constraint, place->share);
    }
}

void TippingChart::leaveEvent(QEvent* event)
{
    Chart::leaveEvent(event);
    m_hovered.reset();
    update();
}

void TippingChart::wheelEvent(QWheelEvent* event)
{
    if (m_scroll->isHidden()) {
        event->ignore();
        return;
    }
    QCoreApplication::sendEvent(m_scroll, event);
}

bool TippingChart::event(QEvent* event)
{
    // The tooltip follows the mouse at once; the delayed one would hide it.
    return event->type() == QEvent::ToolTip || Chart::event(event);
}

void TippingChart::changeEvent(QEvent* event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    }
    update();
}

void TippingChart::resizeEvent(QResizeEvent* event)
{
    Chart::resizeEvent(event);
    layOut();
}

} // namespace steelyard
