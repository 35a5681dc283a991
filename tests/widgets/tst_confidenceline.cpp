// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "confidencechip.h"
#include "confidenceline.h"
#include "doubttext.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/simulated.h"
#include "testlib/warnings.h"
#include "textlabel.h"
#include "uncertaintysection.h"
#include "weightslider.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace steelyard::testing;

namespace steelyard
{

namespace
{

engine::Scenario weighing(double latency, double cost)
{
    return uncertainBy(25, ScenarioBuilder()
                               .constraint("latency", 40, 80)
                               .constraint("cost", 70, 50, engine::Axis::Delivery)
                               .firstOrder({"latency"})
                               .component("api", {latency, cost}));
}

} // namespace

/// The line under the verdict, and where a person says how uncertain things are.
class ConfidenceLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { failOnAnyWarning(); }

    void itSaysHowSureTheVerdictIs();
    void itKeepsItsRoomUntilThereAreDraws();
    void whatDecidesStandsBelow();
    void assistiveTechnologyHearsItWhenTheHandLetsGo();
    void whereNothingWeighsItIsEmpty();
    void theUncertaintyCanBeEdited_data();
    void theUncertaintyCanBeEdited();

private:
    std::unique_ptr<Appearance> m_appearance;
};

namespace
{

struct Line {
    explicit Line(const engine::Scenario& scenario) : line(document)
    {
        document.setSimulated(true);
        document.load(scenario);
        line.resize(300, 100);
        line.show();
    }

    void wait()
    {
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
        while (document.isSimulating()) {
            QVERIFY(analysed.wait(60'000));
        }
    }

    [[nodiscard]] QString text(const QString& name) const { return line.findChild<TextLabel*>(name)->text(); }
    [[nodiscard]] QString chip() const { return line.findChild<ConfidenceChip*>()->accessibleName(); }
    [[nodiscard]] const engine::Robustness& robustness() const { return document.outlook()->robustness.value(); }

    ScenarioDocument document;
    ConfidenceLine line;
};

} // namespace

void ConfidenceLineTest::itSaysHowSureTheVerdictIs()
{
    // GIVEN
    Line shown(weighing(45, 55));
    shown.wait();

    // THEN
    QCOMPARE(shown.chip(), u"fragile"_s);
    QCOMPARE(shown.text(u"confidence-text"_s), confidenceText(shown.robustness()));
    QVERIFY(shown.text(u"confidence-text"_s).contains(u"of draws, mostly because scores are uncertain"_s));
    QCOMPARE(shown.line.toolTip(), confidenceDefinition(shown.robustness()));

    // WHEN a slider moves
    QSignalSpy analysed(&shown.document, &ScenarioDocument::analysisChanged);
    shown.document.setImportance(0, 0, 1);
    QVERIFY(analysed.wait());

    // THEN it follows at once
    QCOMPARE(shown.chip(), u"robust"_s);
    QCOMPARE(shown.text(u"confidence-text"_s), confidenceText(shown.robustness()));
}

void ConfidenceLineTest::itKeepsItsRoomUntilThereAreDraws()
{
    // GIVEN scores of which there are no draws yet
    Line shown(weighing(46, 54));
    shown.document.setEstimate(0, 0, engine::Choice::Rust, {.low = 51, .likely = 76, .high = 97});
    QCoreApplication::processEvents();
    const int height = shown.line.heightForWidth(300);

    // THEN
    QCOMPARE(shown.chip(), QString());
    QCOMPARE(shown.text(u"confidence-text"_s), u"Looking how sure this is…"_s);

    // WHEN
    shown.wait();

    // THEN nothing has moved
    QVERIFY(!shown.chip().isEmpty());
    QCOMPARE(shown.line.heightForWidth(300), height);
}

void ConfidenceLineTest::whatDecidesStandsBelow()
{
    engine::Scenario scenario = weighing(60, 40);
    scenario.team.readiness = 49;
    Line shown(scenario);
    shown.wait();
    QCOMPARE(shown.text(u"confidence-gate"_s), u"decided by readiness, 49 of 50"_s);
    shown.document.setReadiness(50);
    QCoreApplication::processEvents();
    QCOMPARE(shown.text(u"confidence-gate"_s), QString());
}

void ConfidenceLineTest::assistiveTechnologyHearsItWhenTheHandLetsGo()
{
    // GIVEN
    Line shown(weighing(45, 55));
    shown.wait();
    const QString name = shown.line.accessibleName();
    QCOMPARE(name, confidenceSentence(shown.robustness()));

    // WHEN
    QSignalSpy analysed(&shown.document, &ScenarioDocument::analysisChanged);
    shown.document.beginGesture();
    shown.document.setImportance(0, 0, 1);
    QVERIFY(analysed.wait());

    // THEN
    QCOMPARE(shown.line.accessibleName(), name);

    // WHEN
    shown.document.endGesture();

    // THEN
    QCOMPARE(shown.line.accessibleName(), confidenceSentence(shown.robustness()));
    QVERIFY(shown.line.accessibleName() != name);
}

void ConfidenceLineTest::whereNothingWeighsItIsEmpty()
{
    Line shown(weighing(0, 0));
    shown.wait();
    QCOMPARE(shown.chip(), QString());
    QCOMPARE(shown.text(u"confidence-text"_s), QString());
    QCOMPARE(shown.line.accessibleName(), QString());
}

void ConfidenceLineTest::theUncertaintyCanBeEdited_data()
{
    QTest::addColumn<QString>("slider");
    QTest::addColumn<double engine::Uncertainty::*>("member");
    QTest::addColumn<QString>("undo");
    QTest::newRow("weights") << u"uncertainty-weights"_s << &engine::Uncertainty::weightSpread
                             << u"uncertainty of weights"_s;
    QTest::newRow("scores") << u"uncertainty-scores"_s << &engine::Uncertainty::scoreCorrelation
                            << u"correlation of scores"_s;
}

void ConfidenceLineTest::theUncertaintyCanBeEdited()
{
    QFETCH(const QString, slider);
    using Member = double engine::Uncertainty::*;
    QFETCH(const Member, member);
    QFETCH(const QString, undo);

    // GIVEN
    ScenarioDocument document;
    UncertaintySection section(document);
    document.load(weighing(50, 50));
    section.show();
    auto& edited = *section.findChild<WeightSlider*>(slider);
    const double before = document.scenario().uncertainty.*member;
    QCOMPARE(edited.value(), before * 100);

    // WHEN
    edited.spinBox()->setFocus();
    edited.spinBox()->selectAll();
    QTest::keyClicks(edited.spinBox(), u"80"_s);
    QTest::keyClick(edited.spinBox(), Qt::Key_Return);

    // THEN
    QCOMPARE(document.scenario().uncertainty.*member, 0.8);
    QCOMPARE(document.undoStack().undoText(), undo);

    // WHEN
    while (document.undoStack().canUndo()) {
        document.undoStack().undo();
    }
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(document.scenario().uncertainty.*member, before);
    QCOMPARE(edited.value(), before * 100);
}

} // namespace steelyard

QTEST_MAIN(steelyard::ConfidenceLineTest)
#include "tst_confidenceline.moc"
