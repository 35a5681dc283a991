// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/waitingcard.h"

#include "flatstyle.h"
#include "textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

WaitingCard::WaitingCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_text(new TextLabel(TextRole::Body)),
      m_add(new QPushButton)
{
    setObjectName(u"workshop-waiting"_s);
    m_title->setObjectName(u"waiting-title"_s);
    m_text->setObjectName(u"waiting-text"_s);
    m_add->setObjectName(u"waiting-add"_s);
    connect(m_add, &QPushButton::clicked, this, &WaitingCard::addRequested);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch();
    auto* const layout = new QVBoxLayout(this);
    const int side = FlatStyle::scaled(24);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(FlatStyle::scaled(12));
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(line);
    layout->addStretch(2);
    presentEmpty(false);
}

void WaitingCard::presentEmpty(bool casting)
{
    m_title->setText(tr("What does the room think?"));
    m_text->setText(
        tr("One after the other, everybody adds a ballot: how much each constraint matters. What was cast stays hidden "
           "until you reveal all ballots together, so that nobody is swayed by the others.\n\n"
           "Or people vote on their own machines: export a ballot form, send it round, and import what comes back. "
           "Files can also be dropped here.\n\n"
           "Then you see where the room disagrees, and which disagreement is worth talking about."));
    m_add->setText(casting ? tr("Add a ballot") : tr("Add the first ballot"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void WaitingCard::presentHidden(int ballots)
{
    m_title->setText(tr("%n ballot(s) cast, still hidden", nullptr, ballots));
    m_text->setText(
        tr("Whoever has not voted adds a ballot. When everybody has, reveal them all together. No Undo takes "
           "a reveal back."));
    m_add->setText(tr("Add a ballot"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

} // namespace steelyard
