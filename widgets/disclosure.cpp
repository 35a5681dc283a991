// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include "textlabel.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace steelyard
{

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_heading(new QToolButton), m_content(content)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setFont(fontOf(TextRole::Section));
    m_heading->setForegroundRole(QPalette::PlaceholderText);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
        emit toggled(open);
    });
    m_heading->setArrowType(Qt::RightArrow);
    m_content->hide();
}

bool Disclosure::isOpen() const
{
    return m_heading->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_heading->setChecked(open);
}

bool Disclosure::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_heading->setFont(fontOf(TextRole::Section));
    }
    return QWidget::event(event);
}

} // namespace steelyard
