// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace steelyard
{

class TextLabel;

/// One line in the window for what a person should know: what happened, why, what to do. It stays until it is closed or
/// the next one comes; there is no message box for what a line can say.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `answer` with its text is one way to react, offered as a button.
    void say(const QString& sentence, const QString& answerText = {}, std::function<void()> answer = {});
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_sentence;
    QPushButton* m_answerButton;
    QToolButton* m_close;
    std::function<void()> m_answer;
};

} // namespace steelyard
