// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace steelyard
{

/// A check box whose text wraps, with a second, muted line. Plain text; a click on the text ticks the box.
class WrappedCheckBox : public QWidget
{
    Q_OBJECT

public:
    WrappedCheckBox(const QString& text, const QString& secondLine, QWidget* parent = nullptr);

    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);

signals:
    /// By the person, not by setChecked.
    void clicked(bool checked);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace steelyard
