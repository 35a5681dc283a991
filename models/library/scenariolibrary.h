// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryopening.h"
#include "result.h"
#include "scenariorecords.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace steelyard
{

class LibraryStore;

/// The library of scenarios for a window: one thread of its own owns the file, so that a slow disk never stops a
/// slider. Every call returns at once; the operations are done one after the other in the order of the calls. Where the
/// library is not usable every operation answers with the sentence that says why.
///
/// The futures finish on the library's thread: continue with whenDone(). The list has followed an
/// operation when its continuation runs. Waiting for a future blocks, but never runs the operation on the waiting
/// thread.
class ScenarioLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ScenarioLibrary(QObject* parent = nullptr);
    /// Waits for what was posted and closes the file.
    ~ScenarioLibrary() override;

    QFuture<LibraryOpening> open(const QString& path = defaultLibraryPath());

    /// Newest first, without the deleted ones; see summariesChanged().
    [[nodiscard]] const std::vector<ScenarioSummary>& summaries() const { return m_summaries; }

    QFuture<Result<std::vector<ScenarioSummary>>> listDeleted();
    QFuture<Result<OpenedScenario>> load(const QString& id);
    /// `kind` is "created" or "imported".
    QFuture<Result<Added>> add(const engine::Scenario& scenario, const QString& kind,
                               TakenId whenTaken = TakenId::Refuse);
    QFuture<Result<std::vector<Added>>> addAll(const std::vector<engine::Scenario>& scenarios, const QString& kind,
                                               TakenId whenTaken = TakenId::Refuse);
    /// A failure is also signalled by failed(): nobody waits for what is kept in passing.
    QFuture<Result<Kept>> keep(const WorkingCopy& copy);
    QFuture<Result<Saved>> save(const WorkingCopy& copy, const QString& note = {});
    QFuture<Result<Saved>> saveAs(const WorkingCopy& copy, const QString& newName);
    QFuture<Result<OpenedScenario>> revert(const QString& id);
    QFuture<Result<Saved>> rename(const QString& id, const QString& newName);
    QFuture<Result<Saved>> duplicate(const QString& id);
    QFuture<Result<ScenarioSummary>> remove(const QString& id);
    QFuture<Result<ScenarioSummary>> restore(const QString& id);
    QFuture<Result<std::vector<Revision>>> revisions(const QString& id);
    QFuture<Result<engine::Scenario>> loadRevision(const QString& id, qint64 number);
    QFuture<Result<OpenedScenario>> restoreRevision(const QString& id, qint64 number);
    /// Newest state known; see storyboardChanged().
    [[nodiscard]] const Storyboard& storyboard() const { return m_storyboard; }
    /// Replaces `base`, the state it was made from. A failure is also signalled by failed().
    QFuture<Result<KeptStoryboard>> keepStoryboard(const Storyboard& storyboard, const Storyboard& base);

    /// Brings in what can be read of another library: the backup or the damaged file that the opening named.
    QFuture<Result<TakenOver>> takeOver(const QString& otherLibrary);
    QFuture<Result<void>> backup(const QString& to);

    /// Reads the whole file for damage, for after the start. A failure is also signalled by failed().
    QFuture<Result<void>> verifyAll();
    /// The path, empty where none was due. A failure is also signalled by failed().
    QFuture<Result<QString>> backupIfDue();

    /// Blocks until everything posted so far is done, and on the disk.
    void finish();

    /// Looks now whether another program has changed the file, as otherwise happens every 2 seconds.
    void lookForChanges();

signals:
    void summariesChanged();
    /// It was kept, or changed by another program.
    void storyboardChanged();
    /// A scenario was added that another one was the model for; before whoever asked for it has it.
    void copied(const QString& from, const QString& to);
    /// Something that nobody waits for did not work: one sentence for a person.
    void failed(const QString& sentence);

private:
    enum class After { Nothing, Refresh };
    enum class OnFailure { Answer, Signal };

    template <typename T, typename Operation>
    QFuture<Result<T>> post(Operation operation, After after, OnFailure onFailure = OnFailure::Answer);
    template <typename T, typename Job>
    QFuture<T> start(Job job);
    template <typename T>
    QFuture<Result<T>> tellOfCopy(const QString& from, const QFuture<Result<T>>& copying);

    // On the library's thread:
    void refresh();
    void checkVersion();
    void signalFailure(const QString& sentence);

    std::vector<ScenarioSummary> m_summaries;
    Storyboard m_storyboard;
    QTimer m_poll;
    QThreadPool m_pool;
    std::atomic<int> m_waiting = 0; ///< jobs that are not done yet

    // Only for the library's thread:
    std::unique_ptr<LibraryStore> m_store;
    bool m_stale = false; ///< the list has to follow
    qint64 m_version = 0;
    QString m_lastFailure;
};

} // namespace steelyard
