// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis.h"
#include "engine/robustness.h"
#include "exchange/scenariojson.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <numeric>
#include <vector>

using namespace steelyard::engine;

/// How long a tick of a slider takes with the simulation on screen, against what cannot be avoided: reading the cached
/// draws once. Goals, in a release build on one core: quantiles and histogram included at most 3 times that, the parts
/// with only weights and only scores drawn at most another 2 times. Figures, not verdicts: it never fails on a time.
class RobustnessBenchmark : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aTickAgainstReadingTheDraws();
    void drawingAnew();

private:
    steelyard::engine::Scenario m_scenario;
};

namespace
{

constexpr std::size_t samples = 100'000;
constexpr int rounds = 401;

double microsecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

/// A sum over all draws that a tick reads, in as many independent sums as keep the processor from waiting for itself.
double readOnce(std::span<const EightSamples> draws)
{
    std::array<double, 16> sums{};
    for (std::size_t line = 0; line + 1 < draws.size(); line += 2) {
        for (std::size_t lane = 0; lane < 8; ++lane) {
            sums[lane] += draws[line].at[lane];
            sums[8 + lane] += draws[line + 1].at[lane];
        }
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

/// The times of one kind of work, over all rounds.
struct Times {
    std::vector<double> all = {};

    [[nodiscard]] double percentile(std::size_t percent)
    {
        std::ranges::sort(all);
        return all[(all.size() - 1) * percent / 100];
    }
};

} // namespace

void RobustnessBenchmark::initTestCase()
{
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/vectors/workload-http-api.steelyard"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto scenario = steelyard::readScenario(file.readAll());
    QVERIFY(scenario.has_value());
    m_scenario = std::move(*scenario);
}

void RobustnessBenchmark::aTickAgainstReadingTheDraws()
{
    const RobustnessDraws draws =
        RobustnessDraws::generate(m_scenario.constraints, m_scenario.uncertainty, {.count = samples});
    std::vector<double> shares = analyse(m_scenario).components.front().balance.value().shares;
    RobustnessTally tally;
    double results = 0; // so that no work can be left out
    const auto tick = [&](Causes causes) {
        std::swap(shares.front(), shares.back()); // a slider that moves
        results += robustness(draws, shares, m_scenario.policy, {}, tally, {-50, 50}, causes).holds;
    };

    Times reading;
    Times alone;
    Times withCauses;
    for (int round = 0; round < rounds; ++round) {
        reading.all.push_back(microsecondsOf([&] { results += readOnce(draws.together()); }));
        alone.all.push_back(microsecondsOf([&] { tick(Causes::LeftOut); }));
        withCauses.all.push_back(microsecondsOf([&] { tick(Causes::Counted); }));
    }
    QVERIFY(results != 0);

    const double once = reading.percentile(50);
    qInfo("robustness, %zu draws, %zu constraints: reading the draws once p50 %.0f µs", samples, draws.constraints(),
          once);
    qInfo("  tick with quantiles and histogram: p50 %.0f µs, p99 %.0f µs, %.2f times reading", alone.percentile(50),
          alone.percentile(99), alone.percentile(50) / once);
    qInfo("  with the causes of doubt: p50 %.0f µs, p99 %.0f µs, another %.2f times reading", withCauses.percentile(50),
          withCauses.percentile(99), (withCauses.percentile(50) - alone.percentile(50)) / once);
}

void RobustnessBenchmark::drawingAnew()
{
    Times drawing;
    double results = 0;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        drawing.all.push_back(microsecondsOf([&] {
            results += RobustnessDraws::generate(m_scenario.constraints, m_scenario.uncertainty,
                                                 {.count = samples, .seed = seed})
                           .together()
                           .front()
                           .at.front();
        }));
    }
    QVERIFY(results != 0);
    qInfo("robustness, drawing %zu samples anew: %.0f ms, %.1f MB", samples, drawing.percentile(50) / 1000,
          double(RobustnessDraws::bytes(m_scenario.constraints.size(), samples)) / 1e6);
}

QTEST_APPLESS_MAIN(RobustnessBenchmark)
#include "bench_robustness.moc"
