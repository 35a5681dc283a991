// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/margincurve.h"
#include "charts/plotframe.h"
#include "charts/qtchart.h"
#include "charts/textcache.h"

#include <optional>

class QLineSeries;
class QValueAxis;

namespace steelyard
{

/// How the margin is spread when weights and scores are uncertain, divided at the bar.
class RobustnessChart : public QtChart
{
    Q_OBJECT

public:
    explicit RobustnessChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    /// Its y goes from the axis, 0, to the top of the marks, 1.
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    /// Where the words stand: how many draws lie below the bar and clear it, the margin now, the bar.
    struct Words {
        QRectF below;
        QRectF clears;
        QRectF now;
        QRectF bar;
        bool operator==(const Words&) const = default;
    };
    [[nodiscard]] const Words& words() const { return m_words; }
    /// How high the curve reaches there, in the widget's coordinates.
    [[nodiscard]] double curveTopAt(double margin) const;

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;

private:
    /// What is shown of the simulation.
    struct Shown {
        engine::Robustness now;
        std::optional<engine::Robustness> before;
        double margin = 0;
        std::optional<double> marginBefore;
        double burdenOfProof = 0;
        double indifference = 0;
        bool operator==(const Shown&) const = default;
    };

    void show(std::optional<Shown> shown, const QString& message);
    /// The axis stays while weights move, and begins anew with another component.
    void follow(const ChartState& state);
    void fitRange();
    void placeWords();
    void placeMarks();
    [[nodiscard]] QString belowText() const;
    [[nodiscard]] QString clearsText() const;
    [[nodiscard]] QString nowText() const;
    [[nodiscard]] QString barText() const;
    /// What `full` of a curve's heights is as high as the curves may be.
    [[nodiscard]] double fullHeight() const;
    [[nodiscard]] QPolygonF placed(QPolygonF values) const;
    void paintArea(QPainter& painter, const ValueRange& margins, const QColor& fill, const QColor& outline) const;
    void paintBefore(QPainter& painter, const Theme& theme) const;

    std::string m_scenario;
    std::string m_component;
    std::optional<Shown> m_shown;
    QString m_message;
    std::optional<MarginCurve> m_curve;
    std::optional<MarginCurve> m_curveBefore;
    bool m_isNarrow = false; ///< the words above the curves are the short ones
    ValueRange m_range;
    PlotFrame m_frame;
    Words m_words;
    double m_curves = 1; ///< the part of the plot's height that the curves may have
    TextCache m_texts;
    TextCache m_strong;
    QLineSeries* m_now;
    QLineSeries* m_bar;
    QValueAxis* m_margins;
    QValueAxis* m_heights;
};

} // namespace steelyard
