// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletions.h"

#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "mnemonics.h"

#include <memory>

namespace steelyard
{

class Deletions::Command : public QUndoCommand
{
public:
    Command(Deletions& deletions, QStringList ids, QString what)
        : QUndoCommand(Deletions::tr("deleting %1", "follows Undo").arg(withoutMnemonic(what))),
          m_deletions(deletions),
          m_ids(std::move(ids)),
          m_what(std::move(what))
    {
    }

    void redo() override { m_deletions.removeNow(m_ids, m_what); }
    void undo() override { m_deletions.restoreNow(m_ids); }

private:
    Deletions& m_deletions;
    QStringList m_ids;
    QString m_what;
};

Deletions::Deletions(ScenarioLibrary& library, QObject* parent) : QObject(parent), m_library(library) {}

void Deletions::remove(const QStringList& ids, const QString& what)
{
    m_undoStack.push(new Command(*this, ids, what));
}

void Deletions::removeNow(const QStringList& ids, const QString& what)
{
    const auto done = std::make_shared<QStringList>();
    for (const QString& id : ids) {
        const bool last = id == ids.last();
        whenDone(m_library.remove(id), this, [this, id, what, done, last](const Result<ScenarioSummary>& result) {
            if (result) {
                done->append(id);
            } else {
                emit notice(result.error());
            }
            if (last && !done->isEmpty()) {
                emit removed(*done, what);
            }
        });
    }
}

void Deletions::restoreNow(const QStringList& ids)
{
    const auto done = std::make_shared<QStringList>();
    for (const QString& id : ids) {
        const bool last = id == ids.last();
        whenDone(m_library.restore(id), this, [this, id, done, last](const Result<ScenarioSummary>& result) {
            if (result) {
                done->append(id);
            } else {
                emit notice(result.error());
            }
            if (last && !done->isEmpty()) {
                emit restored(*done);
            }
        });
    }
}

} // namespace steelyard
