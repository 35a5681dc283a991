// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriafixture.h"
#include "criterioneditor.h"
#include "fineslider.h"
#include "growingtextedit.h"
#include "textbutton.h"
#include "threepointslider.h"
#include "weightslider.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

using namespace steelyard;
using namespace steelyard::testing;
using engine::Choice;

namespace
{

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

/// Opening, closing, adding and removing: which editors there are, and when they follow.
class CriteriaSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenCriteria>();
    }
    void cleanup() { m_open.reset(); }

    void criteriaExistOnlyWhileTheyAreOpen();
    void theChevronTellsWhetherItIsOpen();
    void everyControlHasAName();
    void draggingRebuildsNothingAndPaintsOnlyWhatChanged();
    void aCriterionIsAddedAndRemoved();
    void theNewNameCanBeLeft();
    void theLastCriterionCannotBeRemoved();
    void undoBringsCriteriaAndTheirEditorsBack();
    void hiddenEditorsAreNotUpdated();
    void anotherScenarioIsShownInTheSameEditors();
    void hostileTextStaysText();
    void openingIsFast();

private:
    std::unique_ptr<OpenCriteria> m_open;
};

void CriteriaSectionTest::criteriaExistOnlyWhileTheyAreOpen()
{
    QSignalSpy shown(&m_open->weights, &WeightSection::criteriaShown);
    QCOMPARE(m_open->weights.findChildren<CriterionEditor*>().count(), 3);

    // WHEN
    m_open->weights.findChild<ChevronButton*>(u"open-cost"_s)->click();
    standStill();
    // THEN
    QCOMPARE(m_open->weights.findChildren<CriterionEditor*>().count(), 7);

    // WHEN
    m_open->weights.findChild<ChevronButton*>(u"open-cost"_s)->click();
    m_open->chevron()->click();
    standStill();
    // THEN
    QCOMPARE(m_open->weights.findChildren<CriterionEditor*>().count(), 0);
    QList<bool> told;
    for (const QList<QVariant>& signal : shown) {
        told << signal.front().toBool();
    }
    QCOMPARE(told, (QList<bool>{true, true, false}));
}

void CriteriaSectionTest::theChevronTellsWhetherItIsOpen()
{
    QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(m_open->chevron());
    QCOMPARE(access->text(QAccessible::Name), u"Criteria of Latency"_s);
    QVERIFY(access->state().expandable);
    QVERIFY(access->state().expanded);

    // WHEN
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    // THEN
    QVERIFY(access->state().collapsed);
    QVERIFY(!access->state().expanded);

    // WHEN
    QTest::keyClick(m_open->chevron(), Qt::Key_Return);
    // THEN
    QVERIFY(access->state().expanded);
}

void CriteriaSectionTest::everyControlHasAName()
{
    QStringList names;
    for (QWidget* const widget : m_open->section()->findChildren<QWidget*>()) {
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

void CriteriaSectionTest::draggingRebuildsNothingAndPaintsOnlyWhatChanged()
{
    // GIVEN a first edit, after which nothing has to appear any more
    ThreePointSlider* const slider = m_open->row(u"tail-latency"_s, Choice::Go)->slider();
    slider->movePoint(ScorePoint::Likely, 65);
    standStill();
    const QList<QWidget*> before = m_open->section()->findChildren<QWidget*>();
    PaintCount others(m_open->editor(u"startup"_s));

    // WHEN
    for (int value = 66; value < 76; ++value) {
        slider->movePoint(ScorePoint::Likely, value);
        standStill();
    }

    // THEN
    QCOMPARE(m_open->section()->findChildren<QWidget*>(), before);
    QCOMPARE(others.paints, 0);
}

void CriteriaSectionTest::aCriterionIsAddedAndRemoved()
{
    // WHEN
    m_open->section()->findChild<TextButton*>(u"add-criterion"_s)->click();
    auto* const name = m_open->section()->findChild<QLineEdit*>(u"criterion-name"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Jitter"_s);
    QTest::keyClick(name, Qt::Key_Return);
    standStill();

    // THEN
    QVERIFY(m_open->editor(u"own-jitter"_s)->isVisible());
    QVERIFY(m_open->editor(u"own-jitter"_s)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!name->isVisible());
    QCOMPARE(m_open->ownScores(), u"3 of 60 scores are your own"_s);
    QVERIFY(m_open->part<GrowingTextEdit>(u"own-jitter"_s, u"rationale"_s)->isVisible());
    QVERIFY(!m_open->part<TextButton>(u"own-jitter"_s, u"reset"_s)->isVisible());

    // WHEN
    QTest::keyClicks(m_open->part<GrowingTextEdit>(u"own-jitter"_s, u"rationale"_s), u"We need it."_s);
    standStill();
    // THEN
    QCOMPARE(m_open->criterion(3).rationale, std::string("We need it."));

    // WHEN
    m_open->part<TextButton>(u"own-jitter"_s, u"remove"_s)->click();
    standStill();
    // THEN
    QVERIFY(!m_open->editor(u"own-jitter"_s));
    QVERIFY(m_open->document.scenario() == greenfield());
}

void CriteriaSectionTest::theNewNameCanBeLeft()
{
    auto* const add = m_open->section()->findChild<TextButton*>(u"add-criterion"_s);
    add->click();
    auto* const name = m_open->section()->findChild<QLineEdit*>(u"criterion-name"_s);
    QTest::keyClicks(name, u"Jit"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(add->isVisible() && add->hasFocus());
    QVERIFY(!name->isVisible());
    add->click();
    QCOMPARE(name->text(), QString());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_open->document.undoStack().count(), 0);
    m_open->chevron()->setFocus();
    QVERIFY(add->isVisible());
}

void CriteriaSectionTest::theLastCriterionCannotBeRemoved()
{
    // GIVEN a constraint of criteria of one's own
    engine::Scenario scenario = greenfield();
    scenario.constraints[1].criteria = {{.id = "own-a", .name = "A", .go = {}, .rust = {}},
                                        {.id = "own-b", .name = "B", .go = {}, .rust = {}}};
    m_open->document.load(scenario);
    standStill();
    QVERIFY(m_open->part<TextButton>(u"own-a"_s, u"remove"_s)->isEnabled());

    // WHEN
    m_open->part<TextButton>(u"own-a"_s, u"remove"_s)->click();
    standStill();

    // THEN
    QVERIFY(!m_open->part<TextButton>(u"own-b"_s, u"remove"_s)->isEnabled());
}

void CriteriaSectionTest::undoBringsCriteriaAndTheirEditorsBack()
{
    // GIVEN
    QWidget* const startup = m_open->editor(u"startup"_s);
    m_open->document.addCriterion(1, u"Jitter"_s);
    standStill();
    QVERIFY(m_open->editor(u"own-jitter"_s));

    // WHEN
    m_open->document.undoStack().undo();
    standStill();
    // THEN
    QVERIFY(!m_open->editor(u"own-jitter"_s));

    // WHEN
    m_open->document.undoStack().redo();
    standStill();
    // THEN
    QVERIFY(m_open->editor(u"own-jitter"_s));
    QCOMPARE(m_open->editor(u"startup"_s), startup);
    QVERIFY(m_open->editor(u"own-jitter"_s)->y() > startup->y());
}

void CriteriaSectionTest::hiddenEditorsAreNotUpdated()
{
    // GIVEN
    m_open->weights.hide();

    // WHEN
    m_open->document.setCriterionImportance(1, 0, 5);
    standStill();
    // THEN
    QCOMPARE(m_open->editor(u"tail-latency"_s)->findChild<WeightSlider*>()->value(), 80.0);

    // WHEN
    m_open->weights.show();
    standStill();
    // THEN
    QCOMPARE(m_open->editor(u"tail-latency"_s)->findChild<WeightSlider*>()->value(), 5.0);
}

void CriteriaSectionTest::anotherScenarioIsShownInTheSameEditors()
{
    // GIVEN
    QWidget* const before = m_open->editor(u"tail-latency"_s);
    engine::Scenario other = greenfield();
    other.constraints[1].criteria[0].importance = 7;
    other.constraints[1].criteria[1].name = "Another name";

    // WHEN
    m_open->document.load(other);
    standStill();

    // THEN
    QCOMPARE(m_open->editor(u"tail-latency"_s), before);
    QCOMPARE(before->findChild<WeightSlider*>()->value(), 7.0);
    QCOMPARE(m_open->editor(u"startup"_s)->findChild<WeightSlider*>()->slider()->accessibleName(),
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
    m_open->document.load(scenario);
    standStill();

    // THEN
    const QStringList texts = m_open->shownTexts(m_open->section());
    QVERIFY(texts.contains(QString::fromStdString(hostile)));
    QVERIFY(texts.contains(u"0: <b>no"_s));
    for (const QLabel* const label : m_open->section()->findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget* const widget : m_open->section()->findChildren<QWidget*>()) {
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    }
}

void CriteriaSectionTest::openingIsFast()
{
    // GIVEN everything has been loaded once
    m_open->chevron()->click();
    standStill();
    QElapsedTimer timer;
    timer.start();

    // WHEN
    m_open->chevron()->click();
    standStill();

    // THEN a blink, also without optimisation
    QVERIFY2(timer.elapsed() < 150, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(CriteriaSectionTest)
#include "tst_criteriasection.moc"
