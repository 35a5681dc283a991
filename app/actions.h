// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QUndoGroup;

namespace steelyard
{

class Appearance;

/// Every action of the window with its text, shortcut and place in the menus. What they do is the window's to say.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(QUndoGroup& undoGroup, Appearance& appearance, QObject* parent);

    void fill(QMenuBar* menus);
    /// Those that concern the scenario chosen in the library.
    [[nodiscard]] QList<QAction*> scenarioActions() const { return {rename, duplicate, exportFile, history, remove}; }
    /// Those that can concern several.
    [[nodiscard]] QList<QAction*> manyScenariosActions() const { return {compare, duplicate, exportFile, remove}; }

    QAction* newScenario;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* revert;
    QAction* exportPdf;
    QAction* exportHtml;
    QAction* exportPicture;
    QAction* print;
    QMenu* exportMenu = nullptr; ///< from fill() on
    QAction* exportFile;
    QAction* exportSlides;
    QAction* exportRecord;
    QAction* quit;
    QMenu* recentFiles = nullptr; ///< from fill() on

    QAction* undo;
    QAction* redo;
    QAction* details;
    QAction* rename;
    QAction* duplicate;
    QAction* history;
    QAction* remove;
    QAction* recentlyDeleted;
    QAction* search;

    QAction* compare;
    QAction* workshop;
    QAction* present;
    QAction* presentFromHere;
    QAction* storyboard;
    QAction* presenter;
    QMenu* showOn = nullptr; ///< from fill() on
    QAction* showLibrary;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* desktopTheme;
    QAction* lightTheme;
    QAction* darkTheme;

    QAction* shortcuts;
    QAction* about;
    QAction* aboutQt;

private:
    QAction* make(const char* name, const QString& text, const QKeySequence& shortcut = {});
};

} // namespace steelyard
