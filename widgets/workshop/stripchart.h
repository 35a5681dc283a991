// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/plotframe.h"
#include "charts/textcache.h"
#include "workshop/striprows.h"

#include <optional>
#include <vector>

namespace steelyard
{

/// Where the room disagrees: for each constraint a bar from the least share to the largest, a dot for each ballot, the
/// group's mark. Rows can be chosen, with a click or with the arrow keys; ballots can be made to stand out.
class StripChart : public Chart
{
    Q_OBJECT

public:
    explicit StripChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    /// Needs the ballots of this group.
    void present(const ChartState& state) override;

    /// Which ballots there are, what they are called and in which order; before present().
    void setBallots(std::vector<ShownBallot> ballots) { m_ballots = std::move(ballots); }
    [[nodiscard]] const std::vector<ShownBallot>& ballots() const { return m_ballots; }
    [[nodiscard]] const std::vector<StripRow>& rows() const { return m_rows; }

    void setChosenConstraint(std::optional<std::size_t> constraint);
    [[nodiscard]] std::optional<std::size_t> chosenConstraint() const { return m_chosen; }
    /// The dots of this ballot, told by its place in Component::ballots, stand out.
    void setPointedBallot(std::optional<std::size_t> place);
    [[nodiscard]] std::optional<std::size_t> pointedBallot() const { return m_pointed; }

    /// In the widget's coordinates.
    [[nodiscard]] QRectF rowArea(std::size_t constraint) const;
    /// The middle of the dot of a ballot, told by its place in ballots().
    [[nodiscard]] QPointF dotAt(std::size_t constraint, std::size_t shown) const;
    /// What the tooltip says there; empty beside everything.
    [[nodiscard]] QString textAt(const QPointF& place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A person has chosen a constraint, or none any more.
    void constraintChosen(std::optional<std::size_t> constraint);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void choose(std::optional<std::size_t> constraint);
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPointF& place) const;
    [[nodiscard]] QString rowText(std::size_t constraint) const;
    [[nodiscard]] double xOf(double share) const;
    void paintRow(QPainter& painter, const Theme& theme, std::size_t constraint) const;
    void paintDot(QPainter& painter, const Theme& theme, const QPointF& centre, engine::Language language,
                  bool pointed) const;
    void paintLegend(QPainter& painter, const Theme& theme) const;

    std::vector<ShownBallot> m_ballots;
    std::vector<StripRow> m_rows;
    std::vector<std::vector<double>> m_offsets; ///< of the dots from their line, row by row
    PlotFrame m_frame;                          ///< x are shares, y is the row from below
    TextCache m_texts;
    double m_names = 0; ///< width
    std::optional<std::size_t> m_chosen;
    std::optional<std::size_t> m_pointed;
};

} // namespace steelyard
