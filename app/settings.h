// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "charts/boardlayout.h"
#include "librarymodel.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace steelyard
{

/// What the program remembers from one start to the next, with defaults and limits.
class Settings
{
public:
    /// In the folder and file of the application's name.
    Settings();

    [[nodiscard]] Appearance::Mode mode() const;
    void setMode(Appearance::Mode mode);

    /// Per cent, within Appearance's limits.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray& columns);

    /// Shown, where the window is wide enough.
    [[nodiscard]] bool showsLibrary() const;
    void setShowsLibrary(bool shown);

    /// Which charts are shown, and how.
    [[nodiscard]] BoardLayout board() const;
    void setBoard(const BoardLayout& layout);

    /// The id of the scenario that was on screen last.
    [[nodiscard]] QString lastScenario() const;
    void setLastScenario(const QString& id);

    [[nodiscard]] LibrarySearchModel::Order libraryOrder() const;
    void setLibraryOrder(LibrarySearchModel::Order order);

    /// The name of the screen that a show is on; empty where nobody has chosen one.
    [[nodiscard]] QString showScreen() const;
    void setShowScreen(const QString& name);

    /// Of the speaker notes, per cent, within PresenterWindow's limits.
    [[nodiscard]] int notesZoom() const;
    void setNotesZoom(int percent);

    /// Whether a workshop shows ballots without names.
    [[nodiscard]] bool hidesNames() const;
    void setHidesNames(bool hidden);

    /// How far the round of ballots on a scenario's component has come (BallotRound::toText); empty where there is
    /// none. On disk at once: what is hidden stays hidden, and what is revealed stays revealed, whatever comes.
    [[nodiscard]] QString ballotRound(const QString& scenario, const QString& component) const;
    void setBallotRound(const QString& scenario, const QString& component, const QString& round);
    /// What is hidden in a scenario is hidden in its copy too.
    void copyBallotRounds(const QString& from, const QString& to);
    /// Of these scenarios; all rounds but those whose ballots are still hidden.
    void forgetRevealedRounds(const QStringList& scenarios);

    /// Absolute paths, the newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void setRecentFiles(const QStringList& paths);

private:
    QSettings m_settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("steelyard"),
                         QStringLiteral("settings")};
};

} // namespace steelyard
