// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencemark.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>

namespace steelyard
{

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
    return {FlatStyle::scaled(12), FlatStyle::scaled(12)};
}

void DifferenceMark::paintEvent(QPaintEvent* /*event*/)
{
    if (!isMarked()) {
        return;
    }
    const qreal half = FlatStyle::scaled(4);
    const QPointF centre = QRectF(rect()).center();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).caution);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                  centre + QPointF(-half, 0)});
}

} // namespace steelyard
