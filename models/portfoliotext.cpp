// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfoliotext.h"

#include "engine/portfolio.h"
#include "verdicttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard
{

namespace
{

using engine::Language;
using engine::Verdict;

struct PortfolioText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::PortfolioText)
};

QString untilThen(Language language)
{
    switch (language) {
    case Language::Go:
        return PortfolioText::tr("Until it is, take Go for all.");
    case Language::Rust:
        return PortfolioText::tr("Until it is, take Rust for all.");
    default:
        return PortfolioText::tr("The musts force both languages all the same.");
    }
}

QString undecidedNote(const engine::Analysis& analysis)
{
    const auto isUndecided = [](const engine::ComponentAnalysis& component) {
        return component.verdict == Verdict::Undecided;
    };
    const auto count = std::ranges::count_if(analysis.components, isUndecided);
    return count == 0 ? QString()
                      : u' ' + PortfolioText::tr("%n component(s) in which nothing weighs anything are left out.",
                                                 nullptr, static_cast<int>(count));
}

} // namespace

QString componentLine(const engine::Component& component, const engine::ComponentAnalysis& analysis)
{
    const QString name = nameOf(component);
    const QString verdict = shortVerdict(analysis.verdict);
    //: %1 is a component, %2 its verdict in two or three words, %3 a margin
    return analysis.balance ? PortfolioText::tr("%1: %2, %3").arg(name, verdict, marginText(analysis.balance->margin))
                            //: %1 is a component, %2 its verdict in two or three words
                            : PortfolioText::tr("%1: %2").arg(name, verdict);
}

QString portfolioExplanation(const engine::Scenario& scenario, const engine::Analysis& analysis)
{
    switch (analysis.portfolio.verdict) {
    case Verdict::Neither:
        return PortfolioText::tr("For one component nothing fits, so nothing fits for all of them.");
    case Verdict::Undecided:
        return PortfolioText::tr("In no component does anything weigh anything.");
    case Verdict::Mix:
        return PortfolioText::tr("The components differ, and the boundary between them is clear: each may have its own "
                                 "language.") +
               undecidedNote(analysis);
    case Verdict::DrawTheBoundaryFirst:
        return PortfolioText::tr("The components differ, and the boundary between them is not clear: %1 of 5 checks "
                                 "hold, 3 are needed.")
                   .arg(checksMet(scenario.boundary)) +
               u' ' + untilThen(analysis.portfolio.language) + undecidedNote(analysis);
    default:
        return PortfolioText::tr("All components come to the same language; the verdict is that of the largest.") +
               undecidedNote(analysis);
    }
}

std::vector<BoundaryCheck> boundaryChecks()
{
    using engine::Boundary;
    return {{&Boundary::separateProcess, QStringLiteral("separate-process"), PortfolioText::tr("Separate processes"),
             PortfolioText::tr("each runs and fails on its own")},
            {&Boundary::networkApi, QStringLiteral("network-api"), PortfolioText::tr("A network API between them"),
             PortfolioText::tr("no shared memory, no calls into the other's code")},
            {&Boundary::versionedContract, QStringLiteral("versioned-contract"),
             PortfolioText::tr("A versioned contract"), PortfolioText::tr("written down, and changed on purpose")},
            {&Boundary::ownOwner, QStringLiteral("own-owner"), PortfolioText::tr("An owner for each"),
             PortfolioText::tr("somebody answers for each of them")},
            {&Boundary::deploysAlone, QStringLiteral("deploys-alone"), PortfolioText::tr("Each is deployed alone"),
             PortfolioText::tr("a release of one needs no release of the other")}};
}

int checksMet(const engine::Boundary& boundary)
{
    return int{boundary.separateProcess} + int{boundary.networkApi} + int{boundary.versionedContract} +
           int{boundary.ownOwner} + int{boundary.deploysAlone};
}

QString boundaryText(const engine::Boundary& boundary)
{
    const int met = checksMet(boundary);
    return engine::isClear(boundary) ? PortfolioText::tr("%1 of 5 checks hold: the boundary is clear.").arg(met)
                                     : PortfolioText::tr("%1 of 5 checks hold: not clear yet, 3 are needed.").arg(met);
}

} // namespace steelyard
