// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundarysection.h"

#include "disclosure.h"
#include "portfoliotext.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "wrappedcheckbox.h"

#include <QVBoxLayout>

namespace steelyard
{

BoundarySection::BoundarySection(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_state(new TextLabel(TextRole::Caption)), m_content(new QWidget)
{
    auto* const checks = new QVBoxLayout(m_content);
    checks->setContentsMargins({});
    m_state->setObjectName(QStringLiteral("boundary-state"));
    checks->addWidget(m_state);
    for (const BoundaryCheck& check : boundaryChecks()) {
        addCheck(check.id, check.holds, check.text, check.meaning);
    }
    checks->addWidget(new TextLabel(TextRole::Caption,
                                    tr("Mixing the two languages is fine where the boundary is clear; where it is not, "
                                       "it is a recipe for what nobody can maintain.")));

    auto* const disclosure = new Disclosure(tr("Boundary between components"), m_content);
    disclosure->setOpen(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(disclosure);
    connect(&document, &ScenarioDocument::loaded, this, &BoundarySection::refresh);
    connect(&document, &ScenarioDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Components)) {
            refresh();
        }
    });
    hide();
}

void BoundarySection::addCheck(const QString& name, bool engine::Boundary::*holds, const QString& text,
                               const QString& meaning)
{
    auto* const box = new WrappedCheckBox(text, meaning);
    box->setObjectName(QStringLiteral("boundary-") + name);
    m_content->layout()->addWidget(box);
    m_checks.push_back({holds, box});
    connect(box, &WrappedCheckBox::clicked, this, [this, holds](bool checked) {
        engine::Boundary boundary = m_document.scenario().boundary;
        boundary.*holds = checked;
        m_document.setBoundary(boundary);
    });
}

void BoundarySection::refresh()
{
    const engine::Boundary& boundary = m_document.scenario().boundary;
    for (const Check& check : m_checks) {
        check.box->setChecked(boundary.*check.holds);
    }
    m_state->setText(boundaryText(boundary));
    setVisible(m_document.scenario().components.size() > 1);
}

} // namespace steelyard
