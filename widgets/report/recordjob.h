// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exportjob.h"
#include "report/preparedreport.h"

namespace steelyard
{

/// From a scenario to the bytes of its decision record; simulated on another thread.
class RecordJob : public ExportJob
{
    Q_OBJECT

public:
    explicit RecordJob(ReportSubject subject, QObject* parent = nullptr);

    void start() override;

private:
    ReportSubject m_subject;
};

} // namespace steelyard
