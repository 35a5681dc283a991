// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "verdicttext.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

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

/// Rust leads by 16.
ScenarioBuilder rustAhead()
{
    return weighing(60, 40);
}

/// Go leads by 8.
ScenarioBuilder goAhead()
{
    return weighing(20, 80);
}

/// One constraint that weighs everything.
ScenarioBuilder margin(double points)
{
    ScenarioBuilder scenario;
    return scenario.constraint("latency", 50, 50 + points).firstOrder({"latency"}).component("api", {100});
}

/// What the English translation does: the verb of a list of musts agrees with their number.
class EnglishPlurals : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int n) const override
    {
        return n < 0 ? QString() : QString::fromUtf8(source).replace(u"rule(s)"_s, n == 1 ? u"rules"_s : u"rule"_s);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class VerdictTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { testing::failOnAnyWarning(); }

    void everyVerdictHasItsCodeAndHeadline_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* code, Verdict verdict, const QString& title) {
            QTest::newRow(code) << verdict << title;
        };
        row("neither", Verdict::Neither, u"Nothing fits: the musts contradict each other"_s);
        row("only-rust", Verdict::OnlyRust, u"Rust: Go is ruled out"_s);
        row("only-go", Verdict::OnlyGo, u"Go: Rust is ruled out"_s);
        row("undecided", Verdict::Undecided, u"Nothing weighs anything yet"_s);
        row("rust", Verdict::Rust, u"Choose Rust"_s);
        row("go-until-team-ready", Verdict::GoUntilTeamReady, u"Go for now: the team cannot carry Rust yet"_s);
        row("go-no-pressing-reason", Verdict::GoNoPressingReason, u"Go: nothing first-order asks for Rust"_s);
        row("go-lead-too-small", Verdict::GoLeadTooSmall, u"Go: Rust's lead is too small"_s);
        row("go", Verdict::Go, u"Choose Go"_s);
        row("go-by-default", Verdict::GoByDefault, u"Go by default: the language is not the deciding question"_s);
        row("mix", Verdict::Mix, u"Mix: the boundary is clear"_s);
        row("draw-the-boundary-first", Verdict::DrawTheBoundaryFirst, u"Draw the boundary first"_s);
    }
    void everyVerdictHasItsCodeAndHeadline()
    {
        QFETCH(Verdict, verdict);
        const QString code = QString::fromLatin1(QTest::currentDataTag());

        QCOMPARE(verdictCode(verdict), code);
        QCOMPARE(verdictOfCode(code), std::optional(verdict));
        QTEST(headline(verdict), "title");
        QVERIFY(!shortVerdict(verdict).isEmpty());
    }

    void aCodeThatIsNoneIsNoVerdict()
    {
        QCOMPARE(verdictOfCode(u"Go"_s), std::nullopt);
        QCOMPARE(verdictOfCode({}), std::nullopt);
    }

    void marginsNameTheirSideNeverASign_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("Rust") << 2.4 << u"Rust by 2.4"_s;
        QTest::newRow("Go") << -11.2 << u"Go by 11.2"_s;
        QTest::newRow("nobody") << 0.0 << u"even"_s;
        QTest::newRow("as good as nobody") << -0.04 << u"even"_s;
        QTest::newRow("just enough to be shown") << 0.05 << u"Rust by 0.1"_s;
    }
    void marginsNameTheirSideNeverASign()
    {
        QFETCH(double, points);
        QTEST(marginText(points), "text");
    }

    void theExplanationSaysWhyWithItsNumbers_data()
    {
        QTest::addColumn<engine::Scenario>("scenario");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const engine::Scenario& scenario, Verdict verdict, const QString& text) {
            QTest::newRow(name) << scenario << verdict << text;
        };
        row("nothing weighs", weighing(0, 0), Verdict::Undecided, u"Give at least one constraint some weight."_s);
        row("Rust", rustAhead(), Verdict::Rust, u"Rust leads by 16.0 points; it has to lead by 5."_s);
        row("team", rustAhead().readiness(30), Verdict::GoUntilTeamReady,
            u"Rust leads by 16.0 points; it has to lead by 5. But the team's readiness is 30 and has to be 50."_s);
        row("no reason", rustAhead().firstOrderShare(0.675), Verdict::GoNoPressingReason,
            u"Rust leads by 16.0 points; it has to lead by 5. But first-order constraints hold 60\u00a0% of the weight "
            u"and have to hold 67.5\u00a0%."_s);
        row("no reason by a hair", rustAhead().firstOrderShare(0.6004), Verdict::GoNoPressingReason,
            u"Rust leads by 16.0 points; it has to lead by 5. But first-order constraints hold 60.00\u00a0% of the "
            u"weight and have to hold 60.04\u00a0%."_s);
        row("lead too small", margin(4), Verdict::GoLeadTooSmall, u"Rust leads by 4.0 points; it has to lead by 5."_s);
        row("lead too small by a hair", margin(4.96), Verdict::GoLeadTooSmall,
            u"Rust leads by 4.96 points; it has to lead by 5."_s);
        row("Go", goAhead(), Verdict::Go, u"Go leads by 8.0 points."_s);
        row("even", margin(0), Verdict::GoByDefault, u"The two are even, and Go is the default."_s);
        row("hardly Rust", margin(1.96), Verdict::GoByDefault,
            u"Rust leads by 1.96 points. Under 2 points decide nothing, and Go is the default."_s);
        row("hardly Go", margin(-1.5), Verdict::GoByDefault,
            u"Go leads by 1.5 points. Under 2 points decide nothing, and Go is the default."_s);
        row("Rust is ruled out", rustAhead().must(Choice::Rust), Verdict::OnlyGo,
            u"“must-1” rules out Rust. On the weights alone it is Rust by 16.0."_s);
        row("Go is ruled out", goAhead().must(Choice::Go), Verdict::OnlyRust,
            u"“must-1” rules out Go. On the weights alone it is Go by 8.0."_s);
        row("Go is ruled out and nothing weighs", weighing(0, 0).must(Choice::Go), Verdict::OnlyRust,
            u"“must-1” rules out Go."_s);
        row("Go is ruled out twice", margin(0).must(Choice::Go).must(Choice::Go), Verdict::OnlyRust,
            u"“must-1” and “must-2” rule out Go. On the weights alone it is even."_s);
        row("both are ruled out", goAhead().must(Choice::Rust).must(Choice::Go), Verdict::Neither,
            u"“must-2” rules out Go. “must-1” rules out Rust."_s);
    }
    void theExplanationSaysWhyWithItsNumbers()
    {
        QFETCH(engine::Scenario, scenario);
        QFETCH(Verdict, verdict);
        // GIVEN
        EnglishPlurals translator;
        QCoreApplication::installTranslator(&translator);
        // WHEN
        const engine::ComponentAnalysis analysis = engine::analyse(scenario).components[0];
        // THEN
        QCOMPARE(analysis.verdict, verdict);
        QTEST(explanation(scenario, scenario.components[0], analysis), "text");
    }

    void whatWouldChangeItIsSaid_data()
    {
        QTest::addColumn<engine::Scenario>("scenario");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const engine::Scenario& scenario, const QString& text) {
            QTest::newRow(name) << scenario << text;
        };
        const QString toRust = u"Move 22\u00a0% of the weight from cost to latency and Rust clears the bar."_s;
        const QString toGo = u"Move 17\u00a0% of the weight from latency to cost and Rust no longer clears the bar."_s;
        const QString mustDecides = u" A must decides, whatever the weights say."_s;

        row("nothing weighs", weighing(0, 0), {});
        row("one donor towards Rust", goAhead(), toRust);
        row("one donor towards Go", rustAhead().burdenOfProof(6), toGo);
        ScenarioBuilder three;
        three.constraint("latency", 40, 80).constraint("cost", 70, 50).constraint("skills", 80, 50);
        row("several donors", three.firstOrder({"latency"}).component("api", {10, 70, 20}),
            u"Move 32\u00a0% of the weight from skills (20\u00a0%) and cost (12\u00a0%) to latency and Rust clears the "
            u"bar."_s);
        row("hardly anything", rustAhead().burdenOfProof(16.05),
            u"Move under 1\u00a0% of the weight from cost to latency and Rust clears the bar."_s);
        row("nothing makes it Rust", margin(-20), u"With these scores no weights bring Rust over the bar."_s);
        row("nothing makes it Go", margin(20), u"With these scores Rust clears the bar under any weights."_s);

        row("blocked by first-order", goAhead().firstOrderShare(0.9),
            toRust + u" It would still be Go: nothing first-order asks for Rust."_s);
        row("blocked by the team", goAhead().readiness(10),
            toRust + u" It would still be Go for now: the team is not ready."_s);
        row("blocked by a must", goAhead().must(Choice::Rust),
            toRust + u" It would still be Go: a must rules out Rust."_s);

        row("the team opens it", rustAhead().burdenOfProof(6).readiness(30),
            u"A team readiness of 50 makes it Rust. "_s + toGo);
        row("a first-order reason opens it", rustAhead().burdenOfProof(6).firstOrderShare(0.675),
            u"First-order constraints need 67.5\u00a0% of the weight before it is Rust. "_s + toGo);

        row("Rust is ruled out, whatever it leads by", rustAhead().burdenOfProof(6).must(Choice::Rust),
            toGo + mustDecides);
        row("Go is ruled out, so nothing makes it Go", goAhead().readiness(10).firstOrderShare(0.9).must(Choice::Go),
            toRust + mustDecides);
        row("both are ruled out", goAhead().must(Choice::Go).must(Choice::Rust), toRust + mustDecides);
    }
    void whatWouldChangeItIsSaid()
    {
        QFETCH(engine::Scenario, scenario);
        QTEST(flipText(scenario, engine::analyse(scenario).components[0]), "text");
    }

    void whatRustNeedsIsListedWithNumbers_data()
    {
        QTest::addColumn<engine::Scenario>("scenario");
        QTest::addColumn<QStringList>("needs");
        const auto row = [](const char* name, const engine::Scenario& scenario, const QStringList& needs) {
            QTest::newRow(name) << scenario << needs;
        };
        const QString lead = u"+A lead of 5 points: has 16.0"_s;
        const QString reason = u"+A first-order reason of 40\u00a0%: has 60\u00a0%"_s;
        const QString team = u"+A team readiness of 50: has 50"_s;

        row("nothing weighs", weighing(0, 0), {});
        row("all met", rustAhead(), {lead, reason, team});
        row("Go leads", goAhead(),
            {u"-A lead of 5 points: Go leads by 8.0"_s, u"-A first-order reason of 40\u00a0%: has 20\u00a0%"_s, team});
        row("a lead too small by a hair", margin(4.96),
            {u"-A lead of 5 points: has 4.96"_s, u"+A first-order reason of 40\u00a0%: has 100\u00a0%"_s, team});
        row("as good as even", margin(-0.03),
            {u"-A lead of 5 points: has 0.0"_s, u"+A first-order reason of 40\u00a0%: has 100\u00a0%"_s, team});
        row("a reason too small by a hair", rustAhead().firstOrderShare(0.604),
            {lead, u"-A first-order reason of 60.4\u00a0%: has 60.0\u00a0%"_s, team});
        row("a team that is not ready", rustAhead().readiness(47.5),
            {lead, reason, u"-A team readiness of 50: has 47.5"_s});
    }
    void whatRustNeedsIsListedWithNumbers()
    {
        QFETCH(engine::Scenario, scenario);
        QStringList needs;
        for (const Need& need : rustNeeds(scenario, engine::analyse(scenario).components[0])) {
            needs << (need.met ? u'+' : u'-') + need.text;
        }
        QTEST(needs, "needs");
    }

    void aNameThatIsMissingIsTheId()
    {
        QCOMPARE(nameOf(engine::Constraint{.id = "latency", .name = "", .criteria = {}}), u"latency"_s);
        QCOMPARE(nameOf(engine::Constraint{.id = "latency", .name = "Łatency", .criteria = {}}), u"Łatency"_s);
        QCOMPARE(nameOf(engine::Criterion{.id = "p99", .name = "", .go = {}, .rust = {}}), u"p99"_s);
    }

    void placeholdersInNamesStayAsTheyAre()
    {
        // GIVEN
        engine::Scenario scenario = goAhead().must(Choice::Rust);
        scenario.constraints[0].name = "%1 %2 %3";
        scenario.constraints[1].name = "%L1 %n";
        scenario.components[0].musts[0].name = "%1";
        const engine::ComponentAnalysis analysis = engine::analyse(scenario).components[0];
        EnglishPlurals translator;
        QCoreApplication::installTranslator(&translator);

        // THEN
        QCOMPARE(flipText(scenario, analysis),
                 u"Move 22\u00a0% of the weight from %L1 %n to %1 %2 %3 and Rust clears the bar. "
                 u"It would still be Go: a must rules out Rust."_s);
        QCOMPARE(mustText(scenario.components[0]), u"“%1” rules out Rust."_s);
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::VerdictTextTest)
#include "tst_verdicttext.moc"
