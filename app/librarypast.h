// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard
{

class RowsDialog;
class ScenarioLibrary;
class ScenarioSession;

/// What the library has kept: the revisions of a scenario and the scenarios that were deleted, each in a dialog from
/// which they come back.
class LibraryPast : public QObject
{
    Q_OBJECT

public:
    LibraryPast(ScenarioLibrary& library, ScenarioSession& session, QWidget* window);

    /// The revisions of a scenario.
    void showHistory(const QString& id, const QString& name);
    void showDeleted();

signals:
    void notice(const QString& sentence);

private:
    void openCopy(const QString& id, qint64 revision);
    void restoreRevision(const QString& id, qint64 revision);
    void restoreDeleted(const QString& id);
    void fillHistory(RowsDialog* dialog, const QString& id);
    void fillDeleted(RowsDialog* dialog);

    ScenarioLibrary& m_library;
    ScenarioSession& m_session;
    QWidget* m_window;
};

} // namespace steelyard
