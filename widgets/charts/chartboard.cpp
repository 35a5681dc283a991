// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartboard.h"

#include "chart.h"
#include "chartcard.h"
#include "flatstyle.h"
#include "scenariodocument.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QTabBar>

#include <algorithm>

namespace steelyard
{

namespace
{

/// Two cards side by side need this much, in design pixels; below it they become tabs.
constexpr int widthOfTwoCards = 600;
constexpr int columns = 2;

} // namespace

ChartBoard::ChartBoard(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_tabs(new QTabBar), m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("board"));
    m_tabs->setAccessibleName(tr("Charts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_layout->addWidget(m_tabs, 0, 0, 1, columns);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartBoard::arrange);
    connect(&document, &ScenarioDocument::analysisChanged, this, &ChartBoard::refresh);
    connect(&document, &ScenarioDocument::settled, this, [this] {
        refresh();
        std::ranges::for_each(m_cards, &ChartCard::announce);
    });
}

void ChartBoard::addChart(Chart* chart)
{
    const int index = static_cast<int>(m_cards.size());
    auto* const card = new ChartCard(chart);
    m_cards.push_back(card);
    m_layout->addWidget(card, 1 + index / columns, index % columns);
    m_tabs->addTab(chart->title());
    connect(chart, &Chart::shareRequested, this, &ChartBoard::shareRequested);
    connect(card, &ChartCard::maximiseRequested, this,
            [this, index] { maximise(m_maximised ? std::nullopt : std::optional(index)); });
    arrange();
}

void ChartBoard::maximise(std::optional<int> card)
{
    m_maximised = card;
    arrange();
}

void ChartBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool tabs = width() < FlatStyle::scaled(widthOfTwoCards);
    if (tabs != m_showsTabs) {
        m_showsTabs = tabs;
        arrange();
    }
}

void ChartBoard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_maximised) {
        maximise(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartBoard::arrange()
{
    m_tabs->setVisible(m_showsTabs && !m_maximised);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        m_cards[static_cast<std::size_t>(i)]->setVisible(isShown(i));
        m_cards[static_cast<std::size_t>(i)]->setMaximised(m_maximised == i);
    }
    const bool one = m_showsTabs || m_maximised.has_value();
    for (int column = 0; column < columns; ++column) {
        const bool used = std::ranges::any_of(m_cards, [&](const ChartCard* card) {
            const int index = static_cast<int>(std::ranges::find(m_cards, card) - m_cards.begin());
            return index % columns == column && isShown(index);
        });
        m_layout->setColumnStretch(column, used ? 1 : 0);
    }
    m_layout->setHorizontalSpacing(one ? 0 : FlatStyle::scaled(12));
    refresh();
}

void ChartBoard::refresh()
{
    if (m_document.analysis().components.empty()) {
        return;
    }
    const ChartState state{m_document.scenario(), m_document.analysis(), m_document.component(), m_document.before()};
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        if (isShown(i)) {
            m_cards[static_cast<std::size_t>(i)]->present(state);
        }
    }
}

bool ChartBoard::isShown(int card) const
{
    if (m_maximised) {
        return card == *m_maximised;
    }
    return !m_showsTabs || card == m_tabs->currentIndex();
}

} // namespace steelyard
