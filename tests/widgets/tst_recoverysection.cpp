// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "catalogue.h"
#include "differencemark.h"
#include "mistakesection.h"
#include "quietspinbox.h"
#include "recoverysection.h"
#include "scenariodocument.h"
#include "testlib/warnings.h"
#include "textbutton.h"
#include "textlabel.h"

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

struct Window {
    Window()
    {
        auto* const layout = new QVBoxLayout(&window);
        layout->addWidget(new RecoverySection(document, catalogue()));
        layout->addWidget(new MistakeSection(document));
        document.load(catalogue().newScenario("New", *catalogue().workload("greenfield")));
        window.resize(400, 900);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }

    [[nodiscard]] QuietSpinBox& box(const QString& name) const { return *window.findChild<QuietSpinBox*>(name); }
    [[nodiscard]] QString text(const QString& name) const
    {
        const auto* const label = window.findChild<TextLabel*>(name);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] qsizetype marks() const
    {
        return std::ranges::count_if(window.findChildren<DifferenceMark*>(), &DifferenceMark::isMarked);
    }
    void type(const QString& name, const QString& number) const
    {
        box(name).setFocus();
        box(name).selectAll();
        QTest::keyClicks(&box(name), number);
        QTest::keyClick(&box(name), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    ScenarioDocument document;
    QWidget window;
};

} // namespace

/// What recovering takes is typed, and the verdict's section on the cheapest mistake follows.
class RecoverySectionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void whatIsTypedIsAStep_data();
    void whatIsTypedIsAStep();
    void stepsOfOneVisitAreOneStepOfUndo();
    void whatIsNotTheCataloguesIsMarkedAndGoesBack();
    void everyNumberIsNamedAndExplained();
    void theVerdictFollows();
    void aTeamThatIsNotReadyIsSaid();
    void withoutFuturesThereIsAMessage();
    void withoutWeightsThereIsAMessage();

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Window> m_window;
};

void RecoverySectionTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->holdStill();
}

void RecoverySectionTest::init()
{
    testing::failOnAnyWarning();
    m_window = std::make_unique<Window>();
}

void RecoverySectionTest::whatIsTypedIsAStep_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("undo");
    const auto row = [](const char* box, const char* undo) {
        QTest::newRow(box) << QString::fromLatin1(box) << QString::fromLatin1(undo);
    };
    row("engineers", "number of engineers");
    row("notice-months", "time to notice a mistake");
    row("go-to-rust", "effort of a rewrite");
    row("rust-to-go", "effort of a rewrite");
    row("horizon-months", "time to recover");
    row("life-months", "life of the service");
    row("effort-rate", "weight of a person-month");
}

void RecoverySectionTest::whatIsTypedIsAStep()
{
    QFETCH(const QString, box);
    QFETCH(const QString, undo);
    const double before = m_window->box(box).value();
    m_window->type(box, u"7.5"_s);
    QCOMPARE(m_window->document.undoStack().count(), 1);
    QCOMPARE(m_window->document.undoStack().undoText(), undo);
    QCOMPARE(m_window->marks(), 1);
    m_window->document.undoStack().undo();
    QCoreApplication::processEvents();
    QCOMPARE(m_window->box(box).value(), before);
    QCOMPARE(m_window->marks(), 0);
}

void RecoverySectionTest::stepsOfOneVisitAreOneStepOfUndo()
{
    QuietSpinBox& engineers = m_window->box(u"engineers"_s);
    engineers.setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&engineers, Qt::Key_Up);
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_window->document.scenario().team.engineers, 8.0);
    QCOMPARE(m_window->document.undoStack().count(), 1);
    // WHEN the box is left and visited again
    m_window->box(u"effort-rate"_s).setFocus();
    engineers.setFocus();
    QTest::keyClick(&engineers, Qt::Key_Down);
    QCOMPARE(m_window->document.undoStack().count(), 2);
}

void RecoverySectionTest::whatIsNotTheCataloguesIsMarkedAndGoesBack()
{
    auto* const reset = m_window->window.findChild<TextButton*>(u"reset-recovery"_s);
    QVERIFY(reset->isHidden());
    m_window->type(u"engineers"_s, u"3"_s);
    m_window->type(u"effort-rate"_s, u"0"_s);
    QVERIFY(reset->isVisible());
    QVERIFY(m_window->text(u"effort-rate-words"_s).contains(u"κ = 0"_s));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->box(u"engineers"_s).value(), 5.0);
    QCOMPARE(m_window->marks(), 0);
    QVERIFY(reset->isHidden());
}

void RecoverySectionTest::everyNumberIsNamedAndExplained()
{
    const auto boxes = m_window->window.findChildren<QuietSpinBox*>();
    QCOMPARE(boxes.size(), 7);
    for (const QuietSpinBox* const box : boxes) {
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(!box->accessibleDescription().isEmpty());
        QVERIFY(!box->toolTip().isEmpty());
    }
}

void RecoverySectionTest::theVerdictFollows()
{
    QVERIFY(m_window->text(u"mistake-question"_s).endsWith(u"in twelve months?"_s));
    QVERIFY(m_window->text(u"mistake-answer"_s).contains(u"is the cheapest mistake"_s));
    QVERIFY(m_window->text(u"mistake-go"_s).contains(u"person-months"_s));
    QVERIFY(m_window->text(u"mistake-knowing"_s).startsWith(u"Finding out"_s));
    QCOMPARE(m_window->text(u"mistake-irrecoverable-rust"_s), QString());
    m_window->type(u"horizon-months"_s, u"6"_s);
    QVERIFY(m_window->text(u"mistake-question"_s).endsWith(u"in 6 months?"_s));
    QVERIFY(m_window->text(u"mistake-irrecoverable-rust"_s).startsWith(u"Irrecoverable"_s));
    m_window->type(u"effort-rate"_s, u"0"_s);
    QVERIFY(m_window->text(u"mistake-go"_s).contains(u"point-months"_s));
}

void RecoverySectionTest::aTeamThatIsNotReadyIsSaid()
{
    m_window->document.setReadiness(40);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->text(u"mistake-rust"_s), u"Rust is not open: team readiness is 40, it needs 50."_s);
    QCOMPARE(m_window->text(u"mistake-answer"_s), u"Only Go is open."_s);
}

void RecoverySectionTest::withoutFuturesThereIsAMessage()
{
    engine::Scenario scenario = m_window->document.scenario();
    scenario.futures.clear();
    m_window->document.load(scenario);
    QVERIFY(m_window->text(u"mistake-answer"_s).contains(u"Add some"_s));
    QVERIFY(!m_window->window.findChild<TextLabel*>(u"mistake-go"_s)->isVisible());
    QCOMPARE(m_window->text(u"mistake-unit"_s), QString());
    // WHEN one is added
    m_window->document.addFuture(u"War"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_window->window.findChild<TextLabel*>(u"mistake-go"_s)->isVisible());
}

void RecoverySectionTest::withoutWeightsThereIsAMessage()
{
    m_window->document.setImportances(0, std::vector<double>(6, 0), Purpose::Importance);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->text(u"mistake-answer"_s), u"Nothing weighs anything yet."_s);
}

} // namespace steelyard

QTEST_MAIN(steelyard::RecoverySectionTest)
#include "tst_recoverysection.moc"
