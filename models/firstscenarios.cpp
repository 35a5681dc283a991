// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstscenarios.h"

#include "catalogue.h"
#include "cataloguetexts.h"
#include "exchange/scenariojson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

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
    for (const char* const name : examples) {
        QFile file(QStringLiteral(":/steelyard/examples/%1.steelyard").arg(QLatin1StringView(name)));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QJsonObject example = inOtherWords(QJsonDocument::fromJson(json).object(), catalogue.texts);
        Checked<engine::Scenario> scenario = readScenario(QJsonDocument(example).toJson());
        if (!scenario) {
            return tl::unexpected(std::move(scenario.error()));
        }
        scenarios.push_back(std::move(*scenario));
    }
    return scenarios;
}

} // namespace steelyard
