// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/labelplaces.h"
#include "charts/plotframe.h"
#include "charts/pointuncertainty.h"
#include "charts/qtchart.h"
#include "charts/textcache.h"
#include "charts/tradeoffplane.h"

#include <QStringList>

#include <optional>
#include <vector>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace steelyard
{

/// Where another scenario has its languages in the plane: x delivery value, y runtime value.
struct SavedPoint {
    QString name;
    QPointF go;
    QPointF rust;
    bool operator==(const SavedPoint&) const = default;
};

/// Go and Rust in the plane of delivery and runtime value, and the bar that Rust has to reach.
class TradeOffChart : public QtChart
{
    Q_OBJECT

public:
    explicit TradeOffChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    /// Other scenarios to show as faint points: the first 100; none at first.
    void setSavedPoints(std::vector<SavedPoint> points);
    static constexpr std::size_t mostSavedPoints = 100;

    /// Whether the axes name the constraints that count for them, where there is room; at first they do.
    void setNamesConstraints(bool names);

    /// The plot, its scales, and where in the widget a place of the plane is.
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    /// Where the name of a language stands.
    [[nodiscard]] QRectF nameArea(engine::Choice choice) const;
    /// How uncertain a point is, in the widget's coordinates: around the ellipse behind it; absent until simulated.
    [[nodiscard]] std::optional<QRectF> uncertaintyArea(engine::Choice choice) const;
    /// Where the words "the bar for Rust" stand; absent where there is no room for them.
    [[nodiscard]] std::optional<QRectF> barNameArea() const { return m_barName; }

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;

private:
    /// What is shown of the analysis.
    struct Shown {
        TradeOffPlaces now;
        std::optional<TradeOffPlaces> before;
        engine::ConstraintValue value;
        std::optional<engine::TradeOffRanges> ranges; ///< how uncertain both points are
        QStringList delivery;                         ///< names of the constraints of each axis
        QStringList runtime;
        bool operator==(const Shown&) const = default;
    };

    [[nodiscard]] static QString missingAxis(const engine::Scenario& scenario);
    void show(std::optional<Shown> shown, const QString& message);
    [[nodiscard]] PlotScale scaleOf(ValueRange range, const QString& name, const QStringList& constraints) const;
    void fitRanges();
    void placeNames();
    /// From left to right, in pixels; none where the bar passes by.
    [[nodiscard]] QLineF seenLine(const TradeOffBar& bar) const;
    void paintPoint(QPainter& painter, const QPointF& place, double size) const;
    [[nodiscard]] QString placeText(const QString& name, const QPointF& place) const;
    [[nodiscard]] QString placeText(engine::Choice choice) const;

    // In pixels of the design.
    static constexpr double pointSize = 13;
    static constexpr double savedSize = 6;

    std::optional<Shown> m_shown;
    QString m_message;
    std::vector<SavedPoint> m_saved;
    bool m_namesConstraints = true;
    ValueRange m_deliveryRange;
    ValueRange m_runtimeRange;
    PlotFrame m_frame;
    QRectF m_goName;
    QRectF m_rustName;
    std::optional<QRectF> m_barName;
    std::size_t m_goSide = 0; ///< which of the possible places a name has
    std::size_t m_rustSide = 0;
    std::size_t m_barSide = 0;
    TextCache m_texts;
    TextCache m_names;
    QScatterSeries* m_go;
    QScatterSeries* m_rust;
    QLineSeries* m_bar;
    QValueAxis* m_deliveryAxis;
    QValueAxis* m_runtimeAxis;
};

} // namespace steelyard
