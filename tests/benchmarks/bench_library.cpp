// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace steelyard;
using namespace Qt::StringLiterals;

/// How long a key in the search of 10,000 scenarios is waited for. Goal: at most 5 ms in a release build, whatever the
/// order. A figure, not a verdict: it never fails on a time.
class LibraryBenchmark : public QObject
{
    Q_OBJECT
private slots:
    void aKeyIsFollowed_data();
    void aKeyIsFollowed();
};

namespace
{

constexpr int scenarios = 10'000;
constexpr int rounds = 30;

double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// With names, tags and a paragraph of notes as people write them.
std::vector<ScenarioSummary> library()
{
    std::vector<ScenarioSummary> lines;
    for (int i = 0; i < scenarios; ++i) {
        ScenarioSummary line;
        line.id = QString::number(i);
        line.name = u"Service %1 of team %2"_s.arg(i * 7919 % scenarios).arg(i % 37);
        line.verdict = u"go"_s;
        line.margin = i * 104'729 % 1000 / 50.0 - 10;
        line.tags = {u"payments"_s, u"2026"_s};
        line.notes = u"Asked by team %1 in the autumn review. The contract says %2 ms at the 99th percentile; "
                     "see the minutes. Nobody on call has written Rust before, two want to learn it."_s.arg(i % 37)
                         .arg(i % 91);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

void LibraryBenchmark::aKeyIsFollowed_data()
{
    QTest::addColumn<LibrarySearchModel::Order>("order");
    QTest::newRow("newest first") << LibrarySearchModel::Order::NewestFirst;
    QTest::newRow("by name") << LibrarySearchModel::Order::ByName;
    QTest::newRow("by margin") << LibrarySearchModel::Order::ByMargin;
}

void LibraryBenchmark::aKeyIsFollowed()
{
    QFETCH(const LibrarySearchModel::Order, order);
    LibraryModel lines;
    lines.show(library());
    LibrarySearchModel found(lines);
    found.setOrder(order);
    // Typed letter by letter, and deleted again.
    const QString typed = u"service 12 pay"_s;
    std::vector<double> times;
    int rows = 0;
    const auto key = [&](qsizetype length) {
        const auto start = std::chrono::steady_clock::now();
        found.search(typed.left(length));
        rows = found.rowCount();
        times.push_back(milliseconds(std::chrono::steady_clock::now() - start));
    };
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            key(length);
        for (qsizetype length = typed.size() - 1; length >= 0; --length)
            key(length);
    }
    QCOMPARE(rows, scenarios);
    std::ranges::sort(times);
    qInfo("a key in the search of %d scenarios: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms over %zu keys", scenarios,
          times[times.size() / 2], times[times.size() * 99 / 100], times.back(), times.size());
}

QTEST_APPLESS_MAIN(LibraryBenchmark)
#include "bench_library.moc"
