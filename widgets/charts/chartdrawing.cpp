// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartdrawing.h"

#include "balancebeam.h"
#include "charts/chartkinds.h"
#include "theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard
{

namespace
{

// In pixels of the design.
constexpr int margin = 14;
constexpr int gap = 8;

struct DrawingText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ChartDrawing)
};

QString titleOf(const engine::Scenario& scenario, const QString& what)
{
    //: %1 is the name of a scenario, %2 the title of a chart
    return DrawingText::tr("%1 – %2").arg(QString::fromStdString(scenario.name), what);
}

/// A TextLabel would follow the zoom.
QLabel* label(const QString& text, const QFont& font, QPalette::ColorRole role)
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setForegroundRole(role);
    return label;
}

void addHead(QVBoxLayout& column, const Chart& chart)
{
    column.setContentsMargins(margin, margin, margin, margin);
    QFont title = drawingFont();
    title.setWeight(QFont::DemiBold);
    column.addWidget(label(chart.title(), title, QPalette::WindowText));
    column.addWidget(label(chart.subtitle(), sized(drawingFont(), TextSize::Small), QPalette::PlaceholderText));
    column.addSpacing(gap);
}

} // namespace

std::unique_ptr<Chart> newChartOf(const QString& kind)
{
    const auto found = std::ranges::find(chartKinds(), kind, &ChartKind::id);
    return found == chartKinds().end() ? nullptr : std::unique_ptr<Chart>(found->make());
}

Drawing chartDrawing(std::unique_ptr<Chart> chart, const ChartState& state, QSize size, ChartHead head)
{
    auto frame = std::make_unique<QWidget>();
    auto* const column = new QVBoxLayout(frame.get());
    column->setContentsMargins({});
    column->setSpacing(0);
    if (head == ChartHead::Shown) {
        addHead(*column, *chart);
    }
    Chart& drawn = *chart;
    column->addWidget(chart.release(), 1);
    lightenForDrawing(*frame, size);
    drawn.hideControls();
    drawn.present(state);
    return drawingOf(std::move(frame), titleOf(state.scenario, drawn.title()), drawn.insight());
}

std::optional<Drawing> chartDrawing(const QString& kind, const ChartState& state, QSize size, ChartHead head)
{
    std::unique_ptr<Chart> chart = newChartOf(kind);
    return chart ? std::optional(chartDrawing(std::move(chart), state, size, head)) : std::nullopt;
}

Drawing beamDrawing(const ChartState& state, int width)
{
    auto beam = std::make_unique<BalanceBeam>();
    beam->present(state.scenario, state.analysis, state.component);
    lightenForDrawing(*beam, {width, 1});
    beam->resize(width, beam->heightForWidth(width));
    const QString name = beam->accessibleName();
    const QString sentence = beam->accessibleDescription();
    return drawingOf(std::move(beam), titleOf(state.scenario, name), sentence);
}

} // namespace steelyard
