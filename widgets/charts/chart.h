// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"
#include "engine/outlook.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace steelyard
{

/// What a chart shows, as text: its accessible twin.
struct ChartTable {
    QStringList header;
    QList<QStringList> rows;
    bool operator==(const ChartTable&) const = default;
};

/// What a chart is given to show. The references live only while the chart takes it.
struct ChartState {
    const engine::Scenario& scenario;
    const engine::Analysis& analysis;
    std::size_t component = 0;
    /// As it was when the gesture that goes on began; null outside a gesture.
    const engine::Analysis* before = nullptr;
    /// Beyond the verdict of the component; null where nothing weighs anything.
    const engine::Outlook* outlook = nullptr;
    /// That of `before`; null outside a gesture, or where nothing weighed anything.
    const engine::Outlook* outlookBefore = nullptr;
    /// What the room thinks of the component, also where nothing weighs in it; null without ballots.
    const engine::Group* group = nullptr;

    [[nodiscard]] const engine::ComponentAnalysis& shown() const { return analysis.components[component]; }
    /// What was shown when the gesture began, if that can be drawn behind what is shown now.
    /// It then has a balance.
    [[nodiscard]] const engine::ComponentAnalysis* ghost() const;
};

/// A picture of the analysis of one component. A chart owns no numbers: it reads the analysis and paints. Its
/// accessible name is its title and its accessible description its insight.
class Chart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A stable name for settings and object names: "contributions".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// How to read it, one sentence.
    [[nodiscard]] virtual QString subtitle() const = 0;
    /// What it says now, one sentence.
    [[nodiscard]] virtual QString insight() const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// What of several things it shows, as text to be remembered; empty where there is nothing to choose.
    [[nodiscard]] virtual QString choice() const;
    /// What cannot be understood, or is not there, changes nothing.
    virtual void restoreChoice(const QString& choice);

    /// Leaves out what can only be used on screen, for a picture that goes elsewhere.
    virtual void hideControls() {}

    /// Shows the state; called at most once an event-loop turn.
    virtual void present(const ChartState& state) = 0;

signals:
    /// A click asks for this share of this constraint (MODEL §5); `share` in [0,1].
    void shareRequested(std::size_t constraint, double share);
    /// A person has chosen another choice().
    void choiceChanged();
};

} // namespace steelyard
