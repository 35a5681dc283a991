// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/card.h"
#include "compare/comparedsides.h"

#include <QGridLayout>

namespace steelyard
{

class ElidedLabel;
class TextLabel;
class WaterfallPanel;

/// What made the difference: a line for each scenario after the first, and its waterfall.
class DifferenceCard : public Card
{
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget* parent = nullptr);

    /// Two sides or more.
    void present(const std::vector<ComparedSide>& sides);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        ElidedLabel* way = nullptr;   ///< "Rust by 2.4 → If p99 < 5 ms is contractual:"
        TextLabel* arrived = nullptr; ///< "Rust by 9.8"
        TextLabel* because = nullptr; ///< "Latency weight +5.6 · …"
        WaterfallPanel* waterfall = nullptr;
        engine::Language language = engine::Language::None;
    };

    void addLine();
    void showLine(Line& line, const ComparedSide& first, const ComparedSide& side);
    void colour(Line& line);
    void arrange();

    TextLabel* m_subtitle;
    QGridLayout* m_lineLayout;
    QGridLayout* m_waterfallLayout;
    std::vector<Line> m_lines;
    int m_shown = 0;   ///< lines
    int m_columns = 0; ///< of waterfalls side by side
};

} // namespace steelyard
