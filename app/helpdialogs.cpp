// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include "mnemonics.h"
#include "textlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard
{

namespace
{

struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(steelyard::HelpDialogs)
};

/// A dialog around `content`, with a button that closes it; open until then, beside the window. `wish`: how large the
/// content would like to be, where that is not as large as it says; the dialog gets no larger than the window.
void showDialog(QWidget* window, const QString& title, QWidget* content, const QSize& wish = {})
{
    auto* const dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* const layout = new QVBoxLayout(dialog);
    layout->addWidget(content, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    if (!wish.isEmpty()) {
        const QSize around = dialog->sizeHint() - content->sizeHint();
        dialog->resize((wish + around).boundedTo(window->size()));
    }
    dialog->open();
}

QString keysOf(const QAction* action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

} // namespace

void showAbout(QWidget* window)
{
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->addWidget(
        new TextLabel(TextRole::Title, HelpDialogs::tr("Steelyard %1").arg(QCoreApplication::applicationVersion())));
    for (const QString& paragraph : {
             HelpDialogs::tr("Go or Rust for a backend service: move the weights and see the verdict change."),
             HelpDialogs::tr(
                 "Steelyard is free software under the GNU General Public License, version 3 or later. It comes "
                 "without any warranty."),
             HelpDialogs::tr(
                 "It is built with Qt (LGPL-3.0), Qt Charts (GPL-3.0), SQLite (public domain), JSON for Modern "
                 "C++ (MIT) and tl::expected (CC0). It uses the font Inter (OFL-1.1) where the desktop names none."),
         }) {
        auto* const label = new TextLabel(TextRole::Body, paragraph);
        label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 60);
        layout->addWidget(label);
    }
    showDialog(window, HelpDialogs::tr("About Steelyard"), content);
}

void showShortcuts(QWidget* window, const QList<QAction*>& actions)
{
    auto* const content = new QWidget;
    auto* const layout = new QFormLayout(content);
    const auto add = [layout](const QString& keys, const QString& meaning) {
        layout->addRow(new TextLabel(TextRole::Strong, keys), new TextLabel(TextRole::Body, meaning));
    };
    for (const QAction* const action : actions) {
        if (!action->shortcuts().isEmpty()) {
            add(keysOf(action), seenText(action->text()).remove(u'…'));
        }
    }
    add(HelpDialogs::tr("Left, Right"), HelpDialogs::tr("Moves a slider by 1"));
    add(HelpDialogs::tr("Page Up, Page Down"), HelpDialogs::tr("Moves a slider by 10"));
    add(HelpDialogs::tr("Home, End"), HelpDialogs::tr("Moves a slider to an end"));
    add(HelpDialogs::tr("Arrows in Tipping points"),
        HelpDialogs::tr("Choose a constraint and a share; Enter goes there"));
    add(HelpDialogs::tr("Tab, Shift+Tab"), HelpDialogs::tr("The next and the previous control"));
    add(HelpDialogs::tr("Escape"), HelpDialogs::tr("Brings a maximised chart back to the board"));
    auto* const scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    const QSize whole = content->sizeHint() + QSize(24, 0);
    scroll->setMinimumWidth(whole.width());
    showDialog(window, HelpDialogs::tr("Keyboard"), scroll, whole);
}

} // namespace steelyard
