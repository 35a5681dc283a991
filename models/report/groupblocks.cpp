// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupblocks.h"

#include "numbertext.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace steelyard::report
{

namespace
{

struct GroupBlocks {
    Q_DECLARE_TR_FUNCTIONS(steelyard::GroupBlocks)
};

const engine::Group* groupOf(const View& view)
{
    return view.outlook() != nullptr && view.outlook()->group ? &*view.outlook()->group : nullptr;
}

QString participantOf(const View& view, std::size_t ballot)
{
    return QString::fromStdString(view.component().ballots[ballot].participant);
}

} // namespace

QString groupText(const View& view)
{
    const engine::Group* const group = groupOf(view);
    if (group == nullptr) {
        return {};
    }
    //: %1 is the headline of a verdict, %2 a margin like "Rust by 2.4"
    const QString together = GroupBlocks::tr("%n ballot(s) come together to “%1”, %2.", nullptr,
                                             static_cast<int>(group->participants.size()))
                                 .arg(headline(group->verdict), marginText(group->margin));
    const QString agreement = group->kendallW
                                  ? GroupBlocks::tr("Their rankings of the constraints agree by %1 of 1 (Kendall's W).")
                                        .arg(QLocale().toString(*group->kendallW, 'f', 2))
                                  : QString();
    return sentences({together, agreement});
}

QStringList dissentTexts(const View& view)
{
    QStringList texts;
    if (const engine::Group* const group = groupOf(view)) {
        for (std::size_t i = 0; i < group->participants.size(); ++i) {
            const engine::ParticipantView& participant = group->participants[i];
            if (engine::languageOf(participant.verdict) != view.analysis().language) {
                //: %1 is a participant, %2 the headline of a verdict, %3 a margin like "Rust by 2.4"
                texts << GroupBlocks::tr("%1 comes to “%2”, %3.")
                             .arg(participantOf(view, i), headline(participant.verdict),
                                  marginText(participant.margin));
            }
        }
    }
    return texts;
}

QStringList talkNextTexts(const View& view)
{
    QStringList texts;
    if (const engine::Group* const group = groupOf(view)) {
        for (const engine::Dissent& dissent : group->talkNext) {
            if (marginIsEven(dissent.swing)) {
                continue;
            }
            //: %1 is a constraint, %2 and %3 are parts of the weight, %4 are points
            const QString swing =
                GroupBlocks::tr("%1 is given %2 to %3 of the weight, which moves the margin by %4 points.")
                    .arg(nameOf(view.scenario().constraints[dissent.constraint]), percent(dissent.min),
                         percent(dissent.max), points(dissent.swing));
            texts << sentences(
                {swing, dissent.decides ? GroupBlocks::tr("The language changes on the way.") : QString()});
        }
    }
    return texts;
}

Table ballotTable(const View& view)
{
    Table table{.caption = GroupBlocks::tr("What each ballot comes to"),
                .header = {GroupBlocks::tr("Participant"), GroupBlocks::tr("Verdict"), GroupBlocks::tr("Margin")},
                .rows = {}};
    if (const engine::Group* const group = groupOf(view)) {
        for (std::size_t i = 0; i < group->participants.size(); ++i) {
            const engine::ParticipantView& participant = group->participants[i];
            table.rows.push_back(
                {participantOf(view, i), headline(participant.verdict), marginText(participant.margin)});
        }
    }
    return table;
}

std::vector<Block> groupBlocks(const View& view)
{
    if (groupOf(view) == nullptr) {
        return {};
    }
    std::vector<Block> blocks{paragraph(groupText(view)), ballotTable(view)};
    if (const QStringList dissent = dissentTexts(view); !dissent.isEmpty()) {
        blocks.emplace_back(paragraph(GroupBlocks::tr("Who comes to another language than the verdict:")));
        blocks.emplace_back(bullets(dissent));
    }
    if (const QStringList talk = talkNextTexts(view); !talk.isEmpty()) {
        blocks.emplace_back(paragraph(GroupBlocks::tr("The disagreements that matter, the largest first:")));
        blocks.emplace_back(bullets(talk));
    }
    return blocks;
}

} // namespace steelyard::report
