// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QMimeData;
class QTemporaryDir;
class QUndoGroup;

namespace steelyard
{

namespace engine
{
struct Scenario;
}
class Actions;
class Deletions;
class LibraryPanel;
class LibraryPast;
class ScenarioDocument;
class ScenarioLibrary;
class ScenarioSession;

/// What a person does with the scenarios that are marked in the library, one or many: copy, delete, export, look at
/// what was. Follows the actions that are about them.
class LibraryChores : public QObject
{
    Q_OBJECT

public:
    struct Among {
        ScenarioLibrary& library;
        ScenarioSession& session;
        ScenarioDocument& document;
        LibraryPanel& panel;
        QUndoGroup& undo;
    };

    LibraryChores(const Among& among, const Actions& actions, QWidget* window);

    /// How a person is asked for the folder that several scenarios go into; tests answer instead. Empty: never mind.
    std::function<QString()> askForFolder;
    /// How scenarios are dragged until they are dropped; tests take what is dragged instead.
    std::function<void(std::unique_ptr<QMimeData> scenarios)> drag;

signals:
    /// A file for the scenario on screen is wanted.
    void exportRequested(const engine::Scenario& scenario);
    /// The scenario on screen was deleted.
    void scenarioGone();
    /// What was deleted is back.
    void restored();
    /// What was said about files that were written, and where they are: empty if none was.
    void written(const QString& sentence, const QString& folder);
    /// Something a person should know, with a way to react where there is one.
    void notice(const QString& sentence, const QString& answerText = {}, const std::function<void()>& answer = {});

private:
    struct Export;

    void duplicate();
    void remove();
    void exportFiles();
    void exportAll(const QStringList& ids, const QString& folder);
    void report(const Export& job);
    void dragOut();
    void openMenu(const QPoint& position, const Actions& actions, QWidget* window);
    void followRemoval(const QStringList& ids, const QString& what);
    [[nodiscard]] QString nameOf(const QString& id) const;

    Among m_among;
    Deletions* m_deletions;
    LibraryPast* m_past;
    std::shared_ptr<QTemporaryDir> m_dragged; ///< from the first drag on
};

} // namespace steelyard
