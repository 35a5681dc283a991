// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/robustness.h"

#include <QWidget>

#include <optional>

namespace steelyard
{

struct Chip;
struct Theme;

/// "fragile", "leaning" or "robust" as a pill; as wide as the longest of them, so that what is beside it stays.
class ConfidenceChip : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceChip(QWidget* parent = nullptr);

    /// Empty where it is not known.
    void setConfidence(std::optional<engine::Confidence> confidence);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static Chip chipOf(engine::Confidence confidence, const Theme& theme);

    std::optional<engine::Confidence> m_confidence;
};

} // namespace steelyard
