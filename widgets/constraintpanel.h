// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace steelyard
{

struct Catalogue;
class ScenarioDocument;

/// The second column: everything that a person weighs.
class ConstraintPanel : public QScrollArea
{
    Q_OBJECT

public:
    ConstraintPanel(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// How wide it is at ease while it shows criteria.
    [[nodiscard]] static int widthWithCriteria();

signals:
    /// Some constraint shows its criteria, or none does any more.
    void criteriaShown(bool shown);
};

} // namespace steelyard
