// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/preparedreport.h"

#include "charts/chartkinds.h"
#include "drawscache.h"
#include "report/reportdrawings.h"

#include <QTimer>
#include <QtConcurrentMap>

#include <utility>

namespace steelyard
{

namespace
{

/// Of the work, what the simulation takes.
constexpr double simulation = 0.6;

} // namespace

ReportedScenario simulated(const ReportSubject& subject)
{
    ReportedScenario reported{subject.scenario, engine::analyse(subject.scenario), {}, subject.revision};
    reported.outlooks = simulatedOutlooks(reported.scenario, reported.analysis);
    return reported;
}

ReportPreparation::ReportPreparation(std::vector<ReportSubject> subjects, QObject* parent)
    : QObject(parent), m_subjects(std::move(subjects)), m_report(std::make_shared<PreparedReport>())
{
    const auto all = static_cast<double>(m_subjects.size());
    connect(&m_simulations, &QFutureWatcherBase::progressValueChanged, this,
            [this, all](int done) { emit progressed(simulation * done / all); });
    connect(&m_simulations, &QFutureWatcherBase::finished, this, [this] {
        for (const ReportedScenario& each : m_simulations.future()) {
            m_report->scenarios.push_back(each);
        }
        for (const ReportedScenario& each : m_report->scenarios) {
            for (std::size_t component = 0; component < each.scenario.components.size(); ++component) {
                for (const ChartKind& kind : chartKinds()) {
                    m_open.emplace_back(&each, component, kind.id);
                }
            }
        }
        describeNext();
    });
}

ReportPreparation::~ReportPreparation()
{
    m_simulations.cancel();
}

void ReportPreparation::start()
{
    m_simulations.setFuture(QtConcurrent::mapped(m_subjects, simulated));
}

void ReportPreparation::describeNext()
{
    if (m_open.empty()) {
        finish();
        return;
    }
    const ChartOf next = m_open.back();
    m_open.pop_back();
    const auto& [reported, component, kind] = next;
    m_words[next] = describeChart(kind, *reported, component);
    const auto known = static_cast<double>(m_words.size());
    emit progressed(simulation + (1 - simulation) * known / (known + static_cast<double>(m_open.size())));
    QTimer::singleShot(0, this, &ReportPreparation::describeNext);
}

void ReportPreparation::finish()
{
    const DescribeChart describe = [this](const QString& chart, const ReportedScenario& reported,
                                          std::size_t component) -> std::optional<report::ChartWords> {
        const auto found = m_words.find({&reported, component, chart});
        return found == m_words.end() ? std::nullopt : found->second;
    };
    m_report->report = reportOf(m_report->scenarios, QDate::currentDate(), describe);
    emit prepared(m_report);
}

} // namespace steelyard
