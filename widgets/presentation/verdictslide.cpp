// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/verdictslide.h"

#include "balancebeam.h"
#include "doubttext.h"
#include "portfoliotext.h"
#include "verdicttext.h"

#include <algorithm>

namespace steelyard
{

VerdictSlide::VerdictSlide(QWidget* parent) : SlidePicture(parent), m_beam(new BalanceBeam(this))
{
    m_beam->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

QString VerdictSlide::title() const
{
    return tr("Verdict");
}

void VerdictSlide::present(const SlideState& state)
{
    const ChartState& shown = state.shown;
    const engine::ComponentAnalysis& analysis = shown.shown();
    m_parts.clear();
    m_sentences.clear();
    if (shown.scenario.components.size() > 1) {
        m_headline = headline(shown.analysis.portfolio.verdict);
        m_language = shown.analysis.portfolio.language;
        m_sentences << portfolioExplanation(shown.scenario, shown.analysis) << QString() << QString();
        for (std::size_t i = 0; i < shown.scenario.components.size(); ++i) {
            const engine::ComponentAnalysis& each = shown.analysis.components[i];
            m_parts.push_back({nameOf(shown.scenario.components[i]), shortVerdict(each.verdict),
                               each.balance ? marginText(each.balance->margin) : QString(), each.language});
        }
    } else {
        m_headline = headline(analysis.verdict);
        m_language = analysis.language;
        const bool sure = shown.outlook != nullptr && shown.outlook->robustness;
        m_sentences << explanation(shown.scenario, shown.scenario.components[shown.component], analysis)
                    << (sure ? confidenceSentence(*shown.outlook->robustness) : QString())
                    << flipText(shown.scenario, analysis);
        m_beam->setDragging(shown.before != nullptr);
        m_beam->present(shown.scenario, shown.analysis, shown.component);
    }
    layOutAgain();
}

void VerdictSlide::layOut(SlidePage& page, const QRectF& area, const Theme& theme)
{
    const SlideScale& scale = page.scale();
    const bool wide = scale.isWide();
    const double gap = scale.part(0.06);
    // The beam needs room for its words on a slide of 4:3.
    const bool roomy = area.width() > 1.7 * area.height();
    const double share = m_parts.empty() && roomy ? 0.54 : 0.5;
    const QRectF words(area.topLeft(), wide ? QSizeF(area.width() * share, area.height())
                                            : QSizeF(area.width(), area.height() * share));
    const QRectF beside =
        wide ? area.adjusted(words.width() + gap, 0, 0, 0) : area.adjusted(0, words.height() + gap, 0, 0);
    page.addColumn(words,
                   {{m_headline, SlideRole::Headline, theme.colour(m_language), true, 0},
                    {m_sentences.value(0), SlideRole::Sentence, theme.ink, false, 1},
                    {m_sentences.value(1), SlideRole::Sentence, theme.ink, false, 0.25},
                    {m_sentences.value(2), SlideRole::Body, theme.muted, false, 1.2}},
                   Qt::AlignLeft | (wide ? Qt::AlignVCenter : Qt::AlignBottom));
    m_beam->setVisible(m_parts.empty());
    if (m_parts.empty()) {
        m_beam->setFont(scale.chartFont());
        m_beam->setGeometry(page.placed(beside).toAlignedRect());
    } else {
        addParts(page, beside, theme);
    }
}

std::vector<SlideText> VerdictSlide::partLines(std::size_t count, const Theme& theme) const
{
    std::vector<SlideText> lines;
    for (std::size_t i = 0; i < count; ++i) {
        const Part& part = m_parts[i];
        lines.push_back({part.name, SlideRole::Body, theme.muted, false, 1});
        lines.push_back({part.verdict, SlideRole::Sentence, theme.colour(part.language), true, 0.1});
        lines.push_back({part.margin, SlideRole::Body, theme.ink, false, 0.1});
    }
    if (count < m_parts.size()) {
        const auto left = static_cast<int>(m_parts.size() - count);
        lines.push_back({tr("and %n more component(s)", nullptr, left), SlideRole::Body, theme.muted, false, 1});
    }
    return lines;
}

void VerdictSlide::addParts(SlidePage& page, const QRectF& area, const Theme& theme) const
{
    const double inset = page.scale().part(0.03);
    const QSizeF most = area.adjusted(inset, inset, -inset, -inset).size();
    std::size_t count = m_parts.size();
    while (count > 0 && !page.fits(most, partLines(count, theme))) {
        --count;
    }
    const std::vector<SlideText> lines = partLines(count, theme);
    // As high as it has to be, in the middle.
    const double spare = std::max(0.0, most.height() - page.heightOf(lines, most.width()));
    page.addColumn(addCard(page, area.adjusted(0, spare / 2, 0, -spare / 2), theme), lines,
                   Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace steelyard
