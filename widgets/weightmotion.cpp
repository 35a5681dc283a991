// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightmotion.h"

#include "scenariodocument.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard
{

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
    connect(&document, &ScenarioDocument::changed, this, [this] {
        if (!m_stepping) {
            stop();
        }
    });
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
