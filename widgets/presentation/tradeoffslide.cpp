// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tradeoffslide.h"

#include "charts/tradeoffchart.h"
#include "verdicttext.h"

#include <QLocale>

namespace steelyard
{

namespace
{

QString constraintsOn(engine::Axis axis, const engine::Scenario& scenario)
{
    QStringList names;
    for (const engine::Constraint& constraint : scenario.constraints) {
        if (constraint.axis == axis) {
            names << nameOf(constraint);
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

TradeOffSlide::TradeOffSlide(QWidget* parent) : SlidePicture(parent), m_chart(new TradeOffChart(this))
{
    m_chart->setNamesConstraints(false);
}

QString TradeOffSlide::title() const
{
    return m_chart->title();
}

void TradeOffSlide::present(const SlideState& state)
{
    m_nothing = nothingToWeigh(state.shown);
    m_chart->present(state.shown);
    m_insight = m_chart->insight();
    m_delivery = constraintsOn(engine::Axis::Delivery, state.shown.scenario);
    m_runtime = constraintsOn(engine::Axis::Runtime, state.shown.scenario);
    layOutAgain();
}

void TradeOffSlide::layOut(SlidePage& page, const QRectF& area, const Theme& theme)
{
    m_chart->setVisible(m_nothing.headline.isEmpty());
    if (!m_nothing.headline.isEmpty()) {
        addMessage(page, area, theme, m_nothing);
        return;
    }
    const SlideScale& scale = page.scale();
    const QRectF rest = addTitle(page, area, theme);
    const double gap = scale.part(0.05);
    const bool wide = scale.isWide();
    const QSizeF picture(wide ? rest.width() * 0.6 : rest.width(), wide ? rest.height() : rest.height() * 0.6);
    const QRectF chart = addCard(page, {rest.topLeft(), picture}, theme);
    m_chart->setFont(scale.chartFont());
    m_chart->setGeometry(page.placed(chart).toAlignedRect());
    const QRectF words =
        wide ? rest.adjusted(picture.width() + gap, 0, 0, 0) : rest.adjusted(0, picture.height() + gap / 2, 0, 0);
    page.addColumn(
        words,
        {{m_insight, SlideRole::Sentence, theme.ink, false, 0},
         {tr("The dashed line is the bar: Rust has to lie on or beyond it."), SlideRole::Body, theme.muted, false, 1},
         //: %1 is a list of constraints
         {m_delivery.isEmpty() ? QString() : tr("Delivery value: %1").arg(m_delivery), SlideRole::Body, theme.muted,
          false, 0.6},
         //: %1 is a list of constraints
         {m_runtime.isEmpty() ? QString() : tr("Runtime value: %1").arg(m_runtime), SlideRole::Body, theme.muted, false,
          0.6}},
        Qt::AlignLeft | (wide ? Qt::AlignVCenter : Qt::AlignTop));
}

} // namespace steelyard
