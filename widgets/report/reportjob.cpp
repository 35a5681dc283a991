// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportjob.h"

#include <utility>

namespace steelyard
{

namespace
{

// Per cent of the work.
constexpr int preparing = 60;
constexpr int all = 100;

/// A picture is of the first scenario.
std::vector<ReportSubject> neededFor(ReportFormat format, std::vector<ReportSubject> subjects)
{
    const bool isPicture = format == ReportFormat::Png || format == ReportFormat::Svg;
    if (isPicture && subjects.size() > 1) {
        subjects.erase(subjects.begin() + 1, subjects.end());
    }
    return subjects;
}

} // namespace

ReportJob::ReportJob(std::vector<ReportSubject> subjects, ReportFormat format, const QPageSize& paper, QObject* parent)
    : ExportJob(parent),
      m_preparation(new ReportPreparation(neededFor(format, std::move(subjects)), this)),
      m_format(format),
      m_paper(paper)
{
    connect(m_preparation, &ReportPreparation::progressed, this,
            [this](double part) { emit progressed(qRound(preparing * part)); });
    connect(m_preparation, &ReportPreparation::prepared, this, &ReportJob::make);
}

void ReportJob::start()
{
    m_preparation->start();
}

void ReportJob::make(const std::shared_ptr<const PreparedReport>& report)
{
    auto* const making = new ReportMaking(report, m_format, m_paper, this);
    connect(making, &ReportMaking::progressed, this,
            [this](double part) { emit progressed(preparing + qRound((all - preparing) * part)); });
    connect(making, &ReportMaking::made, this, &ReportJob::made);
    making->start();
}

} // namespace steelyard
