// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fineslider.h"
#include "flatstyle.h"
#include "testlib/warnings.h"
#include "textlabel.h"
#include "theme.h"
#include "weightslider.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// Where the handle's middle is when the slider shows `value`.
QPoint at(const FineSlider& slider, int value)
{
    const int handle = slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &slider);
    const int way = QStyle::sliderPositionFromValue(slider.minimum(), slider.maximum(), value, slider.width() - handle);
    return {handle / 2 + way, slider.height() / 2};
}

void drag(FineSlider& slider, int from, int to)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(slider, from));
    for (int value = from; value != to; value += from < to ? 1 : -1) {
        QTest::mouseMove(&slider, at(slider, value));
    }
    QTest::mouseMove(&slider, at(slider, to));
}

void key(QWidget& widget, QEvent::Type type, int code, bool autoRepeat = false)
{
    QKeyEvent event(type, code, Qt::NoModifier, QString(), autoRepeat);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Whether the widget took it.
bool wheel(QWidget& widget, int notches)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

/// A window with the slider "Latency" at 50 in it, the focus elsewhere, and what the slider says.
struct Window {
    explicit Window(WeightSlider::Range range = {})
        : slider(new WeightSlider(u"Latency"_s, u"Latency"_s, range)),
          edited(slider, &WeightSlider::valueEdited),
          began(slider, &WeightSlider::gestureBegan),
          ended(slider, &WeightSlider::gestureEnded)
    {
        auto* const layout = new QVBoxLayout(&widget);
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(&elsewhere);
        layout->addWidget(slider);
        slider->setValue(50);
        widget.resize(400, 120);
        widget.show();
        widget.activateWindow();
        elsewhere.setFocus();
        if (!QTest::qWaitForWindowActive(&widget)) {
            qFatal("the window does not become active");
        }
    }

    [[nodiscard]] QList<double> edits() const
    {
        QList<double> values;
        for (const QList<QVariant>& arguments : edited) {
            values << arguments.front().toDouble();
        }
        return values;
    }

    QWidget widget;
    QWidget elsewhere;
    WeightSlider* slider;
    QSignalSpy edited;
    QSignalSpy began;
    QSignalSpy ended;
};

} // namespace

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

    void settingTheValueIsSilentAndKeepsItsFraction()
    {
        // GIVEN
        Window window;

        // WHEN
        window.slider->setValue(57.2346);

        // THEN
        QCOMPARE(window.slider->value(), 57.2346);
        QCOMPARE(window.slider->slider()->value(), 57);
        QCOMPARE(window.slider->spinBox()->text(), u"57.2"_s);
        QCOMPARE(window.edited.count(), 0);

        // WHEN the exact number is looked at and left as it is
        window.slider->spinBox()->setFocus();
        QTest::keyClick(window.slider->spinBox(), Qt::Key_Return);
        window.elsewhere.setFocus();
        // THEN
        QCOMPARE(window.slider->value(), 57.2346);
        QCOMPARE(window.edited.count(), 0);
    }

    void aNumberIsShownWithTheDecimalsItHas_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 62.0 << u"62"_s;
        QTest::newRow("a fraction") << 33.5 << u"33.5"_s;
        QTest::newRow("hardly a fraction") << 40.0001 << u"40"_s;
        QTest::newRow("nothing") << 0.0 << u"0"_s;
        QTest::newRow("all") << 100.0 << u"100"_s;
    }
    void aNumberIsShownWithTheDecimalsItHas()
    {
        QFETCH(double, value);
        Window window;
        window.slider->setValue(value);
        QTEST(window.slider->spinBox()->text(), "text");
    }

    void aTypedNumberIsOneEditWhenItIsFinished()
    {
        // GIVEN
        Window window;
        QDoubleSpinBox& spinBox = *window.slider->spinBox();
        spinBox.setFocus();
        spinBox.selectAll();

        // WHEN
        QTest::keyClicks(&spinBox, u"33.5"_s);
        // THEN
        QCOMPARE(window.edited.count(), 0);

        // WHEN
        QTest::keyClick(&spinBox, Qt::Key_Return);
        window.elsewhere.setFocus();
        // THEN
        QCOMPARE(window.edits(), QList<double>{33.5});
        QCOMPARE(window.slider->value(), 33.5);
        QCOMPARE(window.slider->slider()->value(), 34);
    }

    void aTypedNumberCountsWhenTheFocusLeaves()
    {
        // GIVEN
        Window window;
        QDoubleSpinBox& spinBox = *window.slider->spinBox();
        spinBox.setFocus();
        spinBox.selectAll();

        // WHEN
        QTest::keyClicks(&spinBox, u"7"_s);
        window.elsewhere.setFocus();

        // THEN
        QCOMPARE(window.edits(), QList<double>{7});
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

    void theSpinBoxReachesFurtherThanTheSlider()
    {
        // GIVEN
        Window window({.sliderMaximum = 30, .maximum = 100, .decimals = 1});

        // THEN
        QCOMPARE(window.slider->value(), 50.0);
        QCOMPARE(window.slider->spinBox()->value(), 50.0);
        QCOMPARE(window.slider->slider()->value(), 30);
        QCOMPARE(window.edited.count(), 0);

        // WHEN
        QTest::keyClick(window.slider->slider(), Qt::Key_PageDown);
        // THEN
        QCOMPARE(window.edits(), QList<double>{20});
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
