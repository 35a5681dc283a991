// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exportjob.h"
#include "report/reportmaking.h"

namespace steelyard
{

/// From scenarios to the bytes of a report's file.
class ReportJob : public ExportJob
{
    Q_OBJECT

public:
    ReportJob(std::vector<ReportSubject> subjects, ReportFormat format, const QPageSize& paper,
              QObject* parent = nullptr);

    void start() override;

private:
    void make(const std::shared_ptr<const PreparedReport>& report);

    ReportPreparation* m_preparation;
    ReportFormat m_format;
    QPageSize m_paper;
};

} // namespace steelyard
