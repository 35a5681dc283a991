// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryopening.h"
#include "result.h"
#include "revisionrows.h"
#include "scenariorecords.h"
#include "scenariorows.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <type_traits>

/// The library of scenarios on one thread: every operation is done, and on the disk, when it returns.
namespace steelyard
{

class LibraryStore;

/// The store is never null; where the opening is not usable every operation answers with the notice.
struct OpenedLibrary {
    std::unique_ptr<LibraryStore> store;
    LibraryOpening opening;
};

/// Several stores, in one program or many, may work on one file: what one writes the others never overwrite. Used by
/// the thread that opened it.
class LibraryStore
{
public:
    [[nodiscard]] static OpenedLibrary open(const QString& path, WhenDamaged whenDamaged = WhenDamaged::PutAside);
    ~LibraryStore();

    /// Newest first.
    [[nodiscard]] Result<std::vector<ScenarioSummary>> list();
    [[nodiscard]] Result<std::vector<ScenarioSummary>> listDeleted();

    [[nodiscard]] Result<OpenedScenario> load(const QString& id);

    /// `kind` is "created" or "imported". A scenario without an id gets one; a name that is taken gets " (2)".
    [[nodiscard]] Result<Added> add(const engine::Scenario& scenario, const QString& kind,
                                    TakenId whenTaken = TakenId::Refuse);

    /// All of them or none, in one go.
    [[nodiscard]] Result<std::vector<Added>> addAll(const std::vector<engine::Scenario>& scenarios, const QString& kind,
                                                    TakenId whenTaken = TakenId::Refuse);

    /// Keeps what is being edited, undo steps included. Nobody else's newer working copy is overwritten.
    [[nodiscard]] Result<Kept> keep(const WorkingCopy& copy);

    /// A new revision, unless nothing changed and there is no note. The undo steps stay.
    [[nodiscard]] Result<Saved> save(const WorkingCopy& copy, const QString& note);

    /// The state as a scenario of its own; the one it was edited from goes back to its head revision.
    [[nodiscard]] Result<Saved> saveAs(const WorkingCopy& copy, const QString& newName);

    /// Drops the working copy.
    [[nodiscard]] Result<OpenedScenario> revert(const QString& id);

    [[nodiscard]] Result<Saved> rename(const QString& id, const QString& newName);
    /// A new scenario from the state last kept.
    [[nodiscard]] Result<Saved> duplicate(const QString& id);

    [[nodiscard]] Result<ScenarioSummary> remove(const QString& id);
    [[nodiscard]] Result<ScenarioSummary> restore(const QString& id);

    /// Newest first.
    [[nodiscard]] Result<std::vector<Revision>> revisions(const QString& id);
    [[nodiscard]] Result<engine::Scenario> loadRevision(const QString& id, qint64 number);
    /// A new revision with the content of an old one, under the scenario's present name. What was being edited becomes
    /// a revision before it.
    [[nodiscard]] Result<OpenedScenario> restoreRevision(const QString& id, qint64 number);

    /// What a presentation shows; empty where nobody has chosen it. Slides of deleted scenarios are in it.
    [[nodiscard]] Result<Storyboard> storyboard();
    /// Replaces `base` by `storyboard`, in one go.
    [[nodiscard]] Result<KeptStoryboard> keepStoryboard(const Storyboard& storyboard, const Storyboard& base);

    /// All revisions, all rows and SQLite's own check. For the background: reads the whole file.
    [[nodiscard]] Result<void> verifyAll();

    /// A checked copy in a file that is not there yet.
    [[nodiscard]] Result<void> backup(const QString& to);
    /// At most one a day, into the folder beside the library; the path, empty where none was due.
    [[nodiscard]] Result<QString> backupIfDue();

    /// Brings in what can be read of another library (a backup, a damaged one), histories included. That file is only
    /// read.
    [[nodiscard]] Result<TakenOver> takeOver(const QString& otherLibrary);

    /// Changes when another connection has changed the file.
    [[nodiscard]] Result<qint64> version();

private:
    /// A revision on its way: what the caller decides of it.
    struct Draft {
        QString kind;
        QString note;
        engine::Scenario scenario;
    };

    /// A head revision that this session replaced by one that differs in the name only.
    struct Renamed {
        qint64 head = 0;
        QString from;
        QString to;
    };

    /// What this session knows of the others and of its own doings; goes back where an operation fails.
    struct Memory {
        QHash<QString, WorkingMark> seen;                   ///< the working copy last read or written, by scenario
        QHash<QString, QString> keptApart;                  ///< where copies of a scenario go since a conflict
        QHash<std::pair<QString, qint64>, Renamed> renamed; ///< by scenario and revision
        QSet<QString> removed;                              ///< scenarios that this session deleted
    };

    /// Where scenarios are taken over from.
    struct OtherLibrary {
        Database& database;
        ListColumns columns;
    };

    enum class Access { Plain, Reading, Writing };

    LibraryStore(std::unique_ptr<Database> database, const QString& path, const QString& refusal);

    /// Runs the operation in a transaction of its own; the sentence where it fails, and then nothing has changed.
    [[nodiscard]] std::optional<QString> attempt(Access access, const std::function<void()>& operation);
    template <typename Operation>
    [[nodiscard]] auto attempted(Access access, const Operation& operation) -> Result<decltype(operation())>;

    ScenarioRow requireScenario(const QString& id);
    RevisionRow requireRevision(const QString& id, qint64 number);
    engine::Scenario scenarioOf(const RevisionRow& revision) const;
    engine::Scenario scenarioOf(const QByteArray& json, const QString& name) const;

    ScenarioRow create(const Draft& draft, const QString& id);
    void append(ScenarioRow& row, const Draft& draft);
    void change(const ScenarioRow& row, qint64 oldHead);
    void settle(ScenarioRow& row);

    Added addNow(const engine::Scenario& scenario, const QString& kind, TakenId whenTaken);
    OpenedScenario loadNow(const QString& id);
    Kept keepNow(const WorkingCopy& given);
    Saved saveNow(const WorkingCopy& given, const QString& note);
    Saved renameNow(const QString& id, const QString& name);
    OpenedScenario restoreRevisionNow(const QString& id, qint64 number);

    void takeOverScenario(const OtherLibrary& from, const QString& id, TakenOver& result);
    void insertTakenOver(const std::vector<RevisionRow>& revisions, const std::optional<ScenarioRow>& was,
                         const std::optional<WorkingRow>& working);
    void takeOverStoryboard(Database& other);
    ScenarioRow keepApart(const WorkingCopy& copy, const QString& name, const QString& note);
    bool keepEdited(const ScenarioRow& row, const WorkingCopy& copy);
    WorkingCopy followed(WorkingCopy copy);
    [[nodiscard]] bool isForeign(const ScenarioRow& row) const;
    [[nodiscard]] bool mayReplaceWorking(const QString& id);
    void dropOwnWorking(const QString& id);
    void renameWorking(const ScenarioRow& row, qint64 oldHead);
    ScenarioSummary summaryNow(const ScenarioRow& row);
    [[nodiscard]] qint64 now();

    std::unique_ptr<Database> m_database;
    QString m_path;
    QString m_refusal; ///< why there is no database
    QByteArray m_session;
    qint64 m_lastTime = 0;
    Memory m_memory;
};

template <typename Operation>
auto LibraryStore::attempted(Access access, const Operation& operation) -> Result<decltype(operation())>
{
    using T = decltype(operation());
    if constexpr (std::is_void_v<T>) {
        if (const auto fault = attempt(access, operation))
            return tl::unexpected(*fault);
        return {};
    } else {
        std::optional<T> result;
        if (const auto fault = attempt(access, [&] { result = operation(); }))
            return tl::unexpected(*fault);
        return *std::move(result);
    }
}

} // namespace steelyard
