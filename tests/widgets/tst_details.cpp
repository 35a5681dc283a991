// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "datefield.h"
#include "detailssection.h"
#include "exchange/scenariojson.h"
#include "growingtextedit.h"
#include "headerbar.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "textlabel.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

engine::Scenario payments()
{
    engine::Scenario scenario =
        testing::ScenarioBuilder("Payments").constraint("latency", 40, 80).component("api", {60});
    scenario.question = "Go or <b>Rust</b>?";
    scenario.owner = "Ada";
    scenario.decideBy = "2026-12-15";
    scenario.tags = {"payments", "core"};
    scenario.notes = "First\nSecond";
    return scenario;
}

struct Window {
    explicit Window(const engine::Scenario& scenario = payments())
    {
        header = new HeaderBar;
        header->follow(document);
        details = new DetailsSection(document);
        auto* const layout = new QVBoxLayout(&window);
        layout->addWidget(header);
        layout->addWidget(details);
        document.load(scenario);
        window.resize(1500, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }

    template <typename T>
    [[nodiscard]] T& find(const QString& name) const
    {
        return *window.findChild<T*>(name);
    }
    [[nodiscard]] QLineEdit& date() const { return *find<DateField>(u"details-decide-by"_s).edit(); }
    [[nodiscard]] QString dateWords() const
    {
        return find<DateField>(u"details-decide-by"_s).findChild<TextLabel*>()->text();
    }
    [[nodiscard]] QString underTheName() const { return find<QLabel>(u"scenario-details"_s).text(); }

    /// Types over what is there, and leaves the field.
    void type(QWidget* field, const QString& text) const
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty()) {
            QTest::keyClick(field, Qt::Key_Delete);
        }
        QTest::keyClicks(field, text);
        field->clearFocus();
    }

    ScenarioDocument document;
    QWidget window;
    HeaderBar* header;
    DetailsSection* details;
};

} // namespace

/// What a scenario is about: typed, kept as it is, undone field by field.
class DetailsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void whatIsThereIsShown();
    void beingShownChangesNothing();
    void aFieldThatIsTypedIsOneStep_data();
    void aFieldThatIsTypedIsOneStep();
    void twoVisitsAreTwoSteps();
    void aDateSaysWhatItIs_data();
    void aDateSaysWhatItIs();
    void whatIsNoDateIsKept();
    void aDateIsChosenFromTheCalendar();
    void tagsAreWhatIsBetweenCommas_data();
    void tagsAreWhatIsBetweenCommas();
    void aNameIsAskedForNotGiven();
    void aNameBelongsToTheScenarioItWasTypedFor();
    void aTextThatIsTooLongGoesBackToWhatItWas();
    void theHeaderSaysWhatIsAskedAndUntilWhen();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void DetailsTest::whatIsThereIsShown()
{
    const Window window;
    QCOMPARE(window.find<QLineEdit>(u"details-name"_s).text(), u"Payments"_s);
    QCOMPARE(window.find<GrowingTextEdit>(u"details-question"_s).toPlainText(), u"Go or <b>Rust</b>?"_s);
    QCOMPARE(window.find<QLineEdit>(u"details-owner"_s).text(), u"Ada"_s);
    QCOMPARE(window.date().text(), u"2026-12-15"_s);
    QCOMPARE(window.find<QLineEdit>(u"details-tags"_s).text(), u"payments, core"_s);
    QCOMPARE(window.find<GrowingTextEdit>(u"details-notes"_s).toPlainText(), u"First\nSecond"_s);
}

void DetailsTest::beingShownChangesNothing()
{
    // GIVEN what fields show differently: a paragraph sign, a tag with a comma, blanks
    engine::Scenario odd = payments();
    odd.notes = "one\xe2\x80\xa9two";
    odd.tags = {"a, b", " c "};
    odd.decideBy = " soon ";
    odd.owner = " Ada";
    // WHEN
    const Window window(odd);
    window.find<QLineEdit>(u"details-tags"_s).setFocus();
    window.find<GrowingTextEdit>(u"details-notes"_s).setFocus();
    window.date().setFocus();
    window.date().clearFocus();
    // THEN
    QCOMPARE(writeScenario(window.document.scenario()), writeScenario(odd));
    QCOMPARE(window.document.undoStack().count(), 0);
}

void DetailsTest::aFieldThatIsTypedIsOneStep_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("undo");
    QTest::newRow("question") << u"details-question"_s << u"Which one, & why?"_s << u"question"_s;
    QTest::newRow("owner") << u"details-owner"_s << u"Grace"_s << u"owner"_s;
    QTest::newRow("date") << u"details-decide-by"_s << u"2027-01-31"_s << u"date to decide by"_s;
    QTest::newRow("no date") << u"details-decide-by"_s << QString() << u"date to decide by"_s;
    QTest::newRow("tags") << u"details-tags"_s << u"edge, 2027"_s << u"tags"_s;
    QTest::newRow("notes") << u"details-notes"_s << u"See the minutes"_s << u"notes"_s;
    QTest::newRow("no notes") << u"details-notes"_s << QString() << u"notes"_s;
}

void DetailsTest::aFieldThatIsTypedIsOneStep()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, undo);
    // GIVEN
    Window window;
    QWidget* const place = field == u"details-decide-by"_s ? &window.date() : &window.find<QWidget>(field);
    // WHEN
    window.type(place, typed);
    // THEN
    QVERIFY(window.document.scenario() != payments());
    QCOMPARE(window.document.undoStack().count(), 1);
    QCOMPARE(window.document.undoStack().undoText(), undo);
    // WHEN
    window.document.undoStack().undo();
    // THEN field and scenario are as before
    QVERIFY(window.document.scenario() == payments());
    whatIsThereIsShown();
    QCOMPARE(window.date().text(), u"2026-12-15"_s);
    QCOMPARE(window.find<QLineEdit>(u"details-tags"_s).text(), u"payments, core"_s);
    QCOMPARE(window.find<GrowingTextEdit>(u"details-notes"_s).toPlainText(), u"First\nSecond"_s);
}

void DetailsTest::twoVisitsAreTwoSteps()
{
    // GIVEN
    const Window window;
    // WHEN
    window.type(&window.find<QLineEdit>(u"details-owner"_s), u"Grace"_s);
    window.type(&window.find<QLineEdit>(u"details-owner"_s), u"Barbara"_s);
    // THEN
    QCOMPARE(window.document.undoStack().count(), 2);
    QCOMPARE(window.document.scenario().owner, "Barbara");
}

void DetailsTest::aDateSaysWhatItIs_data()
{
    const QDate today = QDate::currentDate();
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::LongFormat); };
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("today") << today.toString(Qt::ISODate) << day(today) + u", today"_s;
    QTest::newRow("to come") << today.addDays(22).toString(Qt::ISODate) << day(today.addDays(22)) + u", in 22 day(s)"_s;
    QTest::newRow("past") << today.addDays(-3).toString(Qt::ISODate) << day(today.addDays(-3)) + u", 3 day(s) ago"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"Not a date like 2026-12-15; it is kept as it is."_s;
    QTest::newRow("words") << u"after the <i>audit</i>"_s << u"Not a date like 2026-12-15; it is kept as it is."_s;
}

void DetailsTest::aDateSaysWhatItIs()
{
    QFETCH(const QString, date);
    QFETCH(const QString, words);
    // GIVEN
    engine::Scenario scenario = payments();
    scenario.decideBy = date.toStdString();
    // WHEN
    const Window window(scenario);
    // THEN
    QCOMPARE(window.date().text(), date);
    QCOMPARE(window.dateWords(), words);
}

void DetailsTest::whatIsNoDateIsKept()
{
    // GIVEN
    const Window window;
    // WHEN
    window.type(&window.date(), u"after the audit"_s);
    // THEN
    QCOMPARE(window.document.scenario().decideBy, "after the audit");
    QCOMPARE(window.date().text(), u"after the audit"_s);
}

void DetailsTest::aDateIsChosenFromTheCalendar()
{
    // GIVEN
    const Window window;
    auto& field = window.find<DateField>(u"details-decide-by"_s);
    QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
    auto* const calendar = field.findChild<QMenu*>()->findChild<QCalendarWidget*>();
    QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 15));
    // WHEN
    calendar->setSelectedDate(QDate(2027, 1, 8));
    emit calendar->activated(calendar->selectedDate());
    // THEN
    QCOMPARE(window.document.scenario().decideBy, "2027-01-08");
    QCOMPARE(window.date().text(), u"2027-01-08"_s);
    QCOMPARE(window.document.undoStack().count(), 1);
}

void DetailsTest::tagsAreWhatIsBetweenCommas_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << u" , ,"_s << QStringList{};
    QTest::newRow("one") << u"core"_s << QStringList{u"core"_s};
    QTest::newRow("blanks") << u"  two  words ,core,"_s << QStringList{u"two words"_s, u"core"_s};
    QTest::newRow("twice") << u"a, b, a"_s << QStringList{u"a"_s, u"b"_s};
}

void DetailsTest::tagsAreWhatIsBetweenCommas()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, tags);
    QCOMPARE(tagsIn(line), tags);
}

void DetailsTest::aNameIsAskedForNotGiven()
{
    // GIVEN
    Window window;
    const QSignalSpy chosen(window.details, &DetailsSection::nameChosen);
    // WHEN
    window.type(&window.find<QLineEdit>(u"details-name"_s), u"  Checkout  API "_s);
    // THEN
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"Checkout API"_s);
    QCOMPARE(window.document.undoStack().count(), 0);
    QCOMPARE(window.document.scenario().name, "Payments");
    // WHEN the keyboard goes elsewhere, and the library has given another name
    window.find<QLineEdit>(u"details-name"_s).clearFocus();
    window.document.rename("Checkout API (2)");
    // THEN that is shown, and nobody is asked again
    QCOMPARE(window.find<QLineEdit>(u"details-name"_s).text(), u"Checkout API (2)"_s);
    QCOMPARE(chosen.size(), 1);
    // WHEN nothing is left of it
    window.type(&window.find<QLineEdit>(u"details-name"_s), QString());
    // THEN
    QCOMPARE(chosen.size(), 1);
}

void DetailsTest::aNameBelongsToTheScenarioItWasTypedFor()
{
    // GIVEN half a name
    Window window;
    const QSignalSpy chosen(window.details, &DetailsSection::nameChosen);
    auto& name = window.find<QLineEdit>(u"details-name"_s);
    name.setFocus();
    QTest::keyClicks(&name, u"x"_s);
    // WHEN another scenario comes on screen, and the keyboard goes elsewhere
    engine::Scenario other = payments();
    other.name = "Another";
    window.document.load(other);
    name.clearFocus();
    // THEN
    QCOMPARE(name.text(), u"Another"_s);
    QCOMPARE(chosen.size(), 0);
}

void DetailsTest::aTextThatIsTooLongGoesBackToWhatItWas()
{
    // GIVEN
    const Window window;
    const QSignalSpy refused(&window.document, &ScenarioDocument::refused);
    auto& notes = window.find<GrowingTextEdit>(u"details-notes"_s);
    notes.setFocus();
    // WHEN
    notes.setPlainText(u"x"_s.repeated(10'001));
    // THEN
    QCOMPARE(refused.size(), 1);
    QCOMPARE(window.document.scenario().notes, "First\nSecond");
    notes.clearFocus();
    QCOMPARE(notes.toPlainText(), u"First\nSecond"_s);
}

void DetailsTest::theHeaderSaysWhatIsAskedAndUntilWhen()
{
    // GIVEN
    Window window;
    const QString date = QLocale().toString(QDate(2026, 12, 15), QLocale::ShortFormat);
    QCOMPARE(window.underTheName(), u"Go or <b>Rust</b>? · decide by %1 · Ada"_s.arg(date));
    QVERIFY(window.find<QWidget>(u"scenario-details"_s).isVisible());
    // WHEN
    window.document.setDecideBy(u"after the audit"_s);
    window.document.setOwner({});
    // THEN
    QCOMPARE(window.underTheName(), u"Go or <b>Rust</b>? · decide by after the audit"_s);
    // WHEN there is no room
    window.window.resize(900, 700);
    QCoreApplication::processEvents();
    // THEN
    QVERIFY(!window.find<QWidget>(u"scenario-details"_s).isVisible());
    // WHEN there is, but nothing to say
    window.window.resize(1500, 700);
    window.document.setQuestion({});
    window.document.setDecideBy({});
    QCoreApplication::processEvents();
    // THEN
    QVERIFY(!window.find<QWidget>(u"scenario-details"_s).isVisible());
}

} // namespace steelyard

QTEST_MAIN(steelyard::DetailsTest)
#include "tst_details.moc"
