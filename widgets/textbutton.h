// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paintedbutton.h"

namespace steelyard
{

/// An action in a line of text: muted words that darken and are underlined under the mouse, with a focus ring.
class TextButton : public PaintedButton
{
    Q_OBJECT

public:
    explicit TextButton(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace steelyard
