// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/whyslide.h"

#include "verdicttext.h"

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

/// The largest that speak for one language; what rounds to nothing is no reason.
std::vector<ContributionRow> reasonsFor(engine::Language language, const std::vector<ContributionRow>& ranked)
{
    std::vector<ContributionRow> reasons;
    for (const ContributionRow& row : ranked) {
        const bool speaks = language == engine::Language::Rust ? row.points > 0 : row.points < 0;
        if (speaks && !marginIsEven(row.points) && reasons.size() < WhySlide::mostReasons) {
            reasons.push_back(row);
        }
    }
    return reasons;
}

/// From reason to reason.
double pitchOf(const QRectF& area, std::size_t count)
{
    return area.height() / std::max(2.0, double(count));
}

double thicknessOf(const QRectF& row, const SlideScale& scale)
{
    return std::min(row.height() * 0.26, scale.part(0.045));
}

QRectF nameArea(const QRectF& row, const SlideScale& scale)
{
    return row.adjusted(0, 0, 0, -thicknessOf(row, scale) - scale.part(0.02));
}

} // namespace

QString WhySlide::title() const
{
    //: %1 is like "Rust by 2.4"
    return m_margin.isEmpty() ? tr("Why") : tr("Why: %1").arg(m_margin);
}

void WhySlide::present(const SlideState& state)
{
    m_nothing = nothingToWeigh(state.shown);
    const std::optional<engine::Balance>& balance = state.shown.shown().balance;
    m_margin = balance ? marginText(balance->margin) : QString();
    const std::vector<ContributionRow> ranked =
        balance ? rankedContributions(state.shown.scenario, *balance) : std::vector<ContributionRow>{};
    m_forRust = reasonsFor(engine::Language::Rust, ranked);
    m_forGo = reasonsFor(engine::Language::Go, ranked);
    layOutAgain();
}

double WhySlide::largest() const
{
    double most = 0;
    for (const std::vector<ContributionRow>* const side : {&m_forRust, &m_forGo}) {
        if (!side->empty()) {
            most = std::max(most, std::abs(side->front().points));
        }
    }
    return most;
}

void WhySlide::layOut(SlidePage& page, const QRectF& area, const Theme& theme)
{
    if (!m_nothing.headline.isEmpty()) {
        addMessage(page, area, theme, m_nothing);
        return;
    }
    const QRectF rest =
        addTitle(page, area, theme, tr("The strongest reasons for each language, in points of the margin"));
    const double gap = page.scale().part(0.05);
    if (page.scale().isWide()) {
        const double width = (rest.width() - gap) / 2;
        addSide(page, {rest.topLeft(), QSizeF(width, rest.height())}, theme, engine::Language::Go);
        addSide(page, rest.adjusted(width + gap, 0, 0, 0), theme, engine::Language::Rust);
    } else {
        const double height = (rest.height() - gap) / 2;
        addSide(page, {rest.topLeft(), QSizeF(rest.width(), height)}, theme, engine::Language::Go);
        addSide(page, rest.adjusted(0, height + gap, 0, 0), theme, engine::Language::Rust);
    }
}

void WhySlide::addSide(SlidePage& page, const QRectF& area, const Theme& theme, engine::Language language) const
{
    const bool forRust = language == engine::Language::Rust;
    const std::vector<ContributionRow>& reasons = forRust ? m_forRust : m_forGo;
    const SlideScale& scale = page.scale();
    QRectF rest = addCard(page, area, theme);
    const QRectF heading = page.addColumn(
        rest, {{forRust ? tr("For Rust") : tr("For Go"), SlideRole::Sentence, theme.colour(language), true, 0},
               {reasons.empty() ? tr("Nothing of any weight.") : QString(), SlideRole::Body, theme.muted, false, 0.4}});
    rest.setTop(heading.bottom() + scale.part(0.015));
    // Fewer where their names are long; of one height whether there are three or one.
    std::size_t count = reasons.size();
    while (count > 1 && !haveRoom(page, rest, reasons, count)) {
        --count;
    }
    const double pitch = pitchOf(rest, count);
    for (std::size_t i = 0; i < count; ++i) {
        addReason(page, {rest.left(), rest.top() + double(i) * pitch, rest.width(), pitch}, theme, reasons[i]);
    }
}

bool WhySlide::haveRoom(const SlidePage& page, const QRectF& area, const std::vector<ContributionRow>& reasons,
                        std::size_t count)
{
    const QRectF row(area.left(), area.top(), area.width(), pitchOf(area, count));
    return std::all_of(
        reasons.begin(), reasons.begin() + static_cast<std::ptrdiff_t>(count), [&](const ContributionRow& reason) {
            return page.fits(nameArea(row, page.scale()).size(), {{reason.criterion, SlideRole::Body, {}, false, 0}});
        });
}

void WhySlide::addReason(SlidePage& page, const QRectF& row, const Theme& theme, const ContributionRow& reason) const
{
    const SlideScale& scale = page.scale();
    const QColor colour = theme.colour(reason.points > 0 ? engine::Language::Rust : engine::Language::Go);
    page.addColumn(nameArea(row, scale),
                   {{reason.criterion, SlideRole::Body, theme.ink, false, 0},
                    {reason.constraint, SlideRole::Caption, theme.muted, false, 0.1}},
                   Qt::AlignLeft | Qt::AlignBottom);
    const double thickness = thicknessOf(row, scale);
    const double number = row.width() * 0.24;
    const double length = std::max(scale.part(0.004), (row.width() - number) * std::abs(reason.points) / largest());
    const QRectF bar(row.left(), row.bottom() - scale.part(0.015) - thickness, length, thickness);
    page.addArea(bar, colour, scale.part(0.004));
    const double line = 1.5 * scale.pixels(SlideRole::Sentence);
    const double gap = scale.part(0.012);
    page.addColumn({bar.right() + gap, bar.center().y() - line / 2, number - gap, line},
                   {{points(std::abs(reason.points)), SlideRole::Sentence, theme.ink, true, 0}},
                   Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace steelyard
