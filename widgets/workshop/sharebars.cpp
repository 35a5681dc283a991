// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/sharebars.h"

#include "flatstyle.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

namespace steelyard
{

ShareBars::ShareBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ShareBars::present(const std::vector<double>& shares, double longest)
{
    if (shares != m_shares || longest != m_longest) {
        m_shares = shares;
        m_longest = longest;
        update();
    }
}

QSize ShareBars::sizeHint() const
{
    return {FlatStyle::scaled(140), FlatStyle::scaled(20)};
}

QSize ShareBars::minimumSizeHint() const
{
    return {FlatStyle::scaled(60), FlatStyle::scaled(20)};
}

void ShareBars::paintEvent(QPaintEvent* /*event*/)
{
    if (m_shares.empty()) {
        return;
    }
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    const double pitch = qMin(double(width()) / double(m_shares.size()), double(FlatStyle::scaled(40)));
    const double bar = pitch * 0.7;
    // Also a share of nothing leaves a line, so that it is seen whose it is.
    const double least = FlatStyle::scaled(1);
    for (std::size_t g = 0; g < m_shares.size(); ++g) {
        const double length = qMax(least, m_shares[g] / m_longest * height());
        const QRectF area(double(g) * pitch, height() - length, bar, length);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), area.toAlignedRect()), theme.faint);
    }
}

} // namespace steelyard
