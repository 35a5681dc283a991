// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintnotes.h"

#include "verdicttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace steelyard
{

namespace
{

struct ConstraintNotes {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ConstraintNotes)
};

} // namespace

QString constraintNotes(const engine::Constraint& constraint, const Catalogue& catalogue)
{
    QStringList lines;
    if (const auto found = catalogue.descriptions.find(constraint.id); found != catalogue.descriptions.end()) {
        lines << QString::fromStdString(found->second);
    }
    for (const engine::Criterion& criterion : constraint.criteria) {
        if (const auto scale = catalogue.scales.find(criterion.id); scale != catalogue.scales.end()) {
            //: %1 is a criterion, %2 the worst end of its scale, %3 the best
            lines << ConstraintNotes::tr("%1, from “%2” to “%3”")
                         .arg(nameOf(criterion), QString::fromStdString(scale->second.worst),
                              QString::fromStdString(scale->second.best));
        }
    }
    return lines.join(u'\n');
}

} // namespace steelyard
