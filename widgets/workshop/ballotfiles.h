// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace steelyard
{

namespace engine
{
struct Scenario;
}
class ScenarioDocument;

/// Ballots of the component on screen in and out of the window as files.
class BallotFiles : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    BallotFiles(ScenarioDocument& document, QWidget* window);

    /// Whether a notice names nobody.
    void setNamesHidden(bool hidden) { m_namesHidden = hidden; }

    /// Asks for files and takes the ballots out of them.
    void import();
    /// All that can be read of these files is one undo step, then a notice says what came of them.
    void importFiles(const QStringList& paths);
    /// The scenario for others to vote on.
    void exportForm();
    void exportBallots();
    void exportBallot(std::size_t place);

    /// How a person is asked; tests answer instead. Empty: never mind.
    std::function<QStringList()> askForFilesToOpen;
    std::function<QString(const QString& proposal)> askForFileToWrite;

signals:
    void notice(const QString& sentence, const QString& written = {});

private:
    /// `name` is the proposal for the file, without folder and extension.
    void write(const engine::Scenario& scenario, const QString& name);

    ScenarioDocument& m_document;
    bool m_namesHidden = false;
};

} // namespace steelyard
