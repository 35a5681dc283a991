// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"

#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "pages.h"
#include "scenariosession.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace steelyard
{

Comparing::Comparing(ScenarioDocument& document, ScenarioSession& session, ScenarioLibrary& library, Pages& pages,
                     QObject* parent)
    : QObject(parent),
      m_document(document),
      m_session(session),
      m_library(library),
      m_view(new CompareView),
      m_pages(pages)
{
    m_pages.add(m_view);
    m_view->offers = [this] { return offers(); };
    connect(m_view, &CompareView::closeRequested, this, &Comparing::stop);
    connect(m_view, &CompareView::addRequested, this, &Comparing::add);
    connect(m_view, &CompareView::removeRequested, this, &Comparing::remove);
    connect(m_view, &CompareView::firstRequested, this, &Comparing::makeFirst);
    connect(m_view, &CompareView::openRequested, this, &Comparing::open);
    connect(&pages, &Pages::changed, this, &Comparing::followPages);
    connect(&document, &ScenarioDocument::analysisChanged, this, &Comparing::refresh);
    connect(&session, &ScenarioSession::stateChanged, this, &Comparing::refresh);
    connect(&session, &ScenarioSession::opened, this, &Comparing::followSession);
    connect(&library, &ScenarioLibrary::summariesChanged, this, &Comparing::followLibrary);
}

void Comparing::start(const QStringList& ids)
{
    std::vector<Entry> chosen{{m_session.id(), false}};
    for (const QString& id : ids) {
        if (id != m_session.id() && chosen.size() < CompareView::mostScenarios) {
            chosen.push_back({id, false});
        }
    }
    const bool knowsCurrent = std::ranges::any_of(m_entries, [this](const Entry& entry) { return isCurrent(entry); });
    if (chosen.size() > 1) {
        m_entries = std::move(chosen);
    } else if (!knowsCurrent || m_entries.size() < 2) {
        m_entries = firstEntries();
    }
    m_wanted = true;
    followLibrary();
}

void Comparing::stop()
{
    m_wanted = false;
    if (isOn()) {
        m_pages.goToFirst();
    }
}

bool Comparing::isOn() const
{
    return m_pages.isAt(m_view);
}

void Comparing::followPages()
{
    if (std::exchange(m_shown, isOn()) == isOn()) {
        return;
    }
    m_wanted = isOn();
    emit shown(isOn());
}

std::vector<Comparing::Entry> Comparing::firstEntries() const
{
    const QString current = m_session.id();
    std::vector<Entry> entries{{current, false}};
    if (m_session.isEdited() && !current.isEmpty()) {
        entries.push_back({current, true});
        return entries;
    }
    // After the last one of the list comes the first.
    const std::vector<ScenarioSummary>& summaries = m_library.summaries();
    const auto here = std::ranges::find(summaries, current, &ScenarioSummary::id);
    const auto next =
        here == summaries.end() || std::next(here) == summaries.end() ? summaries.begin() : std::next(here);
    if (next != summaries.end() && next->id != current) {
        entries.push_back({next->id, false});
    }
    return entries;
}

std::vector<CompareView::Offer> Comparing::offers() const
{
    std::vector<CompareView::Offer> all;
    for (const ScenarioSummary& summary : m_library.summaries()) {
        const bool compared = std::ranges::any_of(
            m_entries, [&summary](const Entry& entry) { return entry.id == summary.id && !entry.asSaved; });
        if (!compared) {
            all.push_back({summary.id, summary.name});
        }
    }
    return all;
}

bool Comparing::isCurrent(const Entry& entry) const
{
    return entry.id == m_session.id() && !entry.asSaved;
}

void Comparing::add(const QString& id)
{
    if (m_entries.size() < CompareView::mostScenarios) {
        m_entries.push_back({id, false});
        load();
    }
}

void Comparing::remove(std::size_t place)
{
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(place));
    if (m_entries.empty()) {
        stop();
    } else {
        refresh();
    }
}

void Comparing::makeFirst(std::size_t place)
{
    const auto first = m_entries.begin();
    std::rotate(first, first + static_cast<std::ptrdiff_t>(place), first + static_cast<std::ptrdiff_t>(place) + 1);
    refresh();
}

void Comparing::open(std::size_t place)
{
    const QString id = m_entries[place].id;
    stop();
    if (id != m_session.id()) {
        m_session.open(id);
    }
}

void Comparing::load()
{
    QStringList ids;
    std::ranges::transform(m_entries, std::back_inserter(ids), &Entry::id);
    ids.removeAll(QString());
    ids.removeDuplicates();
    for (const QString& id : std::as_const(ids)) {
        whenDone(m_library.load(id), this, [this, id](const Result<OpenedScenario>& opened) {
            if (opened) {
                take(*opened);
            } else {
                emit notice(opened.error());
                forget(id);
            }
            refresh();
        });
    }
    refresh();
}

void Comparing::take(const OpenedScenario& opened)
{
    for (Entry& entry : m_entries) {
        if (entry.id == opened.summary.id) {
            entry.scenario = entry.asSaved ? opened.saved : opened.scenario;
            entry.scenario->name = opened.summary.name.toStdString();
        }
    }
}

void Comparing::forget(const QString& id)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.id == id && !isCurrent(entry); });
}

void Comparing::refresh()
{
    if (!m_wanted) {
        return;
    }
    dropGone();
    std::vector<ComparedScenario> scenarios;
    for (const Entry& entry : m_entries) {
        if (!isCurrent(entry) && !entry.scenario) {
            return;
        }
        scenarios.push_back({entry.id, isCurrent(entry) ? m_document.scenario() : *entry.scenario, entry.asSaved});
    }
    if (scenarios.empty()) {
        stop();
        return;
    }
    m_view->present(std::move(scenarios));
    m_pages.goTo(m_view);
}

void Comparing::followSession()
{
    if (std::ranges::any_of(m_entries, [this](const Entry& entry) { return isCurrent(entry); })) {
        refresh();
    } else {
        stop();
    }
}

void Comparing::followLibrary()
{
    if (m_wanted) {
        dropGone();
        load();
    }
}

void Comparing::dropGone()
{
    const std::vector<ScenarioSummary>& summaries = m_library.summaries();
    std::erase_if(m_entries, [&](const Entry& entry) {
        return !isCurrent(entry) && std::ranges::find(summaries, entry.id, &ScenarioSummary::id) == summaries.end();
    });
}

} // namespace steelyard
