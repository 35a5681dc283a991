// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/differencecard.h"

#include "compare/waterfallpanel.h"
#include "comparisontext.h"
#include "elidedlabel.h"
#include "flatstyle.h"
#include "theme.h"
#include "verdicttext.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int wayWidth = 320;
constexpr int waterfallWidth = 460;

/// The margin where margins are compared, else the verdict.
QString stateText(const ComparedSide& side, bool byMargin)
{
    return byMargin ? marginText(side.balance()->margin) : shortVerdict(side.verdict());
}

engine::Language leaderOf(const ComparedSide& side, bool byMargin)
{
    if (!byMargin) {
        return side.language();
    }
    const double margin = side.balance()->margin;
    return marginIsEven(margin) ? engine::Language::None : margin > 0 ? engine::Language::Rust : engine::Language::Go;
}

} // namespace

DifferenceCard::DifferenceCard(QWidget* parent)
    : Card(parent),
      m_subtitle(new TextLabel(TextRole::Caption)),
      m_lineLayout(new QGridLayout),
      m_waterfallLayout(new QGridLayout)
{
    setObjectName(u"difference-card"_s);
    setAccessibleName(tr("What made the difference"));
    m_lineLayout->setHorizontalSpacing(FlatStyle::scaled(8));
    m_lineLayout->setVerticalSpacing(FlatStyle::scaled(8));
    m_lineLayout->setColumnStretch(2, 1);
    m_waterfallLayout->setHorizontalSpacing(FlatStyle::scaled(40));
    m_waterfallLayout->setVerticalSpacing(FlatStyle::scaled(16));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(14), FlatStyle::scaled(12), FlatStyle::scaled(14),
                               FlatStyle::scaled(14));
    layout->setSpacing(FlatStyle::scaled(4));
    layout->addWidget(new TextLabel(TextRole::Strong, accessibleName()));
    layout->addWidget(m_subtitle);
    layout->addSpacing(FlatStyle::scaled(6));
    layout->addLayout(m_lineLayout);
    layout->addSpacing(FlatStyle::scaled(10));
    layout->addLayout(m_waterfallLayout);
}

void DifferenceCard::present(const std::vector<ComparedSide>& sides)
{
    m_subtitle->setText(tr("How the margin moved from %1, split by what was changed").arg(sides.front().name()));
    const std::size_t count = sides.size() - 1;
    while (m_lines.size() < count) {
        addLine();
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        const bool shown = i < count;
        line.way->setVisible(shown);
        line.arrived->setVisible(shown);
        line.because->setVisible(shown);
        line.waterfall->setVisible(shown && sides[i + 1].difference->split());
        if (shown) {
            showLine(line, sides.front(), sides[i + 1]);
        }
    }
    if (m_shown != static_cast<int>(count)) {
        m_shown = static_cast<int>(count);
        m_columns = 0;
        arrange();
    }
}

void DifferenceCard::addLine()
{
    const int number = static_cast<int>(m_lines.size());
    Line& line = m_lines.emplace_back();
    line.way = new ElidedLabel(TextRole::Body);
    line.arrived = new TextLabel(TextRole::Strong);
    line.arrived->setWordWrap(false);
    line.arrived->setObjectName(u"arrived-%1"_s.arg(number));
    line.because = new TextLabel(TextRole::Body);
    line.because->setObjectName(u"because-%1"_s.arg(number));
    line.waterfall = new WaterfallPanel(this);
    line.waterfall->setObjectName(u"waterfall-%1"_s.arg(number));
    m_lineLayout->addWidget(line.way, number, 0, Qt::AlignTop);
    m_lineLayout->addWidget(line.arrived, number, 1, Qt::AlignTop);
    m_lineLayout->addWidget(line.because, number, 2, Qt::AlignTop);
}

void DifferenceCard::showLine(Line& line, const ComparedSide& first, const ComparedSide& side)
{
    const bool byMargin = side.difference->split() != nullptr;
    //: from the first margin to the one of a scenario, which follows: "Rust by 2.4 → If two seniors leave:"
    line.way->setText(tr("%1 → %2:").arg(stateText(first, byMargin), side.name()));
    line.arrived->setText(stateText(side, byMargin));
    line.because->setText(differenceText(first.compared(), side.compared(), *side.difference));
    line.because->setAccessibleName(
        tr("%1 %2. %3", "way, margin, why").arg(line.way->text(), line.arrived->text(), line.because->text()));
    line.language = leaderOf(side, byMargin);
    colour(line);
    if (byMargin) {
        line.waterfall->present(first, side);
    }
}

void DifferenceCard::colour(Line& line)
{
    QPalette own;
    own.setColor(QPalette::WindowText, Theme::of(palette()).colour(line.language));
    line.arrived->setPalette(own);
}

void DifferenceCard::arrange()
{
    for (const Line& line : m_lines) {
        line.way->setMaximumWidth(FlatStyle::scaled(wayWidth));
    }
    const int columns = std::clamp(width() / FlatStyle::scaled(waterfallWidth), 1, std::max(1, m_shown));
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        m_waterfallLayout->addWidget(m_lines[static_cast<std::size_t>(i)].waterfall, i / columns, i % columns,
                                     Qt::AlignTop);
    }
    for (int column = 0; column < m_waterfallLayout->columnCount(); ++column) {
        m_waterfallLayout->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void DifferenceCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        std::ranges::for_each(m_lines, [this](Line& line) { colour(line); });
    } else if (event->type() == QEvent::FontChange) {
        arrange();
    }
    Card::changeEvent(event);
}

void DifferenceCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace steelyard
