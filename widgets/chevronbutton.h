// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paintedbutton.h"

namespace steelyard
{

/// Opens and closes what belongs to the line it stands in. Assistive technology is told which.
class ChevronButton : public PaintedButton
{
    Q_OBJECT

public:
    explicit ChevronButton(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace steelyard
