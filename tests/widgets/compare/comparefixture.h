// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparecard.h"
#include "compare/compareview.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

inline ScenarioBuilder decision(const std::string& name, const std::vector<double>& importances)
{
    return ScenarioBuilder(name)
        .constraint("Latency", 40, 80)
        .constraint("Cost", 70, 50)
        .firstOrder({"Latency"})
        .component("api", importances);
}

inline ComparedScenario compared(const engine::Scenario& scenario)
{
    return {QString::fromStdString(scenario.name), scenario, false};
}

inline std::vector<ComparedScenario> three()
{
    return {compared(decision("Baseline", {40, 60})), compared(decision("Fast", {80, 20})),
            compared(decision("Slow", {20, 80}).readiness(20))};
}

/// Which widgets were shown as windows.
class WindowWatch : public QObject
{
public:
    QStringList opened;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget*>(watched)->isWindow()) {
            opened << QString::fromLatin1(watched->metaObject()->className());
        }
        return false;
    }
};

inline QString textOf(const CompareView& view, const QString& label, const QString& within = {})
{
    const QWidget* const top = within.isEmpty() ? &view : view.findChild<QWidget*>(within);
    const auto* const found = top ? top->findChild<QLabel*>(label) : nullptr;
    return found ? found->text() : u"there is no %1"_s.arg(label);
}

inline bool isShown(const CompareView& view, const QString& name)
{
    const auto* const widget = view.findChild<QWidget*>(name);
    return widget && widget->isVisibleTo(&view);
}

} // namespace steelyard::testing
