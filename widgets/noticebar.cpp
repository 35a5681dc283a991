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

namespace steelyard
{

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextRole::Body)),
      m_answerButton(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("notice"));
    m_sentence->setObjectName(QStringLiteral("notice-sentence"));
    m_answerButton->setObjectName(QStringLiteral("notice-answer"));
    m_answerButton->setAccessibleName(tr("Answer to the notice"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(tr("Close"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(6), FlatStyle::scaled(12),
                               FlatStyle::scaled(6));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_answerButton);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_answerButton, &QPushButton::clicked, this, [this] {
        hide();
        const auto answer = std::exchange(m_answer, {});
        if (answer) {
            answer();
        }
    });
    hide();
}

void NoticeBar::say(const QString& sentence, const QString& answerText, std::function<void()> answer)
{
    m_answer = std::move(answer);
    m_sentence->setText(sentence);
    m_answerButton->setText(answerText);
    m_answerButton->setAccessibleName(answerText);
    m_answerButton->setVisible(!answerText.isEmpty());
    setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
