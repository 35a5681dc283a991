// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

struct Edit {
    std::function<void(ScenarioDocument&)> make;
    void operator()(ScenarioDocument& document) const { make(document); }
};

engine::Scenario payments()
{
    engine::Scenario scenario = testing::ScenarioBuilder("Payments")
                                    .constraint("latency", 40, 80)
                                    .constraint("cost", 70, 50, engine::Axis::Delivery)
                                    .firstOrder({"latency"})
                                    .component("api", {60, 57.2346})
                                    .component("batch", {10, 20});
    scenario.constraints[0].name = "Latency";
    return scenario;
}

/// Bit by bit, where == would take −0 for 0.
bool areIdentical(const engine::Scenario& one, const engine::Scenario& other)
{
    return one == other && writeScenario(one) == writeScenario(other);
}

void letTheDocumentThink()
{
    QCoreApplication::processEvents();
}

void listEdits()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parts>("parts");
    const auto row = [](const char* name, Parts parts, const QString& text,
                        std::function<void(ScenarioDocument&)> edit) {
        QTest::newRow(name) << Edit{std::move(edit)} << text << parts;
    };
    row("importance", Part::Importances, u"weight of Latency"_s,
        [](ScenarioDocument& document) { document.setImportance(0, 0, 61); });
    row("importance of a constraint without a name of its own", Part::Importances, u"weight of cost"_s,
        [](ScenarioDocument& document) { document.setImportance(1, 1, 61); });
    row("importances", Part::Importances, u"nearest flip"_s, [](ScenarioDocument& document) {
        document.setImportances(0, std::vector<double>{1, 2}, Purpose::NearestFlip);
    });
    row("place in a band", Part::Importances, u"share of Latency"_s, [](ScenarioDocument& document) {
        document.setImportances(0, std::vector<double>{1, 2}, Purpose::TippingPoint, u"Latency"_s);
    });
    row("workload", Part::Importances, u"workload Proxy or gateway"_s, [](ScenarioDocument& document) {
        document.setWorkload(0, "proxy", std::vector<double>{95, 40}, u"Proxy or gateway"_s);
    });
    row("readiness", Part::Team, u"team readiness"_s, [](ScenarioDocument& document) { document.setReadiness(75); });
    row("burden of proof", Part::Policy, u"burden of proof"_s,
        [](ScenarioDocument& document) { document.setBurdenOfProof(7.5); });
    row("indifference", Part::Policy, u"indifference"_s,
        [](ScenarioDocument& document) { document.setIndifference(1); });
    row("first-order share", Part::Policy, u"first-order share"_s,
        [](ScenarioDocument& document) { document.setFirstOrderShare(0.35); });
    row("team threshold", Part::Policy, u"team threshold"_s,
        [](ScenarioDocument& document) { document.setTeamThreshold(60); });
    row("first-order constraints", Part::Policy, u"first-order constraints"_s, [](ScenarioDocument& document) {
        document.setFirstOrder({0, 1});
    });
    row("musts", Part::Musts, u"musts"_s, [](ScenarioDocument& document) {
        document.setMusts(1, {{.id = "no-pauses", .name = "No pauses", .rulesOut = engine::Choice::Go}});
    });
}

} // namespace

class ScenarioDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void everyEditIsOneStepThatSaysWhatItIs_data() { listEdits(); }
    void everyEditIsOneStepThatSaysWhatItIs()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, text);
        QFETCH(Parts, parts);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        edit(document);

        // THEN
        QVERIFY(document.scenario() != payments());
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), text);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().value<Parts>(), parts);
    }

    void undoAndRedoRestoreEveryBit_data() { listEdits(); }
    void undoAndRedoRestoreEveryBit()
    {
        QFETCH(Edit, edit);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        edit(document);
        const engine::Scenario edited = document.scenario();

        // WHEN
        document.undoStack().undo();
        // THEN
        QVERIFY(areIdentical(document.scenario(), payments()));

        // WHEN
        document.undoStack().redo();
        // THEN
        QVERIFY(areIdentical(document.scenario(), edited));
    }

    void settingTheSameValueIsNoStep_data() { listEdits(); }
    void settingTheSameValueIsNoStep()
    {
        QFETCH(Edit, edit);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        edit(document);
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        edit(document);

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void fractionsSurviveUndoToTheLastBit_data()
    {
        QTest::addColumn<double>("importance");
        QTest::newRow("a sum that is not 0.3") << 0.1 + 0.2;
        QTest::newRow("the largest below 100") << std::nextafter(100, 0);
        QTest::newRow("the smallest there is") << std::numeric_limits<double>::denorm_min();
        QTest::newRow("a third") << 100.0 / 3;
    }
    void fractionsSurviveUndoToTheLastBit()
    {
        QFETCH(double, importance);
        // GIVEN
        engine::Scenario scenario = payments();
        scenario.components[0].importances[0] = importance;
        ScenarioDocument document;
        document.load(scenario);

        // WHEN
        document.setImportance(0, 0, 1);
        document.setImportance(0, 0, importance);
        document.undoStack().undo();
        document.undoStack().undo();

        // THEN
        QVERIFY(areIdentical(document.scenario(), scenario));
    }

    void manyWritesInOneTurnAreAnalysedOnce()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);

        // WHEN
        for (int tick = 0; tick < 100; ++tick) {
            document.setImportance(0, 0, tick);
        }
        QCOMPARE(analysed.count(), 0);
        letTheDocumentThink();

        // THEN
        QCOMPARE(analysed.count(), 1);
        QVERIFY(document.analysis() == engine::analyse(document.scenario()));
        letTheDocumentThink();
        QCOMPARE(analysed.count(), 1);
    }

    void undoIsAnalysedToo()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        const engine::Analysis before = document.analysis();
        document.setImportance(0, 0, 0);
        letTheDocumentThink();
        QVERIFY(document.analysis() != before);

        // WHEN
        document.undoStack().undo();
        letTheDocumentThink();

        // THEN
        QVERIFY(document.analysis() == before);
    }

    void anEditSettlesOnceWhenItIsAnalysed()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.setReadiness(80);
        QCOMPARE(settled.count(), 0);
        letTheDocumentThink();

        // THEN
        QCOMPARE(settled.count(), 1);
    }

    void nothingSettlesWhileTheHandMoves_data()
    {
        QTest::addColumn<bool>("analysedBeforeTheEnd");
        QTest::newRow("the last tick is analysed, then the hand lets go") << true;
        QTest::newRow("the hand lets go before the last tick is analysed") << false;
    }
    void nothingSettlesWhileTheHandMoves()
    {
        QFETCH(bool, analysedBeforeTheEnd);
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.beginGesture();
        document.setImportance(0, 0, 10);
        letTheDocumentThink();
        document.setImportance(0, 0, 20);
        if (analysedBeforeTheEnd) {
            letTheDocumentThink();
        }
        QCOMPARE(analysed.count(), analysedBeforeTheEnd ? 2 : 1);
        QCOMPARE(settled.count(), 0);
        document.endGesture();
        letTheDocumentThink();

        // THEN
        QCOMPARE(analysed.count(), 2);
        QCOMPARE(settled.count(), 1);
        QVERIFY(document.analysis() == engine::analyse(document.scenario()));
    }

    void whileTheHandMovesItIsKnownWhatWasBefore_data()
    {
        QTest::addColumn<bool>("analysedBeforeTheEnd");
        QTest::newRow("the last tick is analysed, then the hand lets go") << true;
        QTest::newRow("the hand lets go before the last tick is analysed") << false;
    }
    void whileTheHandMovesItIsKnownWhatWasBefore()
    {
        QFETCH(bool, analysedBeforeTheEnd);
        // GIVEN an edit that is not analysed yet
        ScenarioDocument document;
        document.load(payments());
        document.setImportance(0, 0, 30);
        const engine::Analysis atTheBegin = engine::analyse(document.scenario());
        QVERIFY(document.before() == nullptr);

        // WHEN
        document.beginGesture();
        document.setImportance(0, 0, 10);
        letTheDocumentThink();
        // THEN
        QVERIFY(document.before() != nullptr);
        QVERIFY(*document.before() == atTheBegin);
        QVERIFY(document.analysis() != atTheBegin);

        // WHEN
        document.setImportance(0, 0, 20);
        if (analysedBeforeTheEnd) {
            letTheDocumentThink();
            QVERIFY(*document.before() == atTheBegin);
        }
        bool settled = false;
        connect(&document, &ScenarioDocument::settled, this, [&] { settled = document.before() == nullptr; });
        document.endGesture();
        letTheDocumentThink();
        // THEN
        QVERIFY(settled);
        QVERIFY(document.before() == nullptr);
    }

    void anotherScenarioHasNothingBefore()
    {
        ScenarioDocument document;
        document.load(payments());
        document.beginGesture();
        document.load(payments());
        QVERIFY(document.before() == nullptr);
    }

    void endingWhatHasNotBegunIsNothing()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.endGesture();

        // THEN
        QCOMPARE(settled.count(), 0);
    }

    void anotherScenarioIsAnnouncedWithoutTheOldStepsAndGesture()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        document.setComponent(1);
        document.beginGesture();
        document.setImportance(0, 0, 10);
        QStringList heard;
        connect(&document, &ScenarioDocument::loaded, this, [&] { heard << u"loaded"_s; });
        connect(&document, &ScenarioDocument::changed, this, [&](Parts parts) {
            heard << (parts == Parts(Part::Everything) ? u"everything changed"_s : u"something changed"_s);
        });
        connect(&document, &ScenarioDocument::analysisChanged, this, [&] { heard << u"analysed"_s; });
        connect(&document, &ScenarioDocument::settled, this, [&] { heard << u"settled"_s; });

        // WHEN
        const engine::Scenario other =
            testing::ScenarioBuilder("Other").constraint("longevity", 10, 90).component("one", {40});
        document.load(other);
        letTheDocumentThink();

        // THEN
        QCOMPARE(heard, (QStringList{u"loaded"_s, u"everything changed"_s, u"analysed"_s, u"settled"_s}));
        QVERIFY(document.scenario() == other);
        QVERIFY(document.analysis() == engine::analyse(other));
        QCOMPARE(document.component(), std::size_t(0));
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.inGesture());
    }

    void theAnalysisIsThatOfTheScenarioWhenItIsAnnounced()
    {
        // GIVEN
        ScenarioDocument document;
        bool fits = false;
        connect(&document, &ScenarioDocument::loaded, this,
                [&] { fits = document.analysis() == engine::analyse(document.scenario()); });

        // WHEN
        document.load(payments());

        // THEN
        QVERIFY(fits);
    }

    void anotherComponentIsAnnouncedAndSettles()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy loaded(&document, &ScenarioDocument::loaded);
        QSignalSpy analysed(&document, &ScenarioDocument::analysisChanged);
        QSignalSpy settled(&document, &ScenarioDocument::settled);

        // WHEN
        document.setComponent(1);

        // THEN
        QCOMPARE(document.component(), std::size_t(1));
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(analysed.count(), 1);
        QCOMPARE(settled.count(), 1);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void aComponentThatIsNotThereIsNotShown()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy loaded(&document, &ScenarioDocument::loaded);

        // WHEN
        document.setComponent(2);

        // THEN
        QCOMPARE(document.component(), std::size_t(0));
        QCOMPARE(loaded.count(), 0);
    }

    void aNewNameIsNoStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(payments());
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        document.rename("Payments, 2027");
        document.rename("Payments, 2027");

        // THEN
        QCOMPARE(document.scenario().name, std::string("Payments, 2027"));
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().value<Parts>(), Parts(Part::Details));
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentTest)
#include "tst_scenariodocument.moc"
