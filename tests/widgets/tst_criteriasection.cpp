// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "cataloguedifference.h"
#include "chevronbutton.h"
#include "criteriasection.h"
#include "criterioneditor.h"
#include "criterionnotes.h"
#include "differencemark.h"
#include "evidencechip.h"
#include "evidencelist.h"
#include "fineslider.h"
#include "growingtextedit.h"
#include "judgementchip.h"
#include "ownscoresline.h"
#include "scenariodocument.h"
#include "scorerow.h"
#include "testlib/warnings.h"
#include "textbutton.h"
#include "threepointslider.h"
#include "weightsection.h"
#include "weightslider.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

using engine::Choice;

namespace
{

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

engine::Scenario greenfield()
{
    return catalogue().newScenario("Greenfield", *catalogue().workload("greenfield"));
}

/// Until the analysis and what follows from it are done.
void standStill()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Counts what is painted below a widget.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget* watched)
    {
        for (QWidget* const each : watched->findChildren<QWidget*>()) {
            each->installEventFilter(this);
        }
    }
    int paints = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

/// The weights with the criteria of Latency open.
class CriteriaSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void criteriaExistOnlyWhileTheyAreOpen();
    void theChevronTellsWhetherItIsOpen();
    void aCriterionShowsAllThatIsKnownOfIt();
    void everyControlHasAName();
    void draggingAScoreIsOneStepAndOwnJudgement();
    void exactNumbersAreTyped();
    void importanceIsEdited();
    void draggingRebuildsNothingAndPaintsOnlyWhatChanged();
    void whatDiffersIsMarkedAndCounted();
    void oneCriterionIsReset();
    void allCriteriaAreReset();
    void theJudgementCanBeTakenBackAndExplained();
    void typingIsOneStepUntilTheKeyboardGoes();
    void aCriterionIsAddedAndRemoved();
    void theNewNameCanBeLeft();
    void theLastCriterionCannotBeRemoved();
    void undoBringsCriteriaAndTheirEditorsBack();
    void hiddenEditorsAreNotUpdated();
    void anotherScenarioIsShownInTheSameEditors();
    void hostileTextStaysText();
    void aChipOpensAllThatIsKnownOfASource();
    void onlyWebPagesAreOpened_data();
    void onlyWebPagesAreOpened();
    void anIdWithoutItsItemIsShownAsSuch();
    void openingIsFast();

private:
    [[nodiscard]] const engine::Criterion& criterion(std::size_t index) const
    {
        return m_document->scenario().constraints[1].criteria[index];
    }
    [[nodiscard]] CriteriaSection* section() const { return m_weights->findChild<CriteriaSection*>(); }
    [[nodiscard]] QWidget* editor(const QString& id) const
    {
        return m_weights->findChild<QWidget*>(u"criterion-"_s + id);
    }
    [[nodiscard]] ScoreRow* row(const QString& id, Choice choice) const
    {
        return editor(id)->findChildren<ScoreRow*>().at(choice == Choice::Go ? 0 : 1);
    }
    template <typename T>
    [[nodiscard]] T* part(const QString& id, const QString& name) const
    {
        return editor(id)->findChild<T*>(name);
    }
    [[nodiscard]] ChevronButton* chevron() const { return m_weights->findChild<ChevronButton*>(u"open-latency"_s); }
    [[nodiscard]] QString ownScores() const { return m_weights->findChild<QLabel*>(u"own-scores"_s)->text(); }
    [[nodiscard]] QStringList shownTexts(const QWidget* within) const
    {
        QStringList texts;
        for (const QLabel* const label : within->findChildren<QLabel*>()) {
            if (label->isVisibleTo(m_weights.get())) {
                texts << label->text();
            }
        }
        return texts;
    }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<WeightSection> m_weights;
};

void CriteriaSectionTest::init()
{
    testing::failOnAnyWarning();
    m_document = std::make_unique<ScenarioDocument>();
    m_weights = std::make_unique<WeightSection>(*m_document, catalogue());
    m_document->load(greenfield());
    m_weights->resize(500, 1500);
    m_weights->show();
    m_weights->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_weights.get()));
    chevron()->click();
    standStill();
}

void CriteriaSectionTest::cleanup()
{
    m_weights.reset();
    m_document.reset();
}

void CriteriaSectionTest::criteriaExistOnlyWhileTheyAreOpen()
{
    QSignalSpy shown(m_weights.get(), &WeightSection::criteriaShown);
    QCOMPARE(m_weights->findChildren<CriterionEditor*>().count(), 3);

    // WHEN
    m_weights->findChild<ChevronButton*>(u"open-cost"_s)->click();
    standStill();
    // THEN
    QCOMPARE(m_weights->findChildren<CriterionEditor*>().count(), 7);

    // WHEN
    m_weights->findChild<ChevronButton*>(u"open-cost"_s)->click();
    chevron()->click();
    standStill();
    // THEN
    QCOMPARE(m_weights->findChildren<CriterionEditor*>().count(), 0);
    QList<bool> told;
    for (const QList<QVariant>& signal : shown) {
        told << signal.front().toBool();
    }
    QCOMPARE(told, (QList<bool>{true, true, false}));
}

void CriteriaSectionTest::theChevronTellsWhetherItIsOpen()
{
    QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(chevron());
    QCOMPARE(access->text(QAccessible::Name), u"Criteria of Latency"_s);
    QVERIFY(access->state().expandable);
    QVERIFY(access->state().expanded);

    // WHEN
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    // THEN
    QVERIFY(access->state().collapsed);
    QVERIFY(!access->state().expanded);

    // WHEN
    QTest::keyClick(chevron(), Qt::Key_Return);
    // THEN
    QVERIFY(access->state().expanded);
}

void CriteriaSectionTest::aCriterionShowsAllThatIsKnownOfIt()
{
    const QStringList texts = shownTexts(editor(u"tail-latency"_s));
    QVERIFY(texts.contains(u"Predictable tail latency"_s));
    QVERIFY(texts.contains(u"0: Latency spikes of 100 ms or more are routine under load."_s));
    QVERIFY(texts.contains(u"100: p99.9 stays within about twice the median, with no runtime-caused pauses."_s));
    QVERIFY(texts.contains(QString::fromStdString(criterion(0).rationale)));
    QCOMPARE(scoreText(row(u"tail-latency"_s, Choice::Go)->slider()->estimate()), u"45 – 64 – 80"_s);
    QCOMPARE(row(u"tail-latency"_s, Choice::Rust)->spinBox(ScorePoint::Likely)->value(), 88.0);
    QCOMPARE(editor(u"tail-latency"_s)->findChild<WeightSlider*>()->value(), 80.0);
    QCOMPARE(editor(u"tail-latency"_s)->findChildren<EvidenceChip*>().count(), 7);
    QVERIFY(!editor(u"tail-latency"_s)->findChild<JudgementChip*>()->isVisible());
    QVERIFY(!part<TextButton>(u"tail-latency"_s, u"reset"_s)->isVisible());
    QVERIFY(!part<TextButton>(u"tail-latency"_s, u"remove"_s)->isVisible());
    QCOMPARE(ownScores(), u"0 of 57 scores are your own"_s);
}

void CriteriaSectionTest::everyControlHasAName()
{
    QStringList names;
    for (QWidget* const widget : section()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->focusProxy() == nullptr) {
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QLineEdit*>(widget) != nullptr,
                     widget->metaObject()->className());
            names << widget->accessibleName();
        }
    }
    for (const QString& name :
         {u"Predictable tail latency, importance"_s, u"Predictable tail latency, importance, exact"_s,
          u"Predictable tail latency, Go"_s, u"Predictable tail latency, Rust, likely, exact"_s,
          u"Why Discord is switching from Go to Rust, secondary"_s, u"Predictable tail latency, own judgement"_s,
          u"Add criterion to Latency"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

void CriteriaSectionTest::draggingAScoreIsOneStepAndOwnJudgement()
{
    // WHEN
    ThreePointSlider* const slider = row(u"tail-latency"_s, Choice::Go)->slider();
    const QPoint from = slider->pointRect(ScorePoint::Likely).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, from);
    for (int x = 1; x <= 20; ++x) {
        QTest::mouseMove(slider, from + QPoint(x, 0));
        standStill();
        QCOMPARE(slider->estimate().likely, criterion(0).go.likely);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(20, 0));
    standStill();

    // THEN
    QVERIFY(criterion(0).go.likely > 64);
    QVERIFY(criterion(0).ownJudgement);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"scores of Predictable tail latency"_s);
    QVERIFY(editor(u"tail-latency"_s)->findChild<JudgementChip*>()->isVisible());

    // WHEN
    m_document->undoStack().undo();
    standStill();

    // THEN
    QCOMPARE(scoreText(slider->estimate()), u"45 – 64 – 80"_s);
    QVERIFY(!editor(u"tail-latency"_s)->findChild<JudgementChip*>()->isVisible());
}

void CriteriaSectionTest::exactNumbersAreTyped()
{
    // WHEN
    QDoubleSpinBox* const low = row(u"tail-latency"_s, Choice::Rust)->spinBox(ScorePoint::Low);
    low->setFocus();
    low->selectAll();
    QTest::keyClicks(low, u"90.5"_s);
    QCOMPARE(m_document->undoStack().count(), 0);
    QTest::keyClick(low, Qt::Key_Return);
    standStill();

    // THEN the likely value has given way
    QCOMPARE(scoreText(criterion(0).rust), u"90.5 – 90.5 – 95"_s);
    QCOMPARE(row(u"tail-latency"_s, Choice::Rust)->spinBox(ScorePoint::Likely)->value(), 90.5);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void CriteriaSectionTest::importanceIsEdited()
{
    auto* const importance = editor(u"startup"_s)->findChild<WeightSlider*>();
    QCOMPARE(importance->spinBox()->text(), u"importance 30"_s);
    QTest::keyClick(importance->slider(), Qt::Key_PageUp);
    standStill();
    QCOMPARE(criterion(1).importance, 40.0);
    QVERIFY(!criterion(1).ownJudgement);
    QCOMPARE(m_document->undoStack().undoText(), u"importance of Cold start and footprint"_s);
    QCOMPARE(ownScores(), u"1 of 57 scores are your own"_s);
}

void CriteriaSectionTest::draggingRebuildsNothingAndPaintsOnlyWhatChanged()
{
    // GIVEN a first edit, after which nothing has to appear any more
    ThreePointSlider* const slider = row(u"tail-latency"_s, Choice::Go)->slider();
    slider->movePoint(ScorePoint::Likely, 65);
    standStill();
    const QList<QWidget*> before = section()->findChildren<QWidget*>();
    PaintCount others(editor(u"startup"_s));

    // WHEN
    for (int value = 66; value < 76; ++value) {
        slider->movePoint(ScorePoint::Likely, value);
        standStill();
    }

    // THEN
    QCOMPARE(section()->findChildren<QWidget*>(), before);
    QCOMPARE(others.paints, 0);
}

void CriteriaSectionTest::whatDiffersIsMarkedAndCounted()
{
    // WHEN
    m_document->setEstimate(1, 0, Choice::Go, {.low = 1, .likely = 2, .high = 3});
    m_document->setCriterionImportance(1, 0, 5);
    standStill();

    // THEN
    QCOMPARE(ownScores(), u"2 of 57 scores are your own"_s);
    const ScoreRow* const go = row(u"tail-latency"_s, Choice::Go);
    QVERIFY(go->mark()->isMarked());
    QVERIFY(go->mark()->toolTip().contains(u"Catalogue: 45 – 64 – 80"_s));
    QCOMPARE(go->slider()->accessibleDescription(), u"Catalogue: 45 – 64 – 80"_s);
    QVERIFY(!row(u"tail-latency"_s, Choice::Rust)->mark()->isMarked());
    const auto marks = editor(u"tail-latency"_s)->findChildren<DifferenceMark*>();
    QCOMPARE(std::ranges::count_if(marks, &DifferenceMark::isMarked), 2);
    QVERIFY(part<TextButton>(u"tail-latency"_s, u"reset"_s)->isVisible());
    QVERIFY(!part<TextButton>(u"startup"_s, u"reset"_s)->isVisible());

    // WHEN it is closed THEN the count stays, for something differs
    chevron()->click();
    standStill();
    QVERIFY(m_weights->findChild<OwnScoresLine*>()->isVisible());
    m_document->undoStack().setIndex(0);
    standStill();
    QVERIFY(!m_weights->findChild<OwnScoresLine*>()->isVisible());
}

void CriteriaSectionTest::oneCriterionIsReset()
{
    // GIVEN
    m_document->setEstimate(1, 0, Choice::Go, {.low = 1, .likely = 2, .high = 3});
    m_document->setCriterionImportance(1, 1, 5);
    standStill();

    // WHEN
    part<TextButton>(u"tail-latency"_s, u"reset"_s)->click();
    standStill();

    // THEN
    QVERIFY(criterion(0) == greenfield().constraints[1].criteria[0]);
    QCOMPARE(criterion(1).importance, 5.0);
    QVERIFY(!part<TextButton>(u"tail-latency"_s, u"reset"_s)->isVisible());
}

void CriteriaSectionTest::allCriteriaAreReset()
{
    // GIVEN
    m_document->setEstimate(1, 0, Choice::Go, {.low = 1, .likely = 2, .high = 3});
    m_document->setCriterionImportance(0, 1, 5);
    standStill();

    // WHEN
    auto* const reset = m_weights->findChild<TextButton*>(u"reset-all"_s);
    QVERIFY(reset->isVisible());
    reset->click();
    standStill();

    // THEN
    QVERIFY(m_document->scenario() == greenfield());
    QVERIFY(!reset->isVisible());
    QCOMPARE(ownScores(), u"0 of 57 scores are your own"_s);
}

void CriteriaSectionTest::theJudgementCanBeTakenBackAndExplained()
{
    auto* const note = part<GrowingTextEdit>(u"tail-latency"_s, u"judgement-note"_s);
    auto* const judgement = part<QCheckBox>(u"tail-latency"_s, u"own-judgement"_s);
    QVERIFY(!note->isVisible());

    // WHEN
    judgement->click();
    standStill();
    // THEN
    QVERIFY(criterion(0).ownJudgement);
    QVERIFY(note->isVisible());

    // WHEN
    QTest::keyClicks(note, u"Measured."_s);
    standStill();
    // THEN the rationale is kept
    QCOMPARE(judgementNote(criterion(0)), u"Measured."_s);
    QCOMPARE(criterion(0).rationale, greenfield().constraints[1].criteria[0].rationale);

    // WHEN
    judgement->click();
    standStill();
    // THEN a note is never hidden
    QVERIFY(!criterion(0).ownJudgement);
    QVERIFY(note->isVisible());
}

void CriteriaSectionTest::typingIsOneStepUntilTheKeyboardGoes()
{
    // GIVEN
    m_document->setOwnJudgement(1, 0, true);
    standStill();
    auto* const note = part<GrowingTextEdit>(u"tail-latency"_s, u"judgement-note"_s);
    note->setFocus();

    // WHEN
    for (const QChar letter : u"No way"_s) {
        QTest::keyClicks(note, letter);
        standStill();
    }
    // THEN
    QCOMPARE(m_document->undoStack().count(), 2);
    QCOMPARE(m_document->undoStack().undoText(), u"note on Predictable tail latency"_s);
    QCOMPARE(note->textCursor().position(), 6);

    // WHEN
    chevron()->setFocus();
    note->setFocus();
    QTest::keyClicks(note, u"!"_s);
    standStill();
    // THEN
    QCOMPARE(m_document->undoStack().count(), 3);

    // WHEN
    m_document->undoStack().undo();
    standStill();
    // THEN
    QCOMPARE(note->toPlainText(), u"No way"_s);
}

void CriteriaSectionTest::aCriterionIsAddedAndRemoved()
{
    // WHEN
    section()->findChild<TextButton*>(u"add-criterion"_s)->click();
    auto* const name = section()->findChild<QLineEdit*>(u"criterion-name"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Jitter"_s);
    QTest::keyClick(name, Qt::Key_Return);
    standStill();

    // THEN
    QVERIFY(editor(u"own-jitter"_s)->isVisible());
    QVERIFY(editor(u"own-jitter"_s)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!name->isVisible());
    QCOMPARE(ownScores(), u"3 of 60 scores are your own"_s);
    QVERIFY(part<GrowingTextEdit>(u"own-jitter"_s, u"rationale"_s)->isVisible());
    QVERIFY(!part<TextButton>(u"own-jitter"_s, u"reset"_s)->isVisible());

    // WHEN
    QTest::keyClicks(part<GrowingTextEdit>(u"own-jitter"_s, u"rationale"_s), u"We need it."_s);
    standStill();
    // THEN
    QCOMPARE(criterion(3).rationale, std::string("We need it."));

    // WHEN
    part<TextButton>(u"own-jitter"_s, u"remove"_s)->click();
    standStill();
    // THEN
    QVERIFY(!editor(u"own-jitter"_s));
    QVERIFY(m_document->scenario() == greenfield());
}

void CriteriaSectionTest::theNewNameCanBeLeft()
{
    auto* const add = section()->findChild<TextButton*>(u"add-criterion"_s);
    add->click();
    auto* const name = section()->findChild<QLineEdit*>(u"criterion-name"_s);
    QTest::keyClicks(name, u"Jit"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(add->isVisible() && add->hasFocus());
    QVERIFY(!name->isVisible());
    add->click();
    QCOMPARE(name->text(), QString());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_document->undoStack().count(), 0);
    chevron()->setFocus();
    QVERIFY(add->isVisible());
}

void CriteriaSectionTest::theLastCriterionCannotBeRemoved()
{
    // GIVEN a constraint of criteria of one's own
    engine::Scenario scenario = greenfield();
    scenario.constraints[1].criteria = {{.id = "own-a", .name = "A", .go = {}, .rust = {}},
                                        {.id = "own-b", .name = "B", .go = {}, .rust = {}}};
    m_document->load(scenario);
    standStill();
    QVERIFY(part<TextButton>(u"own-a"_s, u"remove"_s)->isEnabled());

    // WHEN
    part<TextButton>(u"own-a"_s, u"remove"_s)->click();
    standStill();

    // THEN
    QVERIFY(!part<TextButton>(u"own-b"_s, u"remove"_s)->isEnabled());
}

void CriteriaSectionTest::undoBringsCriteriaAndTheirEditorsBack()
{
    // GIVEN
    QWidget* const startup = editor(u"startup"_s);
    m_document->addCriterion(1, u"Jitter"_s);
    standStill();
    QVERIFY(editor(u"own-jitter"_s));

    // WHEN
    m_document->undoStack().undo();
    standStill();
    // THEN
    QVERIFY(!editor(u"own-jitter"_s));

    // WHEN
    m_document->undoStack().redo();
    standStill();
    // THEN
    QVERIFY(editor(u"own-jitter"_s));
    QCOMPARE(editor(u"startup"_s), startup);
    QVERIFY(editor(u"own-jitter"_s)->y() > startup->y());
}

void CriteriaSectionTest::hiddenEditorsAreNotUpdated()
{
    // GIVEN
    m_weights->hide();

    // WHEN
    m_document->setCriterionImportance(1, 0, 5);
    standStill();
    // THEN
    QCOMPARE(editor(u"tail-latency"_s)->findChild<WeightSlider*>()->value(), 80.0);

    // WHEN
    m_weights->show();
    standStill();
    // THEN
    QCOMPARE(editor(u"tail-latency"_s)->findChild<WeightSlider*>()->value(), 5.0);
}

void CriteriaSectionTest::anotherScenarioIsShownInTheSameEditors()
{
    // GIVEN
    QWidget* const before = editor(u"tail-latency"_s);
    engine::Scenario other = greenfield();
    other.constraints[1].criteria[0].importance = 7;
    other.constraints[1].criteria[1].name = "Another name";

    // WHEN
    m_document->load(other);
    standStill();

    // THEN
    QCOMPARE(editor(u"tail-latency"_s), before);
    QCOMPARE(before->findChild<WeightSlider*>()->value(), 7.0);
    QCOMPARE(editor(u"startup"_s)->findChild<WeightSlider*>()->slider()->accessibleName(),
             u"Another name, importance"_s);
}

void CriteriaSectionTest::hostileTextStaysText()
{
    // GIVEN
    const std::string hostile = "<img src=file:///etc/passwd> <b>& all";
    engine::Scenario scenario = greenfield();
    engine::Criterion& edited = scenario.constraints[1].criteria[0];
    edited.name = hostile;
    edited.rationale = hostile;
    scenario.constraints[1].criteria.push_back({.id = "own-x",
                                                .name = hostile,
                                                .go = {},
                                                .rust = {},
                                                .rationale = hostile,
                                                .evidence = {hostile},
                                                .unknown = {{"scale", R"({"0":"<b>no","100":"<i>all"})"}}});

    // WHEN
    m_document->load(scenario);
    standStill();

    // THEN
    const QStringList texts = shownTexts(section());
    QVERIFY(texts.contains(QString::fromStdString(hostile)));
    QVERIFY(texts.contains(u"0: <b>no"_s));
    for (const QLabel* const label : section()->findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget* const widget : section()->findChildren<QWidget*>()) {
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    }
}

void CriteriaSectionTest::aChipOpensAllThatIsKnownOfASource()
{
    // GIVEN
    QList<QUrl> opened;
    EvidenceList list([&](const QUrl& url) { opened << url; });
    list.present({"discord"}, catalogue().evidence);
    list.show();
    const auto item = std::ranges::find(catalogue().evidence, "discord", &engine::EvidenceItem::id);

    // WHEN
    auto* const chip = list.findChild<EvidenceChip*>();
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);

    // THEN
    auto* const popover = list.findChild<EvidencePopover*>();
    QVERIFY(popover && popover->isVisible());
    QStringList texts;
    for (const QLabel* const label : popover->findChildren<QLabel*>()) {
        texts << label->text();
    }
    QCOMPARE(texts,
             (QStringList{QString::fromStdString(item->title), u"Discord · 2020-02-04 · secondary · speaks for Rust"_s,
                          QString::fromStdString(item->finding), u"To mind: "_s + QString::fromStdString(item->caveat),
                          QString::fromStdString(item->url)}));

    // WHEN
    popover->findChild<QPushButton*>(u"open-link"_s)->click();
    standStill();

    // THEN
    QCOMPARE(opened, QList<QUrl>{QUrl(QString::fromStdString(item->url))});
    QVERIFY(!list.findChild<EvidencePopover*>());
}

void CriteriaSectionTest::onlyWebPagesAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://go.dev/blog"_s << true;
    QTest::newRow("http") << u"http://go.dev"_s << true;
    QTest::newRow("capital letters") << u"HTTPS://go.dev"_s << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no scheme") << u"go.dev/blog"_s << false;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << false;
    QTest::newRow("another program") << u"vscode://open"_s << false;
    QTest::newRow("blanks") << u"https://go dev"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void CriteriaSectionTest::onlyWebPagesAreOpened()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    const engine::EvidenceItem item{.id = "x", .url = url.toStdString()};
    QCOMPARE(linkOf(item).isValid(), opens);
    EvidencePopover popover(
        item, [](const QUrl&) {}, nullptr);
    popover.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(popover.findChild<QPushButton*>(u"open-link"_s) != nullptr, opens);
}

void CriteriaSectionTest::anIdWithoutItsItemIsShownAsSuch()
{
    EvidenceList list([](const QUrl&) {});
    list.present({"lost-2020", "discord"}, catalogue().evidence);
    const auto chips = list.findChildren<EvidenceChip*>();
    QCOMPARE(chips.count(), 2);
    QCOMPARE(chips[0]->accessibleName(), u"lost-2020, not in the file"_s);
    QCOMPARE(chips[0]->accessibleDescription(), u"The scenario cites this source without carrying it."_s);
}

void CriteriaSectionTest::openingIsFast()
{
    // GIVEN everything has been loaded once
    chevron()->click();
    standStill();
    QElapsedTimer timer;
    timer.start();

    // WHEN
    chevron()->click();
    standStill();

    // THEN a blink, also without optimisation
    QVERIFY2(timer.elapsed() < 150, qPrintable(QString::number(timer.elapsed())));
}

} // namespace steelyard

QTEST_MAIN(steelyard::CriteriaSectionTest)
#include "tst_criteriasection.moc"
