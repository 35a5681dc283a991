// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textbutton.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>

namespace steelyard
{

TextButton::TextButton(const QString& text, QWidget* parent) : PaintedButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    return {metrics.horizontalAdvance(text()) + FlatStyle::scaled(8) + 2, metrics.height() + FlatStyle::scaled(6)};
}

QSize TextButton::minimumSizeHint() const
{
    return {FlatStyle::scaled(32), sizeHint().height()};
}

void TextButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QFont font = fontOf(TextRole::Small);
    font.setUnderline(underMouse() && isEnabled());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? theme.faint : (underMouse() ? theme.ink : theme.muted));
    const int inset = FlatStyle::scaled(4);
    const QRect line = rect().adjusted(inset, 0, -inset, 0);
    painter.drawText(line, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, line.width()));
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), inset, inset);
    }
}

} // namespace steelyard
