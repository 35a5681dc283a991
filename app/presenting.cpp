// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting.h"

#include "comparing.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "presentation/presentationwindow.h"
#include "presentation/slidedeck.h"
#include "scenariosession.h"
#include "slidesexport.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

/// A scenario that no library keeps is shown too.
QString idOf(const QString& id)
{
    return id.isEmpty() ? QStringLiteral("on-screen") : id;
}

void showOnWindowsScreen(PresentationWindow& show, const QWidget& window)
{
    show.setGeometry(window.screen()->geometry());
    show.showFullScreen();
}

} // namespace

Presenting::Presenting(ScenarioDocument& document, ScenarioSession& session, ScenarioLibrary& library,
                       Comparing& comparing, QWidget* window)
    : QObject(window),
      m_document(document),
      m_session(session),
      m_library(library),
      m_comparing(comparing),
      m_window(window),
      m_export(new SlidesExport(*this, window))
{
    connect(m_export, &SlidesExport::notice, this, &Presenting::notice);
    storyboard = [&library] { return library.storyboard(); };
    bringUp = [window](PresentationWindow& show) { showOnWindowsScreen(show, *window); };
}

Presenting::~Presenting()
{
    delete m_show;
}

PresentedScenario Presenting::scenarioOnScreen() const
{
    engine::Scenario scenario = m_document.scenario();
    scenario.name = m_session.name().toStdString();
    return {idOf(m_session.id()), std::move(scenario), m_document.component()};
}

Presenting::Programme Presenting::ownProgramme() const
{
    const PresentedScenario own = scenarioOnScreen();
    return {firstStoryboard({own.id}), {own}, {}};
}

Presenting::Programme Presenting::comparedProgramme() const
{
    Programme programme;
    QStringList ids;
    for (const ComparedSide& side : m_comparing.view().sides()) {
        engine::Scenario scenario = side.given.scenario;
        scenario.name = side.name().toStdString();
        // The same scenario can be there twice, as it is and as it was saved.
        const QString id = idOf(side.given.id) + (side.given.asSaved ? QStringLiteral("/saved") : QString());
        programme.scenarios.push_back({id, std::move(scenario), side.component.value_or(0)});
        ids << id;
    }
    programme.storyboard = firstStoryboard(ids);
    return programme;
}

Presenting::Programme Presenting::wholeProgramme() const
{
    if (m_comparing.isOn()) {
        return comparedProgramme();
    }
    return storyboardProgramme();
}

Presenting::Programme Presenting::storyboardProgramme() const
{
    Programme programme{storyboard(), {scenarioOnScreen()}, {}};
    for (const Slide& slide : programme.storyboard) {
        const bool known = slide.scenario.isEmpty() || slide.scenario == programme.scenarios.front().id ||
                           programme.wanted.contains(slide.scenario);
        const bool there = std::ranges::any_of(
            m_library.summaries(), [&slide](const ScenarioSummary& each) { return each.id == slide.scenario; });
        if (!known && there) {
            programme.wanted << slide.scenario;
        }
    }
    const bool showsOwn = std::ranges::any_of(
        programme.storyboard, [&](const Slide& slide) { return slide.scenario == programme.scenarios.front().id; });
    if (!showsOwn) {
        programme.scenarios.clear();
    }
    return programme.scenarios.empty() && programme.wanted.isEmpty() ? ownProgramme() : programme;
}

void Presenting::load(const std::shared_ptr<Programme>& programme, const std::function<void()>& then)
{
    if (programme->wanted.isEmpty()) {
        then();
        return;
    }
    const QString id = programme->wanted.takeFirst();
    whenDone(m_library.load(id), this, [this, programme, then, id](const Result<OpenedScenario>& opened) {
        if (opened) {
            engine::Scenario scenario = opened->scenario;
            scenario.name = opened->summary.name.toStdString();
            programme->scenarios.push_back({id, std::move(scenario), 0});
        } else {
            emit notice(opened.error());
        }
        load(programme, then);
    });
}

void Presenting::start()
{
    present(wholeProgramme(), [](const SlideDeck&) { return 0; });
}

void Presenting::startFromHere()
{
    const QString here = idOf(m_session.id());
    Programme programme = wholeProgramme();
    const bool has =
        std::ranges::any_of(programme.storyboard, [&here](const Slide& slide) { return slide.scenario == here; });
    present(has ? std::move(programme) : ownProgramme(),
            [here](const SlideDeck& deck) { return deck.firstSlideOf(here); });
}

void Presenting::startAt(int slide)
{
    Programme programme = storyboardProgramme();
    Storyboard before = programme.storyboard;
    before.resize(std::min(before.size(), static_cast<std::size_t>(slide)));
    present(std::move(programme), [before](const SlideDeck& deck) {
        // Slides of scenarios that are gone do not count.
        const auto isShown = [&deck](const Slide& each) { return std::ranges::count(deck.storyboard(), each) > 0; };
        return std::min(static_cast<int>(std::ranges::count_if(before, isShown)), deck.count() - 1);
    });
}

void Presenting::startWith(const QString& id)
{
    if (id == m_session.id()) {
        startFromHere();
    } else {
        emit notice(tr("There is no scenario %1 in the library to present.").arg(id));
    }
}

void Presenting::collect(const std::function<void(std::unique_ptr<SlideDeck>)>& then)
{
    const auto programme = std::make_shared<Programme>(wholeProgramme());
    load(programme,
         [programme, then] { then(std::make_unique<SlideDeck>(programme->storyboard, programme->scenarios)); });
}

/// The speaker finds it in the window; the others need not read it.
void Presenting::sayWhatIsGone(const Programme& programme)
{
    QStringList gone;
    for (const Slide& slide : programme.storyboard) {
        const bool there =
            slide.scenario.isEmpty() ||
            std::ranges::find(programme.scenarios, slide.scenario, &PresentedScenario::id) != programme.scenarios.end();
        if (!there && !gone.contains(slide.scenario)) {
            gone << slide.scenario;
        }
    }
    if (!gone.isEmpty()) {
        emit notice(tr("%n scenario(s) of the storyboard are deleted and were left out. Restore them under Recently "
                       "deleted, or remove their slides.",
                       nullptr, static_cast<int>(gone.size())));
    }
}

void Presenting::present(Programme programme, const std::function<int(const SlideDeck&)>& first)
{
    if (m_starting) {
        return;
    }
    if (m_show != nullptr) {
        m_show->activateWindow();
        return;
    }
    m_starting = true;
    const auto shared = std::make_shared<Programme>(std::move(programme));
    load(shared, [this, shared, first] {
        m_starting = false;
        auto deck = std::make_unique<SlideDeck>(shared->storyboard, shared->scenarios);
        if (deck->count() == 0) {
            emit notice(tr("There is nothing to present: the scenarios of the storyboard are gone."));
            return;
        }
        sayWhatIsGone(*shared);
        const int begin = first(*deck);
        open(std::move(deck), begin);
    });
}

void Presenting::open(std::unique_ptr<SlideDeck> deck, int first)
{
    m_focus = QApplication::focusWidget();
    m_deck = std::move(deck);
    // No parent: it is to be a window of its own for the desktop too.
    m_show = new PresentationWindow(*m_deck, first);
    connect(m_show, &PresentationWindow::ended, this, &Presenting::finish);
    connect(m_show, &PresentationWindow::keepRequested, this, &Presenting::keep);
    bringUp(*m_show);
    m_show->activateWindow();
    m_show->setFocus();
    emit started();
}

void Presenting::keep(const engine::Scenario& scenario, const QString& name)
{
    engine::Scenario kept = scenario;
    kept.name = name.toStdString();
    whenDone(m_library.add(kept, QStringLiteral("created"), TakenId::CopyWithNewId), this,
             [this](const Result<Added>& added) {
                 const QString sentence = added ? tr("Kept as “%1”.").arg(added->summary.name) : added.error();
                 if (m_show != nullptr) {
                     m_show->say(sentence);
                 } else {
                     emit notice(sentence);
                 }
             });
}

void Presenting::finish()
{
    // It is still on its way out of its own event; the deck goes after it.
    m_show->deleteLater();
    m_show = nullptr;
    m_deck.release()->deleteLater();
    m_window->activateWindow();
    if (m_focus != nullptr) {
        m_focus->setFocus();
    }
    emit ended();
}

} // namespace steelyard
