// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storyboard.h"

#include <QObject>
#include <QUndoStack>

namespace steelyard
{

/// The storyboard while it is edited: every change is a step that can be undone, and announced. As long as nobody has
/// chosen anything it is the proposal, which is not part of it: the scenario on screen.
class StoryboardDocument : public QObject
{
    Q_OBJECT

public:
    explicit StoryboardDocument(QObject* parent = nullptr);

    /// What somebody chose; empty where nobody did.
    [[nodiscard]] const Storyboard& chosen() const { return m_chosen; }
    /// What was chosen, else the proposal.
    [[nodiscard]] const Storyboard& slides() const { return m_chosen.empty() ? m_proposal : m_chosen; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    void propose(const Storyboard& proposal);
    /// From elsewhere: a step where there is something to undo, so that what was here can be brought back.
    void follow(const Storyboard& chosen);

    /// All slides of the scenario; what was only proposed is chosen then, too.
    void addScenario(const QString& id);
    /// With or without that slide of the scenario.
    void setWanted(const QString& id, SlideKind kind, bool wanted);
    void remove(const QList<int>& places);
    /// Moves these slides, together, in front of the one that is at `before` now; past the last one at the end.
    void move(const QList<int>& places, int before);
    /// What is typed into the notes of one slide is one step.
    void setNotes(int place, const QString& notes);
    /// Back to the proposal.
    void reset();

signals:
    /// slides() or chosen() has changed.
    void changed();
    /// A change by hand, undo and redo included: to be kept.
    void edited();

private:
    class Step;
    void changeSlides(const Storyboard& to, const QString& text, int notesOf = -1);
    void change(const Storyboard& to, const QString& text, int notesOf = -1);
    void set(const Storyboard& chosen);

    Storyboard m_chosen;
    Storyboard m_proposal;
    QUndoStack m_undo;
    bool m_following = false;
};

} // namespace steelyard
