// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/ballotentry.h"

#include "compare/card.h"
#include "constraintnotes.h"
#include "engine/shares.h"
#include "fineslider.h"
#include "flatstyle.h"
#include "numbertext.h"
#include "participants.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "weightslider.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int formWidth = 640;
constexpr int longestName = 200; // of the file format

} // namespace

BallotEntry::BallotEntry(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_title(new TextLabel(TextRole::Title)),
      m_hint(new TextLabel(TextRole::Caption)),
      m_nameLabel(new TextLabel(TextRole::Section, tr("Pa&rticipant"))),
      m_name(new QLineEdit),
      m_complaint(new TextLabel(TextRole::Strong)),
      m_scroll(new QScrollArea),
      m_sliderLayout(new QVBoxLayout),
      m_cast(new QPushButton(tr("&Cast ballot")))
{
    setObjectName(u"ballot-entry"_s);
    setAccessibleName(tr("Ballot"));
    m_title->setObjectName(u"entry-title"_s);
    m_hint->setObjectName(u"entry-hint"_s);
    m_name->setObjectName(u"entry-name"_s);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Participant"));
    m_name->setAccessibleDescription(tr("Whose ballot this is"));
    m_nameLabel->setBuddy(m_name);
    m_complaint->setObjectName(u"entry-complaint"_s);
    m_complaint->hide();
    m_cast->setObjectName(u"cast-ballot"_s);
    m_cast->setDefault(true);

    m_scroll->setObjectName(u"entry-scroll"_s);
    m_scroll->setWidget(makeForm());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    setFocusProxy(m_name);

    connect(m_cast, &QPushButton::clicked, this, &BallotEntry::tryToCast);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { complain({}); });
}

QWidget* BallotEntry::makeForm()
{
    auto* const cancel = new QPushButton(tr("Ca&ncel"));
    cancel->setObjectName(u"cancel-ballot"_s);
    connect(cancel, &QPushButton::clicked, this, &BallotEntry::cancelled);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_cast);

    auto* const card = new Card;
    card->setMaximumWidth(FlatStyle::scaled(formWidth));
    auto* const column = new QVBoxLayout(card);
    const int side = FlatStyle::scaled(20);
    column->setContentsMargins(side, FlatStyle::scaled(16), side, FlatStyle::scaled(16));
    column->setSpacing(FlatStyle::scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addSpacing(FlatStyle::scaled(8));
    column->addWidget(new TextLabel(TextRole::Section, tr("How much does going from the worst to the best matter?")));
    column->addLayout(m_sliderLayout);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    m_sliderLayout->setSpacing(FlatStyle::scaled(6));

    auto* const form = new QWidget;
    auto* const middle = new QHBoxLayout(form);
    const int margin = FlatStyle::scaled(12);
    middle->setContentsMargins(margin, margin, margin, margin);
    middle->addStretch(1);
    middle->addWidget(card, 100, Qt::AlignTop);
    middle->addStretch(1);
    return form;
}

void BallotEntry::begin(const engine::Scenario& scenario, const Task& task)
{
    rebuild(scenario);
    m_title->setText(task.title);
    m_hint->setText(task.hint);
    m_hint->setVisible(!task.hint.isEmpty());
    m_name->setText(task.name);
    m_nameLabel->setVisible(task.asksForName);
    m_name->setVisible(task.asksForName);
    for (std::size_t g = 0; g < m_sliders.size(); ++g) {
        m_sliders[g]->setValue(task.importances.empty() ? neutral : task.importances[g]);
    }
    m_nameBefore = m_name->text();
    m_importancesBefore = importances();
    complain({});
    showShares();
    setFocusProxy(task.asksForName ? static_cast<QWidget*>(m_name) : m_sliders.front());
    m_scroll->ensureVisible(0, 0);
}

bool BallotEntry::mayBeLeft()
{
    const bool entered = m_name->text() != m_nameBefore || importances() != m_importancesBefore;
    if (m_asked || !entered) {
        return true;
    }
    complain(tr("This ballot is not cast yet. Do that once more to throw it away."));
    m_asked = true;
    return false;
}

void BallotEntry::rebuild(const engine::Scenario& scenario)
{
    qDeleteAll(m_sliders);
    m_sliders.clear();
    QWidget* before = m_name;
    for (const engine::Constraint& constraint : scenario.constraints) {
        auto* const slider = new WeightSlider(nameOf(constraint), nameOf(constraint), {});
        slider->setObjectName(u"entry-"_s + QString::fromStdString(constraint.id));
        slider->setDescription(constraintNotes(constraint, m_catalogue));
        m_sliderLayout->addWidget(slider);
        m_sliders.push_back(slider);
        connect(slider, &WeightSlider::valueEdited, this, [this] {
            complain({});
            showShares();
        });
        QWidget::setTabOrder(before, slider->spinBox());
        QWidget::setTabOrder(slider->spinBox(), slider->slider());
        before = slider->slider();
    }
    QWidget::setTabOrder(before, m_cast);
}

std::vector<double> BallotEntry::importances() const
{
    std::vector<double> values;
    std::ranges::transform(m_sliders, std::back_inserter(values), &WeightSlider::value);
    return values;
}

void BallotEntry::showShares()
{
    const std::vector<double> shares = engine::sharesOf(importances());
    const std::vector<int> percents = shares.empty() ? std::vector<int>{} : engine::wholePercents(shares);
    for (std::size_t g = 0; g < m_sliders.size(); ++g) {
        m_sliders[g]->setNote(percents.empty() ? QString() : percent(percents[g] / 100.0));
    }
}

void BallotEntry::tryToCast()
{
    const QString name = shownParticipant(m_name->text());
    const std::vector<double> values = importances();
    if (!m_name->isHidden() && name.isEmpty()) {
        complain(tr("Say whose ballot this is."));
        m_name->setFocus();
    } else if (const QString sentence = !m_name->isHidden() && objection ? objection(name) : QString();
               !sentence.isEmpty()) {
        complain(sentence);
        m_name->setFocus();
    } else if (std::ranges::all_of(values, [](double value) { return value <= 0; })) {
        complain(tr("Nothing weighs anything on this ballot: give at least one constraint some weight."));
        m_sliders.front()->setFocus();
    } else {
        emit cast(name, values);
    }
}

void BallotEntry::complain(const QString& sentence)
{
    m_asked = false;
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    m_name->setAccessibleDescription(sentence.isEmpty() ? tr("Whose ballot this is") : sentence);
    if (!sentence.isEmpty()) {
        // Where it stands is known when it is laid out.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_scroll->ensureWidgetVisible(m_complaint);
    }
}

bool BallotEntry::event(QEvent* event)
{
    // The window's Undo would take back something that cannot be seen from here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace steelyard
