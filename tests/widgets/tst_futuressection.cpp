// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "catalogue.h"
#include "futuresdialog.h"
#include "futuresmodel.h"
#include "futuressection.h"
#include "futuresview.h"
#include "quietspinbox.h"
#include "scenariodocument.h"
#include "testlib/warnings.h"
#include "textbutton.h"
#include "textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

constexpr int latency = FuturesModel::FirstFactor + 1;

struct Window {
    Window()
    {
        section = new FuturesSection(document, catalogue());
        auto* const layout = new QVBoxLayout(&window);
        layout->addWidget(section);
        layout->addStretch();
        document.load(catalogue().newScenario("New", *catalogue().workload("greenfield")));
        window.resize(320, 600);
        activate(window);
        view = window.findChild<FuturesView*>(u"futures-short"_s);
        QCoreApplication::processEvents();
    }

    static void activate(QWidget& shown)
    {
        shown.show();
        shown.activateWindow();
        if (!QTest::qWaitForWindowActive(&shown)) {
            qFatal("the window does not become active");
        }
    }

    void click(const QString& name) const
    {
        QTest::mouseClick(window.findChild<TextButton*>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void choose(int row, int column) const
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
    }
    [[nodiscard]] std::vector<engine::Future> futures() const { return document.scenario().futures; }

    ScenarioDocument document;
    QWidget window;
    FuturesSection* section;
    FuturesView* view;
};

/// The editor of the cell that is being edited.
template <typename Editor>
Editor& editorIn(const FuturesView& view)
{
    return *view.viewport()->findChild<Editor*>();
}

} // namespace

/// The futures in the column and in their own window, by mouse and keyboard.
class FuturesSectionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theColumnShowsNameProbabilityAndShare();
    void everyRowIsSeenUpToADozen();
    void aLongNameTakesASecondLine();
    void aNameIsEditedInPlace();
    void stepsInACellAreSeenAtOnceAndAreOneStep();
    void lookingIntoACellIsNoEdit();
    void addingEditsTheName();
    void deleteRemovesAndUndoBringsBack();
    void theLastProbableFutureStays();
    void withoutFuturesThereIsAWayToSome();
    void theFactorsHaveAWindowOfTheirOwn();
    void futuresMoveInTheWindow();
    void undoWorksInTheWindow();
    void oneAndAllGoBackToTheCatalogue();
    void everythingIsNamed();

private:
    FuturesDialog& openDialog() const
    {
        m_window->section->showFactors();
        auto& dialog = *m_window->window.findChild<FuturesDialog*>();
        Window::activate(dialog);
        return dialog;
    }
    static void press(FuturesDialog& dialog, const QString& name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Window> m_window;
};

void FuturesSectionTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->holdStill();
}

void FuturesSectionTest::init()
{
    testing::failOnAnyWarning();
    m_window = std::make_unique<Window>();
}

void FuturesSectionTest::theColumnShowsNameProbabilityAndShare()
{
    const QHeaderView* const header = m_window->view->horizontalHeader();
    QCOMPARE(header->count() - header->hiddenSectionCount(), 3);
    QVERIFY(header->sectionSize(FuturesModel::Name) >= 120);
    QVERIFY(header->length() <= m_window->view->viewport()->width());
    QVERIFY(m_window->window.findChild<TextLabel*>(u"futures-none"_s)->isHidden());
    // WHEN another scenario comes
    m_window->document.load(catalogue().newScenario("Other", catalogue().workloads.front()));
    QCOMPARE(header->count() - header->hiddenSectionCount(), 3);
}

void FuturesSectionTest::everyRowIsSeenUpToADozen()
{
    const auto seen = [&] {
        QCoreApplication::processEvents();
        m_window->window.layout()->activate();
        return m_window->view->rowAt(m_window->view->viewport()->height() - 2);
    };
    QCOMPARE(seen(), 5);
    for (int i = 0; i < 10; ++i) {
        m_window->document.addFuture(u"Another"_s);
    }
    m_window->window.resize(320, 900);
    QCOMPARE(seen(), 11);
}

void FuturesSectionTest::aLongNameTakesASecondLine()
{
    // GIVEN
    FuturesView& view = *m_window->view;
    m_window->window.resize(600, 900);
    QCoreApplication::processEvents();
    const int line = view.rowHeight(3);
    const int height = view.height();

    // WHEN the column gets narrow
    m_window->window.resize(280, 900);
    QCoreApplication::processEvents();

    // THEN "Two senior engineers leave" is whole on two lines, and every row is still seen
    QVERIFY(view.rowHeight(3) > line);
    QTRY_VERIFY(view.height() > height);
    QTRY_COMPARE(view.rowAt(view.viewport()->height() - 2), 5);

    // WHEN
    m_window->window.resize(600, 900);
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(view.rowHeight(3), line);
    QTRY_COMPARE(view.height(), height);
}

void FuturesSectionTest::aNameIsEditedInPlace()
{
    m_window->choose(1, FuturesModel::Name);
    QTest::keyClick(m_window->view, Qt::Key_Return);
    auto& editor = editorIn<QLineEdit>(*m_window->view);
    editor.selectAll();
    QTest::keyClicks(&editor, u"Growth & <b>more</b>"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->futures()[1].name, std::string("Growth & <b>more</b>"));
    QCOMPARE(m_window->document.undoStack().count(), 1);
}

void FuturesSectionTest::stepsInACellAreSeenAtOnceAndAreOneStep()
{
    m_window->choose(0, FuturesModel::Probability);
    QTest::keyClick(m_window->view, Qt::Key_F2);
    auto& editor = editorIn<QuietSpinBox>(*m_window->view);
    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(m_window->futures()[0].probability, 0.45);
    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(m_window->futures()[0].probability, 0.5);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->document.undoStack().count(), 1);
    m_window->document.undoStack().undo();
    QCOMPARE(m_window->futures()[0].probability, 0.4);
}

void FuturesSectionTest::lookingIntoACellIsNoEdit()
{
    engine::Scenario scenario = m_window->document.scenario();
    scenario.futures[0].probability = 1.0 / 3;
    m_window->document.load(scenario);
    m_window->choose(0, FuturesModel::Probability);
    QTest::keyClick(m_window->view, Qt::Key_F2);
    QTest::keyClick(&editorIn<QuietSpinBox>(*m_window->view), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->futures()[0].probability, 1.0 / 3);
    QCOMPARE(m_window->document.undoStack().count(), 0);
}

void FuturesSectionTest::addingEditsTheName()
{
    m_window->click(u"future-add"_s);
    QCOMPARE(m_window->futures().size(), 7U);
    auto& editor = editorIn<QLineEdit>(*m_window->view);
    QCOMPARE(editor.text(), u"New future"_s);
    editor.selectAll();
    QTest::keyClicks(&editor, u"War"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->futures()[6].name, std::string("War"));
}

void FuturesSectionTest::deleteRemovesAndUndoBringsBack()
{
    m_window->choose(2, FuturesModel::Name);
    QTest::keyClick(m_window->view, Qt::Key_Delete);
    QCOMPARE(m_window->futures().size(), 5U);
    QCOMPARE(m_window->futures()[2].id, std::string("seniors-leave"));
    QCOMPARE(m_window->view->currentRow(), 2);
    m_window->document.undoStack().undo();
    QCOMPARE(m_window->futures()[2].id, std::string("audit"));
}

void FuturesSectionTest::theLastProbableFutureStays()
{
    for (int row = 1; row < 6; ++row) {
        m_window->document.setFutureProbability(std::size_t(row), 0);
    }
    m_window->choose(0, FuturesModel::Name);
    QTest::keyClick(m_window->view, Qt::Key_Delete);
    QCOMPARE(m_window->futures().size(), 6U);
}

void FuturesSectionTest::withoutFuturesThereIsAWayToSome()
{
    engine::Scenario scenario = m_window->document.scenario();
    scenario.futures.clear();
    m_window->document.load(scenario);
    QVERIFY(m_window->view->isHidden());
    QVERIFY(m_window->window.findChild<TextLabel*>(u"futures-none"_s)->isVisible());
    QVERIFY(!m_window->window.findChild<TextButton*>(u"future-remove"_s)->isEnabled());
    m_window->click(u"futures-reset"_s);
    QCOMPARE(m_window->futures().size(), 6U);
    QVERIFY(m_window->view->isVisible());
}

void FuturesSectionTest::theFactorsHaveAWindowOfTheirOwn()
{
    FuturesDialog& dialog = openDialog();
    QVERIFY(!dialog.isModal());
    auto& view = *dialog.findChild<FuturesView*>();
    QCOMPARE(view.horizontalHeader()->hiddenSectionCount(), 0);
    const QString before = dialog.findChild<TextLabel*>(u"futures-now"_s)->text();
    QVERIFY(before.startsWith(u"The verdict: "_s));
    // WHEN a factor is typed
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, latency));
    QTest::keyClicks(view.viewport(), u"9"_s);
    auto& editor = editorIn<QuietSpinBox>(view);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    // THEN it is the document's, and what it comes to is said
    QCOMPARE(m_window->futures()[0].factors[1], 9.0);
    QVERIFY(dialog.findChild<TextLabel*>(u"futures-now"_s)->text() != before);
    // WHEN it is asked for again
    m_window->section->showFactors();
    QCOMPARE(m_window->window.findChildren<FuturesDialog*>().size(), 1);
}

void FuturesSectionTest::futuresMoveInTheWindow()
{
    FuturesDialog& dialog = openDialog();
    auto& view = *dialog.findChild<FuturesView*>();
    QVERIFY(!dialog.findChild<QPushButton*>(u"up"_s)->isEnabled());
    press(dialog, u"down"_s);
    QCOMPARE(m_window->futures()[1].id, std::string("as-planned"));
    QCOMPARE(view.currentRow(), 1);
    press(dialog, u"up"_s);
    QCOMPARE(m_window->futures()[0].id, std::string("as-planned"));
    QCOMPARE(view.currentRow(), 0);
}

void FuturesSectionTest::undoWorksInTheWindow()
{
    FuturesDialog& dialog = openDialog();
    QVERIFY(!dialog.findChild<QPushButton*>(u"undo"_s)->isEnabled());
    press(dialog, u"remove"_s);
    QCOMPARE(m_window->futures().size(), 5U);
    QTest::keySequence(dialog.findChild<FuturesView*>(), QKeySequence::Undo);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->futures().size(), 6U);
    press(dialog, u"redo"_s);
    QCOMPARE(m_window->futures().size(), 5U);
}

void FuturesSectionTest::oneAndAllGoBackToTheCatalogue()
{
    m_window->document.setFutureFactor(0, 1, 9);
    m_window->document.setFutureFactor(1, 1, 9);
    QCoreApplication::processEvents();
    FuturesDialog& dialog = openDialog();
    press(dialog, u"reset-one"_s);
    QCOMPARE(m_window->futures()[0].factors[1], 1.0);
    QVERIFY(!dialog.findChild<QPushButton*>(u"reset-one"_s)->isEnabled());
    QCOMPARE(m_window->futures()[1].factors[1], 9.0);
    press(dialog, u"reset-all"_s);
    QCOMPARE(m_window->futures(), catalogue().futures);
    QVERIFY(!dialog.findChild<QPushButton*>(u"reset-all"_s)->isEnabled());
}

void FuturesSectionTest::everythingIsNamed()
{
    FuturesDialog& dialog = openDialog();
    for (const QPushButton* const button : dialog.findChildren<QPushButton*>()) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY(!button->accessibleName().contains(u'&'));
    }
    QCOMPARE(dialog.findChild<FuturesView*>()->accessibleName(), u"Futures"_s);
    QVERIFY(!m_window->view->accessibleDescription().isEmpty());
}

} // namespace steelyard

QTEST_MAIN(steelyard::FuturesSectionTest)
#include "tst_futuressection.moc"
