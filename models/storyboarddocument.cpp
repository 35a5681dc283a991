// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyboarddocument.h"

#include "library/scenariorecords.h"
#include "slidechoice.h"

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

/// As the library keeps it: what a paste may bring along is left out.
QString plainNotes(const QString& text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    const QList<uint> points = plain.toUcs4(); // an unpaired surrogate becomes U+FFFD
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()),
                             std::min(points.size(), longestNotes));
}

} // namespace

/// Undo and redo are the same exchange of the whole storyboard, which is small.
class StoryboardDocument::Step : public QUndoCommand
{
public:
    /// `notesOf`: typing into the notes of this slide merges; -1 never does.
    Step(StoryboardDocument& document, const Storyboard& to, const QString& text, int notesOf)
        : QUndoCommand(text), m_document(document), m_before(document.m_chosen), m_after(to), m_notesOf(notesOf)
    {
    }

    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* const next = static_cast<const Step*>(other);
        if (m_notesOf < 0 || next->m_notesOf != m_notesOf) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    StoryboardDocument& m_document;
    Storyboard m_before;
    Storyboard m_after;
    int m_notesOf;
};

StoryboardDocument::StoryboardDocument(QObject* parent) : QObject(parent) {}

void StoryboardDocument::propose(const Storyboard& proposal)
{
    if (m_proposal != proposal) {
        m_proposal = proposal;
        if (m_chosen.empty()) {
            emit changed();
        }
    }
}

void StoryboardDocument::follow(const Storyboard& chosen)
{
    m_following = true;
    if (m_undo.count() == 0) {
        set(chosen);
    } else {
        change(chosen, tr("change made elsewhere"));
    }
    m_following = false;
}

void StoryboardDocument::addScenario(const QString& id)
{
    change(withScenario(slides(), id), tr("added scenario"));
}

void StoryboardDocument::setWanted(const QString& id, SlideKind kind, bool wanted)
{
    changeSlides(withSlide(slides(), id, kind, wanted), wanted ? tr("added slide") : tr("removed slide"));
}

void StoryboardDocument::remove(const QList<int>& places)
{
    Storyboard left;
    for (int place = 0; place < static_cast<int>(slides().size()); ++place) {
        if (!places.contains(place)) {
            left.push_back(slides()[static_cast<std::size_t>(place)]);
        }
    }
    changeSlides(left, tr("removed slide"));
}

void StoryboardDocument::move(const QList<int>& places, int before)
{
    Storyboard moved;
    Storyboard front;
    Storyboard back;
    for (int place = 0; place < static_cast<int>(slides().size()); ++place) {
        Storyboard& part = places.contains(place) ? moved : place < before ? front : back;
        part.push_back(slides()[static_cast<std::size_t>(place)]);
    }
    front.insert(front.end(), moved.begin(), moved.end());
    front.insert(front.end(), back.begin(), back.end());
    changeSlides(front, tr("moved slide"));
}

void StoryboardDocument::setNotes(int place, const QString& notes)
{
    Storyboard to = slides();
    to.at(static_cast<std::size_t>(place)).notes = plainNotes(notes);
    changeSlides(to, tr("notes"), place);
}

void StoryboardDocument::reset()
{
    change({}, tr("reset of the storyboard"));
}

void StoryboardDocument::changeSlides(const Storyboard& to, const QString& text, int notesOf)
{
    if (to != slides()) {
        change(to, text, notesOf);
    }
}

void StoryboardDocument::change(const Storyboard& to, const QString& text, int notesOf)
{
    if (to != m_chosen) {
        m_undo.push(new Step(*this, to, text, notesOf));
    }
}

void StoryboardDocument::set(const Storyboard& chosen)
{
    if (m_chosen == chosen) {
        return;
    }
    m_chosen = chosen;
    emit changed();
    if (!m_following) {
        emit edited();
    }
}

} // namespace steelyard
