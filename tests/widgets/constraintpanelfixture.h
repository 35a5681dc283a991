// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "catalogue.h"
#include "constraintpanel.h"
#include "disclosure.h"
#include "fineslider.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "textlabel.h"
#include "weightslider.h"
#include "wrappedcheckbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <numeric>

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

inline void letTheDocumentThink()
{
    QCoreApplication::processEvents();
}

/// The panel with everything open, and its document.
struct Window {
    explicit Window(const engine::Scenario& scenario = greenfield()) : panel(document, catalogue())
    {
        document.load(scenario);
        for (Disclosure* const disclosure : panel.findChildren<Disclosure*>()) {
            disclosure->setOpen(true);
        }
        panel.resize(360, 2000);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel)) {
            qFatal("the panel does not show");
        }
    }

    template <typename T>
    [[nodiscard]] T* named(const QString& accessibleName) const
    {
        for (T* const widget : panel.findChildren<T*>()) {
            if (widget->accessibleName() == accessibleName) {
                return widget;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const QList<TextLabel*> labels = panel.findChildren<TextLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const TextLabel* label) { return label->text() == text && label->isVisible(); });
    }

    [[nodiscard]] WeightSlider* weight(const QString& constraint) const
    {
        return panel.findChild<WeightSlider*>(u"weight-"_s + constraint);
    }

    [[nodiscard]] QList<WeightSlider*> weights() const
    {
        return panel.findChildren<WeightSlider*>(QRegularExpression(u"^weight-"_s));
    }

    void type(const QString& accessibleName, const QString& number) const
    {
        auto* const spinBox = named<QDoubleSpinBox>(accessibleName);
        QVERIFY2(spinBox, qPrintable(accessibleName));
        spinBox->selectAll();
        QTest::keyClicks(spinBox, number);
        QTest::keyClick(spinBox, Qt::Key_Return);
    }

    [[nodiscard]] const engine::Component& component() const { return document.scenario().components[0]; }
    [[nodiscard]] const engine::Policy& policy() const { return document.scenario().policy; }

    ScenarioDocument document;
    ConstraintPanel panel;
};

} // namespace steelyard::testing
