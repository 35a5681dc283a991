// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace steelyard
{

class TextButton;

/// "Add criterion", which asks for the name in its own place. Enter adds, Esc leaves it.
class NewCriterion : public QWidget
{
    Q_OBJECT

public:
    explicit NewCriterion(const QString& constraint, QWidget* parent = nullptr);

signals:
    void named(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(bool asking);
    void answer();

    TextButton* m_add;
    QLineEdit* m_name;
};

} // namespace steelyard
