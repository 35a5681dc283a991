// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippingchart.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTimer>

using namespace steelyard;
using namespace steelyard::testing;

/// Weighing: whatever moves the weights moves the whole window, and is one step back.
class MainWindowWeightsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void draggingASliderMovesEverythingAndIsOneStep();
    void arrowKeysInARowAreOneStepAndSoIsAHeldOne();
    void anExactNumberIsTyped();
    void theWheelMovesNoSliderUnderAnIdleMouse();
    void readinessAndBurdenOfProofDecideToo_data();
    void readinessAndBurdenOfProofDecideToo();
    void aWorkloadFillsTheWeights();
    void showMeMovesTheWeightsToTheNearestFlip();
    void aDragStopsTheMovementToTheFlipWhereItIs();
    void aClickAmongTheTippingPointsGoesThere();
    void theLastHundredsOfStepsComeBackOneByOne();

private:
    Appearance m_appearance;
};

namespace
{

/// The parts of the window that say something about the weights.
struct Shown {
    QString headline;
    QString flip;
    QString note;
    double exact = 0;
    QStringList row;
    ChartTable contributions;
    ChartTable tipping;
    bool operator==(const Shown&) const = default;
};

Shown shownBy(const RunningWindow& running)
{
    const auto& latency = running.find<QWidget>(u"weight-latency"_s);
    return {running.headline(),
            running.text(u"flip"_s),
            running.slider(u"Latency"_s).accessibleDescription(),
            latency.findChild<QDoubleSpinBox*>()->value(),
            running.lines(),
            running.find<Chart>(u"contributions"_s).table(),
            running.find<Chart>(u"tipping"_s).table()};
}

std::vector<double> importances(RunningWindow& running)
{
    return running.document().scenario().components.front().importances;
}

} // namespace

void MainWindowWeightsTest::draggingASliderMovesEverythingAndIsOneStep()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const Shown before = shownBy(running);

    // WHEN the mouse takes Latency from 50 to 100, a tick at a time
    QSignalSpy analyses(&running.document(), &ScenarioDocument::analysisChanged);
    drag(running.slider(u"Latency"_s), 100);

    // THEN
    QVERIFY2(analyses.size() > 40, qPrintable(QString::number(analyses.size())));
    const Shown after = shownBy(running);
    QCOMPARE(after.headline, u"Choose Rust"_s);
    QVERIFY2(after.note.startsWith(percent(0.29)), qPrintable(after.note));
    QCOMPARE(after.exact, 100.0);
    QVERIFY(after.contributions != before.contributions);
    QVERIFY(after.tipping != before.tipping);
    QVERIFY(after.flip != before.flip);
    QCOMPARE(running.state(), u"edited · every change is kept"_s);
    QTRY_COMPARE(running.lines().front(), u"Greenfield service | rust | Rust by 6.0 | edited"_s);

    // WHEN
    QCOMPARE(running.document().undoStack().count(), 1);
    QCOMPARE(running.undoText(), u"Undo weight of Latency"_s);
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN everything is as it was
    QTRY_COMPARE(running.lines().front(), firstLines().front());
    QVERIFY(shownBy(running) == before);
    QCOMPARE(running.state(), u"saved"_s);

    // WHEN
    running.press(Qt::Key_Y, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
}

void MainWindowWeightsTest::arrowKeysInARowAreOneStepAndSoIsAHeldOne()
{
    // GIVEN the keyboard on a slider
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QSlider& slider = running.slider(u"Blast radius"_s);
    slider.setFocus();

    // WHEN
    running.press(Qt::Key_Right);
    running.press(Qt::Key_PageUp);

    // THEN
    QCOMPARE(slider.value(), 61);
    QCOMPARE(running.document().undoStack().count(), 1);

    // WHEN a key is held after a pause
    auto& pause = *slider.findChild<QTimer*>(u"notch-pause"_s);
    pause.start(0);
    QTRY_VERIFY(!pause.isActive());
    QTest::keyPress(&slider, Qt::Key_Left);
    for (int repetition = 0; repetition < 9; ++repetition) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(&slider, &held);
        QCoreApplication::processEvents();
    }
    QTest::keyRelease(&slider, Qt::Key_Left);

    // THEN
    QCOMPARE(slider.value(), 51);
    QCOMPARE(running.document().undoStack().count(), 2);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(slider.value(), 61);
}

void MainWindowWeightsTest::anExactNumberIsTyped()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    auto* const exact = running.find<QWidget>(u"weight-latency"_s).findChild<QDoubleSpinBox*>();
    exact->setFocus();
    exact->selectAll();

    // WHEN
    running.type(u"62.5"_s);
    running.press(Qt::Key_Return);

    // THEN
    QTRY_COMPARE(importances(running)[1], 62.5);
    QCOMPARE(running.document().undoStack().count(), 1);
}

void MainWindowWeightsTest::theWheelMovesNoSliderUnderAnIdleMouse()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QSlider& slider = running.slider(u"Latency"_s);
    const QPointF middle = QRectF(slider.rect()).center();

    // WHEN
    QWheelEvent wheel(middle, slider.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&slider, &wheel);

    // THEN
    QCOMPARE(slider.value(), 50);
    QCOMPARE(running.document().undoStack().count(), 0);
}

void MainWindowWeightsTest::readinessAndBurdenOfProofDecideToo_data()
{
    QTest::addColumn<QString>("slider");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("undoText");

    QTest::newRow("a team that can") << u"Team readiness"_s << 80 << u"Choose Rust"_s << u"Undo team readiness"_s;
    QTest::newRow("a higher bar") << u"Burden of proof"_s << 9 << u"Go: Rust's lead is too small"_s
                                  << u"Undo burden of proof"_s;
}

void MainWindowWeightsTest::readinessAndBurdenOfProofDecideToo()
{
    QFETCH(const QString, slider);
    QFETCH(const int, value);

    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.choose(u"Payments API"_s);
    QTRY_COMPARE(running.headline(), u"Go for now: the team cannot carry Rust yet"_s);

    // WHEN
    drag(running.slider(slider), value);

    // THEN
    QTEST(running.headline(), "headline");
    QTEST(running.undoText(), "undoText");
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(running.headline(), u"Go for now: the team cannot carry Rust yet"_s);
}

void MainWindowWeightsTest::aWorkloadFillsTheWeights()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QList<QComboBox*> boxes = running.window().findChildren<QComboBox*>();
    const auto workload = std::ranges::find(boxes, u"Workload"_s, &QComboBox::accessibleName);
    QVERIFY(workload != boxes.end());
    const Workload& proxy = *catalogue().workload("proxy");

    // WHEN it is chosen with the keyboard, by the first word of its name
    (*workload)->setFocus();
    running.type(QString::fromStdString(proxy.name).section(u' ', 0, 0));

    // THEN
    QTRY_COMPARE(importances(running), proxy.importances);
    QCOMPARE(running.document().scenario().components.front().workload, std::string("proxy"));
    QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
    QVERIFY2(running.undoText().contains(QString::fromStdString(proxy.name)), qPrintable(running.undoText()));

    // WHEN
    while (running.document().undoStack().canUndo()) {
        running.press(Qt::Key_Z, Qt::ControlModifier);
    }

    // THEN
    QTRY_COMPARE((*workload)->currentData().toString(), u"greenfield"_s);
    QTRY_COMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
}

void MainWindowWeightsTest::showMeMovesTheWeightsToTheNearestFlip()
{
    // GIVEN a verdict for Go
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const std::vector<double> before = importances(running);
    QSignalSpy analyses(&running.document(), &ScenarioDocument::analysisChanged);

    // WHEN
    running.click(u"show-flip"_s);

    // THEN the weights go there so that it can be seen, and it is one step
    QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
    QTRY_VERIFY(!running.document().inGesture());
    QVERIFY2(analyses.size() > 3, qPrintable(QString::number(analyses.size())));
    QCOMPARE(running.document().undoStack().count(), 1);
    QCOMPARE(running.undoText(), u"Undo nearest flip"_s);
    const auto& balance = running.document().analysis().components.front().balance;
    QVERIFY2(std::abs(balance->margin - 5.1) < 1e-9, qPrintable(QString::number(balance->margin, 'g', 17)));

    // WHEN
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
    QCOMPARE(importances(running), before);
}

void MainWindowWeightsTest::aDragStopsTheMovementToTheFlipWhereItIs()
{
    // GIVEN a movement that has just begun
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.click(u"show-flip"_s);
    QTRY_VERIFY(running.document().undoStack().count() == 1);

    // WHEN a hand takes a slider meanwhile
    drag(running.slider(u"Cost"_s), 0);

    // THEN the hand has it, and each is a step of its own
    QTRY_COMPARE(importances(running).front(), 0.0);
    QCOMPARE(running.document().undoStack().count(), 2);
    QCOMPARE(running.undoText(), u"Undo weight of Cost"_s);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(running.state(), u"saved"_s);
}

void MainWindowWeightsTest::aClickAmongTheTippingPointsGoesThere()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    auto& chart = running.find<TippingChart>(u"tipping"_s);
    const QRectF latency = chart.bandArea(1);

    // WHEN
    const QPoint place(int(latency.left() + 0.6 * latency.width()), int(latency.center().y()));
    QTest::mouseMove(&chart, place);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, place);

    // THEN
    QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
    QTRY_VERIFY(!running.document().inGesture());
    const double share = running.document().analysis().components.front().balance->shares[1];
    QVERIFY2(std::abs(share - 0.6) < 0.01, qPrintable(QString::number(share)));
    QCOMPARE(running.document().undoStack().count(), 1);
    QCOMPARE(running.undoText(), u"Undo share of Latency"_s);

    // WHEN
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(running.headline(), u"Go: Rust's lead is too small"_s);
}

void MainWindowWeightsTest::theLastHundredsOfStepsComeBackOneByOne()
{
    // GIVEN 60 drags
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QSlider& slider = running.slider(u"Auditability"_s);
    for (int step = 0; step < 60; ++step) {
        drag(slider, 51 + step % 2);
    }
    QCOMPARE(running.document().undoStack().count(), 60);

    // WHEN
    for (int step = 0; step < 60; ++step) {
        running.press(Qt::Key_Z, Qt::ControlModifier);
    }

    // THEN
    QTRY_COMPARE(slider.value(), 50);
    QVERIFY(!running.document().undoStack().canUndo());
    QCOMPARE(running.state(), u"saved"_s);
}

QTEST_MAIN(MainWindowWeightsTest)
#include "tst_mainwindowweights.moc"
