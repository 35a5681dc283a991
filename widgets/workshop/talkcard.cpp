// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/talkcard.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "workshop/roomview.h"
#include "workshop/talkrow.h"
#include "workshoptext.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

TalkCard::TalkCard(QWidget* parent)
    : Card(parent), m_explanation(new TextLabel(TextRole::Caption)), m_rowLayout(new QGridLayout)
{
    setObjectName(u"talk"_s);
    setAccessibleName(tr("Talk about this next"));
    m_explanation->setObjectName(u"talk-explanation"_s);
    m_rowLayout->setSpacing(0);
    auto* const layout = new QVBoxLayout(this);
    const int side = FlatStyle::scaled(14);
    layout->setContentsMargins(side, FlatStyle::scaled(10), side, FlatStyle::scaled(12));
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(TextRole::Strong, tr("Talk about this next")));
    layout->addWidget(m_explanation);
    layout->addSpacing(FlatStyle::scaled(4));
    layout->addLayout(m_rowLayout);
    layout->addStretch();
}

void TalkCard::present(const RoomView& room)
{
    const bool several = room.ballots.size() > 1;
    m_explanation->setText(
        several ? tr("Disagreements ranked by whether settling them can change the verdict, not by how loud they are")
                : tr("It takes two ballots to disagree: add another one."));
    const std::vector<engine::Dissent>& dissents = room.group.talkNext;
    while (m_rows.size() < dissents.size()) {
        addRow();
    }
    m_constraints.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(several && i < dissents.size());
        if (i < dissents.size()) {
            const engine::Dissent& dissent = dissents[i];
            m_constraints.push_back(dissent.constraint);
            m_rows[i]->present({.rank = static_cast<int>(i) + 1,
                                .constraint = nameOf(room.scenario.constraints[dissent.constraint]),
                                .text = dissentText(dissent, room.scenario.policy.indifference),
                                .decides = dissent.decides});
        }
    }
    setChosenConstraint(m_chosen);
    arrange();
}

void TalkCard::arrange()
{
    const int lines = (static_cast<int>(m_constraints.size()) + 1) / 2;
    if (lines == m_lines || lines == 0) {
        return;
    }
    m_lines = lines;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rowLayout->addWidget(m_rows[i], static_cast<int>(i) % lines, static_cast<int>(i) / lines);
    }
    for (int column = 0; column < 2; ++column) {
        m_rowLayout->setColumnStretch(column, 1);
    }
}

void TalkCard::setChosenConstraint(std::optional<std::size_t> constraint)
{
    m_chosen = constraint;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setChecked(i < m_constraints.size() && m_constraints[i] == constraint);
    }
}

void TalkCard::addRow()
{
    const std::size_t place = m_rows.size();
    auto* const row = new TalkRow(this);
    row->setObjectName(u"talk-%1"_s.arg(place));
    m_rows.push_back(row);
    m_lines = 0;
    connect(row, &TalkRow::clicked, this, [this, place](bool chosen) {
        const std::optional<std::size_t> constraint =
            chosen ? std::optional(m_constraints[place]) : std::optional<std::size_t>();
        setChosenConstraint(constraint);
        emit constraintChosen(constraint);
    });
}

} // namespace steelyard
