// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappedcheckbox.h"

#include "textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMouseEvent>

namespace steelyard
{

WrappedCheckBox::WrappedCheckBox(const QString& text, const QString& secondLine, QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox)
{
    m_box->setAccessibleName(text);
    m_box->setAccessibleDescription(secondLine);
    setFocusProxy(m_box);
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->addWidget(m_box, 0, 0, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextRole::Body, text), 0, 1);
    if (!secondLine.isEmpty()) {
        layout->addWidget(new TextLabel(TextRole::Caption, secondLine), 1, 1);
    }
    layout->setColumnStretch(1, 1);
    connect(m_box, &QCheckBox::clicked, this, &WrappedCheckBox::clicked);
}

bool WrappedCheckBox::isChecked() const
{
    return m_box->isChecked();
}

void WrappedCheckBox::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void WrappedCheckBox::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // else whatever is behind would take it for its own
}

void WrappedCheckBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->click();
    }
    event->setAccepted(event->button() == Qt::LeftButton);
}

} // namespace steelyard
