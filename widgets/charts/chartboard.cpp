// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartboard.h"

#include "charts/chartcard.h"
#include "flatstyle.h"
#include "scenariodocument.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

constexpr int columns = 2;
constexpr int mostCards = 4;
// Two cards side by side, and two rows of them, need this much, in design pixels; below it they become tabs.
constexpr int widthOfTwoCards = 600;
constexpr int heightOfTwoCards = 480;

} // namespace

ChartBoard::ChartBoard(ScenarioDocument& document, std::vector<ChartKind> kinds, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_kinds(std::move(kinds)),
      m_tabs(new QTabBar),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("board"));
    askForFile = [this](const QString& proposal, ChartFormat format) {
        return askForChartFile(this, proposal, format);
    };
    m_tabs->setAccessibleName(tr("Charts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Beside open criteria names are shortened rather than out of reach.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_grid->addWidget(m_tabs, 0, 0, 1, columns);
    m_tabs->hide();
    setUp(kindsToShow(firstCharts()));
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartBoard::chooseTab);
    connect(&document, &ScenarioDocument::analysisChanged, this, &ChartBoard::takeAnalysis);
    connect(&document, &ScenarioDocument::settled, this, &ChartBoard::settle);
}

BoardLayout ChartBoard::arrangement() const
{
    BoardLayout layout;
    for (const Place& place : m_places) {
        layout.charts << place.card->chart().id();
    }
    layout.current = layout.charts.value(m_tabs->currentIndex());
    layout.maximised = layout.charts.value(m_maximised.value_or(-1));
    layout.choices = m_choices;
    layout.savedPoints = m_showsSavedPoints;
    return layout;
}

void ChartBoard::restore(const BoardLayout& layout)
{
    m_choices = layout.choices;
    setUp(kindsToShow(layout.charts));
    m_tabs->setCurrentIndex(placeOf(layout.current).value_or(0));
    m_maximised = placeOf(layout.maximised);
    arrange();
    showSavedPoints(layout.savedPoints);
}

void ChartBoard::exchange(int place, const QString& kindId)
{
    const ChartKind* const wanted = kind(kindId);
    Place& here = m_places[static_cast<std::size_t>(place)];
    if (wanted == nullptr || here.card->chart().id() == kindId) {
        return;
    }
    if (const std::optional<int> other = placeOf(kindId)) {
        std::swap(here, m_places[static_cast<std::size_t>(*other)]);
    } else {
        here.card->hide();
        // It may be its own menu that asks.
        here.card->deleteLater();
        here = {newCard(*wanted)};
    }
    placeCards();
    arrange();
    here.card->setFocus();
    emit rearranged();
}

void ChartBoard::maximise(std::optional<int> place)
{
    m_maximised = place;
    arrange();
    if (place) {
        m_places[static_cast<std::size_t>(*place)].card->setFocus();
    }
    emit rearranged();
}

void ChartBoard::setSavedPoints(const std::vector<SavedPoint>& points)
{
    m_savedPoints = points;
    for (const Place& place : m_places) {
        if (auto* const plane = dynamic_cast<TradeOffChart*>(&place.card->chart())) {
            plane->setSavedPoints(m_showsSavedPoints ? m_savedPoints : std::vector<SavedPoint>{});
        }
    }
}

QSize ChartBoard::minimumSizeHint() const
{
    // One card is enough: where there is no room for the others they are tabs.
    QSize card;
    for (const Place& place : m_places) {
        card = card.expandedTo(place.card->minimumSizeHint());
    }
    const QMargins margins = m_grid->contentsMargins();
    return card.grownBy(margins) + QSize(0, m_tabs->sizeHint().height() + m_grid->verticalSpacing());
}

bool ChartBoard::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escapes && watched == window() && isVisible() && m_maximised && !m_showsTabs) {
        maximise(std::nullopt);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool tabs = width() < FlatStyle::scaled(widthOfTwoCards) || height() < FlatStyle::scaled(heightOfTwoCards);
    if (tabs != m_showsTabs) {
        m_showsTabs = tabs;
        if (m_maximised) {
            m_tabs->setCurrentIndex(*m_maximised);
        }
        arrange();
    }
    nameShortenedTabs();
}

void ChartBoard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Escape comes here from wherever nobody wants it for something else.
    window()->installEventFilter(this);
    refresh();
}

const ChartKind* ChartBoard::kind(const QString& id) const
{
    const auto found = std::ranges::find(m_kinds, id, &ChartKind::id);
    return found != m_kinds.end() ? &*found : nullptr;
}

QStringList ChartBoard::kindsToShow(const QStringList& wanted) const
{
    QStringList candidates = wanted + firstCharts();
    std::ranges::transform(m_kinds, std::back_inserter(candidates), &ChartKind::id);
    candidates.removeIf([this](const QString& id) { return kind(id) == nullptr; });
    candidates.removeDuplicates();
    return candidates.mid(0, mostCards);
}

std::optional<int> ChartBoard::placeOf(const QString& kindId) const
{
    const auto found = std::ranges::find(m_places, kindId, [](const Place& place) { return place.card->chart().id(); });
    return found != m_places.end() ? std::optional(static_cast<int>(found - m_places.begin())) : std::nullopt;
}

Chart* ChartBoard::newChart(const ChartKind& kind) const
{
    Chart* const chart = kind.make();
    chart->restoreChoice(m_choices.value(kind.id));
    if (auto* const plane = dynamic_cast<TradeOffChart*>(chart); plane != nullptr && m_showsSavedPoints) {
        plane->setSavedPoints(m_savedPoints);
    }
    return chart;
}

ChartCard* ChartBoard::newCard(const ChartKind& kind)
{
    Chart* const chart = newChart(kind);
    if (qobject_cast<TradeOffChart*>(chart) != nullptr) {
        auto* const toggle = new QAction(tr("Show sa&ved scenarios"), chart);
        toggle->setObjectName(QStringLiteral("savedPoints"));
        toggle->setCheckable(true);
        toggle->setChecked(m_showsSavedPoints);
        connect(toggle, &QAction::triggered, this, [this](bool shown) {
            showSavedPoints(shown);
            emit rearranged();
        });
        chart->addAction(toggle);
    }
    auto* const card = new ChartCard(chart, m_kinds, this);
    // As wide and as high as the others, whatever a chart would like.
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connectCard(card);
    return card;
}

void ChartBoard::connectCard(ChartCard* card)
{
    Chart* const chart = &card->chart();
    connect(chart, &Chart::shareRequested, this, &ChartBoard::shareRequested);
    connect(chart, &Chart::choiceChanged, this, [this, chart] { rememberChoice(*chart); });
    connect(card, &ChartCard::maximiseRequested, this, [this, card] { toggleMaximised(card); });
    connect(card, &ChartCard::exchangeRequested, this,
            [this, card](const QString& wanted) { exchange(placeOf(card->chart().id()).value(), wanted); });
    connect(card, &ChartCard::copyRequested, this, [this, card] { copy(*card); });
    connect(card, &ChartCard::saveRequested, this, [this, card](ChartFormat format) { save(*card, format); });
}

void ChartBoard::rememberChoice(const Chart& chart)
{
    m_choices.insert(chart.id(), chart.choice());
    emit rearranged();
}

void ChartBoard::showSavedPoints(bool shown)
{
    m_showsSavedPoints = shown;
    for (const Place& place : m_places) {
        if (auto* const toggle = place.card->chart().findChild<QAction*>(QStringLiteral("savedPoints"))) {
            toggle->setChecked(shown);
        }
    }
    setSavedPoints(std::exchange(m_savedPoints, {}));
    emit savedPointsWanted(shown);
}

void ChartBoard::setUp(const QStringList& kinds)
{
    for (const Place& place : m_places) {
        delete place.card;
    }
    m_places.clear();
    for (const QString& id : kinds) {
        m_places.push_back({newCard(*kind(id))});
    }
    placeCards();
    arrange();
}

void ChartBoard::toggleMaximised(const ChartCard* card)
{
    if (!m_showsTabs) {
        maximise(m_maximised ? std::nullopt : placeOf(card->chart().id()));
    }
}

void ChartBoard::chooseTab(int place)
{
    if (m_maximised) {
        m_maximised = place;
    }
    arrange();
    emit rearranged();
}

void ChartBoard::placeCards()
{
    const QSignalBlocker sameTab(m_tabs);
    for (int i = 0; i < static_cast<int>(m_places.size()); ++i) {
        ChartCard* const card = m_places[static_cast<std::size_t>(i)].card;
        m_grid->removeWidget(card);
        m_grid->addWidget(card, 1 + i / columns, i % columns);
        if (i == m_tabs->count()) {
            m_tabs->addTab({});
        }
        m_tabs->setTabText(i, card->chart().title());
        if (i > 0) {
            QWidget::setTabOrder(m_places[static_cast<std::size_t>(i - 1)].card, card);
        }
    }
}

void ChartBoard::nameShortenedTabs()
{
    const QMargins margins = m_grid->contentsMargins();
    const bool shortened = m_tabs->sizeHint().width() > width() - margins.left() - margins.right();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabToolTip(tab, shortened ? m_tabs->tabText(tab) : QString());
    }
}

void ChartBoard::arrange()
{
    nameShortenedTabs();
    m_tabs->setVisible(m_showsTabs);
    for (int row = 0; row < mostCards / columns; ++row) {
        m_grid->setRowStretch(1 + row, 0);
    }
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 0);
    }
    for (int i = 0; i < static_cast<int>(m_places.size()); ++i) {
        ChartCard& card = *m_places[static_cast<std::size_t>(i)].card;
        card.setVisible(isShown(i));
        card.setMaximised(m_maximised == i);
        card.setMaximisable(!m_showsTabs);
        if (isShown(i)) {
            m_grid->setRowStretch(1 + i / columns, 1);
            m_grid->setColumnStretch(i % columns, 1);
        }
    }
    const int gap = m_maximised || m_showsTabs ? 0 : FlatStyle::scaled(12);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(m_showsTabs ? FlatStyle::scaled(8) : gap);
    refresh();
}

void ChartBoard::takeAnalysis()
{
    std::ranges::for_each(m_places, [](Place& place) { place.isStale = true; });
    if (m_document.inGesture()) {
        refresh();
    }
    // Outside of a gesture it settles at once.
}

void ChartBoard::settle()
{
    // Without the ghosts of the gesture.
    std::ranges::for_each(m_places, [](Place& place) { place.isStale = true; });
    refresh();
}

void ChartBoard::refresh()
{
    if (!isVisible() || m_document.analysis().components.empty()) {
        return;
    }
    for (int i = 0; i < static_cast<int>(m_places.size()); ++i) {
        Place& place = m_places[static_cast<std::size_t>(i)];
        if (isShown(i) && std::exchange(place.isStale, false)) {
            place.card->present(state());
            if (!m_document.inGesture()) {
                place.card->announce();
            }
        }
    }
}

bool ChartBoard::isShown(int place) const
{
    if (m_showsTabs) {
        return place == m_tabs->currentIndex();
    }
    return !m_maximised || place == *m_maximised;
}

ChartState ChartBoard::state() const
{
    return {.scenario = m_document.scenario(),
            .analysis = m_document.analysis(),
            .component = m_document.component(),
            .before = m_document.before(),
            .outlook = m_document.outlook(),
            .outlookBefore = m_document.outlookBefore()};
}

} // namespace steelyard
