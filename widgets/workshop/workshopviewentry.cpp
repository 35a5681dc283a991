// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a workshop takes a ballot: who votes sees the form instead of the room.
#include "library/exacttext.h"
#include "participants.h"
#include "scenariodocument.h"
#include "workshop/ballotentry.h"
#include "workshop/workshopheader.h"
#include "workshop/workshopview.h"

#include <QStackedWidget>

#include <algorithm>

namespace steelyard
{

void WorkshopView::addBallot()
{
    if (!mayBeginAnother()) {
        return;
    }
    m_edited.reset();
    const bool late = m_round.phase() == BallotRound::Phase::Revealed;
    const bool first = m_document.group() == nullptr;
    m_entry->begin(m_document.scenario(),
                   {.title = tr("A new ballot"),
                    .hint = m_round.isCasting() || first
                                ? tr("It stays hidden until all ballots are revealed together.")
                            : late ? tr("The others are revealed already: it will be marked late.")
                                   : tr("It is shown as soon as it is cast."),
                    .name = {},
                    .importances = {}});
    openEntry();
}

void WorkshopView::openEntry()
{
    m_entryOf.clear();
    m_pages->setCurrentWidget(m_entry);
    m_entry->setFocus();
}

void WorkshopView::editBallot(std::size_t place)
{
    if (!mayBeginAnother()) {
        return;
    }
    const engine::Ballot& ballot = m_document.scenario().components[m_document.component()].ballots[place];
    m_edited = place;
    m_editedParticipant = ballot.participant;
    const auto shown = std::ranges::find(m_ballots, place, &ShownBallot::place);
    // Whoever votes again starts as everybody does, so that nobody sees what was cast.
    m_entry->begin(m_document.scenario(),
                   {.title = shown == m_ballots.end() ? QString() : shown->name,
                    .hint = m_round.isCasting() ? tr("This vote takes the place of the one before.") : QString(),
                    .name = shownParticipant(textOf(ballot.participant)),
                    .asksForName = !m_namesHidden,
                    .importances = m_round.isCasting() ? std::vector<double>{} : ballot.importances});
    openEntry();
}

QString WorkshopView::objectionTo(const QString& name) const
{
    const std::vector<engine::Ballot>& ballots = m_document.scenario().components[m_document.component()].ballots;
    const QString key = participantKey(name);
    for (std::size_t place = 0; place < ballots.size(); ++place) {
        if (place != m_edited && participantKey(ballots[place]) == key) {
            return tr("There is a ballot by %1 already. Take another name, or change that ballot.")
                .arg(quotedParticipant(name));
        }
    }
    return {};
}

void WorkshopView::takeBallot(const QString& name, const std::vector<double>& importances)
{
    const std::size_t component = m_document.component();
    const std::vector<engine::Ballot>& ballots = m_document.scenario().components[component].ballots;
    const bool edits = m_edited && *m_edited < ballots.size() && ballots[*m_edited].participant == m_editedParticipant;
    if (edits) {
        engine::Ballot changed = ballots[*m_edited];
        changed.importances = importances;
        const QString before = textOf(changed.participant);
        // A name that is only shown otherwise than it is stays what it is.
        if (name != shownParticipant(before)) {
            changed.participant = utf8StringOf(name);
            changeRound([&](BallotRound& round) { round.rename(before, name); });
        }
        m_document.replaceBallot(component, *m_edited, changed);
    } else {
        if (ballots.empty() && !m_round.isCasting()) {
            changeRound([](BallotRound& round) { round.begin(); });
        }
        const std::size_t before = ballots.size();
        m_document.addBallot(component, {utf8StringOf(name), importances, {}});
        if (m_document.scenario().components[component].ballots.size() == before) {
            return; // The document has refused it, and said why.
        }
    }
    endEntry();
}

void WorkshopView::endEntry()
{
    m_edited.reset();
    m_entryOf.clear();
    m_pages->setCurrentIndex(0);
    m_header->setFocus();
}

bool WorkshopView::mayBeginAnother()
{
    if (m_entryOf.isEmpty() || m_entry->mayBeLeft()) {
        return true;
    }
    // Its form, which would say so, is not on screen.
    emit notice(tr("A ballot of another scenario is not cast yet. Do that once more to throw it away."));
    return false;
}

bool WorkshopView::mayClose()
{
    return m_pages->currentWidget() == m_entry ? m_entry->mayBeLeft() : mayBeginAnother();
}

void WorkshopView::leave()
{
    if (m_pages->currentWidget() == m_entry) {
        if (mayClose()) {
            endEntry();
        }
    } else {
        emit closeRequested();
    }
}

} // namespace steelyard
