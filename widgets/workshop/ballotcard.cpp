// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/ballotcard.h"

#include "ballotround.h"
#include "flatstyle.h"
#include "flowlayout.h"
#include "panel.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "workshop/ballotrow.h"
#include "workshop/chiplabel.h"
#include "workshop/roomview.h"
#include "workshoptext.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// A wider ballot is scrolled, so that the chart beside it keeps its room; in design pixels.
constexpr int mostWidth = 440;

double longestShare(const engine::Group& group)
{
    double longest = 0.01;
    for (const engine::ParticipantView& view : group.participants) {
        longest = std::max(longest, std::ranges::max(view.shares));
    }
    return longest;
}

QString namesOf(const engine::Scenario& scenario)
{
    QStringList names;
    std::ranges::transform(scenario.constraints, std::back_inserter(names),
                           [](const engine::Constraint& constraint) { return nameOf(constraint); });
    return names.join(u", "_s);
}

} // namespace

BallotCard::BallotCard(QWidget* parent)
    : Card(parent),
      m_legend(new TextLabel(TextRole::Caption)),
      m_scroll(new QScrollArea),
      m_group(new TextLabel(TextRole::Body)),
      m_verdict(new ChipLabel),
      m_agreement(new TextLabel(TextRole::Muted))
{
    setObjectName(u"ballots"_s);
    setAccessibleName(tr("Ballots"));
    m_legend->setObjectName(u"ballots-legend"_s);
    m_scroll->setObjectName(u"ballots-scroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_group->setObjectName(u"group-margin"_s);
    m_group->setWordWrap(false);
    m_verdict->setObjectName(u"group-verdict"_s);
    m_agreement->setObjectName(u"group-agreement"_s);
    m_agreement->setWordWrap(false);
    m_agreement->setToolTip(plainToolTip(agreementDefinition()));
    m_agreement->setAccessibleDescription(agreementDefinition());
    m_rowLayout = columnLayout(m_scroll);
    m_rowLayout->setContentsMargins({});
    m_rowLayout->setSpacing(0);
    auto* const groupTitle = new TextLabel(TextRole::Strong, tr("Group"));
    groupTitle->setWordWrap(false);
    auto* const group = new FlowLayout(FlatStyle::scaled(8));
    for (QWidget* const part : {static_cast<QWidget*>(groupTitle), static_cast<QWidget*>(m_verdict),
                                static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_agreement)}) {
        group->addWidget(part);
    }
    auto* const layout = new QVBoxLayout(this);
    const int side = FlatStyle::scaled(14);
    layout->setContentsMargins(side, FlatStyle::scaled(10), side, FlatStyle::scaled(12));
    layout->setSpacing(FlatStyle::scaled(8));
    auto* const head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new TextLabel(TextRole::Strong, tr("Ballots")));
    head->addWidget(m_legend);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1000);
    layout->addLayout(group);
    layout->addStretch(1);
}

void BallotCard::present(const RoomView& room)
{
    while (m_rows.size() < room.ballots.size()) {
        addRow();
    }
    const double longest = longestShare(room.group);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < room.ballots.size());
        if (i >= room.ballots.size()) {
            continue;
        }
        const ShownBallot& ballot = room.ballots[i];
        BallotLine line{.place = ballot.place, .name = ballot.name, .late = room.isLate(ballot), .longest = longest};
        if (!room.isHidden()) {
            line.view = room.group.participants[ballot.place];
            line.sharesText = sharesText(room.scenario, line.view->shares);
        }
        m_rows[i]->present(line);
    }
    const QString names = namesOf(room.scenario);
    //: about the bars; %1 are constraints
    m_legend->setText(room.isHidden() ? tr("What they say is hidden until all are revealed together") : names);
    m_legend->setToolTip(plainToolTip(m_legend->text()));
    showGroup(room);
    alignColumns();
}

void BallotCard::showGroup(const RoomView& room)
{
    m_verdict->setVisible(!room.isHidden());
    m_agreement->setVisible(!room.isHidden());
    if (room.isHidden()) {
        m_group->setText(tr("%n ballot(s) cast", nullptr, static_cast<int>(room.ballots.size())));
        return;
    }
    m_verdict->setVerdict(room.group.verdict);
    m_verdict->setAccessibleDescription(headline(room.group.verdict));
    m_verdict->setToolTip(plainToolTip(headline(room.group.verdict)));
    m_group->setText(marginText(room.group.margin));
    m_agreement->setText(agreementText(room.group));
}

void BallotCard::addRow()
{
    auto* const row = new BallotRow;
    row->setObjectName(u"ballot-%1"_s.arg(m_rows.size()));
    m_rowLayout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &BallotRow::editRequested, this, [this, row] { emit editRequested(row->place()); });
    connect(row, &BallotRow::exportRequested, this, [this, row] { emit exportRequested(row->place()); });
    connect(row, &BallotRow::removeRequested, this, [this, row] { emit removeRequested(row->place()); });
    connect(row, &BallotRow::pointed, this,
            [this, row](bool here) { emit ballotPointed(here ? std::optional(row->place()) : std::nullopt); });
}

void BallotCard::alignColumns()
{
    int verdict = 0;
    int margin = 0;
    bool late = false;
    for (const BallotRow* const row : m_rows) {
        if (!row->isHidden()) {
            verdict = std::max(verdict, row->verdictWidth());
            margin = std::max(margin, row->marginWidth());
            late = late || row->isLate();
        }
    }
    for (BallotRow* const row : m_rows) {
        row->setColumns(verdict, margin, late);
    }
    // The group's line follows the last row; where there is no room for all rows they scroll above it.
    m_rowLayout->activate();
    m_scroll->setMaximumHeight(m_scroll->widget()->sizeHint().height());
    const int wanted = m_scroll->widget()->minimumSizeHint().width();
    m_scroll->setMinimumWidth(std::min(wanted, FlatStyle::scaled(mostWidth)));
}

} // namespace steelyard
