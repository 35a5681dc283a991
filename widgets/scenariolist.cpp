// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariolist.h"

#include "scenariodelegate.h"

#include <QMouseEvent>

namespace steelyard
{

ScenarioList::ScenarioList(ScenarioDelegate& delegate, QWidget* parent) : QListView(parent), m_delegate(delegate)
{
    delegate.setParent(this);
    setItemDelegate(&delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    viewport()->setBackgroundRole(QPalette::Window);
}

void ScenarioList::mousePressEvent(QMouseEvent* event)
{
    const QString tag = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
                            ? tagAt(event->position().toPoint())
                            : QString();
    m_pressedLine = indexAt(event->position().toPoint()).isValid();
    if (tag.isEmpty()) {
        QListView::mousePressEvent(event);
    } else {
        emit tagClicked(tag);
    }
}

void ScenarioList::mouseMoveEvent(QMouseEvent* event)
{
    // A drag that begins beside the lines would choose whatever it passes.
    if (event->buttons() != Qt::NoButton) {
        if (m_pressedLine) {
            QListView::mouseMoveEvent(event);
        }
    } else {
        viewport()->setCursor(tagAt(event->position().toPoint()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        QListView::mouseMoveEvent(event);
    }
}

void ScenarioList::startDrag(Qt::DropActions /*actions*/)
{
    emit dragged();
}

QString ScenarioList::tagAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return {};
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate.tagAt(position, option, index);
}

} // namespace steelyard
