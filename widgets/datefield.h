// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace steelyard
{

class TextLabel;

/// A date that may be empty, typed as 2026-12-15 or chosen from a calendar, with its words below. What is no date is
/// kept and shown as it is. `present` is silent, `typed` speaks only for the person.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);

    void present(const QString& date);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

signals:
    void typed(const QString& date);
    /// The keyboard has gone elsewhere.
    void finished();

private:
    void openCalendar();
    void showWords();

    QLineEdit* m_edit;
    QToolButton* m_choose;
    TextLabel* m_words;
};

} // namespace steelyard
