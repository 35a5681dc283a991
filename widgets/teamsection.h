// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard
{

struct Catalogue;
class ScenarioDocument;
class TextLabel;
class WeightSlider;

/// Can the team that exists today support Rust? A slider with anchored words.
class TeamSection : public QWidget
{
    Q_OBJECT

public:
    TeamSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    void refresh();

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    WeightSlider* m_readiness;
    TextLabel* m_words;
};

} // namespace steelyard
