// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace steelyard
{

/// A heading that opens and closes what is below it.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content` as its child.
    Disclosure(const QString& title, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    QAbstractButton* m_heading;
    QWidget* m_content;
};

} // namespace steelyard
