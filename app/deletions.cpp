// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletions.h"

#include "library/scenariolibrary.h"

namespace steelyard
{

class Deletions::Command : public QUndoCommand
{
public:
    Command(Deletions& deletions, QString id, QString name)
        : QUndoCommand(Deletions::tr("deleting “%1”", "follows Undo").arg(name)),
          m_deletions(deletions),
          m_id(std::move(id)),
          m_name(std::move(name))
    {
    }

    void redo() override { m_deletions.removeNow(m_id, m_name); }
    void undo() override { m_deletions.restoreNow(m_id); }

private:
    Deletions& m_deletions;
    QString m_id;
    QString m_name;
};

Deletions::Deletions(ScenarioLibrary& library, QObject* parent) : QObject(parent), m_library(library) {}

void Deletions::remove(const QString& id, const QString& name)
{
    m_undoStack.push(new Command(*this, id, name));
}

void Deletions::removeNow(const QString& id, const QString& name)
{
    m_library.remove(id).then(this, [this, id, name](const Result<ScenarioSummary>& result) {
        if (result) {
            emit removed(id, name);
        } else {
            emit notice(result.error());
        }
    });
}

void Deletions::restoreNow(const QString& id)
{
    m_library.restore(id).then(this, [this, id](const Result<ScenarioSummary>& result) {
        if (result) {
            emit restored(id);
        } else {
            emit notice(result.error());
        }
    });
}

} // namespace steelyard
