// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidenceline.h"

#include "confidencechip.h"
#include "doubttext.h"
#include "flatstyle.h"
#include "scenariodocument.h"
#include "textlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace steelyard
{

ConfidenceLine::ConfidenceLine(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_layout(new QGridLayout(this)),
      m_chip(new ConfidenceChip),
      m_text(new TextLabel(TextRole::Muted)),
      m_gate(new TextLabel(TextRole::Muted))
{
    setObjectName(QStringLiteral("confidence"));
    m_chip->setObjectName(QStringLiteral("confidence-chip"));
    m_text->setObjectName(QStringLiteral("confidence-text"));
    m_gate->setObjectName(QStringLiteral("confidence-gate"));
    m_text->setLeastLines(2);
    m_gate->setLeastLines(1);
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_chip, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 0, 1);
    m_layout->addWidget(m_gate, 1, 0, 1, 2);
    m_layout->setColumnStretch(1, 1);
    setSpacing();
    connect(&document, &ScenarioDocument::analysisChanged, this, &ConfidenceLine::refresh);
    connect(&document, &ScenarioDocument::settled, this, &ConfidenceLine::announce);
}

void ConfidenceLine::refresh()
{
    const engine::Outlook* const outlook = m_document.outlook();
    if (outlook == nullptr || !outlook->robustness) {
        m_chip->setConfidence(std::nullopt);
        m_text->setText(m_document.isSimulating() ? tr("Looking how sure this is…") : QString());
        m_gate->setText({});
        return;
    }
    const engine::Robustness& robustness = *outlook->robustness;
    m_chip->setConfidence(robustness.confidence());
    m_text->setText(confidenceText(robustness));
    m_gate->setText(
        gateText(m_document.scenario(), m_document.analysis().components[m_document.component()], robustness));
}

void ConfidenceLine::announce()
{
    const engine::Outlook* const outlook = m_document.outlook();
    const bool known = outlook != nullptr && outlook->robustness;
    const QString definition = known ? confidenceDefinition(*outlook->robustness) : QString();
    if (definition != toolTip()) {
        setToolTip(definition);
    }
    const QString name = known ? confidenceSentence(*outlook->robustness) : QString();
    if (name != accessibleName()) {
        setAccessibleName(name);
        setAccessibleDescription(definition);
    }
}

void ConfidenceLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setSpacing();
    }
    QWidget::changeEvent(event);
}

void ConfidenceLine::setSpacing()
{
    m_layout->setHorizontalSpacing(FlatStyle::scaled(8));
    m_layout->setVerticalSpacing(FlatStyle::scaled(2));
}

} // namespace steelyard
