// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace steelyard
{

class TextLabel;

/// The strongest reasons: the criteria that speak most for Rust and most for Go, with their points.
class ReasonList : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonList(QWidget* parent = nullptr);

    /// Nothing is shown where nothing weighs.
    void present(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        TextLabel* points = nullptr;
        TextLabel* name = nullptr;
        engine::Language speaksFor = engine::Language::None;
    };

    void colour(Line& line);

    std::vector<Line> m_lines;
    QGridLayout* m_layout;
};

} // namespace steelyard
