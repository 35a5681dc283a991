// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QStackedWidget>

namespace steelyard
{

Pages::Pages(QWidget* first, QObject* parent) : QObject(parent), m_stack(new QStackedWidget)
{
    m_stack->setObjectName(QStringLiteral("pages"));
    m_stack->addWidget(first);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Pages::changed);
}

void Pages::add(QWidget* page)
{
    m_stack->addWidget(page);
}

bool Pages::isAtFirst() const
{
    return m_stack->currentIndex() == 0;
}

bool Pages::isAt(const QWidget* page) const
{
    return m_stack->currentWidget() == page;
}

void Pages::goTo(QWidget* page)
{
    if (!isAt(page)) {
        m_stack->setCurrentWidget(page);
        page->setFocus();
    }
}

void Pages::goToFirst()
{
    m_stack->setCurrentIndex(0);
}

} // namespace steelyard
