// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintpanel.h"

#include "boundarysection.h"
#include "detailssection.h"
#include "disclosure.h"
#include "flatstyle.h"
#include "futuressection.h"
#include "mustsection.h"
#include "panel.h"
#include "policysection.h"
#include "recoverysection.h"
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
    auto* const recovery = new Disclosure(tr("About the team and recovery"), new RecoverySection(document, catalogue));
    recovery->setObjectName(QStringLiteral("recovery"));
    layout->addWidget(recovery);
    auto* const futures = new Disclosure(tr("Futures"), new FuturesSection(document, catalogue));
    futures->setObjectName(QStringLiteral("futures"));
    layout->addWidget(futures);
    m_details = new DetailsSection(document);
    m_detailsHeading = new Disclosure(tr("Scenario details"), m_details);
    m_detailsHeading->setObjectName(QStringLiteral("details"));
    connect(m_details, &DetailsSection::nameChosen, this, &ConstraintPanel::nameChosen);
    layout->addWidget(m_detailsHeading);
    layout->addStretch();
}

void ConstraintPanel::showDetails()
{
    m_detailsHeading->setOpen(true);
    // The column grows first, else there is nothing to scroll to.
    widget()->layout()->activate();
    widget()->adjustSize();
    ensureWidgetVisible(m_detailsHeading);
    m_details->focusQuestion();
}

int ConstraintPanel::widthWithCriteria()
{
    return FlatStyle::scaled(505);
}

} // namespace steelyard
