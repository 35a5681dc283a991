// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outlook.h"
#include "engine/shares.h"
#include "engine/tolerance.h"
#include "testlib/randomscenario.h"
#include "testlib/rounded.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace steelyard::engine;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// What holds of every weight space, mistake, group and simulation, tried on many that nobody would think of.
class OutlookPropertiesTest : public QObject
{
    Q_OBJECT
private slots:
    void theWeightSpaceIsWhatRandomWeightingsSay();
    void theOrderOfConstraintsChangesNoPart();
    void bothPartsMakeTheWhole();
    void theDialNeverRises();
    void theDialIsWhatRandomWeightingsSay();
    void lossesAreLinearInProbabilities();
    void knowingNeverCosts();
    void equalBallotsAgreeCompletely();
    void agreementLiesBetweenNoughtAndOne();
    void withoutUncertaintyTheSimulationIsCertain();
    void onlyOneKindOfUncertaintyIsAllOfIt();
    void simulatedFractionsAreConsistent();
};

namespace
{

constexpr std::uint64_t seed = 20260418;

/// A complaint, or nothing where the property holds.
using Property = std::function<QString(RandomScenario&)>;

void holdsAlways(int cases, const Property& property)
{
    RandomScenario random(seed);
    for (int number = 0; number < cases; ++number) {
        if (const QString complaint = property(random); !complaint.isEmpty())
            QFAIL(qPrintable(u"seed %1, case %2: %3"_s.arg(seed).arg(number).arg(complaint)));
    }
}

/// Differences of 1–8 constraints in points, often equal, often on the bar.
std::vector<double> randomDifferences(RandomScenario& random)
{
    std::vector<double> differences(random.upTo(1, 8));
    const bool ties = random.oneIn(2);
    for (double& difference : differences)
        difference = ties ? 5 * double(random.upTo(0, 6)) - 10 : 80 * random.fraction() - 35;
    return differences;
}

constexpr double bar = 5;
constexpr std::size_t weightings = 10'000;
constexpr double chance = 5 * 0.5 / 100; ///< five standard errors of a fraction of one half

/// A scenario with something that weighs, small futures and ballots.
Scenario randomScenario(RandomScenario& random)
{
    Scenario scenario = random.next();
    Component& component = scenario.components.front();
    component.importances.front() = 50;
    const std::size_t constraints = scenario.constraints.size();
    for (std::size_t s = random.upTo(1, 4); s > 0; --s) {
        Future future{.id = "f", .name = "f", .probability = double(random.upTo(1, 4)), .factors = {}};
        for (std::size_t g = 0; g < constraints; ++g)
            future.factors.push_back(random.oneIn(2) ? 1 : 0.01 + 5 * random.fraction());
        scenario.futures.push_back(future);
    }
    scenario.team.engineers = 1 + 9 * random.fraction();
    for (std::size_t p = random.upTo(1, 5); p > 0; --p) {
        Ballot ballot{.participant = "p", .importances = {}};
        for (std::size_t g = 0; g < constraints; ++g)
            ballot.importances.push_back(10 * double(random.upTo(g == 0 ? 1 : 0, 5)));
        component.ballots.push_back(ballot);
    }
    return scenario;
}

Outlook outlookOf(const Scenario& scenario, std::size_t samples)
{
    return outlook(scenario, analyse(scenario), {.count = samples}).front().value();
}

std::vector<double> differencesOf(const Scenario& scenario)
{
    return differences(constraintValues(scenario));
}

void makeScoresCertain(Scenario& scenario)
{
    for (Constraint& constraint : scenario.constraints) {
        for (Criterion& criterion : constraint.criteria) {
            for (Estimate* score : {&criterion.go, &criterion.rust})
                score->low = score->high = score->likely;
        }
    }
}

} // namespace

void OutlookPropertiesTest::theWeightSpaceIsWhatRandomWeightingsSay()
{
    holdsAlways(60, [](RandomScenario& random) -> QString {
        const std::vector<double> differences = randomDifferences(random);
        const WeightSpace space = weightSpace(random.shares(differences.size()), differences, bar);
        std::size_t ahead = 0;
        std::size_t clear = 0;
        std::vector<double> sum(differences.size(), 0);
        for (std::size_t i = 0; i < weightings; ++i) {
            const std::vector<double> shares = random.shares(differences.size());
            const double margin = marginOf(shares, differences);
            ahead += above(margin, 0) ? 1 : 0;
            if (!above(margin, bar))
                continue;
            ++clear;
            std::ranges::transform(sum, shares, sum.begin(), std::plus());
        }
        if (std::abs(double(ahead) / weightings - space.rustAhead) > chance)
            return u"ahead in %1, not %2"_s.arg(space.rustAhead).arg(double(ahead) / weightings);
        if (std::abs(double(clear) / weightings - space.rustClears) > chance)
            return u"clears in %1, not %2"_s.arg(space.rustClears).arg(double(clear) / weightings);
        if (clear < weightings / 10)
            return {};
        for (std::size_t g = 0; g < sum.size(); ++g) {
            if (std::abs(sum[g] / double(clear) - space.centralRust.value()[g]) > 2 * chance)
                return u"central weight %1"_s.arg(g);
        }
        return {};
    });
}

void OutlookPropertiesTest::theOrderOfConstraintsChangesNoPart()
{
    holdsAlways(2000, [](RandomScenario& random) -> QString {
        std::vector<double> differences = randomDifferences(random);
        const WeightSpace one = weightSpace(random.shares(differences.size()), differences, bar);
        const std::size_t turn = random.upTo(0, differences.size() - 1);
        const auto turned = [turn](std::vector<double> values) {
            std::rotate(values.begin(), values.begin() + std::ptrdiff_t(turn), values.end());
            return values;
        };
        const WeightSpace other = weightSpace(random.shares(differences.size()), turned(differences), bar);
        if (!closeTo(one.rustAhead, other.rustAhead) || !closeTo(one.rustClears, other.rustClears))
            return u"%1 became %2"_s.arg(one.rustClears).arg(other.rustClears);
        if (one.centralRust.has_value() != other.centralRust.has_value())
            return u"a centre of Rust in one only"_s;
        if (one.centralRust && !std::ranges::equal(turned(*one.centralRust), *other.centralRust, closeTo))
            return u"another centre of Rust"_s;
        return {};
    });
}

void OutlookPropertiesTest::bothPartsMakeTheWhole()
{
    holdsAlways(2000, [](RandomScenario& random) -> QString {
        const std::vector<double> differences = randomDifferences(random);
        const HalfSpace parts = halfSpace(differences);
        if (!closeTo(parts.above + parts.notAbove, 1))
            return u"the parts make %1"_s.arg(parts.above + parts.notAbove);
        const WeightSpace space = weightSpace(random.shares(differences.size()), differences, bar);
        if (space.rustClears > space.rustAhead + tolerance)
            return u"clears more often than it leads"_s;
        // The centres, weighed by their parts, lie in the middle of the simplex.
        for (std::size_t g = 0; g < differences.size(); ++g) {
            double middle = 0;
            if (space.centralRust)
                middle += space.rustClears * (*space.centralRust)[g];
            if (space.centralGo)
                middle += (1 - space.rustClears) * (*space.centralGo)[g];
            if (!closeTo(middle, 1.0 / double(differences.size())))
                return u"the centres meet at %1"_s.arg(middle);
        }
        return {};
    });
}

void OutlookPropertiesTest::theDialNeverRises()
{
    holdsAlways(2000, [](RandomScenario& random) -> QString {
        const std::vector<double> differences = randomDifferences(random);
        const std::vector<double> shares = random.shares(differences.size());
        const std::optional<double> flipsAt = weightSpace(shares, differences, bar).disagreement.flipsAt;
        double before = 1;
        for (int step = 0; step <= 20; ++step) {
            const double epsilon = step / 20.0;
            const double holds = holdsAt(shares, differences, bar, epsilon);
            if (holds > before + tolerance)
                return u"%1 after %2 at %3"_s.arg(holds).arg(before).arg(epsilon);
            if (epsilon < flipsAt.value_or(2) && !closeTo(holds, 1))
                return u"%1 at %2, before it flips at %3"_s.arg(holds).arg(epsilon).arg(flipsAt.value_or(2));
            before = holds;
        }
        return {};
    });
}

void OutlookPropertiesTest::theDialIsWhatRandomWeightingsSay()
{
    holdsAlways(60, [](RandomScenario& random) -> QString {
        const std::vector<double> differences = randomDifferences(random);
        const std::vector<double> shares = random.shares(differences.size());
        const double epsilon = random.fraction();
        const double margin = marginOf(shares, differences);
        std::size_t stayed = 0;
        for (std::size_t i = 0; i < weightings; ++i) {
            const double elsewhere = marginOf(random.shares(differences.size()), differences);
            const double mixed = (1 - epsilon) * margin + epsilon * elsewhere;
            stayed += atLeast(mixed, bar) == atLeast(margin, bar) ? 1 : 0;
        }
        const double holds = holdsAt(shares, differences, bar, epsilon);
        return std::abs(double(stayed) / weightings - holds) > chance
                   ? u"%1, not %2"_s.arg(holds).arg(double(stayed) / weightings)
                   : QString();
    });
}

void OutlookPropertiesTest::lossesAreLinearInProbabilities()
{
    holdsAlways(1000, [](RandomScenario& random) -> QString {
        // GIVEN futures with some probabilities, and with others
        Scenario one = randomScenario(random);
        Scenario other = one;
        Scenario both = one;
        const double part = random.fraction();
        const auto normalised = [](std::vector<Future>& futures) {
            std::vector<double> probabilities;
            for (const Future& future : futures)
                probabilities.push_back(future.probability);
            const std::vector<double> shares = sharesOf(probabilities);
            for (std::size_t s = 0; s < futures.size(); ++s)
                futures[s].probability = shares[s];
        };
        for (Future& future : other.futures)
            future.probability = 0.1 + random.fraction();
        normalised(one.futures);
        normalised(other.futures);
        for (std::size_t s = 0; s < both.futures.size(); ++s)
            both.futures[s].probability = part * one.futures[s].probability + (1 - part) * other.futures[s].probability;
        // THEN between them losses and what cannot be recovered lie as the probabilities do
        const auto found = [](const Scenario& scenario) {
            return mistake(scenario, scenario.components.front(), differencesOf(scenario)).value();
        };
        const Mistake a = found(one);
        const Mistake b = found(other);
        const Mistake between = found(both);
        for (ChoiceCost Mistake::*choice : {&Mistake::go, &Mistake::rust}) {
            for (double ChoiceCost::*value : {&ChoiceCost::expectedLoss, &ChoiceCost::irrecoverable}) {
                if (!closeTo(between.*choice.*value, part * (a.*choice.*value) + (1 - part) * (b.*choice.*value)))
                    return u"%1 is not between %2 and %3"_s.arg(between.*choice.*value)
                        .arg(a.*choice.*value)
                        .arg(b.*choice.*value);
            }
            if ((a.*choice).worstLoss != (between.*choice).worstLoss)
                return u"another worst loss"_s;
        }
        return {};
    });
}

void OutlookPropertiesTest::knowingNeverCosts()
{
    holdsAlways(1000, [](RandomScenario& random) -> QString {
        const Scenario scenario = randomScenario(random);
        const Mistake found = mistake(scenario, scenario.components.front(), differencesOf(scenario)).value();
        if (!found.valueOfKnowing)
            return found.cheapest ? u"a cheapest choice among none"_s : QString();
        const ChoiceCost& cheapest = *found.cheapest == Choice::Go ? found.go : found.rust;
        if (*found.valueOfKnowing < 0 || *found.valueOfKnowing > cheapest.expectedLoss + tolerance)
            return u"knowing is worth %1 of %2"_s.arg(*found.valueOfKnowing).arg(cheapest.expectedLoss);
        return cheapest.open ? QString() : u"the cheapest choice is not open"_s;
    });
}

void OutlookPropertiesTest::equalBallotsAgreeCompletely()
{
    holdsAlways(1000, [](RandomScenario& random) -> QString {
        // GIVEN everybody with the same ballot, each using another part of the scale
        Scenario scenario = randomScenario(random);
        Component& component = scenario.components.front();
        component.ballots.resize(random.upTo(2, 6), component.ballots.front());
        for (std::size_t p = 0; p < component.ballots.size(); ++p) {
            component.ballots[p].importances = component.ballots.front().importances;
            for (double& importance : component.ballots[p].importances)
                importance /= double(p + 1);
        }
        const Group found = group(scenario, component, differencesOf(scenario)).value();
        if (found.kendallW && !closeTo(*found.kendallW, 1))
            return u"W = %1"_s.arg(*found.kendallW);
        const auto [least, most] = std::ranges::minmax(component.ballots.front().importances);
        if (found.kendallW.has_value() != (least != most))
            return u"W is there or not, and should not or should"_s;
        if (std::ranges::any_of(found.talkNext, [](const Dissent& each) { return each.swing > tolerance; }))
            return u"something swings"_s;
        return found.verdict == found.participants.front().verdict ? QString() : u"another verdict"_s;
    });
}

void OutlookPropertiesTest::agreementLiesBetweenNoughtAndOne()
{
    holdsAlways(2000, [](RandomScenario& random) -> QString {
        const Scenario scenario = randomScenario(random);
        const Group found = group(scenario, scenario.components.front(), differencesOf(scenario)).value();
        const double w = found.kendallW.value_or(0);
        if (w < -tolerance || w > 1 + tolerance)
            return u"W = %1"_s.arg(w);
        if (!closeTo(std::accumulate(found.shares.begin(), found.shares.end(), 0.0), 1))
            return u"the group's shares are none"_s;
        return found.talkNext.size() == scenario.constraints.size() ? QString() : u"a constraint is not talked about"_s;
    });
}

void OutlookPropertiesTest::withoutUncertaintyTheSimulationIsCertain()
{
    holdsAlways(300, [](RandomScenario& random) -> QString {
        Scenario scenario = randomScenario(random);
        makeScoresCertain(scenario);
        scenario.uncertainty.weightSpread = 0;
        const Robustness found = outlookOf(scenario, 20).robustness.value();
        const double margin = analyse(scenario).components.front().balance->margin;
        if (found.holds != 1 || found.holdsWeights != 1 || found.holdsScores != 1 || found.pressingHolds != 1)
            return u"holds in %1, presses in %2"_s.arg(found.holds).arg(found.pressingHolds);
        const bool same = std::ranges::all_of(found.margin.quantiles,
                                              [margin](double quantile) { return closeTo(quantile, margin); });
        return same && closeTo(found.margin.mean, margin) ? QString() : u"another margin than %1"_s.arg(margin);
    });
}

void OutlookPropertiesTest::onlyOneKindOfUncertaintyIsAllOfIt()
{
    holdsAlways(300, [](RandomScenario& random) -> QString {
        const Scenario scenario = randomScenario(random);
        Scenario weights = scenario;
        makeScoresCertain(weights);
        const Robustness byWeights = outlookOf(weights, 500).robustness.value();
        if (byWeights.holdsWeights != byWeights.holds || byWeights.holdsScores != 1)
            return u"by weights %1, not %2"_s.arg(*byWeights.holdsWeights).arg(byWeights.holds);
        Scenario scores = scenario;
        scores.uncertainty.weightSpread = 0;
        const Robustness byScores = outlookOf(scores, 500).robustness.value();
        if (byScores.holdsScores != byScores.holds || byScores.holdsWeights != 1 || byScores.pressingHolds != 1)
            return u"by scores %1, not %2"_s.arg(*byScores.holdsScores).arg(byScores.holds);
        return {};
    });
}

void OutlookPropertiesTest::simulatedFractionsAreConsistent()
{
    holdsAlways(300, [](RandomScenario& random) -> QString {
        const Scenario scenario = randomScenario(random);
        const Robustness found = outlookOf(scenario, 500).robustness.value();
        const bool nominally = analyse(scenario).components.front().balance->clears;
        if (!closeTo(found.holds, nominally ? found.clears : 1 - found.clears))
            return u"holds in %1, clears in %2"_s.arg(found.holds).arg(found.clears);
        if (!std::ranges::is_sorted(found.margin.quantiles))
            return u"quantiles out of order"_s;
        const double least = scenario.policy.burdenOfProof;
        // A quantile clears the bar exactly where the fraction above it says so.
        if (above(found.margin.quantiles.front(), std::max(least, 0.0) + tolerance) && found.clears < 0.94)
            return u"clears in %1, though 95 of 100 are above"_s.arg(found.clears);
        return {};
    });
}

QTEST_APPLESS_MAIN(OutlookPropertiesTest)
#include "tst_outlook_properties.moc"
