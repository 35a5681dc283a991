// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undofixture.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

using namespace testing;

namespace
{

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

/// Whatever a person does, undo and redo are those of a plain list of states.
class UndoHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

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

QTEST_GUILESS_MAIN(steelyard::UndoHistoryTest)
#include "tst_undohistory.moc"
