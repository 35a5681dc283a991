// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard
{

/// The shares of a ballot as small bars side by side, in the order of the constraints.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(QWidget* parent = nullptr);

    /// `longest` is the share that fills the height.
    void present(const std::vector<double>& shares, double longest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_shares;
    double m_longest = 1;
};

} // namespace steelyard
