// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cardbutton.h"

#include "charts/chartpaint.h"
#include "textlabel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace steelyard
{

namespace
{

/// In a square from −1 to 1.
QList<QLineF> linesOf(CardButton::Sign sign)
{
    switch (sign) {
    case CardButton::Sign::Maximise:
        return {{-1, 1, 1, -1}, {0.1, -1, 1, -1}, {1, -1, 1, -0.1}, {-1, 0.1, -1, 1}, {-1, 1, -0.1, 1}};
    case CardButton::Sign::Restore:
        return {{-1, 1, -0.2, 0.2},   {0.2, -0.2, 1, -1},   {-1, 0.2, -0.2, 0.2},
                {-0.2, 0.2, -0.2, 1}, {0.2, -0.2, 1, -0.2}, {0.2, -0.2, 0.2, -1}};
    case CardButton::Sign::Table:
        return {{-1, -0.9, 1, -0.9}, {-1, -0.3, 1, -0.3},     {-1, 0.3, 1, 0.3}, {-1, 0.9, 1, 0.9},
                {-1, -0.9, -1, 0.9}, {-0.2, -0.9, -0.2, 0.9}, {1, -0.9, 1, 0.9}};
    case CardButton::Sign::Exchange:
        return {{-0.7, -0.35, 0, 0.35}, {0, 0.35, 0.7, -0.35}};
    case CardButton::Sign::More:
        // Dots, when drawn with a round pen.
        return {{-0.9, 0, -0.85, 0}, {-0.025, 0, 0.025, 0}, {0.85, 0, 0.9, 0}};
    }
    return {};
}

} // namespace

CardButton::CardButton(Sign sign, QWidget* parent) : QToolButton(parent), m_sign(sign)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void CardButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void CardButton::setPurpose(const QString& purpose)
{
    setAccessibleName(purpose);
    setToolTip(plainToolTip(purpose));
}

QSize CardButton::sizeHint() const
{
    const int side = qRound(designPixels(QFontMetricsF(font()), 24));
    return {side, side};
}

void CardButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    const QFontMetricsF metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = designPixels(metrics, 6);
    if (isDown() || isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.sunken);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const double thickness = m_sign == Sign::More ? 2.5 : 1.5;
    painter.setPen(QPen(isChecked() || underMouse() ? theme.ink : theme.muted, designPixels(metrics, thickness),
                        Qt::SolidLine, Qt::RoundCap));
    painter.translate(QRectF(rect()).center());
    const double half = designPixels(metrics, 4.5);
    QList<QLineF> lines = linesOf(m_sign);
    for (QLineF& line : lines) {
        line = {line.p1() * half, line.p2() * half};
    }
    painter.drawLines(lines);
}

} // namespace steelyard
