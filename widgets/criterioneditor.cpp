// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criterioneditor.h"

#include "criterionnotes.h"
#include "differencemark.h"
#include "evidencelist.h"
#include "exchange/fieldkinds.h"
#include "flatstyle.h"
#include "growingtextedit.h"
#include "judgementchip.h"
#include "panel.h"
#include "scenariodocument.h"
#include "scorerow.h"
#include "textbutton.h"
#include "textlabel.h"
#include "verdicttext.h"
#include "weightslider.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace steelyard
{

namespace
{

std::optional<engine::Estimate> where(bool differs, const engine::Criterion* original, engine::Choice choice)
{
    if (!differs || !original) {
        return std::nullopt;
    }
    return choice == engine::Choice::Go ? original->go : original->rust;
}

} // namespace

CriterionEditor::CriterionEditor(ScenarioDocument& document, const Catalogue& catalogue,
                                 const engine::Criterion& criterion, const LinkOpener& openLink, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_id(criterion.id),
      m_scale(scaleOf(catalogue, criterion)),
      m_original(criterionOf(catalogue, criterion.id)),
      m_name(new TextLabel(TextRole::Strong)),
      m_ownName(new QLineEdit),
      m_chip(new JudgementChip),
      m_importanceMark(new DifferenceMark),
      m_importance(new WeightSlider(QString(), QString(), WeightSlider::Range())),
      m_go(new ScoreRow(nameOf(criterion), engine::Choice::Go)),
      m_rust(new ScoreRow(nameOf(criterion), engine::Choice::Rust)),
      m_rationale(new TextLabel(TextRole::Small)),
      m_ownRationale(new GrowingTextEdit(QString())),
      m_evidence(new EvidenceList(openLink)),
      m_judgement(new QCheckBox(tr("Own judgement"))),
      m_note(new GrowingTextEdit(QString())),
      m_reset(new TextButton(tr("Reset to catalogue"))),
      m_remove(new TextButton(tr("Remove")))
{
    setObjectName(QStringLiteral("criterion-") + QString::fromStdString(m_id));
    m_ownName->setObjectName(QStringLiteral("own-name"));
    m_ownName->setMaxLength(static_cast<int>(format::longestName));
    m_ownName->installEventFilter(this);
    m_ownRationale->setObjectName(QStringLiteral("rationale"));
    m_ownRationale->setPlaceholderText(tr("Why these scores?"));
    m_judgement->setObjectName(QStringLiteral("own-judgement"));
    m_judgement->setAccessibleDescription(
        tr("The scores are what you think, not what the cited sources say; they do not count as evidence."));
    m_judgement->setToolTip(plainToolTip(m_judgement->accessibleDescription()));
    m_note->setObjectName(QStringLiteral("judgement-note"));
    m_note->setPlaceholderText(tr("Why do you judge so?"));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_remove->setObjectName(QStringLiteral("remove"));
    nameControls(nameOf(criterion));
    assemble();
    connectImportance();
    connectScore(m_go, engine::Choice::Go);
    connectScore(m_rust, engine::Choice::Rust);
    connectActions();
}

bool CriterionEditor::isOf(const engine::Criterion& criterion) const
{
    return m_id == criterion.id && m_scale == scaleOf(m_catalogue, criterion);
}

void CriterionEditor::nameControls(const QString& criterion)
{
    m_ownName->setAccessibleName(tr("%1, name").arg(criterion));
    //: the importance of a criterion, for a screen reader; %1 is the criterion
    m_importance->setName(tr("%1, importance").arg(criterion));
    m_go->nameControls(criterion);
    m_rust->nameControls(criterion);
    m_ownRationale->setAccessibleName(tr("%1, rationale").arg(criterion));
    m_judgement->setAccessibleName(tr("%1, own judgement").arg(criterion));
    m_note->setAccessibleName(tr("%1, note on the judgement").arg(criterion));
    m_reset->setAccessibleName(tr("%1, reset to catalogue").arg(criterion));
    m_remove->setAccessibleName(tr("%1, remove").arg(criterion));
}

void CriterionEditor::assemble()
{
    auto* const heading = new QWidget;
    auto* const headingLayout = new QHBoxLayout(heading);
    headingLayout->setContentsMargins({});
    headingLayout->addWidget(m_name);
    headingLayout->addWidget(m_ownName, m_original ? 0 : 1);
    headingLayout->addWidget(m_chip);
    headingLayout->addStretch(m_original ? 1 : 0);
    headingLayout->addWidget(m_importanceMark);
    m_importance->addLeading(heading);
    //: stands before the number
    m_importance->spinBox()->setPrefix(tr("importance "));

    auto* const actions = new QHBoxLayout;
    actions->setSpacing(FlatStyle::scaled(4));
    actions->addWidget(m_judgement);
    actions->addStretch(1);
    actions->addWidget(m_remove);
    actions->addWidget(m_reset);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, FlatStyle::scaled(6));
    layout->setSpacing(FlatStyle::scaled(2));
    layout->addWidget(sectionLine());
    layout->addSpacing(FlatStyle::scaled(4));
    layout->addWidget(m_importance);
    layout->addWidget(m_go);
    layout->addWidget(m_rust);
    layout->addWidget(scaleEnds());
    layout->addSpacing(FlatStyle::scaled(4));
    layout->addWidget(m_rationale);
    layout->addWidget(m_ownRationale);
    layout->addSpacing(FlatStyle::scaled(2));
    layout->addWidget(m_evidence);
    layout->addSpacing(FlatStyle::scaled(2));
    layout->addLayout(actions);
    layout->addWidget(m_note);
}

QWidget* CriterionEditor::scaleEnds() const
{
    auto* const ends = new QWidget;
    if (!m_scale) {
        ends->hide();
        return ends;
    }
    auto* const layout = new QHBoxLayout(ends);
    layout->setContentsMargins(ScoreRow::scaleStart() + FlatStyle::scaled(8), 0, 0, 0);
    layout->setSpacing(FlatStyle::scaled(16));
    //: the worst end of a criterion's scale
    auto* const worst = new TextLabel(TextRole::Caption, tr("0: %1").arg(QString::fromStdString(m_scale->worst)));
    //: the best end of a criterion's scale
    auto* const best = new TextLabel(TextRole::Caption, tr("100: %1").arg(QString::fromStdString(m_scale->best)));
    best->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    layout->addWidget(worst, 1, Qt::AlignTop);
    layout->addWidget(best, 1, Qt::AlignTop);
    return ends;
}

void CriterionEditor::connectImportance()
{
    connect(m_importance, &WeightSlider::valueEdited, this, [this](double importance) {
        if (const auto at = place()) {
            m_document.setCriterionImportance(at->constraint, at->criterion, importance);
        }
    });
    connect(m_importance, &WeightSlider::gestureBegan, &m_document, &ScenarioDocument::beginGesture);
    connect(m_importance, &WeightSlider::gestureEnded, &m_document, &ScenarioDocument::endGesture);
}

void CriterionEditor::connectScore(ScoreRow* row, engine::Choice choice)
{
    connect(row, &ScoreRow::edited, this, [this, choice](const engine::Estimate& estimate) {
        if (const auto at = place()) {
            m_document.setEstimate(at->constraint, at->criterion, choice, estimate);
        }
    });
    connect(row, &ScoreRow::gestureBegan, &m_document, &ScenarioDocument::beginGesture);
    connect(row, &ScoreRow::gestureEnded, &m_document, &ScenarioDocument::endGesture);
}

void CriterionEditor::connectActions()
{
    follow(m_ownRationale, &ScenarioDocument::setRationale);
    follow(m_note, &ScenarioDocument::setJudgementNote);
    connect(m_ownName, &QLineEdit::editingFinished, this, &CriterionEditor::rename);
    connect(m_judgement, &QCheckBox::clicked, this, [this](bool own) {
        if (const auto at = place()) {
            m_document.setOwnJudgement(at->constraint, at->criterion, own);
        }
    });
    connect(m_reset, &TextButton::clicked, this, [this] {
        if (const auto at = place()) {
            m_document.resetCriterion(at->constraint, at->criterion, m_catalogue);
        }
    });
    connect(m_remove, &TextButton::clicked, this, [this] {
        if (const auto at = place()) {
            m_document.removeCriterion(at->constraint, at->criterion);
        }
    });
}

void CriterionEditor::rename()
{
    const auto at = place();
    if (at && m_ownName->isModified()) {
        m_document.renameCriterion(at->constraint, at->criterion, m_ownName->text());
    }
    // What was refused, or empty, goes back to what there is.
    if (at) {
        m_ownName->setText(nameOf(m_document.scenario().constraints[at->constraint].criteria[at->criterion]));
    }
}

bool CriterionEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_ownName && escapes && m_ownName->isModified()) {
        m_ownName->setModified(false);
        rename();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CriterionEditor::follow(GrowingTextEdit* edit, TextSetter setter)
{
    connect(edit, &GrowingTextEdit::typed, this, [this, setter](const QString& text) {
        const auto at = place();
        if (!at) {
            return;
        }
        if (m_typing == 0) {
            m_document.beginGesture();
            m_typing = m_document.gesture();
        } else {
            m_document.resumeGesture(m_typing);
        }
        std::invoke(setter, m_document, at->constraint, at->criterion, text);
        m_document.endGesture();
    });
    connect(edit, &GrowingTextEdit::finished, this, [this] { m_typing = 0; });
}

void CriterionEditor::present(const engine::Criterion& criterion, const CriterionDifference& difference, bool removable)
{
    m_evidence->present(criterion.evidence, m_document.scenario().evidence);
    if (Shown now{criterion, difference, removable}; now != m_shown) {
        m_shown = std::move(now);
    } else {
        return;
    }
    const bool own = m_original == nullptr;
    if (m_name->text() != nameOf(criterion)) {
        m_name->setText(nameOf(criterion));
        nameControls(m_name->text());
    }
    m_name->setVisible(!own);
    m_ownName->setVisible(own);
    if (!m_ownName->isModified() && m_ownName->text() != m_name->text()) {
        m_ownName->setText(m_name->text());
    }
    m_chip->setVisible(criterion.ownJudgement);
    m_importance->setValue(criterion.importance);
    m_importanceMark->present(
        difference.importance && m_original ? tr("Catalogue: %1").arg(plainNumber(m_original->importance)) : QString());
    m_go->present(criterion.go, where(difference.go, m_original, engine::Choice::Go));
    m_rust->present(criterion.rust, where(difference.rust, m_original, engine::Choice::Rust));
    const QString rationale = QString::fromStdString(criterion.rationale);
    m_rationale->setText(rationale);
    m_rationale->setVisible(!own && !rationale.isEmpty());
    m_ownRationale->present(own ? rationale : QString());
    m_ownRationale->setVisible(own);
    m_judgement->setChecked(criterion.ownJudgement);
    const QString note = judgementNote(criterion);
    m_note->present(note);
    m_note->setVisible(criterion.ownJudgement || !note.isEmpty());
    m_reset->setVisible(!own && difference.any());
    m_remove->setVisible(own);
    m_remove->setEnabled(removable);
}

std::optional<CriterionEditor::Place> CriterionEditor::place() const
{
    const std::vector<engine::Constraint>& constraints = m_document.scenario().constraints;
    for (std::size_t g = 0; g < constraints.size(); ++g) {
        const auto& criteria = constraints[g].criteria;
        const auto found = std::ranges::find(criteria, m_id, &engine::Criterion::id);
        if (found != criteria.end()) {
            return Place{g, static_cast<std::size_t>(found - criteria.begin())};
        }
    }
    return std::nullopt;
}

} // namespace steelyard
