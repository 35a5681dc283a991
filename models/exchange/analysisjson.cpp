// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisjson.h"

#include "jsontext.h"
#include "verdicttext.h"

#include <array>
#include <span>
#include <string>

namespace steelyard
{
namespace
{

using Layout = JsonText::Layout;

std::string_view obstacleCode(engine::Obstacle obstacle)
{
    switch (obstacle) {
    case engine::Obstacle::FirstOrder:
        return "first-order";
    case engine::Obstacle::Team:
        return "team";
    case engine::Obstacle::Must:
        return "must";
    }
    Q_UNREACHABLE();
}

std::string_view choiceCode(engine::Choice choice)
{
    return choice == engine::Choice::Go ? "go" : "rust";
}

std::string_view confidenceCode(engine::Confidence confidence)
{
    switch (confidence) {
    case engine::Confidence::Robust:
        return "robust";
    case engine::Confidence::Leaning:
        return "leaning";
    case engine::Confidence::Fragile:
        return "fragile";
    }
    Q_UNREACHABLE();
}

using Outlooks = std::span<const std::optional<engine::Outlook>>;

class AnalysisWriter
{
public:
    explicit AnalysisWriter(const engine::Scenario& scenario) : m_scenario(scenario) {}

    [[nodiscard]] std::string write(const engine::Analysis& analysis, Outlooks outlooks);

private:
    void component(const engine::Component& component, const engine::ComponentAnalysis& analysis,
                   const std::optional<engine::Outlook>& outlook);
    void balance(const engine::Balance& balance, std::span<const double> differences);
    void contributions(std::span<const engine::Contribution> contributions);
    void tradeOff(const engine::TradeOff& tradeOff);
    void tipping(std::span<const std::vector<engine::Band>> tipping);
    void flip(const engine::Flip& flip);
    void outlook(const engine::Component& component, const engine::Outlook& outlook);
    void robustness(const engine::Robustness& robustness);
    void weightSpace(const engine::WeightSpace& space);
    void mistake(const engine::Mistake& mistake);
    void choiceCost(std::string_view name, const engine::ChoiceCost& cost);
    void group(const engine::Component& component, const engine::Group& group);
    void talkNext(std::span<const engine::Dissent> dissents);

    void text(std::string_view name, std::string_view value);
    void text(std::string_view name, const QString& value) { text(name, std::string_view(value.toStdString())); }
    void number(std::string_view name, double value);
    void number(std::string_view name, std::optional<double> value);
    void flag(std::string_view name, bool value);
    void byConstraint(std::string_view name, std::span<const double> values);
    void point(std::string_view name, const engine::TradeOffPoint& point);
    [[nodiscard]] const std::string& constraintId(std::size_t g) const { return m_scenario.constraints[g].id; }

    const engine::Scenario& m_scenario;
    JsonText m_json{JsonText::Style::Readable};
};

std::string AnalysisWriter::write(const engine::Analysis& analysis, Outlooks outlooks)
{
    Q_ASSERT(outlooks.size() == analysis.components.size());
    m_json.beginObject();
    text("name", m_scenario.name);
    m_json.key("components");
    m_json.beginArray();
    for (std::size_t i = 0; i < analysis.components.size(); ++i)
        component(m_scenario.components[i], analysis.components[i], outlooks[i]);
    m_json.endArray();
    m_json.key("portfolio");
    m_json.beginObject(Layout::Line);
    text("verdict", verdictCode(analysis.portfolio.verdict));
    text("language", languageCode(analysis.portfolio.language));
    m_json.endObject();
    m_json.endObject();
    return m_json.take() + '\n';
}

void AnalysisWriter::component(const engine::Component& component, const engine::ComponentAnalysis& analysis,
                               const std::optional<engine::Outlook>& outlook)
{
    m_json.beginObject();
    text("id", component.id);
    text("verdict", verdictCode(analysis.verdict));
    text("language", languageCode(analysis.language));
    if (analysis.balance)
        balance(*analysis.balance, analysis.differences);
    else
        byConstraint("differences", analysis.differences);
    if (outlook)
        this->outlook(component, *outlook);
    m_json.endObject();
}

void AnalysisWriter::balance(const engine::Balance& balance, std::span<const double> differences)
{
    m_json.key("value");
    m_json.beginObject(Layout::Line);
    number("go", balance.value.go);
    number("rust", balance.value.rust);
    m_json.endObject();
    number("margin", balance.margin);
    flag("clears", balance.clears);
    byConstraint("shares", balance.shares);
    byConstraint("differences", differences);
    contributions(balance.contributions);
    number("first_order_share", balance.firstOrderShare);
    flag("pressing", balance.pressing);
    tradeOff(balance.tradeOff);
    tipping(balance.tipping);
    if (balance.nearestFlip)
        flip(*balance.nearestFlip);
    number("evidence_share", balance.evidenceShare);
}

void AnalysisWriter::contributions(std::span<const engine::Contribution> contributions)
{
    m_json.key("contributions");
    m_json.beginArray();
    for (const engine::Contribution& each : contributions) {
        m_json.beginObject(Layout::Line);
        text("criterion", m_scenario.constraints[each.constraint].criteria[each.criterion].id);
        text("constraint", constraintId(each.constraint));
        number("share", each.share);
        number("points", each.points);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::tradeOff(const engine::TradeOff& tradeOff)
{
    m_json.key("tradeoff");
    m_json.beginObject();
    point("go", tradeOff.go);
    point("rust", tradeOff.rust);
    number("delivery_share", tradeOff.deliveryShare);
    number("runtime_share", tradeOff.runtimeShare);
    m_json.endObject();
}

void AnalysisWriter::tipping(std::span<const std::vector<engine::Band>> tipping)
{
    m_json.key("tipping");
    m_json.beginObject();
    for (std::size_t g = 0; g < tipping.size(); ++g) {
        m_json.key(constraintId(g));
        m_json.beginArray();
        for (const engine::Band& band : tipping[g]) {
            m_json.beginObject(Layout::Line);
            number("from", band.from);
            number("to", band.to);
            text("verdict", verdictCode(band.verdict));
            m_json.endObject();
        }
        m_json.endArray();
    }
    m_json.endObject();
}

void AnalysisWriter::flip(const engine::Flip& flip)
{
    m_json.key("nearest_flip");
    m_json.beginObject();
    number("moved", flip.moved);
    m_json.key("moves");
    m_json.beginArray();
    for (const engine::Move& move : flip.moves) {
        m_json.beginObject(Layout::Line);
        text("from", constraintId(move.from));
        text("to", constraintId(move.to));
        number("share", move.share);
        m_json.endObject();
    }
    m_json.endArray();
    byConstraint("shares", flip.shares);
    m_json.key("blocked_by");
    m_json.beginArray(Layout::Line);
    for (const engine::Obstacle obstacle : flip.blockedBy)
        m_json.text(obstacleCode(obstacle));
    m_json.endArray();
    m_json.endObject();
}

void AnalysisWriter::outlook(const engine::Component& component, const engine::Outlook& outlook)
{
    robustness(outlook.robustness.value());
    weightSpace(outlook.weightSpace);
    if (outlook.mistake)
        mistake(*outlook.mistake);
    if (outlook.group)
        group(component, *outlook.group);
}

void AnalysisWriter::robustness(const engine::Robustness& robustness)
{
    static_assert(engine::quantileLevels == std::array{0.05, 0.25, 0.5, 0.75, 0.95});
    m_json.key("robustness");
    m_json.beginObject();
    m_json.key("samples");
    m_json.raw(std::to_string(robustness.samples));
    number("clears", robustness.clears);
    number("holds", robustness.holds);
    number("holds_weights", robustness.holdsWeights);
    number("holds_scores", robustness.holdsScores);
    number("pressing_holds", robustness.pressingHolds);
    text("confidence", confidenceCode(robustness.confidence()));
    m_json.key("margin");
    m_json.beginObject(Layout::Line);
    number("mean", robustness.margin.mean);
    for (std::size_t i = 0; const char* name : {"q05", "q25", "q50", "q75", "q95"})
        number(name, robustness.margin.quantiles[i++]);
    m_json.endObject();
    m_json.endObject();
}

void AnalysisWriter::weightSpace(const engine::WeightSpace& space)
{
    m_json.key("weight_space");
    m_json.beginObject();
    number("rust_ahead", space.rustAhead);
    number("rust_clears", space.rustClears);
    if (space.centralRust)
        byConstraint("central_rust", *space.centralRust);
    if (space.centralGo)
        byConstraint("central_go", *space.centralGo);
    m_json.key("disagreement");
    m_json.beginObject();
    number("flips_at", space.disagreement.flipsAt);
    m_json.key("holds_at");
    m_json.beginObject(Layout::Line);
    for (std::size_t i = 0; i < engine::Disagreement::levels.size(); ++i)
        number(jsonNumber(engine::Disagreement::levels[i]), space.disagreement.holdsAt[i]);
    m_json.endObject();
    m_json.endObject();
    m_json.endObject();
}

void AnalysisWriter::mistake(const engine::Mistake& mistake)
{
    m_json.key("mistake");
    m_json.beginObject();
    if (mistake.cheapest)
        text("cheapest", choiceCode(*mistake.cheapest));
    if (mistake.cautious)
        text("cautious", choiceCode(*mistake.cautious));
    number("value_of_knowing", mistake.valueOfKnowing);
    choiceCost("go", mistake.go);
    choiceCost("rust", mistake.rust);
    m_json.endObject();
}

void AnalysisWriter::choiceCost(std::string_view name, const engine::ChoiceCost& cost)
{
    m_json.key(name);
    m_json.beginObject(Layout::Line);
    flag("open", cost.open);
    number("expected_loss", cost.expectedLoss);
    number("worst_loss", cost.worstLoss);
    number("irrecoverable", cost.irrecoverable);
    number("recovery_months", cost.recoveryMonths);
    m_json.endObject();
}

void AnalysisWriter::group(const engine::Component& component, const engine::Group& group)
{
    m_json.key("group");
    m_json.beginObject();
    byConstraint("shares", group.shares);
    number("margin", group.margin);
    text("verdict", verdictCode(group.verdict));
    number("kendall_w", group.kendallW);
    m_json.key("participants");
    m_json.beginArray();
    for (std::size_t i = 0; i < group.participants.size(); ++i) {
        m_json.beginObject(Layout::Line);
        text("participant", component.ballots[i].participant);
        text("verdict", verdictCode(group.participants[i].verdict));
        number("margin", group.participants[i].margin);
        m_json.endObject();
    }
    m_json.endArray();
    talkNext(group.talkNext);
    m_json.endObject();
}

void AnalysisWriter::talkNext(std::span<const engine::Dissent> dissents)
{
    m_json.key("talk_next");
    m_json.beginArray();
    for (const engine::Dissent& each : dissents) {
        m_json.beginObject(Layout::Line);
        text("constraint", constraintId(each.constraint));
        number("min", each.min);
        number("max", each.max);
        number("mean", each.mean);
        number("deviation", each.deviation);
        number("swing", each.swing);
        flag("decides", each.decides);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::text(std::string_view name, std::string_view value)
{
    m_json.key(name);
    m_json.text(value);
}

void AnalysisWriter::number(std::string_view name, double value)
{
    m_json.key(name);
    m_json.number(value);
}

void AnalysisWriter::number(std::string_view name, std::optional<double> value)
{
    if (value)
        number(name, *value);
}

void AnalysisWriter::flag(std::string_view name, bool value)
{
    m_json.key(name);
    m_json.flag(value);
}

void AnalysisWriter::byConstraint(std::string_view name, std::span<const double> values)
{
    m_json.key(name);
    m_json.beginObject();
    for (std::size_t g = 0; g < values.size(); ++g)
        number(constraintId(g), values[g]);
    m_json.endObject();
}

void AnalysisWriter::point(std::string_view name, const engine::TradeOffPoint& point)
{
    m_json.key(name);
    m_json.beginObject(Layout::Line);
    if (point.delivery)
        number("delivery", *point.delivery);
    if (point.runtime)
        number("runtime", *point.runtime);
    m_json.endObject();
}

} // namespace

QByteArray writeAnalysis(const engine::Scenario& scenario, const engine::Analysis& analysis, Outlooks outlooks)
{
    return QByteArray::fromStdString(AnalysisWriter(scenario).write(analysis, outlooks));
}

} // namespace steelyard
