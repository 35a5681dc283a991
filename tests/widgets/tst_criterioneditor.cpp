// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriafixture.h"
#include "criterionnotes.h"
#include "differencemark.h"
#include "evidencechip.h"
#include "fineslider.h"
#include "growingtextedit.h"
#include "judgementchip.h"
#include "ownscoresline.h"
#include "textbutton.h"
#include "threepointslider.h"
#include "weightslider.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::testing;
using engine::Choice;

/// One criterion: what it shows, and what becomes of what a person does to it.
class CriterionEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenCriteria>();
    }
    void cleanup() { m_open.reset(); }

    void aCriterionShowsAllThatIsKnownOfIt();
    void draggingAScoreIsOneStepAndOwnJudgement();
    void exactNumbersAreTyped();
    void importanceIsEdited();
    void whatDiffersIsMarkedAndCounted();
    void oneCriterionIsReset();
    void allCriteriaAreReset();
    void theJudgementCanBeTakenBackAndExplained();
    void typingIsOneStepUntilTheKeyboardGoes();
    void ownCriteriaAreRenamedInPlace();
    void theCataloguesNamesStay();
    void anEmptyNameAndEscapeLeaveTheNameAsItIs_data();
    void anEmptyNameAndEscapeLeaveTheNameAsItIs();

private:
    std::unique_ptr<OpenCriteria> m_open;
};

void CriterionEditorTest::aCriterionShowsAllThatIsKnownOfIt()
{
    const QStringList texts = m_open->shownTexts(m_open->editor(u"tail-latency"_s));
    QVERIFY(texts.contains(u"Predictable tail latency"_s));
    QVERIFY(texts.contains(u"0: Latency spikes of 100 ms or more are routine under load."_s));
    QVERIFY(texts.contains(u"100: p99.9 stays within about twice the median, with no runtime-caused pauses."_s));
    QVERIFY(texts.contains(QString::fromStdString(m_open->criterion(0).rationale)));
    QCOMPARE(scoreText(m_open->row(u"tail-latency"_s, Choice::Go)->slider()->estimate()), u"45 – 64 – 80"_s);
    QCOMPARE(m_open->row(u"tail-latency"_s, Choice::Rust)->spinBox(ScorePoint::Likely)->value(), 88.0);
    QCOMPARE(m_open->editor(u"tail-latency"_s)->findChild<WeightSlider*>()->value(), 80.0);
    QCOMPARE(m_open->editor(u"tail-latency"_s)->findChildren<EvidenceChip*>().count(), 7);
    QVERIFY(!m_open->editor(u"tail-latency"_s)->findChild<JudgementChip*>()->isVisible());
    QVERIFY(!m_open->part<TextButton>(u"tail-latency"_s, u"reset"_s)->isVisible());
    QVERIFY(!m_open->part<TextButton>(u"tail-latency"_s, u"remove"_s)->isVisible());
    QCOMPARE(m_open->ownScores(), u"0 of 57 scores are your own"_s);
}

void CriterionEditorTest::draggingAScoreIsOneStepAndOwnJudgement()
{
    // WHEN
    ThreePointSlider* const slider = m_open->row(u"tail-latency"_s, Choice::Go)->slider();
    const QPoint from = slider->pointRect(ScorePoint::Likely).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, from);
    for (int x = 1; x <= 20; ++x) {
        QTest::mouseMove(slider, from + QPoint(x, 0));
        standStill();
        QCOMPARE(slider->estimate().likely, m_open->criterion(0).go.likely);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(20, 0));
    standStill();

    // THEN
    QVERIFY(m_open->criterion(0).go.likely > 64);
    QVERIFY(m_open->criterion(0).ownJudgement);
    QCOMPARE(m_open->document.undoStack().count(), 1);
    QCOMPARE(m_open->document.undoStack().undoText(), u"scores of Predictable tail latency"_s);
    QVERIFY(m_open->editor(u"tail-latency"_s)->findChild<JudgementChip*>()->isVisible());

    // WHEN
    m_open->document.undoStack().undo();
    standStill();

    // THEN
    QCOMPARE(scoreText(slider->estimate()), u"45 – 64 – 80"_s);
    QVERIFY(!m_open->editor(u"tail-latency"_s)->findChild<JudgementChip*>()->isVisible());
}

void CriterionEditorTest::exactNumbersAreTyped()
{
    // WHEN
    QDoubleSpinBox* const low = m_open->row(u"tail-latency"_s, Choice::Rust)->spinBox(ScorePoint::Low);
    low->setFocus();
    low->selectAll();
    QTest::keyClicks(low, u"90.5"_s);
    QCOMPARE(m_open->document.undoStack().count(), 0);
    QTest::keyClick(low, Qt::Key_Return);
    standStill();

    // THEN the likely value has given way
    QCOMPARE(scoreText(m_open->criterion(0).rust), u"90.5 – 90.5 – 95"_s);
    QCOMPARE(m_open->row(u"tail-latency"_s, Choice::Rust)->spinBox(ScorePoint::Likely)->value(), 90.5);
    QCOMPARE(m_open->document.undoStack().count(), 1);
}

void CriterionEditorTest::importanceIsEdited()
{
    auto* const importance = m_open->editor(u"startup"_s)->findChild<WeightSlider*>();
    QCOMPARE(importance->spinBox()->text(), u"importance 30"_s);
    QTest::keyClick(importance->slider(), Qt::Key_PageUp);
    standStill();
    QCOMPARE(m_open->criterion(1).importance, 40.0);
    QVERIFY(!m_open->criterion(1).ownJudgement);
    QCOMPARE(m_open->document.undoStack().undoText(), u"importance of Cold start and footprint"_s);
    QCOMPARE(m_open->ownScores(), u"1 of 57 scores are your own"_s);
}

void CriterionEditorTest::whatDiffersIsMarkedAndCounted()
{
    // WHEN
    m_open->document.setEstimate(1, 0, Choice::Go, {.low = 1, .likely = 2, .high = 3});
    m_open->document.setCriterionImportance(1, 0, 5);
    standStill();

    // THEN
    QCOMPARE(m_open->ownScores(), u"2 of 57 scores are your own"_s);
    const ScoreRow* const go = m_open->row(u"tail-latency"_s, Choice::Go);
    QVERIFY(go->mark()->isMarked());
    QVERIFY(go->mark()->toolTip().contains(u"Catalogue: 45 – 64 – 80"_s));
    QCOMPARE(go->slider()->accessibleDescription(), u"Catalogue: 45 – 64 – 80"_s);
    QVERIFY(!m_open->row(u"tail-latency"_s, Choice::Rust)->mark()->isMarked());
    const auto marks = m_open->editor(u"tail-latency"_s)->findChildren<DifferenceMark*>();
    QCOMPARE(std::ranges::count_if(marks, &DifferenceMark::isMarked), 2);
    QVERIFY(m_open->part<TextButton>(u"tail-latency"_s, u"reset"_s)->isVisible());
    QVERIFY(!m_open->part<TextButton>(u"startup"_s, u"reset"_s)->isVisible());

    // WHEN it is closed THEN the count stays, for something differs
    m_open->chevron()->click();
    standStill();
    QVERIFY(m_open->weights.findChild<OwnScoresLine*>()->isVisible());
    m_open->document.undoStack().setIndex(0);
    standStill();
    QVERIFY(!m_open->weights.findChild<OwnScoresLine*>()->isVisible());
}

void CriterionEditorTest::oneCriterionIsReset()
{
    // GIVEN
    m_open->document.setEstimate(1, 0, Choice::Go, {.low = 1, .likely = 2, .high = 3});
    m_open->document.setCriterionImportance(1, 1, 5);
    standStill();

    // WHEN
    m_open->part<TextButton>(u"tail-latency"_s, u"reset"_s)->click();
    standStill();

    // THEN
    QVERIFY(m_open->criterion(0) == greenfield().constraints[1].criteria[0]);
    QCOMPARE(m_open->criterion(1).importance, 5.0);
    QVERIFY(!m_open->part<TextButton>(u"tail-latency"_s, u"reset"_s)->isVisible());
}

void CriterionEditorTest::allCriteriaAreReset()
{
    // GIVEN
    m_open->document.setEstimate(1, 0, Choice::Go, {.low = 1, .likely = 2, .high = 3});
    m_open->document.setCriterionImportance(0, 1, 5);
    standStill();

    // WHEN
    auto* const reset = m_open->weights.findChild<TextButton*>(u"reset-all"_s);
    QVERIFY(reset->isVisible());
    reset->click();
    standStill();

    // THEN
    QVERIFY(m_open->document.scenario() == greenfield());
    QVERIFY(!reset->isVisible());
    QCOMPARE(m_open->ownScores(), u"0 of 57 scores are your own"_s);
}

void CriterionEditorTest::theJudgementCanBeTakenBackAndExplained()
{
    auto* const note = m_open->part<GrowingTextEdit>(u"tail-latency"_s, u"judgement-note"_s);
    auto* const judgement = m_open->part<QCheckBox>(u"tail-latency"_s, u"own-judgement"_s);
    QVERIFY(!note->isVisible());

    // WHEN
    judgement->click();
    standStill();
    // THEN
    QVERIFY(m_open->criterion(0).ownJudgement);
    QVERIFY(note->isVisible());

    // WHEN
    QTest::keyClicks(note, u"Measured."_s);
    standStill();
    // THEN the rationale is kept
    QCOMPARE(judgementNote(m_open->criterion(0)), u"Measured."_s);
    QCOMPARE(m_open->criterion(0).rationale, greenfield().constraints[1].criteria[0].rationale);

    // WHEN
    judgement->click();
    standStill();
    // THEN a note is never hidden
    QVERIFY(!m_open->criterion(0).ownJudgement);
    QVERIFY(note->isVisible());
}

void CriterionEditorTest::typingIsOneStepUntilTheKeyboardGoes()
{
    // GIVEN
    m_open->document.setOwnJudgement(1, 0, true);
    standStill();
    auto* const note = m_open->part<GrowingTextEdit>(u"tail-latency"_s, u"judgement-note"_s);
    note->setFocus();

    // WHEN
    for (const QChar letter : u"No way"_s) {
        QTest::keyClicks(note, letter);
        standStill();
    }
    // THEN
    QCOMPARE(m_open->document.undoStack().count(), 2);
    QCOMPARE(m_open->document.undoStack().undoText(), u"note on Predictable tail latency"_s);
    QCOMPARE(note->textCursor().position(), 6);

    // WHEN
    m_open->chevron()->setFocus();
    note->setFocus();
    QTest::keyClicks(note, u"!"_s);
    standStill();
    // THEN
    QCOMPARE(m_open->document.undoStack().count(), 3);

    // WHEN
    m_open->document.undoStack().undo();
    standStill();
    // THEN
    QCOMPARE(note->toPlainText(), u"No way"_s);
}

void CriterionEditorTest::ownCriteriaAreRenamedInPlace()
{
    // GIVEN
    static_cast<void>(m_open->document.addCriterion(1, u"Jitter"_s));
    standStill();
    auto* const name = m_open->part<QLineEdit>(u"own-jitter"_s, u"own-name"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Jitter"_s);
    QCOMPARE(name->accessibleName(), u"Jitter, name"_s);

    // WHEN
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"R&D noise"_s);
    QCOMPARE(m_open->document.undoStack().count(), 1);
    QTest::keyClick(name, Qt::Key_Return);
    standStill();

    // THEN it is one step, all that belongs to it is called so, and the keyboard is where it was
    QCOMPARE(m_open->criterion(3).name, std::string("R&D noise"));
    QCOMPARE(m_open->document.undoStack().count(), 2);
    QCOMPARE(m_open->row(u"own-jitter"_s, Choice::Go)->slider()->accessibleName(), u"R&D noise, Go"_s);
    QCOMPARE(m_open->part<TextButton>(u"own-jitter"_s, u"remove"_s)->accessibleName(), u"R&D noise, remove"_s);
    QVERIFY(name->hasFocus());

    // WHEN
    m_open->document.undoStack().undo();
    standStill();
    // THEN
    QCOMPARE(name->text(), u"Jitter"_s);
    QCOMPARE(m_open->row(u"own-jitter"_s, Choice::Go)->slider()->accessibleName(), u"Jitter, Go"_s);
}

void CriterionEditorTest::theCataloguesNamesStay()
{
    QVERIFY(!m_open->part<QLineEdit>(u"tail-latency"_s, u"own-name"_s)->isVisible());
}

void CriterionEditorTest::anEmptyNameAndEscapeLeaveTheNameAsItIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::newRow("empty") << u" "_s << int(Qt::Key_Return);
    QTest::newRow("Escape") << u"Noise"_s << int(Qt::Key_Escape);
}

void CriterionEditorTest::anEmptyNameAndEscapeLeaveTheNameAsItIs()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    // GIVEN
    static_cast<void>(m_open->document.addCriterion(1, u"Jitter"_s));
    standStill();
    auto* const name = m_open->part<QLineEdit>(u"own-jitter"_s, u"own-name"_s);
    name->setFocus();
    name->selectAll();

    // WHEN
    QTest::keyClicks(name, typed);
    QTest::keyClick(name, static_cast<Qt::Key>(key));
    m_open->chevron()->setFocus();
    standStill();

    // THEN
    QCOMPARE(m_open->criterion(3).name, std::string("Jitter"));
    QCOMPARE(name->text(), u"Jitter"_s);
    QCOMPARE(m_open->document.undoStack().count(), 1);
}

QTEST_MAIN(CriterionEditorTest)
#include "tst_criterioneditor.moc"
