// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

engine::Scenario platform()
{
    engine::Scenario scenario = testing::ScenarioBuilder("Platform")
                                    .constraint("latency", 40, 80)
                                    .constraint("cost", 70, 50, engine::Axis::Delivery)
                                    .firstOrder({"latency"})
                                    .component("api", {60, 50})
                                    .component("storage", {10, 20})
                                    .component("batch", {0, 90});
    scenario.components[1].name = "Storage engine";
    scenario.components[1].workload = "storage-engine";
    scenario.components[1].size = 3;
    scenario.components[1].musts = {{"no-gc", "No pause over 1 ms", engine::Choice::Go}};
    scenario.components[1].ballots = {{"Ops", {1, 2}}};
    return scenario;
}

std::vector<std::string> idsOf(const ScenarioDocument& document)
{
    std::vector<std::string> ids;
    for (const engine::Component& component : document.scenario().components) {
        ids.push_back(component.id);
    }
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

/// Components, the boundary and the details of a scenario: each edit is one step, and what is on screen stays valid.
class ScenarioDocumentComponentsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyEditIsOneStepThatGoesBackAndForth_data();
    void everyEditIsOneStepThatGoesBackAndForth();
    void aNewComponentStartsWithTheWeightsOfAnother();
    void aDuplicateHasEverythingButTheBallots();
    void idsAreFreeAndFit_data();
    void idsAreFreeAndFit();
    void theComponentOnScreenStaysOnScreen();
    void theComponentOnScreenIsOneThatThereIs();
    void theLastComponentStays();
    void thereAreNoMoreComponentsThanAFileTakes();
    void everyoneHearsOfOtherComponentsWithAnAnalysisOfThem();
    void revertingIsOneStepBackToWhatWasSaved();
    void revertingWithoutEditsIsNoStep();

private:
    ScenarioDocument m_document;
};

void ScenarioDocumentComponentsTest::init()
{
    testing::failOnAnyWarning();
    m_document.load(platform());
}

void ScenarioDocumentComponentsTest::everyEditIsOneStepThatGoesBackAndForth_data()
{
    QTest::addColumn<Make>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parts>("parts");
    const auto row = [](const char* name, Parts parts, const QString& text, Make edit) {
        QTest::newRow(name) << std::move(edit) << text << parts;
    };
    row("add", Part::Components, u"new component Proxy"_s,
        [](auto& document) { document.addComponent(0, u"Proxy"_s); });
    row("duplicate", Part::Components, u"new component Copy"_s,
        [](auto& document) { document.duplicateComponent(1, u"Copy"_s); });
    row("remove", Part::Components, u"removal of component Storage engine"_s,
        [](auto& document) { document.removeComponent(1); });
    row("move", Part::Components, u"place of api"_s, [](auto& document) { document.moveComponent(0, 2); });
    row("rename", Part::Components, u"name Façade"_s, [](auto& document) { document.renameComponent(0, u"Façade"_s); });
    row("size", Part::Components, u"size of api"_s, [](auto& document) { document.setComponentSize(0, 2.5); });
    row("boundary", Part::Components, u"boundary between components"_s,
        [](auto& document) { document.setBoundary({.networkApi = true, .ownOwner = true}); });
    row("question", Part::Details, u"question"_s, [](auto& document) { document.setQuestion(u"Which?"_s); });
    row("owner", Part::Details, u"owner"_s, [](auto& document) { document.setOwner(u"Ada"_s); });
    row("date", Part::Details, u"date to decide by"_s, [](auto& document) { document.setDecideBy(u"2026-12-15"_s); });
    row("tags", Part::Details, u"tags"_s, [](auto& document) { document.setTags({u"core"_s, u"q4"_s}); });
    row("notes", Part::Details, u"notes"_s, [](auto& document) { document.setNotes(u"p99 < 5 ms\n☃"_s); });
}

void ScenarioDocumentComponentsTest::everyEditIsOneStepThatGoesBackAndForth()
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

    // WHEN the same is done to what it is already
    m_document.load(after);
    if (parts == Parts(Part::Details)) {
        edit(m_document);
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    // THEN the steps lead back after a restart, too
    m_document.load(before);
    edit(m_document);
    ScenarioDocument restarted;
    restarted.load(m_document.scenario(), m_document.steps(), 1);
    restarted.undoStack().undo();
    QVERIFY(restarted.scenario() == before);
}

void ScenarioDocumentComponentsTest::aNewComponentStartsWithTheWeightsOfAnother()
{
    // WHEN
    m_document.addComponent(1, u"Queue"_s);

    // THEN
    QCOMPARE(idsOf(m_document), (Ids{"api", "storage", "batch", "queue"}));
    const engine::Component& added = m_document.scenario().components[3];
    QCOMPARE(added.name, "Queue");
    QCOMPARE(added.workload, "storage-engine");
    QCOMPARE(added.importances, (std::vector<double>{10, 20}));
    QVERIFY(added.musts.empty() && added.ballots.empty());
    QCOMPARE(added.size, 1.0);
    QCOMPARE(m_document.component(), 3U);
}

void ScenarioDocumentComponentsTest::aDuplicateHasEverythingButTheBallots()
{
    // WHEN
    m_document.duplicateComponent(1, u"Storage engine (2)"_s);

    // THEN
    QCOMPARE(idsOf(m_document), (Ids{"api", "storage", "storage-engine-2", "batch"}));
    engine::Component expected = platform().components[1];
    expected.id = "storage-engine-2";
    expected.name = "Storage engine (2)";
    expected.ballots.clear();
    QVERIFY(m_document.scenario().components[2] == expected);
    QCOMPARE(m_document.component(), 2U);
}

void ScenarioDocumentComponentsTest::idsAreFreeAndFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("taken") << u"API"_s << u"api-2"_s;
    QTest::newRow("two words") << u"Edge  Proxy"_s << u"edge-proxy"_s;
    QTest::newRow("accents") << u"Façade"_s << u"facade"_s;
    QTest::newRow("nothing of ASCII") << u"雪"_s << u"component"_s;
    QTest::newRow("long") << u"x"_s.repeated(200) << u"x"_s.repeated(60);
}

void ScenarioDocumentComponentsTest::idsAreFreeAndFit()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    // WHEN
    m_document.addComponent(0, name);
    // THEN
    QCOMPARE(QString::fromStdString(m_document.scenario().components.back().id), id);
}

void ScenarioDocumentComponentsTest::theComponentOnScreenStaysOnScreen()
{
    // GIVEN
    m_document.setComponent(1);
    // WHEN / THEN
    m_document.moveComponent(1, 0);
    QCOMPARE(idsOf(m_document), (Ids{"storage", "api", "batch"}));
    QCOMPARE(m_document.component(), 0U);
    m_document.moveComponent(2, 0);
    QCOMPARE(idsOf(m_document), (Ids{"batch", "storage", "api"}));
    QCOMPARE(m_document.component(), 1U);
    m_document.removeComponent(0);
    QCOMPARE(m_document.component(), 0U);
    m_document.undoStack().setIndex(0);
    QCOMPARE(idsOf(m_document), (Ids{"api", "storage", "batch"}));
    QCOMPARE(m_document.component(), 1U);
    m_document.moveComponent(0, 1);
    QCOMPARE(idsOf(m_document), (Ids{"storage", "api", "batch"}));
    QCOMPARE(m_document.component(), 0U);
    m_document.moveComponent(0, 2);
    QCOMPARE(idsOf(m_document), (Ids{"api", "batch", "storage"}));
    QCOMPARE(m_document.component(), 2U);
}

void ScenarioDocumentComponentsTest::theComponentOnScreenIsOneThatThereIs()
{
    // GIVEN the last one, on screen
    m_document.setComponent(2);
    // WHEN
    m_document.removeComponent(2);
    // THEN
    QCOMPARE(m_document.component(), 1U);
    // WHEN a new one, on screen, is undone
    m_document.addComponent(0, u"Queue"_s);
    QCOMPARE(m_document.component(), 2U);
    m_document.undoStack().undo();
    // THEN
    QCOMPARE(m_document.component(), 1U);
    QCOMPARE(idsOf(m_document), (Ids{"api", "storage"}));
}

void ScenarioDocumentComponentsTest::theLastComponentStays()
{
    // GIVEN
    m_document.removeComponent(2);
    m_document.removeComponent(1);
    // WHEN
    m_document.removeComponent(0);
    // THEN
    QCOMPARE(idsOf(m_document), Ids{"api"});
    QCOMPARE(m_document.undoStack().count(), 2);
}

void ScenarioDocumentComponentsTest::thereAreNoMoreComponentsThanAFileTakes()
{
    // GIVEN
    engine::Scenario full = platform();
    while (full.components.size() < 100) {
        full.components.push_back(full.components.front());
        full.components.back().id += std::to_string(full.components.size());
    }
    m_document.load(full);
    const QSignalSpy refused(&m_document, &ScenarioDocument::refused);
    // WHEN
    m_document.addComponent(0, u"One more"_s);
    // THEN
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_document.scenario() == full);
    QCOMPARE(m_document.component(), 0U);
    QCOMPARE(m_document.undoStack().count(), 0);
}

void ScenarioDocumentComponentsTest::everyoneHearsOfOtherComponentsWithAnAnalysisOfThem()
{
    // GIVEN somebody who looks at what is on screen whenever there is something new
    ScenarioDocument document;
    document.load(platform());
    int heard = 0;
    connect(&document, &ScenarioDocument::loaded, this, [&] {
        ++heard;
        QCOMPARE(document.analysis().components.size(), document.scenario().components.size());
        QVERIFY(document.component() < document.analysis().components.size());
    });
    // WHEN
    document.addComponent(0, u"Queue"_s);
    document.removeComponent(0);
    document.undoStack().undo();
    // THEN
    QVERIFY(heard >= 3);
    // WHEN nothing but a weight or a name is edited
    heard = 0;
    document.setImportance(0, 0, 1);
    document.renameComponent(0, u"Front"_s);
    // THEN
    QCOMPARE(heard, 0);
}

void ScenarioDocumentComponentsTest::revertingIsOneStepBackToWhatWasSaved()
{
    // GIVEN edits of every part
    const engine::Scenario saved = m_document.scenario();
    m_document.addComponent(0, u"Queue"_s);
    m_document.removeComponent(0);
    m_document.setQuestion(u"Which?"_s);
    m_document.setTags({u"core"_s});
    m_document.setBurdenOfProof(9);
    m_document.setReadiness(9);
    m_document.setBoundary({.ownOwner = true});
    static_cast<void>(m_document.addCriterion(0, u"Start-up"_s));
    m_document.rename("Another name");
    const engine::Scenario edited = m_document.scenario();
    const int steps = m_document.undoStack().count();

    // WHEN
    m_document.revertTo(saved);

    // THEN all but the name, which is the library's
    engine::Scenario expected = saved;
    expected.name = "Another name";
    QCOMPARE(writeScenario(m_document.scenario()), writeScenario(expected));
    QCOMPARE(m_document.undoStack().count(), steps + 1);
    QCOMPARE(m_document.undoStack().undoText(), u"going back to what was saved"_s);
    m_document.undoStack().undo();
    QCOMPARE(writeScenario(m_document.scenario()), writeScenario(edited));
}

void ScenarioDocumentComponentsTest::revertingWithoutEditsIsNoStep()
{
    // WHEN
    m_document.revertTo(platform());
    // THEN
    QCOMPARE(m_document.undoStack().count(), 0);
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentComponentsTest)
#include "tst_scenariodocumentcomponents.moc"
