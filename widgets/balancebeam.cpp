// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancebeam.h"

#include "beampicture.h"
#include "verdicttext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace steelyard
{

namespace
{

constexpr double fullTilt = 20; // points beyond the bar at which the beam is down
constexpr double heldTilt = 2;  // degrees that a held beam rests at, on the side it is held for

/// Steep near the bar, where a point matters, and level at both ends.
double tiltOf(double pointsBeyondBar)
{
    return mostTilt * std::sin(std::clamp(pointsBeyondBar / fullTilt, -1.0, 1.0) * std::numbers::pi / 2);
}

/// What decides instead of the weights, if anything does.
Latch latchOf(const engine::ComponentAnalysis& analysis)
{
    const bool weighed = analysis.balance.has_value();
    switch (analysis.verdict) {
    case engine::Verdict::GoUntilTeamReady:
        return Latch::Readiness;
    case engine::Verdict::GoNoPressingReason:
        return Latch::FirstOrder;
    case engine::Verdict::OnlyGo:
        return !weighed || analysis.balance->clears ? Latch::Must : Latch::None;
    case engine::Verdict::OnlyRust:
        return !weighed || !analysis.balance->clears ? Latch::Must : Latch::None;
    default:
        return Latch::None;
    }
}

} // namespace

BeamState beamState(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis)
{
    BeamState state;
    state.burden = scenario.policy.burdenOfProof;
    state.undecided = analysis.language == engine::Language::None;
    state.impossible = analysis.verdict == engine::Verdict::Neither;
    if (state.undecided) {
        return state;
    }
    state.latch = latchOf(analysis);
    state.heldForGo = state.latch != Latch::None && analysis.language == engine::Language::Go;
    if (state.latch != Latch::None) {
        state.tilt = state.heldForGo ? -heldTilt : heldTilt;
    } else if (analysis.balance) {
        state.tilt = tiltOf(analysis.balance->margin - state.burden);
    }
    return state;
}

BalanceBeam::BalanceBeam(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Balance"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_swing.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_swing, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shownTilt = value.toDouble();
        update();
    });
    describe();
}

void BalanceBeam::present(const engine::Scenario& scenario, const engine::Analysis& analysis, std::size_t component)
{
    const engine::ComponentAnalysis& shown = analysis.components[component];
    const BeamState state = beamState(scenario, shown);
    m_margin = shown.balance ? std::optional(shown.balance->margin) : std::nullopt;
    if (state != m_state) {
        m_state = state;
        swingTo(state.tilt);
        update();
    }
    if (!m_dragging) {
        describe();
    }
}

void BalanceBeam::setDragging(bool dragging)
{
    m_dragging = dragging;
    if (!dragging) {
        describe();
    }
}

void BalanceBeam::swingTo(double tilt)
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_swing.stop();
    if (m_dragging || duration <= 0 || !isVisible()) {
        m_shownTilt = tilt;
        return;
    }
    m_swing.setDuration(duration);
    m_swing.setStartValue(m_shownTilt);
    m_swing.setEndValue(tilt);
    m_swing.start();
}

QString BalanceBeam::poiseText() const
{
    return tr("needs %1", "the points by which Rust has to lead").arg(plainNumber(m_state.burden));
}

QString BalanceBeam::latchText() const
{
    switch (m_state.latch) {
    case Latch::Readiness:
        return tr("held by readiness");
    case Latch::FirstOrder:
        return tr("held by first-order");
    case Latch::Must:
        return tr("held by a must");
    case Latch::None:
        break;
    }
    return {};
}

QString BalanceBeam::levelText() const
{
    if (!m_state.undecided) {
        return {};
    }
    return m_state.impossible ? tr("nothing fits") : tr("nothing weighs anything yet");
}

QString BalanceBeam::sentence() const
{
    if (m_state.undecided) {
        return m_state.impossible ? tr("The beam is level: the musts rule out both languages.")
                                  : tr("The beam is level: nothing weighs anything yet.");
    }
    if (!m_margin) {
        return tr("Nothing weighs anything; the beam is %1.").arg(latchText());
    }
    const QString margin = marginText(*m_margin);
    const QString bar = plainNumber(m_state.burden);
    if (m_state.latch == Latch::None) {
        return m_state.tilt < 0 ? tr("The beam leans to Go: %1, and Rust has to lead by %2.").arg(margin, bar)
                                : tr("The beam leans to Rust: %1, and it has to lead by %2.").arg(margin, bar);
    }
    return m_state.heldForGo ? tr("The beam would lean to Rust, but it is %1: %2, and Rust has to lead by %3.")
                                   .arg(latchText(), margin, bar)
                             : tr("The beam would lean to Go, but it is %1: %2, and Rust has to lead by %3.")
                                   .arg(latchText(), margin, bar);
}

void BalanceBeam::describe()
{
    if (const QString text = sentence(); text != accessibleDescription()) {
        setAccessibleDescription(text);
    }
}

QSize BalanceBeam::sizeHint() const
{
    const int width = int(16.25 * fontMetrics().height());
    return {width, heightForWidth(width)};
}

QSize BalanceBeam::minimumSizeHint() const
{
    const int width = int(11.5 * fontMetrics().height());
    return {width, heightForWidth(width)};
}

int BalanceBeam::heightForWidth(int width) const
{
    return int(std::ceil(BeamPicture::heightFor(width, font())));
}

void BalanceBeam::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

void BalanceBeam::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const BeamPicture picture(rect(), font());
    picture.paint(painter, Theme::of(palette()), m_state, m_shownTilt, {poiseText(), latchText(), levelText()});
}

} // namespace steelyard
