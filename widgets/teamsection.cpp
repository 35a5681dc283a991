// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsection.h"

#include "catalogue.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "weightslider.h"

#include <QVBoxLayout>

namespace steelyard
{

TeamSection::TeamSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_readiness(new WeightSlider(tr("Team readiness"), tr("Can the team support Rust?"), {})),
      m_words(new TextLabel(TextRole::Caption))
{
    m_readiness->setObjectName(QStringLiteral("team-readiness"));
    m_readiness->setDescription(tr("The team that exists today; finding and keeping people over the years is the "
                                   "constraint Team skills."));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_readiness);
    layout->addWidget(m_words);

    connect(m_readiness, &WeightSlider::valueEdited, &document, &ScenarioDocument::setReadiness);
    connect(m_readiness, &WeightSlider::gestureBegan, &document, &ScenarioDocument::beginGesture);
    connect(m_readiness, &WeightSlider::gestureEnded, &document, &ScenarioDocument::endGesture);
    connect(&document, &ScenarioDocument::analysisChanged, this, &TeamSection::refresh);
}

void TeamSection::refresh()
{
    const double readiness = m_document.scenario().team.readiness;
    m_readiness->setValue(readiness);
    m_words->setText(QString::fromStdString(m_catalogue.readinessWords(readiness)));
}

} // namespace steelyard
