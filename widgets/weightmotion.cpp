// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightmotion.h"

#include "engine/shares.h"
#include "scenariodocument.h"
#include "verdicttext.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard
{

namespace
{

/// Long enough to be followed by six people, short enough not to be waited for.
constexpr int duration = 450;

} // namespace

WeightMotion::WeightMotion(ScenarioDocument& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& way) {
        if (isMoving()) {
            step(way.toDouble());
        }
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &WeightMotion::stop);
    connect(&document, &ScenarioDocument::loaded, this, &WeightMotion::stop);
    connect(&document, &ScenarioDocument::changed, this, [this] {
        if (!m_stepping) {
            stop();
        }
    });
}

void WeightMotion::showNearestFlip()
{
    const auto& balance = m_document.analysis().components[m_document.component()].balance;
    if (balance && balance->nearestFlip) {
        const engine::Component& component = m_document.scenario().components[m_document.component()];
        moveTo(engine::importancesOf(balance->nearestFlip->shares, component.importances), Purpose::NearestFlip, {},
               milliseconds());
    }
}

void WeightMotion::goToShare(std::size_t constraint, double share)
{
    const auto& balance = m_document.analysis().components[m_document.component()].balance;
    if (balance) {
        const engine::Scenario& scenario = m_document.scenario();
        const std::vector<double> shares = engine::sharesWith(balance->shares, constraint, share);
        moveTo(engine::importancesOf(shares, scenario.components[m_document.component()].importances),
               Purpose::TippingPoint, nameOf(scenario.constraints[constraint]), milliseconds());
    }
}

void WeightMotion::moveTo(std::vector<double> importances, Purpose purpose, const QString& subject, int milliseconds)
{
    stop();
    m_from = m_document.scenario().components[m_document.component()].importances;
    m_to = std::move(importances);
    m_purpose = purpose;
    m_subject = subject;
    m_document.beginGesture();
    m_gesture = m_document.gesture();
    if (milliseconds <= 0) {
        step(1);
        stop();
        return;
    }
    m_animation.setDuration(milliseconds);
    m_animation.start();
}

int WeightMotion::milliseconds()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0 ? duration : 0;
}

void WeightMotion::step(double way)
{
    if (m_document.gesture() != m_gesture) {
        stop();
        return;
    }
    std::vector<double> now(m_to.size());
    std::ranges::transform(m_from, m_to, now.begin(),
                           [way](double from, double to) { return way >= 1 ? to : std::lerp(from, to, way); });
    m_stepping = true;
    m_document.setImportances(m_document.component(), now, m_purpose, m_subject);
    m_stepping = false;
}

void WeightMotion::stop()
{
    const int own = std::exchange(m_gesture, 0);
    if (own == 0) {
        return;
    }
    m_animation.stop();
    if (m_document.gesture() == own) {
        m_document.endGesture();
    }
}

} // namespace steelyard
