// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/boardlayout.h"
#include "charts/chartexport.h"
#include "charts/chartkinds.h"
#include "charts/tradeoffchart.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QTabBar;

namespace steelyard
{

class ChartCard;
class ScenarioDocument;

/// The third column: chart cards two by two, as tabs where there is no room, or one of them maximised. Only what is
/// visible is updated.
class ChartBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBoard(ScenarioDocument& document, std::vector<ChartKind> kinds = chartKinds(),
                        QWidget* parent = nullptr);

    /// What is on the board and how; what `layout` does not know or say is as on a new board.
    [[nodiscard]] BoardLayout arrangement() const;
    void restore(const BoardLayout& layout);

    /// Shows the chart of that kind in this place; if it is on the board already, the two change places.
    void exchange(int place, const QString& kind);

    [[nodiscard]] bool showsTabs() const { return m_showsTabs; }
    /// The place whose card fills the board, if one does.
    [[nodiscard]] std::optional<int> maximised() const { return m_maximised; }
    void maximise(std::optional<int> place);

    /// Where other scenarios lie, for the charts that can show them.
    void setSavedPoints(const std::vector<SavedPoint>& points);

    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How a person is asked for a file to save to; tests answer instead. Empty: never mind.
    std::function<QString(const QString& proposal, ChartFormat format)> askForFile;

signals:
    /// A click in a chart asks for this share of this constraint, in [0,1].
    void shareRequested(std::size_t constraint, double share);
    /// arrangement() has changed.
    void rearranged();
    /// Whether a chart wants setSavedPoints().
    void savedPointsWanted(bool wanted);
    /// Something a person should know, as a sentence, and what was written where it is about that.
    void notice(const QString& sentence, const QString& written = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Place {
        ChartCard* card;
        bool isStale = true; ///< the card has not seen the latest analysis
    };

    [[nodiscard]] const ChartKind* kind(const QString& id) const;
    [[nodiscard]] QStringList kindsToShow(const QStringList& wanted) const;
    [[nodiscard]] std::optional<int> placeOf(const QString& kind) const;
    [[nodiscard]] Chart* newChart(const ChartKind& kind) const;
    [[nodiscard]] ChartCard* newCard(const ChartKind& kind);
    void connectCard(ChartCard* card);
    void rememberChoice(const Chart& chart);
    void showSavedPoints(bool shown);
    void setUp(const QStringList& kinds);
    void toggleMaximised(const ChartCard* card);
    void chooseTab(int place);
    void arrange();
    /// Brings the cards to their places in the grid, and their titles to the tabs.
    void placeCards();
    /// A tab whose name is whole needs no other words: assistive technology would read it twice.
    void nameShortenedTabs();
    void takeAnalysis();
    void settle();
    void refresh();
    [[nodiscard]] bool isShown(int place) const;
    [[nodiscard]] ChartState state() const;
    /// The chart of a card once more, as it is to leave the window; absent where there is nothing to show.
    [[nodiscard]] std::optional<ChartExport> exportOf(const ChartCard& card) const;
    void copy(const ChartCard& card);
    void save(const ChartCard& card, ChartFormat format);

    ScenarioDocument& m_document;
    std::vector<ChartKind> m_kinds;
    std::vector<Place> m_places;
    QMap<QString, QString> m_choices;
    std::vector<SavedPoint> m_savedPoints;
    bool m_showsSavedPoints = false;
    QTabBar* m_tabs;
    QGridLayout* m_grid;
    bool m_showsTabs = false;
    std::optional<int> m_maximised;
};

} // namespace steelyard
