// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "theme.h"

#include <QRectF>

#include <optional>

class QChart;
class QChartView;

namespace steelyard
{

/// A chart drawn by Qt Charts, without its legend, margins, gradient and animations, in the theme's colours. Only the
/// subclasses of this know Qt Charts. A subclass calls restyle() at the end of its constructor.
class QtChart : public Chart
{
    Q_OBJECT

public:
    explicit QtChart(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// The chart to add series and axes to; owned by the view.
    [[nodiscard]] QChart& chart() const { return *m_chart; }
    [[nodiscard]] const Theme& theme() const { return Theme::of(palette()); }

    /// Gives series and axes their colours and fonts. Called on every change of palette, font and direction.
    virtual void applyTheme(const Theme& theme) = 0;
    /// Places the plot area within `area`, the whole widget. Called when the size or the font changes.
    virtual void layOut(const QRectF& area) = 0;
    /// Paints on the background, under the grid and the series, in the coordinates of layOut().
    virtual void paintUnder(QPainter& painter, const Theme& theme) const;
    /// Paints what Qt Charts does not, over the series, in the coordinates of layOut().
    virtual void paintOver(QPainter& painter, const Theme& theme) const;
    /// The plain text of the tooltip at a place, or nothing.
    [[nodiscard]] virtual QString toolTipAt(const QPointF& place) const;

    /// From here on clickAt() and hoverAt() are told of the mouse.
    void setPointable();
    /// The left button went down and up again there.
    virtual void clickAt(const QPointF& place);
    /// Where the mouse is; nothing when it has left.
    virtual void hoverAt(const std::optional<QPointF>& place);
    void setPointer(Qt::CursorShape shape);

    void restyle();
    /// After a change of what is shown that may need other room.
    void layOutAgain();
    /// After a change that leaves everything where it is.
    void paintAgain();
    /// Shows one line instead of the chart, or the chart again when empty.
    void setMessage(const QString& message);

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class View;

    QChart* m_chart;
    View* m_view;
    QString m_message;
};

} // namespace steelyard
