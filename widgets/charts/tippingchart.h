// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/textcache.h"
#include "charts/tippinglayout.h"
#include "charts/tippingrows.h"
#include "theme.h"

#include <optional>
#include <vector>

class QScrollBar;

namespace steelyard
{

/// How the verdict depends on the share of each constraint: a band from 0 to 100 %, and a mark where it is now. A
/// click, or the keyboard, asks for another share.
class TippingChart : public Chart
{
    Q_OBJECT

public:
    explicit TippingChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    /// What there is to say about these rows, one sentence.
    [[nodiscard]] static QString insightOf(const std::vector<TippingRow>& rows);
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where the band of a constraint lies in the widget, from 0 to 100 %; part of it may be scrolled away.
    [[nodiscard]] QRectF bandArea(std::size_t constraint) const { return m_layout.band(constraint); }
    /// The verdicts that occur, in the order of the legend.
    [[nodiscard]] const std::vector<engine::Verdict>& legend() const { return m_legend; }
    /// Where an entry of the legend lies, swatch and text.
    [[nodiscard]] QRectF legendArea(std::size_t entry) const { return m_layout.legend[entry]; }
    /// The place that the keyboard has chosen and Enter would ask for.
    [[nodiscard]] std::optional<TippingPlace> chosenPlace() const { return m_chosen; }
    /// The place under the mouse, which a click would ask for.
    [[nodiscard]] std::optional<TippingPlace> hoveredPlace() const { return m_hovered; }
    /// "Latency at 31 %: Choose Rust"; plain text.
    [[nodiscard]] QString placeText(const TippingPlace& place) const;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void layOut();
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPointF& point) const;
    [[nodiscard]] std::optional<TippingPlace> placeAt(const QPointF& point) const;
    void choose(const TippingPlace& place);
    void hover(const QPointF& point);
    void dismissChoice();
    void showTip(const QPointF& at, const QString& text);
    void scrollTo(std::size_t row);

    std::vector<TippingRow> m_rows;
    std::vector<engine::Verdict> m_legend;
    TextCache m_texts;
    TippingLayout m_layout;
    QScrollBar* m_scroll;
    std::size_t m_row = 0;                ///< of the keyboard
    std::optional<TippingPlace> m_chosen; ///< by the keyboard
    std::optional<TippingPlace> m_hovered;
    std::optional<std::size_t> m_pressed; ///< the row under the button when it went down
};

} // namespace steelyard
