// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leastsize.h"

#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

namespace steelyard
{

LeastSize::LeastSize(QMainWindow* window, QWidget* column) : QObject(window), m_window(window), m_column(column)
{
    window->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window->installEventFilter(this);
}

bool LeastSize::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void LeastSize::apply()
{
    QSize least = m_window->layout()->totalMinimumSize();
    const auto* const columns = qobject_cast<const QSplitter*>(m_column->parentWidget());
    if (columns && !m_column->isHidden()) {
        const int width = std::max(m_column->minimumSizeHint().width(), m_column->minimumWidth());
        least.rwidth() -= width + columns->handleWidth();
    }
    m_window->setMinimumSize(least);
}

} // namespace steelyard
