// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressrow.h"

#include "flatstyle.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace steelyard
{

ProgressRow::ProgressRow(QWidget* parent)
    : QWidget(parent), m_what(new TextLabel(TextRole::Body)), m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("progress"));
    auto* const cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("progress-cancel"));
    cancel->setAccessibleDescription(tr("Stops what goes on; nothing is written."));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(6), FlatStyle::scaled(12), FlatStyle::scaled(6));
    row->addWidget(m_what, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
    hide();
}

void ProgressRow::begin(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setValue(0);
    show();
}

void ProgressRow::setPercent(int percent)
{
    m_bar->setValue(percent);
}

void ProgressRow::end()
{
    hide();
}

} // namespace steelyard
