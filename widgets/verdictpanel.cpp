// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictpanel.h"

#include "balancebeam.h"
#include "catalogue.h"
#include "confidenceline.h"
#include "disclosure.h"
#include "evidencetext.h"
#include "mistakesection.h"
#include "needlist.h"
#include "panel.h"
#include "portfoliosection.h"
#include "reasonlist.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "theme.h"
#include "verdicttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard
{

namespace
{

QString eitherWay(const Catalogue& catalogue)
{
    QStringList lines{VerdictPanel::tr("What to invest in either way:")};
    for (const std::string& investment : catalogue.eitherWay) {
        lines << VerdictPanel::tr("• %1").arg(QString::fromStdString(investment));
    }
    return lines.join(u'\n');
}

} // namespace

VerdictPanel::VerdictPanel(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QScrollArea(parent),
      m_document(document),
      m_beam(new BalanceBeam),
      m_headline(new TextLabel(TextRole::Headline)),
      m_explanation(new TextLabel(TextRole::Body)),
      m_flip(new TextLabel(TextRole::Body)),
      m_showFlip(new QPushButton(tr("Show &me"))),
      m_saveAs(new QPushButton(tr("Save &as scenario"))),
      m_needs(new NeedList),
      m_reasons(new ReasonList),
      m_evidence(new TextLabel(TextRole::Body))
{
    setObjectName(QStringLiteral("verdict"));
    setAccessibleName(tr("Verdict"));
    m_headline->setLeastLines(2);
    m_explanation->setLeastLines(2);
    m_flip->setLeastLines(3);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_flip->setObjectName(QStringLiteral("flip"));
    m_showFlip->setObjectName(QStringLiteral("show-flip"));
    m_showFlip->setAccessibleName(tr("Show me"));
    m_showFlip->setAccessibleDescription(tr("Moves the sliders to the nearest flip; can be undone"));
    m_saveAs->setObjectName(QStringLiteral("save-as"));
    m_saveAs->setAccessibleName(tr("Save as scenario"));
    setKeepable(true);

    auto* const evidence = new QWidget;
    auto* const evidenceLayout = new QVBoxLayout(evidence);
    evidenceLayout->setContentsMargins({});
    evidenceLayout->addWidget(m_evidence);
    evidenceLayout->addWidget(new TextLabel(TextRole::Body, eitherWay(catalogue)));
    auto* const why = new Disclosure(tr("Why"), m_reasons);
    why->setOpen(true);

    auto* const mistake = new Disclosure(tr("The cheapest mistake"), new MistakeSection(document));
    mistake->setObjectName(QStringLiteral("mistake"));
    mistake->setOpen(true);

    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_showFlip);
    buttons->addWidget(m_saveAs);
    buttons->addStretch();

    QVBoxLayout* const layout = columnLayout(this);
    layout->addWidget(new PortfolioSection(document));
    layout->addWidget(m_beam);
    layout->addWidget(m_headline);
    layout->addWidget(m_explanation);
    layout->addWidget(new ConfidenceLine(document));
    layout->addWidget(sectionLine());
    layout->addWidget(new TextLabel(TextRole::Section, tr("What would change it")));
    layout->addWidget(m_flip);
    layout->addLayout(buttons);
    layout->addWidget(sectionLine());
    layout->addWidget(new TextLabel(TextRole::Section, tr("What Rust needs")));
    layout->addWidget(m_needs);
    layout->addWidget(sectionLine());
    layout->addWidget(why);
    layout->addWidget(sectionLine());
    layout->addWidget(mistake);
    layout->addWidget(sectionLine());
    layout->addWidget(new Disclosure(tr("Evidence, and what to invest in either way"), evidence));
    layout->addStretch();

    connect(m_showFlip, &QPushButton::clicked, this, &VerdictPanel::showFlipRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &VerdictPanel::saveAsRequested);
    connect(&document, &ScenarioDocument::analysisChanged, this, &VerdictPanel::refresh);
    connect(&document, &ScenarioDocument::settled, this, &VerdictPanel::announce);
}

void VerdictPanel::setKeepable(bool keepable)
{
    m_saveAs->setEnabled(keepable);
    m_saveAs->setToolTip(keepable ? QString() : tr("There is no library that could keep it."));
    m_saveAs->setAccessibleDescription(keepable ? tr("Keeps what is on screen under a name of its own")
                                                : m_saveAs->toolTip());
}

void VerdictPanel::refresh()
{
    const engine::Scenario& scenario = m_document.scenario();
    const std::size_t shown = m_document.component();
    const engine::ComponentAnalysis& analysis = m_document.analysis().components[shown];
    m_beam->setDragging(m_document.inGesture());
    m_beam->present(scenario, m_document.analysis(), shown);
    m_headline->setText(headline(analysis.verdict));
    m_explanation->setText(explanation(scenario, scenario.components[shown], analysis));
    m_flip->setText(flipText(scenario, analysis));
    m_showFlip->setEnabled(analysis.balance && analysis.balance->nearestFlip);
    m_needs->present(rustNeeds(scenario, analysis));
    m_reasons->present(scenario, analysis);
    m_evidence->setText(analysis.balance ? citedShareText(analysis.balance->evidenceShare) : QString());
    colourHeadline();
}

void VerdictPanel::announce()
{
    const engine::ComponentAnalysis& analysis = m_document.analysis().components[m_document.component()];
    const QString description =
        analysis.balance ? tr("Margin: %1. %2").arg(marginText(analysis.balance->margin), m_explanation->text())
                         : m_explanation->text();
    if (description != m_headline->accessibleDescription()) {
        m_headline->setAccessibleDescription(description);
    }
    if (m_headline->text() != m_headline->accessibleName()) {
        m_headline->setAccessibleName(m_headline->text());
    }
}

void VerdictPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_document.analysis().components.empty()) {
        colourHeadline();
    }
    QScrollArea::changeEvent(event);
}

void VerdictPanel::colourHeadline()
{
    const engine::Verdict verdict = m_document.analysis().components[m_document.component()].verdict;
    const QColor colour = Theme::of(palette()).colour(engine::languageOf(verdict));
    if (m_headline->palette().color(QPalette::WindowText) != colour) {
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        m_headline->setPalette(own);
    }
}

} // namespace steelyard
