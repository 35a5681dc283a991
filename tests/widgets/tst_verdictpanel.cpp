// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "catalogue.h"
#include "needlist.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "textlabel.h"
#include "theme.h"
#include "verdictpanel.h"
#include "verdicttext.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using steelyard::engine::Choice;
using steelyard::engine::Verdict;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

/// Rust is ahead by 40 on latency, which is first-order, and behind by 20 on cost.
ScenarioBuilder weighing(double latency, double cost)
{
    ScenarioBuilder scenario;
    scenario.constraint("latency", 40, 80).constraint("cost", 70, 50).firstOrder({"latency"});
    scenario.component("api", {latency, cost});
    return scenario;
}

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

void letTheDocumentThink()
{
    QCoreApplication::processEvents();
}

struct Window {
    explicit Window(const engine::Scenario& scenario) : panel(document, catalogue())
    {
        document.load(scenario);
        panel.resize(420, 900);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel)) {
            qFatal("the panel does not show");
        }
    }

    [[nodiscard]] TextLabel& headline() const { return *panel.findChild<TextLabel*>(u"headline"_s); }
    [[nodiscard]] QPushButton& showMe() const { return *panel.findChild<QPushButton*>(u"show-flip"_s); }

    ScenarioDocument document;
    VerdictPanel panel;
};

} // namespace

class VerdictPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void everyVerdictHasItsHeadline_data()
    {
        QTest::addColumn<engine::Scenario>("scenario");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](Verdict verdict, const engine::Scenario& scenario) {
            QTest::newRow(qPrintable(verdictCode(verdict))) << scenario << verdict;
        };
        row(Verdict::Neither, weighing(60, 40).must(Choice::Go).must(Choice::Rust));
        row(Verdict::OnlyRust, weighing(60, 40).must(Choice::Go));
        row(Verdict::OnlyGo, weighing(60, 40).must(Choice::Rust));
        row(Verdict::Undecided, weighing(0, 0));
        row(Verdict::Rust, weighing(60, 40));
        row(Verdict::GoUntilTeamReady, weighing(60, 40).readiness(10));
        row(Verdict::GoNoPressingReason, weighing(60, 40).firstOrderShare(0.9));
        row(Verdict::GoLeadTooSmall, weighing(40, 60));
        row(Verdict::Go, weighing(20, 80));
        row(Verdict::GoByDefault, weighing(1, 2));
    }
    void everyVerdictHasItsHeadline()
    {
        QFETCH(engine::Scenario, scenario);
        QFETCH(Verdict, verdict);
        // WHEN
        const Window window(scenario);
        // THEN
        QCOMPARE(window.document.analysis().components[0].verdict, verdict);
        QCOMPARE(window.headline().text(), headline(verdict));
        QCOMPARE(window.headline().accessibleName(), headline(verdict));
        const auto& analysis = window.document.analysis().components[0];
        QCOMPARE(window.panel.findChild<TextLabel*>(u"explanation"_s)->text(),
                 explanation(scenario, scenario.components[0], analysis));
        QCOMPARE(window.panel.findChild<TextLabel*>(u"flip"_s)->text(), flipText(scenario, analysis));
        const QColor colour = Theme::of(window.panel.palette()).colour(engine::languageOf(verdict));
        QCOMPARE(window.headline().palette().color(QPalette::WindowText), colour);
    }

    void theDescriptionHasMarginAndReason()
    {
        const Window window(weighing(60, 40));
        QCOMPARE(window.headline().accessibleDescription(),
                 u"Margin: Rust by 16.0. Rust leads by 16.0 points; it has to lead by 5."_s);
    }

    void whereNothingWeighsThereIsNoMargin()
    {
        const Window window(weighing(0, 0));
        QCOMPARE(window.headline().accessibleDescription(), u"Give at least one constraint some weight."_s);
    }

    void theVerdictIsAnnouncedWhenTheHandLetsGo()
    {
        // GIVEN
        Window window(weighing(60, 40));

        // WHEN
        window.document.beginGesture();
        for (int latency = 60; latency >= 20; latency -= 5) {
            window.document.setImportance(0, 0, latency);
            letTheDocumentThink();
        }
        window.document.setImportance(0, 1, 80);
        letTheDocumentThink();
        // THEN it is seen, and not yet said
        QCOMPARE(window.headline().text(), headline(Verdict::Go));
        QCOMPARE(window.headline().accessibleName(), headline(Verdict::Rust));
        QVERIFY(window.headline().accessibleDescription().startsWith(u"Margin: Rust by 16.0"_s));

        // WHEN
        window.document.endGesture();
        letTheDocumentThink();
        // THEN
        QCOMPARE(window.headline().accessibleName(), headline(Verdict::Go));
        QCOMPARE(window.headline().accessibleDescription(), u"Margin: Go by 8.0. Go leads by 8.0 points."_s);
    }

    void anotherComponentsVerdictIsAnnounced()
    {
        // GIVEN
        Window window(weighing(60, 40).component("batch", {20, 80}));
        // WHEN
        window.document.setComponent(1);
        // THEN
        QCOMPARE(window.headline().text(), headline(Verdict::Go));
        QCOMPARE(window.headline().accessibleName(), headline(Verdict::Go));
    }

    void showMeIsOfferedWhereThereIsAFlip_data()
    {
        QTest::addColumn<engine::Scenario>("scenario");
        QTest::addColumn<bool>("offered");
        const auto only = [](double points) {
            return ScenarioBuilder().constraint("latency", 50, 50 + points).component("api", {100}).build();
        };
        QTest::newRow("towards Go") << weighing(60, 40).build() << true;
        QTest::newRow("towards Rust") << weighing(20, 80).build() << true;
        QTest::newRow("nothing makes it Rust") << only(-20) << false;
        QTest::newRow("nothing makes it Go") << only(20) << false;
        QTest::newRow("nothing weighs") << weighing(0, 0).build() << false;
    }
    void showMeIsOfferedWhereThereIsAFlip()
    {
        QFETCH(engine::Scenario, scenario);
        const Window window(scenario);
        QTEST(window.showMe().isEnabled(), "offered");
    }

    void theButtonsAsk()
    {
        // GIVEN
        Window window(weighing(60, 40));
        QSignalSpy flip(&window.panel, &VerdictPanel::showFlipRequested);
        QSignalSpy saveAs(&window.panel, &VerdictPanel::saveAsRequested);
        // WHEN
        window.showMe().click();
        window.panel.findChild<QPushButton*>(u"save-as"_s)->click();
        // THEN
        QCOMPARE(flip.count(), 1);
        QCOMPARE(saveAs.count(), 1);
    }

    void everyNeedIsMarkedAsMetOrNot()
    {
        // GIVEN a lead and a reason, but no team
        const Window window(weighing(60, 40).readiness(10));
        const auto* const needs = window.panel.findChild<NeedList*>();
        const QImage picture = const_cast<NeedList*>(needs)->grab().toImage();
        const QColor met = Theme::of(window.panel.palette()).good;

        // THEN
        QStringList said;
        QList<bool> filled;
        for (const TextLabel* const text : needs->findChildren<TextLabel*>()) {
            said << text->accessibleName().section(u':', 0, 0);
        }
        for (const QObject* const child : needs->children()) {
            const auto* const mark = qobject_cast<const QWidget*>(child);
            if (mark && !qobject_cast<const TextLabel*>(child)) {
                filled << (picture.pixelColor(mark->geometry().center()) == met);
            }
        }
        QCOMPARE(said, (QStringList{u"Met"_s, u"Met"_s, u"Not met"_s}));
        QCOMPARE(filled, (QList<bool>{true, true, false}));
    }

    void theHeadlineFollowsTheTheme()
    {
        // GIVEN
        const Window window(weighing(60, 40));
        // WHEN
        m_appearance->setMode(Appearance::Mode::Dark);
        QCoreApplication::processEvents();
        // THEN
        QCOMPARE(window.headline().palette().color(QPalette::WindowText), Theme::night().rust);
        // WHEN
        m_appearance->setMode(Appearance::Mode::Light);
        QCoreApplication::processEvents();
        // THEN
        QCOMPARE(window.headline().palette().color(QPalette::WindowText), Theme::light().rust);
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::VerdictPanelTest)
#include "tst_verdictpanel.moc"
