// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "growingtextedit.h"
#include "library/scenariolibrary.h"
#include "models/library/libraryfixture.h"
#include "presentation/storyboardeditor.h"
#include "slidechoice.h"
#include "storyboarddocument.h"
#include "storyboardmodel.h"
#include "testlib/warnings.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace steelyard
{

/// The storyboard is put together with mouse and keys.
class StoryboardEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init();
    void cleanup();
    void theScenarioOnScreenIsThereAtFirst();
    void aScenarioIsFoundAndAdded();
    void slidesAreMovedByKeyboard();
    void slidesAreMovedByButtons();
    void slidesAreDragged();
    void slidesAreRemovedWithTheKey();
    void slidesAreChosenByTheirKind();
    void notesAreTypedForEachSlide();
    void everythingIsUndoneWithTheKeyboard();
    void resetGoesBackToTheScenarioOnScreen();
    void theShowBeginsWhereItIsWanted();
    void whatWasDeletedIsSaidAndComesBack();
    void everyControlHasANameAndAMnemonicOfItsOwn();
    void namesAreNeverMarkup();

private:
    template <typename T>
    [[nodiscard]] T& find(const QString& name) const
    {
        T* const found = m_editor->findChild<T*>(name);
        if (!found) {
            throw std::runtime_error(name.toStdString());
        }
        return *found;
    }
    void click(const QString& name) const { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QTreeView& slides() const { return find<QTreeView>(u"storyboard-slides"_s); }
    [[nodiscard]] QString row(int row) const
    {
        const QAbstractItemModel& model = *slides().model();
        return model.index(row, StoryboardModel::SlideColumn).data().toString() + u" | "_s +
               model.index(row, StoryboardModel::ScenarioColumn).data().toString();
    }
    [[nodiscard]] int rows() const { return slides().model()->rowCount(); }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return slides().visualRect(slides().model()->index(row, StoryboardModel::SlideColumn)).center();
    }
    void chooseRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(slides().viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    [[nodiscard]] QString current() const { return row(slides().currentIndex().row()); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<testing::TemporaryLibrary> m_folder;
    std::unique_ptr<ScenarioLibrary> m_library;
    std::unique_ptr<StoryboardDocument> m_document;
    std::unique_ptr<StoryboardEditor> m_editor;
    QString m_payments;
    QString m_proxy;
};

void StoryboardEditorTest::init()
{
    testing::failOnAnyWarning();
    m_folder = std::make_unique<testing::TemporaryLibrary>();
    m_library = std::make_unique<ScenarioLibrary>();
    m_library->open(m_folder->path());
    const auto add = [this](const std::string& name) {
        return testing::required(m_library->add(testing::exampleScenario(name), u"created"_s).result()).summary.id;
    };
    m_payments = add("Payments API");
    m_proxy = add("Edge <b>proxy</b>");
    QTRY_COMPARE(m_library->summaries().size(), 2U);
    m_document = std::make_unique<StoryboardDocument>();
    m_document->propose(withScenario({}, m_payments));
    m_editor = std::make_unique<StoryboardEditor>(*m_document, *m_library, nullptr);
    m_editor->setAttribute(Qt::WA_DeleteOnClose, false);
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void StoryboardEditorTest::cleanup()
{
    m_editor.reset();
    m_document.reset();
    m_library.reset();
}

void StoryboardEditorTest::theScenarioOnScreenIsThereAtFirst()
{
    QCOMPARE(rows(), 5);
    QCOMPARE(row(0), u"Verdict | Payments API"_s);
    QCOMPARE(slides().model()->index(4, StoryboardModel::NumberColumn).data().toInt(), 5);
    QVERIFY(find<QLabel>(u"storyboard-explanation"_s).text().startsWith(u"Nothing is chosen yet"));
    QVERIFY(!find<QPushButton>(u"storyboard-reset"_s).isEnabled());
    QCOMPARE(current(), u"Verdict | Payments API"_s);
}

void StoryboardEditorTest::aScenarioIsFoundAndAdded()
{
    // WHEN
    find<QLineEdit>(u"picker-search"_s).setFocus();
    QTest::keyClicks(&find<QLineEdit>(u"picker-search"_s), u"prox"_s);
    QCOMPARE(find<QListView>(u"picker-list"_s).model()->rowCount(), 1);
    QTest::keyClick(&find<QLineEdit>(u"picker-search"_s), Qt::Key_Return);
    // THEN its slides are there, a comparison follows, and the first of its slides is chosen
    QCOMPARE(rows(), 11);
    QCOMPARE(row(5), u"Verdict | Edge <b>proxy</b>"_s);
    QCOMPARE(row(10), u"Comparison | all scenarios of the show"_s);
    QCOMPARE(current(), row(5));
    QCOMPARE(find<QLabel>(u"storyboard-explanation"_s).text().left(22), u"The show has 11 slide("_s);
    // WHEN it is added by the button once more / THEN nothing is there twice
    click(u"picker-add"_s);
    QCOMPARE(rows(), 11);
}

void StoryboardEditorTest::slidesAreMovedByKeyboard()
{
    // GIVEN
    slides().setFocus();
    chooseRow(0);
    // WHEN
    QTest::keyClick(&slides(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&slides(), Qt::Key_Down, Qt::AltModifier);
    // THEN it has gone down twice and is still chosen
    QCOMPARE(row(2), u"Verdict | Payments API"_s);
    QCOMPARE(current(), row(2));
    QTest::keyClick(&slides(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(row(1), u"Verdict | Payments API"_s);
    // WHEN two are marked / THEN they go together, and not beyond the end
    QTest::keyClick(&slides(), Qt::Key_Down, Qt::ShiftModifier);
    for (int press = 0; press < 5; ++press) {
        QTest::keyClick(&slides(), Qt::Key_Down, Qt::AltModifier);
    }
    QCOMPARE(row(3), u"Verdict | Payments API"_s);
    QCOMPARE(row(4), u"Trade-off | Payments API"_s);
}

void StoryboardEditorTest::slidesAreMovedByButtons()
{
    chooseRow(4);
    QVERIFY(!find<QPushButton>(u"slide-down"_s).isEnabled());
    click(u"slide-up"_s);
    QCOMPARE(row(3), u"Cheapest mistake | Payments API"_s);
    click(u"slide-down"_s);
    QCOMPARE(row(4), u"Cheapest mistake | Payments API"_s);
}

void StoryboardEditorTest::slidesAreDragged()
{
    // GIVEN the first slide on its way with the mouse, to between the third and the fourth
    const QAbstractItemModel& model = *slides().model();
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0, 0)}));
    const QRect third = slides().visualRect(model.index(2, StoryboardModel::SlideColumn));
    const QPoint place(third.center().x(), third.bottom());
    QDragEnterEvent enter(place, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QDragMoveEvent move(place, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QDropEvent drop(place, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    // WHEN
    for (QEvent* const event : std::initializer_list<QEvent*>{&enter, &move, &drop}) {
        QCoreApplication::sendEvent(slides().viewport(), event);
    }
    // THEN
    QVERIFY(drop.isAccepted());
    QCOMPARE(row(0), u"Why | Payments API"_s);
    QCOMPARE(row(2), u"Verdict | Payments API"_s);
    QCOMPARE(rows(), 5);
    QCOMPARE(current(), row(2));
}

void StoryboardEditorTest::slidesAreRemovedWithTheKey()
{
    chooseRow(1);
    chooseRow(3, Qt::ControlModifier);
    QTest::keyClick(&slides(), Qt::Key_Delete);
    QCOMPARE(rows(), 3);
    QCOMPARE(row(1), u"Trade-off | Payments API"_s);
    // WHEN all are marked / THEN nothing happens: there is a way back to the beginning
    slides().selectAll();
    QTest::keyClick(&slides(), Qt::Key_Delete);
    QCOMPARE(rows(), 3);
}

void StoryboardEditorTest::slidesAreChosenByTheirKind()
{
    // WHEN
    click(u"kind-%1"_s.arg(static_cast<int>(SlideKind::Why)));
    // THEN
    QCOMPARE(rows(), 4);
    QCOMPARE(row(1), u"Trade-off | Payments API"_s);
    QVERIFY(!find<QCheckBox>(u"kind-1"_s).isChecked());
    // WHEN / THEN
    click(u"kind-1"_s);
    QCOMPARE(row(1), u"Why | Payments API"_s);
    QVERIFY(find<QCheckBox>(u"kind-1"_s).isChecked());
    // A comparison needs two
    QVERIFY(!find<QCheckBox>(u"kind-comparison"_s).isEnabled());
    m_document->addScenario(m_proxy);
    QVERIFY(find<QCheckBox>(u"kind-comparison"_s).isChecked());
    click(u"kind-comparison"_s);
    QCOMPARE(rows(), 10);
}

void StoryboardEditorTest::notesAreTypedForEachSlide()
{
    // GIVEN
    auto& notes = find<GrowingTextEdit>(u"storyboard-notes"_s);
    chooseRow(1);
    notes.setFocus();
    // WHEN
    QTest::keyClicks(&notes, u"Thank <Ada>"_s);
    QTest::keyClick(&notes, Qt::Key_Return);
    QTest::keyClicks(&notes, u"then go on"_s);
    // THEN
    QCOMPARE(m_document->slides()[1].notes, u"Thank <Ada>\nthen go on"_s);
    QCOMPARE(slides().model()->index(1, StoryboardModel::NotesColumn).data().toString(), u"Thank <Ada>"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    // WHEN another slide is chosen / THEN its notes are shown
    chooseRow(2);
    QCOMPARE(notes.toPlainText(), QString());
    chooseRow(1);
    QCOMPARE(notes.toPlainText(), u"Thank <Ada>\nthen go on"_s);
}

void StoryboardEditorTest::everythingIsUndoneWithTheKeyboard()
{
    // GIVEN
    chooseRow(0);
    QTest::keyClick(&slides(), Qt::Key_Delete);
    QTest::keyClick(&slides(), Qt::Key_Down, Qt::AltModifier);
    // WHEN / THEN
    QTest::keyClick(&slides(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&slides(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), 5);
    QVERIFY(!find<QPushButton>(u"storyboard-undo"_s).isEnabled());
    QTest::keyClick(&slides(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), 4);
    click(u"storyboard-undo"_s);
    QCOMPARE(rows(), 5);
}

void StoryboardEditorTest::resetGoesBackToTheScenarioOnScreen()
{
    m_document->addScenario(m_proxy);
    click(u"storyboard-reset"_s);
    QCOMPARE(rows(), 5);
    QVERIFY(m_document->chosen().empty());
    QTest::keyClick(&slides(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), 11);
}

void StoryboardEditorTest::theShowBeginsWhereItIsWanted()
{
    QSignalSpy wanted(m_editor.get(), &StoryboardEditor::presentRequested);
    chooseRow(3);
    click(u"storyboard-present"_s);
    QCOMPARE(wanted.front().front().toInt(), 3);
}

void StoryboardEditorTest::whatWasDeletedIsSaidAndComesBack()
{
    // GIVEN
    m_document->addScenario(m_proxy);
    // WHEN
    testing::required(m_library->remove(m_proxy).result());
    // THEN
    QTRY_COMPARE(row(5), u"Verdict | deleted: left out of the show"_s);
    testing::required(m_library->restore(m_proxy).result());
    QTRY_COMPARE(row(5), u"Verdict | Edge <b>proxy</b>"_s);
}

void StoryboardEditorTest::everyControlHasANameAndAMnemonicOfItsOwn()
{
    QStringList mnemonics;
    const auto note = [&mnemonics](const QString& text) {
        if (const auto place = text.indexOf(u'&'); place >= 0) {
            mnemonics << text.mid(place + 1, 1).toLower();
        }
    };
    for (const QWidget* const widget : m_editor->findChildren<QWidget*>()) {
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
            note(button->text());
            QVERIFY2(!button->text().isEmpty() || !button->isVisible(), qPrintable(button->objectName()));
        } else if (const auto* const label = qobject_cast<const QLabel*>(widget); label && label->buddy()) {
            note(label->text());
        } else if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(widget->accessibleName()));
        }
    }
    const qsizetype all = mnemonics.size();
    QCOMPARE(mnemonics.removeDuplicates(), 0);
    QVERIFY(all >= 8);
}

void StoryboardEditorTest::namesAreNeverMarkup()
{
    m_document->addScenario(m_proxy);
    m_editor->choose(m_proxy);
    int shown = 0;
    for (const QLabel* const label : m_editor->findChildren<QLabel*>()) {
        QVERIFY(label->textFormat() == Qt::PlainText);
        shown += label->text().contains(u"Edge <b>proxy</b>") ? 1 : 0;
    }
    QCOMPARE(shown, 2);
}

} // namespace steelyard

QTEST_MAIN(steelyard::StoryboardEditorTest)
#include "tst_storyboardeditor.moc"
