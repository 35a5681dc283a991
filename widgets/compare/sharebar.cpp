// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sharebar.h"

#include "flatstyle.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

namespace steelyard
{

void ShareBar::present(double fraction, const QString& text)
{
    if (fraction != m_fraction || text != m_text) {
        m_fraction = fraction;
        m_text = text;
        update();
    }
}

QSize ShareBar::sizeHint() const
{
    return {FlatStyle::scaled(220), FlatStyle::scaled(24)};
}

QSize ShareBar::minimumSizeHint() const
{
    return {FlatStyle::scaled(100), FlatStyle::scaled(24)};
}

void ShareBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    const int gap = FlatStyle::scaled(8);
    const int thickness = FlatStyle::scaled(10);
    // The text behind the longest bar has to fit, whatever it says.
    const int longest = qMax(0, width() - gap - fontMetrics().horizontalAdvance(QStringLiteral("0000000")));
    const int length = m_fraction < 0 ? 0 : qRound(m_fraction * longest);
    const int textLeft = m_fraction < 0 ? 0 : length + gap;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), {0, (height() - thickness) / 2, length, thickness});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.faint);
    const double radius = qMin(FlatStyle::scaled(2), length / 2);
    painter.drawRoundedRect(bar, radius, radius);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), {textLeft, 0, width() - textLeft, height()});
    painter.setPen(theme.ink);
    painter.drawText(text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_text);
}

} // namespace steelyard
