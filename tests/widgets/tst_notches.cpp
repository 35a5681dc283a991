// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriafixture.h"
#include "threepointslider.h"

#include <QDoubleSpinBox>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::testing;

/// How many steps of undo the notches of arrow keys and the wheel are.
class NotchesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenCriteria>();
    }
    void cleanup() { m_open.reset(); }

    void notchesThatFollowEachOtherAreOneStep_data() { listControls(); }
    void notchesThatFollowEachOtherAreOneStep();
    void afterAPauseANotchIsAnotherStep_data() { listControls(); }
    void afterAPauseANotchIsAnotherStep();
    void afterTheFocusWasElsewhereANotchIsAnotherStep_data() { listControls(); }
    void afterTheFocusWasElsewhereANotchIsAnotherStep();
    void anotherControlIsAnotherStep();
    void anotherPointOfAScoreIsAnotherStep();
    void aDragBetweenNotchesIsAStepOfItsOwn();
    void thereAndBackIsNoStep();
    void aNotchAfterUndoIsAStep();

private:
    static void listControls()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("key"); // 0: the wheel
        QTest::newRow("slider, key") << u"Latency"_s << int(Qt::Key_Right);
        QTest::newRow("slider, wheel") << u"Latency"_s << 0;
        QTest::newRow("spin box, key") << u"Latency, exact"_s << int(Qt::Key_Up);
        QTest::newRow("spin box, wheel") << u"Latency, exact"_s << 0;
        QTest::newRow("score, key") << u"Predictable tail latency, Go"_s << int(Qt::Key_Right);
        QTest::newRow("score, spin box, key") << u"Predictable tail latency, Go, likely, exact"_s << int(Qt::Key_Up);
    }

    [[nodiscard]] QWidget* control(const QString& name) const
    {
        const QList<QWidget*> all = m_open->weights.findChildren<QWidget*>();
        return *std::ranges::find(all, name, &QWidget::accessibleName);
    }
    void notch(QWidget* control, int key)
    {
        control->setFocus();
        if (key != 0) {
            QTest::keyClick(control, static_cast<Qt::Key>(key));
        } else {
            const QPointF middle = QRectF(control->rect()).center();
            QWheelEvent event(middle, control->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(control, &event);
        }
        standStill();
    }
    [[nodiscard]] int steps() const { return m_open->document.undoStack().count(); }

    std::unique_ptr<OpenCriteria> m_open;
};

void NotchesTest::notchesThatFollowEachOtherAreOneStep()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    // GIVEN
    const engine::Scenario before = m_open->document.scenario();

    // WHEN
    for (int i = 0; i < 5; ++i) {
        notch(control(name), key);
    }

    // THEN
    QCOMPARE(steps(), 1);
    QVERIFY(m_open->document.scenario() != before);
    m_open->document.undoStack().undo();
    QVERIFY(m_open->document.scenario() == before);
}

void NotchesTest::afterAPauseANotchIsAnotherStep()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    // GIVEN
    QWidget* const used = control(name);
    notch(used, key);

    // WHEN the pause is over at once
    auto* const pause = used->findChild<QTimer*>(u"notch-pause"_s);
    QVERIFY(pause->isActive());
    pause->start(0);
    QTRY_VERIFY(!pause->isActive());
    notch(used, key);

    // THEN
    QCOMPARE(steps(), 2);
}

void NotchesTest::afterTheFocusWasElsewhereANotchIsAnotherStep()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    notch(control(name), key);
    control(u"Cost"_s)->setFocus();
    notch(control(name), key);
    QCOMPARE(steps(), 2);
}

void NotchesTest::anotherControlIsAnotherStep()
{
    // WHEN slider and number of the same weight take turns
    notch(control(u"Latency"_s), Qt::Key_Right);
    notch(control(u"Latency, exact"_s), Qt::Key_Up);
    notch(control(u"Latency"_s), Qt::Key_Right);
    // THEN
    QCOMPARE(steps(), 3);
}

void NotchesTest::anotherPointOfAScoreIsAnotherStep()
{
    QWidget* const score = control(u"Predictable tail latency, Go"_s);
    notch(score, Qt::Key_Right);
    notch(score, Qt::Key_Up); // chooses the next point
    notch(score, Qt::Key_Right);
    QCOMPARE(steps(), 2);

    notch(control(u"Predictable tail latency, Go, low, exact"_s), Qt::Key_Up);
    notch(control(u"Predictable tail latency, Go, likely, exact"_s), Qt::Key_Up);
    QCOMPARE(steps(), 4);
}

void NotchesTest::aDragBetweenNotchesIsAStepOfItsOwn()
{
    // GIVEN
    auto* const score = static_cast<ThreePointSlider*>(control(u"Predictable tail latency, Go"_s));
    notch(score, Qt::Key_Right);

    // WHEN
    const QPoint from = score->pointRect(ScorePoint::Likely).center();
    QTest::mousePress(score, Qt::LeftButton, {}, from);
    QTest::mouseMove(score, from + QPoint(20, 0));
    QTest::mouseRelease(score, Qt::LeftButton, {}, from + QPoint(20, 0));
    // THEN
    QCOMPARE(steps(), 2);

    // WHEN
    notch(score, Qt::Key_Right);
    // THEN
    QCOMPARE(steps(), 3);
}

void NotchesTest::thereAndBackIsNoStep()
{
    notch(control(u"Latency"_s), Qt::Key_Right);
    QCOMPARE(steps(), 1);
    notch(control(u"Latency"_s), Qt::Key_Left);
    QCOMPARE(steps(), 0);
}

void NotchesTest::aNotchAfterUndoIsAStep()
{
    // GIVEN
    const double before = m_open->document.scenario().components[0].importances[1];
    notch(control(u"Latency"_s), Qt::Key_Right);
    m_open->document.undoStack().undo();
    standStill();

    // WHEN
    notch(control(u"Latency"_s), Qt::Key_PageUp);

    // THEN
    QCOMPARE(m_open->document.scenario().components[0].importances[1], before + 10);
    QCOMPARE(steps(), 1);
}

QTEST_MAIN(NotchesTest)
#include "tst_notches.moc"
