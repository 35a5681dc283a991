// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace steelyard
{

/// A scenario to be reported.
struct ReportSubject {
    engine::Scenario scenario;
    std::optional<ReportedRevision> revision = {};
};

/// What is reported of it, the simulation included: some tenths of a second on the thread that asks.
[[nodiscard]] ReportedScenario simulated(const ReportSubject& subject);

/// A report with what its pictures are drawn from.
struct PreparedReport {
    std::vector<ReportedScenario> scenarios;
    Report report;
};

/// Computes a report: the simulation on other threads, what charts say on this one, little by little between events.
class ReportPreparation : public QObject
{
    Q_OBJECT

public:
    explicit ReportPreparation(std::vector<ReportSubject> subjects, QObject* parent = nullptr);
    /// Nothing comes any more.
    ~ReportPreparation() override;

    void start();

signals:
    void progressed(double part); ///< 0 to 1
    void prepared(std::shared_ptr<const PreparedReport> report);

private:
    using ChartOf = std::tuple<const ReportedScenario*, std::size_t, QString>;

    void describeNext();
    void finish();

    std::vector<ReportSubject> m_subjects;
    QFutureWatcher<ReportedScenario> m_simulations;
    std::shared_ptr<PreparedReport> m_report;
    std::vector<ChartOf> m_open; ///< charts whose words are not known yet
    std::map<ChartOf, std::optional<report::ChartWords>> m_words;
};

} // namespace steelyard
