// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintpanel.h"

#include "disclosure.h"
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
    layout->addWidget(new WeightSection(document, catalogue));
    layout->addWidget(sectionLine());
    layout->addWidget(new TeamSection(document, catalogue));
    layout->addWidget(sectionLine());
    layout->addWidget(new PolicySection(document));
    auto* const musts = new Disclosure(tr("Musts"), new MustSection(document, catalogue));
    musts->setObjectName(QStringLiteral("musts"));
    layout->addWidget(musts);
    layout->addStretch();
}

} // namespace steelyard
