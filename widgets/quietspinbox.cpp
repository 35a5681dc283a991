// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietspinbox.h"

#include "notchrun.h"
#include "numbertext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace steelyard
{

QuietSpinBox::QuietSpinBox(QWidget* parent) : QDoubleSpinBox(parent), m_run(new NotchRun(this))
{
    setFrame(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { lineEdit()->setModified(false); });
}

QString QuietSpinBox::textFromValue(double value) const
{
    return plainNumber(value, decimals());
}

void QuietSpinBox::stepBy(int steps)
{
    emit gestureBegan(m_run->begin());
    QDoubleSpinBox::stepBy(steps);
    m_run->pause();
    emit gestureEnded();
}

bool QuietSpinBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !lineEdit()->isModified()) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            return false;
        }
    }
    return QDoubleSpinBox::event(event);
}

void QuietSpinBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QDoubleSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void QuietSpinBox::enterEvent(QEnterEvent* event)
{
    QDoubleSpinBox::enterEvent(event);
    update();
}

void QuietSpinBox::leaveEvent(QEvent* event)
{
    QDoubleSpinBox::leaveEvent(event);
    update();
}

void QuietSpinBox::focusOutEvent(QFocusEvent* event)
{
    m_run->end();
    QDoubleSpinBox::focusOutEvent(event);
}

} // namespace steelyard
