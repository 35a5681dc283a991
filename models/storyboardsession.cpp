// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyboardsession.h"

#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "storyboarddocument.h"

#include <chrono>

namespace steelyard
{

namespace
{

constexpr std::chrono::milliseconds keepAfter{500};

} // namespace

StoryboardSession::StoryboardSession(StoryboardDocument& document, ScenarioLibrary& library, QObject* parent)
    : QObject(parent), m_document(document), m_library(library)
{
    m_due.setSingleShot(true);
    m_due.setInterval(keepAfter);
    connect(&m_due, &QTimer::timeout, this, &StoryboardSession::keepNow);
    connect(&document, &StoryboardDocument::edited, this, [this] {
        if (!m_due.isActive()) {
            m_due.start();
        }
    });
    connect(&library, &ScenarioLibrary::storyboardChanged, this, &StoryboardSession::followLibrary);
    followLibrary();
}

StoryboardSession::~StoryboardSession()
{
    // Nobody is there any more to hear how it ends.
    if (m_document.chosen() != m_sent) {
        m_library.keepStoryboard(m_document.chosen(), m_sent);
    }
}

void StoryboardSession::keepNow()
{
    m_due.stop();
    const Storyboard now = m_document.chosen();
    if (now == m_sent) {
        return;
    }
    ++m_waiting;
    whenDone(m_library.keepStoryboard(now, m_sent), this, [this, now](const Result<KeptStoryboard>& kept) {
        --m_waiting;
        take(kept, now);
        followLibrary();
    });
    m_sent = now;
}

void StoryboardSession::take(const Result<KeptStoryboard>& kept, const Storyboard& sent)
{
    if (!kept) {
        m_sent = m_kept; // the next edit tries again
    } else if (!kept->changedElsewhere) {
        m_kept = sent;
    } else if (kept->storyboard == m_kept) {
        // Nobody else was there: one of ours failed before.
        m_sent = m_kept;
        m_due.start();
    } else {
        adopt(kept->storyboard);
        emit notice(tr("The storyboard was changed in another window at the same time. That state is shown; Undo in "
                       "the storyboard brings yours back."));
    }
}

void StoryboardSession::followLibrary()
{
    // What was edited since is about to be kept, and finds out by itself.
    if (m_waiting == 0 && !m_due.isActive() && m_library.storyboard() != m_kept) {
        adopt(m_library.storyboard());
    }
}

void StoryboardSession::adopt(const Storyboard& theirs)
{
    m_due.stop();
    m_kept = theirs;
    m_sent = theirs;
    m_document.follow(theirs);
}

} // namespace steelyard
