// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard
{

/// Shows a widget as large as it can be with the shape of a screen.
class SlideBox : public QWidget
{
    Q_OBJECT

public:
    explicit SlideBox(QWidget* content, QWidget* parent = nullptr);

    /// Only the proportions count; an empty size changes nothing.
    void setShape(const QSize& shape);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_content;
    QSize m_shape{16, 9};
};

} // namespace steelyard
