// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fineslider.h"

#include "flatstyle.h"
#include "notchrun.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace steelyard
{

namespace
{

/// A key on its way past the slider, as Ctrl before Z, is no gesture.
bool movesSlider(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

FineSlider::FineSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent), m_run(new NotchRun(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(1);
    setPageStep(10);
}

void FineSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        begin();
    }
    QSlider::mousePressEvent(event);
}

void FineSlider::mouseReleaseEvent(QMouseEvent* event)
{
    QSlider::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        end();
    }
}

void FineSlider::keyPressEvent(QKeyEvent* event)
{
    if (movesSlider(*event)) {
        beginNotch();
    }
    QSlider::keyPressEvent(event);
}

void FineSlider::keyReleaseEvent(QKeyEvent* event)
{
    QSlider::keyReleaseEvent(event);
    if (movesSlider(*event) && !event->isAutoRepeat()) {
        end();
    }
}

void FineSlider::focusOutEvent(QFocusEvent* event)
{
    end();
    m_run->end();
    QSlider::focusOutEvent(event);
}

void FineSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
    } else if (m_ghost) {
        QSlider::wheelEvent(event);
    } else {
        beginNotch();
        QSlider::wheelEvent(event);
        end();
    }
}

void FineSlider::paintEvent(QPaintEvent* event)
{
    if (m_ghost && *m_ghost != sliderPosition()) {
        QStyleOptionSlider option;
        initStyleOption(&option);
        option.sliderPosition = *m_ghost;
        option.sliderValue = *m_ghost;
        const QRect was = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        const int halfHeight = FlatStyle::scaled(8);
        QPainter painter(this);
        painter.setPen(QPen(Theme::of(palette()).faint, 2));
        painter.drawLine(was.center() - QPoint(0, halfHeight), was.center() + QPoint(0, halfHeight));
    }
    QSlider::paintEvent(event);
}

void FineSlider::begin()
{
    if (!m_ghost) {
        m_ghost = value();
        m_run->end();
        emit gestureBegan(false);
    }
}

void FineSlider::beginNotch()
{
    if (!m_ghost) {
        m_ghost = value();
        emit gestureBegan(m_run->begin());
    }
}

void FineSlider::end()
{
    if (m_ghost) {
        m_ghost.reset();
        m_run->pause();
        update();
        emit gestureEnded();
    }
}

} // namespace steelyard
