// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scenariojson.h"
#include "report/preparedreport.h"
#include "report/reportmaking.h"

#include <QEventLoop>
#include <QFile>

/// Reports of the examples.
namespace steelyard::testing
{

inline engine::Scenario exampleNamed(const QString& file)
{
    QFile example(QStringLiteral(":/steelyard/examples/%1.steelyard").arg(file));
    return example.open(QIODevice::ReadOnly) ? readScenario(example.readAll()).value() : engine::Scenario();
}

inline std::shared_ptr<const PreparedReport> preparedReport(std::vector<ReportSubject> subjects)
{
    std::shared_ptr<const PreparedReport> report;
    QEventLoop loop;
    ReportPreparation preparation(std::move(subjects));
    QObject::connect(&preparation, &ReportPreparation::prepared, &loop,
                     [&](const std::shared_ptr<const PreparedReport>& made) {
                         report = made;
                         loop.quit();
                     });
    preparation.start();
    loop.exec();
    return report;
}

inline Result<QByteArray> madeReport(const std::shared_ptr<const PreparedReport>& report, ReportFormat format,
                                     QPageSize::PageSizeId paper = QPageSize::A4)
{
    Result<QByteArray> bytes;
    QEventLoop loop;
    ReportMaking making(report, format, QPageSize(paper));
    QObject::connect(&making, &ReportMaking::made, &loop, [&](const Result<QByteArray>& made) {
        bytes = made;
        loop.quit();
    });
    making.start();
    loop.exec();
    return bytes;
}

} // namespace steelyard::testing
