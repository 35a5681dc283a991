// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chip.h"

#include <QWidget>

#include <optional>

namespace steelyard
{

/// A pill with a word or two as a widget: a verdict, or something to take note of.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);

    void setVerdict(engine::Verdict verdict);
    /// In the colours of caution.
    void setNote(const QString& text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Chip chip() const;

    std::optional<engine::Verdict> m_verdict;
    QString m_note;
};

} // namespace steelyard
