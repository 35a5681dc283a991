// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QTabBar;

namespace steelyard
{

class Chart;
class ChartCard;
class ScenarioDocument;

/// The third column: chart cards side by side, as tabs where there is no room, or one of them maximised. Only what is
/// visible is updated.
class ChartBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBoard(ScenarioDocument& document, QWidget* parent = nullptr);

    /// Takes the chart into a card of its own.
    void addChart(Chart* chart);

    [[nodiscard]] bool showsTabs() const { return m_showsTabs; }
    /// The card that fills the board, if one does.
    [[nodiscard]] std::optional<int> maximised() const { return m_maximised; }
    void maximise(std::optional<int> card);

signals:
    /// A click in a chart asks for this share of this constraint, in [0,1].
    void shareRequested(std::size_t constraint, double share);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void refresh();
    [[nodiscard]] bool isShown(int card) const;

    ScenarioDocument& m_document;
    std::vector<ChartCard*> m_cards;
    QTabBar* m_tabs;
    QGridLayout* m_layout;
    bool m_showsTabs = false;
    std::optional<int> m_maximised;
};

} // namespace steelyard
