// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

using Make = std::function<void(ScenarioDocument&)>;

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

engine::Scenario platform()
{
    engine::Scenario scenario = testing::ScenarioBuilder("Platform")
                                    .constraint("latency", 40, 80)
                                    .constraint("of our own", 70, 50, engine::Axis::Delivery)
                                    .component("api", {60, 50});
    scenario.futures = {{"as-planned", "It goes on", 0.4, {1, 1}},
                        {"growth", "Traffic grows", 0.2, {3, 2}},
                        {"own", "Our own", 0.4, {1, 0.5}}};
    scenario.futures[1].unknown = {{"colour", "\"red\""}};
    scenario.recovery.horizonMonths = 18;
    scenario.team.engineers = 7;
    return scenario;
}

using Ids = std::vector<std::string>;

Ids idsOf(const ScenarioDocument& document)
{
    Ids ids;
    for (const engine::Future& future : document.scenario().futures) {
        ids.push_back(future.id);
    }
    return ids;
}

} // namespace

/// What may come and what recovering takes: each edit is one step, and the file never holds what it refuses.
class ScenarioDocumentFuturesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyEditIsOneStepThatGoesBackAndForth_data();
    void everyEditIsOneStepThatGoesBackAndForth();
    void sayingTheSameAgainIsNoStep();
    void eachNumberGoesToItsPlace();
    void aNewFutureIsATenthAsProbableAsTheOthersAndChangesNothing();
    void theFirstFutureIsCertain();
    void idsAreFreeAndFit();
    void futuresMove();
    void someFutureIsProbable();
    void outsideItsRangeNothingIsTaken_data();
    void outsideItsRangeNothingIsTaken();
    void aFutureGoesBackToTheCatalogue();
    void aFutureOfOnesOwnHasNothingToGoBackTo();
    void allFuturesGoBackToTheCatalogue();
    void theRecoveryGoesBackToTheCatalogue();
    void aGestureIsOneStep();

private:
    ScenarioDocument m_document;
};

void ScenarioDocumentFuturesTest::init()
{
    testing::failOnAnyWarning();
    m_document.load(platform());
}

void ScenarioDocumentFuturesTest::everyEditIsOneStepThatGoesBackAndForth_data()
{
    QTest::addColumn<Make>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parts>("parts");
    const auto row = [](const char* name, Parts parts, const QString& text, Make edit) {
        QTest::newRow(name) << std::move(edit) << text << parts;
    };
    row("engineers", Part::Team, u"number of engineers"_s, [](auto& document) { document.setEngineers(3); });
    row("horizon", Part::Futures, u"time to recover"_s, [](auto& document) { document.setHorizonMonths(24); });
    row("life", Part::Futures, u"life of the service"_s, [](auto& document) { document.setLifeMonths(60); });
    row("notice", Part::Futures, u"time to notice a mistake"_s, [](auto& document) { document.setNoticeMonths(0); });
    row("to Rust", Part::Futures, u"effort of a rewrite"_s,
        [](auto& document) { document.setRewriteEffort(engine::Choice::Go, 12); });
    row("to Go", Part::Futures, u"effort of a rewrite"_s,
        [](auto& document) { document.setRewriteEffort(engine::Choice::Rust, 12); });
    row("rate", Part::Futures, u"weight of a person-month"_s, [](auto& document) { document.setEffortRate(0); });
    row("recovery", Part::Team | Part::Futures, u"reset of team and recovery"_s,
        [](auto& document) { document.resetRecovery(catalogue()); });
    row("add", Part::Futures, u"new future War"_s, [](auto& document) { document.addFuture(u"War"_s); });
    row("remove", Part::Futures, u"removal of future Traffic grows"_s,
        [](auto& document) { document.removeFuture(1); });
    row("move", Part::Futures, u"place of Our own"_s, [](auto& document) { document.moveFuture(2, 0); });
    row("rename", Part::Futures, u"name Façade"_s, [](auto& document) { document.renameFuture(0, u"Façade"_s); });
    row("probability", Part::Futures, u"probability of Our own"_s,
        [](auto& document) { document.setFutureProbability(2, 0.1); });
    row("factor", Part::Futures, u"factor in Our own"_s, [](auto& document) { document.setFutureFactor(2, 1, 2.5); });
    row("one back", Part::Futures, u"reset of Traffic grows tenfold"_s,
        [](auto& document) { document.resetFuture(1, catalogue()); });
    row("all back", Part::Futures, u"reset of the futures"_s,
        [](auto& document) { document.resetFutures(catalogue()); });
}

void ScenarioDocumentFuturesTest::everyEditIsOneStepThatGoesBackAndForth()
{
    QFETCH(const Make, edit);
    QFETCH(const QString, text);
    QFETCH(const Parts, parts);

    // GIVEN
    const engine::Scenario before = m_document.scenario();
    const QSignalSpy changed(&m_document, &ScenarioDocument::changed);

    // WHEN
    edit(m_document);

    // THEN
    const engine::Scenario after = m_document.scenario();
    QVERIFY(after != before);
    QCOMPARE(m_document.undoStack().count(), 1);
    QCOMPARE(m_document.undoStack().undoText(), text);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().value<Parts>(), parts);
    m_document.undoStack().undo();
    QCOMPARE(writeScenario(m_document.scenario()), writeScenario(before));
    m_document.undoStack().redo();
    QCOMPARE(writeScenario(m_document.scenario()), writeScenario(after));

    // THEN the steps lead back after a restart, too
    ScenarioDocument restarted;
    restarted.load(m_document.scenario(), m_document.steps(), 1);
    restarted.undoStack().undo();
    QVERIFY(restarted.scenario() == before);
}

void ScenarioDocumentFuturesTest::sayingTheSameAgainIsNoStep()
{
    m_document.setEngineers(7);
    m_document.setHorizonMonths(18);
    m_document.renameFuture(0, u"It goes on"_s);
    m_document.setFutureProbability(0, 0.4);
    m_document.setFutureFactor(1, 0, 3);
    m_document.moveFuture(1, 1);
    QCOMPARE(m_document.undoStack().count(), 0);
}

void ScenarioDocumentFuturesTest::eachNumberGoesToItsPlace()
{
    m_document.setEngineers(2);
    m_document.setHorizonMonths(3);
    m_document.setLifeMonths(4);
    m_document.setNoticeMonths(5.5);
    m_document.setRewriteEffort(engine::Choice::Go, 6);
    m_document.setRewriteEffort(engine::Choice::Rust, 7);
    m_document.setEffortRate(8);
    m_document.setFutureFactor(1, 1, 9);
    const engine::Scenario& scenario = m_document.scenario();
    QCOMPARE(scenario.team.engineers, 2.0);
    QCOMPARE(scenario.recovery, (engine::Recovery{3, 4, 5.5, {6, 7, {}}, 8, {}}));
    QCOMPARE(scenario.futures[1].factors, (std::vector<double>{3, 9}));
}

void ScenarioDocumentFuturesTest::aNewFutureIsATenthAsProbableAsTheOthersAndChangesNothing()
{
    QCOMPARE(m_document.addFuture(u"War"_s), std::optional<std::size_t>(3));
    const engine::Future& added = m_document.scenario().futures[3];
    QCOMPARE(added.probability, 0.1);
    QCOMPARE(added.factors, (std::vector<double>{1, 1}));
}

void ScenarioDocumentFuturesTest::theFirstFutureIsCertain()
{
    for (int left = 3; left > 0; --left) {
        m_document.removeFuture(0);
    }
    QVERIFY(m_document.scenario().futures.empty());
    QCOMPARE(m_document.addFuture(u"War"_s), std::optional<std::size_t>(0));
    QCOMPARE(m_document.scenario().futures.front().probability, 1.0);
}

void ScenarioDocumentFuturesTest::idsAreFreeAndFit()
{
    m_document.addFuture(u"Growth"_s);
    m_document.addFuture(u"戦争"_s);
    QCOMPARE(idsOf(m_document), (Ids{"as-planned", "growth", "own", "growth-2", "future"}));
}

void ScenarioDocumentFuturesTest::futuresMove()
{
    m_document.moveFuture(0, 2);
    QCOMPARE(idsOf(m_document), (Ids{"growth", "own", "as-planned"}));
    m_document.moveFuture(1, 0);
    QCOMPARE(idsOf(m_document), (Ids{"own", "growth", "as-planned"}));
    QCOMPARE(m_document.scenario().futures[1].unknown.size(), 1U);
}

void ScenarioDocumentFuturesTest::someFutureIsProbable()
{
    // GIVEN only one that can happen
    m_document.setFutureProbability(1, 0);
    m_document.setFutureProbability(2, 0);
    const QSignalSpy refused(&m_document, &ScenarioDocument::refused);

    // WHEN it is taken away, or to nothing
    m_document.removeFuture(0);
    m_document.setFutureProbability(0, 0);

    // THEN it stays, and somebody is told why
    QCOMPARE(refused.size(), 2);
    QCOMPARE(idsOf(m_document), (Ids{"as-planned", "growth", "own"}));
    QCOMPARE(m_document.scenario().futures[0].probability, 0.4);
    QCOMPARE(m_document.undoStack().count(), 2);
}

void ScenarioDocumentFuturesTest::outsideItsRangeNothingIsTaken_data()
{
    QTest::addColumn<Make>("edit");
    const auto row = [](const char* name, Make edit) { QTest::newRow(name) << std::move(edit); };
    row("half an engineer", [](auto& document) { document.setEngineers(0.5); });
    row("months", [](auto& document) { document.setHorizonMonths(1201); });
    row("negative months", [](auto& document) { document.setNoticeMonths(-1); });
    row("rate", [](auto& document) { document.setEffortRate(1001); });
    row("probability", [](auto& document) { document.setFutureProbability(0, -0.1); });
    row("factor", [](auto& document) { document.setFutureFactor(0, 0, 0); });
    row("name", [](auto& document) { document.renameFuture(0, u"a\u0007b"_s); });
}

void ScenarioDocumentFuturesTest::outsideItsRangeNothingIsTaken()
{
    QFETCH(const Make, edit);
    const QSignalSpy refused(&m_document, &ScenarioDocument::refused);
    edit(m_document);
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_document.scenario() == platform());
    QCOMPARE(m_document.undoStack().count(), 0);
}

void ScenarioDocumentFuturesTest::aFutureGoesBackToTheCatalogue()
{
    m_document.resetFuture(1, catalogue());
    const engine::Future& future = m_document.scenario().futures[1];
    QCOMPARE(future.name, std::string("Traffic grows tenfold"));
    QCOMPARE(future.probability, 0.15);
    // THEN a constraint that the catalogue does not have weighs as ever
    QCOMPARE(future.factors, (std::vector<double>{2.5, 1}));
    QCOMPARE(future.unknown.size(), 1U);
}

void ScenarioDocumentFuturesTest::aFutureOfOnesOwnHasNothingToGoBackTo()
{
    m_document.resetFuture(2, catalogue());
    QCOMPARE(m_document.undoStack().count(), 0);
}

void ScenarioDocumentFuturesTest::allFuturesGoBackToTheCatalogue()
{
    m_document.resetFutures(catalogue());
    QCOMPARE(idsOf(m_document), (Ids{"as-planned", "growth", "audit", "seniors-leave", "incident", "budget-cut"}));
    QCOMPARE(m_document.scenario().futures[1].unknown.size(), 1U);
}

void ScenarioDocumentFuturesTest::theRecoveryGoesBackToTheCatalogue()
{
    m_document.setEffortRate(3);
    m_document.resetRecovery(catalogue());
    QCOMPARE(m_document.scenario().team.engineers, 5.0);
    QCOMPARE(m_document.scenario().recovery, catalogue().recovery);
    QCOMPARE(m_document.scenario().team.readiness, platform().team.readiness);
}

void ScenarioDocumentFuturesTest::aGestureIsOneStep()
{
    m_document.beginGesture();
    m_document.setFutureProbability(0, 0.5);
    m_document.setFutureProbability(0, 0.6);
    m_document.endGesture();
    QCOMPARE(m_document.undoStack().count(), 1);
    m_document.undoStack().undo();
    QVERIFY(m_document.scenario() == platform());
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentFuturesTest)
#include "tst_scenariodocumentfutures.moc"
