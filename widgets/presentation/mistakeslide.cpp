// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/mistakeslide.h"

#include "verdicttext.h"

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

QString questionFor(double months)
{
    const double whole = std::round(months);
    if (whole != months) {
        return MistakeSlide::tr(
                   "What is the cheapest mistake we can afford to make now and still recover from in %1 months?")
            .arg(plainNumber(months));
    }
    return MistakeSlide::tr(
        "What is the cheapest mistake we can afford to make now and still recover from in %n month(s)?", nullptr,
        static_cast<int>(whole));
}

QString lossText(double loss, const engine::Recovery& recovery)
{
    const std::optional<double> effort = engine::personMonths(loss, recovery);
    return effort ? MistakeSlide::tr("%1 person-months").arg(points(*effort))
                  : MistakeSlide::tr("%1 point-months").arg(points(loss));
}

engine::Language languageOf(engine::Choice choice)
{
    return choice == engine::Choice::Go ? engine::Language::Go : engine::Language::Rust;
}

bool isRuledOut(engine::Choice choice, const engine::ComponentAnalysis& analysis)
{
    return choice == engine::Choice::Go ? analysis.ruledOut.go : analysis.ruledOut.rust;
}

QString conclusionOf(const ChartState& state, const engine::Mistake& mistake)
{
    QStringList sentences;
    if (mistake.cheapest && languageOf(*mistake.cheapest) != state.shown().language) {
        //: %1 and %2 are languages
        sentences << MistakeSlide::tr("The futures pull the other way: the cheapest mistake is %1, the verdict %2.")
                         .arg(languageName(languageOf(*mistake.cheapest)), languageName(state.shown().language));
    }
    if (mistake.cheapest && mistake.cautious && *mistake.cheapest != *mistake.cautious) {
        //: %1 is a language
        sentences << MistakeSlide::tr("Whoever fears the worst case takes %1.")
                         .arg(languageName(languageOf(*mistake.cautious)));
    }
    if (mistake.valueOfKnowing && *mistake.valueOfKnowing > 0.05) {
        //: %1 is an amount, like "1.4 person-months"
        sentences << MistakeSlide::tr("Finding out first which future it will be is worth %1.")
                         .arg(lossText(*mistake.valueOfKnowing, state.scenario.recovery));
    }
    return sentences.join(u' ');
}

} // namespace

QString MistakeSlide::title() const
{
    return m_question.isEmpty() ? tr("Cheapest mistake") : m_question;
}

void MistakeSlide::present(const SlideState& state)
{
    m_nothing = nothingToWeigh(state.shown);
    m_question = questionFor(state.shown.scenario.recovery.horizonMonths);
    m_sides.clear();
    m_conclusion.clear();
    if (state.shown.outlook != nullptr && state.shown.outlook->mistake) {
        m_sides = {sideOf(state.shown, engine::Choice::Go), sideOf(state.shown, engine::Choice::Rust)};
        m_conclusion = conclusionOf(state.shown, *state.shown.outlook->mistake);
    } else if (m_nothing.headline.isEmpty()) {
        m_conclusion = tr("No futures are described, so nothing can be said about what a mistake would cost.");
    }
    layOutAgain();
}

MistakeSlide::Side MistakeSlide::sideOf(const ChartState& state, engine::Choice choice) const
{
    const engine::Mistake& mistake = *state.outlook->mistake;
    const engine::ChoiceCost& cost = choice == engine::Choice::Go ? mistake.go : mistake.rust;
    const engine::Recovery& recovery = state.scenario.recovery;
    const engine::Language language = languageOf(choice);
    Side side{language, languageName(language), {}, cost.expectedLoss, lossText(cost.expectedLoss, recovery), {}};
    if (!cost.open) {
        side.whyNotOpen = isRuledOut(choice, state.shown()) ? tr("Not open: a must rules it out.")
                                                            : tr("Not open: the team cannot carry it yet.");
        return side;
    }
    if (mistake.cheapest == choice) {
        //: %1 is a language
        side.heading = tr("%1: the cheapest mistake").arg(side.heading);
    }
    //: %1 is an amount, like "30.0 person-months"
    side.lines << tr("at worst %1").arg(lossText(cost.worstLoss, recovery))
               << tr("%1 months until recovered from it").arg(plainNumber(std::round(cost.recoveryMonths)))
               << (cost.irrecoverable > 0 ? tr("cannot be recovered from in %1 of the futures by their probability")
                                                .arg(percent(cost.irrecoverable))
                                          : tr("can be recovered from in every future"));
    return side;
}

void MistakeSlide::layOut(SlidePage& page, const QRectF& area, const Theme& theme)
{
    if (!m_nothing.headline.isEmpty()) {
        addMessage(page, area, theme, m_nothing);
        return;
    }
    const SlideScale& scale = page.scale();
    QRectF rest = addTitle(page, area, theme);
    if (m_sides.empty()) {
        page.addColumn(rest, {{m_conclusion, SlideRole::Sentence, theme.ink, false, 0}},
                       Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const double gap = scale.part(0.04);
    const std::vector<SlideText> conclusion{{m_conclusion, SlideRole::Body, theme.ink, false, 0}};
    if (!m_conclusion.isEmpty()) {
        const double height = std::min(page.heightOf(conclusion, rest.width()), rest.height() * 0.3);
        page.addColumn({rest.left(), rest.bottom() - height, rest.width(), height + 1}, conclusion);
        rest.setBottom(rest.bottom() - height - gap);
    }
    const double largest = std::max(m_sides.front().expected, m_sides.back().expected);
    const bool wide = scale.isWide();
    const QSizeF card(wide ? (rest.width() - gap) / 2 : rest.width(), wide ? rest.height() : (rest.height() - gap) / 2);
    addSide(page, {rest.topLeft(), card}, theme, m_sides.front(), largest);
    addSide(page, {QPointF(rest.right() - card.width(), rest.bottom() - card.height()), card}, theme, m_sides.back(),
            largest);
}

void MistakeSlide::addSide(SlidePage& page, const QRectF& area, const Theme& theme, const Side& side,
                           double largest) const
{
    const SlideScale& scale = page.scale();
    QRectF rest = addCard(page, area, theme);
    const QColor colour = theme.colour(side.language);
    if (!side.whyNotOpen.isEmpty()) {
        page.addColumn(rest, {{side.heading, SlideRole::Sentence, colour, true, 0},
                              {side.whyNotOpen, SlideRole::Sentence, theme.ink, false, 0.6}});
        return;
    }
    const QRectF top = page.addColumn({rest.topLeft(), QSizeF(rest.width(), rest.height() * 0.5)},
                                      {{side.heading, SlideRole::Sentence, colour, true, 0},
                                       {side.expectedText, SlideRole::Title, theme.ink, true, 0.4},
                                       {tr("expected loss"), SlideRole::Caption, theme.muted, false, 0.1}});
    const double thickness = scale.part(0.03);
    const double length = largest > 0 ? rest.width() * side.expected / largest : 0;
    page.addArea({rest.left(), top.bottom() + scale.part(0.012), std::max(length, scale.part(0.004)), thickness},
                 colour, scale.part(0.004));
    rest.setTop(top.bottom() + thickness + scale.part(0.03));
    std::vector<SlideText> lines;
    for (const QString& line : side.lines) {
        lines.push_back({line, SlideRole::Body, theme.ink, false, 0.3});
    }
    page.addColumn(rest, lines);
}

} // namespace steelyard
