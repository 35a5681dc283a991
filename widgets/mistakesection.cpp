// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistakesection.h"

#include "flatstyle.h"
#include "mistaketext.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "theme.h"
#include "verdicttext.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

MistakeSection::MistakeSection(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_question(new TextLabel(TextRole::Muted)),
      m_answer(new TextLabel(TextRole::Strong)),
      m_pull(new TextLabel(TextRole::Body)),
      m_choices(new QWidget),
      m_knowing(new TextLabel(TextRole::Body)),
      m_unit(new TextLabel(TextRole::Caption))
{
    m_question->setObjectName(u"mistake-question"_s);
    m_answer->setObjectName(u"mistake-answer"_s);
    m_pull->setObjectName(u"mistake-pull"_s);
    m_knowing->setObjectName(u"mistake-knowing"_s);
    m_unit->setObjectName(u"mistake-unit"_s);
    auto* const choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->setSpacing(FlatStyle::scaled(2));
    addChoice(m_go, u"go"_s);
    choices->addSpacing(FlatStyle::scaled(6));
    addChoice(m_rust, u"rust"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(8));
    for (QWidget* const part :
         std::initializer_list<QWidget*>{m_question, m_answer, m_pull, m_choices, m_knowing, m_unit}) {
        layout->addWidget(part);
    }
    connect(&document, &ScenarioDocument::analysisChanged, this, &MistakeSection::refresh);
    connect(&document, &ScenarioDocument::settled, this, &MistakeSection::refresh);
}

void MistakeSection::say(TextLabel* label, const QString& text)
{
    // What has been scrolled out of sight may wait until the hand lets go: a column measures every text that changes.
    const bool outOfSight = !label->isHidden() && label->visibleRegion().isEmpty();
    if (outOfSight && m_document.inGesture()) {
        return;
    }
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void MistakeSection::addChoice(Choice& choice, const QString& objectName)
{
    choice = {new TextLabel(TextRole::Strong), new TextLabel(TextRole::Body), new TextLabel(TextRole::Body)};
    choice.cost->setObjectName(u"mistake-"_s + objectName);
    choice.irrecoverable->setObjectName(u"mistake-irrecoverable-"_s + objectName);
    for (TextLabel* const label : {choice.name, choice.cost, choice.irrecoverable}) {
        m_choices->layout()->addWidget(label);
    }
}

void MistakeSection::refresh()
{
    const engine::Scenario& scenario = m_document.scenario();
    const engine::Outlook* const outlook = m_document.outlook();
    say(m_question, mistakeQuestion(scenario.recovery));
    const bool any = outlook != nullptr && outlook->mistake;
    m_choices->setVisible(any);
    if (any) {
        presentMistake(*outlook->mistake);
        return;
    }
    say(m_answer, outlook == nullptr ? headline(engine::Verdict::Undecided) + u'.' : noFuturesText());
    for (TextLabel* const label : {m_pull, m_knowing, m_unit}) {
        say(label, {});
    }
}

void MistakeSection::presentMistake(const engine::Mistake& mistake)
{
    const engine::Scenario& scenario = m_document.scenario();
    const engine::Component& component = scenario.components[m_document.component()];
    const engine::Verdict verdict = m_document.analysis().components[m_document.component()].verdict;
    say(m_answer, cheapestText(mistake));
    say(m_pull, pullText(mistake, verdict));
    const auto present = [&](const Choice& shown, engine::Choice choice, const engine::ChoiceCost& cost) {
        const QString closed = closedText(scenario, component, choice);
        say(shown.name, choiceName(choice));
        say(shown.cost, cost.open ? choiceText(scenario, cost) : closed);
        say(shown.irrecoverable, cost.open ? irrecoverableText(scenario, cost) : QString());
    };
    present(m_go, engine::Choice::Go, mistake.go);
    present(m_rust, engine::Choice::Rust, mistake.rust);
    say(m_knowing, knowingText(scenario, mistake));
    say(m_unit, lossUnitText(scenario.recovery));
    colour();
}

void MistakeSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWidget::changeEvent(event);
}

void MistakeSection::colour()
{
    const Theme& theme = Theme::of(palette());
    const auto paint = [](TextLabel* label, const QColor& colour) {
        if (label->palette().color(QPalette::WindowText) != colour) {
            QPalette own;
            own.setColor(QPalette::WindowText, colour);
            label->setPalette(own);
        }
    };
    paint(m_go.name, theme.go);
    paint(m_rust.name, theme.rust);
    for (TextLabel* const label : {m_go.irrecoverable, m_rust.irrecoverable, m_pull}) {
        paint(label, theme.caution);
    }
}

} // namespace steelyard
