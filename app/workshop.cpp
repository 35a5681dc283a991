// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop.h"

#include "actions.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "pages.h"
#include "scenariosession.h"
#include "settings.h"
#include "workshop/workshopview.h"

#include <algorithm>

namespace steelyard
{

Workshop::Workshop(const Among& among, const Catalogue& catalogue, Settings& settings, const Actions& actions,
                   QObject* parent)
    : QObject(parent),
      m_session(among.session),
      m_pages(among.pages),
      m_view(new WorkshopView(among.document, catalogue))
{
    m_pages.add(m_view);
    m_view->recallRound = [&settings](const QString& scenario, const QString& component) {
        return settings.ballotRound(scenario, component);
    };
    m_view->rememberRound = [&settings](const QString& scenario, const QString& component, const QString& round) {
        settings.setBallotRound(scenario, component, round);
    };
    m_view->setNamesHidden(settings.hidesNames());
    connect(m_view, &WorkshopView::namesHiddenChanged, this,
            [&settings](bool hidden) { settings.setHidesNames(hidden); });
    connect(actions.workshop, &QAction::triggered, this, &Workshop::start);
    connect(m_view, &WorkshopView::closeRequested, &m_pages, &Pages::goToFirst);
    connect(m_view, &WorkshopView::notice, this, &Workshop::notice);
    followLibrary(among.library, settings);
}

void Workshop::followLibrary(ScenarioLibrary& library, Settings& settings)
{
    connect(&library, &ScenarioLibrary::copied, this,
            [&settings](const QString& from, const QString& to) { settings.copyBallotRounds(from, to); });
    // Not when a scenario is deleted, which can be undone as long as the program runs. One that comes back later still
    // hides what was hidden.
    const auto tidy = [this, &library, &settings] {
        whenDone(library.listDeleted(), this, [&settings](const Result<std::vector<ScenarioSummary>>& deleted) {
            if (deleted) {
                QStringList ids;
                std::ranges::transform(*deleted, std::back_inserter(ids), &ScenarioSummary::id);
                settings.forgetRevealedRounds(ids);
            }
        });
    };
    connect(&library, &ScenarioLibrary::summariesChanged, this, tidy, Qt::SingleShotConnection);
}

bool Workshop::isOn() const
{
    return m_pages.isAt(m_view);
}

bool Workshop::mayClose()
{
    const bool may = m_view->mayClose();
    if (!may) {
        start();
    }
    return may;
}

void Workshop::start()
{
    m_pages.goTo(m_view);
    emit started();
}

void Workshop::startWith(const QString& id)
{
    connect(&m_session, &ScenarioSession::opened, this, &Workshop::start, Qt::SingleShotConnection);
    m_session.open(id);
}

} // namespace steelyard
