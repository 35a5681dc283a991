// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshoptext.h"

#include "engine/shares.h"
#include "engine/tolerance.h"
#include "numbertext.h"
#include "participants.h"
#include "verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

struct WorkshopText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::WorkshopText)
};

// Halfway between the values that Schmidt (1997) calls weak (0.3), moderate (0.5) and strong (0.7).
constexpr double moderateAgreement = 0.4;
constexpr double strongAgreement = 0.6;

QString strengthOf(double w)
{
    if (w < moderateAgreement) {
        return WorkshopText::tr("weak", "agreement");
    }
    return w < strongAgreement ? WorkshopText::tr("moderate", "agreement") : WorkshopText::tr("strong", "agreement");
}

} // namespace

QString agreementText(const engine::Group& group)
{
    if (group.kendallW) {
        //: %1 is a number from 0 to 1, %2 "weak", "moderate" or "strong"
        return WorkshopText::tr("agreement W = %1 (%2)")
            .arg(QLocale().toString(*group.kendallW, 'f', 2), strengthOf(*group.kendallW));
    }
    if (group.participants.size() < 2) {
        return WorkshopText::tr("agreement takes two ballots");
    }
    return WorkshopText::tr("there is no order to agree on");
}

QString agreementDefinition()
{
    return WorkshopText::tr("Kendall's W: how far the ballots put the constraints in the same order. 1 is the same "
                            "order on every ballot, 0 no agreement at all. It says nothing about which order.");
}

QString dissentText(const engine::Dissent& dissent, double indifference)
{
    if (!engine::above(dissent.max, dissent.min)) {
        return WorkshopText::tr("%1 on every ballot: nothing to settle").arg(percent(dissent.mean));
    }
    const bool barely = !dissent.decides && (!engine::atLeast(dissent.swing, indifference) || dissent.swing < 0.05);
    return (barely ? WorkshopText::tr("From %1 to %2: barely matters, %3 points of margin")
                   : WorkshopText::tr("From %1 to %2: swings the margin by %3 points"))
        .arg(percentBeside(dissent.min, dissent.max), percentBeside(dissent.max, dissent.min), points(dissent.swing));
}

QString sharesText(const engine::Scenario& scenario, const std::vector<double>& shares)
{
    const std::vector<int> percents = engine::wholePercents(shares);
    QStringList parts;
    for (std::size_t g = 0; g < percents.size(); ++g) {
        //: %1 is a constraint, %2 its share
        parts << WorkshopText::tr("%1 %2").arg(nameOf(scenario.constraints[g]), percent(percents[g] / 100.0));
    }
    return parts.join(u", "_s);
}

QString importText(const ImportCounts& counts)
{
    QStringList sentences;
    if (counts.added > 0) {
        sentences << WorkshopText::tr("%n ballot(s) added.", nullptr, counts.added);
    }
    if (counts.same > 0) {
        sentences << WorkshopText::tr("%n ballot(s) there already.", nullptr, counts.same);
    }
    if (counts.replaced > 0 && counts.names.isEmpty()) {
        sentences << WorkshopText::tr("%n ballot(s) replaced by the one from the file; Undo brings the old back.",
                                      nullptr, counts.replaced);
    } else if (counts.replaced > 0) {
        QStringList quoted;
        std::ranges::transform(counts.names, std::back_inserter(quoted), quotedParticipant);
        sentences << WorkshopText::tr("%n ballot(s) replaced by the one from the file: %1. Undo brings the old back.",
                                      nullptr, counts.replaced)
                         .arg(QLocale().createSeparatedList(quoted));
    }
    return sentences.join(u' ');
}

} // namespace steelyard
