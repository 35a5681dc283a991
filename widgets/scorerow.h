// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorepoint.h"

#include <QWidget>

#include <array>
#include <optional>

class QDoubleSpinBox;

namespace steelyard
{

class DifferenceMark;
class TextLabel;
class ThreePointSlider;

/// The score of one language on a criterion: "Go", the three points on their scale, and the same three as exact
/// numbers. `present` is silent, `edited` speaks only for the person.
class ScoreRow : public QWidget
{
    Q_OBJECT

public:
    ScoreRow(const QString& criterion, engine::Choice choice, QWidget* parent = nullptr);

    /// The accessible names of its controls, after the criterion.
    void nameControls(const QString& criterion);

    /// `original` is the catalogue's score where this one differs.
    void present(const engine::Estimate& estimate, const std::optional<engine::Estimate>& original);

    [[nodiscard]] ThreePointSlider* slider() const { return m_slider; }
    [[nodiscard]] QDoubleSpinBox* spinBox(ScorePoint point) const;
    [[nodiscard]] DifferenceMark* mark() const { return m_mark; }
    /// The room that the name of the language takes before the scale.
    [[nodiscard]] static int scaleStart();

signals:
    void edited(const steelyard::engine::Estimate& estimate);
    /// `goesOn`: one of a run of notches.
    void gestureBegan(bool goesOn);
    void gestureEnded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    engine::Choice m_choice;
    TextLabel* m_label;
    ThreePointSlider* m_slider;
    std::array<QDoubleSpinBox*, 3> m_spinBoxes{};
    DifferenceMark* m_mark;
    bool m_stepGoesOn = false; ///< the step of a spin box that is being made is one of a run
};

} // namespace steelyard
