// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/mistakeslide.h"

#include "mistaketext.h"

#include <algorithm>

namespace steelyard
{

namespace
{

engine::Language languageOf(engine::Choice choice)
{
    return choice == engine::Choice::Go ? engine::Language::Go : engine::Language::Rust;
}

QString conclusionOf(const ChartState& state, const engine::Mistake& mistake)
{
    QStringList sentences{cheapestText(mistake), pullText(mistake, state.shown().verdict),
                          knowingText(state.scenario, mistake)};
    sentences.removeAll(QString());
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
    m_question = mistakeQuestion(state.shown.scenario.recovery);
    m_sides.clear();
    m_conclusion.clear();
    if (state.shown.outlook != nullptr && state.shown.outlook->mistake) {
        m_sides = {sideOf(state.shown, engine::Choice::Go), sideOf(state.shown, engine::Choice::Rust)};
        m_conclusion = conclusionOf(state.shown, *state.shown.outlook->mistake);
    } else if (m_nothing.headline.isEmpty()) {
        m_conclusion = noFuturesText();
    }
    layOutAgain();
}

MistakeSlide::Side MistakeSlide::sideOf(const ChartState& state, engine::Choice choice)
{
    const engine::Mistake& mistake = *state.outlook->mistake;
    const engine::ChoiceCost& cost = choice == engine::Choice::Go ? mistake.go : mistake.rust;
    Side side{languageOf(choice), choiceName(choice), {}, cost.expectedLoss, {}, {}};
    if (!cost.open) {
        side.whyNotOpen = closedText(state.scenario, state.scenario.components[state.component], choice);
        return side;
    }
    side.expectedText = lossText(cost.expectedLoss, state.scenario.recovery);
    side.lines << choiceText(state.scenario, cost) << irrecoverableText(state.scenario, cost);
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
    const std::vector<SlideText> conclusion{{m_conclusion, SlideRole::Sentence, theme.ink, false, 0}};
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
    const QRectF top =
        page.addColumn({rest.topLeft(), QSizeF(rest.width(), rest.height() * 0.5)},
                       {{side.heading, SlideRole::Sentence, colour, true, 0},
                        {side.expectedText, SlideRole::Title, theme.ink, true, 0.4},
                        {tr("expected loss over the futures"), SlideRole::Caption, theme.muted, false, 0.1}});
    const double thickness = scale.part(0.03);
    const double length = largest > 0 ? rest.width() * side.expected / largest : 0;
    page.addArea({rest.left(), top.bottom() + scale.part(0.012), std::max(length, scale.part(0.004)), thickness},
                 colour, scale.part(0.004));
    rest.setTop(top.bottom() + thickness + scale.part(0.03));
    std::vector<SlideText> lines;
    for (const QString& line : side.lines) {
        lines.push_back({line, SlideRole::Body, theme.ink, false, 0.6});
    }
    page.addColumn(rest, lines);
}

} // namespace steelyard
