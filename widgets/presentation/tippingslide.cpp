// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tippingslide.h"

#include "charts/tippingchart.h"
#include "charts/tippingpaint.h"
#include "verdicttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

constexpr double never = 2;           // farther than any share is from another
constexpr std::size_t mostShown = 20; // more have no room on any slide

double distanceToEdge(const TippingRow& row)
{
    const std::optional<NearestEdge> edge = nearestEdge({row});
    return edge ? std::abs(edge->place.share - row.share) : never;
}

/// The `count` rows that are nearest to a tipping point, in the order they have.
std::vector<TippingRow> nearestRows(const std::vector<TippingRow>& rows, std::size_t count)
{
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, {}, [&rows](std::size_t place) { return distanceToEdge(rows[place]); });
    places.resize(std::min(count, places.size()));
    std::ranges::sort(places);
    std::vector<TippingRow> nearest;
    std::ranges::transform(places, std::back_inserter(nearest), [&rows](std::size_t place) { return rows[place]; });
    return nearest;
}

} // namespace

QString TippingSlide::title() const
{
    return tr("Tipping points");
}

void TippingSlide::present(const SlideState& state)
{
    m_nothing = nothingToWeigh(state.shown);
    m_rows = tippingRows(state.shown.scenario, state.shown.shown());
    m_insight = TippingChart::insightOf(m_rows);
    layOutAgain();
}

void TippingSlide::layOut(SlidePage& page, const QRectF& area, const Theme& theme)
{
    m_shown.clear();
    if (!m_nothing.headline.isEmpty()) {
        addMessage(page, area, theme, m_nothing);
        return;
    }
    m_texts = TextCache(sized(page.scale().chartFont(), TextSize::Small));
    QRectF card = addCard(page, addTitle(page, area, theme, m_insight), theme);
    Rows rows = rowsIn(card, m_rows.size(), Names::Beside);
    if (!haveRoom(page, rows)) {
        rows = mostRows(page, card, Names::Above);
    }
    if (rows.rows.size() < m_rows.size()) {
        const double line = 1.6 * page.scale().pixels(SlideRole::Caption);
        card.setBottom(card.bottom() - line);
        rows = mostRows(page, card, Names::Above);
        page.addColumn({card.left(), card.bottom(), card.width(), line},
                       {{remainder(rows.rows.size()), SlideRole::Caption, theme.muted, false, 0}},
                       Qt::AlignLeft | Qt::AlignBottom);
    }
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        page.addColumn(
            rows.names[i],
            {{rows.rows[i].name, SlideRole::Body, theme.ink, false, 0},
             //: %1 is like "19 %"
             {tr("now %1").arg(percent(rows.rows[i].percent / 100.0)), SlideRole::Caption, theme.muted, false, 0.05}},
            Qt::AlignLeft | (rows.place == Names::Beside ? Qt::AlignVCenter : Qt::AlignBottom));
    }
    m_legend = verdictsIn(rows.rows);
    m_layout = rows.layout;
    if (layoutDirection() == Qt::RightToLeft) {
        m_layout = mirrored(page, m_layout);
    }
    m_shown = rows.rows;
    for (TippingRow& row : m_shown) {
        row.name.clear();
    }
}

QString TippingSlide::remainder(std::size_t shown) const
{
    return tr("and %n more constraint(s), farther from a tipping point", nullptr,
              static_cast<int>(m_rows.size() - shown));
}

TippingSlide::Rows TippingSlide::rowsIn(const QRectF& area, std::size_t count, Names place) const
{
    Rows result{place, nearestRows(m_rows, count), {}, {}, area.height(), 0};
    const double names = place == Names::Beside ? area.width() * 0.3 : 0;
    std::vector<TippingRow> unnamed = result.rows;
    for (TippingRow& row : unnamed) {
        row.name.clear();
    }
    TippingLayout& layout = result.layout;
    layout = layOutTipping(area.adjusted(names, 0, 0, 0), m_texts, unnamed, verdictsIn(unnamed), 0, false);
    result.needed =
        layout.content + (layout.legend.empty() ? layout.axisHeight : layout.legend.back().bottom() - layout.axis);
    if (place == Names::Above) {
        // The band at the foot of its row, with room for its mark over it.
        layout.thickness = std::min(layout.thickness, 1.2 * m_texts.height());
        layout.rows.translate(0, (layout.pitch - layout.thickness) / 2 - 5 * m_texts.unit());
    }
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const QRectF row = layout.row(i);
        const double above = layout.band(i).top() - 7 * m_texts.unit();
        const double top = area.top() + double(i) * layout.pitch;
        result.names.push_back(place == Names::Beside ? QRectF(area.left(), row.top(), names, row.height())
                                                      : QRectF(area.left(), top, area.width(), above - top));
    }
    return result;
}

bool TippingSlide::haveRoom(const SlidePage& page, const Rows& rows)
{
    if (rows.needed > rows.room + 1) {
        return false;
    }
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        if (!page.fits(rows.names[i].size(), {{rows.rows[i].name, SlideRole::Body, {}, false, 0}})) {
            return false;
        }
    }
    return true;
}

TippingSlide::Rows TippingSlide::mostRows(const SlidePage& page, const QRectF& area, Names place) const
{
    std::size_t count = std::min<std::size_t>(m_rows.size(), mostShown);
    Rows rows = rowsIn(area, count, place);
    while (count > 1 && !haveRoom(page, rows)) {
        rows = rowsIn(area, --count, place);
    }
    return rows;
}

TippingLayout TippingSlide::mirrored(const SlidePage& page, TippingLayout layout)
{
    layout.mirrored = true;
    layout.rows = page.placed(layout.rows);
    layout.bands = page.placed(layout.bands);
    std::ranges::transform(layout.legend, layout.legend.begin(),
                           [&page](const QRectF& entry) { return page.placed(entry); });
    return layout;
}

void TippingSlide::paintOver(QPainter& painter, const Theme& theme) const
{
    const TippingPainter picture(painter, theme, m_layout, m_texts);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        picture.paintRow(row, m_shown[row]);
    }
    if (!m_shown.empty()) {
        picture.paintAxis();
        picture.paintLegend(m_legend);
    }
}

} // namespace steelyard
