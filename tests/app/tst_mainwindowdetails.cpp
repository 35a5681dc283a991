// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

using namespace steelyard;
using namespace steelyard::testing;

/// The details of a scenario within the window, and the names that people give.
class MainWindowDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void aShortcutLeadsToTheQuestion();
    void aNameFromTheDetailsIsTheLibrarysToo();
    void namesKeepTheirAmpersandsInMenus();
    void aWindowThatGoesWithoutBeingClosedLosesNothing();

private:
    Appearance m_appearance;
};

void MainWindowDetailsTest::aShortcutLeadsToTheQuestion()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const auto& question = running.find<QPlainTextEdit>(u"details-question"_s);
    QVERIFY(!question.isVisible());

    // WHEN
    QTest::keyClick(&running.window(), Qt::Key_I, Qt::ControlModifier);
    RunningWindow::standStill();

    // THEN it is in sight and has the keyboard
    QVERIFY(question.hasFocus());
    const QWidget& column = running.find<QWidget>(u"constraints"_s);
    QVERIFY(column.rect().contains({question.mapTo(&column, QPoint(0, 0)), question.size()}));

    // WHEN
    running.type(u"Go or Rust?"_s);
    // THEN the header shows it
    QCOMPARE(running.document().scenario().question, std::string("Go or Rust?"));
    QCOMPARE(running.undoText(), u"Undo question"_s);
}

void MainWindowDetailsTest::aNameFromTheDetailsIsTheLibrarysToo()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QTest::keyClick(&running.window(), Qt::Key_I, Qt::ControlModifier);
    auto& name = running.find<QLineEdit>(u"details-name"_s);
    QCOMPARE(name.text(), u"Greenfield service"_s);

    // WHEN
    name.setFocus();
    name.selectAll();
    running.type(u"R&D service"_s);
    running.press(Qt::Key_Return);

    // THEN header, list and title have it
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"R&D service"_s);
    QTRY_VERIFY(running.lines().first().startsWith(u"R&D service | "_s));
    QCOMPARE(running.window().windowTitle(), u"R&D service – Steelyard"_s);
}

void MainWindowDetailsTest::namesKeepTheirAmpersandsInMenus()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const auto& undo = running.find<QAction>(u"undo"_s);

    // WHEN
    static_cast<void>(running.document().addCriterion(1, u"R&D"_s));
    // THEN
    QCOMPARE(undo.text(), u"&Undo new criterion R&&D"_s);
    QVERIFY2(undo.toolTip().contains(u"Undo new criterion R&amp;D"_s), qPrintable(undo.toolTip()));

    // WHEN a scenario of such a name is deleted
    running.choose(u"Edge proxy"_s);
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Edge proxy"_s);
    auto& name = running.find<QLineEdit>(u"details-name"_s);
    name.setModified(true);
    name.setText(u"Q&A proxy"_s);
    name.setModified(true);
    emit name.editingFinished();
    QTRY_COMPARE(running.text(u"scenario-name"_s), u"Q&A proxy"_s);
    running.find<QAction>(u"delete"_s).trigger();
    // THEN
    QTRY_VERIFY2(undo.text().contains(u"Q&&A proxy"_s), qPrintable(undo.text()));
}

void MainWindowDetailsTest::aWindowThatGoesWithoutBeingClosedLosesNothing()
{
    // GIVEN a window that still waits for its library
    const Home home;
    {
        ScenarioLibrary library;
        auto window = std::make_unique<MainWindow>(catalogue(), library, m_appearance);
        QSignalSpy ready(window.get(), &MainWindow::ready);
        window->start(home.libraryPath(), {});
        window->show();
        QVERIFY(ready.wait(20'000));
        window->document().setQuestion(u"Go or Rust?"_s);
        library.lookForChanges();

        // WHEN
        window.reset();
    }

    // THEN
    RunningWindow next(m_appearance, home.libraryPath());
    QCOMPARE(next.document().scenario().question, std::string("Go or Rust?"));
}

QTEST_MAIN(MainWindowDetailsTest)
#include "tst_mainwindowdetails.moc"
