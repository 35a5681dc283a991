// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis.h"
#include "exchange/scenariojson.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <vector>

using namespace steelyard::engine;

/// How long a tick of a slider waits for its analysis. Goal: at most 50 µs in a release build. A figure, not a verdict:
/// it never fails on a time.
class AnalyseBenchmark : public QObject
{
    Q_OBJECT
private slots:
    void anOrdinaryServiceIsAnalysed();
};

namespace
{

constexpr int calls = 50'000;

double microseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

} // namespace

void AnalyseBenchmark::anOrdinaryServiceIsAnalysed()
{
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/vectors/workload-http-api.steelyard"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto scenario = steelyard::readScenario(file.readAll());
    QVERIFY(scenario.has_value());

    std::vector<double> times;
    times.reserve(calls);
    double margins = 0; // so that no call can be left out
    for (int call = 0; call < calls; ++call) {
        scenario->components.front().importances.front() = call % 101; // a slider that moves
        const auto start = std::chrono::steady_clock::now();
        const Analysis analysis = analyse(*scenario);
        times.push_back(microseconds(std::chrono::steady_clock::now() - start));
        margins += analysis.components.front().balance.value().margin;
    }
    QVERIFY(margins != 0);

    const double total = std::accumulate(times.begin(), times.end(), 0.0);
    std::ranges::sort(times);
    qInfo("analyse, workload-http-api: p50 %.1f µs, p99 %.1f µs, %.0f calls/s over %d calls", times[calls / 2],
          times[calls * 99 / 100], calls / total * 1e6, calls);
}

QTEST_APPLESS_MAIN(AnalyseBenchmark)
#include "bench_analyse.moc"
