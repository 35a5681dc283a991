// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstscenarios.h"

#include "catalogue.h"
#include "exchange/scenariojson.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace steelyard
{

namespace
{

struct FirstScenarios {
    Q_DECLARE_TR_FUNCTIONS(steelyard::FirstScenarios)
};

constexpr std::array examples{"payments-api", "edge-proxy", "admin-back-office"};

} // namespace

Checked<std::vector<engine::Scenario>> firstScenarios(const Catalogue& catalogue)
{
    std::vector<engine::Scenario> scenarios{catalogue.newScenario(
        FirstScenarios::tr("Greenfield service").toStdString(), *catalogue.workload("greenfield"))};
    for (const char* const example : examples) {
        QFile file(QStringLiteral(":/steelyard/examples/%1.steelyard").arg(QLatin1StringView(example)));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        Checked<engine::Scenario> scenario = readScenario(json);
        if (!scenario) {
            return tl::unexpected(std::move(scenario.error()));
        }
        scenarios.push_back(std::move(*scenario));
    }
    return scenarios;
}

} // namespace steelyard
