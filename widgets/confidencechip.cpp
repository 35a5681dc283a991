// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidencechip.h"

#include "chip.h"
#include "doubttext.h"

#include <QEvent>
#include <QPainter>

namespace steelyard
{

ConfidenceChip::ConfidenceChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConfidenceChip::setConfidence(std::optional<engine::Confidence> confidence)
{
    if (confidence != m_confidence) {
        m_confidence = confidence;
        setAccessibleName(confidence ? confidenceName(*confidence) : QString());
        update();
    }
}

QSize ConfidenceChip::sizeHint() const
{
    QSize size;
    for (const auto confidence :
         {engine::Confidence::Robust, engine::Confidence::Leaning, engine::Confidence::Fragile}) {
        size = size.expandedTo(chipOf(confidence, Theme::light()).size());
    }
    return size;
}

Chip ConfidenceChip::chipOf(engine::Confidence confidence, const Theme& theme)
{
    const QString name = confidenceName(confidence);
    switch (confidence) {
    case engine::Confidence::Robust:
        return {name, theme.good, theme.sunken};
    case engine::Confidence::Leaning:
        return {name, theme.ink, theme.sunken};
    case engine::Confidence::Fragile:
        break;
    }
    return {name, theme.caution, theme.cautionSoft};
}

void ConfidenceChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ConfidenceChip::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_confidence) {
        return;
    }
    const Chip chip = chipOf(*m_confidence, Theme::of(palette()));
    QPainter painter(this);
    chip.paint(&painter, rect());
}

} // namespace steelyard
