// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/waterfall.h"

#include "flatstyle.h"
#include "numbertext.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

constexpr double rowHeight = 22; // design pixels, as all lengths here
constexpr double barHeight = 12;
constexpr double axisHeight = 18;
constexpr double gap = 12;
constexpr double leastAxis = 80;

} // namespace

Waterfall::Waterfall(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::present(const std::vector<WaterfallRow>& rows, double bar)
{
    if (rows == m_rows && bar == m_bar) {
        return;
    }
    m_rows = rows;
    m_bar = bar;
    setAccessibleDescription(insight());
    updateGeometry();
    layOut();
}

QString Waterfall::insight() const
{
    if (m_rows.empty()) {
        return {};
    }
    const WaterfallRow& first = m_rows.front();
    const WaterfallRow& last = m_rows.back();
    if (m_rows.size() == 2) {
        return tr("%1 in %2, %3 in %4: nothing moved the margin.")
            .arg(first.number, first.label, last.number, last.label);
    }
    const WaterfallRow& largest = m_rows[1];
    return tr("From %1 in %2 to %3 in %4; the largest step is %5, %6 points.")
        .arg(first.number, first.label, last.number, last.label, largest.label, largest.number);
}

QSize Waterfall::sizeHint() const
{
    const double height = rowHeight * static_cast<double>(m_rows.size()) + axisHeight;
    return {FlatStyle::scaled(480), FlatStyle::scaled(int(std::ceil(height)))};
}

QSize Waterfall::minimumSizeHint() const
{
    return {FlatStyle::scaled(240), sizeHint().height()};
}

void Waterfall::layOut()
{
    if (m_texts.font() != font()) {
        m_texts = TextCache(font());
    }
    if (m_rows.empty()) {
        return;
    }
    const double unit = FlatStyle::scaled(100) / 100.0;
    m_labelWidth = 0;
    m_numberWidth = 0;
    m_least = std::min(0.0, m_bar);
    m_most = std::max(0.0, m_bar);
    for (const WaterfallRow& row : m_rows) {
        m_labelWidth = std::max(m_labelWidth, m_texts.width(row.label));
        m_numberWidth = std::max(m_numberWidth, m_texts.width(row.number));
        m_least = std::min({m_least, row.from, row.to});
        m_most = std::max({m_most, row.from, row.to});
    }
    // The axis keeps some room, and a long name gives it.
    const double room = width() - m_numberWidth - 2 * gap * unit - leastAxis * unit;
    m_labelWidth = std::clamp(m_labelWidth, 0.0, std::max(0.0, std::min(room, width() * 0.45)));
    m_pitch = rowHeight * unit;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double before = (rightToLeft ? m_numberWidth : m_labelWidth) + gap * unit;
    const double after = (rightToLeft ? m_labelWidth : m_numberWidth) + gap * unit;
    m_left = before;
    m_right = std::max(before + 1, width() - after);
    update();
}

double Waterfall::xOf(double margin) const
{
    const double range = std::max(1.0, m_most - m_least);
    return m_left + (margin - m_least) / range * (m_right - m_left);
}

QRectF Waterfall::rowArea(std::size_t row) const
{
    return {0, static_cast<double>(row) * m_pitch, static_cast<double>(width()), m_pitch};
}

QRectF Waterfall::barArea(std::size_t row) const
{
    const double height = FlatStyle::scaled(int(barHeight));
    const double from = xOf(m_rows[row].from);
    const double to = xOf(m_rows[row].to);
    // What hardly moves the margin is still seen.
    const double length = std::max(2.0, std::abs(to - from));
    return {std::min(from, to), rowArea(row).center().y() - height / 2, length, height};
}

QRectF Waterfall::mirrored(const QRectF& area) const
{
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - area.right(), area.top(), area.width(), area.height())
               : area;
}

void Waterfall::paintLines(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const double bottom = m_pitch * static_cast<double>(m_rows.size());
    painter.setPen(QPen(theme.faint, 1));
    painter.drawLine(QPointF(xOf(0), 0), QPointF(xOf(0), bottom));
    painter.setPen(QPen(theme.ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(xOf(m_bar), 0), QPointF(xOf(m_bar), bottom));
    // From where a bar ends to where the next one begins.
    painter.setPen(QPen(theme.muted, 1));
    for (std::size_t row = 1; row < m_rows.size(); ++row) {
        const double x = xOf(m_rows[row - 1].to);
        painter.drawLine(QPointF(x, barArea(row - 1).bottom()), QPointF(x, barArea(row).top()));
    }
}

void Waterfall::paintRow(QPainter& painter, std::size_t row) const
{
    const Theme& theme = Theme::of(palette());
    const WaterfallRow& shown = m_rows[row];
    const QRectF area = rowArea(row);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setPen(shown.isMargin ? theme.ink : theme.muted);
    m_texts.draw(painter, mirrored({0, area.top(), m_labelWidth, area.height()}),
                 rightToLeft ? Qt::AlignRight : Qt::AlignLeft, m_texts.elided(shown.label, m_labelWidth));
    painter.setPen(theme.ink);
    m_texts.draw(painter, mirrored({width() - m_numberWidth, area.top(), m_numberWidth, area.height()}),
                 rightToLeft ? Qt::AlignLeft : Qt::AlignRight, shown.number);
    const QColor colour = theme.colour(shown.language());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = shown.isMargin ? 0 : FlatStyle::scaled(2);
    painter.drawRoundedRect(barArea(row), radius, radius);
}

void Waterfall::paintAxis(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const double top = m_pitch * static_cast<double>(m_rows.size());
    const QString even = tr("even", "the margin 0");
    const QString needs = tr("needs %1", "the points by which Rust has to lead").arg(plainNumber(m_bar));
    const double height = FlatStyle::scaled(int(axisHeight));
    const auto place = [&](const QString& text, double x, double least) {
        const double width = m_texts.width(text);
        const double left = std::max(least, std::min(x - width / 2, this->width() - width));
        m_texts.draw(painter, {left, top, width, height}, Qt::AlignLeft, text);
        return left + width;
    };
    painter.setPen(theme.muted);
    const double needsLeft = xOf(m_bar) - m_texts.width(needs) / 2;
    const double evenRight = xOf(0) + m_texts.width(even) / 2;
    // Where the two meet, the bar is what counts.
    if (evenRight + FlatStyle::scaled(4) < needsLeft) {
        place(even, xOf(0), 0);
    }
    place(needs, xOf(m_bar), 0);
}

void Waterfall::paintEvent(QPaintEvent* /*event*/)
{
    if (m_rows.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        paintRow(painter, row);
    }
    paintAxis(painter);
}

void Waterfall::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
    update();
}

void Waterfall::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace steelyard
