// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariosession.h"

#include "exchange/undosteps.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"

#include <utility>

namespace steelyard
{

namespace
{

/// A crash costs at most this much of dragging.
constexpr int keepWithinMilliseconds = 1000;

} // namespace

ScenarioSession::ScenarioSession(ScenarioDocument& document, ScenarioLibrary& library, QObject* parent)
    : QObject(parent), m_document(document), m_library(library)
{
    m_keepDue.setSingleShot(true);
    m_keepDue.setInterval(keepWithinMilliseconds);
    connect(&m_keepDue, &QTimer::timeout, this, &ScenarioSession::keepNow);
    connect(&document, &ScenarioDocument::changed, this, &ScenarioSession::edited);
}

QString ScenarioSession::name() const
{
    return QString::fromStdString(m_document.scenario().name);
}

void ScenarioSession::open(const QString& id)
{
    openThen(id, [] {});
}

void ScenarioSession::openThen(const QString& id, const std::function<void()>& afterwards)
{
    keepNow();
    const int wish = ++m_opening;
    whenDone(m_library.load(id), this, [this, id, wish, afterwards](const Result<OpenedScenario>& loaded) {
        if (wish != m_opening) {
            return;
        }
        if (m_unkept) {
            openThen(id, afterwards); // the hand was not still: what it did meanwhile is kept first
        } else if (loaded) {
            take(*loaded);
            afterwards();
        } else {
            emit notice(loaded.error());
        }
    });
}

void ScenarioSession::showUnkept(const engine::Scenario& scenario)
{
    ++m_opening;
    OpenedScenario opened;
    opened.summary.name = QString::fromStdString(scenario.name);
    opened.scenario = scenario;
    opened.saved = scenario;
    take(opened);
}

void ScenarioSession::save()
{
    settle();
    whenDone(m_library.save(workingCopy(), {}), this,
             [this, written = m_document.scenario()](const Result<Saved>& saved) {
                 if (!saved) {
                     keepSoon();
                     emit notice(saved.error());
                     return;
                 }
                 m_saved = written;
                 follow(saved->summary, saved->changedElsewhere);
                 showSaved(saved->summary);
             });
}

void ScenarioSession::saveAs(const QString& name)
{
    settle();
    whenDone(m_library.saveAs(workingCopy(), name), this, [this](const Result<Saved>& saved) {
        if (saved) {
            open(saved->summary.id);
        } else {
            keepSoon();
            emit notice(saved.error());
        }
    });
}

void ScenarioSession::revert()
{
    m_document.revertTo(m_saved);
    keepNow();
}

void ScenarioSession::rename(const QString& name)
{
    keepNow();
    whenDone(m_library.rename(id(), name), this, [this](const Result<Saved>& renamed) {
        if (renamed) {
            follow(renamed->summary, renamed->changedElsewhere);
            showSaved(renamed->summary);
        } else {
            emit notice(renamed.error());
        }
    });
}

void ScenarioSession::add(const engine::Scenario& scenario, const QString& kind)
{
    whenDone(m_library.add(scenario, kind), this, [this](const Result<Added>& added) {
        if (added) {
            open(added->summary.id);
        } else {
            emit notice(added.error());
        }
    });
}

void ScenarioSession::bring(const engine::Scenario& scenario)
{
    keepNow();
    whenDone(m_library.add(scenario, QStringLiteral("imported")), this, [this, scenario](const Result<Added>& added) {
        if (!added) {
            emit notice(added.error());
            return;
        }
        const QString id = added->summary.id;
        if (added->outcome == Added::Outcome::Added) {
            open(id);
            return;
        }
        if (added->outcome == Added::Outcome::IdTakenDeleted) {
            m_library.restore(id);
        }
        openThen(id, [this, scenario, outcome = added->outcome] { compareWithFile(scenario, outcome); });
    });
}

void ScenarioSession::compareWithFile(const engine::Scenario& file, Added::Outcome outcome)
{
    const bool wasDeleted = outcome == Added::Outcome::IdTakenDeleted;
    // The library may have given it another name.
    const auto isAsInFile = [&file](engine::Scenario scenario) {
        scenario.name = file.name;
        return scenario == file;
    };
    if (isAsInFile(m_document.scenario()) || isAsInFile(m_saved)) {
        emit notice(wasDeleted ? tr("The library had deleted this scenario: it is back.")
                               : tr("The library has this scenario already: here it is."));
        return;
    }
    emit notice(wasDeleted
                    ? tr("The library had deleted this scenario: it is back as it was, which is not as in the "
                         "file.")
                    : tr("The library has this scenario already, but not as in the file. This is the library's."),
                tr("Open the file's as a copy"), [this, file] { addCopy(file); });
}

void ScenarioSession::addCopy(const engine::Scenario& scenario)
{
    whenDone(m_library.add(scenario, QStringLiteral("imported"), TakenId::CopyWithNewId), this,
             [this](const Result<Added>& added) {
                 if (added) {
                     open(added->summary.id);
                 } else {
                     emit notice(added.error());
                 }
             });
}

void ScenarioSession::keepNow()
{
    m_keepDue.stop();
    if ((!std::exchange(m_unkept, false) && !couldNotKeep()) || id().isEmpty()) {
        return;
    }
    m_keeping = m_library.keep(workingCopy());
    whenDone(m_keeping, this, [this, kept = id()](const Result<Kept>& result) {
        // A failure is the library's to say, who does so once for each reason.
        if (result && kept == id()) {
            follow(result->summary, result->changedElsewhere);
        }
    });
}

bool ScenarioSession::couldNotKeep() const
{
    return m_keeping.isFinished() && m_keeping.resultCount() > 0 && !m_keeping.result();
}

QString ScenarioSession::keepAtEnd()
{
    keepNow();
    if (id().isEmpty()) {
        return m_edited ? tr("No library holds it.") : QString();
    }
    m_library.finish();
    return couldNotKeep() ? m_keeping.result().error() : QString();
}

void ScenarioSession::edited()
{
    if (m_taking) {
        return;
    }
    setEdited(m_document.scenario() != m_saved);
    keepSoon();
}

void ScenarioSession::keepSoon()
{
    m_unkept = true;
    if (!m_keepDue.isActive()) {
        m_keepDue.start();
    }
}

void ScenarioSession::settle()
{
    m_keepDue.stop();
    m_unkept = false;
    m_keeping = {};
}

void ScenarioSession::take(const OpenedScenario& shown)
{
    settle();
    m_summary = shown.summary;
    m_saved = shown.saved;
    m_base = shown.baseRevision;
    const UndoSteps undo = readUndoSteps(shown.undo);
    m_taking = true;
    m_document.load(shown.scenario, undo.steps, undo.done);
    m_taking = false;
    m_edited = m_document.scenario() != m_saved;
    emit opened();
}

void ScenarioSession::follow(const ScenarioSummary& summary, bool changedElsewhere)
{
    if (changedElsewhere) {
        emit notice(tr("“%1” was changed in another window meanwhile. What you have here is kept as “%2”.")
                        .arg(m_summary.name, summary.name));
        open(summary.id);
        return;
    }
    m_summary = summary;
    emit stateChanged();
}

void ScenarioSession::showSaved(const ScenarioSummary& summary)
{
    if (summary.id != id()) {
        return;
    }
    m_base = summary.headRevision;
    m_saved.name = summary.name.toStdString();
    m_taking = true;
    m_document.rename(summary.name.toStdString());
    m_taking = false;
    m_edited = m_document.scenario() != m_saved;
    emit stateChanged();
}

void ScenarioSession::setEdited(bool edited)
{
    if (m_edited != edited) {
        m_edited = edited;
        emit stateChanged();
    }
}

WorkingCopy ScenarioSession::workingCopy() const
{
    return {id(), m_document.scenario(), writeUndoSteps({m_document.steps(), m_document.undoStack().index()}), m_base};
}

} // namespace steelyard
