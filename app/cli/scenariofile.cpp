// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariofile.h"

#include "console.h"
#include "exchange/decisionrecord.h"
#include "exchange/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steelyard::cli
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFile)
};

Accepted<QByteArray> readBytes(const QString& path)
{
    if (path == "-"_L1)
        return readStandardInput(largestOpenedFile);
    const QFileInfo file(path);
    if (file.isFile() && file.size() > largestOpenedFile)
        return refuse(ExitCode::InvalidInput, Texts::tr("The file is larger than 64 MiB."));
    return readFile(path, largestOpenedFile).map_error([](const QString& sentence) {
        return Refusal{ExitCode::NotReadOrWritten, {sentence}};
    });
}

} // namespace

Accepted<engine::Scenario> readScenarioFile(const QString& path)
{
    const Accepted<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readScenarioOrRecord(*bytes).map_error([](const std::vector<Fault>& faults) {
        Refusal refusal{ExitCode::InvalidInput, {}};
        for (const Fault& fault : faults)
            refusal.sentences += fault.toString();
        return refusal;
    });
}

} // namespace steelyard::cli
