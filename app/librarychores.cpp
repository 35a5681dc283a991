// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarychores.h"

#include "actions.h"
#include "deletions.h"
#include "draggedscenarios.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "exchange/scenariojson.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "librarypanel.h"
#include "librarypast.h"
#include "openballots.h"
#include "scenariosession.h"
#include "settings.h"

#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QUndoGroup>

#include <algorithm>
#include <memory>

namespace steelyard
{

/// Several scenarios on their way to files.
struct LibraryChores::Export {
    QString folder;
    qsizetype left = 0;
    int written = 0;
    int hiddenBallots = 0;
    QString failure = {};

    void write(const engine::Scenario& scenario)
    {
        const QString path = freePath(QDir(folder), QString::fromStdString(scenario.name));
        if (const Result<void> done = writeFileSafely(path, writeScenario(scenario)); done) {
            ++written;
            --left;
            hiddenBallots += steelyard::hiddenBallots(scenario, Settings());
        } else {
            fail(done.error());
        }
    }
    void fail(const QString& sentence)
    {
        failure = sentence;
        --left;
    }
};

LibraryChores::LibraryChores(const Among& among, const Actions& actions, QWidget* window)
    : QObject(window),
      m_among(among),
      m_deletions(new Deletions(among.library, this)),
      m_past(new LibraryPast(among.library, among.session, window))
{
    askForFolder = [window] {
        return QFileDialog::getExistingDirectory(window, tr("Export scenarios into a folder"),
                                                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    };
    drag = [window](std::unique_ptr<QMimeData> scenarios) {
        auto* const onTheWay = new QDrag(window);
        onTheWay->setMimeData(scenarios.release());
        onTheWay->exec(Qt::CopyAction);
    };
    m_among.undo.addStack(&m_deletions->undoStack());
    connect(actions.duplicate, &QAction::triggered, this, &LibraryChores::duplicate);
    connect(actions.remove, &QAction::triggered, this, &LibraryChores::remove);
    connect(actions.exportFile, &QAction::triggered, this, &LibraryChores::exportFiles);
    connect(actions.rename, &QAction::triggered, &m_among.panel, &LibraryPanel::editName);
    connect(actions.history, &QAction::triggered, this, [this] {
        if (const QStringList ids = m_among.panel.selected(); !ids.isEmpty()) {
            m_past->showHistory(ids.front(), nameOf(ids.front()));
        }
    });
    connect(actions.recentlyDeleted, &QAction::triggered, m_past, &LibraryPast::showDeleted);
    connect(m_past, &LibraryPast::notice, this, [this](const QString& sentence) { emit notice(sentence); });
    connect(&m_among.panel, &LibraryPanel::menuRequested, this,
            [this, &actions, window](const QPoint& position) { openMenu(position, actions, window); });
    connect(&m_among.panel, &LibraryPanel::dragged, this, &LibraryChores::dragOut);
    connect(m_deletions, &Deletions::notice, this, [this](const QString& sentence) { emit notice(sentence); });
    connect(m_deletions, &Deletions::removed, this, &LibraryChores::followRemoval);
    connect(m_deletions, &Deletions::restored, this, [this](const QStringList& ids) {
        m_among.session.open(ids.front());
        emit restored();
    });
}

void LibraryChores::duplicate()
{
    m_among.session.keepNow();
    const QStringList ids = m_among.panel.selected();
    for (const QString& id : ids) {
        const bool last = id == ids.last();
        whenDone(m_among.library.duplicate(id), this, [this, last, count = ids.size()](const Result<Saved>& copy) {
            if (!copy) {
                emit notice(copy.error());
            } else if (count == 1) {
                m_among.session.open(copy->summary.id);
            } else if (last) {
                emit notice(tr("%n copies were made.", nullptr, static_cast<int>(count)));
            }
        });
    }
}

void LibraryChores::remove()
{
    const QStringList ids = m_among.panel.selected();
    if (ids.isEmpty()) {
        return;
    }
    m_among.session.keepNow();
    m_among.undo.setActiveStack(&m_deletions->undoStack());
    //: %1 is the name of a scenario
    m_deletions->remove(ids, ids.size() == 1 ? tr("“%1”").arg(nameOf(ids.front()))
                                             : tr("%n scenario(s)", nullptr, static_cast<int>(ids.size())));
}

void LibraryChores::exportFiles()
{
    const QStringList ids = m_among.panel.selected();
    if (ids.size() < 2 && (ids.isEmpty() || ids.front() == m_among.session.id())) {
        emit exportRequested(m_among.document.scenario());
        return;
    }
    if (ids.size() == 1) {
        whenDone(m_among.library.load(ids.front()), this, [this](const Result<OpenedScenario>& loaded) {
            if (loaded) {
                emit exportRequested(loaded->scenario);
            } else {
                emit notice(loaded.error());
            }
        });
        return;
    }
    if (const QString folder = askForFolder(); !folder.isEmpty()) {
        exportAll(ids, folder);
    }
}

void LibraryChores::exportAll(const QStringList& ids, const QString& folder)
{
    const auto job = std::make_shared<Export>();
    job->folder = folder;
    job->left = ids.size();
    for (const QString& id : ids) {
        // That on screen is not read from the library: it may be newer here.
        if (id == m_among.session.id()) {
            job->write(m_among.document.scenario());
            report(*job);
            continue;
        }
        whenDone(m_among.library.load(id), this, [this, job](const Result<OpenedScenario>& loaded) {
            if (loaded) {
                job->write(loaded->scenario);
            } else {
                job->fail(loaded.error());
            }
            report(*job);
        });
    }
}

void LibraryChores::report(const Export& job)
{
    if (job.left == 0) {
        //: %1 is a folder
        const QString count =
            tr("%n scenario(s) were exported to %1.", nullptr, job.written).arg(QDir::toNativeSeparators(job.folder));
        QStringList sentences{job.failure, count, hiddenBallotsSentence(job.hiddenBallots)};
        sentences.removeAll(QString());
        emit written(sentences.join(u' '), job.written > 0 ? job.folder : QString());
    }
}

void LibraryChores::dragOut()
{
    if (!m_dragged) {
        m_dragged = std::make_shared<QTemporaryDir>();
    }
    const auto hidden = std::make_shared<int>(0);
    const auto read = [among = m_among, hidden](const QString& id) -> std::unique_ptr<engine::Scenario> {
        const bool onScreen = id == among.session.id();
        const Result<OpenedScenario> opened = onScreen ? OpenedScenario{} : among.library.load(id).result();
        if (!opened) {
            return nullptr;
        }
        const engine::Scenario& scenario = onScreen ? among.document.scenario() : opened->scenario;
        *hidden += hiddenBallots(scenario, Settings());
        return std::make_unique<engine::Scenario>(scenario);
    };
    drag(std::make_unique<DraggedScenarios>(m_among.panel.selected(), read, m_dragged));
    if (*hidden > 0) {
        emit notice(hiddenBallotsSentence(*hidden));
    }
}

void LibraryChores::openMenu(const QPoint& position, const Actions& actions, QWidget* window)
{
    QList<QAction*> offered = actions.scenarioActions();
    if (m_among.panel.selected().size() > 1) {
        offered = actions.manyScenariosActions();
    }
    QMenu::exec(offered, position, nullptr, window);
}

void LibraryChores::followRemoval(const QStringList& ids, const QString& what)
{
    if (ids.contains(m_among.session.id())) {
        emit scenarioGone();
    }
    //: %1 is the name of a scenario in quotation marks, or "3 scenarios"
    emit notice(ids.size() == 1 ? tr("%1 was deleted.").arg(what) : tr("%1 were deleted.").arg(what), tr("Undo"),
                [this] { m_deletions->undoStack().undo(); });
}

QString LibraryChores::nameOf(const QString& id) const
{
    const auto& summaries = m_among.library.summaries();
    const auto found = std::ranges::find(summaries, id, &ScenarioSummary::id);
    return found == summaries.end() ? m_among.session.name() : found->name;
}

} // namespace steelyard
