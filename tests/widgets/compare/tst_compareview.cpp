// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparefixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

class CompareViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { testing::failOnAnyWarning(); }
    void eachScenarioHasItsCard();
    void nothingOpensAWindowOfItsOwn();
    void differencesAreToTheFirst();
    void whatMadeTheDifferenceIsSaid();
    void itFollowsWhatIsPresented();
    void otherConstraintsAreSaidAndTheVerdictsCompared();
    void aComponentIsChosenWhereThereAreSeveral();
    void oneScenarioInvitesAnother();
    void menusAskForWhatTheySay();
    void scenariosAreOfferedByName();
    void escapeAndTheButtonClose();
    void everythingHasAName();
    void hostileNamesAreText();
};

void CompareViewTest::eachScenarioHasItsCard()
{
    CompareView view;
    view.present(three());
    QCOMPARE(textOf(view, u"compared-name"_s, u"card-0"_s), u"Baseline"_s);
    QCOMPARE(textOf(view, u"compared-headline"_s, u"card-0"_s), u"Go, small lead"_s);
    QCOMPARE(textOf(view, u"compared-margin"_s, u"card-0"_s), u"Rust by 4.0"_s);
    QCOMPARE(textOf(view, u"compared-headline"_s, u"card-1"_s), u"Rust"_s);
    QCOMPARE(textOf(view, u"compared-headline"_s, u"card-2"_s), u"Go"_s);
    // The headline has the colour of its language.
    const auto* const headline = view.findChild<QWidget*>(u"card-1"_s)->findChild<QLabel*>(u"compared-headline"_s);
    QCOMPARE(headline->palette().color(QPalette::WindowText), Theme::of(view.palette()).rust);
}

void CompareViewTest::nothingOpensAWindowOfItsOwn()
{
    // GIVEN a view on screen
    CompareView view;
    view.present({three().front()});
    view.show();
    WindowWatch watch;
    qApp->installEventFilter(&watch);
    // WHEN cards and lines come and go
    view.present(three());
    view.present({three().front()});
    // THEN nothing flashes up beside it
    QCOMPARE(watch.opened, QStringList());
}

void CompareViewTest::differencesAreToTheFirst()
{
    CompareView view;
    view.present(three());
    QCOMPARE(textOf(view, u"difference-0"_s, u"card-0"_s), u"·"_s);
    QCOMPARE(textOf(view, u"difference-0"_s, u"card-1"_s), u"+40"_s);
    QCOMPARE(textOf(view, u"difference-1"_s, u"card-2"_s), u"+20"_s);
    QCOMPARE(textOf(view, u"difference-0"_s, u"card-2"_s), u"−20"_s);
    const auto* const bar = view.findChild<QWidget*>(u"card-2"_s)->findChild<QWidget*>(u"share-0"_s);
    QCOMPARE(bar->accessibleName().replace(u'\u00a0', u' '),
             u"Latency: 20 % of the weight, 20 percentage points less than in Baseline"_s);
    QVERIFY(textOf(view, u"compare-caption"_s).contains(u"Baseline"_s));
}

void CompareViewTest::whatMadeTheDifferenceIsSaid()
{
    CompareView view;
    view.present(three());
    QCOMPARE(textOf(view, u"arrived-0"_s), u"Rust by 28.0"_s);
    QCOMPARE(textOf(view, u"because-0"_s), u"Cost weight +14.4 · Latency weight +9.6"_s);
    QCOMPARE(textOf(view, u"because-1"_s), u"Latency weight −8.4 · Cost weight −3.6 · readiness 50 → 20 blocks Rust"_s);
    QVERIFY(isShown(view, u"waterfall-0"_s));
}

void CompareViewTest::itFollowsWhatIsPresented()
{
    CompareView view;
    std::vector<ComparedScenario> scenarios = three();
    view.present(scenarios);
    // WHEN the first one is edited
    scenarios[0].scenario.components[0].importances = {80, 20};
    view.present(scenarios);
    // THEN the others differ from what it is now
    QCOMPARE(textOf(view, u"difference-0"_s, u"card-1"_s), u"·"_s);
    QCOMPARE(textOf(view, u"because-0"_s), u"nothing that moves the verdict differs"_s);
    // WHEN one is taken away, its card and line are gone
    scenarios.pop_back();
    view.present(scenarios);
    QVERIFY(!isShown(view, u"card-2"_s));
    QVERIFY(!isShown(view, u"because-1"_s));
    QVERIFY(isShown(view, u"because-0"_s));
}

void CompareViewTest::otherConstraintsAreSaidAndTheVerdictsCompared()
{
    CompareView view;
    view.present({compared(decision("Baseline", {40, 60})), compared(ScenarioBuilder("Other")
                                                                         .constraint("Latency", 1, 90)
                                                                         .constraint("Taste", 1, 2)
                                                                         .component("api", {50, 50}))});
    QVERIFY(textOf(view, u"because-0"_s)
                .startsWith(u"The constraints are not the same, so only the verdicts are "
                            "compared. Only the first has Cost. Only this one has Taste."_s));
    QCOMPARE(textOf(view, u"arrived-0"_s), u"Go, no first-order reason"_s);
    QVERIFY(!isShown(view, u"waterfall-0"_s));
    QCOMPARE(textOf(view, u"difference-0"_s, u"card-1"_s), QString());
    // Lines stay at their constraint; what is not weighed is said.
    const auto* const bar = view.findChild<QWidget*>(u"card-1"_s)->findChild<QWidget*>(u"share-1"_s);
    QCOMPARE(bar->accessibleName(), u"Cost is not weighed here"_s);
}

void CompareViewTest::aComponentIsChosenWhereThereAreSeveral()
{
    CompareView view;
    view.present(three());
    QVERIFY(!isShown(view, u"compared-component"_s));
    const auto two = [](const std::string& name, const std::vector<double>& batch) {
        return compared(decision(name, {50, 50}).component("batch", batch));
    };
    view.present({two("Baseline", {100, 0}), two("Other", {0, 100})});
    QVERIFY(isShown(view, u"compared-component"_s));
    QCOMPARE(textOf(view, u"because-0"_s), u"nothing that moves the verdict differs"_s);
    // WHEN the second component is chosen
    auto* const choice = view.findChild<QComboBox*>(u"compared-component"_s);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    // THEN it is what is compared, also after the next edit
    QCOMPARE(textOf(view, u"arrived-0"_s), u"Go by 20.0"_s);
    view.present({two("Baseline", {100, 0}), two("Other", {50, 50})});
    QCOMPARE(choice->currentIndex(), 1);
    QCOMPARE(textOf(view, u"arrived-0"_s), u"Rust by 10.0"_s);
}

void CompareViewTest::oneScenarioInvitesAnother()
{
    CompareView view;
    view.present({three().front()});
    QVERIFY(isShown(view, u"compare-hint"_s));
    QVERIFY(!isShown(view, u"difference-card"_s));
    view.present(three());
    QVERIFY(!isShown(view, u"compare-hint"_s));
    QVERIFY(isShown(view, u"difference-card"_s));
}

void CompareViewTest::menusAskForWhatTheySay()
{
    CompareView view;
    view.present(three());
    QSignalSpy removed(&view, &CompareView::removeRequested);
    QSignalSpy first(&view, &CompareView::firstRequested);
    QSignalSpy opened(&view, &CompareView::openRequested);
    const auto trigger = [&view](const QString& card, const QString& action) {
        auto* const found = view.findChild<CompareCard*>(card)->menu()->findChild<QAction*>(action);
        QVERIFY(found && found->isEnabled());
        found->trigger();
    };
    trigger(u"card-2"_s, u"remove-compared"_s);
    trigger(u"card-1"_s, u"make-first"_s);
    trigger(u"card-0"_s, u"open-compared"_s);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].value<std::size_t>(), std::size_t{2});
    QCOMPARE(first[0][0].value<std::size_t>(), std::size_t{1});
    QCOMPARE(opened[0][0].value<std::size_t>(), std::size_t{0});
    // The first one is the first already.
    QVERIFY(!view.findChild<CompareCard*>(u"card-0"_s)->menu()->findChild<QAction*>(u"make-first"_s)->isEnabled());
}

void CompareViewTest::scenariosAreOfferedByName()
{
    CompareView view;
    view.present(three());
    std::vector<CompareView::Offer> offers;
    view.offers = [&offers] { return offers; };
    auto* const button = view.findChild<QPushButton*>(u"add-compared"_s);
    QMenu* const menu = button->menu();
    QSignalSpy added(&view, &CompareView::addRequested);

    // GIVEN nothing to add, that is said
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().front()->isEnabled());

    // WHEN there are names that a menu would take for something else
    offers = {{u"1"_s, u"R&D\tCtrl+Q"_s}, {u"2"_s, u"Plain"_s}};
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().front()->text(), u"R&&D Ctrl+Q"_s);
    menu->actions().back()->trigger();
    QCOMPARE(added[0][0].toString(), u"2"_s);

    // Very many are not all listed.
    offers.resize(10'000, {u"3"_s, u"Another"_s});
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 26);

    // Four are compared at most.
    QVERIFY(button->isEnabled());
    std::vector<ComparedScenario> four = three();
    four.push_back(compared(decision("Fourth", {50, 50})));
    view.present(four);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
}

void CompareViewTest::escapeAndTheButtonClose()
{
    CompareView view;
    view.present(three());
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy closed(&view, &CompareView::closeRequested);
    QTest::mouseClick(view.findChild<QPushButton*>(u"close-compare"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    view.findChild<QToolButton*>(u"compared-actions"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 2);
}

void CompareViewTest::everythingHasAName()
{
    CompareView view;
    view.present(three());
    view.show();
    for (const QWidget* const widget : view.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->inherits("QTabBar")) {
            const QString name =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(),
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
    const auto* const card = view.findChild<QWidget*>(u"card-1"_s);
    QCOMPARE(card->accessibleName(), u"Fast"_s);
    QCOMPARE(card->accessibleDescription(), u"Choose Rust. Rust by 28.0"_s);
    QCOMPARE(view.findChild<QWidget*>(u"waterfall"_s)->accessibleName(), u"From Baseline to Fast"_s);
}

void CompareViewTest::hostileNamesAreText()
{
    // GIVEN names that are markup, patterns, or control directions
    for (const QString& name :
         {u"<img src='file:///etc/passwd'>"_s, u"<b>bold</b>"_s, u"%1 %2 %n"_s, u"\u202Etxt.exe"_s, u"&amp; & &x"_s}) {
        std::vector<ComparedScenario> scenarios = three();
        for (ComparedScenario& each : scenarios) {
            each.scenario.name = name.toStdString();
            each.scenario.constraints[0].name = name.toStdString();
        }
        CompareView view;
        view.resize(1200, 800);
        view.present(scenarios);
        view.grab();
        // THEN every label is plain text, and says the name as it is
        for (const QLabel* const label : view.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(textOf(view, u"compared-name"_s, u"card-0"_s), name);
        QVERIFY(textOf(view, u"because-0"_s).contains(name + u" weight +9.6"_s));
        QVERIFY(textOf(view, u"compare-caption"_s).contains(name));
        for (const QWidget* const widget : view.findChildren<QWidget*>()) {
            QVERIFY(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<b>"_s));
        }
    }
}

} // namespace steelyard

QTEST_MAIN(steelyard::CompareViewTest)
#include "tst_compareview.moc"
