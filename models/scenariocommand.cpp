// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariocommand.h"

#include "scenariodocument.h"

#include <algorithm>

namespace steelyard
{

ScenarioCommand::ScenarioCommand(ScenarioDocument& document, Change change, int gesture)
    : QUndoCommand(changeText(change)), m_document(document), m_change(std::move(change)), m_gesture(gesture)
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
    const bool sameGesture = m_gesture != 0 && m_gesture == next.m_gesture;
    if (!sameGesture || !std::ranges::equal(m_change.writes, next.m_change.writes, {}, &Write::place, &Write::place)) {
        return false;
    }
    for (std::size_t i = 0; i < m_change.writes.size(); ++i) {
        m_change.writes[i].after = next.m_change.writes[i].after;
    }
    setObsolete(std::ranges::all_of(m_change.writes, [](const Write& write) { return write.before == write.after; }));
    return true;
}

} // namespace steelyard
