// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportmaking.h"

namespace steelyard
{

/// From scenarios to the bytes of a report's file. Deleting it cancels it: nothing comes any more.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    ReportJob(std::vector<ReportSubject> subjects, ReportFormat format, const QPageSize& paper,
              QObject* parent = nullptr);

    void start();

signals:
    void progressed(int percent);
    void made(const Result<QByteArray>& bytes);

private:
    void make(const std::shared_ptr<const PreparedReport>& report);

    ReportPreparation* m_preparation;
    ReportFormat m_format;
    QPageSize m_paper;
};

} // namespace steelyard
