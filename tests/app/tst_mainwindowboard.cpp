// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "charts/chartboard.h"
#include "charts/chartcard.h"

#include <QDir>
#include <QLineEdit>

using namespace steelyard;
using namespace steelyard::testing;

/// The board of charts within the window.
class MainWindowBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void theBoardIsAsItWasAtTheNextStart();
    void otherScenariosAreSeenAsFaintPoints();
    void theWindowSaysWhereAChartWasSavedAndWhyNot();
    void escapeRestoresAMaximisedCardFromAnywhere_data();
    void escapeRestoresAMaximisedCardFromAnywhere();
    void whatWantsEscapeForItselfHasIt();

private:
    [[nodiscard]] static QAction& action(const RunningWindow& running, const QString& card, const QString& name)
    {
        return *running.find<QWidget>(card).findChild<QAction*>(name);
    }

    Appearance m_appearance;
};

void MainWindowBoardTest::theBoardIsAsItWasAtTheNextStart()
{
    // GIVEN a board that somebody has arranged, on a scenario in which they have chosen a constraint
    const Home home;
    BoardLayout arranged;
    {
        const RunningWindow running(m_appearance, home.libraryPath());
        action(running, u"tippingCard"_s, u"sensitivity"_s).trigger();
        RunningWindow::standStill();
        auto& chart = running.find<Chart>(u"sensitivity"_s);
        QTest::keyClick(chart.findChild<QWidget*>(u"constraint"_s), Qt::Key_End);
        running.click(u"maximiseButton"_s, u"sensitivityCard"_s);
        arranged = running.find<ChartBoard>(u"board"_s).arrangement();
        QCOMPARE(arranged.maximised, u"sensitivity"_s);
        QCOMPARE(arranged.choices.value(u"sensitivity"_s), u"longevity"_s);
    }

    // WHEN
    const RunningWindow next(m_appearance, home.libraryPath());

    // THEN
    QCOMPARE(next.find<ChartBoard>(u"board"_s).arrangement(), arranged);
    QVERIFY(next.find<QWidget>(u"sensitivity"_s).isVisible());
    QVERIFY(!next.find<QWidget>(u"contributions"_s).isVisible());
    QVERIFY(next.find<Chart>(u"sensitivity"_s).table().header.front().contains(u"Longevity"_s));
}

void MainWindowBoardTest::otherScenariosAreSeenAsFaintPoints()
{
    // GIVEN a library of four
    const Home home;
    const RunningWindow running(m_appearance, home.libraryPath());
    const auto& plane = running.find<Chart>(u"tradeoff"_s);
    const auto others = [&plane] {
        QStringList names;
        for (const QStringList& row : plane.table().rows) {
            if (row.front().endsWith(u": Rust"_s)) {
                names << row.front().chopped(6);
            }
        }
        return names;
    };
    QCOMPARE(others(), QStringList());

    // WHEN they are asked for
    action(running, u"tradeoffCard"_s, u"savedPoints"_s).trigger();

    // THEN the three that are not on screen are there, and when another one is on screen the other three
    QTRY_COMPARE(others(), (QStringList{u"Payments API"_s, u"Edge proxy"_s, u"Admin back office"_s}));
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(others(), (QStringList{u"Greenfield service"_s, u"Payments API"_s, u"Admin back office"_s}));
}

void MainWindowBoardTest::theWindowSaysWhereAChartWasSavedAndWhyNot()
{
    // GIVEN
    const Home home;
    const RunningWindow running(m_appearance, home.libraryPath());
    auto& board = running.find<ChartBoard>(u"board"_s);
    QString answer = home.path(u"chart.svg"_s);
    board.askForFile = [&answer](const QString&, ChartFormat) { return answer; };

    // WHEN, THEN
    action(running, u"robustnessCard"_s, u"saveSvg"_s).trigger();
    QCOMPARE(running.notice(), u"Saved to %1."_s.arg(QDir::toNativeSeparators(answer)));
    QVERIFY(QFile::exists(answer));

    // WHEN, THEN
    answer = home.path(u"no/such/folder.svg"_s);
    action(running, u"robustnessCard"_s, u"saveSvg"_s).trigger();
    QVERIFY(running.notice().contains(u"folder.svg"_s));
    QVERIFY(!running.notice().startsWith(u"Saved"_s));
}

void MainWindowBoardTest::escapeRestoresAMaximisedCardFromAnywhere_data()
{
    QTest::addColumn<QString>("focused");
    QTest::newRow("a slider") << u"Latency"_s;
    QTest::newRow("a number") << u"Latency, exact"_s;
    QTest::newRow("the search") << u"Search scenarios"_s;
    QTest::newRow("the library") << u"Scenarios"_s;
    QTest::newRow("a button") << u"Show me"_s;
    QTest::newRow("notes") << u"Notes"_s;
}

void MainWindowBoardTest::escapeRestoresAMaximisedCardFromAnywhere()
{
    QFETCH(QString, focused);
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.find<QAction>(u"details"_s).trigger();
    running.click(u"maximiseButton"_s, u"tippingCard"_s);
    QVERIFY(!running.find<QWidget>(u"contributions"_s).isVisible());
    const QList<QWidget*> all = running.window().findChildren<QWidget*>();
    QWidget* const control = *std::ranges::find(all, focused, &QWidget::accessibleName);
    control->setFocus();
    QCOMPARE(QApplication::focusWidget(), control->focusProxy() ? control->focusProxy() : control);

    // WHEN
    running.press(Qt::Key_Escape);

    // THEN
    QVERIFY(running.find<QWidget>(u"contributions"_s).isVisible());
}

void MainWindowBoardTest::whatWantsEscapeForItselfHasIt()
{
    // GIVEN a card that is maximised, and a name that is being edited in the library
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.click(u"maximiseButton"_s, u"tippingCard"_s);
    running.find<QAction>(u"rename"_s).trigger();
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    // WHEN
    running.press(Qt::Key_Escape);
    RunningWindow::standStill();
    // THEN only the editor has gone
    QVERIFY(!running.find<QWidget>(u"contributions"_s).isVisible());

    // GIVEN a share that the keyboard has chosen in the chart
    auto& chart = running.find<QWidget>(u"tipping"_s);
    chart.setFocus();
    running.press(Qt::Key_Right);
    // WHEN
    running.press(Qt::Key_Escape);
    // THEN only the choice has gone
    QVERIFY(!running.find<QWidget>(u"contributions"_s).isVisible());
    // WHEN
    running.press(Qt::Key_Escape);
    // THEN
    QVERIFY(running.find<QWidget>(u"contributions"_s).isVisible());
}

QTEST_MAIN(MainWindowBoardTest)
#include "tst_mainwindowboard.moc"
