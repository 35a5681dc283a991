// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerbar.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace steelyard
{

namespace
{

QToolButton* buttonFor(QAction* action)
{
    auto* const button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("header-") + action->objectName());
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->iconText());
    return button;
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextRole::Title)),
      m_state(new TextLabel(TextRole::Caption)),
      m_scenarioActions(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    m_name->setObjectName(QStringLiteral("scenario-name"));
    m_state->setObjectName(QStringLiteral("scenario-state"));
    m_name->setWordWrap(false);
    m_name->setMinimumWidth(FlatStyle::scaled(80));
    m_state->setWordWrap(false);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(8), FlatStyle::scaled(16),
                               FlatStyle::scaled(8));
    layout->setSpacing(FlatStyle::scaled(10));
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addLayout(m_scenarioActions);
    layout->addStretch();
    layout->addLayout(m_actions);
}

void HeaderBar::present(const QString& name, const QString& state)
{
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(name));
    m_state->setText(state);
}

void HeaderBar::addScenarioAction(QAction* action)
{
    QToolButton* const button = buttonFor(action);
    m_scenarioActions->addWidget(button);
    const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void HeaderBar::addAction(QAction* action)
{
    m_actions->addWidget(buttonFor(action));
}

void HeaderBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace steelyard
