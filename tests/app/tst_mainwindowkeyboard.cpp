// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippingchart.h"
#include "disclosure.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>

using namespace steelyard;
using namespace steelyard::testing;

/// The window without a mouse, and as assistive technology sees it.
class MainWindowKeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void everythingThatTakesTheKeyboardHasAName();
    void slidersSayTheirValue();
    void tabReachesEverySlider();
    void everyActionIsInAMenuAndShortcutsAreGivenOnce();
    void theTippingPointsAreReachedWithTheKeyboard();
    void undoWorksRightAfterANumberWasTyped();
    void keysOfASearchStayInTheSearch();
    void anEmptySearchLeavesUndoToTheWindow();
    void helpIsShownAndClosed_data();
    void helpIsShownAndClosed();

private:
    Appearance m_appearance;
};

namespace
{

QString nameOfWidget(QWidget* widget)
{
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

void openAll(const QWidget& window)
{
    for (Disclosure* const disclosure : window.findChildren<Disclosure*>()) {
        disclosure->setOpen(true);
    }
}

} // namespace

void MainWindowKeyboardTest::everythingThatTakesTheKeyboardHasAName()
{
    // GIVEN a window in which everything is open and a notice has a button
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    running.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!running.notice().isEmpty());
    openAll(running.window());

    // THEN
    int named = 0;
    for (QWidget* const widget : running.window().findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
                            qobject_cast<QScrollBar*>(widget) || widget->focusProxy() ||
                            widget->window() != &running.window();
        if (widget->focusPolicy() == Qt::NoFocus || isPart) {
            continue;
        }
        QString which;
        for (const QObject* object = widget; object; object = object->parent()) {
            which += QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName() + u" in "_s;
        }
        QVERIFY2(!nameOfWidget(widget).isEmpty(), qPrintable(which));
        ++named;
    }
    QVERIFY2(named > 40, qPrintable(QString::number(named)));
}

void MainWindowKeyboardTest::slidersSayTheirValue()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QSlider& slider = running.slider(u"Latency"_s);
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&slider);
    QVERIFY(accessible);

    // WHEN assistive technology sets it
    accessible->valueInterface()->setCurrentValue(100);

    // THEN it is as if a hand had moved it
    QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 100);
    QCOMPARE(running.undoText(), u"Undo weight of Latency"_s);
    QCOMPARE(nameOfWidget(&running.find<QWidget>(u"headline"_s)), u"Choose Rust"_s);
}

void MainWindowKeyboardTest::tabReachesEverySlider()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    openAll(running.window());
    QCoreApplication::processEvents();

    // WHEN
    QSet<QWidget*> reached;
    const QWidget* before = nullptr;
    for (int step = 0; step < 300 && QApplication::focusWidget() != before; ++step) {
        before = QApplication::focusWidget();
        running.press(Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }

    // THEN
    for (QSlider* const slider : running.window().findChildren<QSlider*>()) {
        QVERIFY2(reached.contains(slider), qPrintable(slider->accessibleName()));
    }
    for (const QString& name : {u"tipping"_s, u"show-flip"_s, u"library-list"_s, u"library-search"_s}) {
        QVERIFY2(reached.contains(&running.find<QWidget>(name)), qPrintable(name));
    }
}

void MainWindowKeyboardTest::everyActionIsInAMenuAndShortcutsAreGivenOnce()
{
    // GIVEN
    const Home home;
    const RunningWindow running(m_appearance, home.libraryPath());
    QSet<QAction*> inMenus;
    for (const QMenu* const menu : running.find<QMenuBar>({}).findChildren<QMenu*>()) {
        for (QAction* const action : menu->actions()) {
            inMenus << action;
        }
    }

    // THEN
    QSet<QKeySequence> taken;
    for (const QAction* const action : inMenus) {
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(action->text()));
            taken << keys;
        }
    }
    for (const QString& name : {u"save"_s, u"undo"_s, u"redo"_s, u"export"_s, u"delete"_s, u"zoom-in"_s}) {
        QVERIFY2(inMenus.contains(&running.find<QAction>(name)), qPrintable(name));
    }
}

void MainWindowKeyboardTest::theTippingPointsAreReachedWithTheKeyboard()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    auto& chart = running.find<TippingChart>(u"tipping"_s);
    chart.setFocus();

    // WHEN the second constraint, Latency, is taken to its end
    running.press(Qt::Key_Down);
    running.press(Qt::Key_End);
    running.press(Qt::Key_Return);

    // THEN
    QTRY_COMPARE(running.headline(), u"Choose Rust"_s);
    QTRY_VERIFY(!running.document().inGesture());
    QCOMPARE(running.document().undoStack().count(), 1);
    QCOMPARE(running.slider(u"Cost"_s).value(), 0);
}

void MainWindowKeyboardTest::undoWorksRightAfterANumberWasTyped()
{
    // GIVEN a number that was typed, and taken back before it was entered
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    auto* const exact = running.find<QWidget>(u"weight-latency"_s).findChild<QDoubleSpinBox*>();
    exact->setFocus();
    exact->selectAll();
    running.type(u"7"_s);
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(exact->text(), u"50"_s);

    // WHEN another one is entered
    exact->selectAll();
    running.type(u"62.5"_s);
    running.press(Qt::Key_Return);
    QCOMPARE(running.undoText(), u"Undo weight of Latency"_s);
    running.press(Qt::Key_Z, Qt::ControlModifier);

    // THEN
    QTRY_COMPARE(exact->value(), 50.0);
    QVERIFY(!running.document().undoStack().canUndo());
}

void MainWindowKeyboardTest::keysOfASearchStayInTheSearch()
{
    // GIVEN words in the search
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    running.press(Qt::Key_F, Qt::ControlModifier);
    running.type(u"green house"_s);
    running.press(Qt::Key_Home);

    // WHEN the word to the right is deleted, and the typing undone
    running.press(Qt::Key_Delete, Qt::ControlModifier);
    const QString afterDeleting = running.find<QLineEdit>(u"library-search"_s).text();
    running.press(Qt::Key_Z, Qt::ControlModifier);
    running.library().finish();
    QCoreApplication::processEvents();

    // THEN the scenario is as it was
    QCOMPARE(afterDeleting, u"house"_s);
    QCOMPARE(running.slider(u"Latency"_s).value(), 100);
    QCOMPARE(running.library().summaries().size(), 4U);
}

void MainWindowKeyboardTest::anEmptySearchLeavesUndoToTheWindow()
{
    // GIVEN an edit, and the keyboard in the search, as after a workshop
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    drag(running.slider(u"Latency"_s), 100);
    running.find<QLineEdit>(u"library-search"_s).setFocus();

    // WHEN THEN
    running.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 50);

    // WHEN THEN
    running.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(running.slider(u"Latency"_s).value(), 100);
}

void MainWindowKeyboardTest::helpIsShownAndClosed_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("says");

    QTest::newRow("about") << u"about"_s << u"GNU General Public License"_s;
    QTest::newRow("keyboard") << u"shortcuts"_s << u"Moves a slider by 10"_s;
}

void MainWindowKeyboardTest::helpIsShownAndClosed()
{
    QFETCH(const QString, action);
    QFETCH(const QString, says);

    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {}, {1100, 700});

    // WHEN
    running.find<QAction>(action).trigger();

    // THEN
    auto* const dialog = running.window().findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->height() <= running.window().height());
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(says); }));
    QVERIFY(std::ranges::all_of(labels, [](const QLabel* label) { return !label->text().isEmpty(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!running.window().findChild<QDialog*>());
}

QTEST_MAIN(MainWindowKeyboardTest)
#include "tst_mainwindowkeyboard.moc"
