// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariocommand.h"

#include "mnemonics.h"
#include "scenariodocument.h"

#include <algorithm>

namespace steelyard
{

ScenarioCommand::ScenarioCommand(ScenarioDocument& document, Change change, int gesture)
    : QUndoCommand(withoutMnemonic(changeText(change))),
      m_document(document),
      m_change(std::move(change)),
      m_gesture(gesture)
{
}

void ScenarioCommand::undo()
{
    setObsolete(!m_document.apply(m_change, ScenarioDocument::Direction::Backward));
}

void ScenarioCommand::redo()
{
    setObsolete(!m_document.apply(m_change, ScenarioDocument::Direction::Forward));
}

bool ScenarioCommand::mergeWith(const QUndoCommand* other)
{
    const auto& next = static_cast<const ScenarioCommand&>(*other);
    if (m_gesture == 0 || m_gesture != next.m_gesture) {
        return false;
    }
    std::vector<Write> merged = m_change.writes;
    for (const Write& write : next.m_change.writes) {
        const auto same = std::ranges::find(merged, write.place, &Write::place);
        if (same == merged.end()) {
            return false;
        }
        same->after = write.after;
    }
    m_change.writes = std::move(merged);
    setObsolete(std::ranges::all_of(m_change.writes, [](const Write& write) { return write.before == write.after; }));
    return true;
}

} // namespace steelyard
