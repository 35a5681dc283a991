// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard
{

struct Catalogue;
class ScenarioDocument;
class TextButton;
class TextLabel;

/// "2 of 57 scores are your own", with the way back to the catalogue. Seen where something differs or the criteria are.
class OwnScoresLine : public QWidget
{
    Q_OBJECT

public:
    OwnScoresLine(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Some constraint shows its criteria.
    void setCriteriaShown(bool shown);

private:
    void count();
    void refresh();

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    TextLabel* m_text;
    TextButton* m_reset;
    bool m_stale = true;
    bool m_criteriaShown = false;
    bool m_differs = false;
};

} // namespace steelyard
