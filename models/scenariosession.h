// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/scenariorecords.h"
#include "result.h"
#include "scenariodocument.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace steelyard
{

class ScenarioLibrary;

/// Which scenario of the library is on screen, and that nothing of it is lost: every edit is kept as a working copy
/// within a second, before another scenario is opened and before the program ends. Saving makes the working copy a
/// revision.
class ScenarioSession : public QObject
{
    Q_OBJECT

public:
    ScenarioSession(ScenarioDocument& document, ScenarioLibrary& library, QObject* parent = nullptr);

    /// The id of the scenario on screen; empty where the library does not hold it.
    [[nodiscard]] QString id() const { return m_summary.id; }
    [[nodiscard]] QString name() const;
    /// What is on screen differs from the last revision.
    [[nodiscard]] bool isEdited() const { return m_edited; }

    /// Keeps what is on screen, then brings another scenario there.
    void open(const QString& id);
    /// Puts a scenario on screen that no library holds.
    void showUnkept(const engine::Scenario& scenario);
    /// A revision of what is on screen.
    void save();
    /// What is on screen as a scenario of its own, which is then opened.
    void saveAs(const QString& name);
    /// Back to the last revision, as one undo step: nothing is lost.
    void revert();
    /// Another name for the scenario on screen.
    void rename(const QString& name);
    /// Adds a scenario to the library and opens it.
    void add(const engine::Scenario& scenario, const QString& kind);
    /// Opens the scenario that comes from a file: the library's own where it has that id, else a new one. Where the
    /// library's own is another than the file's, a notice offers the file's as a copy.
    void bring(const engine::Scenario& scenario);
    /// Writes a due working copy now.
    void keepNow();
    /// keepNow() and waits for it: the sentence that says why what is on screen is not kept, or empty.
    [[nodiscard]] QString keepAtEnd();

signals:
    /// Another scenario is on screen, or the same one under another name.
    void opened();
    /// isEdited() or the name has changed.
    void stateChanged();
    /// Something a person should know, as a sentence, with a way to react where there is one.
    void notice(const QString& sentence, const QString& answerText = {}, const std::function<void()>& answer = {});

private:
    void openThen(const QString& id, const std::function<void()>& afterwards);
    void compareWithFile(const engine::Scenario& file, Added::Outcome outcome);
    void addCopy(const engine::Scenario& scenario);
    void edited();
    /// Within a second, together with what else is edited until then.
    void keepSoon();
    /// Nothing is left to keep: it is about to be written, or dropped.
    void settle();
    void take(const OpenedScenario& opened);
    void follow(const ScenarioSummary& summary, bool changedElsewhere);
    void showSaved(const ScenarioSummary& summary);
    void setEdited(bool edited);
    [[nodiscard]] WorkingCopy workingCopy() const;
    [[nodiscard]] bool couldNotKeep() const;

    ScenarioDocument& m_document;
    ScenarioLibrary& m_library;
    ScenarioSummary m_summary;
    engine::Scenario m_saved;
    qint64 m_base = 0;
    bool m_edited = false;
    bool m_taking = false;
    int m_opening = 0; ///< numbers the wishes to open, so that the last one wins
    QTimer m_keepDue;
    bool m_unkept = false;           ///< what is on screen is newer than what the library has been given
    QFuture<Result<Kept>> m_keeping; ///< the last time it was given something
};

} // namespace steelyard
