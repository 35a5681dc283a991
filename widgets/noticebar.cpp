// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace steelyard
{

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_sentence(new TextLabel(TextRole::Body)), m_row(new QHBoxLayout(this)), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("notice"));
    m_sentence->setObjectName(QStringLiteral("notice-sentence"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(tr("Close"));
    m_row->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(6), FlatStyle::scaled(12), FlatStyle::scaled(6));
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_close);
    addButton();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

QPushButton* NoticeBar::addButton()
{
    const std::size_t place = m_buttons.size();
    auto* const button = new QPushButton;
    button->setObjectName(place == 0 ? QStringLiteral("notice-answer")
                                     : QStringLiteral("notice-answer-%1").arg(place + 1));
    button->setAccessibleName(tr("Answer to the notice"));
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.push_back(button);
    // The first answer comes first with the keyboard too.
    setTabOrder(button, m_close);
    connect(button, &QPushButton::clicked, this, [this, place] {
        hide();
        const std::vector<Answer> answers = std::exchange(m_answers, {});
        if (place < answers.size() && answers[place].give) {
            answers[place].give();
        }
    });
    return button;
}

void NoticeBar::offer(const QString& sentence, const std::vector<Answer>& answers)
{
    m_answers = answers;
    m_sentence->setText(sentence);
    while (m_buttons.size() < answers.size()) {
        addButton();
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString text = i < answers.size() ? answers[i].text : QString();
        m_buttons[i]->setText(text);
        m_buttons[i]->setAccessibleName(text);
        m_buttons[i]->setVisible(!text.isEmpty());
    }
    setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::say(const QString& sentence, const QString& answerText, const std::function<void()>& answer)
{
    offer(sentence, answerText.isEmpty() ? std::vector<Answer>() : std::vector<Answer>{{answerText, answer}});
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.cautionSoft);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace steelyard
