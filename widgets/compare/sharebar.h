// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard
{

/// A share of the weight as a bar with its per cent behind it.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// `fraction` of the whole bar, 0–1; `text` follows it. A fraction below 0 draws no bar.
    void present(double fraction, const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] double fraction() const { return m_fraction; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = -1;
    QString m_text;
};

} // namespace steelyard
