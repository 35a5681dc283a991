// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace steelyard
{

class MainWindow;
class ScenarioLibrary;
struct StartOptions;

/// Shows the window as the options ask for it, without its surroundings, waits until it stands still, writes it as PNG
/// and calls `done` with a sentence, empty when all went well. With the view of a show its first slide is drawn
/// instead. Compared are the scenario on screen and the first others of the library, three in all.
void takeScreenshot(MainWindow& window, const ScenarioLibrary& library, const StartOptions& options,
                    const std::function<void(QString)>& done);

} // namespace steelyard
