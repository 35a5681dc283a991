// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileexchange.h"

#include "exchange/decisionrecord.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "exchange/scenariojson.h"
#include "openballots.h"
#include "scenariosession.h"
#include "settings.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>

namespace steelyard
{

namespace
{

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// `filter` is of the names, `suffix` what they end in where nobody says otherwise.
QString askWhereTo(QWidget* window, const QString& title, const QString& proposal, const QString& filter,
                   const QString& suffix)
{
    QFileDialog dialog(window, title, proposal, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog asks before it gives the name of a file that is there, so the name has to be whole before.
    dialog.setDefaultSuffix(suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

FileExchange::FileExchange(ScenarioSession& session, QWidget* window) : QObject(window), m_session(session)
{
    const QString filter = tr("Steelyard scenarios (*.steelyard);;All files (*)");
    askForFilesToOpen = [=] {
        return QFileDialog::getOpenFileNames(window, tr("Open scenarios"), documentsFolder(),
                                             tr("Scenarios and decision records (*.steelyard *.md);;All files (*)"));
    };
    askForRecordToWrite = [=](const QString& proposal) {
        return askWhereTo(window, tr("Export decision record"), proposal,
                          tr("Decision records in Markdown (*.md);;All files (*)"), QStringLiteral("md"));
    };
    askForFileToWrite = [=](const QString& proposal) {
        return askWhereTo(window, tr("Export scenario"), proposal, filter, QStringLiteral("steelyard"));
    };
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void FileExchange::open()
{
    openFiles(askForFilesToOpen());
}

void FileExchange::openFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = readFile(path, largestOpenedFile);
        if (!bytes) {
            emit notice(bytes.error());
            continue;
        }
        const Checked<engine::Scenario> scenario = readScenarioOrRecord(*bytes);
        if (scenario) {
            m_session.bring(*scenario);
            emit used(path);
        } else {
            emit notice(tr("%1 was not opened: %2").arg(name, scenario.error().front().toString()));
        }
    }
}

bool FileExchange::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto* const drop = static_cast<QDropEvent*>(event);
    // What comes from this very window is in the library already.
    if (drop->mimeData()->hasUrls() && !drop->source()) {
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            openDropped(*drop->mimeData());
        }
    }
    return true;
}

void FileExchange::openDropped(const QMimeData& dropped)
{
    QStringList paths;
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    openFiles(paths);
}

void FileExchange::write(const engine::Scenario& scenario)
{
    const QString path = askForFileToWrite(proposalFor(scenario, QStringLiteral(".steelyard")));
    if (!path.isEmpty()) {
        writeTo(path, writeScenario(scenario), hiddenBallotsSentence(hiddenBallots(scenario, Settings())));
    }
}

QString FileExchange::proposalFor(const engine::Scenario& scenario, const QString& extension)
{
    return QDir(documentsFolder()).filePath(fileNameOf(QString::fromStdString(scenario.name)) + extension);
}

void FileExchange::writeTo(const QString& path, const Result<QByteArray>& bytes, const QString& remark)
{
    const Result<void> written =
        bytes.and_then([&path](const QByteArray& made) { return writeFileSafely(path, made); });
    if (!written) {
        emit notice(written.error());
        return;
    }
    emit used(path);
    const QString sentence = tr("Exported to %1.").arg(QDir::toNativeSeparators(path));
    emit notice(remark.isEmpty() ? sentence : sentence + u' ' + remark, path);
}

} // namespace steelyard
