// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"
#include "settings.h"

#include <QMainWindow>
#include <QUndoGroup>

#include <functional>

class QSplitter;

namespace steelyard
{

struct Catalogue;
class Actions;
class Appearance;
class ChartBoard;
class ColumnRoom;
class Comparing;
class ConstraintPanel;
class FileExchange;
class HeaderBar;
class LibraryChores;
class LibraryPanel;
class LibraryStart;
class NoticeBar;
class Pages;
class Presenting;
class SavedPoints;
class ScenarioLibrary;
class ScenarioSession;
class Stage;
class VerdictPanel;
class WeightMotion;
class Workshop;

/// The window: four columns under a header, put together and connected. Everything in it reads one document.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Catalogue& catalogue, ScenarioLibrary& library, Appearance& appearance);
    ~MainWindow() override;

    [[nodiscard]] ScenarioDocument& document() { return m_document; }
    [[nodiscard]] FileExchange& files() { return *m_files; }
    [[nodiscard]] LibraryChores& chores() { return *m_chores; }
    [[nodiscard]] Comparing& comparing() { return *m_comparing; }
    [[nodiscard]] Workshop& workshop() { return *m_workshop; }
    [[nodiscard]] Presenting& presenting() { return *m_presenting; }
    [[nodiscard]] Stage& stage() { return *m_stage; }

    /// Opens the library, makes the first start in a new one, and shows that scenario, the one that was on screen last
    /// where it is empty; then these files.
    void start(const QString& libraryPath, const QStringList& files, const QString& scenario = {});

    /// How a person is asked for a name; tests answer instead. Empty: never mind.
    std::function<QString(const QString& proposal)> askForName;

signals:
    /// The scenario that the program starts with is on screen.
    void ready();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void assemble();
    void connectActions();
    void connectPanels();
    void restoreState();
    void showState();
    void saveAs();
    void showLibrary(bool shown);
    void zoomTo(int percent);
    void fitLibrary();

    ScenarioLibrary& m_library;
    Appearance& m_appearance;
    Settings m_settings;
    ScenarioDocument m_document;
    QUndoGroup m_undo;
    ScenarioSession* m_session;
    LibraryStart* m_start;
    WeightMotion* m_motion;
    FileExchange* m_files;
    SavedPoints* m_savedPoints;
    Actions* m_actions;
    HeaderBar* m_header;
    NoticeBar* m_notice;
    QSplitter* m_columns;
    LibraryPanel* m_libraryPanel;
    LibraryChores* m_chores;
    ConstraintPanel* m_constraintPanel;
    ColumnRoom* m_constraintRoom;
    ChartBoard* m_board;
    VerdictPanel* m_verdict;
    Pages* m_pages;
    Comparing* m_comparing;
    Workshop* m_workshop;
    Presenting* m_presenting;
    Stage* m_stage;
    bool m_wide = true;
    bool m_ready = false;
};

} // namespace steelyard
