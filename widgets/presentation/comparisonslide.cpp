// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/comparisonslide.h"

#include "comparisontext.h"
#include "verdicttext.h"

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

constexpr double namesPart = 0.5; ///< of a row's width; the rest is its bar

QRectF wordsOf(const QRectF& row, double space)
{
    return {row.left(), row.top(), row.width() * namesPart - space, row.height()};
}

} // namespace

QString ComparisonSlide::title() const
{
    return tr("Comparison");
}

void ComparisonSlide::present(const SlideState& state)
{
    m_rows.clear();
    for (const ComparedSide& side : state.compared) {
        const engine::Balance* const balance = side.balance();
        Row row{side.name(), headline(side.verdict()), {}, {}, side.language(), std::nullopt};
        if (balance != nullptr) {
            row.points = balance->margin;
            row.margin = marginText(balance->margin);
        }
        if (side.difference) {
            row.difference = differenceText(state.compared.front().compared(), side.compared(), *side.difference);
        }
        m_rows.push_back(row);
    }
    layOutAgain();
}

double ComparisonSlide::largest() const
{
    double most = 1;
    for (const Row& row : m_rows) {
        most = std::max(most, std::abs(row.points.value_or(0)));
    }
    return most;
}

bool ComparisonSlide::haveRoom(const SlidePage& page, const QRectF& area, std::size_t count) const
{
    const double space = page.scale().part(0.03);
    const QRectF words = wordsOf({0, 0, area.width() - 2 * space, area.height() / double(count) - 1.6 * space}, space);
    return std::ranges::all_of(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count),
                               [&](const Row& row) {
                                   return page.fits(words.size(), {{row.name, SlideRole::Body, {}, false, 0},
                                                                   {row.headline, SlideRole::Sentence, {}, true, 0.1}});
                               });
}

void ComparisonSlide::layOut(SlidePage& page, const QRectF& area, const Theme& theme)
{
    const SlideScale& scale = page.scale();
    QRectF rest = addTitle(page, area, theme, tr("Margins, and what moved them from the first scenario"));
    if (m_rows.empty()) {
        return;
    }
    m_shown = std::min<std::size_t>(m_rows.size(), 12);
    while (m_shown > 1 && !haveRoom(page, rest, m_shown)) {
        --m_shown;
    }
    if (m_shown < m_rows.size()) {
        const double line = 1.6 * scale.pixels(SlideRole::Caption);
        rest.setBottom(rest.bottom() - line);
        while (m_shown > 1 && !haveRoom(page, rest, m_shown)) {
            --m_shown;
        }
        page.addColumn({rest.left(), rest.bottom(), rest.width(), line},
                       {{tr("and %n more scenario(s)", nullptr, static_cast<int>(m_rows.size() - m_shown)),
                         SlideRole::Caption, theme.muted, false, 0}},
                       Qt::AlignLeft | Qt::AlignBottom);
    }
    const double pitch = std::min(rest.height() / double(m_shown), scale.part(0.3));
    const double gap = scale.part(0.015);
    for (std::size_t i = 0; i < m_shown; ++i) {
        addRow(page, {rest.left(), rest.top() + double(i) * pitch, rest.width(), pitch - gap}, theme, m_rows[i]);
    }
}

void ComparisonSlide::addRow(SlidePage& page, const QRectF& area, const Theme& theme, const Row& row) const
{
    const SlideScale& scale = page.scale();
    const double space = scale.part(0.03);
    page.addArea(area, theme.surface, scale.part(0.012));
    const QRectF inner = area.adjusted(space, 0.5 * space, -space, -0.5 * space);
    page.addColumn(wordsOf(inner, space),
                   {{row.name, SlideRole::Body, theme.muted, false, 0},
                    {row.headline, SlideRole::Sentence, theme.colour(row.language), true, 0.1}},
                   Qt::AlignLeft | Qt::AlignVCenter);
    QRectF beside = inner.adjusted(inner.width() * namesPart, 0, 0, 0);
    if (row.difference.isEmpty()) {
        addBar(page, beside, theme, row);
        return;
    }
    const QRectF bar(beside.topLeft(), QSizeF(beside.width(), beside.height() * 0.45));
    addBar(page, bar, theme, row);
    page.addColumn({beside.left(), bar.bottom(), beside.width(), beside.bottom() - bar.bottom()},
                   {{row.difference, SlideRole::Caption, theme.muted, false, 0}}, Qt::AlignLeft | Qt::AlignVCenter);
}

void ComparisonSlide::addBar(SlidePage& page, const QRectF& area, const Theme& theme, const Row& row) const
{
    if (!row.points) {
        return;
    }
    const SlideScale& scale = page.scale();
    // Go to the left of the line, Rust to the right of it; the words at the far end.
    const double words = area.width() * 0.4;
    const double half = (area.width() - words) / 2;
    const double zero = area.left() + half;
    const double thickness = std::min(scale.part(0.035), area.height() * 0.5);
    const double length = half * std::abs(*row.points) / largest();
    page.addArea({*row.points < 0 ? zero - length : zero, area.center().y() - thickness / 2, length, thickness},
                 theme.colour(*row.points < 0 ? engine::Language::Go : engine::Language::Rust));
    const double line = scale.part(0.002);
    page.addArea({zero - line / 2, area.center().y() - thickness, line, 2 * thickness}, theme.muted);
    page.addColumn({area.right() - words + scale.part(0.015), area.top(), words - scale.part(0.015), area.height()},
                   {{row.margin, SlideRole::Sentence, theme.ink, true, 0}}, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace steelyard
