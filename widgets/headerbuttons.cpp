// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerbuttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace steelyard
{

namespace
{

struct HeaderText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::HeaderBar)
};

QString nameOn(const QString& page, const QObject* named)
{
    return page + u'-' + named->objectName();
}

} // namespace

QToolButton* actionButton(QAction* action, const QString& page)
{
    auto* const button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(nameOn(page, action));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->iconText());
    return button;
}

QToolButton* menuButton(QMenu* menu, const QString& page)
{
    auto* const button = new QToolButton;
    button->setObjectName(nameOn(page, menu));
    const QString name = menu->title().remove(u'&');
    //: %1 is the name of a menu
    button->setText(HeaderText::tr("%1 ▾").arg(name));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    // Not as the button's own menu, for which the style draws a second arrow.
    QObject::connect(button, &QToolButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

QPushButton* mainActionButton(QAction* action, const QString& page)
{
    //: %1 is an action, %2 its key
    auto* const button = new QPushButton(
        HeaderText::tr("%1  %2").arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setObjectName(nameOn(page, action));
    button->setAccessibleName(action->iconText());
    button->setDefault(true);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace steelyard
