// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartboard.h"
#include "charts/chartcard.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"

#include <QApplication>
#include <QTabBar>
#include <QTest>

/// A board with charts that only count what happens to them.
namespace steelyard::testing
{

using namespace Qt::StringLiterals;

class CountingChart : public Chart
{
    Q_OBJECT

public:
    explicit CountingChart(const QString& id) : m_id(id) {}

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return u"Chart "_s + m_id; }
    [[nodiscard]] QString subtitle() const override { return u"How to read it"_s; }
    [[nodiscard]] QString insight() const override { return u"Presented %1 times"_s.arg(presents); }
    [[nodiscard]] ChartTable table() const override { return {{u"Presents"_s}, {{QString::number(presents)}}}; }
    [[nodiscard]] QString choice() const override { return m_choice; }
    void restoreChoice(const QString& choice) override { m_choice = choice; }
    /// "a" would like more than its part of the board.
    [[nodiscard]] QSize sizeHint() const override { return m_id == u"a"_s ? QSize(800, 600) : QSize(100, 100); }
    void present(const ChartState& state) override
    {
        ++presents;
        hasGhost = state.ghost() != nullptr;
    }

    void choose(const QString& choice)
    {
        m_choice = choice;
        emit choiceChanged();
    }

    int presents = 0;
    bool hasGhost = false;

private:
    QString m_id;
    QString m_choice;
};

/// Six of them, "a" to "f".
inline std::vector<ChartKind> countingKinds()
{
    std::vector<ChartKind> kinds;
    for (const QChar letter : u"abcdef"_s) {
        const QString id(letter);
        kinds.push_back({id, u"Chart "_s + id, [id] { return new CountingChart(id); }});
    }
    return kinds;
}

constexpr QSize roomForFour(900, 700);

/// A board on the screen, with a scenario.
struct ShownBoard {
    explicit ShownBoard(std::vector<ChartKind> kinds = countingKinds()) : board(document, std::move(kinds))
    {
        document.load(ScenarioBuilder("API")
                          .constraint("latency", 40, 80)
                          .constraint("cost", 70, 45, engine::Axis::Delivery)
                          .component("api", {50, 50}));
        board.resize(roomForFour);
        board.show();
        board.activateWindow();
        settle();
    }

    /// Until nothing is waiting to be computed or laid out.
    static void settle() { QCoreApplication::processEvents(); }

    void setLatency(double importance)
    {
        document.setImportance(0, 0, importance);
        settle();
    }

    /// The ids of the charts that are seen, from left to right and down.
    [[nodiscard]] QString shown() const
    {
        std::vector<const ChartCard*> cards;
        for (const ChartCard* const card : board.findChildren<ChartCard*>()) {
            if (card->isVisible()) {
                cards.push_back(card);
            }
        }
        std::ranges::sort(cards, {}, [](const ChartCard* card) { return std::pair(card->y(), card->x()); });
        QString ids;
        for (const ChartCard* const card : cards) {
            ids += card->chart().id();
        }
        return ids;
    }

    [[nodiscard]] ChartCard& card(const QString& id) const
    {
        const QList<ChartCard*> cards = board.findChildren<ChartCard*>();
        const auto found = std::ranges::find(cards, id, [](const ChartCard* card) { return card->chart().id(); });
        if (found == cards.end()) {
            throw std::runtime_error("no card " + id.toStdString());
        }
        return **found;
    }

    [[nodiscard]] CountingChart& chart(const QString& id) const
    {
        return static_cast<CountingChart&>(card(id).chart());
    }

    [[nodiscard]] QAction& action(const QString& chart, const QString& name) const
    {
        auto* const found = card(chart).findChild<QAction*>(name);
        if (found == nullptr) {
            throw std::runtime_error("no action " + name.toStdString());
        }
        return *found;
    }

    [[nodiscard]] QTabBar& tabs() const { return *board.findChild<QTabBar*>(); }

    ScenarioDocument document;
    ChartBoard board;
};

} // namespace steelyard::testing
