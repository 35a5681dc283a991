// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace steelyard
{

struct Catalogue;
class ScenarioDocument;
class WrappedCheckBox;

/// Requirements that cannot be traded: those of the catalogue and those the scenario brings, each to be ticked.
class MustSection : public QWidget
{
    Q_OBJECT

public:
    MustSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    void rebuild();
    void refresh();
    void tick();
    void choose();

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    QVBoxLayout* m_layout;
    std::vector<engine::Must> m_musts;
    std::vector<WrappedCheckBox*> m_boxes; ///< one for each of m_musts
};

} // namespace steelyard
