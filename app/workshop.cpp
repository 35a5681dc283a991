// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop.h"

#include "actions.h"
#include "pages.h"
#include "scenariosession.h"
#include "settings.h"
#include "workshop/workshopview.h"

namespace steelyard
{

Workshop::Workshop(ScenarioDocument& document, ScenarioSession& session, const Catalogue& catalogue, Settings& settings,
                   Pages& pages, const Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_pages(pages), m_view(new WorkshopView(document, catalogue))
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
    connect(m_view, &WorkshopView::closeRequested, &pages, &Pages::goToFirst);
    connect(m_view, &WorkshopView::notice, this, &Workshop::notice);
}

bool Workshop::isOn() const
{
    return m_pages.isAt(m_view);
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
