// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "library/scenariorecords.h"
#include "scenariochapter.h"

#include <QCoreApplication>
#include <QLocale>

namespace steelyard
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReportText)
};

QString titleOf(const std::vector<ReportedScenario>& scenarios)
{
    return scenarios.size() == 1 ? QString::fromStdString(scenarios.front().scenario.name)
                                 : ReportText::tr("%n scenario(s)", nullptr, static_cast<int>(scenarios.size()));
}

} // namespace

ReportedRevision reportedRevision(const Revision& revision, bool edited)
{
    return {revision.number, revision.at, revision.author, revision.hash, edited};
}

ReportedScenario reported(const engine::Scenario& scenario, const engine::Samples& samples,
                          const std::optional<ReportedRevision>& revision)
{
    ReportedScenario reported{scenario, engine::analyse(scenario), {}, revision};
    reported.outlooks = engine::outlook(scenario, reported.analysis, samples);
    return reported;
}

Report reportOf(const std::vector<ReportedScenario>& scenarios, const QDate& date, const DescribeChart& describe)
{
    //: the language of these texts, as in HTML: "de", "pt-BR"
    const QString language = ReportText::tr("en");
    Report report{.title = titleOf(scenarios),
                  //: %1 is a date
                  .subtitle =
                      ReportText::tr("Steelyard report of %1").arg(QLocale().toString(date, QLocale::LongFormat)),
                  .date = date,
                  .language = language,
                  .rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft,
                  .chapters = {}};
    const bool alone = scenarios.size() == 1;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        report.chapters.push_back(report::scenarioChapter(
            scenarios[i], i, alone ? report::Heading::OfTheReport : report::Heading::OfTheChapter, describe));
    }
    if (!alone) {
        report.chapters.push_back(report::comparisonChapter(scenarios));
    }
    return report;
}

} // namespace steelyard
