// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfoliosection.h"

#include "flatstyle.h"
#include "panel.h"
#include "portfoliotext.h"
#include "scenariodocument.h"
#include "textbutton.h"
#include "textlabel.h"
#include "theme.h"
#include "verdicttext.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

namespace steelyard
{

PortfolioSection::PortfolioSection(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_headline(new TextLabel(TextRole::Title)),
      m_explanation(new TextLabel(TextRole::Body)),
      m_lines(new QVBoxLayout),
      m_shown(new TextLabel(TextRole::Section))
{
    setObjectName(QStringLiteral("portfolio"));
    m_headline->setObjectName(QStringLiteral("portfolio-headline"));
    m_explanation->setObjectName(QStringLiteral("portfolio-explanation"));
    m_shown->setObjectName(QStringLiteral("portfolio-shown"));
    m_lines->setSpacing(0);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(6));
    layout->addWidget(new TextLabel(TextRole::Section, tr("All components")));
    layout->addWidget(m_headline);
    layout->addWidget(m_explanation);
    layout->addLayout(m_lines);
    layout->addWidget(sectionLine());
    layout->addWidget(m_shown);
    connect(&document, &ScenarioDocument::analysisChanged, this, &PortfolioSection::refresh);
    hide();
}

void PortfolioSection::refresh()
{
    const engine::Scenario& scenario = m_document.scenario();
    const engine::Analysis& analysis = m_document.analysis();
    setVisible(scenario.components.size() > 1);
    while (m_components.size() < scenario.components.size()) {
        auto* const line = new TextButton({});
        line->setObjectName(QStringLiteral("portfolio-component"));
        m_lines->addWidget(line, 0, Qt::AlignLeft);
        const std::size_t component = m_components.size();
        m_components.push_back(line);
        connect(line, &TextButton::clicked, this, [this, component] { m_document.setComponent(component); });
    }
    while (m_components.size() > scenario.components.size()) {
        m_components.back()->hide();
        m_components.back()->deleteLater();
        m_components.pop_back();
    }
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        const QString line = componentLine(scenario.components[i], analysis.components[i]);
        m_components[i]->setText(line);
        m_components[i]->setShortcut({}); // none from an "&" in a name
        m_components[i]->setToolTip(plainToolTip(line));
        m_components[i]->setAccessibleName(line);
        m_components[i]->setAccessibleDescription(tr("Shows this component"));
    }
    // What is hidden says nothing: a screen reader finds one headline.
    const bool several = scenario.components.size() > 1;
    m_headline->setText(several ? headline(analysis.portfolio.verdict) : QString());
    m_explanation->setText(several ? portfolioExplanation(scenario, analysis) : QString());
    m_shown->setText(several ? nameOf(scenario.components[m_document.component()]) : QString());
    colour();
}

void PortfolioSection::colour()
{
    const Theme& theme = Theme::of(palette());
    const engine::Portfolio& portfolio = m_document.analysis().portfolio;
    QPalette own;
    own.setColor(QPalette::WindowText, portfolio.verdict == engine::Verdict::DrawTheBoundaryFirst
                                           ? theme.caution
                                           : theme.colour(portfolio.language));
    m_headline->setPalette(own);
}

void PortfolioSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_document.analysis().components.empty()) {
        colour();
    }
    QWidget::changeEvent(event);
}

} // namespace steelyard
