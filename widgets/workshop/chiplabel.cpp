// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/chiplabel.h"

#include "verdicttext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace steelyard
{

ChipLabel::ChipLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChipLabel::setVerdict(engine::Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void ChipLabel::setNote(const QString& text)
{
    m_verdict.reset();
    m_note = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString ChipLabel::text() const
{
    return m_verdict ? shortVerdict(*m_verdict) : m_note;
}

Chip ChipLabel::chip() const
{
    const Theme& theme = Theme::of(palette());
    if (!m_verdict) {
        return {m_note, theme.caution, theme.cautionSoft};
    }
    Chip chip = Chip::ofVerdict(theme, *m_verdict);
    chip.text = text();
    return chip;
}

QSize ChipLabel::sizeHint() const
{
    return chip().size();
}

QSize ChipLabel::minimumSizeHint() const
{
    return sizeHint();
}

bool ChipLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

void ChipLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Chip shown = chip();
    const QSize size(qMin(shown.size().width(), width()), shown.size().height());
    shown.paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect()));
}

} // namespace steelyard
