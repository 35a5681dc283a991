// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outlook.h"
#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "simulation.h"
#include "simulationfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// What a document says from draws in the background.
class SimulatedDocumentTest : public QObject
{
    Q_OBJECT
private slots:
    void theDocumentSaysWhatEvaluateSays();
    void anExportHasTheSameNumbers();
    void aSliderNeedsNoNewDraws();
    void aScoreMakesTheOldOnesWrong();
    void theOutlookOfBeforeStaysForTheGesture();
    void withoutBeingAskedNothingIsSimulated();
    void itMayBeAskedForBeforeThereIsAScenario();
    void aDocumentMayGoWhileDrawsAreMade();
};

namespace
{

void load(ScenarioDocument& document, const engine::Scenario& scenario)
{
    document.setSimulated(true);
    QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
    document.load(scenario);
    while (document.isSimulating()) {
        QVERIFY(analysed.wait(60'000));
    }
    QVERIFY(document.outlook()->robustness.has_value());
}

const engine::Robustness& robustnessOf(const ScenarioDocument& document)
{
    return document.outlook()->robustness.value();
}

} // namespace

void SimulatedDocumentTest::theDocumentSaysWhatEvaluateSays()
{
    // GIVEN a scenario as it is shipped
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/vectors/workload-http-api.steelyard"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const engine::Scenario scenario = readScenario(file.readAll()).value();

    // WHEN
    ScenarioDocument document;
    load(document, scenario);

    // THEN everything is what `steelyard-cli evaluate` prints, to the last bit
    const auto evaluated = engine::outlook(scenario, engine::analyse(scenario), {});
    QVERIFY(*document.outlook() == evaluated.front().value());
    QVERIFY(document.outlook()->ranges->go.delivery.has_value());
}

void SimulatedDocumentTest::anExportHasTheSameNumbers()
{
    // GIVEN
    ScenarioDocument document;
    load(document, scenarioWith(84));

    // WHEN
    std::vector<std::optional<engine::Outlook>> exported;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const engine::Scenario scenario = scenarioWith(84);
        exported = simulatedOutlooks(scenario, engine::analyse(scenario));
    }));
    thread->start();
    thread->wait();

    // THEN
    QVERIFY(exported.front().value() == *document.outlook());
}

void SimulatedDocumentTest::aSliderNeedsNoNewDraws()
{
    // GIVEN
    ScenarioDocument document;
    load(document, scenarioWith(80));
    const engine::Robustness before = robustnessOf(document);
    QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);

    // WHEN
    document.setImportance(0, 0, 90);
    QVERIFY(analysed.wait());

    // THEN the robustness is there with the very analysis of the tick
    QCOMPARE(analysed.size(), 1);
    QVERIFY(!document.isSimulating());
    QVERIFY(robustnessOf(document) != before);
    QCOMPARE(robustnessOf(document).samples, std::size_t(100'000));
}

void SimulatedDocumentTest::aScoreMakesTheOldOnesWrong()
{
    // GIVEN
    ScenarioDocument document;
    load(document, scenarioWith(80));
    QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
    QSignalSpy settled(&document, &ScenarioDocument::settled);

    // WHEN
    document.setEstimate(0, 0, engine::Choice::Rust, {.low = 20, .likely = 47, .high = 60});
    QVERIFY(analysed.wait());

    // THEN there is none rather than a wrong one, and then the right one by itself
    QVERIFY(!document.outlook()->robustness.has_value());
    QVERIFY(document.isSimulating());
    QVERIFY(analysed.wait(60'000));
    QCOMPARE(analysed.size(), 2);
    QCOMPARE(settled.size(), 2);
    QVERIFY(*document.outlook() == simulatedOutlook(document.scenario(), document.analysis(), 0).value());

    // WHEN the scores go back to what they were
    document.undoStack().undo();
    QVERIFY(analysed.wait());

    // THEN their draws are still there
    QCOMPARE(analysed.size(), 3);
    QVERIFY(document.outlook()->robustness.has_value());
}

void SimulatedDocumentTest::theOutlookOfBeforeStaysForTheGesture()
{
    // GIVEN
    ScenarioDocument document;
    load(document, scenarioWith(80));
    const engine::Outlook before = *document.outlook();
    QCOMPARE(document.outlookBefore(), nullptr);
    QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);

    // WHEN
    document.beginGesture();
    document.setImportance(0, 0, 90);
    QVERIFY(analysed.wait());

    // THEN
    QVERIFY(*document.outlookBefore() == before);
    QVERIFY(*document.outlook() != before);

    // WHEN
    document.endGesture();

    // THEN
    QCOMPARE(document.outlookBefore(), nullptr);
}

void SimulatedDocumentTest::withoutBeingAskedNothingIsSimulated()
{
    // GIVEN
    ScenarioDocument document;
    document.load(scenarioWith(34));

    // THEN
    QVERIFY(!document.isSimulating());
    QVERIFY(!document.outlook()->robustness.has_value());
    QVERIFY(!document.outlook()->ranges.has_value());
}

void SimulatedDocumentTest::itMayBeAskedForBeforeThereIsAScenario()
{
    // GIVEN
    ScenarioDocument document;
    QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);

    // WHEN
    document.setSimulated(true);
    QCoreApplication::processEvents();

    // THEN
    QVERIFY(analysed.isEmpty());

    // WHEN it is no longer wanted
    document.load(scenarioWith(35));
    QVERIFY(document.isSimulating());
    document.setSimulated(false);
    QVERIFY(analysed.wait());

    // THEN
    QVERIFY(!document.isSimulating());
    QVERIFY(!document.outlook()->robustness.has_value());
}

void SimulatedDocumentTest::aDocumentMayGoWhileDrawsAreMade()
{
    // GIVEN
    auto document = std::make_unique<ScenarioDocument>();
    document->setSimulated(true);
    document->load(scenarioOf(10, 9));
    QVERIFY(document->isSimulating());

    // WHEN
    document.reset();
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(DrawsCache::shared().find(scenarioOf(10, 9)), nullptr);
}

QTEST_GUILESS_MAIN(SimulatedDocumentTest)
#include "tst_simulateddocument.moc"
