// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newcriterion.h"

#include "exchange/fieldkinds.h"
#include "textbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace steelyard
{

NewCriterion::NewCriterion(const QString& constraint, QWidget* parent)
    : QWidget(parent), m_add(new TextButton(tr("Add criterion"))), m_name(new QLineEdit)
{
    m_add->setObjectName(QStringLiteral("add-criterion"));
    m_add->setAccessibleName(tr("Add criterion to %1").arg(constraint));
    m_name->setObjectName(QStringLiteral("criterion-name"));
    m_name->setAccessibleName(tr("Name of the new criterion"));
    m_name->setAccessibleDescription(tr("Enter adds it to %1, Esc leaves it").arg(constraint));
    m_name->setPlaceholderText(tr("Name of the new criterion, then Enter"));
    m_name->setMaxLength(static_cast<int>(format::longestName));
    m_name->hide();
    m_name->installEventFilter(this);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_add);
    layout->addWidget(m_name, 1);
    layout->addStretch();
    connect(m_add, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(m_name, &QLineEdit::returnPressed, this, &NewCriterion::answer);
}

bool NewCriterion::eventFilter(QObject* watched, QEvent* event)
{
    const auto isEscape = [event] { return static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape; };
    if (event->type() == QEvent::KeyPress && isEscape()) {
        ask(false);
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_name->text().trimmed().isEmpty()) {
        m_name->hide();
        m_add->show();
    }
    return QWidget::eventFilter(watched, event);
}

void NewCriterion::ask(bool asking)
{
    m_name->clear();
    m_name->setVisible(asking);
    m_add->setVisible(!asking);
    if (asking) {
        m_name->setFocus();
    } else {
        m_add->setFocus();
    }
}

void NewCriterion::answer()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty()) {
        ask(false);
        emit named(name);
    }
}

} // namespace steelyard
