// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "flatstyle.h"
#include "testlib/warnings.h"
#include "textlabel.h"
#include "theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }

    void init()
    {
        testing::failOnAnyWarning();
        m_appearance->setZoom(100);
        m_appearance->setMode(Appearance::Mode::Light);
    }

    void zoomStaysWithinItsLimits_data()
    {
        QTest::addColumn<int>("wish");
        QTest::addColumn<int>("zoom");
        QTest::newRow("least") << 80 << 80;
        QTest::newRow("less than that") << 10 << 80;
        QTest::newRow("most") << 250 << 250;
        QTest::newRow("more than that") << 1000 << 250;
        QTest::newRow("between two steps") << 133 << 133;
    }
    void zoomStaysWithinItsLimits()
    {
        QFETCH(int, wish);
        m_appearance->setZoom(wish);
        QTEST(m_appearance->zoom(), "zoom");
    }

    void zoomGoesInStepsToBothEnds()
    {
        // GIVEN
        QSignalSpy zoomed(m_appearance.get(), &Appearance::zoomChanged);
        // WHEN
        for (int step = 0; step < 20; ++step) {
            m_appearance->zoomIn();
        }
        for (int step = 0; step < 20; ++step) {
            m_appearance->zoomOut();
        }
        // THEN every step is told, and none beyond the ends
        QList<int> steps;
        for (const QList<QVariant>& arguments : zoomed) {
            steps << arguments.front().toInt();
        }
        QCOMPARE(steps, (QList<int>{110, 125, 150, 175, 200, 225, 250, 225, 200, 175, 150, 125, 110, 100, 90, 80}));
    }

    void betweenTwoStepsTheNextIsTheNearestInThatDirection()
    {
        m_appearance->setZoom(133);
        m_appearance->zoomIn();
        QCOMPARE(m_appearance->zoom(), 150);
        m_appearance->setZoom(133);
        m_appearance->zoomOut();
        QCOMPARE(m_appearance->zoom(), 125);
    }

    void zoomReachesTextAndMeasures()
    {
        // GIVEN
        const TextLabel body(TextRole::Body, u"text"_s);
        const TextLabel headline(TextRole::Headline, u"text"_s);
        const int bodySize = body.font().pixelSize();
        const int headlineSize = headline.font().pixelSize();
        const int margin = FlatStyle::scaled(12);
        // WHEN
        m_appearance->setZoom(200);
        // THEN
        QCOMPARE(body.font().pixelSize(), 2 * bodySize);
        QCOMPARE(headline.font().pixelSize(), 2 * headlineSize);
        QCOMPARE(FlatStyle::scaled(12), 2 * margin);
        // WHEN
        m_appearance->setZoom(100);
        // THEN
        QCOMPARE(body.font().pixelSize(), bodySize);
        QCOMPARE(FlatStyle::scaled(12), margin);
    }

    void textIsAsLargeAsItsRole()
    {
        const int body = fontOf(TextRole::Body).pixelSize();
        QVERIFY(fontOf(TextRole::Caption).pixelSize() < body);
        QVERIFY(fontOf(TextRole::Title).pixelSize() > body);
        QVERIFY(fontOf(TextRole::Headline).pixelSize() > 2 * body);
        QCOMPARE(fontOf(TextRole::Headline).weight(), QFont::Bold);
    }

    void thePaletteFollowsTheMode_data()
    {
        QTest::addColumn<Appearance::Mode>("mode");
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << Appearance::Mode::Dark << true;
        QTest::newRow("light") << Appearance::Mode::Light << false;
    }
    void thePaletteFollowsTheMode()
    {
        QFETCH(Appearance::Mode, mode);
        QFETCH(bool, dark);
        // GIVEN
        m_appearance->setMode(dark ? Appearance::Mode::Light : Appearance::Mode::Dark);
        const TextLabel label(TextRole::Body, u"text"_s);
        QSignalSpy changed(m_appearance.get(), &Appearance::modeChanged);
        // WHEN
        m_appearance->setMode(mode);
        m_appearance->setMode(mode);
        QCoreApplication::processEvents();
        // THEN
        const Theme& theme = dark ? Theme::night() : Theme::light();
        QCOMPARE(QApplication::palette(), theme.palette());
        QCOMPARE(label.palette().color(QPalette::WindowText), theme.ink);
        QCOMPARE(changed.count(), 1);
    }

    void whatCannotBePressedDoesNotAskToBe()
    {
        // GIVEN
        QPushButton meant(u"Reveal"_s);
        meant.setDefault(true);
        QPushButton other(u"Reveal"_s);
        for (QPushButton* const button : {&meant, &other}) {
            button->resize(button->sizeHint());
        }
        QVERIFY(meant.grab().toImage() != other.grab().toImage());

        // WHEN THEN
        meant.setEnabled(false);
        other.setEnabled(false);
        QCOMPARE(meant.grab().toImage(), other.grab().toImage());
    }

    void mutedTextIsMutedInBothThemes()
    {
        const TextLabel caption(TextRole::Caption, u"text"_s);
        for (const auto mode : {Appearance::Mode::Dark, Appearance::Mode::Light}) {
            m_appearance->setMode(mode);
            QCoreApplication::processEvents();
            const Theme& theme = Theme::of(caption.palette());
            QCOMPARE(caption.palette().color(caption.foregroundRole()), theme.muted);
        }
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::AppearanceTest)
#include "tst_appearance.moc"
