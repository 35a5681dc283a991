// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatstyle.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "weightmotion.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int milliseconds = 120;
const std::vector<double> start{60, 40};
const std::vector<double> target{12.3456, 100.0 / 3};

engine::Scenario twoComponents()
{
    return testing::ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50)
        .firstOrder({"latency"})
        .component("api", start)
        .component("batch", {10, 20});
}

/// A document on which a motion is underway.
struct Underway {
    Underway() : motion(document)
    {
        document.load(twoComponents());
        motion.moveTo(target, Purpose::NearestFlip, {}, milliseconds);
        QSignalSpy changed(&document, &ScenarioDocument::changed);
        if (!changed.wait()) {
            qFatal("nothing moves");
        }
    }

    [[nodiscard]] const std::vector<double>& importances() const
    {
        return document.scenario().components[0].importances;
    }

    ScenarioDocument document;
    WeightMotion motion;
};

struct Interruption {
    std::function<void(ScenarioDocument&)> make;
};

} // namespace

class WeightMotionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new FlatStyle); }
    void init() { testing::failOnAnyWarning(); }

    void arrivesExactlyInOneStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoComponents());
        WeightMotion motion(document);
        QList<double> way;
        connect(&document, &ScenarioDocument::changed, this,
                [&] { way << document.scenario().components[0].importances[0]; });
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        motion.moveTo(target, Purpose::NearestFlip, {}, milliseconds);
        QVERIFY(motion.isMoving());
        QVERIFY(settled.wait());

        // THEN
        QVERIFY(!motion.isMoving());
        QVERIFY(!document.inGesture());
        QVERIFY(document.scenario().components[0].importances == target);
        QVERIFY2(way.size() >= 3, "it is seen on its way");
        QVERIFY(std::ranges::is_sorted(way, std::ranges::greater{}));
        QCOMPARE(settled.count(), 1);
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), u"nearest flip"_s);
        document.undoStack().undo();
        QVERIFY(document.scenario() == twoComponents());
    }

    void arrivesAtOnceWhereNothingIsToMove()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoComponents());
        WeightMotion motion(document);
        // WHEN
        motion.moveTo(target, Purpose::TippingPoint, u"Latency"_s, 0);
        // THEN
        QVERIFY(!motion.isMoving());
        QVERIFY(!document.inGesture());
        QVERIFY(document.scenario().components[0].importances == target);
        QCOMPARE(document.undoStack().undoText(), u"share of Latency"_s);
    }

    void toWhereItIsIsNoStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoComponents());
        WeightMotion motion(document);
        QSignalSpy settled(&document, &ScenarioDocument::settled);
        // WHEN
        motion.moveTo(start, Purpose::NearestFlip, {}, milliseconds);
        QVERIFY(settled.wait());
        // THEN
        QCOMPARE(document.undoStack().count(), 0);
    }

    void endsWhereItIsWhenASliderIsGrabbed()
    {
        // GIVEN
        Underway underway;
        ScenarioDocument& document = underway.document;
        const std::vector<double> grabbedAt = underway.importances();

        // WHEN
        document.beginGesture();
        QTRY_VERIFY(!underway.motion.isMoving());
        // THEN
        QVERIFY(underway.importances() == grabbedAt);
        QVERIFY2(document.inGesture(), "the hand still holds the slider");

        // WHEN
        document.setImportance(0, 0, 99);
        document.endGesture();
        // THEN
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QVERIFY(underway.importances() == grabbedAt);
        document.undoStack().undo();
        QVERIFY(underway.importances() == start);
    }

    void endsWhereItIsWhenSomethingElseIsDone_data()
    {
        QTest::addColumn<Interruption>("interruption");
        const auto row = [](const char* name, std::function<void(ScenarioDocument&)> make) {
            QTest::newRow(name) << Interruption{std::move(make)};
        };
        row("another edit", [](ScenarioDocument& document) { document.setReadiness(90); });
        row("a weight by assistive technology", [](ScenarioDocument& document) { document.setImportance(0, 1, 77); });
        row("another component", [](ScenarioDocument& document) { document.setComponent(1); });
        row("undo", [](ScenarioDocument& document) { document.undoStack().undo(); });
        row("another scenario", [](ScenarioDocument& document) {
            document.load(testing::ScenarioBuilder().constraint("fun", 40, 80).component("api", {60}));
        });
    }
    void endsWhereItIsWhenSomethingElseIsDone()
    {
        QFETCH(Interruption, interruption);
        // GIVEN
        Underway underway;
        // WHEN
        interruption.make(underway.document);
        const engine::Scenario then = underway.document.scenario();
        // THEN
        QVERIFY(!underway.motion.isMoving());
        QVERIFY(!underway.document.inGesture());
        QCoreApplication::processEvents();
        QVERIFY(underway.document.scenario() == then);
    }

    void undoOnTheWayIsBackWhereItBegan()
    {
        // GIVEN
        Underway underway;
        // WHEN
        underway.document.undoStack().undo();
        // THEN
        QVERIFY(underway.document.scenario() == twoComponents());
        QVERIFY(!underway.document.undoStack().canUndo());
    }

    void aSecondMotionTakesOver()
    {
        // GIVEN
        Underway underway;
        // WHEN
        underway.motion.moveTo({1, 2}, Purpose::TippingPoint, u"cost"_s, 0);
        // THEN
        QVERIFY(!underway.motion.isMoving());
        QVERIFY(underway.importances() == (std::vector<double>{1, 2}));
        QCOMPARE(underway.document.undoStack().count(), 2);
        underway.document.undoStack().setIndex(0);
        QVERIFY(underway.document.scenario() == twoComponents());
    }

    void theNearestFlipCrossesTheBar()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoComponents());
        WeightMotion motion(document);
        QVERIFY(document.analysis().components[0].balance->clears);
        QSignalSpy settled(&document, &ScenarioDocument::settled);
        // WHEN
        motion.showNearestFlip();
        QVERIFY(settled.wait());
        // THEN
        QVERIFY(!document.analysis().components[0].balance->clears);
        QCOMPARE(document.undoStack().count(), 1);
    }

    void aShareIsReachedWithTheOthersInProportion()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoComponents());
        WeightMotion motion(document);
        QSignalSpy settled(&document, &ScenarioDocument::settled);
        // WHEN
        motion.goToShare(1, 0.25);
        QVERIFY(settled.wait());
        // THEN
        QCOMPARE(document.analysis().components[0].balance->shares[1], 0.25);
        QCOMPARE(document.undoStack().undoText(), u"share of cost"_s);
    }
};

} // namespace steelyard

QTEST_MAIN(steelyard::WeightMotionTest)
#include "tst_weightmotion.moc"
