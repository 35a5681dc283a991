// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownscoresline.h"

#include "cataloguedifference.h"
#include "scenariodocument.h"
#include "textbutton.h"
#include "textlabel.h"

#include <QHBoxLayout>

#include <utility>

namespace steelyard
{

namespace
{

QString sentenceOf(const CatalogueDifference& difference)
{
    if (!difference.sameCatalogue) {
        //: %n of %1 numbers are not those of the catalogue that comes with the program
        return OwnScoresLine::tr("%n of %1 scores differ from this catalogue", nullptr, difference.ownScores)
            .arg(difference.scores);
    }
    //: %n of %1 numbers are not the catalogue's
    return OwnScoresLine::tr("%n of %1 scores are your own", nullptr, difference.ownScores).arg(difference.scores);
}

} // namespace

OwnScoresLine::OwnScoresLine(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_text(new TextLabel(TextRole::Caption)),
      m_reset(new TextButton(tr("Reset all to catalogue")))
{
    m_text->setObjectName(QStringLiteral("own-scores"));
    m_text->setToolTip(plainToolTip(tr("Each criterion has three: its importance and the scores of Go and Rust.")));
    m_reset->setObjectName(QStringLiteral("reset-all"));
    m_reset->setAccessibleDescription(tr("Criteria of your own stay; can be undone"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reset);
    hide();

    connect(m_reset, &TextButton::clicked, this, [this] { m_document.resetCriteria(m_catalogue); });
    connect(&document, &ScenarioDocument::changed, this,
            [this](Parts parts) { m_stale = m_stale || parts.testAnyFlags(Part::Scores | Part::Details); });
    connect(&document, &ScenarioDocument::analysisChanged, this, &OwnScoresLine::refresh);
}

void OwnScoresLine::setCriteriaShown(bool shown)
{
    m_criteriaShown = shown;
    setVisible(m_criteriaShown || m_differs);
}

void OwnScoresLine::refresh()
{
    if (std::exchange(m_stale, false)) {
        count();
    }
}

void OwnScoresLine::count()
{
    const CatalogueDifference difference = differenceFrom(m_catalogue, m_document.scenario());
    m_differs = difference.ownScores > 0 || difference.resettable;
    m_text->setText(sentenceOf(difference));
    m_reset->setVisible(difference.resettable);
    setVisible(m_criteriaShown || m_differs);
}

} // namespace steelyard
