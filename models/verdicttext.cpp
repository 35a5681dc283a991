// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace steelyard
{

using engine::Choice;
using engine::Language;
using engine::Verdict;

namespace
{

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::VerdictText)
};

constexpr std::array<std::pair<Verdict, const char*>, 12> verdictCodes{{
    {Verdict::Neither, "neither"},
    {Verdict::OnlyRust, "only-rust"},
    {Verdict::OnlyGo, "only-go"},
    {Verdict::Undecided, "undecided"},
    {Verdict::Rust, "rust"},
    {Verdict::GoUntilTeamReady, "go-until-team-ready"},
    {Verdict::GoNoPressingReason, "go-no-pressing-reason"},
    {Verdict::GoLeadTooSmall, "go-lead-too-small"},
    {Verdict::Go, "go"},
    {Verdict::GoByDefault, "go-by-default"},
    {Verdict::Mix, "mix"},
    {Verdict::DrawTheBoundaryFirst, "draw-the-boundary-first"},
}};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QStringList mustsThatRuleOut(const engine::Component& component, Choice choice)
{
    QStringList names;
    for (const engine::Must& must : component.musts) {
        if (must.rulesOut == choice) {
            names << VerdictText::tr("“%1”").arg(text(must.name));
        }
    }
    return names;
}

QString mustSentence(const engine::Component& component, Choice choice)
{
    const QStringList names = mustsThatRuleOut(component, choice);
    const QString listed = QLocale().createSeparatedList(names);
    if (names.isEmpty()) {
        return {};
    }
    const int count = static_cast<int>(names.size());
    return choice == Choice::Go ? VerdictText::tr("%1 rule(s) out Go.", "a list of musts", count).arg(listed)
                                : VerdictText::tr("%1 rule(s) out Rust.", "a list of musts", count).arg(listed);
}

QString weightsWouldSay(const engine::ComponentAnalysis& analysis)
{
    if (!analysis.balance) {
        return {};
    }
    return u' ' + VerdictText::tr("On the weights alone it is %1.").arg(marginText(analysis.balance->margin));
}

QString leadSentence(const engine::Policy& policy, const engine::Balance& balance)
{
    return VerdictText::tr("Rust leads by %1 points; it has to lead by %2.")
        .arg(pointsBeside(balance.margin, policy.burdenOfProof), plainNumber(policy.burdenOfProof));
}

QString byDefaultSentence(const engine::Policy& policy, const engine::Balance& balance)
{
    if (marginIsEven(balance.margin)) {
        return VerdictText::tr("The two are even, and Go is the default.");
    }
    const QString leader = languageName(balance.margin > 0 ? Language::Rust : Language::Go);
    return (policy.indifference == 1
                ? VerdictText::tr("%1 leads by %2 points. Under %3 point decides nothing, and Go is the default.")
                : VerdictText::tr("%1 leads by %2 points. Under %3 points decide nothing, and Go is the default."))
        .arg(leader, pointsBeside(std::abs(balance.margin), policy.indifference), plainNumber(policy.indifference));
}

QString weighedExplanation(const engine::Scenario& scenario, Verdict verdict, const engine::Balance& balance)
{
    const engine::Policy& policy = scenario.policy;
    switch (verdict) {
    case Verdict::Rust:
    case Verdict::GoLeadTooSmall:
        return leadSentence(policy, balance);
    case Verdict::GoUntilTeamReady:
        return leadSentence(policy, balance) + u' ' +
               VerdictText::tr("But the team's readiness is %1 and has to be %2.")
                   .arg(plainNumber(scenario.team.readiness), plainNumber(policy.teamThreshold));
    case Verdict::GoNoPressingReason:
        return leadSentence(policy, balance) + u' ' +
               VerdictText::tr("But first-order constraints hold %1 of the weight and have to hold %2.")
                   .arg(percentBeside(balance.firstOrderShare, policy.firstOrderShare),
                        plainPercent(policy.firstOrderShare));
    case Verdict::Go:
        return VerdictText::tr("Go leads by %1 points.").arg(points(-balance.margin));
    default:
        return byDefaultSentence(policy, balance);
    }
}

QString obstacleSentence(engine::Obstacle obstacle)
{
    switch (obstacle) {
    case engine::Obstacle::FirstOrder:
        return VerdictText::tr("It would still be Go: nothing first-order asks for Rust.");
    case engine::Obstacle::Team:
        return VerdictText::tr("It would still be Go for now: the team is not ready.");
    case engine::Obstacle::Must:
        return VerdictText::tr("It would still be Go: a must rules out Rust.");
    }
    return {};
}

/// "from Team skills", or with several donors "from Team skills (3 %) and Cost (2 %)", as a list without the "from".
QString donorsOf(const engine::Scenario& scenario, const engine::Flip& flip)
{
    QStringList donors;
    for (const engine::Move& move : flip.moves) {
        const QString name = nameOf(scenario.constraints[move.from]);
        donors << (flip.moves.size() == 1 ? name : VerdictText::tr("%1 (%2)").arg(name, percent(move.share)));
    }
    return QLocale().createSeparatedList(donors);
}

/// What opens the gate that holds a verdict for Rust back; empty where none does.
QString gateSentence(const engine::Scenario& scenario, Verdict verdict)
{
    if (verdict == Verdict::GoUntilTeamReady) {
        return VerdictText::tr("A team readiness of %1 makes it Rust.").arg(plainNumber(scenario.policy.teamThreshold));
    }
    if (verdict == Verdict::GoNoPressingReason && !scenario.policy.firstOrder.empty()) {
        return VerdictText::tr("First-order constraints need %1 of the weight before it is Rust.")
            .arg(plainPercent(scenario.policy.firstOrderShare));
    }
    return {};
}

} // namespace

QString verdictCode(Verdict verdict)
{
    const auto* const entry = std::ranges::find(verdictCodes, verdict, &std::pair<Verdict, const char*>::first);
    return QString::fromLatin1(entry->second);
}

std::optional<Verdict> verdictOfCode(const QString& code)
{
    const auto* const entry = std::ranges::find_if(
        verdictCodes, [&code](const auto& candidate) { return code == QLatin1StringView(candidate.second); });
    return entry == verdictCodes.end() ? std::nullopt : std::optional(entry->first);
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::Go:
        return QStringLiteral("go");
    case Language::Rust:
        return QStringLiteral("rust");
    case Language::Mix:
        return QStringLiteral("mix");
    case Language::None:
        break;
    }
    return QStringLiteral("none");
}

QString headline(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Neither:
        return VerdictText::tr("Nothing fits: the musts contradict each other");
    case Verdict::OnlyRust:
        return VerdictText::tr("Rust: Go is ruled out");
    case Verdict::OnlyGo:
        return VerdictText::tr("Go: Rust is ruled out");
    case Verdict::Undecided:
        return VerdictText::tr("Nothing weighs anything yet");
    case Verdict::Rust:
        return VerdictText::tr("Choose Rust");
    case Verdict::GoUntilTeamReady:
        return VerdictText::tr("Go for now: the team cannot carry Rust yet");
    case Verdict::GoNoPressingReason:
        return VerdictText::tr("Go: nothing first-order asks for Rust");
    case Verdict::GoLeadTooSmall:
        return VerdictText::tr("Go: Rust's lead is too small");
    case Verdict::Go:
        return VerdictText::tr("Choose Go");
    case Verdict::GoByDefault:
        return VerdictText::tr("Go by default: the language is not the deciding question");
    case Verdict::Mix:
        return VerdictText::tr("Mix: the boundary is clear");
    case Verdict::DrawTheBoundaryFirst:
        return VerdictText::tr("Draw the boundary first");
    }
    return {};
}

QString shortVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Neither:
        return VerdictText::tr("Neither", "short verdict");
    case Verdict::OnlyRust:
        return VerdictText::tr("Only Rust", "short verdict");
    case Verdict::OnlyGo:
        return VerdictText::tr("Only Go", "short verdict");
    case Verdict::Undecided:
        return VerdictText::tr("Undecided", "short verdict");
    case Verdict::Rust:
        return VerdictText::tr("Rust", "short verdict");
    case Verdict::GoUntilTeamReady:
        return VerdictText::tr("Go until ready", "short verdict");
    case Verdict::GoNoPressingReason:
        return VerdictText::tr("Go, no first-order reason", "short verdict");
    case Verdict::GoLeadTooSmall:
        return VerdictText::tr("Go, small lead", "short verdict");
    case Verdict::Go:
        return VerdictText::tr("Go", "short verdict");
    case Verdict::GoByDefault:
        return VerdictText::tr("Go by default", "short verdict");
    case Verdict::Mix:
        return VerdictText::tr("Mix", "short verdict");
    case Verdict::DrawTheBoundaryFirst:
        return VerdictText::tr("Boundary first", "short verdict");
    }
    return {};
}

QString languageName(Language language)
{
    switch (language) {
    case Language::Go:
        return VerdictText::tr("Go", "language");
    case Language::Rust:
        return VerdictText::tr("Rust", "language");
    case Language::Mix:
        return VerdictText::tr("Mix", "language");
    case Language::None:
        break;
    }
    return VerdictText::tr("None", "language");
}

bool marginIsEven(double margin)
{
    return std::abs(margin) < 0.05;
}

QString marginText(double margin)
{
    if (marginIsEven(margin)) {
        return VerdictText::tr("even", "margin");
    }
    return margin > 0 ? VerdictText::tr("Rust by %1").arg(points(margin))
                      : VerdictText::tr("Go by %1").arg(points(-margin));
}

QString explanation(const engine::Scenario& scenario, const engine::Component& component,
                    const engine::ComponentAnalysis& analysis)
{
    switch (analysis.verdict) {
    case Verdict::Neither:
        return mustText(component);
    case Verdict::OnlyGo:
    case Verdict::OnlyRust:
        return mustText(component) + weightsWouldSay(analysis);
    case Verdict::Undecided:
        return VerdictText::tr("Give at least one constraint some weight.");
    default:
        return weighedExplanation(scenario, analysis.verdict, *analysis.balance);
    }
}

QString flipText(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis)
{
    if (!analysis.balance) {
        return {};
    }
    QStringList sentences{gateSentence(scenario, analysis.verdict)};
    const engine::Balance& balance = *analysis.balance;
    if (!balance.nearestFlip) {
        sentences << (balance.clears ? VerdictText::tr("With these scores Rust clears the bar under any weights.")
                                     : VerdictText::tr("With these scores no weights bring Rust over the bar."));
    } else {
        const engine::Flip& flip = *balance.nearestFlip;
        const QString pattern =
            balance.clears ? VerdictText::tr("Move %1 of the weight from %2 to %3 and Rust no longer clears the bar.")
                           : VerdictText::tr("Move %1 of the weight from %2 to %3 and Rust clears the bar.");
        sentences << pattern.arg(percent(flip.moved), donorsOf(scenario, flip),
                                 nameOf(scenario.constraints[flip.moves.front().to]));
        // Where Go is ruled out nothing that stops Rust makes it Go: the must decides.
        if (!analysis.ruledOut.go) {
            std::ranges::transform(flip.blockedBy, std::back_inserter(sentences), obstacleSentence);
        }
    }
    if (analysis.ruledOut.go || (analysis.ruledOut.rust && balance.clears)) {
        sentences << VerdictText::tr("A must decides, whatever the weights say.");
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString mustText(const engine::Component& component, Choice ruledOut)
{
    return mustSentence(component, ruledOut);
}

QString mustText(const engine::Component& component)
{
    QStringList sentences{mustSentence(component, Choice::Go), mustSentence(component, Choice::Rust)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::vector<Need> rustNeeds(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis)
{
    if (!analysis.balance) {
        return {};
    }
    const engine::Policy& policy = scenario.policy;
    const engine::Balance& balance = *analysis.balance;
    const QString bar = plainNumber(policy.burdenOfProof);
    const bool one = policy.burdenOfProof == 1;
    const QString lead =
        balance.margin < 0 && !marginIsEven(balance.margin)
            ? (one ? VerdictText::tr("A lead of %1 point: Go leads by %2")
                   : VerdictText::tr("A lead of %1 points: Go leads by %2"))
                  .arg(bar, points(-balance.margin))
            : (one ? VerdictText::tr("A lead of %1 point: has %2") : VerdictText::tr("A lead of %1 points: has %2"))
                  .arg(bar, pointsBeside(std::max(0.0, balance.margin), policy.burdenOfProof));
    return {{balance.clears, lead},
            {balance.pressing, VerdictText::tr("A first-order reason of %1: has %2")
                                   .arg(plainPercent(policy.firstOrderShare),
                                        percentBeside(balance.firstOrderShare, policy.firstOrderShare))},
            {analysis.teamReady, VerdictText::tr("A team readiness of %1: has %2")
                                     .arg(plainNumber(policy.teamThreshold), plainNumber(scenario.team.readiness))}};
}

QString nameOf(const engine::Constraint& constraint)
{
    return text(constraint.name.empty() ? constraint.id : constraint.name);
}

QString nameOf(const engine::Criterion& criterion)
{
    return text(criterion.name.empty() ? criterion.id : criterion.name);
}

QString nameOf(const engine::Component& component)
{
    return QString::fromStdString(component.name.empty() ? component.id : component.name);
}

QString nameOf(const engine::Future& future)
{
    return text(future.name.empty() ? future.id : future.name);
}

} // namespace steelyard
