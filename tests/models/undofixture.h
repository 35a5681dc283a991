// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scenariojson.h"
#include "exchange/undosteps.h"
#include "scenariodocument.h"
#include "testlib/randomscenario.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <limits>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

inline constexpr std::size_t mostSteps = 200;
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Edit {
    std::function<void(ScenarioDocument&)> make;
    void operator()(ScenarioDocument& document) const { make(document); }
};

inline engine::Scenario twoConstraints()
{
    return testing::ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50)
        .component("api", {60, 40});
}

} // namespace steelyard::testing
