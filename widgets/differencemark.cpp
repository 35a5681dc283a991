// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencemark.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>

namespace steelyard
{

namespace
{

void paintDiamond(QPainter& painter, QPointF centre, const Theme& theme)
{
    const qreal half = FlatStyle::scaled(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.caution);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                  centre + QPointF(-half, 0)});
}

} // namespace

DifferenceMark::DifferenceMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DifferenceMark::present(const QString& original)
{
    if (m_original != original) {
        m_original = original;
        setToolTip(plainToolTip(original));
        setAccessibleName(original);
        update();
    }
}

QSize DifferenceMark::sizeHint() const
{
    return size();
}

QSize DifferenceMark::size()
{
    return {FlatStyle::scaled(12), FlatStyle::scaled(12)};
}

QIcon DifferenceMark::icon(const Theme& theme, double devicePixelRatio)
{
    QPixmap pixmap(size() * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDiamond(painter, QRectF(QPointF(), size()).center(), theme);
    return QIcon(pixmap);
}

void DifferenceMark::paintEvent(QPaintEvent* /*event*/)
{
    if (isMarked()) {
        QPainter painter(this);
        paintDiamond(painter, QRectF(rect()).center(), Theme::of(palette()));
    }
}

} // namespace steelyard
