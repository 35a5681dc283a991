// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "chevronbutton.h"
#include "criteriasection.h"
#include "scenariodocument.h"
#include "scorerow.h"
#include "testlib/warnings.h"
#include "weightsection.h"

#include <QLabel>
#include <QTest>

#include <memory>
#include <stdexcept>

/// The weights on screen with the criteria of Latency open, driven as a person would.
namespace steelyard::testing
{

using namespace Qt::StringLiterals;

inline const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

inline engine::Scenario greenfield()
{
    return catalogue().newScenario("Greenfield", *catalogue().workload("greenfield"));
}

/// Until the analysis and what follows from it are done.
inline void standStill()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

class OpenCriteria
{
public:
    OpenCriteria()
    {
        document.load(greenfield());
        weights.resize(500, 1500);
        weights.show();
        weights.activateWindow();
        if (!QTest::qWaitForWindowActive(&weights)) {
            throw std::runtime_error("the weights do not become active");
        }
        chevron()->click();
        standStill();
    }

    /// One of Latency.
    [[nodiscard]] const engine::Criterion& criterion(std::size_t index) const
    {
        return document.scenario().constraints[1].criteria[index];
    }
    [[nodiscard]] ChevronButton* chevron() const { return weights.findChild<ChevronButton*>(u"open-latency"_s); }
    [[nodiscard]] CriteriaSection* section() const { return weights.findChild<CriteriaSection*>(); }
    /// Null where there is none of that id.
    [[nodiscard]] QWidget* editor(const QString& id) const { return weights.findChild<QWidget*>(u"criterion-"_s + id); }
    [[nodiscard]] ScoreRow* row(const QString& id, engine::Choice choice) const
    {
        return editor(id)->findChildren<ScoreRow*>().at(choice == engine::Choice::Go ? 0 : 1);
    }
    template <typename T>
    [[nodiscard]] T* part(const QString& id, const QString& name) const
    {
        return editor(id)->findChild<T*>(name);
    }
    [[nodiscard]] QString ownScores() const { return weights.findChild<QLabel*>(u"own-scores"_s)->text(); }
    [[nodiscard]] QStringList shownTexts(const QWidget* within) const
    {
        QStringList texts;
        for (const QLabel* const label : within->findChildren<QLabel*>()) {
            if (label->isVisibleTo(&weights)) {
                texts << label->text();
            }
        }
        return texts;
    }

    ScenarioDocument document;
    WeightSection weights{document, catalogue()};
};

} // namespace steelyard::testing
