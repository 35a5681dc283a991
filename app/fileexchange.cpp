// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileexchange.h"

#include "exchange/safefile.h"
#include "exchange/scenariojson.h"
#include "scenariosession.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace steelyard
{

namespace
{

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The scenario's name as a file name that every file system takes.
QString fileNameFor(const engine::Scenario& scenario)
{
    static const QRegularExpression notInFileNames(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    const QString name = QString::fromStdString(scenario.name).replace(notInFileNames, QStringLiteral("-")).left(80);
    return name.trimmed() + QStringLiteral(".steelyard");
}

} // namespace

FileExchange::FileExchange(ScenarioSession& session, QWidget* window) : QObject(window), m_session(session)
{
    const QString filter = tr("Steelyard scenarios (*.steelyard);;All files (*)");
    askForFilesToOpen = [=] {
        return QFileDialog::getOpenFileNames(window, tr("Open scenarios"), documentsFolder(), filter);
    };
    askForFileToWrite = [=](const QString& proposal) {
        return QFileDialog::getSaveFileName(window, tr("Export scenario"), proposal, filter);
    };
}

void FileExchange::open()
{
    openFiles(askForFilesToOpen());
}

void FileExchange::openFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = readFile(path, largestScenarioFile);
        if (!bytes) {
            emit notice(bytes.error());
            continue;
        }
        const Checked<engine::Scenario> scenario = readScenario(*bytes);
        if (scenario) {
            m_session.bring(*scenario);
        } else {
            emit notice(tr("%1 was not opened: %2").arg(name, scenario.error().front().toString()));
        }
    }
}

void FileExchange::write(const engine::Scenario& scenario)
{
    const QString path = askForFileToWrite(QDir(documentsFolder()).filePath(fileNameFor(scenario)));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeFileSafely(path, writeScenario(scenario));
    emit notice(written ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path)) : written.error());
}

} // namespace steelyard
