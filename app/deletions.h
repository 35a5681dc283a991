// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

namespace steelyard
{

class ScenarioLibrary;

/// Deleting scenarios so that it can be undone: a deleted scenario stays in the library, out of the list.
class Deletions : public QObject
{
    Q_OBJECT

public:
    Deletions(ScenarioLibrary& library, QObject* parent);

    void remove(const QString& id, const QString& name);

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

signals:
    void removed(const QString& id, const QString& name);
    void restored(const QString& id);
    void notice(const QString& sentence);

private:
    class Command;

    void removeNow(const QString& id, const QString& name);
    void restoreNow(const QString& id);

    ScenarioLibrary& m_library;
    QUndoStack m_undoStack;
};

} // namespace steelyard
