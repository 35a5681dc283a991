// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonlist.h"

#include "strongestreasons.h"
#include "textlabel.h"
#include "theme.h"
#include "verdicttext.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

constexpr std::size_t reasonsForEach = 3;

/// For Rust, then for Go.
std::vector<engine::Contribution> strongest(const std::vector<engine::Contribution>& contributions)
{
    const Reasons found = strongestReasons(contributions, reasonsForEach);
    std::vector<engine::Contribution> reasons = found.rust;
    reasons.insert(reasons.end(), found.go.begin(), found.go.end());
    return reasons;
}

} // namespace

ReasonList::ReasonList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(1, 1);
}

void ReasonList::present(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis)
{
    const auto reasons =
        analysis.balance ? strongest(analysis.balance->contributions) : std::vector<engine::Contribution>{};
    while (m_lines.size() < reasons.size()) {
        const int row = static_cast<int>(m_lines.size());
        Line line{new TextLabel(TextRole::Strong), new TextLabel(TextRole::Body)};
        line.points->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line.points->setMinimumWidth(line.points->fontMetrics().horizontalAdvance(QStringLiteral("00.0 ")));
        m_layout->addWidget(line.points, row, 0);
        m_layout->addWidget(line.name, row, 1);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        line.points->setVisible(i < reasons.size());
        line.name->setVisible(i < reasons.size());
        if (i >= reasons.size()) {
            continue;
        }
        const engine::Contribution& reason = reasons[i];
        const auto language = reason.points > 0 ? engine::Language::Rust : engine::Language::Go;
        line.points->setText(points(std::abs(reason.points)));
        line.points->setAccessibleName(marginText(reason.points));
        line.name->setText(nameOf(scenario.constraints[reason.constraint].criteria[reason.criterion]));
        if (language != line.speaksFor) {
            line.speaksFor = language;
            colour(line);
        }
    }
}

void ReasonList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        std::ranges::for_each(m_lines, [this](Line& line) { colour(line); });
    }
    QWidget::changeEvent(event);
}

void ReasonList::colour(Line& line)
{
    QPalette own;
    own.setColor(QPalette::WindowText, Theme::of(palette()).colour(line.speaksFor));
    line.points->setPalette(own);
}

} // namespace steelyard
