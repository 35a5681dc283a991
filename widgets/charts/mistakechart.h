// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/mistakerows.h"
#include "charts/qtchart.h"
#include "charts/textcache.h"

#include <optional>
#include <vector>

class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace steelyard
{

/// What choosing Go and what choosing Rust loses in each future, as pairs of bars below the loss that is to be
/// expected.
class MistakeChart : public QtChart
{
    Q_OBJECT

public:
    explicit MistakeChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;

    /// The futures there is room for, by their place; the line of what is to be expected stands above them.
    [[nodiscard]] const std::vector<std::size_t>& shownFutures() const { return m_futures; }
    /// Where a line lies, name and bars; 0 is what is to be expected.
    [[nodiscard]] QRectF lineArea(std::size_t line) const;
    /// The bar of a choice in a line, empty where nothing is lost.
    [[nodiscard]] QRectF barArea(std::size_t line, engine::Choice choice) const;
    /// What stands behind that bar: "Rust 26, worst, irrecoverable"; empty where the choice is not open.
    [[nodiscard]] QString barText(std::size_t line, engine::Choice choice) const;
    /// The bar as it was when the gesture that goes on began.
    [[nodiscard]] std::optional<QRectF> ghostArea(std::size_t line, engine::Choice choice) const;
    /// The lines below the bars: what is left out, why a choice is not open, the unit.
    [[nodiscard]] QStringList notes() const;

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;

private:
    struct Layout {
        QRectF area;
        double pitch = 0;
        double names = 0;  ///< width
        double notes = 0;  ///< top
        bool both = false; ///< there is room for the numbers of both choices
        bool mirrored = false;
    };

    [[nodiscard]] QString message(const ChartState& state) const;
    [[nodiscard]] bool isOpen(engine::Choice choice) const;
    [[nodiscard]] double loss(const MistakeLosses& losses, std::size_t line, engine::Choice choice) const;
    [[nodiscard]] QRectF barOf(std::size_t line, engine::Choice choice, double loss) const;
    [[nodiscard]] QString lineName(std::size_t line) const;
    void fillBars();
    void paintLine(QPainter& painter, const Theme& theme, std::size_t line) const;
    void paintText(QPainter& painter, const Theme& theme, std::size_t line, engine::Choice choice) const;
    [[nodiscard]] double noteHeight(const QString& note) const;

    std::optional<MistakeLosses> m_losses;
    std::optional<MistakeLosses> m_settled; ///< as outside a gesture
    bool m_inGesture = false;
    QString m_message;
    std::vector<std::size_t> m_futures;
    double m_range = 0;
    Layout m_layout;
    TextCache m_texts;
    TextCache m_names;
    QHorizontalBarSeries* m_series;
    QBarSet* m_go;
    QBarSet* m_rust;
    QValueAxis* m_lossAxis;
    QValueAxis* m_lines;
};

} // namespace steelyard
