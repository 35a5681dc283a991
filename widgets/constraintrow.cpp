// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraintrow.h"

#include "chevronbutton.h"
#include "criteriasection.h"
#include "flatstyle.h"
#include "verdicttext.h"
#include "weightslider.h"

#include <QVBoxLayout>

#include <utility>

namespace steelyard
{

ConstraintRow::ConstraintRow(ScenarioDocument& document, const Catalogue& catalogue,
                             const engine::Constraint& constraint, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_constraint(constraint.id),
      m_slider(new WeightSlider(nameOf(constraint), nameOf(constraint), {})),
      //: opens them; %1 is a constraint
      m_chevron(new ChevronButton(tr("Criteria of %1").arg(nameOf(constraint))))
{
    const QString id = QString::fromStdString(m_constraint);
    m_slider->setObjectName(QStringLiteral("weight-") + id);
    m_slider->addLeading(m_chevron);
    m_chevron->setObjectName(QStringLiteral("open-") + id);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(4));
    layout->addWidget(m_slider);
    connect(m_chevron, &QAbstractButton::toggled, this, &ConstraintRow::show);
}

void ConstraintRow::setOpen(bool open)
{
    m_chevron->setChecked(open);
}

void ConstraintRow::show(bool open)
{
    if (open && !m_criteria) {
        m_criteria = new CriteriaSection(m_document, m_catalogue, m_constraint);
        layout()->addWidget(m_criteria);
    } else if (!open && m_criteria) {
        m_criteria->hide();
        std::exchange(m_criteria, nullptr)->deleteLater();
    }
    emit toggled(open);
}

} // namespace steelyard
