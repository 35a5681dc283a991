// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarystore.h"
#include "library/scenariolibrary.h"
#include "scenariosession.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

inline engine::Scenario scenarioNamed(const std::string& name)
{
    engine::Scenario scenario = testing::ScenarioBuilder(name)
                                    .constraint("latency", 40, 80)
                                    .constraint("cost", 70, 50)
                                    .firstOrder({"latency"})
                                    .component("api", {60, 40});
    scenario.id = name;
    return scenario;
}

/// A running program without its window.
struct Program {
    explicit Program(const QString& path)
        : session(document, library),
          notices(&session, &ScenarioSession::notice),
          opened(&session, &ScenarioSession::opened)
    {
        library.open(path);
        letItWork();
    }

    /// Until nothing is to be done, apart from what waits for its second.
    void letItWork()
    {
        for (int turn = 0; turn < 5; ++turn) {
            library.finish();
            QCoreApplication::processEvents();
        }
    }

    void open(const QString& id)
    {
        session.open(id);
        letItWork();
    }

    void keep()
    {
        session.keepNow();
        letItWork();
    }

    [[nodiscard]] double latency() const { return document.scenario().components[0].importances[0]; }
    void setLatency(double importance) { document.setImportance(0, 0, importance); }

    ScenarioLibrary library;
    ScenarioDocument document;
    ScenarioSession session;
    QSignalSpy notices;
    QSignalSpy opened;
};

} // namespace steelyard::testing
