// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "appearance.h"
#include "catalogue.h"
#include "charts/chartboard.h"
#include "columnroom.h"
#include "comparing.h"
#include "constraintpanel.h"
#include "exporting.h"
#include "fileexchange.h"
#include "flatstyle.h"
#include "headerbar.h"
#include "helpdialogs.h"
#include "leastsize.h"
#include "leaving.h"
#include "library/scenariolibrary.h"
#include "librarychores.h"
#include "librarypanel.h"
#include "librarystart.h"
#include "noticebar.h"
#include "pages.h"
#include "presenting.h"
#include "recentfiles.h"
#include "savedpoints.h"
#include "scenariosession.h"
#include "slidesexport.h"
#include "stage.h"
#include "textlabel.h"
#include "verdictpanel.h"
#include "weightmotion.h"
#include "workshop.h"
#include "writtennotice.h"

#include <QCloseEvent>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steelyard
{

MainWindow::MainWindow(const Catalogue& catalogue, ScenarioLibrary& library, Appearance& appearance)
    : m_library(library),
      m_appearance(appearance),
      m_session(new ScenarioSession(m_document, library, this)),
      m_start(new LibraryStart(catalogue, library, *m_session, this)),
      m_motion(new WeightMotion(m_document, this)),
      m_files(new FileExchange(*m_session, this)),
      m_savedPoints(new SavedPoints(m_document, library, this)),
      m_actions(new Actions(m_undo, appearance, this)),
      m_header(new HeaderBar),
      m_notice(new NoticeBar),
      m_columns(new QSplitter),
      m_libraryPanel(new LibraryPanel(library)),
      m_chores(new LibraryChores({library, *m_session, m_document, *m_libraryPanel, m_undo}, *m_actions, this)),
      m_constraintPanel(new ConstraintPanel(m_document, catalogue)),
      m_board(new ChartBoard(m_document)),
      m_verdict(new VerdictPanel(m_document, catalogue)),
      m_pages(new Pages(m_columns, this)),
      m_comparing(new Comparing(m_document, *m_session, library, *m_pages, this)),
      m_workshop(new Workshop({m_document, *m_session, library, *m_pages}, catalogue, m_settings, *m_actions, this)),
      m_presenting(new Presenting(m_document, *m_session, library, *m_comparing, this)),
      m_stage(new Stage(*m_presenting, *m_session, library, *m_actions, this))
{
    askForName = [this](const QString& proposal) {
        return QInputDialog::getText(this, tr("Save as scenario"), tr("Name"), QLineEdit::Normal, proposal);
    };
    assemble();
    connectActions();
    connectPanels();
    restoreState();
}

MainWindow::~MainWindow()
{
    m_session->keepNow();
    m_library.finish();
}

void MainWindow::start(const QString& libraryPath, const QStringList& files, const QString& scenario)
{
    connect(
        m_start, &LibraryStart::opened, this, [this, files] { m_files->openFiles(files); }, Qt::SingleShotConnection);
    m_start->open(libraryPath, scenario.isEmpty() ? m_settings.lastScenario() : scenario);
}

void MainWindow::assemble()
{
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_libraryPanel);
    m_columns->addWidget(m_constraintPanel);
    m_columns->addWidget(m_board);
    m_columns->addWidget(m_verdict);
    m_columns->setStretchFactor(2, 1);
    new LeastSize(this, m_libraryPanel);
    m_constraintRoom = new ColumnRoom(m_columns, m_constraintPanel, m_board);

    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages->stack(), 1);
    const Exporting::Among among{m_document, *m_session, m_library, *m_libraryPanel, *m_comparing, *m_files};
    layout->addWidget((new Exporting(among, *m_actions, *m_notice, this))->progressRow());
    layout->addWidget(m_notice);
    setCentralWidget(content);
    content->setFocus();

    m_header->follow(m_document);
    m_document.setSimulated(true);
    m_header->addScenarioAction(m_actions->save);
    m_header->addScenarioAction(m_actions->revert);
    m_actions->fill(menuBar());
    m_header->addActions({m_actions->compare, m_actions->workshop, m_actions->undo, m_actions->redo});
    m_header->addMenu(m_actions->exportMenu);
    m_header->addMainAction(m_actions->present);
    m_comparing->view().addToHeader(m_actions->exportMenu, m_actions->present);
    auto* const recent = new RecentFiles(m_settings, *m_files, m_actions->recentFiles, this);
    connect(recent, &RecentFiles::notice, m_notice, [this](const QString& sentence) { m_notice->say(sentence); });
    m_undo.addStack(&m_document.undoStack());
    m_undo.setActiveStack(&m_document.undoStack());
}

void MainWindow::connectActions()
{
    const Actions& actions = *m_actions;
    connect(actions.newScenario, &QAction::triggered, m_start, [this] { m_start->addGreenfield(tr("New scenario")); });
    connect(actions.open, &QAction::triggered, m_files, &FileExchange::open);
    connect(actions.save, &QAction::triggered, m_session, &ScenarioSession::save);
    connect(actions.saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(actions.revert, &QAction::triggered, m_session, &ScenarioSession::revert);
    connect(actions.details, &QAction::triggered, m_pages, &Pages::goToFirst);
    connect(actions.details, &QAction::triggered, m_constraintPanel, &ConstraintPanel::showDetails);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.compare, &QAction::triggered, m_comparing,
            [this] { m_comparing->start(m_libraryPanel->selected()); });
    connect(actions.present, &QAction::triggered, m_presenting, &Presenting::start);
    connect(actions.exportSlides, &QAction::triggered, &m_presenting->slidesExport(), &SlidesExport::start);
    connect(actions.presentFromHere, &QAction::triggered, m_presenting, &Presenting::startFromHere);
    m_stage->offerScreens(actions.showOn);
    for (const QAction* const inTheList : {actions.rename, actions.search}) {
        connect(inTheList, &QAction::triggered, m_pages, &Pages::goToFirst);
    }
    connect(actions.search, &QAction::triggered, this, [this] {
        showLibrary(true);
        m_libraryPanel->beginSearch();
    });
    connect(actions.showLibrary, &QAction::triggered, this, [this](bool shown) {
        m_settings.setShowsLibrary(shown);
        showLibrary(shown);
    });
    connect(actions.shortcuts, &QAction::triggered, this,
            [this] { showShortcuts(this, m_actions->findChildren<QAction*>(Qt::FindDirectChildrenOnly)); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(&m_appearance, &Appearance::modeChanged, this, [this](Appearance::Mode mode) { m_settings.setMode(mode); });
    connect(&m_appearance, &Appearance::zoomChanged, this, &MainWindow::zoomTo);
}

void MainWindow::connectPanels()
{
    connect(m_verdict, &VerdictPanel::showFlipRequested, m_motion, &WeightMotion::showNearestFlip);
    connect(m_verdict, &VerdictPanel::saveAsRequested, this, &MainWindow::saveAs);
    connect(m_board, &ChartBoard::shareRequested, m_motion, &WeightMotion::goToShare);
    connect(m_board, &ChartBoard::rearranged, this, [this] { m_settings.setBoard(m_board->arrangement()); });
    connect(m_board, &ChartBoard::savedPointsWanted, m_savedPoints, &SavedPoints::setWanted);
    connect(m_savedPoints, &SavedPoints::pointsChanged, m_board, &ChartBoard::setSavedPoints);
    connect(m_constraintPanel, &ConstraintPanel::criteriaShown, m_constraintRoom, [this](bool shown) {
        shown ? m_constraintRoom->grow(ConstraintPanel::widthWithCriteria()) : m_constraintRoom->shrink();
    });
    connect(m_constraintPanel, &ConstraintPanel::nameChosen, m_session, &ScenarioSession::rename);
    connect(m_libraryPanel, &LibraryPanel::openRequested, m_session, &ScenarioSession::open);
    connect(m_libraryPanel, &LibraryPanel::renameRequested, m_session, &ScenarioSession::rename);
    connect(m_libraryPanel, &LibraryPanel::orderChosen, this,
            [this](LibraryPanel::Order order) { m_settings.setLibraryOrder(order); });
    connect(m_session, &ScenarioSession::opened, this, &MainWindow::showState);
    connect(m_session, &ScenarioSession::stateChanged, this, &MainWindow::showState);
    connect(m_chores, &LibraryChores::exportRequested, m_files, &FileExchange::write);
    connect(m_chores, &LibraryChores::scenarioGone, m_start, [this] { m_start->show({}); });
    connect(m_chores, &LibraryChores::restored, m_notice, &QWidget::hide);
    connect(m_chores, &LibraryChores::notice, m_notice, &NoticeBar::say);
    connect(&m_document, &ScenarioDocument::changed, this, [this](Parts parts) {
        if (parts != Parts(Part::Everything)) {
            m_undo.setActiveStack(&m_document.undoStack());
        }
    });
    connect(m_start, &LibraryStart::notice, m_notice, &NoticeBar::say);
    connect(m_session, &ScenarioSession::notice, m_notice, &NoticeBar::say);
    const auto say = [this](const QString& sentence) { m_notice->say(sentence); };
    const auto tell = [this](const QString& sentence, const QString& path) { sayWritten(*m_notice, sentence, path); };
    connect(m_chores, &LibraryChores::written, this, tell);
    connect(m_comparing, &Comparing::notice, this, say);
    connect(m_workshop, &Workshop::notice, this, tell);
    connect(m_presenting, &Presenting::notice, this, tell);
    connect(m_pages, &Pages::changed, m_header, [this] { m_header->setVisible(m_pages->isAtFirst()); });
    connect(m_files, &FileExchange::notice, this, tell);
    connect(m_board, &ChartBoard::notice, this, tell);
    connect(&m_document, &ScenarioDocument::refused, this, say);
    connect(&m_library, &ScenarioLibrary::failed, this, say);
}

void MainWindow::restoreState()
{
    resize(FlatStyle::scaled(1440), FlatStyle::scaled(860));
    restoreGeometry(m_settings.windowGeometry());
    if (!m_columns->restoreState(m_settings.columns())) {
        m_columns->setSizes(
            {FlatStyle::scaled(215), FlatStyle::scaled(320), FlatStyle::scaled(600), FlatStyle::scaled(300)});
    }
    showLibrary(m_settings.showsLibrary());
    m_libraryPanel->setOrder(m_settings.libraryOrder());
    m_board->restore(m_settings.board());
}

void MainWindow::showState()
{
    const bool kept = !m_session->id().isEmpty();
    const QString name = m_session->name();
    m_header->present(name, !kept                   ? tr("not kept: there is no library")
                            : m_session->isEdited() ? tr("edited · every change is kept")
                                                    : tr("saved"));
    m_actions->save->setEnabled(kept && m_session->isEdited());
    m_actions->revert->setEnabled(kept && m_session->isEdited());
    for (QAction* const action :
         {m_actions->saveAs, m_actions->rename, m_actions->duplicate, m_actions->history, m_actions->remove}) {
        action->setEnabled(kept);
    }
    m_verdict->setKeepable(kept);
    m_libraryPanel->choose(m_session->id());
    m_settings.setLastScenario(m_session->id());
    setWindowTitle(plainTitle(tr("%1 – Steelyard").arg(name)));
    if (!std::exchange(m_ready, true)) {
        emit ready();
    }
}

void MainWindow::saveAs()
{
    //: %1 is the name of a scenario; the proposal for the name of a variant of it
    const QString name = askForName(tr("%1, what if").arg(m_session->name())).simplified();
    if (!name.isEmpty()) {
        m_session->saveAs(name);
    }
}

void MainWindow::showLibrary(bool shown)
{
    m_libraryPanel->setVisible(shown);
    m_actions->showLibrary->setChecked(shown);
}

void MainWindow::zoomTo(int percent)
{
    QList<int> sizes = m_columns->sizes();
    std::ranges::transform(sizes, sizes.begin(), [&](int size) { return size * percent / m_settings.zoom(); });
    m_settings.setZoom(percent);
    m_columns->setSizes(sizes);
    fitLibrary();
}

void MainWindow::fitLibrary()
{
    // In a narrower window the library gives its room to the others.
    constexpr int widthWithLibrary = 1240;
    const bool wide = width() >= FlatStyle::scaled(widthWithLibrary);
    if (wide != m_wide) {
        m_wide = wide;
        showLibrary(wide && m_settings.showsLibrary());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_stage->keepNow();
    if (!m_workshop->mayClose() || !mayLeave(*m_session, this)) {
        return event->ignore();
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_constraintRoom->shrink();
    m_settings.setColumns(m_columns->saveState());
    m_library.finish();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitLibrary();
}

} // namespace steelyard
