// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "widgets/report/reportfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

/// How long somebody waits for a report.
class ReportBenchmark : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { new Appearance(this); }
    void tenScenariosAsPdf_data();
    void tenScenariosAsPdf();
};

void ReportBenchmark::tenScenariosAsPdf_data()
{
    QTest::addColumn<bool>("sameScores");
    QTest::newRow("with the same scores") << true;
    QTest::newRow("each with scores of its own") << false;
}

void ReportBenchmark::tenScenariosAsPdf()
{
    QFETCH(const bool, sameScores);
    constexpr int scenarios = 10;
    std::vector<ReportSubject> subjects(scenarios, ReportSubject{exampleNamed(u"payments-api"_s)});
    for (int i = 0; i < scenarios; ++i) {
        engine::Scenario& scenario = subjects[static_cast<std::size_t>(i)].scenario;
        scenario.components.front().importances.front() = 40 + i;
        if (!sameScores) {
            scenario.constraints.front().criteria.front().importance = 40 + i;
        }
    }
    QElapsedTimer clock;
    clock.start();
    const auto report = preparedReport(subjects);
    const double prepared = static_cast<double>(clock.elapsed());
    const qsizetype bytes = madeReport(report, ReportFormat::Pdf).value().size();
    qInfo("PDF of %d scenarios %s: %.2f s (simulation and words %.2f s), %lld kB", scenarios, QTest::currentDataTag(),
          static_cast<double>(clock.elapsed()) / 1000, prepared / 1000, static_cast<long long>(bytes / 1000));
}

QTEST_MAIN(ReportBenchmark)
#include "bench_report.moc"
