// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUndoStack>

namespace steelyard
{

class ScenarioLibrary;

/// Deleting scenarios so that it can be undone, however many in one step: a deleted scenario stays in the library, out
/// of the list.
class Deletions : public QObject
{
    Q_OBJECT

public:
    Deletions(ScenarioLibrary& library, QObject* parent);

    /// `what` says which: "“Payments API”", "3 scenarios".
    void remove(const QStringList& ids, const QString& what);

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

signals:
    void removed(const QStringList& ids, const QString& what);
    void restored(const QStringList& ids);
    void notice(const QString& sentence);

private:
    class Command;

    void removeNow(const QStringList& ids, const QString& what);
    void restoreNow(const QStringList& ids);

    ScenarioLibrary& m_library;
    QUndoStack m_undoStack;
};

} // namespace steelyard
