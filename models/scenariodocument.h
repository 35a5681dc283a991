// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"
#include "engine/outlook.h"
#include "scenariochange.h"
#include "simulation.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <span>

namespace steelyard
{

struct Catalogue;

/// The single truth about the scenario on screen. Every write is an undo step that is also plain values; after any
/// number of writes in one turn of the event loop there is one analysis.
class ScenarioDocument : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit ScenarioDocument(QObject* parent = nullptr);

    [[nodiscard]] const engine::Scenario& scenario() const { return m_scenario; }
    /// Of the scenario as it was at the last `analysisChanged`.
    [[nodiscard]] const engine::Analysis& analysis() const { return m_analysis; }
    /// Beyond the verdict of the component on screen, of the same analysis; null where nothing weighs anything. What is
    /// simulated is absent until there are draws for these scores; then `analysisChanged` comes once more.
    [[nodiscard]] const engine::Outlook* outlook() const { return m_outlook ? &*m_outlook : nullptr; }
    /// The outlook as it was when the gesture that goes on began, with the analysis before(); null outside a gesture.
    [[nodiscard]] const engine::Outlook* outlookBefore() const { return m_outlookBefore ? &*m_outlookBefore : nullptr; }
    /// Whether the outlook shall have what is simulated (MODEL §7), on a thread of its own; not at first.
    void setSimulated(bool simulated);
    /// Whether draws are being made, so that the outlook will change by itself.
    [[nodiscard]] bool isSimulating() const { return m_simulation.isRunning(); }
    /// What the room thinks of the component on screen, also where nothing weighs in it; null without ballots.
    [[nodiscard]] const engine::Group* group() const;
    /// The analysis of the scenario as it was when the gesture that goes on began; null outside a gesture.
    [[nodiscard]] const engine::Analysis* before() const { return m_before ? &*m_before : nullptr; }
    /// The component on screen; always one of the scenario's.
    [[nodiscard]] std::size_t component() const { return m_component; }
    void setComponent(std::size_t component);
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] const QUndoStack& undoStack() const { return m_undoStack; }

    /// Another scenario, with the undo steps that were kept with it (`steps` of which the first `done` are applied).
    void load(engine::Scenario scenario, const std::vector<Change>& steps = {}, int done = 0);
    /// The steps of the undo stack as values, oldest first.
    [[nodiscard]] std::vector<Change> steps() const;

    /// 0–100; one step for each gesture.
    void setImportance(std::size_t component, std::size_t constraint, double importance);
    /// All importances of a component at once, 0–100 each.
    void setImportances(std::size_t component, std::span<const double> importances, Purpose purpose,
                        const QString& subject = {});
    /// The importances of a workload, and its id.
    void setWorkload(std::size_t component, const std::string& workload, std::span<const double> importances,
                     const QString& subject);
    void setReadiness(double readiness);     ///< 0–100
    void setBurdenOfProof(double points);    ///< 0–100
    void setIndifference(double points);     ///< 0–100
    void setFirstOrderShare(double share);   ///< 0–1
    void setTeamThreshold(double threshold); ///< 0–100
    void setFirstOrder(const std::vector<std::size_t>& constraints);
    void setWeightSpread(double spread);          ///< σ, 0–2
    void setScoreCorrelation(double correlation); ///< ρ, 0–1
    void setMusts(std::size_t component, const std::vector<engine::Must>& musts);

    /// Everything but id and name as in `saved`, which has the same constraints.
    void revertTo(const engine::Scenario& saved);

    // Details, as the file holds them.

    void setQuestion(const QString& question);
    void setOwner(const QString& owner);
    void setDecideBy(const QString& date);
    void setTags(const QStringList& tags);
    void setNotes(const QString& notes);

    // Components: told by their place in the scenario. The one on screen stays on screen wherever it moves to.

    /// Another one at the end with the same workload and weights; it is then on screen.
    void addComponent(std::size_t likeThis, const QString& name);
    /// Another one right behind it that is the same but for its id and name, without the ballots, which people cast on
    /// the first; it is then on screen.
    void duplicateComponent(std::size_t component, const QString& name);
    /// Not the only one.
    void removeComponent(std::size_t component);
    void moveComponent(std::size_t from, std::size_t to);
    void renameComponent(std::size_t component, const QString& name);
    void setComponentSize(std::size_t component, double size); ///< > 0
    void setBoundary(const engine::Boundary& boundary);

    // Ballots: told by their place in the component. One in which nothing weighs is refused.

    void addBallot(std::size_t component, const engine::Ballot& ballot);
    void replaceBallot(std::size_t component, std::size_t ballot, const engine::Ballot& by);
    void renameParticipant(std::size_t component, std::size_t ballot, const QString& name);
    void removeBallot(std::size_t component, std::size_t ballot);
    void removeBallots(std::size_t component);
    /// All ballots of the component as they are after others came from files.
    void importBallots(std::size_t component, const std::vector<engine::Ballot>& all);
    /// The importances of the component from the shares of the group; nothing where there are no ballots.
    void useGroupWeights(std::size_t component);

    // Scores: a constraint and a criterion of it are told by their place in the scenario.

    void setCriterionImportance(std::size_t constraint, std::size_t criterion, double importance); ///< 0–100
    /// low ≤ likely ≤ high, each 0–100. What somebody sets by hand is their own judgement, until they say otherwise.
    void setEstimate(std::size_t constraint, std::size_t criterion, engine::Choice choice,
                     const engine::Estimate& estimate);
    void setOwnJudgement(std::size_t constraint, std::size_t criterion, bool own);
    /// Not to nothing.
    void renameCriterion(std::size_t constraint, std::size_t criterion, const QString& name);
    void setRationale(std::size_t constraint, std::size_t criterion, const QString& rationale);
    /// Why somebody judges otherwise than the rationale says.
    void setJudgementNote(std::size_t constraint, std::size_t criterion, const QString& note);
    /// Back to the catalogue's scores, rationale and evidence; nothing where the catalogue has no such criterion.
    void resetCriterion(std::size_t constraint, std::size_t criterion, const Catalogue& catalogue);
    void resetCriteria(const Catalogue& catalogue);
    /// A criterion of the person's own behind the others of the constraint, its scores as open as can be. The id that
    /// it gets, or nothing where it could not be added.
    std::optional<std::string> addCriterion(std::size_t constraint, const QString& name);
    /// Not the last one of a constraint.
    void removeCriterion(std::size_t constraint, std::size_t criterion);

    // What recovering from a mistake takes, and what may come. A future is told by its place in the scenario.

    void setEngineers(double engineers);                             ///< ≥ 1
    void setHorizonMonths(double months);                            ///< 0–1200
    void setLifeMonths(double months);                               ///< 0–1200
    void setNoticeMonths(double months);                             ///< 0–1200
    void setRewriteEffort(engine::Choice from, double personMonths); ///< into the other language, 0–1200
    void setEffortRate(double rate);                                 ///< 0–1000
    /// The engineers and all of the recovery as the catalogue has them.
    void resetRecovery(const Catalogue& catalogue);

    /// One more at the end that changes no weight, a tenth as probable as all others together. Its place, or nothing
    /// where it could not be added.
    std::optional<std::size_t> addFuture(const QString& name);
    void removeFuture(std::size_t future);
    void moveFuture(std::size_t from, std::size_t to);
    void renameFuture(std::size_t future, const QString& name);
    void setFutureProbability(std::size_t future, double probability);               ///< ≥ 0, not normalised
    void setFutureFactor(std::size_t future, std::size_t constraint, double factor); ///< 0.01–100
    /// Nothing where the catalogue has no such future.
    void resetFuture(std::size_t future, const Catalogue& catalogue);
    /// The catalogue's futures in place of these.
    void resetFutures(const Catalogue& catalogue);

    /// The name is the library's to give: no undo step.
    void rename(const std::string& name);

    /// From here on writes to the same place are one undo step and before() stays, until the gesture ends. With
    /// `goesOn` they are one with those of the gesture before, as the notches of one run are.
    void beginGesture(bool goesOn = false);
    /// Goes on with a gesture that has ended, as text does that is typed letter by letter.
    void resumeGesture(int gesture);
    void endGesture();
    [[nodiscard]] bool inGesture() const { return m_gesture != 0; }
    /// The number of the gesture that goes on, 0 outside one.
    [[nodiscard]] int gesture() const { return m_gesture; }

    /// Applies a change without a new undo step, all of it or nothing; false and unchanged where the scenario cannot
    /// take it (then `refused`).
    bool apply(const Change& change, Direction direction);

signals:
    /// Another scenario or another component of it is on screen, or there are other components than before.
    void loaded();
    void changed(Parts parts);
    void analysisChanged(const engine::Analysis& analysis);
    /// The hand has let go: the analysis is what it will stay.
    void settled();
    /// An edit that the scenario cannot take, as a sentence.
    void refused(const QString& sentence);

private:
    /// One undo step for what `mutate` does to the scenario at these places, if it changes anything.
    void edit(Purpose purpose, const QString& subject, const std::vector<std::string>& places,
              const std::function<void(engine::Scenario&)>& mutate);
    /// What the step of the gesture that goes on has put at this place, if it has.
    [[nodiscard]] const Write* writeOfGesture(std::string_view place) const;
    /// Which parts it changed; nothing where it was refused.
    std::optional<Parts> put(const Change& change, Direction direction);
    /// A step that the scenario shows already. Steps of one gesture, unless that is 0, merge.
    void record(Change change, int gesture);
    /// One undo step that inserts the component under a free id and brings it on screen.
    void insertComponent(std::size_t at, engine::Component component, const QString& name);
    /// One undo step for what `mutate` does to the ballots of the component.
    void editBallots(Purpose purpose, std::size_t component,
                     const std::function<void(std::vector<engine::Ballot>&)>& mutate);
    void announceChange(Parts parts);
    void analyse();
    /// The outlook of the analysis that is there.
    void lookOut();
    void analyseNow();
    void forgetBefore();
    void takeDraws();
    void announceAnalysis();

    engine::Scenario m_scenario;
    engine::Analysis m_analysis;
    std::optional<engine::Outlook> m_outlook;
    std::optional<engine::Group> m_groupAlone;      ///< of the component on screen where it has no outlook
    std::optional<engine::Analysis> m_before;       ///< while a gesture goes on
    std::optional<engine::Outlook> m_outlookBefore; ///< likewise
    Simulation m_simulation;
    engine::SimulationSpace m_simulationSpace;
    bool m_simulated = false;
    std::size_t m_component = 0;
    QUndoStack m_undoStack;
    QTimer m_analysisDue;
    int m_gesture = 0;
    int m_lastGesture = 0;
    bool m_reshaped = false;  ///< there are other components than those announced
    bool m_recording = false; ///< the undo stack follows the scenario instead of leading it
};

} // namespace steelyard
