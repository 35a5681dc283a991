// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threepointslider.h"

#include "cataloguedifference.h"
#include "flatstyle.h"
#include "notchrun.h"
#include "theme.h"
#include "threepointaccess.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

constexpr double pageStep = 10;

/// In design pixels.
constexpr int rowHeight = 24;
constexpr int endMargin = 8; ///< so that a point at an end is whole
constexpr int trackThickness = 4;
constexpr int barHeight = 14;
constexpr int dotRadius = 6;
constexpr int reach = 9; ///< how far from a point a hand may take it

QColor mixed(const QColor& one, const QColor& other, qreal share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

} // namespace

ThreePointSlider::ThreePointSlider(const QString& name, engine::Choice choice, QWidget* parent)
    : QWidget(parent), m_choice(choice), m_run(new NotchRun(this))
{
    describeThreePointSliders();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThreePointSlider::setEstimate(const engine::Estimate& estimate)
{
    const engine::Estimate before = m_estimate;
    m_estimate = estimate;
    if (!sameScore(before, estimate)) {
        update();
        announceValues(*this, before);
    }
}

void ThreePointSlider::activate(ScorePoint point)
{
    if (m_active != point) {
        m_active = point;
        m_run->end();
        update();
        announceActivePoint(*this);
    }
}

void ThreePointSlider::movePoint(ScorePoint point, double value, bool goesOn)
{
    activate(point);
    m_run->end();
    begin(goesOn);
    moveActive(value);
    end();
}

QRect ThreePointSlider::pointRect(ScorePoint point) const
{
    const int half = FlatStyle::scaled(reach);
    const QPoint centre(qRound(positionOf(valueOf(m_estimate, point))), height() / 2);
    return QRect(centre - QPoint(half, half), centre + QPoint(half, half)).intersected(rect());
}

QSize ThreePointSlider::sizeHint() const
{
    return {FlatStyle::scaled(240), FlatStyle::scaled(rowHeight)};
}

QSize ThreePointSlider::minimumSizeHint() const
{
    return {FlatStyle::scaled(80), FlatStyle::scaled(rowHeight)};
}

void ThreePointSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = event->position().x();
    activate(nearestTo(m_pressed));
    m_run->end();
    begin(false);
    m_grip = positionOf(valueOf(m_estimate, m_active)) - m_pressed;
    if (std::abs(m_grip) > FlatStyle::scaled(reach)) {
        m_grip = 0;
        moveActive(std::round(valueAt(m_pressed)));
    }
}

void ThreePointSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_start && event->buttons().testFlag(Qt::LeftButton) && event->position().x() != m_pressed) {
        moveActive(std::round(valueAt(event->position().x() + m_grip)));
        m_pressed = event->position().x();
    }
}

void ThreePointSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        end();
    }
}

void ThreePointSlider::keyPressEvent(QKeyEvent* event)
{
    if (choosePoint(event->key())) {
        return;
    }
    if (const std::optional<double> target = targetOf(event->key())) {
        if (!m_start) {
            begin(m_run->begin());
        }
        moveActive(*target);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ThreePointSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && targetOf(event->key())) {
        end();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void ThreePointSlider::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceActivePoint(*this);
}

void ThreePointSlider::focusOutEvent(QFocusEvent* event)
{
    end();
    m_run->end();
    QWidget::focusOutEvent(event);
    update();
}

void ThreePointSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ThreePointSlider::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    const QColor colour = m_choice == engine::Choice::Go ? theme.go : theme.rust;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF line = track();
    painter.setPen(QPen(theme.faint, 1));
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), line.height() / 2, line.height() / 2);

    QRectF range = line;
    range.setLeft(positionOf(m_estimate.low));
    range.setRight(positionOf(m_estimate.high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colour, theme.surface, 0.55));
    painter.drawRect(range.normalized());

    if (m_start && !sameScore(*m_start, m_estimate)) {
        const qreal was = positionOf(valueOf(*m_start, m_active));
        const qreal half = FlatStyle::scaled(barHeight) / 2.0;
        painter.setPen(QPen(theme.faint, 2));
        painter.drawLine(QPointF(was, line.center().y() - half), QPointF(was, line.center().y() + half));
    }

    paintBar(painter, ScorePoint::Low, colour);
    paintBar(painter, ScorePoint::High, colour);
    const QPointF dot(positionOf(m_estimate.likely), line.center().y());
    const qreal radius = FlatStyle::scaled(dotRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawEllipse(dot, radius + 2, radius + 2);
    painter.setBrush(colour);
    painter.drawEllipse(dot, radius, radius);

    if (hasFocus()) {
        const qreal across = FlatStyle::scaled(m_active == ScorePoint::Likely ? dotRadius + 3 : 5);
        const qreal along = FlatStyle::scaled(m_active == ScorePoint::Likely ? dotRadius + 3 : barHeight / 2 + 3);
        const QPointF held(positionOf(valueOf(m_estimate, m_active)), line.center().y());
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(held - QPointF(across, along), held + QPointF(across, along)), across, across);
    }
}

void ThreePointSlider::paintBar(QPainter& painter, ScorePoint point, const QColor& colour) const
{
    const QPointF centre(positionOf(valueOf(m_estimate, point)), track().center().y());
    const qreal half = FlatStyle::scaled(barHeight) / 2.0;
    painter.setPen(QPen(colour, FlatStyle::scaled(2), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half));
}

QRectF ThreePointSlider::track() const
{
    const qreal thickness = FlatStyle::scaled(trackThickness);
    const qreal margin = FlatStyle::scaled(endMargin);
    return {margin, (height() - thickness) / 2, std::max(width() - 2 * margin, 1.0), thickness};
}

qreal ThreePointSlider::positionOf(double value) const
{
    const QRectF line = track();
    const qreal way = value / 100 * line.width();
    return layoutDirection() == Qt::RightToLeft ? line.right() - way : line.left() + way;
}

double ThreePointSlider::valueAt(qreal position) const
{
    const QRectF line = track();
    const qreal way = layoutDirection() == Qt::RightToLeft ? line.right() - position : position - line.left();
    return std::clamp(way / line.width() * 100, 0.0, 100.0);
}

ScorePoint ThreePointSlider::nearestTo(qreal position) const
{
    const auto distance = [&](ScorePoint point) { return std::abs(positionOf(valueOf(m_estimate, point)) - position); };
    // Where points lie on one another, the side from which the hand comes tells which it means.
    const bool beyond = valueAt(position) > m_estimate.likely;
    const std::array<ScorePoint, 3> order = beyond ? std::array{ScorePoint::High, ScorePoint::Likely, ScorePoint::Low}
                                                   : std::array{ScorePoint::Low, ScorePoint::Likely, ScorePoint::High};
    if (std::abs(valueAt(position) - m_estimate.likely) < 0.5) {
        return ScorePoint::Likely;
    }
    return *std::ranges::min_element(order, {}, distance);
}

std::optional<double> ThreePointSlider::targetOf(int key) const
{
    const double value = valueOf(m_estimate, m_active);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
        return mirrored ? std::floor(value) + 1 : std::ceil(value) - 1;
    case Qt::Key_Right:
        return mirrored ? std::ceil(value) - 1 : std::floor(value) + 1;
    case Qt::Key_PageUp:
        return std::floor(value) + pageStep;
    case Qt::Key_PageDown:
        return std::ceil(value) - pageStep;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return 100;
    default:
        return std::nullopt;
    }
}

bool ThreePointSlider::choosePoint(int key)
{
    const int active = static_cast<int>(m_active);
    switch (key) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        activate(static_cast<ScorePoint>(key - Qt::Key_1));
        return true;
    case Qt::Key_Up:
        activate(static_cast<ScorePoint>(std::min(active + 1, 2)));
        return true;
    case Qt::Key_Down:
        activate(static_cast<ScorePoint>(std::max(active - 1, 0)));
        return true;
    default:
        return false;
    }
}

void ThreePointSlider::begin(bool goesOn)
{
    if (!m_start) {
        m_start = m_estimate;
        emit gestureBegan(goesOn);
    }
}

void ThreePointSlider::end()
{
    if (m_start) {
        m_start.reset();
        m_run->pause();
        update();
        emit gestureEnded();
    }
}

void ThreePointSlider::moveActive(double value)
{
    const engine::Estimate next = moved(*m_start, m_active, value);
    if (!sameScore(next, m_estimate)) {
        setEstimate(next);
        emit edited(next);
    }
}

} // namespace steelyard
