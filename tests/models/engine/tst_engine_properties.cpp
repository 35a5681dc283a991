// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis.h"
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

/// What holds of every scenario, tried on many that nobody would think of.
class EnginePropertiesTest : public QObject
{
    Q_OBJECT
private slots:
    void aCriterionThatWeighsNothingChangesNothing();
    void aConstraintThatWeighsNothingChangesNothing();
    void onlyProportionsOfImportancesMatter();
    void contributionsAddUpToTheMargin();
    void thePlaneAddsUpToTheValues();
    void bandsCoverEveryShareAndAgreeWithTheVerdict();
    void theNearestFlipChangesTheSideOfTheBar();
    void noSmallerMovementCrossesTheBar();
    void whereThereIsNoFlipNoWeightingCrossesTheBar();
    void sharesSurviveTheWayBackToImportances();
    void wholePercentsAddUpToAHundred();
};

namespace
{

constexpr std::uint64_t seed = 20260117;
constexpr int cases = 4000;

/// A complaint, or nothing where the property holds.
using Property = std::function<QString(const Scenario&, RandomScenario&)>;

/// Tries the property on many scenarios; the first that breaks it fails the test.
void holdsForEveryScenario(const Property& property)
{
    RandomScenario random(seed);
    for (int number = 0; number < cases; ++number) {
        const Scenario scenario = random.next();
        const QString complaint = property(scenario, random);
        if (!complaint.isEmpty())
            QFAIL(qPrintable(u"seed %1, case %2: %3"_s.arg(seed).arg(number).arg(complaint)));
    }
}

/// A component in which something weighs, with what was computed of it.
struct Weighed {
    const Scenario& scenario;
    const Component& component;
    const ComponentAnalysis& analysis;
    const Balance& balance;
};

/// Tries the property on every component in which something weighs.
void holdsForEveryBalance(const std::function<QString(const Weighed&, RandomScenario&)>& property)
{
    holdsForEveryScenario([&property](const Scenario& scenario, RandomScenario& random) -> QString {
        const Analysis analysis = analyse(scenario);
        for (std::size_t c = 0; c < scenario.components.size(); ++c) {
            const ComponentAnalysis& component = analysis.components[c];
            if (!component.balance)
                continue;
            const QString complaint =
                property({scenario, scenario.components[c], component, *component.balance}, random);
            if (!complaint.isEmpty())
                return u"component %1: %2"_s.arg(c).arg(complaint);
        }
        return {};
    });
}

bool sameContributions(std::vector<Contribution> one, std::vector<Contribution> other)
{
    // What weighs nothing may have been added.
    const auto weighsNothing = [](const Contribution& each) { return each.share == 0; };
    std::erase_if(one, weighsNothing);
    std::erase_if(other, weighsNothing);
    return std::ranges::equal(one, other, [](const Contribution& a, const Contribution& b) {
        return a.constraint == b.constraint && a.criterion == b.criterion && closeTo(a.share, b.share) &&
               closeTo(a.points, b.points);
    });
}

bool sameBands(const std::vector<Band>& one, const std::vector<Band>& other)
{
    return std::ranges::equal(one, other, [](const Band& a, const Band& b) {
        return a.verdict == b.verdict && closeTo(a.from, b.from) && closeTo(a.to, b.to);
    });
}

/// What differs between two analyses of the same decision, apart from what weighs nothing.
QString difference(const Analysis& one, const Analysis& other)
{
    if (one.portfolio != other.portfolio)
        return u"another portfolio"_s;
    for (std::size_t c = 0; c < one.components.size(); ++c) {
        const ComponentAnalysis& a = one.components[c];
        const ComponentAnalysis& b = other.components[c];
        if (a.verdict != b.verdict || a.balance.has_value() != b.balance.has_value())
            return u"another verdict of component %1"_s.arg(c);
        if (!a.balance)
            continue;
        if (!closeTo(a.balance->margin, b.balance->margin))
            return u"a margin of %1, not %2"_s.arg(b.balance->margin).arg(a.balance->margin);
        if (!sameContributions(a.balance->contributions, b.balance->contributions))
            return u"other contributions to component %1"_s.arg(c);
        if (!closeTo(a.balance->evidenceShare, b.balance->evidenceShare))
            return u"another share of evidence"_s;
    }
    return {};
}

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// ½Σ|S' − S|
double movement(std::span<const double> from, std::span<const double> to)
{
    return std::transform_reduce(from.begin(), from.end(), to.begin(), 0.0, std::plus(),
                                 [](double a, double b) { return std::abs(a - b) / 2; });
}

/// How far the weighting is beyond where a flip has to bring the margin, in points; below 0 it does not get there.
double beyondTheFlip(const Weighed& weighed, std::span<const double> shares)
{
    const double margin = marginOf(shares, weighed.analysis.differences);
    const double bar = weighed.scenario.policy.burdenOfProof;
    return weighed.balance.clears ? bar - flipDepth - margin : margin - bar - flipDepth;
}

/// Every weight on one constraint.
std::vector<double> corner(std::size_t count, std::size_t g)
{
    std::vector<double> shares(count, 0);
    shares[g] = 1;
    return shares;
}

/// Some weighting that differs by at most `most` from `shares`: towards a corner, or towards anywhere.
std::vector<double> movedBy(std::span<const double> shares, double most, RandomScenario& random)
{
    const std::vector<double> goal =
        random.oneIn(2) ? corner(shares.size(), random.upTo(0, shares.size() - 1)) : random.shares(shares.size());
    const double distance = movement(shares, goal);
    const double step = distance > most ? most / distance : 1;
    std::vector<double> result;
    for (std::size_t g = 0; g < shares.size(); ++g)
        result.push_back(shares[g] + step * (goal[g] - shares[g]));
    return result;
}

/// A random amount goes from one constraint to another, several times, `most` together at most.
std::vector<double> passedAround(std::span<const double> shares, double most, RandomScenario& random)
{
    std::vector<double> result(shares.begin(), shares.end());
    for (std::size_t moves = random.upTo(1, 4); moves > 0; --moves) {
        const std::size_t from = random.upTo(0, shares.size() - 1);
        const std::size_t to = random.upTo(0, shares.size() - 1);
        const double share = std::min(result[from], moves == 1 ? most : most * random.fraction());
        result[from] -= share;
        result[to] += share;
        most -= share;
    }
    return result;
}

} // namespace

void EnginePropertiesTest::aCriterionThatWeighsNothingChangesNothing()
{
    holdsForEveryScenario([](const Scenario& scenario, RandomScenario& random) {
        // GIVEN a constraint in which some criterion weighs (else all weigh the same)
        Scenario more = scenario;
        Constraint& constraint = more.constraints[random.upTo(0, more.constraints.size() - 1)];
        if (std::ranges::all_of(constraint.criteria, [](const Criterion& each) { return each.importance == 0; }))
            return QString();
        // WHEN one of importance 0 is added
        constraint.criteria.push_back({.id = "new", .name = "new", .importance = 0, .go = {}, .rust = {0, 100, 100}});
        // THEN nothing changes
        return difference(analyse(scenario), analyse(more));
    });
}

void EnginePropertiesTest::aConstraintThatWeighsNothingChangesNothing()
{
    holdsForEveryScenario([](const Scenario& scenario, RandomScenario&) {
        // WHEN a constraint of importance 0 is added
        Scenario more = scenario;
        Constraint& added = more.constraints.emplace_back();
        added.id = "new";
        added.criteria.push_back({.id = "new-0", .name = "new", .go = {}, .rust = {0, 100, 100}});
        for (Component& component : more.components)
            component.importances.push_back(0);
        // THEN nothing changes
        return difference(analyse(scenario), analyse(more));
    });
}

void EnginePropertiesTest::onlyProportionsOfImportancesMatter()
{
    holdsForEveryScenario([](const Scenario& scenario, RandomScenario& random) -> QString {
        // WHEN all importances are scaled, those of components and those of criteria
        Scenario scaled = scenario;
        const double factor = 0.001 + random.fraction();
        for (Component& component : scaled.components)
            std::ranges::for_each(component.importances, [factor](double& importance) { importance *= factor; });
        for (Constraint& constraint : scaled.constraints)
            std::ranges::for_each(constraint.criteria, [factor](Criterion& each) { each.importance *= factor; });
        // THEN nothing changes, neither do the bands and the nearest flip
        const Analysis before = analyse(scenario);
        const Analysis after = analyse(scaled);
        for (std::size_t c = 0; c < before.components.size(); ++c) {
            if (!before.components[c].balance)
                continue;
            const Balance& a = *before.components[c].balance;
            const Balance& b = after.components[c].balance.value();
            if (!std::ranges::equal(a.tipping, b.tipping, sameBands))
                return u"other bands of component %1"_s.arg(c);
            if (a.nearestFlip.has_value() != b.nearestFlip.has_value())
                return u"a flip of component %1 in one only"_s.arg(c);
            if (a.nearestFlip && !closeTo(a.nearestFlip->moved, b.nearestFlip->moved))
                return u"another flip of component %1"_s.arg(c);
        }
        return difference(before, after);
    });
}

void EnginePropertiesTest::contributionsAddUpToTheMargin()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario&) {
        const Balance& balance = weighed.balance;
        const double sum = std::accumulate(balance.contributions.begin(), balance.contributions.end(), 0.0,
                                           [](double s, const Contribution& each) { return s + each.points; });
        if (!closeTo(sum, balance.margin) || !closeTo(balance.value.rust - balance.value.go, balance.margin))
            return u"%1 is not %2"_s.arg(sum).arg(balance.margin);
        return QString();
    });
}

void EnginePropertiesTest::thePlaneAddsUpToTheValues()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario&) {
        const TradeOff& plane = weighed.balance.tradeOff;
        const auto valueOf = [&plane](const TradeOffPoint& point) {
            return plane.deliveryShare * point.delivery.value_or(0) + plane.runtimeShare * point.runtime.value_or(0);
        };
        const ConstraintValue& value = weighed.balance.value;
        if (!closeTo(valueOf(plane.go), value.go) || !closeTo(valueOf(plane.rust), value.rust))
            return u"%1 is not %2"_s.arg(valueOf(plane.go)).arg(value.go);
        return closeTo(plane.deliveryShare + plane.runtimeShare, 1) ? QString() : u"the axes are not all"_s;
    });
}

void EnginePropertiesTest::bandsCoverEveryShareAndAgreeWithTheVerdict()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario& random) -> QString {
        const Scenario& scenario = weighed.scenario;
        for (std::size_t g = 0; g < scenario.constraints.size(); ++g) {
            const std::vector<Band>& bands = weighed.balance.tipping[g];
            if (bands.front().from != 0 || bands.back().to != 1)
                return u"the bands of %1 do not reach from 0 to 1"_s.arg(g);
            for (std::size_t i = 1; i < bands.size(); ++i) {
                if (bands[i].from != bands[i - 1].to || bands[i].verdict == bands[i - 1].verdict)
                    return u"bands %1 and %2 of %3 do not meet or do not differ"_s.arg(i - 1).arg(i).arg(g);
            }
            for (int place = 0; place < 12; ++place) {
                // WHEN the constraint is brought to some place, as the screen does it
                const double t = random.fraction();
                const auto band = std::ranges::find_if(bands, [t](const Band& each) { return t < each.to; });
                if (t - band->from < 1e-6 || band->to - t < 1e-6)
                    continue; // on a breakpoint
                const std::vector<double> shares =
                    sharesOf(importancesOf(sharesWith(weighed.balance.shares, g, t), weighed.component.importances));
                // THEN the verdict is the band's
                const Verdict verdict =
                    decide(marginOf(shares, weighed.analysis.differences), firstOrderShare(shares, scenario.policy),
                           weighed.analysis.ruledOut, scenario.policy, scenario.team);
                if (verdict != band->verdict)
                    return u"verdict %1, not %2, where %3 has %4"_s.arg(int(verdict))
                        .arg(int(band->verdict))
                        .arg(g)
                        .arg(t);
            }
        }
        return {};
    });
}

void EnginePropertiesTest::theNearestFlipChangesTheSideOfTheBar()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario&) -> QString {
        if (!weighed.balance.nearestFlip)
            return {};
        const Flip& flip = *weighed.balance.nearestFlip;
        const double margin = marginOf(flip.shares, weighed.analysis.differences);
        if (!closeTo(beyondTheFlip(weighed, flip.shares), 0))
            return u"the flip brings the margin to %1"_s.arg(margin);
        if (clears(margin, weighed.scenario.policy) == weighed.balance.clears)
            return u"the flip changes nothing"_s;
        if (!closeTo(sumOf(flip.shares), 1) || std::ranges::min(flip.shares) < 0)
            return u"the flip's shares are none"_s;
        if (!closeTo(movement(weighed.balance.shares, flip.shares), flip.moved))
            return u"the shares did not move by %1"_s.arg(flip.moved);
        std::vector<double> shares = weighed.balance.shares;
        for (const Move& move : flip.moves) {
            if (move.share <= 0 || move.from == move.to)
                return u"a move that moves nothing"_s;
            shares[move.from] -= move.share;
            shares[move.to] += move.share;
        }
        return closeTo(movement(shares, flip.shares), 0) ? QString() : u"the moves do not lead to the shares"_s;
    });
}

void EnginePropertiesTest::noSmallerMovementCrossesTheBar()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario& random) -> QString {
        if (!weighed.balance.nearestFlip)
            return {};
        // GIVEN any other movement that is a little smaller
        const double most = weighed.balance.nearestFlip->moved * 0.9999;
        for (int attempt = 0; attempt < 60; ++attempt) {
            const std::vector<double> shares = attempt % 2 == 0 ? movedBy(weighed.balance.shares, most, random)
                                                                : passedAround(weighed.balance.shares, most, random);
            // THEN it does not get there
            if (beyondTheFlip(weighed, shares) > tolerance)
                return u"a movement of %1 gets there, not only %2"_s.arg(movement(weighed.balance.shares, shares))
                    .arg(weighed.balance.nearestFlip->moved);
        }
        return {};
    });
}

void EnginePropertiesTest::whereThereIsNoFlipNoWeightingCrossesTheBar()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario&) -> QString {
        if (weighed.balance.nearestFlip)
            return {};
        const std::size_t count = weighed.balance.shares.size();
        for (std::size_t g = 0; g < count; ++g) {
            if (beyondTheFlip(weighed, corner(count, g)) > -tolerance)
                return u"all weight on constraint %1 gets there"_s.arg(g);
        }
        return {};
    });
}

void EnginePropertiesTest::sharesSurviveTheWayBackToImportances()
{
    holdsForEveryScenario([](const Scenario& scenario, RandomScenario& random) -> QString {
        const std::vector<double> shares = random.shares(scenario.constraints.size());
        for (const Component& component : scenario.components) {
            const std::vector<double> importances = importancesOf(shares, component.importances);
            const auto [least, most] = std::ranges::minmax(importances);
            if (least < 0 || most > 100)
                return u"importances from %1 to %2"_s.arg(least).arg(most, 0, 'g', 17);
            if (!closeTo(movement(shares, sharesOf(importances)), 0))
                return u"other shares came back"_s;
        }
        return {};
    });
}

void EnginePropertiesTest::wholePercentsAddUpToAHundred()
{
    holdsForEveryBalance([](const Weighed& weighed, RandomScenario&) -> QString {
        const std::vector<double>& shares = weighed.balance.shares;
        const std::vector<int> percents = wholePercents(shares);
        if (std::accumulate(percents.begin(), percents.end(), 0) != 100)
            return u"they do not add up"_s;
        for (std::size_t g = 0; g < shares.size(); ++g) {
            if (std::abs(percents[g] - 100 * shares[g]) >= 1)
                return u"%1 is shown as %2"_s.arg(100 * shares[g]).arg(percents[g]);
        }
        return {};
    });
}

QTEST_APPLESS_MAIN(EnginePropertiesTest)
#include "tst_engine_properties.moc"
