// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariochange.h"

#include <QUndoCommand>

namespace steelyard
{

class ScenarioDocument;

/// A change on the undo stack. Undo and redo are the same walk over its writes; changes of one gesture merge into one
/// step, which vanishes when the hand is back where it began.
class ScenarioCommand : public QUndoCommand
{
public:
    /// `gesture`: steps with the same number merge; 0 never merges.
    ScenarioCommand(ScenarioDocument& document, Change change, int gesture);

    [[nodiscard]] const Change& change() const { return m_change; }
    [[nodiscard]] int gesture() const { return m_gesture; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    ScenarioDocument& m_document;
    Change m_change;
    int m_gesture;
};

} // namespace steelyard
