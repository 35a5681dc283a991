// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidescale.h"

#include <QLabel>
#include <QTimer>

namespace steelyard
{

/// A sentence over a slide that goes away by itself.
class SlideNotice : public QLabel
{
    Q_OBJECT

public:
    explicit SlideNotice(QWidget* slide);

    void say(const QString& sentence);
    void setScale(const SlideScale& scale);

private:
    void place();

    SlideScale m_scale;
    QTimer m_gone;
};

} // namespace steelyard
