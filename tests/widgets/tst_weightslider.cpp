// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightsliderfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class WeightSliderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(Theme::light().palette());
    }

    void init() { testing::failOnAnyWarning(); }

    void aDragIsManyEditsInOneGesture()
    {
        // GIVEN
        Window window;
        FineSlider& slider = *window.slider->slider();

        // WHEN
        drag(slider, 50, 80);

        // THEN
        QCOMPARE(window.edits().size(), 30);
        QCOMPARE(window.edits().front(), 51.0);
        QCOMPARE(window.edits().back(), 80.0);
        QCOMPARE(window.slider->value(), 80.0);
        QCOMPARE(window.slider->spinBox()->value(), 80.0);
        QCOMPARE(window.began.count(), 1);
        QCOMPARE(window.ended.count(), 0);

        // WHEN
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(slider, 80));
        // THEN
        QCOMPARE(window.began.count(), 1);
        QCOMPARE(window.ended.count(), 1);
        QCOMPARE(window.edits().size(), 30);
    }

    void aFaintMarkStaysWhereTheDragBegan()
    {
        // GIVEN
        Window window;
        FineSlider& slider = *window.slider->slider();
        QCOMPARE(slider.ghost(), std::nullopt);
        const auto aboveTheLineAtFifty = [&slider] {
            return slider.grab({at(slider, 50) - QPoint(3, 8), QSize(6, 4)}).toImage();
        };
        slider.setValue(80);
        const QImage free = aboveTheLineAtFifty();
        slider.setValue(50);

        // WHEN
        drag(slider, 50, 80);
        // THEN
        QCOMPARE(slider.ghost(), std::optional(50));
        QVERIFY(aboveTheLineAtFifty() != free);

        // WHEN
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(slider, 80));
        // THEN
        QCOMPARE(slider.ghost(), std::nullopt);
        QCOMPARE(aboveTheLineAtFifty(), free);
    }

    void aClickOnTheGrooveJumpsThere()
    {
        // GIVEN
        Window window;
        // WHEN
        QTest::mouseClick(window.slider->slider(), Qt::LeftButton, {}, at(*window.slider->slider(), 81));
        // THEN
        QCOMPARE(window.edits(), QList<double>{81});
        QCOMPARE(window.began.count(), 1);
        QCOMPARE(window.ended.count(), 1);
    }

    void keysMoveByOneByTenAndToTheEnds_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<double>("value");
        QTest::newRow("right") << int(Qt::Key_Right) << 51.0;
        QTest::newRow("left") << int(Qt::Key_Left) << 49.0;
        QTest::newRow("up") << int(Qt::Key_Up) << 51.0;
        QTest::newRow("down") << int(Qt::Key_Down) << 49.0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << 60.0;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << 40.0;
        QTest::newRow("home") << int(Qt::Key_Home) << 0.0;
        QTest::newRow("end") << int(Qt::Key_End) << 100.0;
    }
    void keysMoveByOneByTenAndToTheEnds()
    {
        QFETCH(int, code);
        QFETCH(double, value);
        // GIVEN
        Window window;
        window.slider->setFocus();
        QVERIFY(window.slider->slider()->hasFocus());

        // WHEN
        QTest::keyClick(window.slider->slider(), static_cast<Qt::Key>(code));

        // THEN
        QCOMPARE(window.edits(), QList<double>{value});
        QCOMPARE(window.began.count(), 1);
        QCOMPARE(window.ended.count(), 1);
    }

    void aHeldKeyIsOneGesture()
    {
        // GIVEN
        Window window;
        FineSlider& slider = *window.slider->slider();

        // WHEN
        key(slider, QEvent::KeyPress, Qt::Key_Right);
        for (int repeat = 0; repeat < 20; ++repeat) {
            key(slider, QEvent::KeyRelease, Qt::Key_Right, true);
            key(slider, QEvent::KeyPress, Qt::Key_Right, true);
        }
        // THEN
        QCOMPARE(window.edits().size(), 21);
        QCOMPARE(window.began.count(), 1);
        QCOMPARE(window.ended.count(), 0);

        // WHEN
        key(slider, QEvent::KeyRelease, Qt::Key_Right);
        // THEN
        QCOMPARE(window.ended.count(), 1);
    }

    void aKeyThatDoesNotMoveItIsNoGesture()
    {
        // GIVEN
        Window window;
        // WHEN
        QTest::keyClick(window.slider->slider(), Qt::Key_Control);
        QTest::keyClick(window.slider->slider(), Qt::Key_Z, Qt::ControlModifier);
        // THEN
        QCOMPARE(window.began.count(), 0);
        QCOMPARE(window.ended.count(), 0);
    }

    void aGestureEndsWhenTheFocusLeaves()
    {
        // GIVEN
        Window window;
        window.slider->setFocus();
        key(*window.slider->slider(), QEvent::KeyPress, Qt::Key_Right);
        QCOMPARE(window.ended.count(), 0);

        // WHEN
        window.elsewhere.setFocus();

        // THEN
        QCOMPARE(window.ended.count(), 1);
        QCOMPARE(window.slider->slider()->ghost(), std::nullopt);
    }

    void theWheelOnlyMovesWhatHasTheFocus_data()
    {
        QTest::addColumn<bool>("exact");
        QTest::newRow("slider") << false;
        QTest::newRow("spin box") << true;
    }
    void theWheelOnlyMovesWhatHasTheFocus()
    {
        QFETCH(bool, exact);
        // GIVEN
        Window window;
        QWidget& widget = exact ? static_cast<QWidget&>(*window.slider->spinBox()) : *window.slider->slider();

        // WHEN
        const bool takenWithoutFocus = wheel(widget, 1);
        // THEN
        QVERIFY(!takenWithoutFocus);
        QCOMPARE(window.edited.count(), 0);

        // WHEN
        widget.setFocus();
        wheel(widget, 1);
        // THEN
        QCOMPARE(window.edited.count(), 1);
        QVERIFY(window.slider->value() > 50);
    }

    void itIsFoundByName()
    {
        Window window;
        QCOMPARE(QAccessible::queryAccessibleInterface(window.slider->slider())->text(QAccessible::Name), u"Latency"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(window.slider->spinBox())->text(QAccessible::Name),
                 u"Latency, exact"_s);
    }

    void itsNoteAndDescriptionAreReadOutAsPlainText()
    {
        // GIVEN
        Window window;
        // WHEN
        window.slider->setNote(u"19 %"_s);
        window.slider->setDescription(u"From <worst> to best"_s);
        // THEN
        QCOMPARE(window.slider->note(), u"· 19 %"_s);
        const auto* const slider = QAccessible::queryAccessibleInterface(window.slider->slider());
        QCOMPARE(slider->text(QAccessible::Description), u"19 %\nFrom <worst> to best"_s);
        QVERIFY(window.slider->slider()->toolTip().contains(u"From &lt;worst&gt; to best"_s));

        // WHEN
        window.slider->setNote({});
        // THEN
        QCOMPARE(window.slider->note(), QString());
        QCOMPARE(slider->text(QAccessible::Description), u"From <worst> to best"_s);
    }

    void assistiveTechnologyEditsAsAHandDoes_data()
    {
        QTest::addColumn<bool>("exact");
        QTest::newRow("slider") << false;
        QTest::newRow("spin box") << true;
    }
    void assistiveTechnologyEditsAsAHandDoes()
    {
        QFETCH(bool, exact);
        // GIVEN
        Window window;
        QWidget* const widget = exact ? static_cast<QWidget*>(window.slider->spinBox()) : window.slider->slider();
        auto* const value = QAccessible::queryAccessibleInterface(widget)->valueInterface();
        QVERIFY(value);

        // WHEN
        value->setCurrentValue(80);

        // THEN
        QCOMPARE(window.edits(), QList<double>{80});
        QCOMPARE(value->currentValue().toDouble(), 80.0);
    }

    void anAmpersandInANameIsALetter()
    {
        const WeightSlider slider(u"R&D"_s, u"R&D"_s, {});
        QCOMPARE(slider.findChild<TextLabel*>()->text(), u"R&&D"_s);
        QCOMPARE(slider.slider()->accessibleName(), u"R&D"_s);
    }
};

} // namespace steelyard

QTEST_MAIN(steelyard::WeightSliderTest)
#include "tst_weightslider.moc"
