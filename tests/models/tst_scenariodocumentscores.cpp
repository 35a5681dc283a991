// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedifference.h"
#include "criterionnotes.h"
#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace steelyard
{

using engine::Choice;

namespace
{

struct Edit {
    std::function<void(ScenarioDocument&)> make;
    void operator()(ScenarioDocument& document) const { make(document); }
};

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

/// The catalogue's scenario with a criterion of one's own and one score that was changed before.
engine::Scenario payments()
{
    engine::Scenario scenario = catalogue().newScenario("Payments", *catalogue().workload("http-api"));
    scenario.constraints[1].criteria.push_back({.id = "own-jitter",
                                                .name = "Jitter",
                                                .go = {40, 50, 60},
                                                .rust = {40, 50, 60},
                                                .ownJudgement = true,
                                                .unknown = {{"colour", "[1,2]"}}});
    scenario.constraints[1].criteria[1].go.unknown = {{"asked", "\"twice\""}};
    scenario.constraints[0].criteria[0].importance = 12.5;
    return scenario;
}

const engine::Criterion& tail(const ScenarioDocument& document)
{
    return document.scenario().constraints[1].criteria[0];
}

engine::Estimate estimate(double low, double likely, double high)
{
    return {.low = low, .likely = likely, .high = high};
}

/// Bit by bit, where == would take −0 for 0.
bool areIdentical(const engine::Scenario& one, const engine::Scenario& other)
{
    return one == other && writeScenario(one) == writeScenario(other);
}

void listEdits()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char* name, const QString& text, const QStringList& places,
                        std::function<void(ScenarioDocument&)> edit) {
        QTest::newRow(name) << Edit{std::move(edit)} << text << places;
    };
    const QString tailPlace = u"/constraints/1/criteria/0"_s;
    row("importance", u"importance of Predictable tail latency"_s, {tailPlace + u"/importance"_s},
        [](ScenarioDocument& document) { document.setCriterionImportance(1, 0, 33.3); });
    row("Go", u"scores of Predictable tail latency"_s, {tailPlace + u"/go"_s, tailPlace + u"/own_judgement"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 0, Choice::Go, estimate(1, 2.25, 3)); });
    row("Rust", u"scores of Predictable tail latency"_s, {tailPlace + u"/rust"_s, tailPlace + u"/own_judgement"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 0, Choice::Rust, estimate(0, 100, 100)); });
    row("a score that carries more than the format knows", u"scores of Cold start and footprint"_s,
        {u"/constraints/1/criteria/1/go"_s, u"/constraints/1/criteria/1/own_judgement"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 1, Choice::Go, estimate(1, 2, 3)); });
    row("a score that is somebody's own already", u"scores of Jitter"_s, {u"/constraints/1/criteria/3/go"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 3, Choice::Go, estimate(1, 2, 3)); });
    row("own judgement", u"own judgement of Predictable tail latency"_s, {tailPlace + u"/own_judgement"_s},
        [](ScenarioDocument& document) { document.setOwnJudgement(1, 0, true); });
    row("rationale", u"rationale of Jitter"_s, {u"/constraints/1/criteria/3/rationale"_s},
        [](ScenarioDocument& document) { document.setRationale(1, 3, u"We \"measured\" it.\nTwice."_s); });
    row("note", u"note on Predictable tail latency"_s, {tailPlace},
        [](ScenarioDocument& document) { document.setJudgementNote(1, 0, u"Our own load is smaller."_s); });
    row("reset of one", u"reset of Build and feedback speed"_s, {u"/constraints/0/criteria/0"_s},
        [](ScenarioDocument& document) { document.resetCriterion(0, 0, catalogue()); });
    row("reset of all", u"reset to the catalogue"_s, {u"/constraints/0/criteria"_s},
        [](ScenarioDocument& document) { document.resetCriteria(catalogue()); });
    row("removal", u"removal of Jitter"_s, {u"/constraints/1/criteria"_s}, [](ScenarioDocument& document) {
        if (document.scenario().constraints[1].criteria.size() > 3) {
            document.removeCriterion(1, 3);
        }
    });
}

} // namespace

class ScenarioDocumentScoresTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_document.load(payments());
    }

    void everyEditIsOneStepOfPlacesThatSaysWhatItIs_data() { listEdits(); }
    void everyEditIsOneStepOfPlacesThatSaysWhatItIs()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, text);
        QFETCH(QStringList, places);
        QSignalSpy changed(&m_document, &ScenarioDocument::changed);

        // WHEN
        edit(m_document);

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(m_document.undoStack().undoText(), text);
        QStringList written;
        const Change step = m_document.steps().front();
        for (const Write& write : step.writes) {
            written << QString::fromStdString(write.place);
        }
        QCOMPARE(written, places);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().value<Parts>(), Parts(Part::Scores));
    }

    void undoAndRedoRestoreEveryBit_data() { listEdits(); }
    void undoAndRedoRestoreEveryBit()
    {
        QFETCH(Edit, edit);
        // GIVEN
        edit(m_document);
        const engine::Scenario edited = m_document.scenario();
        QVERIFY(edited != payments());

        // WHEN
        m_document.undoStack().undo();
        // THEN
        QVERIFY(areIdentical(m_document.scenario(), payments()));

        // WHEN
        m_document.undoStack().redo();
        // THEN
        QVERIFY(areIdentical(m_document.scenario(), edited));
    }

    void settingTheSameAgainIsNoStep_data() { listEdits(); }
    void settingTheSameAgainIsNoStep()
    {
        QFETCH(Edit, edit);
        // GIVEN
        edit(m_document);

        // WHEN
        edit(m_document);

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
    }

    void whatIsSetByHandIsOnesOwnJudgement()
    {
        // WHEN
        m_document.setEstimate(1, 0, Choice::Rust, estimate(1, 2, 3));
        // THEN
        QVERIFY(tail(m_document).ownJudgement);

        // WHEN
        m_document.setOwnJudgement(1, 0, false);
        // THEN
        QVERIFY(!tail(m_document).ownJudgement);
        QCOMPARE(tail(m_document).rust.high, 3.0);
    }

    void theSameScoreIsNoJudgement()
    {
        m_document.setEstimate(1, 0, Choice::Go, tail(m_document).go);
        QVERIFY(!tail(m_document).ownJudgement);
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void aDragIsOneStep()
    {
        // WHEN
        m_document.beginGesture();
        for (int tick = 1; tick <= 20; ++tick) {
            m_document.setEstimate(1, 0, Choice::Go, estimate(45, 64 + tick, 85));
        }
        m_document.endGesture();

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(tail(m_document).go.likely, 84.0);
        QVERIFY(tail(m_document).ownJudgement);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void aDragBackToWhereItBeganIsNothing_data()
    {
        QTest::addColumn<bool>("ownBefore");
        QTest::newRow("nobody's judgement") << false;
        QTest::newRow("own judgement") << true;
    }
    void aDragBackToWhereItBeganIsNothing()
    {
        QFETCH(bool, ownBefore);
        // GIVEN
        engine::Scenario scenario = payments();
        scenario.constraints[1].criteria[0].ownJudgement = ownBefore;
        m_document.load(scenario);
        const engine::Estimate go = tail(m_document).go;

        // WHEN
        m_document.beginGesture();
        m_document.setEstimate(1, 0, Choice::Go, estimate(45, 65, 85));
        m_document.setEstimate(1, 0, Choice::Go, estimate(45, 66, 85));
        m_document.setEstimate(1, 0, Choice::Go, go);
        m_document.endGesture();

        // THEN
        QVERIFY(areIdentical(m_document.scenario(), scenario));
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void anotherDragBackIsAnotherJudgement()
    {
        // GIVEN a drag
        const engine::Estimate go = tail(m_document).go;
        m_document.beginGesture();
        m_document.setEstimate(1, 0, Choice::Go, estimate(45, 65, 85));
        m_document.endGesture();

        // WHEN a second one brings the old score back
        m_document.beginGesture();
        m_document.setEstimate(1, 0, Choice::Go, go);
        m_document.endGesture();

        // THEN that is somebody's judgement now
        QCOMPARE(m_document.undoStack().count(), 2);
        QVERIFY(tail(m_document).ownJudgement);
    }

    void aScoreOutOfOrderIsRefusedAndChangesNothing()
    {
        QSignalSpy refused(&m_document, &ScenarioDocument::refused);

        // WHEN
        m_document.setEstimate(1, 0, Choice::Rust, estimate(80, 70, 90));

        // THEN
        QVERIFY(areIdentical(m_document.scenario(), payments()));
        QCOMPARE(m_document.undoStack().count(), 0);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().toString(), u"/constraints/1/criteria/0/rust: low 80 is above likely 70"_s);
    }

    void typedTextIsOneStep()
    {
        // WHEN it is typed letter by letter, each analysed
        m_document.beginGesture();
        const int typing = m_document.gesture();
        m_document.setRationale(1, 3, u"N"_s);
        m_document.endGesture();
        for (const QString& typed : {u"No"_s, u"No."_s}) {
            m_document.resumeGesture(typing);
            m_document.setRationale(1, 3, typed);
            m_document.endGesture();
            QCoreApplication::processEvents();
        }

        // THEN
        QCOMPARE(m_document.undoStack().count(), 1);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void aResetBringsBackTheCitedItems()
    {
        // GIVEN a scenario that has lost a source
        engine::Scenario scenario = payments();
        engine::Criterion& edited = scenario.constraints[1].criteria[0];
        const std::string lost = edited.evidence.front();
        edited.evidence.clear();
        edited.go = estimate(1, 2, 3);
        setJudgementNote(edited, u"No."_s);
        std::erase_if(scenario.evidence, [&](const engine::EvidenceItem& item) { return item.id == lost; });
        m_document.load(scenario);

        // WHEN
        m_document.resetCriterion(1, 0, catalogue());

        // THEN
        QVERIFY(!differenceFrom(catalogue(), m_document.scenario()).criteria[1][0].any());
        QCOMPARE(m_document.scenario().evidence.back().id, lost);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), scenario));
    }

    void aResetOfAllLeavesOnesOwnCriteria()
    {
        // WHEN
        m_document.resetCriteria(catalogue());

        // THEN
        const CatalogueDifference difference = differenceFrom(catalogue(), m_document.scenario());
        QVERIFY(!difference.resettable);
        QCOMPARE(difference.ownScores, 3);
    }

    void whatTheCatalogueDoesNotHaveCannotBeReset()
    {
        m_document.resetCriterion(1, 3, catalogue());
        QCOMPARE(m_document.undoStack().count(), 0);
    }

    void aNewCriterionIsOpenAndOnesOwn()
    {
        // WHEN
        const std::optional<std::string> id = m_document.addCriterion(2, u"  Größe des\n Teams "_s);

        // THEN
        QCOMPARE(id.value(), std::string("own-groe-des-teams"));
        const engine::Criterion& added = m_document.scenario().constraints[2].criteria.back();
        QCOMPARE(added.id, *id);
        QCOMPARE(added.name, std::string("Größe des Teams"));
        QCOMPARE(added.importance, 50.0);
        QVERIFY(added.go == estimate(40, 50, 60));
        QVERIFY(added.rust == estimate(40, 50, 60));
        QVERIFY(added.ownJudgement);
        QCOMPARE(m_document.undoStack().undoText(), u"new criterion Größe des Teams"_s);
        m_document.undoStack().undo();
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void newCriteriaHaveIdsOfTheirOwn()
    {
        QCOMPARE(m_document.addCriterion(0, u"Jitter"_s).value(), std::string("own-jitter-2"));
        QCOMPARE(m_document.addCriterion(5, u"Jitter"_s).value(), std::string("own-jitter-3"));
        QCOMPARE(m_document.addCriterion(0, u"遅延"_s).value(), std::string("own-criterion"));
    }

    void aCriterionNeedsANameThatAFileMayHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("refusals");
        QTest::newRow("none") << u" \t"_s << 0;
        QTest::newRow("201 letters") << QString(201, u'x') << 1;
    }
    void aCriterionNeedsANameThatAFileMayHold()
    {
        QFETCH(QString, name);
        QFETCH(int, refusals);
        QSignalSpy refused(&m_document, &ScenarioDocument::refused);
        QVERIFY(!m_document.addCriterion(0, name));
        QCOMPARE(refused.count(), refusals);
        QVERIFY(areIdentical(m_document.scenario(), payments()));
    }

    void theLastCriterionStays()
    {
        while (m_document.scenario().constraints[4].criteria.size() > 1) {
            m_document.removeCriterion(4, 0);
        }
        const int steps = m_document.undoStack().count();
        m_document.removeCriterion(4, 0);
        QCOMPARE(m_document.scenario().constraints[4].criteria.size(), std::size_t(1));
        QCOMPARE(m_document.undoStack().count(), steps);
    }

    void theAnalysisFollowsTheScores()
    {
        m_document.setEstimate(1, 0, Choice::Go, estimate(0, 0, 0));
        m_document.removeCriterion(1, 3);
        QCoreApplication::processEvents();
        QVERIFY(m_document.analysis() == engine::analyse(m_document.scenario()));
    }

private:
    ScenarioDocument m_document;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentScoresTest)
#include "tst_scenariodocumentscores.moc"
