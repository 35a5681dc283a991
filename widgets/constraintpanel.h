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
};

} // namespace steelyard
