// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include "flatstyle.h"

#include <QFrame>
#include <QVBoxLayout>

namespace steelyard
{

namespace
{

/// In design pixels; a window that is narrower at its zoom scrolls sideways.
constexpr int leastWidth = 200;

} // namespace

QVBoxLayout* columnLayout(QScrollArea* area)
{
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->setSpacing(FlatStyle::scaled(10));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumWidth(FlatStyle::scaled(leastWidth));
    area->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    return layout;
}

QFrame* sectionLine()
{
    auto* const line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace steelyard
