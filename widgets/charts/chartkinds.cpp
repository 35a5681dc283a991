// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartkinds.h"

#include "charts/contributionschart.h"
#include "charts/disagreementchart.h"
#include "charts/mistakechart.h"
#include "charts/profilechart.h"
#include "charts/robustnesschart.h"
#include "charts/sensitivitychart.h"
#include "charts/tippingchart.h"
#include "charts/tradeoffchart.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

const std::vector<ChartKind>& chartKinds()
{
    // The titles are those of the charts, which are not made before they are shown.
    static const std::vector<ChartKind> kinds{
        {u"tradeoff"_s, TradeOffChart::tr("Trade-off"), [] { return new TradeOffChart; }},
        {u"contributions"_s, ContributionsChart::tr("Contributions"), [] { return new ContributionsChart; }},
        {u"tipping"_s, TippingChart::tr("Tipping points"), [] { return new TippingChart; }},
        {u"robustness"_s, RobustnessChart::tr("Robustness"), [] { return new RobustnessChart; }},
        {u"profile"_s, ProfileChart::tr("Profile"), [] { return new ProfileChart; }},
        {u"sensitivity"_s, SensitivityChart::tr("Sensitivity"), [] { return new SensitivityChart; }},
        {u"disagreement"_s, DisagreementChart::tr("Disagreement"), [] { return new DisagreementChart; }},
        {u"mistake"_s, MistakeChart::tr("Cheapest mistake"), [] { return new MistakeChart; }},
    };
    return kinds;
}

QStringList firstCharts()
{
    return {u"tradeoff"_s, u"contributions"_s, u"tipping"_s, u"robustness"_s};
}

} // namespace steelyard
