// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/textcache.h"
#include "compare/waterfallrows.h"

#include <QWidget>

namespace steelyard
{

/// The way from one margin to another as bars below each other: each step begins where the last one ended. To the right
/// is Rust, whatever the direction of the layout, as on every axis of margins.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);

    /// `bar`: the points by which Rust has to lead in the second scenario.
    void present(const std::vector<WaterfallRow>& rows, double bar);
    [[nodiscard]] const std::vector<WaterfallRow>& rows() const { return m_rows; }
    /// What it says, one sentence.
    [[nodiscard]] QString insight() const;

    /// Where a row's bar lies in the widget.
    [[nodiscard]] QRectF barArea(std::size_t row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] double xOf(double margin) const;
    [[nodiscard]] QRectF rowArea(std::size_t row) const;
    [[nodiscard]] QRectF mirrored(const QRectF& area) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void paintLines(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;

    std::vector<WaterfallRow> m_rows;
    double m_bar = 0;
    TextCache m_texts;
    double m_labelWidth = 0;
    double m_numberWidth = 0;
    double m_pitch = 0; ///< height of a row
    double m_left = 0;  ///< of the axis
    double m_right = 0;
    double m_least = 0; ///< margin at the left end, in points
    double m_most = 0;
};

} // namespace steelyard
