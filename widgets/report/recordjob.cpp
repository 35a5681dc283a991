// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordjob.h"

#include "exchange/decisionrecord.h"
#include "library/whendone.h"

#include <QtConcurrentRun>

#include <utility>

namespace steelyard
{

RecordJob::RecordJob(ReportSubject subject, QObject* parent) : ExportJob(parent), m_subject(std::move(subject)) {}

void RecordJob::start()
{
    whenDone(QtConcurrent::run(simulated, m_subject), this, [this](const ReportedScenario& reported) {
        emit made(writeDecisionRecord(reported, QDate::currentDate()));
    });
}

} // namespace steelyard
