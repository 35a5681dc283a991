// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidedeck.h"

#include "verdicttext.h"

#include <algorithm>

namespace steelyard
{

SlideDeck::SlideDeck(const Storyboard& storyboard, const std::vector<PresentedScenario>& scenarios, QObject* parent)
    : QObject(parent)
{
    std::vector<ComparedScenario> compared;
    std::string component;
    for (const PresentedScenario& each : scenarios) {
        auto document = std::make_unique<ScenarioDocument>();
        document->load(each.scenario);
        document->setComponent(each.component);
        follow(*document, each.id);
        if (compared.empty()) {
            component = document->scenario().components[document->component()].id;
        }
        compared.push_back({each.id, each.scenario, false});
        m_entries.push_back({each.id, std::move(document)});
    }
    m_compared = comparedSides(std::move(compared), component);
    std::ranges::copy_if(storyboard, std::back_inserter(m_storyboard), [this](const Slide& slide) {
        return slide.kind == SlideKind::Comparison ? m_entries.size() > 1 : entry(slide.scenario) != nullptr;
    });
}

SlideDeck::~SlideDeck() = default;

void SlideDeck::follow(const ScenarioDocument& document, const QString& scenario)
{
    connect(&document, &ScenarioDocument::analysisChanged, this, [this, scenario] {
        emit changed(scenario);
        tellWhoWaits();
    });
}

void SlideDeck::simulate(int slide)
{
    if (const Entry* const own = entry(m_storyboard[static_cast<std::size_t>(slide)].scenario)) {
        own->document->setSimulated(true);
    }
}

void SlideDeck::whenSettled(const std::function<void()>& then)
{
    for (const Entry& each : m_entries) {
        each.document->setSimulated(true);
    }
    m_waiting.push_back(then);
    tellWhoWaits();
}

void SlideDeck::tellWhoWaits()
{
    const auto isSettled = [](const Entry& each) {
        const engine::Outlook* const outlook = each.document->outlook();
        return outlook == nullptr || (outlook->robustness && !each.document->isSimulating());
    };
    if (std::ranges::all_of(m_entries, isSettled)) {
        for (const std::function<void()>& then : std::exchange(m_waiting, {})) {
            then();
        }
    }
}

const SlideDeck::Entry* SlideDeck::entry(const QString& scenario) const
{
    const auto found = std::ranges::find(m_entries, scenario, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

int SlideDeck::firstSlideOf(const QString& scenario) const
{
    const auto found = std::ranges::find(m_storyboard, scenario, &Slide::scenario);
    return found == m_storyboard.end() ? 0 : static_cast<int>(found - m_storyboard.begin());
}

const ScenarioDocument& SlideDeck::shownDocument(int slide) const
{
    const Slide& shown = m_storyboard[static_cast<std::size_t>(slide)];
    if (m_whatIf && shown.kind != SlideKind::Comparison && shown.scenario == m_whatIfOf) {
        return *m_whatIf;
    }
    const Entry* const own = entry(shown.scenario);
    return *(own != nullptr ? *own : m_entries.front()).document;
}

SlideState SlideDeck::state(int slide) const
{
    const ScenarioDocument& document = shownDocument(slide);
    return {{document.scenario(), document.analysis(), document.component(), document.before(), document.outlook()},
            m_compared};
}

SlideFrame SlideDeck::frame(int slide) const
{
    const Slide& shown = m_storyboard[static_cast<std::size_t>(slide)];
    SlideFrame frame;
    //: %1 is the number of a slide, %2 how many there are
    frame.position = tr("%1 of %2").arg(slide + 1).arg(count());
    if (shown.kind == SlideKind::Comparison) {
        return frame;
    }
    const ScenarioDocument& document = shownDocument(slide);
    const std::vector<engine::Component>& components = document.scenario().components;
    frame.shorter = QString::fromStdString(document.scenario().name);
    frame.header = frame.shorter;
    if (components.size() > 1 && shown.kind != SlideKind::Verdict) {
        //: %1 is a scenario, %2 a component of it
        frame.header = tr("%1 · %2").arg(frame.shorter, nameOf(components[document.component()]));
    }
    if (showsWhatIf(slide)) {
        frame.mark = tr("What if: these are not the weights of the scenario");
    }
    return frame;
}

ScenarioDocument* SlideDeck::whatIf(int slide)
{
    const Slide& shown = m_storyboard[static_cast<std::size_t>(slide)];
    if (shown.kind == SlideKind::Comparison) {
        return nullptr;
    }
    if (!m_whatIf || m_whatIfOf != shown.scenario) {
        dropWhatIf();
        const ScenarioDocument& own = *entry(shown.scenario)->document;
        m_whatIf = std::make_unique<ScenarioDocument>();
        m_whatIf->load(own.scenario());
        m_whatIf->setComponent(own.component());
        m_whatIf->setSimulated(true);
        m_whatIfOf = shown.scenario;
        follow(*m_whatIf, m_whatIfOf);
    }
    return m_whatIf.get();
}

bool SlideDeck::showsWhatIf(int slide) const
{
    const Slide& shown = m_storyboard[static_cast<std::size_t>(slide)];
    return m_whatIf && shown.kind != SlideKind::Comparison && shown.scenario == m_whatIfOf &&
           m_whatIf->scenario() != entry(shown.scenario)->document->scenario();
}

void SlideDeck::dropWhatIf()
{
    if (m_whatIf) {
        // Whoever shows it looks elsewhere before it is gone.
        const std::unique_ptr<ScenarioDocument> dropped = std::exchange(m_whatIf, nullptr);
        emit changed(std::exchange(m_whatIfOf, {}));
    }
}

Storyboard firstStoryboard(const QStringList& scenarios)
{
    Storyboard storyboard;
    for (const QString& scenario : scenarios) {
        for (const SlideKind kind : {SlideKind::Verdict, SlideKind::Why, SlideKind::TradeOff, SlideKind::TippingPoints,
                                     SlideKind::CheapestMistake}) {
            storyboard.push_back({kind, scenario, {}});
        }
    }
    if (scenarios.size() > 1) {
        storyboard.push_back({SlideKind::Comparison, {}, {}});
    }
    return storyboard;
}

} // namespace steelyard
