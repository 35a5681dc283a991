// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightsliderfixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

/// The exact number beside a slider.
class ExactNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(Theme::light().palette());
    }

    void init() { testing::failOnAnyWarning(); }

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
};

} // namespace steelyard

QTEST_MAIN(steelyard::ExactNumberTest)
#include "tst_exactnumber.moc"
