// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidechoice.h"

#include <algorithm>
#include <iterator>

namespace steelyard
{

namespace
{

bool isComparison(const Slide& slide)
{
    return slide.kind == SlideKind::Comparison;
}

Slide withoutNotes(const Slide& slide)
{
    return {slide.kind, slide.scenario, {}};
}

} // namespace

QString SlideWords::title(SlideKind kind)
{
    switch (kind) {
    case SlideKind::Verdict:
        return tr("Verdict");
    case SlideKind::Why:
        return tr("Why");
    case SlideKind::TradeOff:
        return tr("Trade-off");
    case SlideKind::TippingPoints:
        return tr("Tipping points");
    case SlideKind::CheapestMistake:
        return tr("Cheapest mistake");
    case SlideKind::Comparison:
        return tr("Comparison");
    }
    return {};
}

QStringList scenariosOf(const Storyboard& storyboard)
{
    QStringList ids;
    for (const Slide& slide : storyboard) {
        if (!isComparison(slide) && !ids.contains(slide.scenario)) {
            ids << slide.scenario;
        }
    }
    return ids;
}

Storyboard withScenario(const Storyboard& storyboard, const QString& id)
{
    Storyboard result = storyboard;
    const QStringList before = scenariosOf(storyboard);
    if (before.contains(id)) {
        for (const SlideKind kind : scenarioSlides) {
            const bool isThere = std::ranges::find(storyboard, Slide{kind, id, {}}, withoutNotes) != storyboard.end();
            result = isThere ? result : withSlide(result, id, kind, true);
        }
        return result;
    }
    const auto end = result.empty() || !isComparison(result.back()) ? result.end() : std::prev(result.end());
    Storyboard slides;
    std::ranges::transform(scenarioSlides, std::back_inserter(slides), [&id](SlideKind kind) {
        return Slide{kind, id, {}};
    });
    result.insert(end, slides.begin(), slides.end());
    if (before.size() == 1 && std::ranges::none_of(result, isComparison)) {
        result.push_back({SlideKind::Comparison, {}, {}});
    }
    return result;
}

Storyboard withSlide(const Storyboard& storyboard, const QString& id, SlideKind kind, bool wanted)
{
    Storyboard result = storyboard;
    if (!wanted) {
        std::erase_if(result, [&](const Slide& slide) { return slide.scenario == id && slide.kind == kind; });
        return result;
    }
    const auto isBefore = [&](const Slide& slide) { return slide.scenario == id && slide.kind < kind; };
    const auto last = std::find_if(result.rbegin(), result.rend(), isBefore);
    if (kind == SlideKind::Comparison) {
        result.push_back({kind, {}, {}});
    } else if (last != result.rend()) {
        result.insert(last.base(), {kind, id, {}});
    } else {
        result.insert(std::ranges::find(result, id, &Slide::scenario), {kind, id, {}});
    }
    return result;
}

Storyboard withOnly(const Storyboard& storyboard, const QStringList& ids)
{
    Storyboard result;
    std::ranges::copy_if(storyboard, std::back_inserter(result),
                         [&ids](const Slide& slide) { return isComparison(slide) || ids.contains(slide.scenario); });
    if (scenariosOf(result).size() < 2) {
        std::erase_if(result, isComparison);
    }
    return result;
}

} // namespace steelyard
