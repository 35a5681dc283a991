// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariocsv.h"

#include "csv.h"
#include "verdicttext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

CsvCell flag(bool holds)
{
    return holds ? u"true"_s : u"false"_s;
}

CsvRow header()
{
    CsvRow row;
    for (const char* const column : {"scenario_id",
                                     "scenario",
                                     "component_id",
                                     "component",
                                     "verdict",
                                     "language",
                                     "margin",
                                     "constraint_id",
                                     "constraint",
                                     "axis",
                                     "first_order",
                                     "importance",
                                     "share",
                                     "difference",
                                     "criterion_id",
                                     "criterion",
                                     "criterion_importance",
                                     "criterion_share",
                                     "go_low",
                                     "go_likely",
                                     "go_high",
                                     "rust_low",
                                     "rust_likely",
                                     "rust_high",
                                     "points",
                                     "own_judgement",
                                     "evidence"}) {
        row.emplace_back(QString::fromLatin1(column));
    }
    return row;
}

QString evidenceOf(const engine::Criterion& criterion)
{
    QStringList ids;
    std::ranges::transform(criterion.evidence, std::back_inserter(ids), text);
    return ids.join(u' ');
}

/// The rows of one component.
class ComponentRows
{
public:
    ComponentRows(const engine::Scenario& scenario, const engine::Component& component,
                  const engine::ComponentAnalysis& analysis)
        : m_scenario(scenario), m_component(component), m_analysis(analysis)
    {
    }

    void addTo(std::vector<CsvRow>& rows) const
    {
        std::size_t contribution = 0; // all criteria in file order
        for (std::size_t g = 0; g < m_scenario.constraints.size(); ++g) {
            for (const engine::Criterion& criterion : m_scenario.constraints[g].criteria) {
                rows.push_back(row(g, criterion, contribution++));
            }
        }
    }

private:
    [[nodiscard]] CsvRow row(std::size_t g, const engine::Criterion& criterion, std::size_t contribution) const
    {
        const engine::Constraint& constraint = m_scenario.constraints[g];
        const auto& balance = m_analysis.balance;
        const CsvCell none = QString();
        return {text(m_scenario.id),
                text(m_scenario.name),
                text(m_component.id),
                text(m_component.name),
                verdictCode(m_analysis.verdict),
                languageCode(m_analysis.language),
                balance ? CsvCell(balance->margin) : none,
                text(constraint.id),
                text(constraint.name),
                constraint.axis == engine::Axis::Delivery ? u"delivery"_s : u"runtime"_s,
                flag(std::ranges::count(m_scenario.policy.firstOrder, g) > 0),
                m_component.importances[g],
                balance ? CsvCell(balance->shares[g]) : none,
                m_analysis.differences[g],
                text(criterion.id),
                text(criterion.name),
                criterion.importance,
                balance ? CsvCell(balance->contributions[contribution].share) : none,
                criterion.go.low,
                criterion.go.likely,
                criterion.go.high,
                criterion.rust.low,
                criterion.rust.likely,
                criterion.rust.high,
                balance ? CsvCell(balance->contributions[contribution].points) : none,
                flag(criterion.ownJudgement),
                evidenceOf(criterion)};
    }

    const engine::Scenario& m_scenario;
    const engine::Component& m_component;
    const engine::ComponentAnalysis& m_analysis;
};

} // namespace

QByteArray scenarioCsv(const engine::Scenario& scenario, const engine::Analysis& analysis)
{
    std::vector<CsvRow> rows{header()};
    for (std::size_t i = 0; i < scenario.components.size(); ++i) {
        ComponentRows(scenario, scenario.components[i], analysis.components[i]).addTo(rows);
    }
    return csv(rows);
}

} // namespace steelyard
