// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariochange.h"

#include <QObject>
#include <QVariantAnimation>

#include <vector>

namespace steelyard
{

class ScenarioDocument;

/// Moves the weights to where a button or a click asked for, as a hand would: seen on the way, one step of undo.
/// Whatever else edits the document ends it where it is.
class WeightMotion : public QObject
{
    Q_OBJECT

public:
    explicit WeightMotion(ScenarioDocument& document, QObject* parent = nullptr);

    /// To the nearest flip of the component on screen, where there is one.
    void showNearestFlip();
    /// To this share of a constraint, the others in proportion; `share` in [0,1].
    void goToShare(std::size_t constraint, double share);
    /// To these importances (0–100 each) of the component on screen, within `milliseconds`; at once when that is 0.
    void moveTo(std::vector<double> importances, Purpose purpose, const QString& subject, int milliseconds);
    [[nodiscard]] bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    [[nodiscard]] static int milliseconds();
    void step(double way);
    void stop();

    ScenarioDocument& m_document;
    QVariantAnimation m_animation;
    std::vector<double> m_from;
    std::vector<double> m_to;
    Purpose m_purpose = Purpose::NearestFlip;
    QString m_subject;
    int m_gesture = 0;
    bool m_stepping = false;
};

} // namespace steelyard
