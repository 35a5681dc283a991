// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include "paintedbutton.h"

namespace steelyard
{

/// A cited source in a word or two: "Go garbage collector guide · primary". A press asks for the rest of it.
class EvidenceChip : public PaintedButton
{
    Q_OBJECT

public:
    explicit EvidenceChip(const engine::EvidenceItem& item, QWidget* parent = nullptr);
    /// Of a source that the scenario names but does not carry.
    [[nodiscard]] static EvidenceChip* ofMissing(const engine::EvidenceItem& item);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EvidenceChip(const engine::EvidenceItem& item, const QString& kind, QWidget* parent);

    QString m_kind;
};

} // namespace steelyard
