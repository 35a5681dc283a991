// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenariojson.h"
#include "exchange/undosteps.h"
#include "scenariodocument.h"
#include "testlib/randomscenario.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr std::size_t mostSteps = 200;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Edit {
    std::function<void(ScenarioDocument&)> make;
    void operator()(ScenarioDocument& document) const { make(document); }
};

engine::Scenario twoConstraints()
{
    return testing::ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50)
        .component("api", {60, 40});
}

/// What the undo stack should be: every state that was ever reached, and where in it we are.
class PlainHistory
{
public:
    explicit PlainHistory(engine::Scenario start) : m_start(std::move(start)) {}

    [[nodiscard]] const engine::Scenario& now() const { return before(m_done); }
    [[nodiscard]] std::size_t count() const { return m_steps.size(); }
    [[nodiscard]] std::size_t done() const { return m_done; }

    /// Writes to the same `place` in the same gesture are one step; gesture 0 is none.
    void edit(const engine::Scenario& after, int gesture, const std::string& place)
    {
        if (after == now()) {
            return;
        }
        m_steps.resize(m_done);
        const bool merges =
            gesture != 0 && m_done > 0 && m_steps.back().gesture == gesture && m_steps.back().place == place;
        if (!merges) {
            m_steps.push_back({after, gesture, place});
        } else if (after == before(m_done - 1)) {
            m_steps.pop_back();
        } else {
            m_steps.back().after = after;
        }
        if (m_steps.size() > mostSteps) {
            m_start = m_steps.front().after;
            m_steps.erase(m_steps.begin());
        }
        m_done = m_steps.size();
    }

    void undo() { m_done -= m_done > 0 ? 1 : 0; }
    void redo() { m_done += m_done < m_steps.size() ? 1 : 0; }
    /// No gesture goes on over a restart.
    void restart()
    {
        for (Step& step : m_steps) {
            step.gesture = 0;
        }
    }

private:
    struct Step {
        engine::Scenario after;
        int gesture = 0;
        std::string place;
    };

    [[nodiscard]] const engine::Scenario& before(std::size_t step) const
    {
        return step == 0 ? m_start : m_steps[step - 1].after;
    }

    engine::Scenario m_start;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

/// A person with a document, who does anything; the history is told what it should have become.
class Person
{
public:
    explicit Person(std::uint64_t seed) : m_random(seed), m_history(m_random.next())
    {
        m_document->load(m_history.now());
    }

    void act()
    {
        switch (m_random.upTo(0, 12)) {
        case 0:
            m_document->undoStack().undo();
            m_history.undo();
            break;
        case 1:
            m_document->undoStack().redo();
            m_history.redo();
            break;
        case 2:
            m_document->beginGesture();
            break;
        case 3:
            m_document->endGesture();
            break;
        case 4:
            if (m_random.oneIn(5)) {
                restart();
            }
            break;
        default:
            edit();
        }
    }

    [[nodiscard]] bool agree() const
    {
        return m_document->scenario() == m_history.now() &&
               m_document->undoStack().count() == static_cast<int>(m_history.count()) &&
               m_document->undoStack().index() == static_cast<int>(m_history.done());
    }

    [[nodiscard]] ScenarioDocument& document() { return *m_document; }

private:
    /// Only a few values, so that a gesture comes back to where it began every now and then.
    double value() { return static_cast<double>(m_random.upTo(0, 3)) * 100 / 3; }

    void edit()
    {
        engine::Scenario after = m_history.now();
        const std::size_t c = m_random.upTo(0, after.components.size() - 1);
        engine::Component& component = after.components[c];
        const auto tell = [&](const std::string& place) { m_history.edit(after, m_document->gesture(), place); };
        switch (m_random.upTo(0, 6)) {
        case 0:
            after.team.readiness = value();
            m_document->setReadiness(after.team.readiness);
            return tell("readiness");
        case 1:
            after.policy.burdenOfProof = value();
            m_document->setBurdenOfProof(after.policy.burdenOfProof);
            return tell("burden");
        case 2:
            after.policy.firstOrder = {m_random.upTo(0, after.constraints.size() - 1)};
            m_document->setFirstOrder(after.policy.firstOrder);
            return tell("first-order");
        case 3:
            component.musts.clear();
            if (m_random.oneIn(2)) {
                component.musts.push_back({.id = "m", .name = "m", .rulesOut = engine::Choice::Go});
            }
            m_document->setMusts(c, component.musts);
            return tell("musts of " + component.id);
        case 4:
            std::ranges::generate(component.importances, [this] { return value(); });
            m_document->setImportances(c, component.importances, Purpose::NearestFlip);
            return tell("importances of " + component.id);
        default:
            const std::size_t g = m_random.upTo(0, after.constraints.size() - 1);
            component.importances[g] = value();
            m_document->setImportance(c, g, component.importances[g]);
            return tell(component.id + " " + after.constraints[g].id);
        }
    }

    /// The scenario through its file, the steps through the library's bytes, into a document that knows nothing.
    void restart()
    {
        const auto scenario = readScenario(writeScenario(m_document->scenario()));
        const UndoSteps steps = readUndoSteps(writeUndoSteps({m_document->steps(), m_document->undoStack().index()}));
        if (!scenario) {
            qFatal("the scenario cannot be read again");
        }
        m_document = std::make_unique<ScenarioDocument>();
        m_document->load(*scenario, steps.steps, steps.done);
        m_history.restart();
    }

    testing::RandomScenario m_random;
    PlainHistory m_history;
    std::unique_ptr<ScenarioDocument> m_document = std::make_unique<ScenarioDocument>();
};

} // namespace

class ScenarioUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aGestureOfManyWritesIsOneStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        document.beginGesture();
        for (int tick = 1; tick <= 50; ++tick) {
            document.setImportance(0, 0, 60 + tick / 2.0);
            QCoreApplication::processEvents();
        }
        document.endGesture();

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.scenario().components[0].importances[0], 85.0);
        document.undoStack().undo();
        QVERIFY(document.scenario() == twoConstraints());
    }

    void aGestureThatEndsWhereItBeganIsNoStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());
        document.setReadiness(10);

        // WHEN
        document.beginGesture();
        document.setImportance(0, 0, 80);
        document.setImportance(0, 0, 60);
        document.endGesture();

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), u"team readiness"_s);
    }

    void aGestureThatPassesItsBeginningIsStillOneStep()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        document.beginGesture();
        for (const double importance : {70.0, 60.0, 50.0, 40.0}) {
            document.setImportance(0, 0, importance);
        }
        document.endGesture();

        // THEN
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.scenario() == twoConstraints());
    }

    void twoGesturesAreTwoSteps()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        for (const double importance : {70.0, 80.0}) {
            document.beginGesture();
            document.setImportance(0, 0, importance);
            document.endGesture();
        }

        // THEN
        QCOMPARE(document.undoStack().count(), 2);
    }

    void editsOutsideAGestureNeverMerge()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());

        // WHEN
        document.setImportance(0, 0, 70);
        document.setImportance(0, 0, 80);

        // THEN
        QCOMPARE(document.undoStack().count(), 2);
    }

    void whatTheScenarioCannotTakeChangesNothing_data()
    {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* name, std::function<void(ScenarioDocument&)> edit) {
            QTest::newRow(name) << Edit{std::move(edit)};
        };
        row("importance above 100", [](ScenarioDocument& document) { document.setImportance(0, 0, 100.5); });
        row("importance below 0", [](ScenarioDocument& document) { document.setImportance(0, 0, -1); });
        row("importance that is no number",
            [](ScenarioDocument& document) { document.setImportance(0, 0, notANumber); });
        row("readiness above 100", [](ScenarioDocument& document) { document.setReadiness(101); });
        row("share above 1", [](ScenarioDocument& document) { document.setFirstOrderShare(35); });
        row("must without an id", [](ScenarioDocument& document) { document.setMusts(0, {{.id = "", .name = "x"}}); });
        row("workload of which only the second half fits", [](ScenarioDocument& document) {
            document.setWorkload(0, "proxy", std::vector<double>{95, 400}, u"Proxy"_s);
        });
        row("in a gesture", [](ScenarioDocument& document) {
            document.beginGesture();
            document.setImportance(0, 0, 500);
            document.endGesture();
        });
        row("steps that are not of this scenario", [](ScenarioDocument& document) {
            const Write first{"/team/readiness", "50", "60"};
            const Write second{"/components/0/importances/longevity", "50", "60"};
            document.apply({Purpose::Workload, {}, {first, second}}, ScenarioDocument::Direction::Forward);
        });
        row("a step that takes a constraint away", [](ScenarioDocument& document) {
            const engine::Scenario fewer =
                testing::ScenarioBuilder().constraint("latency", 40, 80).component("api", {60});
            const Write everything{"", {}, writeScenario(fewer).toStdString()};
            document.apply({Purpose::Workload, {}, {everything}}, ScenarioDocument::Direction::Forward);
        });
    }
    void whatTheScenarioCannotTakeChangesNothing()
    {
        QFETCH(Edit, edit);
        // GIVEN a step done and a step undone
        ScenarioDocument document;
        document.load(twoConstraints());
        document.setReadiness(70);
        document.setReadiness(80);
        document.undoStack().undo();
        QCoreApplication::processEvents();
        const engine::Scenario before = document.scenario();
        QSignalSpy refused(&document, &ScenarioDocument::refused);
        QSignalSpy changed(&document, &ScenarioDocument::changed);

        // WHEN
        edit(document);

        // THEN
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.front().front().toString().isEmpty());
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.scenario() == before);
        QCOMPARE(document.undoStack().count(), 2);
        QVERIFY(document.undoStack().canRedo());
    }

    void aKeptStepThatDoesNotFitIsLeftOut()
    {
        // GIVEN
        ScenarioDocument document;
        const Change fitting{Purpose::Readiness, {}, {{"/team/readiness", "40", "50"}}};
        const Change strange{Purpose::Importance, u"x"_s, {{"/components/7/importances/x", "1", "2"}}};
        document.load(twoConstraints(), {fitting, strange}, 2);
        QSignalSpy refused(&document, &ScenarioDocument::refused);

        // WHEN
        document.undoStack().undo();

        // THEN
        QCOMPARE(refused.count(), 1);
        QVERIFY(document.scenario() == twoConstraints());
        document.undoStack().undo();
        QCOMPARE(document.scenario().team.readiness, 40.0);
    }

    void stepsAndWhatWasUndoneSurviveAReload()
    {
        // GIVEN
        ScenarioDocument document;
        document.load(twoConstraints());
        document.setReadiness(70);
        document.setImportance(0, 1, 33.3);
        document.setWorkload(0, "proxy", std::vector<double>{95, 40}, u"Proxy"_s);
        const engine::Scenario end = document.scenario();
        document.undoStack().undo();
        document.undoStack().undo();

        // WHEN
        ScenarioDocument reloaded;
        QSignalSpy refused(&reloaded, &ScenarioDocument::refused);
        reloaded.load(document.scenario(), document.steps(), document.undoStack().index());

        // THEN
        QVERIFY(reloaded.steps() == document.steps());
        QVERIFY(reloaded.scenario() == document.scenario());
        QCOMPARE(reloaded.undoStack().undoText(), u"team readiness"_s);
        QCOMPARE(reloaded.undoStack().redoText(), u"weight of cost"_s);
        reloaded.undoStack().redo();
        reloaded.undoStack().redo();
        QVERIFY(reloaded.scenario() == end);
        reloaded.undoStack().setIndex(0);
        QVERIFY(reloaded.scenario() == twoConstraints());
        QCOMPARE(refused.count(), 0);
    }

    void whateverAPersonDoesUndoIsAPlainHistory_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }
    void whateverAPersonDoesUndoIsAPlainHistory()
    {
        QFETCH(quint64, seed);
        // GIVEN
        Person person(seed);
        // WHEN
        for (int action = 0; action < 2000; ++action) {
            person.act();
            // THEN
            QVERIFY2(person.agree(), qPrintable(u"after action %1"_s.arg(action)));
        }
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioUndoTest)
#include "tst_scenarioundo.moc"
