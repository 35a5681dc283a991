// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace steelyard
{

namespace engine
{
struct Scenario;
}
class ScenarioSession;

/// Scenario files and decision records in and out of the window; those that are dropped on it are opened.
class FileExchange : public QObject
{
    Q_OBJECT

public:
    FileExchange(ScenarioSession& session, QWidget* window);

    /// Asks for files and opens them.
    void open();
    /// Brings these files in; the last that can be read is then on screen.
    void openFiles(const QStringList& paths);
    /// Asks where to, then writes the scenario there; an existing file only after the dialog has asked.
    void write(const engine::Scenario& scenario);
    /// Writes what was made for it, or says why it could not be made; a remark is said where it was written.
    void writeTo(const QString& path, const Result<QByteArray>& bytes, const QString& remark = {});

    /// What a file for the scenario is called at first; `extension` is ".md".
    [[nodiscard]] static QString proposalFor(const engine::Scenario& scenario, const QString& extension);

    /// How a person is asked; tests answer instead. Empty: never mind.
    std::function<QStringList()> askForFilesToOpen;
    std::function<QString(const QString& proposal)> askForFileToWrite;
    std::function<QString(const QString& proposal)> askForRecordToWrite;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// This file was opened or written.
    void used(const QString& path);
    /// A sentence, and what was written where it is about that.
    void notice(const QString& sentence, const QString& written = {});

private:
    void openDropped(const QMimeData& dropped);
    ScenarioSession& m_session;
};

} // namespace steelyard
