// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace steelyard
{

struct Catalogue;
class DetailsSection;
class Disclosure;
class ScenarioDocument;

/// The second column: everything that a person weighs.
class ConstraintPanel : public QScrollArea
{
    Q_OBJECT

public:
    ConstraintPanel(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// How wide it is at ease while it shows criteria.
    [[nodiscard]] static int widthWithCriteria();

    /// Opens the details of the scenario and puts the cursor into them.
    void showDetails();

signals:
    /// The scenario is to be called like this.
    void nameChosen(const QString& name);
    /// Some constraint shows its criteria, or none does any more.
    void criteriaShown(bool shown);

private:
    DetailsSection* m_details;
    Disclosure* m_detailsHeading;
};

} // namespace steelyard
