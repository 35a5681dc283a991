// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidebox.h"

#include <QStyle>

namespace steelyard
{

SlideBox::SlideBox(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content)
{
    content->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlideBox::setShape(const QSize& shape)
{
    if (!shape.isEmpty() && shape != m_shape) {
        m_shape = shape;
        updateGeometry();
        arrange();
    }
}

int SlideBox::heightForWidth(int width) const
{
    return width * m_shape.height() / m_shape.width();
}

void SlideBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SlideBox::arrange()
{
    const QSize size = m_shape.scaled(this->size(), Qt::KeepAspectRatio);
    m_content->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignHCenter | Qt::AlignTop, size, rect()));
}

} // namespace steelyard
