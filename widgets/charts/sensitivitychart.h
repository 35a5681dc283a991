// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/qtchart.h"
#include "charts/sensitivity.h"
#include "charts/sensitivitylayout.h"
#include "charts/textcache.h"

#include <QStringList>

#include <optional>
#include <vector>

class QComboBox;
class QLineSeries;
class QValueAxis;

namespace steelyard
{

/// The values of Go and Rust over the share of one constraint, and where Rust crosses the bar. A click, or the
/// keyboard, asks for another share.
class SensitivityChart : public QtChart
{
    Q_OBJECT

public:
    explicit SensitivityChart(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString insight() const override;
    [[nodiscard]] ChartTable table() const override;
    void present(const ChartState& state) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The id of the constraint that is shown, whoever has chosen it.
    [[nodiscard]] QString choice() const override;
    /// Shows that constraint in every scenario that has it. In others, and where nobody has chosen, it is the one to
    /// whose share the margin is most sensitive when the scenario comes.
    void restoreChoice(const QString& id) override;
    void hideControls() override;
    /// The constraint that is shown.
    [[nodiscard]] std::size_t constraint() const { return m_constraint; }

    /// The lines, and the plot they lie in.
    [[nodiscard]] const Sensitivity& lines() const { return m_lines; }
    [[nodiscard]] const PlotFrame& frame() const { return m_layout.frame; }
    /// Where "at 31 %" stands beside the crossing; absent where that is not seen.
    [[nodiscard]] std::optional<QRectF> crossingArea() const { return m_layout.crossing; }
    /// The share that the keyboard has chosen and Enter would ask for.
    [[nodiscard]] std::optional<double> chosenShare() const { return m_chosen; }
    /// "Latency at 31 %: Go 61.2, Rust 66.2, the bar 66.2"; plain text.
    [[nodiscard]] QString shareText(double share) const;

protected:
    void applyTheme(const Theme& theme) override;
    void layOut(const QRectF& area) override;
    void paintUnder(QPainter& painter, const Theme& theme) const override;
    void paintOver(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& place) const override;
    void clickAt(const QPointF& place) override;
    void hoverAt(const std::optional<QPointF>& place) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is shown of the analysis, whichever constraint is chosen.
    struct Shown {
        std::string scenario; ///< its id
        std::size_t component = 0;
        QStringList ids;
        QStringList names;
        std::vector<engine::ConstraintValue> values;
        std::vector<double> differences;
        std::vector<double> shares;
        std::vector<double> before; ///< shares when the gesture that goes on began, or empty
        double margin = 0;
        double burden = 0;
        bool operator==(const Shown&) const = default;
    };
    void show(std::optional<Shown> shown);
    [[nodiscard]] std::size_t mostSensitive() const;
    void showConstraint(std::size_t constraint);
    /// By hand.
    void chooseConstraint(qsizetype constraint);
    [[nodiscard]] std::optional<double> shareAt(const QPointF& place) const;
    void chooseShare(double share);
    void dismissChoice();
    void paintMark(QPainter& painter, const Theme& theme) const;
    void paintGuides(QPainter& painter, const Theme& theme) const;

    std::optional<Shown> m_shown;
    QString m_chosenId;
    std::size_t m_default = 0;
    std::size_t m_constraint = 0;
    Sensitivity m_lines;
    ValueRange m_range;
    SensitivityLayout m_layout;
    std::optional<double> m_chosen; ///< by the keyboard
    std::optional<double> m_hovered;
    TextCache m_texts;
    TextCache m_names;
    QComboBox* m_choice;
    bool m_offersChoice = true;
    QLineSeries* m_go;
    QLineSeries* m_rust;
    QLineSeries* m_bar;
    QValueAxis* m_shareAxis;
    QValueAxis* m_valueAxis;
};

} // namespace steelyard
