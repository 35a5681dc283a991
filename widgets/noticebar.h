// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
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

    /// A way to react, offered as a button.
    struct Answer {
        QString text;
        std::function<void()> give = {};
    };
    /// Says it with all these answers.
    void offer(const QString& sentence, const std::vector<Answer>& answers);
    /// Says it with one answer, or none where its text is empty.
    void say(const QString& sentence, const QString& answerText = {}, const std::function<void()>& answer = {});
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addButton();

    TextLabel* m_sentence;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_buttons; ///< as many as there ever were answers
    QToolButton* m_close;
    std::vector<Answer> m_answers;
};

} // namespace steelyard
