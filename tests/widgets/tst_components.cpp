// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "boundarysection.h"
#include "componenttabs.h"
#include "portfoliosection.h"
#include "quietspinbox.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "textbutton.h"
#include "textlabel.h"
#include "wrappedcheckbox.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// Go is ahead in the API, Rust in the storage engine.
engine::Scenario platform()
{
    engine::Scenario scenario = testing::ScenarioBuilder("Platform")
                                    .constraint("latency", 40, 80)
                                    .constraint("cost", 70, 50)
                                    .firstOrder({"latency"})
                                    .component("api", {0, 90})
                                    .component("storage", {90, 0});
    scenario.components[0].name = "API & <b>edge</b>";
    scenario.components[1].name = "Storage engine";
    scenario.components[1].size = 0.123456;
    return scenario;
}

struct Window {
    explicit Window(const engine::Scenario& scenario)
    {
        tabs = new ComponentTabs(document);
        boundary = new BoundarySection(document);
        portfolio = new PortfolioSection(document);
        auto* const layout = new QVBoxLayout(&window);
        layout->addWidget(tabs);
        layout->addWidget(boundary);
        layout->addWidget(portfolio);
        document.load(scenario);
        window.resize(360, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }

    [[nodiscard]] QList<QToolButton*> tabButtons() const
    {
        QList<QToolButton*> found = tabs->findChildren<QToolButton*>();
        found.removeIf([](const QToolButton* button) { return !button->isCheckable() || button->isHidden(); });
        std::ranges::sort(found, {}, [](const QToolButton* button) { return std::pair(button->y(), button->x()); });
        return found;
    }
    [[nodiscard]] QStringList names() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QStringList texts;
        for (const QToolButton* const button : tabButtons()) {
            texts << button->accessibleName();
        }
        return texts;
    }
    void trigger(const QString& action) const { tabs->findChild<QAction*>(action)->trigger(); }
    [[nodiscard]] QLineEdit& name() const { return *tabs->findChild<QLineEdit*>(u"component-name"_s); }
    [[nodiscard]] QuietSpinBox& size() const { return *tabs->findChild<QuietSpinBox*>(u"component-size"_s); }
    [[nodiscard]] QString text(const QString& label) const { return window.findChild<TextLabel*>(label)->text(); }
    [[nodiscard]] QList<TextButton*> lines() const
    {
        QList<TextButton*> found = portfolio->findChildren<TextButton*>(u"portfolio-component"_s);
        found.removeIf([](const TextButton* line) { return line->isHidden(); });
        return found;
    }

    ScenarioDocument document;
    QWidget window;
    ComponentTabs* tabs;
    BoundarySection* boundary;
    PortfolioSection* portfolio;
};

} // namespace

/// Which component is on screen, what they are called, the boundary between them and the verdict on all.
class ComponentsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void aTabIsThereForEachComponent();
    void clickingATabBringsItOnScreen();
    void arrowsGoFromTabToTab();
    void plusAddsOneAndAsksForItsName();
    void escapeKeepsTheName();
    void aDoubleClickRenames();
    void aDuplicateHasANameOfItsOwn();
    void theOrderChangesByKeys();
    void theLastOneCannotBeRemoved();
    void undoBringsBackWhatWasRemoved();
    void theSizeIsEditedAndShownAsItIs();
    void oneComponentHasNoBoundaryAndNoPortfolio();
    void threeChecksMakeTheBoundaryClear();
    void theLinesOfThePortfolioBringComponentsOnScreen();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void ComponentsTest::aTabIsThereForEachComponent()
{
    // GIVEN / WHEN
    const Window window(platform());
    // THEN names are plain text, whatever is in them
    QCOMPARE(window.names(), (QStringList{u"API & <b>edge</b>"_s, u"Storage engine"_s}));
    QCOMPARE(window.tabButtons().first()->text(), u"API && <b>edge</b>"_s);
    QCOMPARE(window.tabButtons().first()->toolTip(), u"<qt>API &amp; &lt;b&gt;edge&lt;/b&gt;</qt>"_s);
    QVERIFY(window.tabButtons().first()->isChecked());
    QCOMPARE(window.tabButtons().first()->accessibleDescription(), u"Component 1 of 2"_s);
}

void ComponentsTest::clickingATabBringsItOnScreen()
{
    // GIVEN
    const Window window(platform());
    // WHEN
    QTest::mouseClick(window.tabButtons().last(), Qt::LeftButton);
    // THEN
    QCOMPARE(window.document.component(), 1U);
    QVERIFY(window.tabButtons().last()->isChecked());
    QVERIFY(!window.tabButtons().first()->isChecked());
    QCOMPARE(window.document.undoStack().count(), 0);
}

void ComponentsTest::arrowsGoFromTabToTab()
{
    // GIVEN
    const Window window(platform());
    window.tabButtons().first()->setFocus();
    // WHEN
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    // THEN
    QCOMPARE(window.document.component(), 1U);
    QVERIFY(window.tabButtons().last()->hasFocus());
}

void ComponentsTest::plusAddsOneAndAsksForItsName()
{
    // GIVEN
    const Window window(platform());
    // WHEN
    QTest::mouseClick(window.tabs->findChild<QToolButton*>(u"add-component"_s), Qt::LeftButton);
    // THEN
    QCOMPARE(window.names().last(), u"New component"_s);
    QCOMPARE(window.document.component(), 2U);
    QCOMPARE(window.document.scenario().components[2].importances, (std::vector<double>{0, 90}));
    // WHEN
    QVERIFY(window.name().hasFocus());
    QTest::keyClicks(&window.name(), u"  Queue "_s);
    QTest::keyClick(&window.name(), Qt::Key_Return);
    // THEN
    QCOMPARE(window.names().last(), u"Queue"_s);
    QVERIFY(window.name().isHidden());
    QVERIFY(window.tabButtons().last()->hasFocus());
    QCOMPARE(window.document.undoStack().count(), 2);
}

void ComponentsTest::escapeKeepsTheName()
{
    // GIVEN
    const Window window(platform());
    window.trigger(u"rename-component"_s);
    // WHEN
    QTest::keyClicks(&window.name(), u"Queue"_s);
    QTest::keyClick(&window.name(), Qt::Key_Escape);
    // THEN
    QCOMPARE(window.names().first(), u"API & <b>edge</b>"_s);
    QVERIFY(window.name().isHidden());
    // WHEN nothing is typed
    window.trigger(u"rename-component"_s);
    window.name().setText(u"  "_s);
    QTest::keyClick(&window.name(), Qt::Key_Return);
    // THEN
    QCOMPARE(window.document.undoStack().count(), 0);
}

void ComponentsTest::aDoubleClickRenames()
{
    // GIVEN
    const Window window(platform());
    // WHEN
    QTest::mouseDClick(window.tabButtons().last(), Qt::LeftButton);
    // THEN
    QVERIFY(window.name().isVisible());
    QCOMPARE(window.name().text(), u"Storage engine"_s);
}

void ComponentsTest::aDuplicateHasANameOfItsOwn()
{
    // GIVEN
    Window window(platform());
    window.document.setComponent(1);
    // WHEN
    window.trigger(u"duplicate-component"_s);
    window.trigger(u"duplicate-component"_s);
    // THEN
    QCOMPARE(window.names().mid(1),
             (QStringList{u"Storage engine"_s, u"Storage engine (2)"_s, u"Storage engine (3)"_s}));
}

void ComponentsTest::theOrderChangesByKeys()
{
    // GIVEN
    const Window window(platform());
    window.tabButtons().first()->setFocus();
    QVERIFY(!window.tabs->findChild<QAction*>(u"move-component-back"_s)->isEnabled());
    // WHEN
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    // THEN
    QCOMPARE(window.names(), (QStringList{u"Storage engine"_s, u"API & <b>edge</b>"_s}));
    QCOMPARE(window.document.component(), 1U);
    QVERIFY(window.tabButtons().last()->hasFocus());
    QVERIFY(!window.tabs->findChild<QAction*>(u"move-component-on"_s)->isEnabled());
}

void ComponentsTest::theLastOneCannotBeRemoved()
{
    // GIVEN
    const Window window(platform());
    window.tabButtons().first()->setFocus();
    // WHEN
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    // THEN
    QCOMPARE(window.names(), QStringList{u"Storage engine"_s});
    QVERIFY(!window.tabs->findChild<QAction*>(u"remove-component"_s)->isEnabled());
    // WHEN
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    // THEN
    QCOMPARE(window.document.scenario().components.size(), 1U);
}

void ComponentsTest::undoBringsBackWhatWasRemoved()
{
    // GIVEN
    Window window(platform());
    window.document.setComponent(1);
    window.trigger(u"remove-component"_s);
    QCOMPARE(window.names().size(), 1);
    // WHEN
    window.document.undoStack().undo();
    // THEN
    QCOMPARE(window.names(), (QStringList{u"API & <b>edge</b>"_s, u"Storage engine"_s}));
    QCOMPARE(window.tabButtons().size(), 2);
    QVERIFY(window.document.scenario() == platform());
}

void ComponentsTest::theSizeIsEditedAndShownAsItIs()
{
    // GIVEN
    const Window window(platform());
    // WHEN one is shown whose size has more digits than the box
    QTest::mouseClick(window.tabButtons().last(), Qt::LeftButton);
    // THEN it is not rounded by being looked at
    QCOMPARE(window.document.scenario().components[1].size, 0.123456);
    QCOMPARE(window.document.undoStack().count(), 0);
    // WHEN
    window.size().setFocus();
    window.size().selectAll();
    QTest::keyClicks(&window.size(), u"2.5"_s);
    QTest::keyClick(&window.size(), Qt::Key_Return);
    // THEN
    QCOMPARE(window.document.scenario().components[1].size, 2.5);
    QCOMPARE(window.document.undoStack().undoText(), u"size of Storage engine"_s);
}

void ComponentsTest::oneComponentHasNoBoundaryAndNoPortfolio()
{
    // GIVEN
    engine::Scenario one = platform();
    one.components.pop_back();
    // WHEN
    Window window(one);
    // THEN
    QVERIFY(!window.boundary->isVisible());
    QVERIFY(!window.portfolio->isVisible());
    QVERIFY(!window.size().isVisible());
    // WHEN
    window.document.addComponent(0, u"Queue"_s);
    QCoreApplication::processEvents();
    // THEN
    QVERIFY(window.boundary->isVisible());
    QVERIFY(window.portfolio->isVisible());
    QVERIFY(window.size().isVisible());
}

void ComponentsTest::threeChecksMakeTheBoundaryClear()
{
    // GIVEN
    Window window(platform());
    QCOMPARE(window.text(u"portfolio-headline"_s), u"Draw the boundary first"_s);
    QCOMPARE(window.text(u"boundary-state"_s), u"0 of 5 checks hold: not clear yet, 3 are needed."_s);
    // WHEN
    for (const auto& check : {u"boundary-network-api"_s, u"boundary-own-owner"_s, u"boundary-deploys-alone"_s}) {
        QWidget* const box = window.boundary->findChild<QWidget*>(check);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() / 2, box->height() / 3));
    }
    QCoreApplication::processEvents();
    // THEN
    const engine::Boundary& boundary = window.document.scenario().boundary;
    QVERIFY(boundary.networkApi && boundary.ownOwner && boundary.deploysAlone);
    QVERIFY(!boundary.separateProcess && !boundary.versionedContract);
    QCOMPARE(window.text(u"boundary-state"_s), u"3 of 5 checks hold: the boundary is clear."_s);
    QCOMPARE(window.text(u"portfolio-headline"_s), u"Mix: the boundary is clear"_s);
    // WHEN
    window.document.undoStack().undo();
    QCoreApplication::processEvents();
    // THEN
    QCOMPARE(window.text(u"portfolio-headline"_s), u"Draw the boundary first"_s);
    QVERIFY(!window.boundary->findChild<WrappedCheckBox*>(u"boundary-deploys-alone"_s)->isChecked());
}

void ComponentsTest::theLinesOfThePortfolioBringComponentsOnScreen()
{
    // GIVEN
    Window window(platform());
    QCOMPARE(window.lines().size(), 2);
    QCOMPARE(window.lines().first()->text(), u"API & <b>edge</b>: Go, Go by 20.0"_s);
    QCOMPARE(window.lines().last()->text(), u"Storage engine: Rust, Rust by 40.0"_s);
    QVERIFY(window.lines().first()->shortcut().isEmpty());
    // WHEN
    QTest::mouseClick(window.lines().last(), Qt::LeftButton);
    QCoreApplication::processEvents();
    // THEN
    QCOMPARE(window.document.component(), 1U);
    QCOMPARE(window.text(u"portfolio-shown"_s), u"Storage engine"_s);
    // WHEN
    window.trigger(u"remove-component"_s);
    QCoreApplication::processEvents();
    // THEN
    QVERIFY(!window.portfolio->isVisible());
    QCOMPARE(window.lines().size(), 1);
}

} // namespace steelyard

QTEST_MAIN(steelyard::ComponentsTest)
#include "tst_components.moc"
