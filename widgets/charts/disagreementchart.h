// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/disagreement.h"
#include "charts/plotframe.h"
#include "charts/qtchart.h"
#include "charts/textcache.h"

#include <optional>

class QLineSeries;
class QValueAxis;

namespace steelyard
{

/// How likely Rust's lead stays on its side of the bar as the room's weights differ by more and more.
class DisagreementChart : public QtChart
{
    Q_OBJECT

public:
    explicit DisagreementChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    /// The plot: x is how much the room differs, y the probability, both from 0 to 1.
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    /// "can cross from 3 %"; empty where it never can.
    [[nodiscard]] QString flipText() const;
    /// Where those words stand.
    [[nodiscard]] QRectF flipTextArea() const;
    /// The sentences about all weightings that there is room for, and where they stand; empty where there is none.
    [[nodiscard]] const QString& notesText() const { return m_notesText; }
    [[nodiscard]] QRectF notesArea() const { return m_notes; }

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;

private:
    /// Returns the height of what fits.
    double layOutNotes(const QRectF& area);
    [[nodiscard]] QColor colour(const Theme& theme) const;
    void paintDot(QPainter& painter, const Theme& theme) const;

    std::optional<DisagreementDial> m_shown;
    QList<QPointF> m_line;
    QList<QPointF> m_before; ///< the line when the gesture that goes on began
    bool m_inGesture = false;
    PlotFrame m_frame;
    QRectF m_notes;
    QString m_notesText;
    TextCache m_texts;
    TextCache m_names;
    QLineSeries* m_series;
    QValueAxis* m_differs;
    QValueAxis* m_holds;
};

} // namespace steelyard
