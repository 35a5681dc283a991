// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "appearance.h"
#include "mnemonics.h"
#include "textlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QUndoGroup>

namespace steelyard
{

Actions::Actions(QUndoGroup& undoGroup, Appearance& appearance, QObject* parent)
    : QObject(parent),
      newScenario(make("new-scenario", tr("&New scenario"), QKeySequence::New)),
      open(make("open", tr("&Open…"), QKeySequence::Open)),
      save(make("save", tr("&Save"), QKeySequence::Save)),
      saveAs(make("save-as", tr("Save &as scenario…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))),
      revert(make("revert", tr("Re&vert"))),
      exportPdf(make("export-pdf", tr("PDF &report…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E))),
      exportHtml(make("export-html", tr("&HTML report…"))),
      exportPicture(make("export-picture", tr("Pi&cture…"))),
      print(make("print", tr("Prin&t…"), QKeySequence::Print)),
      exportFile(make("export", tr("&Export as file…"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      exportSlides(make("export-slides", tr("Slides as &PDF…"))),
      exportRecord(make("export-record", tr("&Decision record…"))),
      quit(make("quit", tr("&Quit"), QKeySequence::Quit)),
      undo(undoGroup.createUndoAction(this, tr("&Undo"))),
      redo(undoGroup.createRedoAction(this, tr("&Redo"))),
      details(make("details", tr("Scenario deta&ils"), QKeySequence(Qt::CTRL | Qt::Key_I))),
      rename(make("rename", tr("Re&name scenario"), QKeySequence(Qt::CTRL | Qt::Key_R))),
      duplicate(make("duplicate", tr("&Duplicate scenario"), QKeySequence(Qt::CTRL | Qt::Key_D))),
      history(make("history", tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_H))),
      remove(make("delete", tr("De&lete scenario"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete))),
      recentlyDeleted(make("recently-deleted", tr("Recently d&eleted…"))),
      search(make("search", tr("&Search scenarios"), QKeySequence::Find)),
      compare(make("compare", tr("&Compare"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      workshop(make("workshop", tr("&Workshop"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W))),
      present(make("present", tr("&Present"), QKeySequence(Qt::Key_F5))),
      presentFromHere(make("present-from-here", tr("Present &from here"), QKeySequence(Qt::SHIFT | Qt::Key_F5))),
      storyboard(make("storyboard", tr("&Storyboard…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B))),
      presenter(make("presenter-window", tr("Presenter &window"))),
      showLibrary(make("show-library", tr("&Library"), QKeySequence(Qt::CTRL | Qt::Key_L))),
      zoomIn(make("zoom-in", tr("Zoom &in"))),
      zoomOut(make("zoom-out", tr("Zoom &out"), QKeySequence::ZoomOut)),
      zoomReset(make("zoom-reset", tr("&Actual size"), QKeySequence(Qt::CTRL | Qt::Key_0))),
      desktopTheme(make("theme-desktop", tr("As the &desktop"))),
      lightTheme(make("theme-light", tr("&Light"))),
      darkTheme(make("theme-dark", tr("D&ark"))),
      shortcuts(make("shortcuts", tr("&Keyboard"), QKeySequence(Qt::CTRL | Qt::Key_Question))),
      about(make("about", tr("&About Steelyard"))),
      aboutQt(make("about-qt", tr("About &Qt")))
{
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIconText(tr("Undo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIconText(tr("Redo"));
    for (QAction* const action : {undo, redo}) {
        // Else the text itself, with the names that people give, were taken for HTML where it has a "<".
        connect(action, &QAction::changed, action,
                [action] { action->setToolTip(plainToolTip(seenText(action->text()))); });
    }
    save->setIconText(tr("Save"));
    revert->setIconText(tr("Revert"));
    present->setIconText(tr("Present"));
    showLibrary->setCheckable(true);
    zoomIn->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});

    auto* const themes = new QActionGroup(this);
    const auto offer = [&](QAction* action, Appearance::Mode mode) {
        action->setCheckable(true);
        action->setChecked(appearance.mode() == mode);
        themes->addAction(action);
        connect(action, &QAction::triggered, &appearance, [&appearance, mode] { appearance.setMode(mode); });
        connect(&appearance, &Appearance::modeChanged, action,
                [action, mode](Appearance::Mode now) { action->setChecked(now == mode); });
    };
    offer(desktopTheme, Appearance::Mode::Desktop);
    offer(lightTheme, Appearance::Mode::Light);
    offer(darkTheme, Appearance::Mode::Dark);
    connect(zoomIn, &QAction::triggered, &appearance, &Appearance::zoomIn);
    connect(zoomOut, &QAction::triggered, &appearance, &Appearance::zoomOut);
    connect(zoomReset, &QAction::triggered, &appearance, [&appearance] { appearance.setZoom(100); });
    connect(aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void Actions::fill(QMenuBar* menus)
{
    QMenu* const file = menus->addMenu(tr("&File"));
    file->addActions({newScenario, open});
    recentFiles = file->addMenu(tr("Open &recent"));
    recentFiles->setObjectName(QStringLiteral("recent-files"));
    file->addSeparator();
    file->addActions({save, saveAs, revert});
    file->addSeparator();
    exportMenu = file->addMenu(tr("E&xport"));
    exportMenu->setObjectName(QStringLiteral("export-menu"));
    exportMenu->addActions({exportPdf, exportHtml, exportPicture, exportSlides});
    exportMenu->addSeparator();
    exportMenu->addActions({exportRecord, exportFile});
    file->addAction(print);
    file->addSeparator();
    file->addAction(quit);

    QMenu* const edit = menus->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({details, rename, duplicate, history, remove, recentlyDeleted});
    edit->addSeparator();
    edit->addAction(search);

    QMenu* const view = menus->addMenu(tr("&View"));
    view->addActions({compare, workshop, showLibrary});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions({desktopTheme, lightTheme, darkTheme});

    QMenu* const show = menus->addMenu(tr("&Present"));
    show->addActions({present, presentFromHere});
    show->addSeparator();
    show->addActions({storyboard, presenter});
    showOn = show->addMenu(tr("Show &on"));
    showOn->setObjectName(QStringLiteral("show-on"));

    menus->addMenu(tr("&Help"))->addActions({shortcuts, about, aboutQt});
}

QAction* Actions::make(const char* name, const QString& text, const QKeySequence& shortcut)
{
    auto* const action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    return action;
}

} // namespace steelyard
