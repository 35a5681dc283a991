// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorepoint.h"

#include "numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard
{

namespace
{

struct ScorePointText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ScorePointText)
};

} // namespace

QString nameOf(ScorePoint point)
{
    switch (point) {
    case ScorePoint::Low:
        return ScorePointText::tr("low", "the lowest that a score may be");
    case ScorePoint::Likely:
        return ScorePointText::tr("likely", "what a score most likely is");
    case ScorePoint::High:
        return ScorePointText::tr("high", "the highest that a score may be");
    }
    return {};
}

double valueOf(const engine::Estimate& estimate, ScorePoint point)
{
    switch (point) {
    case ScorePoint::Low:
        return estimate.low;
    case ScorePoint::Likely:
        return estimate.likely;
    case ScorePoint::High:
        return estimate.high;
    }
    return 0;
}

engine::Estimate moved(engine::Estimate estimate, ScorePoint point, double value)
{
    const double reached = std::clamp(value, 0.0, 100.0);
    estimate.low = point == ScorePoint::Low ? reached : std::min(estimate.low, reached);
    estimate.high = point == ScorePoint::High ? reached : std::max(estimate.high, reached);
    switch (point) {
    case ScorePoint::Low:
        estimate.likely = std::max(estimate.likely, reached);
        break;
    case ScorePoint::Likely:
        estimate.likely = reached;
        break;
    case ScorePoint::High:
        estimate.likely = std::min(estimate.likely, reached);
        break;
    }
    return estimate;
}

QString scoreText(const engine::Estimate& estimate)
{
    //: the low, likely and high end of a score
    return ScorePointText::tr("%1 – %2 – %3")
        .arg(plainNumber(estimate.low), plainNumber(estimate.likely), plainNumber(estimate.high));
}

} // namespace steelyard
