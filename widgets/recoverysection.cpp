// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverysection.h"

#include "differencemark.h"
#include "flatstyle.h"
#include "mistaketext.h"
#include "numbertext.h"
#include "quietspinbox.h"
#include "scenariodocument.h"
#include "textbutton.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr double mostMonths = 1200;
constexpr double mostRate = 1000;
constexpr double mostEngineers = 1'000'000; ///< the format knows no bound

} // namespace

RecoverySection::RecoverySection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_rate(new TextLabel(TextRole::Caption)),
      m_reset(new TextButton(tr("Reset to catalogue")))
{
    m_rate->setObjectName(u"effort-rate-words"_s);
    m_reset->setObjectName(u"reset-recovery"_s);
    m_reset->setAccessibleName(tr("Reset team and recovery to the catalogue"));
    m_reset->setAccessibleDescription(tr("Can be undone"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new TextLabel(TextRole::Caption, tr("What recovering from a wrong choice takes.")));
    auto* const numbers = new QGridLayout;
    numbers->setColumnStretch(0, 1);
    numbers->setHorizontalSpacing(FlatStyle::scaled(4));
    numbers->setVerticalSpacing(FlatStyle::scaled(4));
    addNumbers(numbers);
    layout->addLayout(numbers);
    layout->addWidget(m_rate);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_reset, &TextButton::clicked, this, [this] { m_document.resetRecovery(m_catalogue); });
    connect(&document, &ScenarioDocument::analysisChanged, this, &RecoverySection::refresh);
}

void RecoverySection::addNumbers(QGridLayout* layout)
{
    using engine::Recovery;
    using engine::Team;
    using Difference = RecoveryDifference;
    const Range months{0, mostMonths, 1};
    addNumber(
        layout, {u"engineers"_s, tr("Engineers"), tr("How many people would do a rewrite")}, {1, mostEngineers, 1},
        &Difference::engineers, [](const Team& team, const Recovery&) { return team.engineers; },
        [this](double value) { m_document.setEngineers(value); });
    addNumber(
        layout,
        {u"notice-months"_s, tr("Months until a mistake is noticed"),
         tr("From the choice to the day when everybody sees that it was wrong")},
        months, &Difference::noticeMonths, [](const Team&, const Recovery& recovery) { return recovery.noticeMonths; },
        [this](double value) { m_document.setNoticeMonths(value); });
    addNumber(
        layout,
        {u"go-to-rust"_s, tr("Person-months to rewrite Go in Rust"),
         tr("The work of replacing the service if Go turns out to be the mistake")},
        months, &Difference::goToRust, [](const Team&, const Recovery& recovery) { return recovery.rewrite.goToRust; },
        [this](double value) { m_document.setRewriteEffort(engine::Choice::Go, value); });
    addNumber(
        layout,
        {u"rust-to-go"_s, tr("Person-months to rewrite Rust in Go"),
         tr("The work of replacing the service if Rust turns out to be the mistake")},
        months, &Difference::rustToGo, [](const Team&, const Recovery& recovery) { return recovery.rewrite.rustToGo; },
        [this](double value) { m_document.setRewriteEffort(engine::Choice::Rust, value); });
    addNumber(
        layout,
        {u"horizon-months"_s, tr("Months there are to recover"),
         tr("A mistake that takes longer to recover from is irrecoverable")},
        months, &Difference::horizonMonths,
        [](const Team&, const Recovery& recovery) { return recovery.horizonMonths; },
        [this](double value) { m_document.setHorizonMonths(value); });
    addNumber(
        layout,
        {u"life-months"_s, tr("Months the service will live"), tr("How long a mistake lasts that is lived with")},
        months, &Difference::lifeMonths, [](const Team&, const Recovery& recovery) { return recovery.lifeMonths; },
        [this](double value) { m_document.setLifeMonths(value); });
    addNumber(
        layout,
        {u"effort-rate"_s, tr("What a person-month weighs (κ)"),
         tr("In point-months: how long being how many points short of the bar is as bad as one person-month of "
            "rewriting")},
        {0, mostRate, 0.5}, &Difference::effortRate,
        [](const Team&, const Recovery& recovery) { return recovery.effortRate; },
        [this](double value) { m_document.setEffortRate(value); });
}

void RecoverySection::addNumber(QGridLayout* layout, const Words& words, Range range, bool RecoveryDifference::*differs,
                                const Value& value, const std::function<void(double)>& set)
{
    auto* const box = new QuietSpinBox;
    box->setObjectName(words.objectName);
    box->setAccessibleName(words.name);
    box->setAccessibleDescription(words.meaning);
    box->setToolTip(plainToolTip(words.meaning));
    box->setRange(range.least, range.most);
    box->setSingleStep(range.step);
    box->setFixedWidth(FlatStyle::scaled(64));
    auto* const mark = new DifferenceMark;
    auto* const label = new TextLabel(TextRole::Body, words.name);
    label->setBuddy(box);
    const int row = layout->rowCount();
    layout->addWidget(label, row, 0);
    layout->addWidget(mark, row, 1);
    layout->addWidget(box, row, 2);
    m_numbers.push_back({box, mark, value, differs});
    connect(box, &QuietSpinBox::valueChanged, this, [this, set](double typed) {
        if (!m_showing) {
            write([&] { set(typed); });
        }
    });
    connect(box, &QuietSpinBox::editingFinished, this, [this] { m_visit = 0; });
}

void RecoverySection::write(const std::function<void()>& set)
{
    if (m_visit == 0) {
        m_document.beginGesture();
        m_visit = m_document.gesture();
    } else {
        m_document.resumeGesture(m_visit);
    }
    set();
    m_document.endGesture();
}

void RecoverySection::refresh()
{
    const engine::Scenario& scenario = m_document.scenario();
    const RecoveryDifference difference = recoveryDifference(m_catalogue, scenario);
    m_showing = true;
    for (const Number& number : m_numbers) {
        number.box->setValue(number.value(scenario.team, scenario.recovery));
        const QString original = plainNumber(number.value(m_catalogue.team, m_catalogue.recovery));
        number.mark->present(difference.*number.differs ? tr("Catalogue: %1").arg(original) : QString());
    }
    m_showing = false;
    m_rate->setText(lossUnitText(scenario.recovery));
    m_reset->setVisible(difference.any());
}

} // namespace steelyard
