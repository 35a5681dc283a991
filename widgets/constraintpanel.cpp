// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintpanel.h"

#include "boundarysection.h"
#include "disclosure.h"
#include "flatstyle.h"
#include "mustsection.h"
#include "panel.h"
#include "policysection.h"
#include "teamsection.h"
#include "weightsection.h"

#include <QVBoxLayout>

namespace steelyard
{

ConstraintPanel::ConstraintPanel(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("constraints"));
    setAccessibleName(tr("Constraints"));
    QVBoxLayout* const layout = columnLayout(this);
    auto* const weights = new WeightSection(document, catalogue);
    connect(weights, &WeightSection::criteriaShown, this, &ConstraintPanel::criteriaShown);
    layout->addWidget(weights);
    layout->addWidget(new BoundarySection(document));
    layout->addWidget(sectionLine());
    layout->addWidget(new TeamSection(document, catalogue));
    layout->addWidget(sectionLine());
    layout->addWidget(new PolicySection(document));
    auto* const musts = new Disclosure(tr("Musts"), new MustSection(document, catalogue));
    musts->setObjectName(QStringLiteral("musts"));
    layout->addWidget(musts);
    layout->addStretch();
}

int ConstraintPanel::widthWithCriteria()
{
    return FlatStyle::scaled(505);
}

} // namespace steelyard
