// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypast.h"

#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "rowsdialog.h"
#include "scenariosession.h"

#include <QLocale>

namespace steelyard
{

namespace
{

/// Shorter than the longest name by what is put behind it.
constexpr qsizetype longestStem = 160;

QString whenText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString kindText(const QString& kind)
{
    if (kind == QStringLiteral("created")) {
        return LibraryPast::tr("created", "a revision");
    }
    if (kind == QStringLiteral("saved")) {
        return LibraryPast::tr("saved", "a revision");
    }
    if (kind == QStringLiteral("renamed")) {
        return LibraryPast::tr("renamed", "a revision");
    }
    if (kind == QStringLiteral("imported")) {
        return LibraryPast::tr("opened from a file", "a revision");
    }
    if (kind == QStringLiteral("restored")) {
        return LibraryPast::tr("restored", "a revision");
    }
    return kind;
}

} // namespace

LibraryPast::LibraryPast(ScenarioLibrary& library, ScenarioSession& session, QWidget* window)
    : QObject(window), m_library(library), m_session(session), m_window(window)
{
}

void LibraryPast::showHistory(const QString& id, const QString& name)
{
    m_session.keepNow();
    auto* const dialog = new RowsDialog(
        //: %1 is the name of a scenario
        {tr("History of “%1”").arg(name),
         tr("Every save is kept. A revision can be opened as a scenario of its own, or restored: what is being edited "
            "then becomes a revision, too."),
         tr("Nothing was saved yet."),
         {tr("Revision"), tr("When"), tr("What"), tr("Name"), tr("By"), tr("Note")}},
        m_window);
    dialog->setObjectName(QStringLiteral("history"));
    dialog->addAnswer(QStringLiteral("open-copy"), tr("&Open as a copy"),
                      [this, id](const QString& revision) { openCopy(id, revision.toLongLong()); });
    dialog->addAnswer(QStringLiteral("restore-revision"), tr("&Restore"), [this, dialog, id](const QString& revision) {
        restoreRevision(id, revision.toLongLong());
        fillHistory(dialog, id);
    });
    fillHistory(dialog, id);
    dialog->open();
}

void LibraryPast::fillHistory(RowsDialog* dialog, const QString& id)
{
    whenDone(m_library.revisions(id), dialog, [this, dialog](const Result<std::vector<Revision>>& revisions) {
        if (!revisions) {
            emit notice(revisions.error());
            return;
        }
        std::vector<RowsDialog::Row> rows;
        for (const Revision& revision : *revisions) {
            const QString number = QString::number(revision.number);
            rows.push_back({number,
                            {number, whenText(revision.at), kindText(revision.kind), revision.name, revision.author,
                             revision.note}});
        }
        dialog->setRows(rows);
    });
}

void LibraryPast::openCopy(const QString& id, qint64 revision)
{
    whenDone(m_library.loadRevision(id, revision), this, [this, revision](const Result<engine::Scenario>& loaded) {
        if (!loaded) {
            emit notice(loaded.error());
            return;
        }
        engine::Scenario copy = *loaded;
        //: %1 is the name of a scenario, %2 a number
        copy.name =
            tr("%1, revision %2").arg(QString::fromStdString(copy.name).left(longestStem)).arg(revision).toStdString();
        whenDone(m_library.add(copy, QStringLiteral("created"), TakenId::CopyWithNewId), this,
                 [this](const Result<Added>& added) {
                     if (added) {
                         m_session.open(added->summary.id);
                     } else {
                         emit notice(added.error());
                     }
                 });
    });
}

void LibraryPast::restoreRevision(const QString& id, qint64 revision)
{
    m_session.keepNow();
    whenDone(m_library.restoreRevision(id, revision), this,
             [this, id, revision](const Result<OpenedScenario>& restored) {
                 if (restored) {
                     m_session.open(id);
                     emit notice(tr("Revision %1 is restored. What was there before is in the history.").arg(revision));
                 } else {
                     emit notice(restored.error());
                 }
             });
}

void LibraryPast::showDeleted()
{
    auto* const dialog = new RowsDialog({tr("Recently deleted"),
                                         tr("Deleted scenarios are kept with all their history."),
                                         tr("No scenario was deleted."),
                                         {tr("Name"), tr("When")}},
                                        m_window);
    dialog->setObjectName(QStringLiteral("recently-deleted"));
    dialog->addAnswer(QStringLiteral("restore-deleted"), tr("&Restore"), [this, dialog](const QString& id) {
        restoreDeleted(id);
        fillDeleted(dialog);
    });
    fillDeleted(dialog);
    dialog->open();
}

void LibraryPast::fillDeleted(RowsDialog* dialog)
{
    whenDone(m_library.listDeleted(), dialog, [this, dialog](const Result<std::vector<ScenarioSummary>>& deleted) {
        if (!deleted) {
            emit notice(deleted.error());
            return;
        }
        std::vector<RowsDialog::Row> rows;
        for (const ScenarioSummary& summary : *deleted) {
            rows.push_back({summary.id, {summary.name, whenText(summary.deletedAt)}});
        }
        dialog->setRows(rows);
    });
}

void LibraryPast::restoreDeleted(const QString& id)
{
    whenDone(m_library.restore(id), this, [this](const Result<ScenarioSummary>& restored) {
        if (restored) {
            m_session.open(restored->id);
        } else {
            emit notice(restored.error());
        }
    });
}

} // namespace steelyard
