// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace steelyard
{

/// What keeps the beam from tilting as the weights would have it.
enum class Latch { None, Readiness, FirstOrder, Must };

/// What the beam shows of a component.
struct BeamState {
    double tilt = 0;   ///< degrees the beam comes to rest at; below 0 Go's side is down
    double burden = 0; ///< δ in points: where the poise is
    Latch latch = Latch::None;
    bool heldForGo = false;  ///< the latch holds Rust's arm up, else Go's
    bool undecided = true;   ///< nothing weighs anything, or nothing fits
    bool impossible = false; ///< nothing fits
    bool operator==(const BeamState&) const = default;
};
[[nodiscard]] BeamState beamState(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

/// The verdict as a steelyard: the burden of proof is the poise on Go's arm, and the beam tilts to Rust only when Rust
/// clears the bar and nothing holds it. A picture, and so not mirrored.
class BalanceBeam : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(double tilt READ tilt)

public:
    explicit BalanceBeam(QWidget* parent = nullptr);

    void present(const engine::Scenario& scenario, const engine::Analysis& analysis, std::size_t component);
    /// While a slider is dragged the beam follows the hand at once instead of swinging after it.
    void setDragging(bool dragging);

    /// Degrees the beam comes to rest at, also while it still swings; below 0 Go's side is down.
    [[nodiscard]] double tilt() const { return m_state.tilt; }
    /// Where the beam is at this moment of its swing.
    [[nodiscard]] double shownTilt() const { return m_shownTilt; }
    [[nodiscard]] const BeamState& state() const { return m_state; }
    /// "needs 5", beneath the poise.
    [[nodiscard]] QString poiseText() const;
    /// "held by readiness", or nothing.
    [[nodiscard]] QString latchText() const;
    /// Why the beam is level, or nothing.
    [[nodiscard]] QString levelText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void swingTo(double tilt);
    void describe();
    [[nodiscard]] QString sentence() const;

    BeamState m_state;
    double m_shownTilt = 0;
    std::optional<double> m_margin; ///< absent where nothing weighs anything
    bool m_dragging = false;
    QVariantAnimation m_swing;
};

} // namespace steelyard
