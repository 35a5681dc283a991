// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storyboard.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

/// Which slides there are to choose from, and storyboards made from others by choosing.
namespace steelyard
{

/// Those that each scenario has, in the order in which they are told.
inline constexpr std::array scenarioSlides{SlideKind::Verdict, SlideKind::Why, SlideKind::TradeOff,
                                           SlideKind::TippingPoints, SlideKind::CheapestMistake};

class SlideWords
{
    Q_DECLARE_TR_FUNCTIONS(SlideWords)

public:
    /// "Tipping points".
    [[nodiscard]] static QString title(SlideKind kind);
};

/// The ids of all scenarios that have a slide, in the order of their first one.
[[nodiscard]] QStringList scenariosOf(const Storyboard& storyboard);

/// With all slides of the scenario; those that it has not yet come before a comparison at the end. The second scenario
/// brings the comparison.
[[nodiscard]] Storyboard withScenario(const Storyboard& storyboard, const QString& id);

/// With or without that slide of the scenario. A new one comes behind those of the same scenario that are told before
/// it.
[[nodiscard]] Storyboard withSlide(const Storyboard& storyboard, const QString& id, SlideKind kind, bool wanted);

/// What is shown where only these scenarios are there: no slides of others, no comparison of less than two.
[[nodiscard]] Storyboard withOnly(const Storyboard& storyboard, const QStringList& ids);

} // namespace steelyard
