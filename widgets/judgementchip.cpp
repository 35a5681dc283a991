// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgementchip.h"

#include "chip.h"

#include <QEvent>
#include <QPainter>

namespace steelyard
{

namespace
{

Chip chipIn(const Theme& theme)
{
    return {JudgementChip::tr("own judgement"), theme.caution, theme.cautionSoft};
}

} // namespace

JudgementChip::JudgementChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("own judgement"));
}

QSize JudgementChip::sizeHint() const
{
    return chipIn(Theme::light()).size();
}

void JudgementChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void JudgementChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    chipIn(Theme::of(palette())).paint(&painter, rect());
}

} // namespace steelyard
